import { CloudError } from '../../errors.ts';
import { countText } from '../../report/numbers.ts';
import { endJob } from '../end-job.ts';
import { placeOf } from '../place.ts';
import { type AttemptState, cancelled, collected, type JobState, restCancelled } from '../state.ts';
import type { Run } from '../the-run.ts';
import { collectResults, Gathered } from './collect.ts';
import { activeAttempts } from './watch.ts';

/** Milliseconds for what is still done after a stop; the runner gives 7.5 s before it ends us. */
const LAST_WORDS_MS = 4_000;

/**
 * After a stop: cancels every Batch job at once without waiting for its end, takes the results that are there, and
 * calls the rest cancelled. Never throws for a service that fails; the post step deletes what is left.
 */
export async function windDown(run: Run): Promise<void> {
  const { state } = run;
  const active = activeAttempts(state);
  // Batch jobs whose creation was under way: they may be there although no answer said so.
  const creating = [...state.jobs.values()].flatMap((job) =>
    job.starting === undefined ? [] : [{ job, name: job.starting }],
  );
  const signal = AbortSignal.timeout(LAST_WORDS_MS);
  run.log.say(`Stopping: cancelling ${countText(active.length + creating.length, 'Batch job')}.`);
  for (const { attempt } of active) cancelled(attempt);
  await Promise.allSettled([
    ...creating.map(({ job, name }) => cancelBatchJob(run, job, name, signal)),
    ...active.map(({ job, attempt }) => cancelBatchJob(run, job, attempt.name, signal)),
    ...active.map(({ job, attempt }) => takeResults(run, job, attempt, signal)),
  ]);
  const why = state.stop?.status === 'TIMEOUT' ? 'the run took too long' : 'the run was cancelled';
  for (const job of state.jobs.values()) {
    if (job.phase === 'ended') continue;
    restCancelled(job);
    const hasFailed = job.combinations.some(({ outcome }) => outcome?.status === 'FAILED');
    endJob(run, job, hasFailed ? 'FAILED' : 'CANCEL', why);
  }
}

async function cancelBatchJob(run: Run, job: JobState, name: string, signal: AbortSignal): Promise<void> {
  try {
    const batch = await run.clients.batch(placeOf(job.planned.machine));
    await batch.cancel(name, signal);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    run.log.warn(`Job '${job.planned.job.id}' may still run, until the clean-up ends it: ${error.advice}`);
  }
}

/** Takes what there is within the time that is left. */
async function takeResults(
  run: Run,
  job: JobState,
  attempt: AttemptState,
  signal: AbortSignal,
): Promise<void> {
  const results = new Gathered();
  try {
    const storage = await run.clients.storage(placeOf(job.planned.machine));
    await collectResults({ storage, job, attempt, keep: run.state.keep }, results, signal);
  } finally {
    collected(job, results);
  }
}
