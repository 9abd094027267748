import type { PlannedJob } from '../../plan/plan.ts';
import { bytesText } from '../../report/numbers.ts';
import type { Failure, TaskUsage } from '../../report/outcome.ts';
import type { CombinationState, PartState } from '../state.ts';

/**
 * Adds the cause to a failure in which a process of the task was killed because memory ran out, and how certain that
 * is. Other failures are unchanged.
 */
export function withOutOfMemory(failure: Failure, usage: TaskUsage): Failure {
  const why = whyOutOfMemory(usage);
  if (why === undefined) return failure;
  return {
    ...failure,
    hint: `${why} Raise "memory_mb" (runs-on.with: memory_mb) or "machine_type", or set "on_out_of_memory".`,
  };
}

/** How certain it is that a process of a task was killed because memory ran out; undefined if it was not. */
export function whyOutOfMemory({ oom, peakBytes, memorySource }: TaskUsage): string | undefined {
  if (oom === 'no') return undefined;
  const whose = memorySource === 'process' ? 'its largest process' : 'it';
  const peak = `${whose} had used ${bytesText(peakBytes)}`;
  return oom === 'certain'
    ? `The kernel killed a process of the task because memory ran out; ${peak}.`
    : `A process of the task was very probably killed because memory ran out: ${peak}, almost all that the task has.`;
}

/**
 * The result of a combination under "on_out_of_memory": one that was certainly or very probably killed because memory
 * ran out may start with more, or says why it cannot.
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
