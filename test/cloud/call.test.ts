import { expect, test } from '@jest/globals';
import { jobView } from '../../src/cloud/batch-views.ts';
import { type CallDetails, caller } from '../../src/cloud/call.ts';

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
  expect(await waited('-1')).toBe(500);
  expect(await waited('soon')).toBe(500);
  expect(await waited('999999')).toBe(120_000);
  const date = await waited(new Date(Date.now() + 60_000).toUTCString());
  expect(date).toBeGreaterThan(50_000);
  expect(date).toBeLessThanOrEqual(60_000);
});

/** Milliseconds for which requests that always fail so are tried, and how often. */
async function triedFor(failure: object, limits: Partial<CallDetails> = {}) {
  let nowMs = 0;
  let tries = 0;
  const call = caller({
    clock: {
      now: () => nowMs,
      sleep: async (ms, signal) => {
        if (signal) return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
        nowMs += ms;
      },
    },
    random: () => 0.5,
    trace: () => undefined,
    principal: { caller: 'CALLER', federated: 'CALLER', claims: '' },
  });
  const details: CallDetails = { service: 'github', operation: 'update', resource: 'o/r', ...limits };
  const attempt = async () => {
    tries++;
    throw Object.assign(new Error('no'), failure);
  };
  await expect(call(details, attempt)).rejects.toThrow(/after \d+ attempts/);
  return { ms: nowMs, tries };
}

test('what may pass is tried for three minutes, or for as long as the request says, to the last second', async () => {
  expect((await triedFor({ status: 503 })).ms).toBe(180_000);
  expect((await triedFor({ status: 429 }, { service: 'storage', totalMs: 20_000 })).ms).toBe(20_000);
  expect((await triedFor({ code: 'ECONNRESET' })).ms).toBe(180_000);
});

test('a rate limit of GitHub is waited out until the time that the request gives, and its waits count for nothing else', async () => {
  const limited = (headers: object) => ({
    response: { status: 403, data: { message: 'rate limit' }, headers },
  });
  expect(await triedFor(limited({ 'retry-after': '60' }), { totalMs: 1_000, limitUntilMs: 600_000 })).toEqual(
    {
      ms: 600_000,
      tries: 11,
    },
  );
  // Without a word how long, a minute.
  expect((await triedFor(limited({}), { limitUntilMs: 150_000 })).ms).toBe(120_000);
  // Without such a time, within that of the request.
  expect((await triedFor(limited({ 'retry-after': '25' }), { totalMs: 60_000 })).ms).toBe(50_000);
});

test('a state that is newer than this Action stays what it is, and is no end (F7)', () => {
  expect(jobView({ status: { state: 'FOO_STATE' } }).state).toBe('FOO_STATE');
  expect(jobView({ status: { state: 99 } }).state).toBe('99');
  expect(jobView({}).state).toBe('STATE_UNSPECIFIED');
});
