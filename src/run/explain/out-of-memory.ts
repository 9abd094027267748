import type { PlannedJob } from '../../plan/plan.ts';
import { bytesText } from '../../report/numbers.ts';
import type { Failure, TaskUsage } from '../../report/outcome.ts';
import type { CombinationState, PartState } from '../state.ts';

/**
 * A failure with what is known of its cause where a process of the task was killed for lack of memory, and how certain
 * that is. Others stay as they are.
 */
export function withOutOfMemory(failure: Failure, usage: TaskUsage): Failure {
  const why = whyOutOfMemory(usage);
  if (why === undefined) return failure;
  return {
    ...failure,
    hint: `${why} Raise "memory_mb" (runs-on.with: memory_mb) or "machine_type", or set "on_out_of_memory".`,
  };
}

/** How certain it is that a process of a task was killed for lack of memory; undefined where it was not. */
export function whyOutOfMemory({ oom, peakBytes, memorySource }: TaskUsage): string | undefined {
  if (oom === 'no') return undefined;
  const whose = memorySource === 'process' ? 'its largest process' : 'it';
  const peak = `${whose} had used ${bytesText(peakBytes)}`;
  return oom === 'certain'
    ? `The kernel killed a process of the task for lack of memory; ${peak}.`
    : `Very probably a process of the task was killed for lack of memory: ${peak}, about all that the task has.`;
}

/**
 * What a combination has come to, with "on_out_of_memory" in view: one that was certainly or very probably killed for
 * lack of memory may start with more, and says why not where there is none.
 */
export function movedForMemory(part: PartState, state: CombinationState): CombinationState {
  const { planned, terms } = part;
  const { outcome } = state;
  const why = outcome?.usage && whyOutOfMemory(outcome.usage);
  if (!planned.moves?.isForMemory || outcome?.status !== 'FAILED' || !outcome.failure || !why) return state;
  const { fallback, memory } = terms.rung;
  const isLast = planned.moves.machines[fallback]?.[memory + 1] === undefined;
  const failure = isLast ? { ...outcome.failure, hint: `${why} ${nothingLarger(planned)}` } : outcome.failure;
  return { ...state, outcome: { ...outcome, failure }, again: { cause: 'memory', terms } };
}

const nothingLarger = ({ machine }: PlannedJob): string =>
  `"on_out_of_memory" has no machine with more memory than ${machine.machineType}${
    machine.memoryMib === undefined ? '' : ` and memory_mb ${machine.memoryMib}`
  }. Choose a larger "machine_type".`;
