import type { BatchJobView } from '../../src/cloud/batch-views.ts';
import {
  FIRST_TERMS,
  type JobState,
  newRunState,
  type RunState,
  seen,
  started,
} from '../../src/run/state.ts';
import { type JobDraft, plan } from './schedule-facts.ts';

/** The start of every Batch job here. */
export const KEY = Buffer.alloc(32, 7).toString('base64url');

export const START_MS = Date.UTC(2026, 0, 1);

/** A run whose jobs each have one Batch job, created at `START_MS`, that waits in the queue. */
export function runningJobs(
  drafts: Readonly<Record<string, JobDraft>>,
  projects: Readonly<Record<string, string>> = {},
): RunState {
  const state = newRunState(plan(drafts, projects), START_MS);
  for (const [id, job] of state.jobs) {
    const { combinations } = job.planned;
    const part = {
      number: 0,
      planned: job.planned,
      terms: FIRST_TERMS,
      why: 'first' as const,
      parallelism: combinations.length,
      earlierStarts: combinations.map(() => 0),
      location: 'projects/my-project/locations/us-central1',
      name: `projects/my-project/locations/us-central1/jobs/${id}`,
      resultsPrefix: '',
      key: KEY,
      needs: '',
      combinations: combinations.map((_, index) => index),
    };
    started(job, part, {
      view: viewOf(`uid-${id}`, 'QUEUED', { PENDING: combinations.length }),
      nowMs: START_MS,
    });
  }
  return state;
}

export const viewOf = (
  uid: string,
  state: BatchJobView['state'],
  counts: Readonly<Record<string, number>>,
): BatchJobView => ({ name: '', uid, state, labels: {}, createdMs: START_MS, counts, events: [] });

/** The newest state of a job in Batch. It gets its machines 90 seconds after the start. */
export function shows(
  job: JobState | undefined,
  state: BatchJobView['state'],
  counts: Readonly<Record<string, number>>,
): void {
  const part = job?.parts.at(-1);
  if (!job || !part) throw new Error('no such job');
  seen(job, part, viewOf(part.view.uid, state, counts), START_MS + 90_000);
}
