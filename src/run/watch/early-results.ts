import pLimit from 'p-limit';
import { isTerminal } from '../../cloud/batch-views.ts';
import { MAX_RESULT_BYTES } from '../../plan/task-contract.ts';
import type { Clients } from '../clients.ts';
import type { AttemptState, JobState, RunState } from '../state.ts';
import { listedIn, readNamed, resultPlace } from './collect.ts';
import { activeAttempts, placeOf } from './watch.ts';

/** Fewer than after the end: the run itself has requests to make. */
const READS_AT_A_TIME = 16;
/** So many are read within a second at the end, which is no worth a listing. */
const FEW = 500;
/** The part of a Batch job's tasks that ends from one listing to the next; the last tenth is left to its end. */
const STEP = 0.45;
/** What stays a task's result; CANCEL may be of a machine that was taken away, and the task runs again. */
const LASTING = new Set(['SUCCESS', 'FAILED']);

/** Told by a task's log that its result is there. */
export type TaskEnded = (task: { jobUid: string; index: number; retry: number }) => void;

export interface EarlyResults {
  readonly ended: TaskEnded;
  /** Told after every look: where far fewer results are known than tasks have ended, a listing tells of the rest. */
  looked(): void;
}

/**
 * Reads results while their Batch job still runs, so that little is left to read when it ends. What the log says, or a
 * listing of that time, is only a hint: which result counts is decided by the listing at the end, and what could not be
 * read here is read then.
 */
export function earlyResults(parts: {
  state: RunState;
  clients: Clients;
  signal: AbortSignal;
}): EarlyResults {
  const limit = pLimit(READS_AT_A_TIME);
  const { state, clients, signal } = parts;
  /** Tasks that had ended when results were listed last. */
  const listedAt = new WeakMap<AttemptState, number>();

  function read(job: JobState, attempt: AttemptState, task: number, retry: number): void {
    const at = resultPlace({ job, attempt, task, retry });
    const name = `${task}-${retry}.json`;
    if (!at || attempt.early.has(name)) return;
    const reading = limit(async () => {
      if (signal.aborted) return undefined;
      const storage = await clients.storage(placeOf(job));
      const { keep } = state;
      return readNamed({ storage, resultsPrefix: attempt.resultsPrefix, name, at, keep, signal });
    });
    attempt.early.set(
      name,
      reading.catch(() => undefined),
    );
  }

  async function readListed(job: JobState, attempt: AttemptState): Promise<void> {
    const storage = await clients.storage(placeOf(job));
    const { resultsPrefix: prefix } = attempt;
    for await (const page of storage.list({ bucket: job.planned.machine.bucket, prefix }, signal)) {
      for (const { task, retry, size, metadata } of listedIn(page, prefix)) {
        if (attempt.isSettled) return;
        const isWanted = LASTING.has(metadata.status ?? '') && metadata.job_skipped !== 'true';
        if (isWanted && size <= MAX_RESULT_BYTES) read(job, attempt, task, retry);
      }
    }
  }

  return {
    ended({ jobUid, index, retry }) {
      for (const job of state.jobs.values()) {
        const attempt = job.attempts.at(-1);
        if (job.phase !== 'active' || !attempt || attempt.view.uid !== jobUid) continue;
        if (!attempt.isSettled) read(job, attempt, index, retry);
        return;
      }
    },
    looked() {
      for (const { job, attempt } of activeAttempts(state)) {
        const { counts, state: batchState } = attempt.view;
        const ended = (counts.SUCCEEDED ?? 0) + (counts.FAILED ?? 0);
        const known = Math.max(attempt.early.size, listedAt.get(attempt) ?? 0);
        if (isTerminal(batchState) || ended - known < Math.max(FEW, STEP * attempt.combinations.length))
          continue;
        listedAt.set(attempt, ended);
        readListed(job, attempt).catch(() => undefined);
      }
    },
  };
}
