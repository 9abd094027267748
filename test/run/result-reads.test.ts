import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ReadKind, ResultReads } from '../../src/run/result-reads.ts';

const SIGNAL = new AbortController().signal;

/** Reads that end when the test says so. */
function bucket() {
  const reads = new ResultReads();
  const open: { readonly job: string; readonly end: () => void }[] = [];
  const ended: string[] = [];
  let most = 0;
  return {
    reads,
    open,
    ended,
    most: () => most,
    /** A job with this number of results. */
    job(name: string, results: number, kind: ReadKind = 'due', signal = SIGNAL) {
      const inTurn = reads.line(kind, signal);
      return Array.from({ length: results }, () =>
        inTurn(async () => {
          if (signal.aborted) throw new Error('aborted');
          await new Promise<void>((resolve) => {
            open.push({ job: name, end: resolve });
            most = Math.max(most, open.length);
          });
          ended.push(name);
        }),
      );
    },
    async endNext(at = 0) {
      await turn();
      const [next] = open.splice(at, 1);
      next?.end();
      await turn();
    },
  };
}

test('however many jobs end at once, at most 32 results are read at a time', async () => {
  const { job, open, most, ended, endNext } = bucket();
  const all = Promise.all(Array.from({ length: 50 }, (_, n) => job(`job-${n}`, 10)).flat());
  await turn();
  while (open.length > 0) await endNext();
  await all;
  expect(ended).toHaveLength(500);
  expect(most()).toBe(32);
});

test('a job alone uses the whole limit, and half of it while it still runs', async () => {
  const due = bucket();
  const early = bucket();
  const both = [...due.job('a', 100), ...early.job('a', 100, 'early')];
  await turn();
  expect([due.open.length, early.open.length]).toEqual([32, 16]);
  while (due.open.length > 0) await due.endNext();
  while (early.open.length > 0) await early.endNext();
  await Promise.all(both);
  expect([due.most(), early.most()]).toEqual([32, 16]);
});

test('a job with few results does not wait for all results of a large one', async () => {
  const { job, ended, endNext } = bucket();
  const large = job('large', 1_000);
  const small = Promise.all(job('small', 10));
  const isOver = small.then(() => true);
  while (!(await Promise.race([isOver, endNext().then(() => false)])));
  // The 32 that were in flight, and one for each of its own.
  expect(ended.filter((name) => name === 'large').length).toBeLessThanOrEqual(32 + 32 + 10);
  while (ended.length < 1_010) await endNext();
  await Promise.all(large);
});

test('results that are due never wait behind those of running jobs', async () => {
  const { job, open, endNext } = bucket();
  const early = job('running', 100, 'early');
  const due = job('ended', 100);
  await turn();
  expect(open.filter((read) => read.job === 'ended')).toHaveLength(16);
  while (open.length > 0) await endNext();
  await Promise.all([...early, ...due]);
});

test('after a stop, waiting reads fail at once, and others get their places', async () => {
  const stop = new AbortController();
  const { job, open, endNext } = bucket();
  const stopped = job('stopped', 1_000, 'due', stop.signal);
  const other = job('other', 40);
  await turn();
  stop.abort();
  const results = await Promise.allSettled(stopped.slice(32));
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['rejected']));
  expect(open.filter((read) => read.job === 'other')).toHaveLength(0);
  while (open.length > 0) await endNext();
  await Promise.all([...other, ...stopped.slice(0, 32)]);
  await expect(Promise.all(job('late', 1, 'due', stop.signal))).rejects.toThrow('aborted');
});

test('in any order of jobs, failures and stops, every read ends, and the limits hold', async () => {
  const jobs = fc.array(
    fc.record({
      kind: fc.constantFrom<ReadKind>('early', 'due'),
      results: fc.nat(40),
      isStopped: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(jobs, fc.array(fc.nat(60), { maxLength: 30 }), async (drafts, order) => {
      const { job, open, most, endNext } = bucket();
      const stop = new AbortController();
      const reads = drafts.flatMap(({ kind, results, isStopped }, n) =>
        job(String(n), results, kind, isStopped ? stop.signal : SIGNAL),
      );
      const over = Promise.allSettled(reads);
      for (const at of order) await endNext(at % Math.max(1, open.length));
      stop.abort();
      await turn();
      while (open.length > 0) await endNext();
      expect(await over).toHaveLength(reads.length);
      expect(most()).toBeLessThanOrEqual(32);
    }),
    { numRuns: 30 },
  );
});
