import { expect, test } from '@jest/globals';
import { jobView } from '../../src/cloud/batch-views.ts';
import { type CallDetails, caller } from '../../src/cloud/call.ts';

/** Milliseconds that a request waits before its second try, after a response 429 with that header. */
async function waited(retryAfter: string): Promise<number> {
  const waits: number[] = [];
  const call = caller({
    clock: {
      now: () => 0,
      // Deadlines of attempts also use sleep, with a signal that ends it.
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

test('Retry-After is seconds or a date, at most two minutes; invalid values are ignored (F10)', async () => {
  expect(await waited('7')).toBe(7_000);
  expect(await waited('-1')).toBe(500);
  expect(await waited('soon')).toBe(500);
  expect(await waited('999999')).toBe(120_000);
  const date = await waited(new Date(Date.now() + 60_000).toUTCString());
  expect(date).toBeGreaterThan(50_000);
  expect(date).toBeLessThanOrEqual(60_000);
});

/** How long, in milliseconds, and how often a request that always fails like this is tried. */
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

test('temporary failures are retried for three minutes, or for the time of the request, to the last second', async () => {
  expect((await triedFor({ status: 503 })).ms).toBe(180_000);
  expect((await triedFor({ status: 429 }, { service: 'storage', totalMs: 20_000 })).ms).toBe(20_000);
  expect((await triedFor({ code: 'ECONNRESET' })).ms).toBe(180_000);
});

test('a rate limit of GitHub is waited for up to the time of the request, and other limits exclude these waits', async () => {
  const limited = (headers: object) => ({
    response: { status: 403, data: { message: 'rate limit' }, headers },
  });
  expect(await triedFor(limited({ 'retry-after': '60' }), { totalMs: 1_000, limitUntilMs: 600_000 })).toEqual(
    {
      ms: 600_000,
      tries: 11,
    },
  );
  // One minute if the response does not say how long.
  expect((await triedFor(limited({}), { limitUntilMs: 150_000 })).ms).toBe(120_000);
  // Without a separate time, within the time of the request.
  expect((await triedFor(limited({ 'retry-after': '25' }), { totalMs: 60_000 })).ms).toBe(50_000);
});

test('a state that this Action does not know is kept, and ends nothing (F7)', () => {
  expect(jobView({ status: { state: 'FOO_STATE' } }).state).toBe('FOO_STATE');
  expect(jobView({ status: { state: 99 } }).state).toBe('99');
  expect(jobView({}).state).toBe('STATE_UNSPECIFIED');
});
