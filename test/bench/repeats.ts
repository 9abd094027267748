import type { Call } from '../../src/local-cloud/types.ts';
import { ofKind } from './call-kinds.ts';

/** Whether there was nothing left to ask. */
const isGood = ({ service, status }: Call) =>
  service === 'batch' ? status === 0 : status >= 200 && status < 300;

/**
 * Requests that were sent more than once, as a journal of one process shows them: `retries` for want of a good answer,
 * which a busy machine explains, and the paths of `mistakes`, where a good one had come.
 */
export function repeatsIn(calls: readonly Call[]): { retries: number; mistakes: readonly string[] } {
  let retries = 0;
  const mistakes: string[] = [];
  for (const kind of ['CreateJob', 'upload', 'read result']) {
    const answered = new Map<string, boolean>();
    for (const call of ofKind(calls, kind)) {
      const wasGood = answered.get(call.path);
      if (wasGood) mistakes.push(call.path);
      else if (wasGood === false) retries++;
      answered.set(call.path, wasGood || isGood(call));
    }
  }
  return { retries, mistakes };
}
