import { digestOf } from '../../plan/names.ts';
import { transitiveNeeds } from '../../plan/needs.ts';
import type { JobState, RunState } from '../state.ts';

/** Digest of everything that a job may read of the jobs that it needs: equal only for identical results. */
export function needsDigest(state: RunState, job: string): string {
  const needs = transitiveNeeds(state.plan, [job]).map((id) => {
    const needed = state.jobs.get(id);
    return [id, needed?.status, needed?.failure?.name ?? '', needed ? resultsOf(needed) : []];
  });
  return digestOf(JSON.stringify(needs)).slice(0, 16);
}

const resultsOf = (job: JobState) =>
  job.combinations.map(({ outcome, stored }) => [
    outcome?.status ?? '',
    stored?.name ?? '',
    stored?.generation ?? '',
  ]);
