import type { Call } from '../../src/local-cloud/types.ts';
import { ofKind } from './call-kinds.ts';

/** Whether the response completes the request, so that no repeat is needed. */
const isGood = ({ service, status }: Call) =>
  service === 'batch' ? status === 0 : status >= 200 && status < 300;

/**
 * Repeated requests in the journal of one process: the number of `retries` after a missing or failed response, which a
 * busy machine explains, and the paths of `mistakes`, which repeat a request after a good response.
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
