import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stubBatch } from '../../src/local-cloud/batch/stub.ts';
import { type LocalCloud, startServices } from '../../src/local-cloud/services.ts';
import type { BatchServiceParts } from '../../src/local-cloud/types.ts';

let cloud: LocalCloud;
let parts: BatchServiceParts;
beforeAll(async () => {
  const batch = stubBatch();
  cloud = await startServices(batch.start, { latencyMs: 300 });
  parts = batch.parts();
});
afterAll(() => cloud.stop());

const control = (path: string, init?: RequestInit) => fetch(`${cloud.url}${path}`, init);

test('objects are written to a bucket, which is created if necessary, read and listed', async () => {
  const path = '/objects?bucket=mine&name=a%2Fb.bin';
  const body = Buffer.from([0, 255, 10]);
  expect((await control(path, { method: 'POST', body })).status).toBe(200);
  expect(Buffer.from(await (await control(path)).arrayBuffer())).toEqual(body);
  expect((await control('/objects?bucket=mine&name=other')).status).toBe(404);
  expect(await (await control('/state')).json()).toEqual({
    batchJobs: [],
    objects: ['mine/a/b.bin'],
    checkRuns: [],
    comments: [],
    calls: [],
  });
});

test('a reset deletes objects, calls and faults, and keeps the default bucket', async () => {
  cloud.addFault({ service: 'sts', times: 1, kind: 'status', status: 500 });
  await fetch(cloud.environment.GITHUB_API_URL ?? '');
  expect((await cloud.state()).calls).toMatchObject([
    { service: 'github', method: 'GET', path: '/', status: 401 },
  ]);
  expect((await control('/reset', { method: 'POST' })).status).toBe(200);
  expect(await cloud.state()).toMatchObject({ objects: [], calls: [] });
  expect((await fetch(`${cloud.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_STS}/v1/token`)).status).toBe(404);
  await cloud.putObject('local-bucket', 'still', 'there');
  expect((await cloud.state()).objects).toEqual(['local-bucket/still']);
});

test('the response to a preemption says whether the task exists', async () => {
  const preempt = async (body: unknown) =>
    (await control('/preempt', { method: 'POST', body: JSON.stringify(body) })).status;
  expect(await preempt({ job: 'running', index: 0 })).toBe(200);
  expect(await preempt({ job: 'running', index: 1 })).toBe(404);
  expect(await preempt({ job: 'running' })).toBe(400);
  expect((await control('/unknown')).status).toBe(404);
});

test('responses have the latency, except responses to tasks', async () => {
  const elapsed = async (work: Promise<unknown>) => {
    const started = performance.now();
    await work;
    return performance.now() - started;
  };
  expect(await elapsed(fetch(cloud.environment.GITHUB_API_URL ?? ''))).toBeGreaterThan(280);
  const metadata = `http://${parts.taskEnvironment().GCE_METADATA_HOST}/computeMetadata/v1/project/project-id`;
  expect(await elapsed(fetch(metadata, { headers: { 'metadata-flavor': 'Google' } }))).toBeLessThan(280);
});

test('the metadata server requires its header, and marks its responses', async () => {
  const base = `http://${parts.taskEnvironment().GCE_METADATA_HOST}/computeMetadata/v1`;
  expect((await fetch(`${base}/project/project-id`)).status).toBe(403);
  const headers = { 'metadata-flavor': 'Google' };
  const answer = await fetch(`${base}/instance/service-accounts/default/?recursive=true`, { headers });
  expect([answer.headers.get('metadata-flavor'), await answer.json()]).toEqual([
    'Google',
    {
      aliases: ['default'],
      email: '123456789012-compute@developer.gserviceaccount.com',
      scopes: ['https://www.googleapis.com/auth/cloud-platform'],
    },
  ]);
});

test('a second stop does nothing, and no file remains', async () => {
  const other = await startServices(stubBatch().start);
  const roots = other.environment.GRPC_DEFAULT_SSL_ROOTS_FILE_PATH ?? '';
  expect(existsSync(roots)).toBe(true);
  await other.stop();
  await other.stop();
  expect(existsSync(dirname(roots))).toBe(false);
  await expect(fetch(other.url)).rejects.toThrow();
});

test('if the start fails, no process remains', async () => {
  let folder = '';
  const failing = startServices((given) => {
    folder = given.folder;
    return Promise.reject(new Error('no Batch today'));
  });
  await expect(failing).rejects.toThrow('no Batch today');
  expect(existsSync(folder)).toBe(false);
});
