import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Batch } from '../../../src/cloud/batch.ts';
import type { TaskView } from '../../../src/cloud/batch-views.ts';
import type { Storage } from '../../../src/cloud/storage.ts';
import { CloudError } from '../../../src/errors.ts';
import { sealed } from '../../../src/local-cloud/batch/simulated/result.ts';
import type { Clients } from '../../../src/run/clients.ts';
import { ResultReads } from '../../../src/run/result-reads.ts';
import { settlePart } from '../../../src/run/watch/collect.ts';
import { earlyResults } from '../../../src/run/watch/early-results.ts';
import { KEY, runningJobs, shows } from '../running-job.ts';

const TASKS = 5;
const SIGNAL = new AbortController().signal;
const broken = () =>
  new CloudError({
    ...{ service: 'storage', operation: 'read', resource: 'gs://b/3-0.json', httpStatus: 503 },
    ...{ status: 'UNAVAILABLE', message: 'broken' },
  });

/** A job whose tasks have ended, and a bucket that records reads. */
function endedJob(
  onRead: (name: string, reads: readonly string[]) => void | Promise<void>,
  tasks = TASKS,
  statusOf: (index: number) => string = () => 'SUCCESS',
  views: readonly TaskView[] = [],
) {
  const state = runningJobs({ job: { size: tasks } });
  const job = state.jobs.get('job');
  const part = job?.parts[0];
  if (!job || !part) throw new Error('no part');
  const reads: string[] = [];
  let listings = 0;
  let written = tasks;
  const bodyOf = (index: number) =>
    JSON.stringify({ version: 1, status: statusOf(index), strategy_id: String(index), context: {} });
  const metadataOf = (index: number, body: string) => {
    const metadata = { status: statusOf(index), strategy_id: String(index), started_ms: '1', ended_ms: '2' };
    return sealed({ key: KEY, index, attempt: 0, body, metadata });
  };
  const storage = {
    async *list() {
      listings++;
      yield part.combinations.slice(0, written).map((index) => ({
        ...{ name: `${index}-0.json`, size: 1, generation: '1', crc32c: '' },
        metadata: metadataOf(index, bodyOf(index)),
      }));
    },
    async read({ name }: { name: string }) {
      reads.push(name);
      await onRead(name, reads);
      return Buffer.from(bodyOf(Number(/\d+/.exec(name)?.[0])));
    },
  } as unknown as Storage;
  const clients = { storage: async () => storage } as unknown as Clients;
  const run = { state, clients, reads: new ResultReads() };
  const early = earlyResults(run, SIGNAL);
  const { ended } = early;
  /** A poll that shows this number of ended tasks, with everything that follows from it. */
  const polled = async (count: number) => {
    written = count;
    shows(job, 'RUNNING', { SUCCEEDED: count - 1, FAILED: 1 });
    early.looked();
    await turn();
    await Promise.all(part.early.values());
  };
  const batch = { tasks: async () => views } as unknown as Batch;
  const settle = () => settlePart(run, { job, part, batch }, SIGNAL);
  const statuses = () => job.combinations.map(({ outcome }) => outcome?.status);
  const attempts = () => job.combinations.map(({ outcome }) => outcome?.attempts);
  return { storage, reads, ended, polled, listings: () => listings, settle, statuses, attempts };
}

const ALL = Array.from({ length: TASKS }, (_, index) => `${index}-0.json`);
const SUCCESSES = ALL.map(() => 'SUCCESS');

test('a log line that arrives while results are collected, or later, causes no second read', async () => {
  const hint = (index: number) => job.ended({ jobUid: 'uid-job', index, retry: 0 });
  const job = endedJob((_, reads) => {
    if (reads.length === 1) for (let index = 0; index < TASKS; index++) hint(index);
  });
  await job.settle();
  hint(0);
  expect([...job.reads].sort()).toEqual(ALL);
  expect(job.statuses()).toEqual(SUCCESSES);
});

test('a log line that arrives while early reads are pending causes no second read', async () => {
  let finish: (() => void) | undefined;
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const job = endedJob((name) => (name === '4-0.json' ? slow : undefined));
  job.ended({ jobUid: 'uid-job', index: 4, retry: 0 });
  const settled = job.settle();
  await turn();
  // For results that are in the list before the pending one.
  for (const index of [0, 1, 2]) job.ended({ jobUid: 'uid-job', index, retry: 0 });
  await turn();
  finish?.();
  await settled;
  expect([...job.reads].sort()).toEqual(ALL);
  expect(job.statuses()).toEqual(SUCCESSES);
  expect(job.attempts()).toEqual(ALL.map(() => 1));
});

test('results that were read early are not read again at the end', async () => {
  const job = endedJob(() => undefined);
  job.ended({ jobUid: 'uid-job', index: 2, retry: 0 });
  await job.settle();
  expect([...job.reads].sort()).toEqual(ALL);
  expect(job.statuses()).toEqual(SUCCESSES);
});

test('if one result cannot be read, the next poll does not read the others again', async () => {
  let isBroken = true;
  const job = endedJob((name) => {
    if (name === '3-0.json' && isBroken) throw broken();
  });
  await expect(job.settle()).rejects.toThrow('broken');
  expect(job.statuses()).toEqual(ALL.map(() => undefined));
  isBroken = false;
  await job.settle();
  expect(job.statuses()).toEqual(SUCCESSES);
  expect([...job.reads].sort()).toEqual([...ALL, '3-0.json'].sort());
});

test('results without a log line are listed when almost half and nine tenths of the tasks have ended', async () => {
  const job = endedJob(() => undefined, 2_000);
  const listings: number[] = [];
  for (const count of [1, 899, 900, 901, 1_799, 1_800, 1_999, 2_000]) {
    await job.polled(count);
    listings.push(job.listings());
  }
  expect(listings).toEqual([0, 0, 1, 1, 1, 2, 2, 2]);
  expect(job.reads).toHaveLength(1_800);
  await job.settle();
  expect(job.reads).toHaveLength(2_000);
});

test('a result of CANCEL is not read before the end, because its task may run again', async () => {
  const job = endedJob(
    () => undefined,
    600,
    (index) => (index % 2 === 0 ? 'CANCEL' : 'SUCCESS'),
  );
  await job.polled(500);
  expect([job.listings(), job.reads.length]).toEqual([1, 250]);
});

test('few results, and results that the log announced, are not listed before the end', async () => {
  const few = endedJob(() => undefined, 499);
  await few.polled(499);
  const announced = endedJob(() => undefined, 600);
  for (let index = 0; index < 300; index++) announced.ended({ jobUid: 'uid-job', index, retry: 0 });
  await announced.polled(600);
  expect([few.listings(), announced.listings()]).toEqual([0, 0]);
});

test('a list request that fails while the job runs does not fail the run', async () => {
  const job = endedJob(() => undefined, 600);
  job.storage.list = () => {
    throw broken();
  };
  await job.polled(500);
  await job.polled(600);
  expect(job.reads).toEqual([]);
});

test('a task that wrote CANCEL when it lost its machine is counted once for each start', async () => {
  const event = (taskState: string, atMs: number, exitCode?: number) => ({
    description: '',
    atMs,
    taskState,
    ...(exitCode !== undefined && { exitCode }),
  });
  const once = [event('RUNNING', 1), event('FAILED', 2, 50001)];
  const twice = [...once, event('RUNNING', 3), event('FAILED', 4, 50001)];
  const views = [once, twice].map((events, index) => ({ index, state: 'FAILED', events }));
  const job = endedJob(
    () => undefined,
    2,
    () => 'CANCEL',
    views,
  );
  await job.settle();
  expect(job.statuses()).toEqual(['FAILED', 'FAILED']);
  expect(job.attempts()).toEqual([1, 2]);
});
