import type { Call } from '../../src/local-cloud/types.ts';

export interface KindCount {
  readonly calls: number;
  readonly bytes: number;
}

/** The purpose of a call of the Action, independent of names in its path. */
export function kindOf({ service, method, path }: Call): string {
  if (service === 'batch') return method;
  if (service === 'logging') return 'read logs';
  if (service !== 'storage') return `${service} ${method}`;
  if (path.startsWith('/batch/')) return 'delete 100 objects';
  if (path.includes('/rewriteTo/')) return 'copy object';
  if (method === 'GET' && /%2Fartifacts%2F\d+-\d+%2F/.test(path)) return 'download artifact';
  if (method === 'POST') return path.includes('lease.json') ? 'renew lease' : 'upload';
  return path.includes('prefix=') ? 'list objects' : 'read result';
}

/** The calls of one kind. */
export const ofKind = (calls: readonly Call[], kind: string) =>
  calls.filter((call) => call.from !== 'task' && kindOf(call) === kind);

/** Counts the calls of the Action by kind, without calls of tasks. */
export function kindsOf(calls: readonly Call[]): Map<string, KindCount> {
  const kinds = new Map<string, KindCount>();
  for (const call of calls) {
    if (call.from === 'task') continue;
    const kind = kindOf(call);
    const { calls: count, bytes } = kinds.get(kind) ?? { calls: 0, bytes: 0 };
    kinds.set(kind, { calls: count + 1, bytes: bytes + call.bytes });
  }
  return kinds;
}

/** Kinds whose number of calls depends on the duration of the tasks. */
export const BY_TIME = new Set(['ListJobs', 'read logs', 'renew lease']);
