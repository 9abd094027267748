import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { stubBatch } from '../../src/local-cloud/batch/stub.ts';
import { type LocalCloud, startServices } from '../../src/local-cloud/services.ts';

let cloud: LocalCloud;
let upload: (name: string, init?: RequestInit) => Promise<Response>;
let download: (name: string) => Promise<Response>;
beforeAll(async () => {
  const batch = stubBatch();
  cloud = await startServices(batch.start);
  const url = cloud.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE;
  const headers = {
    authorization: `Bearer ${batch.parts().tokens.issue({ subject: 'tester', lifetimeSeconds: 3_600 })}`,
  };
  upload = (name, init = {}) =>
    fetch(`${url}/upload/storage/v1/b/local-bucket/o?uploadType=media&name=${name}`, {
      ...{ method: 'POST', body: 'content', headers },
      ...init,
    });
  download = (name) => fetch(`${url}/storage/v1/b/local-bucket/o/${name}?alt=media`, { headers });
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.reset());

async function post(path: string, body: unknown): Promise<readonly [number, unknown]> {
  const answer = await fetch(`${cloud.url}${path}`, { method: 'POST', body: JSON.stringify(body) });
  return [answer.status, await answer.json()];
}
const fault = (more: Record<string, unknown>) =>
  post('/faults', { service: 'storage', method: 'POST', times: 1, ...more });
const exists = async (name: string) => (await cloud.state()).objects.includes(`local-bucket/${name}`);
const statuses = async () => (await cloud.state()).calls.map(({ status }) => status);

test('a status is returned the requested number of times, in the form of the service, with Retry-After', async () => {
  await fault({ kind: 'status', status: 429, retryAfter: 7, times: 2 });
  const first = await upload('a');
  expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
  expect(await first.json()).toMatchObject({
    error: { code: 429, errors: [{ reason: 'rateLimitExceeded' }] },
  });
  expect([(await upload('a')).status, (await upload('a')).status]).toEqual([429, 200]);
  expect(await statuses()).toEqual([429, 429, 200]);
});

test('a fault applies only to calls of its method and path', async () => {
  await fault({ kind: 'status', status: 500, path: 'name=b' });
  expect([(await upload('a')).status, (await download('a')).status, (await upload('b')).status]).toEqual([
    200, 200, 500,
  ]);
  expect([await exists('a'), await exists('b')]).toEqual([true, false]);
});

test('a reset breaks the connection, and with afterCommit the server still performs the request', async () => {
  await fault({ kind: 'reset' });
  await expect(upload('a')).rejects.toThrow();
  expect(await exists('a')).toBe(false);
  await fault({ kind: 'reset', afterCommit: true });
  await expect(upload('a')).rejects.toThrow();
  expect([await exists('a'), await statuses()]).toEqual([true, [0, 0]]);
});

test('a response after the caller has disconnected is recorded with status 0', async () => {
  await fault({ kind: 'slow' });
  await expect(upload('a', { signal: AbortSignal.timeout(200) })).rejects.toThrow();
  while ((await statuses()).length === 0) await delay(100);
  expect([await exists('a'), await statuses()]).toEqual([true, [0]]);
});

test('a call that hangs ends when the caller gives up', async () => {
  await fault({ kind: 'hang' });
  await expect(upload('a', { signal: AbortSignal.timeout(200) })).rejects.toThrow('timeout');
  expect((await upload('a')).status).toBe(200);
});

test('a slow response is complete', async () => {
  await fault({ kind: 'slow' });
  const started = performance.now();
  expect((await upload('a')).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(2_500);
});

test('a malformed response is not JSON, and a malformed download has the checksum of the real content', async () => {
  await fault({ kind: 'malformed' });
  const spoiled = await upload('a');
  expect(spoiled.status).toBe(200);
  await expect(spoiled.json()).rejects.toThrow();
  expect(await exists('a')).toBe(false);
  await upload('a');
  const hash = (await download('a')).headers.get('x-goog-hash');
  await fault({ kind: 'malformed', method: 'GET' });
  const read = await download('a');
  expect([read.headers.get('x-goog-hash'), (await read.text()) === 'content']).toEqual([hash, false]);
});

test.each([
  ['an unknown field', { service: 'sts', kind: 'reset', times: 1, count: 1 }, 'Unknown field "count"'],
  ['an unknown service', { service: 'gcs', kind: 'reset', times: 1 }, '"service" must be one of'],
  ['a status without its number', { service: 'sts', kind: 'status', times: 1 }, '"status" must be'],
])('a fault with %s is refused', async (_, body, message) => {
  expect(await post('/faults', body)).toEqual([400, { error: expect.stringContaining(message) }]);
});
