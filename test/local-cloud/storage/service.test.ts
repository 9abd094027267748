import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { type Bucket, Storage } from '@google-cloud/storage';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OAuth2Client } from 'google-auth-library';
import { stubBatch } from '../../../src/local-cloud/batch/stub.ts';
import { type LocalCloud, startServices } from '../../../src/local-cloud/services.ts';
import type { BatchServiceParts } from '../../../src/local-cloud/types.ts';

// Google's client adds eleven listeners to one stream, so Node warns about a leak.
EventEmitter.defaultMaxListeners = 12;

describe.each(['server', 'in-process'] as const)('storage %s', (storage) => {
  let cloud: LocalCloud;
  let parts: BatchServiceParts;
  let bucket: Bucket;
  let authorization: string;
  let url: string;
  beforeAll(async () => {
    const batch = stubBatch();
    cloud = await startServices(batch.start, { storage });
    parts = batch.parts();
    url = cloud.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE ?? '';
    const token = parts.tokens.issue({ subject: 'tester', lifetimeSeconds: 3_600 });
    authorization = `Bearer ${token}`;
    const authClient = new OAuth2Client();
    authClient.setCredentials({ access_token: token });
    bucket = new Storage({
      apiEndpoint: url,
      projectId: 'local-project',
      authClient: authClient as never,
      useAuthWithCustomEndpoint: true,
      retryOptions: { autoRetry: false },
    }).bucket('local-bucket');
  });
  afterAll(() => cloud.stop());

  const request = (path: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { authorization, ...init.headers } });

  test('an object is returned with its metadata', async () => {
    const file = bucket.file('round trip/ö?#.bin');
    const content = Buffer.from(Array.from({ length: 70_000 }, (_, at) => at % 251));
    await file.save(content, {
      resumable: false,
      validation: 'crc32c',
      metadata: { metadata: { attempt: '2' } },
    });
    const [metadata] = await file.getMetadata();
    expect(metadata).toMatchObject({ size: '70000', metadata: { attempt: '2' } });
    const [read] = await file.download({ validation: 'crc32c' });
    expect(read.equals(content)).toBe(true);
  });

  test('an existing object is not written again', async () => {
    const file = bucket.file('once');
    const options = { resumable: false, preconditionOpts: { ifGenerationMatch: 0 } };
    await file.save('first', options);
    await expect(file.save('second', options)).rejects.toMatchObject({ code: 412 });
    expect(String((await file.download())[0])).toBe('first');
  });

  // Without the client, which sends no token to a replaced endpoint in a resumable session.
  test('the address of a resumable session leads to the proxy, and needs no token', async () => {
    const path = '/upload/storage/v1/b/local-bucket/o?uploadType=resumable&name=session';
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ metadata: { attempt: '2' } });
    const session = await request(path, { method: 'POST', headers, body });
    const location = session.headers.get('location') ?? '';
    expect(location.startsWith(`${url}/`)).toBe(true);
    const part = {
      method: 'PUT',
      headers: { 'content-range': 'bytes 0-262143/262149' },
      body: 'a'.repeat(262_144),
    };
    expect((await fetch(location, { ...part, redirect: 'manual' })).status).toBe(308);
    const rest = {
      method: 'PUT',
      headers: { 'content-range': 'bytes 262144-262148/262149' },
      body: 'b'.repeat(5),
    };
    expect((await fetch(location, rest)).status).toBe(200);
    const [metadata] = await bucket.file('session').getMetadata();
    expect(metadata).toMatchObject({ size: '262149', metadata: { attempt: '2' } });
  });

  test('a simple upload also respects its precondition', async () => {
    const path = '/upload/storage/v1/b/local-bucket/o?uploadType=media&name=simple&ifGenerationMatch=0';
    expect((await request(path, { method: 'POST', body: 'a' })).status).toBe(200);
    expect((await request(path, { method: 'POST', body: 'b' })).status).toBe(412);
  });

  test('a delete of another generation is refused, and of the same generation succeeds', async () => {
    const file = bucket.file('generations');
    await file.save('x', { resumable: false });
    const generation = Number((await file.getMetadata())[0].generation);
    await expect(file.delete({ ifGenerationMatch: generation + 1 })).rejects.toMatchObject({ code: 412 });
    expect((await file.exists())[0]).toBe(true);
    await file.delete({ ifGenerationMatch: generation });
    expect((await file.exists())[0]).toBe(false);
  });

  test('a list has pages, starts at an offset, and has only the requested fields', async () => {
    for (const name of ['l/a', 'l/b', 'l/c', 'm/d']) await bucket.file(name).save('x', { resumable: false });
    const fields = 'items(name,size),nextPageToken';
    const query = { prefix: 'l/', maxResults: 2, autoPaginate: false, fields };
    const [first, next, answer] = await bucket.getFiles(query);
    expect(first.map(({ name }) => name)).toEqual(['l/a', 'l/b']);
    expect(answer).toEqual({
      items: [
        { name: 'l/a', size: '1' },
        { name: 'l/b', size: '1' },
      ],
      nextPageToken: expect.any(String),
    });
    const [second] = await bucket.getFiles({ ...query, ...(next as object) });
    expect(second.map(({ name }) => name)).toEqual(['l/c']);
    const [late] = await bucket.getFiles({ ...query, startOffset: 'l/b' });
    expect(late.map(({ name }) => name)).toEqual(['l/b', 'l/c']);
  });

  test('a missing bucket and a missing object are distinguished', async () => {
    await expect(bucket.file('nothing').download()).rejects.toMatchObject({ code: 404 });
    const answers = await Promise.all(
      ['local-bucket/o/nothing', 'nowhere/o'].map(async (path) =>
        (await request(`/storage/v1/b/${path}`)).json(),
      ),
    );
    expect(answers).toMatchObject([
      { error: { message: 'No such object: local-bucket/nothing' } },
      { error: { message: 'The specified bucket does not exist.' } },
    ]);
  });

  function batchOf(paths: readonly string[]) {
    const boundary = `batch_${randomUUID()}`;
    const each = paths.map(
      (path, index) =>
        `--${boundary}\r\nContent-Type: application/http\r\nContent-ID: <${index}>\r\n\r\nDELETE ${path} HTTP/1.1\r\n\r\n`,
    );
    const headers = { 'content-type': `multipart/mixed; boundary=${boundary}` };
    return request('/batch/storage/v1', {
      method: 'POST',
      headers,
      body: `${each.join('')}--${boundary}--\r\n`,
    });
  }

  test('a batch deletes up to 100 objects, with a separate response for each', async () => {
    await bucket.file('b/1').save('x', { resumable: false });
    await bucket.file('b/2').save('x', { resumable: false });
    const paths = ['b/1', 'none', 'b/2'].map(
      (name) => `/storage/v1/b/local-bucket/o/${encodeURIComponent(name)}`,
    );
    const answer = await batchOf(paths);
    const text = await answer.text();
    expect([...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status)).toEqual([
      '204',
      '404',
      '204',
    ]);
    expect([...text.matchAll(/^Content-ID: (.*)$/gim)].map(([, id]) => id?.trim())).toEqual([
      '<response-0>',
      '<response-1>',
      '<response-2>',
    ]);
    expect((await cloud.state()).objects).not.toContain('local-bucket/b/2');
    expect(
      (await batchOf(Array.from({ length: 101 }, () => '/storage/v1/b/local-bucket/o/none'))).status,
    ).toBe(400);
  });

  test('a batch without a token, and one without its end, are refused', async () => {
    expect((await fetch(`${url}/batch/storage/v1`, { method: 'POST' })).status).toBe(401);
    const headers = { 'content-type': 'multipart/mixed; boundary=x' };
    const cut = '--x\r\nContent-Type: application/http\r\n\r\nDELETE /a HTTP/1.1\r\n\r\n';
    expect((await request('/batch/storage/v1', { method: 'POST', headers, body: cut })).status).toBe(400);
  });

  test('only a token that was issued is accepted', async () => {
    const path = `${url}/storage/v1/b/local-bucket/o`;
    expect((await fetch(path)).status).toBe(401);
    expect((await fetch(path, { headers: { authorization: 'Bearer made-up' } })).status).toBe(401);
  });

  test('the calls of a task are marked, and faults do not affect them', async () => {
    cloud.addFault({ service: 'storage', path: 'prefix=marked', times: 1, kind: 'status', status: 503 });
    const metadata = `http://${parts.taskEnvironment().GCE_METADATA_HOST}/computeMetadata/v1/instance/service-accounts`;
    const answer = await fetch(`${metadata}/default/token`, { headers: { 'metadata-flavor': 'Google' } });
    const { access_token } = (await answer.json()) as { access_token: string };
    const path = '/storage/v1/b/local-bucket/o?prefix=marked';
    const asTask = await request(path, { headers: { authorization: `Bearer ${access_token}` } });
    expect([asTask.status, (await request(path)).status]).toEqual([200, 503]);
    const calls = (await cloud.state()).calls.filter((call) => call.path === path);
    expect(calls).toMatchObject([{ status: 200, from: 'task' }, { status: 503 }]);
    expect(calls[1]).not.toHaveProperty('from');
  });
});
