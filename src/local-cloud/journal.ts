import type { Call, Journal } from './types.ts';

/** All requests to the services, oldest first; `GET /state` lists them. */
export function createJournal(): Journal & { clear(): void } {
  const calls: Call[] = [];
  let activity = 0;
  return {
    calls,
    begin() {
      activity++;
    },
    activity: () => activity,
    record(call) {
      activity++;
      calls.push(call);
    },
    clear() {
      calls.length = 0;
    },
  };
}
