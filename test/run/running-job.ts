import type { BatchJobView } from '../../src/cloud/batch-views.ts';
import { type JobState, newRunState, type RunState } from '../../src/run/state.ts';
import { type JobDraft, plan } from './schedule-facts.ts';

export const START_MS = Date.UTC(2026, 0, 1);

/** A run whose jobs each have one Batch job, made at `START_MS`, that waits in the queue. */
export function runningJobs(drafts: Readonly<Record<string, JobDraft>>): RunState {
  const state = newRunState(plan(drafts), START_MS);
  for (const [id, job] of state.jobs) {
    job.phase = 'active';
    job.attempts.push({
      attempt: 0,
      location: 'projects/my-project/locations/us-central1',
      name: `projects/my-project/locations/us-central1/jobs/${id}`,
      resultsPrefix: '',
      combinations: job.planned.combinations.map((_, index) => index),
      checkIf: false,
      view: viewOf(`uid-${id}`, 'QUEUED', { PENDING: job.planned.combinations.length }),
      submittedMs: START_MS,
      misses: 0,
      isCancelled: false,
      isSettled: false,
      early: new Map(),
      writing: new Set(),
    });
  }
  return state;
}

export const viewOf = (
  uid: string,
  state: BatchJobView['state'],
  counts: Readonly<Record<string, number>>,
): BatchJobView => ({ name: '', uid, state, labels: {}, createdMs: START_MS, counts, events: [] });

/** Batch's newest word on a job. */
export function seen(
  job: JobState | undefined,
  state: BatchJobView['state'],
  counts: Readonly<Record<string, number>>,
): void {
  const attempt = job?.attempts.at(-1);
  if (!attempt) throw new Error('no such job');
  attempt.view = viewOf(attempt.view.uid, state, counts);
  if (state === 'RUNNING') attempt.runningMs ??= START_MS + 90_000;
}
