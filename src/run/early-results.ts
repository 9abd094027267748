import pLimit from 'p-limit';
import type { Clients } from './clients.ts';
import { readNamed, resultPlace } from './collect.ts';
import type { RunState } from './state.ts';
import { placeOf } from './watch.ts';

/** Fewer than after the end: the run itself has requests to make. */
const READS_AT_A_TIME = 16;

/** Told by a task's log that its result is there. */
export type TaskEnded = (task: { jobUid: string; index: number; retry: number }) => void;

/**
 * Reads results while their Batch job still runs, so that little is left to read when it ends. What the log says is only
 * a hint: which result counts is decided by the listing at the end, and what could not be read here is read then.
 */
export function earlyResults(parts: { state: RunState; clients: Clients; signal: AbortSignal }): TaskEnded {
  const limit = pLimit(READS_AT_A_TIME);
  const { signal } = parts;
  return ({ jobUid, index, retry }) => {
    for (const job of parts.state.jobs.values()) {
      const attempt = job.attempts.at(-1);
      if (job.phase !== 'active' || !attempt || attempt.view.uid !== jobUid || attempt.isSettled) continue;
      const at = resultPlace({ job, attempt, task: index, retry });
      const name = `${index}-${retry}.json`;
      if (!at || attempt.early.has(name)) return;
      const read = limit(async () => {
        if (signal.aborted) return undefined;
        const storage = await parts.clients.storage(placeOf(job));
        const { keep } = parts.state;
        const { resultsPrefix } = attempt;
        return readNamed({ storage, resultsPrefix, name, at, keep, signal });
      });
      attempt.early.set(
        name,
        read.catch(() => undefined),
      );
      return;
    }
  };
}
