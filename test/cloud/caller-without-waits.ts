import { caller } from '../../src/cloud/call.ts';

/**
 * Calls whose waits between attempts take no time. Deadlines, which have a signal, take real time, but at most `mostMs`.
 */
export const callerWithoutWaits = (mostMs = Number.POSITIVE_INFINITY) =>
  caller({
    clock: {
      now: Date.now,
      sleep: (ms, signal) =>
        new Promise((resolve) => {
          if (!signal) return resolve();
          const timer = setTimeout(resolve, Math.min(ms, mostMs));
          signal.addEventListener('abort', () => {
            clearTimeout(timer);
            resolve();
          });
        }),
    },
    random: () => 0,
    trace: () => undefined,
    principal: { caller: 'CALLER', federated: 'CALLER', claims: '' },
  });
