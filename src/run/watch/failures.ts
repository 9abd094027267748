import pLimit from 'p-limit';
import { isTerminal, type TaskView } from '../../cloud/batch-views.ts';
import { CloudError } from '../../errors.ts';
import { isResultOf } from '../../plan/mac.ts';
import { movedForMemory } from '../explain/out-of-memory.ts';
import { isRoleProvedIn } from '../explain/role-proof.ts';
import { isMachineFailure, lastExit } from '../explain/task-failure.ts';
import { placeOf } from '../place.ts';
import { nextTerms } from '../schedule/next-terms.ts';
import {
  type CombinationState,
  collected,
  isHeld,
  type JobState,
  type PartState,
  taskFailed,
} from '../state.ts';
import type { Run } from '../the-run.ts';
import { resultPlace, type WatchedPart } from './collect.ts';
import { resultOfMetadata } from './result-metadata.ts';
import { lossesOf, withoutResult } from './without-result.ts';

const READS_AT_A_TIME = 16;

/**
 * Checks tasks that failed since the last poll, if a failure may move its combination to other machines. Moved
 * combinations continue there while the others run, and do not count as failures for fail-fast. Throws `CloudError`.
 */
export async function noteFailures(
  run: Pick<Run, 'clients' | 'state'>,
  { job, part, batch }: WatchedPart,
  signal: AbortSignal,
): Promise<void> {
  const { failures, terms, view } = part;
  const moves = (['lost', 'memory'] as const).filter((cause) => nextTerms(job.planned, { cause, terms }));
  if (moves.length === 0 || isTerminal(view.state) || part.isCancelled) return;
  if ((view.counts.FAILED ?? 0) <= failures.size) return;
  const failed = await batch.tasks(part.name, 'State=FAILED', signal);
  const limit = pLimit(READS_AT_A_TIME);
  await Promise.all(
    failed
      .filter((task) => !failures.has(task.index) && isFinal(task, part))
      .map((task) => limit(() => noteFailure(run, { job, part, task }, signal))),
  );
}

/** Batch retries a task that lost its machine, and reports it as failed for a moment. */
function isFinal(task: TaskView, { planned }: PartState): boolean {
  return !isMachineFailure(lastExit(task)) || lossesOf(task) > planned.machine.maxRetries;
}

interface FailedTask {
  readonly job: JobState;
  readonly part: PartState;
  readonly task: TaskView;
}

async function noteFailure(
  run: Pick<Run, 'clients' | 'state'>,
  { job, part, task }: FailedTask,
  signal: AbortSignal,
): Promise<void> {
  const index = part.combinations[task.index];
  if (index === undefined || !isHeld(job, part, index)) return;
  const losses = lossesOf(task);
  const isLost = isMachineFailure(lastExit(task));
  const state = isLost
    ? withoutResult({
        job,
        part,
        index,
        task: task.index,
        view: task,
        isRoleProved: isRoleProvedIn(run.state, part.planned),
      })
    : await outOfMemory(run, { job, part, task: task.index, retry: losses }, signal);
  const again = state?.again;
  const isMoved =
    again !== undefined && again.cause !== 'unstarted' && nextTerms(job.planned, again) !== undefined;
  taskFailed(part, task.index, isMoved ? again.cause : undefined);
  if (!state || !isMoved) return;
  collected(job, { combinations: new Map([[index, state]]), preemptions: isLost ? losses : 0 });
}

/** Memory data of a task that failed by itself; undefined if its result does not count. */
async function outOfMemory(
  run: Pick<Run, 'clients'>,
  of: { readonly job: JobState; readonly part: PartState; readonly task: number; readonly retry: number },
  signal: AbortSignal,
): Promise<CombinationState | undefined> {
  const { part, task, retry } = of;
  const at = resultPlace(of);
  if (!at || !part.planned.moves?.isForMemory) return undefined;
  const storage = await run.clients.storage(placeOf(part.planned.machine));
  const name = `${part.resultsPrefix}${task}-${retry}.json`;
  try {
    const { metadata } = await storage.describe({ bucket: part.planned.machine.bucket, name }, signal);
    if (!isResultOf({ key: part.key, index: task, attempt: retry, metadata })) return undefined;
    const known = resultOfMetadata(at, metadata);
    return known && movedForMemory(part, known.state);
  } catch (error) {
    if (!(error instanceof CloudError) || error.httpStatus !== 404) throw error;
    return undefined;
  }
}
