import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { readObject } from '../../src/cloud/objects/object-read.ts';
import type { StoredObject } from '../../src/cloud/objects/stored-object.ts';
import type { Storage } from '../../src/cloud/storage.ts';
import { CloudError } from '../../src/errors.ts';
import { sealed } from '../../src/local-cloud/batch/simulated/result.ts';
import { MAX_RESULT_BYTES } from '../../src/plan/task-contract.ts';
import { ResultReads } from '../../src/run/result-reads.ts';
import { collected } from '../../src/run/state.ts';
import { collectResults, Gathered } from '../../src/run/watch/collect.ts';
import { BOTH, type Way } from '../cloud/both-ways.ts';
import { KEY, runningJobs } from '../run/running-job.ts';

const GIBIBYTE = 1024 ** 3;
const OBJECT = { bucket: 'b', name: 'n', maxBytes: MAX_RESULT_BYTES };

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Sends `piece` until the client disconnects, and counts the bytes. */
async function endless(way: Way, headers: Readonly<Record<string, string>>, piece: Buffer) {
  const sent = { bytes: 0, isClosed: false };
  server = createServer((_, response) => {
    response.writeHead(200, headers);
    response.on('close', () => {
      sent.isClosed = true;
    });
    const send = () => {
      while (!sent.isClosed && response.write(piece)) sent.bytes += piece.length;
    };
    response.on('drain', send);
    send();
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const read = readObject(OBJECT, () => '', {
    requests: await way(`http://127.0.0.1:${port}`),
    signal: AbortSignal.timeout(60_000),
  });
  return { read, sent };
}

test.each(BOTH)('an object with a declared size of 2 GiB is not read %s', async (_, way) => {
  const { read, sent } = await endless(way, { 'content-length': String(2 * GIBIBYTE) }, Buffer.alloc(65_536));
  await expect(read).rejects.toThrow('it has more than 32 MiB');
  expect(sent.bytes).toBeLessThan(16 * 1024 * 1024);
});

test.each(BOTH)('an object without a declared size is read up to the limit, %s', async (_, way) => {
  const { read, sent } = await endless(way, {}, Buffer.alloc(65_536));
  await expect(read).rejects.toThrow('it has more than 32 MiB');
  expect(sent.bytes).toBeLessThan(3 * MAX_RESULT_BYTES);
});

test.each(
  BOTH,
)('a compressed object that is large after decompression does not fill the memory when read %s', async (_, way) => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const before = process.memoryUsage().rss;
  const { read } = await endless(way, { 'content-encoding': 'gzip' }, bomb);
  await expect(read).rejects.toThrow('the response is compressed');
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
});

test('a result of 2 GiB fails its combination, and the other results are read', async () => {
  const state = runningJobs({ many: { size: 2 } });
  const job = state.jobs.get('many');
  const part = job?.parts[0];
  if (!job || !part) throw new Error('there is no such job');
  const body = '{"version": 1, "status": "SUCCESS", "job_skipped": false, "context": {"n": 1}}';
  const about = { status: 'SUCCESS', strategy_id: 'x', job_skipped: 'false' };
  const object = (index: number, size: number): StoredObject => ({
    ...{ name: `${index}-0.json`, size, crc32c: '', generation: '1' },
    metadata: sealed({ key: KEY, index, attempt: 0, body, metadata: about }),
  });
  const reads: string[] = [];
  const storage = {
    async *list(): AsyncGenerator<readonly StoredObject[]> {
      yield [object(0, 2 * GIBIBYTE), object(1, 100)];
    },
    async read({ name }: { name: string }) {
      reads.push(name);
      return Buffer.from(body);
    },
  } as unknown as Storage;
  const results = new Gathered();
  await collectResults(
    { storage, job, part, keep: state.keep, reads: new ResultReads() },
    results,
    new AbortController().signal,
  );
  collected(job, results);
  expect(reads).toEqual(['1-0.json']);
  expect(job.combinations.map(({ outcome }) => outcome?.status)).toEqual(['FAILED', 'SUCCESS']);
  expect(job.combinations[0]?.outcome?.failure).toMatchObject({
    name: 'ResultTooLarge',
    message: 'Its result has 2048 MiB; at most 32 MiB can be passed on.',
    hint: 'Write large data to a bucket, and output its address.',
  });
});

/** The outcome of a combination when a request for its result gets this response. */
async function resultOf(read: () => Promise<Uint8Array>) {
  const state = runningJobs({ many: { size: 1 } });
  const job = state.jobs.get('many');
  const part = job?.parts[0];
  if (!job || !part) throw new Error('there is no such job');
  const body = await read().then(
    (bytes) => Buffer.from(bytes).toString('utf8'),
    () => '',
  );
  const about = { status: 'SUCCESS', strategy_id: 'x', job_skipped: 'false' };
  const metadata = sealed({ key: KEY, index: 0, attempt: 0, body, metadata: about });
  const storage = {
    async *list(): AsyncGenerator<readonly StoredObject[]> {
      yield [{ name: '0-0.json', size: 100, crc32c: '', generation: '1', metadata }];
    },
    read,
  } as unknown as Storage;
  const results = new Gathered();
  await collectResults(
    { storage, job, part, keep: state.keep, reads: new ResultReads() },
    results,
    new AbortController().signal,
  );
  collected(job, results);
  return job.combinations[0]?.outcome?.failure;
}

const refused = (status: string) => () =>
  Promise.reject(
    new CloudError({
      service: 'storage',
      operation: 'read',
      resource: 'x',
      httpStatus: 0,
      status,
      message: status,
    }),
  );

test('a result that is too large when decompressed, stored compressed or nested too deep fails immediately', async () => {
  expect(await resultOf(refused('TOO_LARGE'))).toMatchObject({
    name: 'ResultTooLarge',
    message: 'Its result has more than 32 MiB; at most 32 MiB can be passed on.',
  });
  expect(await resultOf(refused('COMPRESSED'))).toMatchObject({
    name: 'UnreadableResult',
    message: expect.stringContaining('it is stored compressed'),
  });
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const deep = (levels: number) => async () =>
      Buffer.from(
        `{"version": 1, "status": "SUCCESS", "job_skipped": false, "context": {"n": ${open.repeat(levels)}1${close.repeat(levels)}}}`,
      );
    expect(await resultOf(deep(2_000_000))).toMatchObject({
      name: 'UnreadableResult',
      message: expect.stringContaining('nested deeper than 200 levels'),
    });
    expect(await resultOf(deep(150))).toBeUndefined();
  }
  const text = JSON.stringify({
    version: 1,
    status: 'SUCCESS',
    job_skipped: false,
    context: { n: `"\\${'['.repeat(500)}` },
  });
  expect(await resultOf(async () => Buffer.from(text))).toBeUndefined();
  await expect(resultOf(refused('UNAVAILABLE'))).rejects.toThrow('UNAVAILABLE');
});

const STORED_COMPRESSED = [
  ['by its stored encoding', { 'x-goog-stored-content-encoding': 'gzip' }],
  ['by its encoding', { 'x-goog-hash': 'crc32c=AAAAAA==' }],
] as const;

test.each(
  STORED_COMPRESSED.flatMap(([what, headers]) =>
    BOTH.map(([name, way]) => [what, name, headers, way] as const),
  ),
)('an object stored with compression is detected %s, read %s', async (_, __, headers, way) => {
  const { port } = await answering({ 'content-encoding': 'gzip', ...headers }, gzipSync('{"version": 1}'));
  const read = readObject(OBJECT, () => 'BBBBBB==', {
    requests: await way(`http://127.0.0.1:${port}`),
    signal: AbortSignal.timeout(60_000),
  });
  await expect(read).rejects.toMatchObject({ code: 'COMPRESSED' });
});

async function answering(headers: Readonly<Record<string, string>>, body: Buffer): Promise<AddressInfo> {
  server = createServer((_, response) => {
    response.writeHead(200, headers);
    response.end(body);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return server.address() as AddressInfo;
}
