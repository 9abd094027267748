import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { PassThroughClient } from 'google-auth-library';
import { readObject } from '../../src/cloud/object-read.ts';
import type { Storage, StoredObject } from '../../src/cloud/storage.ts';
import { MAX_RESULT_BYTES } from '../../src/plan/task-contract.ts';
import { collected } from '../../src/run/state.ts';
import { collectResults, Gathered } from '../../src/run/watch/collect.ts';
import { runningJobs } from '../run/running-job.ts';

const GIBIBYTE = 1024 ** 3;

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Sends what it is given until the other side hangs up; tells how much went out. */
async function endless(headers: Readonly<Record<string, string>>, piece: Buffer) {
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
  const read = readObject({
    client: new PassThroughClient() as never,
    endpoint: `http://127.0.0.1:${port}`,
    ...{ bucket: 'b', name: 'n', maxBytes: MAX_RESULT_BYTES, checksum: () => '' },
    signal: AbortSignal.timeout(60_000),
  });
  return { read, sent };
}

test('an object that says it has 2 GiB is not read', async () => {
  const { read, sent } = await endless({ 'content-length': String(2 * GIBIBYTE) }, Buffer.alloc(65_536));
  await expect(read).rejects.toThrow('it has more than 32 MiB');
  expect(sent.bytes).toBeLessThan(16 * 1024 * 1024);
});

test('an object that does not say how large it is is read as far as is allowed', async () => {
  const { read, sent } = await endless({}, Buffer.alloc(65_536));
  await expect(read).rejects.toThrow('it has more than 32 MiB');
  expect(sent.bytes).toBeLessThan(3 * MAX_RESULT_BYTES);
});

test('an object that is small until it is unpacked is unpacked as far as is allowed', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const before = process.memoryUsage().rss;
  const { read } = await endless({ 'content-encoding': 'gzip' }, bomb);
  await expect(read).rejects.toThrow('it has more than 32 MiB');
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
});

test('a result of 2 GiB fails its combination, and the others are read', async () => {
  const state = runningJobs({ many: { size: 2 } });
  const job = state.jobs.get('many');
  const attempt = job?.attempts[0];
  if (!job || !attempt) throw new Error('there is no such job');
  const metadata = { status: 'SUCCESS', strategy_id: 'x', job_skipped: 'false' };
  const reads: string[] = [];
  const storage = {
    async *list(): AsyncGenerator<readonly StoredObject[]> {
      yield [
        { name: '0-0.json', size: 2 * GIBIBYTE, metadata },
        { name: '1-0.json', size: 100, metadata },
      ];
    },
    async read({ name }: { name: string }) {
      reads.push(name);
      return Buffer.from('{"version": 1, "status": "SUCCESS", "job_skipped": false, "context": {"n": 1}}');
    },
  } as unknown as Storage;
  const results = new Gathered();
  await collectResults({ storage, job, attempt, keep: state.keep }, results, new AbortController().signal);
  collected(job, results);
  expect(reads).toEqual(['1-0.json']);
  expect(job.combinations.map(({ outcome }) => outcome?.status)).toEqual(['FAILED', 'SUCCESS']);
  expect(job.combinations[0]?.outcome?.failure).toMatchObject({
    name: 'ResultTooLarge',
    message: 'Its result has 2048 MiB; at most 32 MiB travel.',
    hint: 'Write large data to a bucket and make its address the output.',
  });
});
