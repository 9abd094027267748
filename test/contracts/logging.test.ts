import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BatchJobView } from '../../src/cloud/batch-views.ts';
import type { Logging } from '../../src/cloud/logging.ts';
import { type CloudUnderTest, cloudUnderTest, pythonJob, TEST_MS, until } from './cloud-under-test.ts';

const PRINTS = `
import os, sys
index = os.environ["BATCH_TASK_INDEX"]
print("first of " + index)
print('{"message": "structured", "n": 1}')
print("last of " + index, file=sys.stderr)
`;

describe('the contract with Cloud Logging', () => {
  let cloud: CloudUnderTest;
  let logging: Logging;
  let job: BatchJobView | undefined;
  const since = new Date(Date.now() - 60_000).toISOString();
  const output = async (jobUids: readonly string[]) =>
    (await logging.taskOutput({ projectId: cloud.projectId, jobUids, since })).lines;

  beforeAll(async () => {
    cloud = await cloudUnderTest();
    logging = await cloud.clients.logging({ projectId: cloud.projectId });
    const batch = await cloud.clients.batch({ projectId: cloud.projectId });
    job = await batch.create({
      location: cloud.location,
      id: `${cloud.mark}-logs`,
      spec: pythonJob(cloud, PRINTS, 2),
    });
  }, TEST_MS);
  afterAll(async () => {
    if (job) await (await cloud.clients.batch({ projectId: cloud.projectId })).remove(job.name);
    await cloud.end();
  });

  test(
    "a job's uid finds the output of its tasks, with the task and the stream of each line",
    async () => {
      const uid = job?.uid ?? '';
      const lines = await until(
        cloud,
        () => output([uid]),
        (found) => found.length >= 6,
      );
      for (const index of [0, 1]) {
        const own = lines.filter(({ taskIndex }) => taskIndex === index);
        expect(own.map(({ text }) => text).sort()).toEqual([
          `first of ${index}`,
          `last of ${index}`,
          'structured',
        ]);
        expect(own.every(({ jobUid }) => jobUid === uid)).toBe(true);
        expect(own.find(({ text }) => text.startsWith('last'))?.isError).toBe(true);
        expect(own.find(({ text }) => text.startsWith('first'))?.isError).toBe(false);
      }
      const times = lines.map(({ timestamp }) => timestamp);
      expect(times.toSorted()).toEqual(times);
      expect(new Set(lines.map(({ insertId }) => insertId)).size).toBe(lines.length);
    },
    TEST_MS,
  );

  test(
    'one query covers several uids, and an unknown uid finds nothing',
    async () => {
      expect((await output(['no-such-uid', job?.uid ?? ''])).length).toBeGreaterThanOrEqual(6);
      expect(await output(['no-such-uid'])).toEqual([]);
    },
    TEST_MS,
  );
});
