import { CloudError } from '../../errors.ts';
import { endJob } from '../end-job.ts';
import { type Facts, factsOf } from '../schedule/facts.ts';
import { schedule } from '../schedule/schedule.ts';
import { stopWithdrawn } from '../state.ts';
import type { Run } from '../the-run.ts';
import { look } from './watch.ts';

/** Maximum milliseconds, because the run's time is already over. */
const LAST_LOOK_MS = 4_000;

/**
 * Polls once more before a run that exceeded its time becomes TIMEOUT: a runner that slept, or could not reach Google
 * for a long time, may have missed that all jobs had ended. If so, it withdraws the stop.
 */
export async function lastLook(run: Run): Promise<void> {
  const { state } = run;
  if (state.stop?.status !== 'TIMEOUT') return;
  if ([...state.jobs.values()].some(({ phase }) => phase === 'waiting')) return;
  try {
    await look(run, AbortSignal.timeout(LAST_LOOK_MS));
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return;
  }
  const known = factsOf(state, {
    nowMs: run.clock.now(),
    queueTimeoutMs: undefined,
    conditionOf: () => 'left-to-the-task',
  });
  const going: Facts = { plan: known.plan, jobs: known.jobs };
  const ends = schedule(going).flatMap((action) => (action.kind === 'end' ? [action] : []));
  const active = [...state.jobs.values()].filter(({ phase }) => phase === 'active');
  if (ends.length < active.length) return;
  for (const { job: id, status } of ends) {
    const job = state.jobs.get(id);
    if (job) endJob(run, job, status);
  }
  stopWithdrawn(state);
}
