import { isTerminal } from '../../cloud/batch-views.ts';
import { MAX_RESULT_BYTES } from '../../plan/task-contract.ts';
import { placeOf } from '../place.ts';
import type { InTurn } from '../result-reads.ts';
import { type JobState, type PartState, reading } from '../state.ts';
import type { EndedTask, Run } from '../the-run.ts';
import { resultPlace, type TaskOf } from './collect.ts';
import { listedIn, readBody } from './result-objects.ts';
import { activeParts } from './watch.ts';

/** This number of results takes less than a second to read at the end, so no listing is needed. */
const FEW = 500;
/** Share of a Batch job's tasks that must end between two listings; the last tenth is read at its end. */
const STEP = 0.45;
/** Final statuses of a task; after CANCEL, the task may run again, because its machine may have been preempted. */
const LASTING = new Set(['SUCCESS', 'FAILED']);

/**
 * Reads results while their Batch job is running, so that little is left to read at the end. The log and early listings
 * are only hints: the listing at the end decides which results count, and results that could not be read here are read
 * then.
 */
export interface EarlyResults {
  /** Called if a task's log says that its result exists. */
  ended(task: EndedTask): void;
  /** Called after every poll: if far fewer results are known than tasks have ended, a listing finds the rest. */
  looked(): void;
}

export function earlyResults(
  run: Pick<Run, 'state' | 'clients' | 'reads'>,
  signal: AbortSignal,
): EarlyResults {
  const lines = new WeakMap<PartState, InTurn>();
  const { state, clients, reads } = run;
  /** Tasks that had ended at the last listing. */
  const listedAt = new WeakMap<PartState, number>();

  function read(of: TaskOf): void {
    const { part } = of;
    const at = resultPlace(of);
    const name = `${of.task}-${of.retry}.json`;
    if (!at || part.early.has(name)) return;
    const inTurn = lines.get(part) ?? reads.line('early', signal);
    lines.set(part, inTurn);
    const result = inTurn(async () => {
      if (signal.aborted) return undefined;
      const storage = await clients.storage(placeOf(part.planned.machine));
      const { keep } = state;
      return readBody({ storage, name: part.resultsPrefix + name, at, keep }, signal);
    });
    const orNothing = result.catch(() => undefined);
    reading(part, name, orNothing);
  }

  async function readListed(job: JobState, part: PartState): Promise<void> {
    const storage = await clients.storage(placeOf(part.planned.machine));
    const { resultsPrefix: prefix } = part;
    for await (const page of storage.list({ bucket: part.planned.machine.bucket, prefix }, signal)) {
      for (const { task, retry, size, metadata, isOwn } of listedIn(page, part)) {
        if (part.isSettled) return;
        if (!isOwn) continue;
        const isWanted = LASTING.has(metadata.status ?? '') && metadata.job_skipped !== 'true';
        if (isWanted && size <= MAX_RESULT_BYTES) read({ job, part, task, retry });
      }
    }
  }

  return {
    ended({ jobUid, index, retry }) {
      for (const job of state.jobs.values()) {
        if (job.phase !== 'active') continue;
        const part = job.parts.find(({ view }) => view.uid === jobUid);
        if (part && !part.isSettled) read({ job, part, task: index, retry });
        if (part) return;
      }
    },
    looked() {
      for (const { job, part } of activeParts(state)) {
        const { counts, state: batchState } = part.view;
        const ended = (counts.SUCCEEDED ?? 0) + (counts.FAILED ?? 0);
        const known = Math.max(part.early.size, listedAt.get(part) ?? 0);
        if (isTerminal(batchState) || ended - known < Math.max(FEW, STEP * part.combinations.length))
          continue;
        listedAt.set(part, ended);
        readListed(job, part).catch(() => undefined);
      }
    },
  };
}
