import type { TaskView } from '../cloud/batch-views.ts';
import type { Failure } from '../report/outcome.ts';
import { type CombinationState, isCutOff, type JobState, type PartState } from './state.ts';

// Google's pages disagree on the effect of a failed task on the others of its Batch job: "the job failed and stopped
// running because at least one of its tasks failed" (cloud.google.com/batch/docs/create-run-job), while public logs
// show others that continue. Without fail-fast, every combination must end by itself, so those that Batch stopped are
// started again.

/** Maximum number of consecutive restarts of combinations that Batch stopped. */
export const MOST_RESTARTS = 20;

/** Whether a task without a result ended only because its Batch job did: it has no exit code. */
export function isStoppedWithJob(of: {
  readonly job: JobState;
  readonly part: PartState;
  readonly task: TaskView | undefined;
  readonly failure: Failure;
}): boolean {
  const { job, part, task, failure } = of;
  if (job.planned.job.strategy.failFast || isCutOff(part)) return false;
  if (part.view.state !== 'FAILED' || task?.state === 'SUCCEEDED') return false;
  const exitCode = task ? task.events.at(-1)?.exitCode : failure.exitCode;
  return exitCode === undefined;
}

/**
 * Marks the combinations of an ended part that must start again. If no task ended by itself, there are none: then the
 * Batch job failed as a whole, and would fail again.
 */
export function markStopped(
  { combinations, terms }: Pick<PartState, 'combinations' | 'terms'>,
  stopped: readonly number[],
  results: Map<number, CombinationState>,
): void {
  if (stopped.length === combinations.length) return;
  const isLast = terms.round >= MOST_RESTARTS;
  for (const index of stopped) {
    const state = results.get(index);
    if (!state?.outcome) continue;
    if (!isLast) {
      results.set(index, { ...state, again: { cause: 'stopped', terms } });
      continue;
    }
    const failure: Failure = {
      origin: 'batch',
      stagePath: [],
      name: 'NeverRan',
      message: GIVEN_UP,
      hint: HINT,
    };
    const errors = { name: failure.name, message: failure.message };
    results.set(index, { outcome: { ...state.outcome, failure }, errors });
  }
}

const GIVEN_UP = `Never started: in ${MOST_RESTARTS} further rounds Batch ended the job each time another combination failed, before this one could end.`;
const HINT = 'Fix the failing combinations, or raise "max-parallel" so that more of them run in each round.';
