import { expect, test } from '@jest/globals';
import { jobView } from '../../src/cloud/batch-views.ts';
import { caller } from '../../src/cloud/call.ts';

/** Milliseconds that a request waited before its second try, after an answer 429 with that header. */
async function waited(retryAfter: string): Promise<number> {
  const waits: number[] = [];
  const call = caller({
    clock: {
      now: () => 0,
      // The deadline of an attempt sleeps with a signal that ends it.
      sleep: async (ms, signal) => {
        if (signal) return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
        waits.push(ms);
      },
    },
    random: () => 0,
    trace: () => undefined,
    principal: { caller: 'CALLER', federated: 'CALLER', claims: '' },
  });
  let tries = 0;
  await call({ service: 'storage', operation: 'read', resource: 'gs://b/o' }, async () => {
    const response = { status: 429, data: '', headers: new Headers({ 'retry-after': retryAfter }) };
    if (tries++ === 0) throw Object.assign(new Error('slow down'), { response });
  });
  expect(tries).toBe(2);
  return waits[0] ?? -1;
}

test('Retry-After is seconds, or a date, no longer than two minutes; what it cannot be is ignored (F10)', async () => {
  expect(await waited('7')).toBe(7_000);
  expect(await waited('-1')).toBe(0);
  expect(await waited('soon')).toBe(0);
  expect(await waited('999999')).toBe(120_000);
  const date = await waited(new Date(Date.now() + 60_000).toUTCString());
  expect(date).toBeGreaterThan(50_000);
  expect(date).toBeLessThanOrEqual(60_000);
});

test('a state that is newer than this Action stays what it is, and is no end (F7)', () => {
  expect(jobView({ status: { state: 'FOO_STATE' } }).state).toBe('FOO_STATE');
  expect(jobView({ status: { state: 99 } }).state).toBe('99');
  expect(jobView({}).state).toBe('STATE_UNSPECIFIED');
});
