import { bytesText } from '../../report/numbers.ts';
import type { Failure, TaskUsage } from '../../report/outcome.ts';

/**
 * A failure with what is known of its cause where a process of the task was killed for lack of memory, and how certain
 * that is. Others stay as they are.
 */
export function withOutOfMemory(failure: Failure, { oom, peakBytes, memorySource }: TaskUsage): Failure {
  if (oom === 'no') return failure;
  const whose = memorySource === 'process' ? 'its largest process' : 'it';
  const peak = `${whose} had used ${bytesText(peakBytes)}`;
  const why =
    oom === 'certain'
      ? `The kernel killed a process of the task for lack of memory; ${peak}.`
      : `Very probably a process of the task was killed for lack of memory: ${peak}, about all that the task has.`;
  return { ...failure, hint: `${why} Raise "memory_mb" (runs-on.with: memory_mb) or "machine_type".` };
}
