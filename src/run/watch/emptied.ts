import type { Batch } from '../../cloud/batch.ts';
import { isTerminal } from '../../cloud/batch-views.ts';
import { emptied, isHeld, type PartState } from '../state.ts';
import type { WatchedPart } from './collect.ts';

/** Final states of a task. */
const ENDED: ReadonlySet<string> = new Set(['SUCCEEDED', 'FAILED', 'UNEXECUTED']);

/** Tasks of a part that had ended at the last request to Batch. */
const askedAt = new WeakMap<PartState, number>();

/**
 * Finds parts in which all combinations have ended or moved elsewhere: the remaining tasks of the Batch job would only
 * wait for machines and then do nothing. Throws `CloudError`.
 */
export async function noteEmptied({ job, part, batch }: WatchedPart, signal: AbortSignal): Promise<void> {
  if (isTerminal(part.view.state) || part.isCancelled || part.isEmptied) return;
  const held = part.combinations.flatMap((index, task) => (isHeld(job, part, index) ? [task] : []));
  if (held.length === part.combinations.length) return;
  const { RUNNING = 0, ASSIGNED = 0, SUCCEEDED = 0, FAILED = 0 } = part.view.counts;
  const ended = SUCCEEDED + FAILED;
  if (RUNNING + ASSIGNED > 0 || ended < held.length) return;
  if (held.length > 0) {
    if (askedAt.get(part) === ended) return;
    askedAt.set(part, ended);
    if (!(await haveEnded(held, part, batch, signal))) return;
  }
  emptied(part);
}

async function haveEnded(
  tasks: readonly number[],
  part: PartState,
  batch: Batch,
  signal: AbortSignal,
): Promise<boolean> {
  const views = await batch.tasks(part.name, '', signal);
  const over = new Set(views.flatMap(({ index, state }) => (ENDED.has(state) ? [index] : [])));
  return tasks.every((task) => over.has(task));
}
