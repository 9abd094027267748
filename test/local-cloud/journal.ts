import type { Call, Journal } from './types.ts';

/** Every request that the services answered, oldest first; `GET /state` lists it. */
export function createJournal(): Journal & { clear(): void } {
  const calls: Call[] = [];
  return {
    calls,
    record(call) {
      calls.push(call);
    },
    clear() {
      calls.length = 0;
    },
  };
}
