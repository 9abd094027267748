import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { processorClock } from '../../processor-time.ts';
import { type BatchRig, scriptJob, startBatchRig } from './batch-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatchRig();
});
afterAll(() => rig.stop());

test('a job of 1,000 tasks runs to its end while it is polled, and each task has run once', async () => {
  const name = await rig.create('thousand', scriptJob('echo $BATCH_TASK_INDEX', {}, { taskCount: 1_000 }));
  let polls = 0;
  for (let state: unknown = 'QUEUED'; state !== 'SUCCEEDED'; polls++) {
    await delay(20);
    const job = await rig.get(name);
    state = job.status?.state;
    const counts = Object.values(job.status?.taskGroups?.group0?.counts ?? {}).map(Number);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(1_000);
  }
  expect(polls).toBeGreaterThan(10);
  const indexes = rig
    .lines()
    .map(Number)
    .sort((a, b) => a - b);
  expect(indexes).toEqual(Array.from({ length: 1_000 }, (_, index) => index));
  expect(await rig.tasks(name, 'State=SUCCEEDED')).toHaveLength(1_000);
  expect(rig.problems).toEqual([]);
});

test('a poll of a job with 100,000 tasks takes almost no time', async () => {
  const quiet = await startBatchRig({ bootMs: 60_000 });
  const name = await quiet.create('many', scriptJob('exit 0', {}, { taskCount: 100_000 }));
  await quiet.get(name);
  const usedMs = processorClock();
  for (let count = 0; count < 100; count++) await quiet.get(name);
  expect(usedMs() / 100).toBeLessThan(20);
  await quiet.stop();
});
