import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Fault } from '../../../src/local-cloud/types.ts';
import { type BatchRig, LOCATION, scriptJob, startBatchRig } from './batch-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatchRig();
});
afterAll(() => rig.stop());
beforeEach(async () => {
  rig.faults.clear();
  await rig.service.reset();
  rig.journal.clear();
});

const fault = (more: Omit<Fault, 'service' | 'times'>) =>
  rig.faults.add({ service: 'batch', times: 1, ...more });
/** Otherwise google-gax retries GetJob and ListJobs. */
const once = { retry: { retryCodes: [] }, timeout: 20_000 };
const get = (name = `${LOCATION}/jobs/x`, options: object = {}) =>
  rig.client.getJob({ name }, { ...once, ...options });
const create = () => rig.client.createJob({ parent: LOCATION, jobId: 'x', job: scriptJob('exit 0') }, once);
const calls = () => rig.journal.calls.map(({ method, status }) => `${method} ${status}`);

test('every call is in the journal with its method, resource, caller, gRPC code and time', async () => {
  await create();
  await expect(get(`${LOCATION}/jobs/y`)).rejects.toMatchObject({ code: 5 });
  await rig.client.listJobs({ parent: LOCATION });
  const number = expect.any(Number);
  const call = { service: 'batch', as: 'tester', ms: number, bytes: number };
  expect(rig.journal.calls).toEqual([
    { ...call, method: 'CreateJob', path: `${LOCATION}/jobs/x`, status: 0 },
    { ...call, method: 'GetJob', path: `${LOCATION}/jobs/y`, status: 5 },
    { ...call, method: 'ListJobs', path: LOCATION, status: 0 },
  ]);
});

test.each([
  [400, 3],
  [401, 16],
  [403, 7],
  [404, 5],
  [409, 6],
  [429, 8],
  [500, 13],
  [502, 14],
  [503, 14],
  [504, 4],
])('a fault of HTTP status %i is gRPC code %i, and the job is not created', async (status, code) => {
  fault({ kind: 'status', method: 'CreateJob', status });
  await expect(create()).rejects.toMatchObject({ code });
  expect([calls(), rig.service.state()]).toEqual([[`CreateJob ${code}`], []]);
});

test('retryAfter arrives as RetryInfo', async () => {
  fault({ kind: 'status', status: 429, retryAfter: 300 });
  const error = await get().catch((caught: unknown) => caught as { code: number; statusDetails: unknown[] });
  expect(error).toMatchObject({ code: 8, statusDetails: [{ retryDelay: { nanos: 0 } }] });
  expect(JSON.stringify(error)).toContain('"retryDelay":{"seconds":"300"');
});

test('a reset breaks the connection: all its calls are UNAVAILABLE, and the next call opens a new one', async () => {
  await create();
  fault({ kind: 'hang', method: 'ListJobs' });
  const other = expect(rig.client.listJobs({ parent: LOCATION }, once)).rejects.toMatchObject({ code: 14 });
  await delay(100);
  fault({ kind: 'reset' });
  await expect(get()).rejects.toMatchObject({ code: 14 });
  await other;
  expect((await get())[0].name).toBe(`${LOCATION}/jobs/x`);
  expect(calls().sort()).toEqual(['CreateJob 0', 'GetJob 0', 'GetJob 14', 'ListJobs 4']);
});

test.each([
  'status',
  'reset',
  'malformed',
] as const)('after the commit, %s loses only the response', async (kind) => {
  fault({ kind, afterCommit: true, status: 503 });
  await expect(create()).rejects.toMatchObject({ code: expect.any(Number) });
  expect(rig.service.state()).toHaveLength(1);
  await expect(create()).rejects.toMatchObject({ code: 6 });
});

test('a call that hangs never returns', async () => {
  fault({ kind: 'hang' });
  await expect(get(undefined, { timeout: 300 })).rejects.toMatchObject({ code: 4 });
  await rig.until(() => calls().length > 0, 'the journal');
  expect(calls()).toEqual(['GetJob 4']);
});

test('a slow response is complete, and the call is performed once', async () => {
  fault({ kind: 'slow', afterCommit: true });
  const started = performance.now();
  expect((await create())[0].name).toBe(`${LOCATION}/jobs/x`);
  expect(performance.now() - started).toBeGreaterThan(2_900);
});

test('a malformed response cannot be read: INTERNAL', async () => {
  await create();
  fault({ kind: 'malformed' });
  await expect(get()).rejects.toMatchObject({ code: 13 });
});

test('a fault applies only to its method and path', async () => {
  fault({ kind: 'status', status: 503, method: 'GetJob', path: 'jobs/y' });
  await create();
  expect((await get())[0].name).toBe(`${LOCATION}/jobs/x`);
  await expect(get(`${LOCATION}/jobs/y`)).rejects.toMatchObject({ code: 14 });
});

test.each([
  ['no token', () => undefined, 'missing required authentication'],
  ['a token that was never issued', () => 'Bearer mine', 'had invalid authentication'],
  ['an expired token', () => rig.token(-1), 'had invalid authentication credentials'],
])('a call with %s is UNAUTHENTICATED', async (_, authorization, details) => {
  const client = rig.clientWith(authorization());
  await expect(client.listJobs({ parent: LOCATION })).rejects.toMatchObject({
    ...{ code: 16, details: expect.stringContaining(details) },
  });
});
