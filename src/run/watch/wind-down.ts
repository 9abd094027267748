import { CloudError } from '../../errors.ts';
import type { CombinationOutcome } from '../../report/outcome.ts';
import type { Clients } from '../clients.ts';
import type { JobState, RunState } from '../state.ts';
import { collectResults } from './collect.ts';
import { activeAttempts, placeOf } from './watch.ts';

/** Milliseconds for what is still done after a stop; the runner gives 7.5 s before it ends us. */
const LAST_WORDS_MS = 4_000;

/**
 * After a stop: cancels every Batch job at once without waiting for its end, takes the results that are there, and
 * calls the rest cancelled. Never throws for a service that fails; the post step deletes what is left.
 */
export async function windDown(
  state: RunState,
  parts: {
    clients: Clients;
    say: (line: string) => void;
    warn: (line: string) => void;
    end: (job: JobState, status: JobState['status']) => void;
  },
): Promise<void> {
  const active = activeAttempts(state);
  // Batch jobs whose creation was under way: they may be there although no answer said so.
  const starting = [...state.jobs.values()].flatMap((job) =>
    job.starting === undefined ? [] : [{ job, name: job.starting }],
  );
  const count = active.length + starting.length;
  const signal = AbortSignal.timeout(LAST_WORDS_MS);
  parts.say(`Stopping: cancelling ${count} Batch job${count === 1 ? '' : 's'}.`);
  const cancel = async (job: JobState, name: string) => {
    try {
      const batch = await parts.clients.batch(placeOf(job));
      await batch.cancel(name, signal);
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      const hint = error.hint ? ` ${error.hint}` : '';
      parts.warn(
        `Job '${job.planned.job.id}' may still run, until the clean-up ends it: ${error.message}${hint}`,
      );
    }
  };
  await Promise.allSettled([
    ...starting.map(({ job, name }) => cancel(job, name)),
    ...active.map(({ job, attempt }) => {
      attempt.isCancelled = true;
      return cancel(job, attempt.name);
    }),
    ...active.map(async ({ job, attempt }) => {
      const storage = await parts.clients.storage(placeOf(job));
      await collectResults({ storage, job, attempt, keep: state.keep, signal });
    }),
  ]);
  const why = state.stop?.status === 'TIMEOUT' ? 'the run took too long' : 'the run was cancelled';
  for (const job of state.jobs.values()) {
    if (job.phase === 'ended') continue;
    for (const [index, combination] of job.planned.combinations.entries()) {
      if (job.combinations[index]?.outcome) continue;
      const attempts = job.phase === 'active' ? 1 : 0;
      const outcome: CombinationOutcome = { combination, index, status: 'CANCEL', attempts, warnings: [] };
      job.combinations[index] = { outcome };
    }
    job.reason = why;
    const hasFailed = job.combinations.some(({ outcome }) => outcome?.status === 'FAILED');
    parts.end(job, hasFailed ? 'FAILED' : 'CANCEL');
  }
}
