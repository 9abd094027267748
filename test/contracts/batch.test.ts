import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Batch } from '../../src/cloud/batch.ts';
import { isTerminal } from '../../src/cloud/batch-views.ts';
import { LABELS } from '../../src/plan/names.ts';
import { type CloudUnderTest, cloudUnderTest, pythonJob, TEST_MS, until } from './cloud-under-test.ts';

const EXITS = 'import os, sys; sys.exit(3 if os.environ["BATCH_TASK_INDEX"] == "1" else 0)';
const WAITS = 'import time; time.sleep(500)';

describe('the contract with Batch', () => {
  let cloud: CloudUnderTest;
  let batch: Batch;
  const create = (id: string, spec = pythonJob(cloud, 'pass')) =>
    batch.create({ location: cloud.location, id: `${cloud.mark}-${id}`, spec });
  const find = async (name: string) =>
    (await batch.list(cloud.location, cloud.mark)).find((job) => job.name === name);

  beforeAll(async () => {
    cloud = await cloudUnderTest();
    batch = await cloud.clients.batch({ projectId: cloud.projectId });
  });
  afterAll(async () => {
    for (const { name } of await batch.list(cloud.location, cloud.mark)) await batch.remove(name);
    await cloud.end();
  });

  test(
    'tasks run with their indexes; the counts, failed tasks and exit codes show how they ended',
    async () => {
      const { name, uid } = await create('ends', pythonJob(cloud, EXITS, 3));
      expect(name).toBe(`${cloud.location}/jobs/${cloud.mark}-ends`);
      expect(uid).not.toBe('');
      const ended = await until(
        cloud,
        () => find(name),
        (job) => job !== undefined && isTerminal(job.state),
      );
      expect(ended).toMatchObject({ state: 'FAILED', counts: { SUCCEEDED: 2, FAILED: 1 } });
      const [failed, ...more] = await batch.tasks(name, 'State=FAILED');
      expect(more).toEqual([]);
      expect(failed).toMatchObject({ index: 1, state: 'FAILED' });
      expect(failed?.events.map(({ exitCode }) => exitCode)).toContain(3);
      expect((await batch.tasks(name, '')).map(({ index }) => index).sort()).toEqual([0, 1, 2]);
    },
    TEST_MS,
  );

  test(
    'a create with a lost response is sent again, and only one job exists',
    async () => {
      const first = await create('twice', pythonJob(cloud, WAITS));
      const again = await create('twice', pythonJob(cloud, WAITS));
      expect(again.uid).toBe(first.uid);
      expect(
        (await batch.list(cloud.location, cloud.mark)).filter(({ name }) => name === first.name),
      ).toHaveLength(1);
      await batch.remove(first.name);
    },
    TEST_MS,
  );

  test(
    'a job with the same name and a different specification is neither used nor changed',
    async () => {
      const first = await create('foreign', pythonJob(cloud, WAITS));
      const spec = pythonJob(cloud, WAITS);
      const other = { ...spec, labels: { ...spec.labels, [LABELS.spec]: 'another' } };
      await expect(create('foreign', other)).rejects.toMatchObject({
        httpStatus: 409,
        hint: expect.stringContaining('run the job again'),
      });
      expect(await find(first.name)).toMatchObject({ uid: first.uid });
      await batch.remove(first.name);
    },
    TEST_MS,
  );

  test(
    'a list contains only the jobs with the label',
    async () => {
      const { name } = await create('listed', pythonJob(cloud, WAITS));
      expect(await find(name)).toMatchObject({ labels: { [LABELS.run]: cloud.mark } });
      expect(await batch.list(cloud.location, `${cloud.mark}-other`)).toEqual([]);
      await batch.remove(name);
    },
    TEST_MS,
  );

  test(
    'a running job is canceled, and canceling it again is not an error',
    async () => {
      const { name } = await create('cancelled', pythonJob(cloud, WAITS));
      await until(
        cloud,
        () => find(name),
        (job) => job?.state === 'RUNNING',
      );
      await batch.cancel(name);
      await batch.cancel(name);
      const ended = await until(
        cloud,
        () => find(name),
        (job) => job !== undefined && isTerminal(job.state),
      );
      expect(ended?.state).toBe('CANCELLED');
      await batch.cancel(name);
    },
    TEST_MS,
  );

  test(
    'a deleted job no longer exists, and deleting it again is not an error',
    async () => {
      const { name } = await create('deleted');
      await batch.remove(name);
      await batch.remove(name);
      await until(
        cloud,
        () => find(name),
        (job) => job === undefined,
      );
      await expect(batch.remove(name)).resolves.toBeUndefined();
    },
    TEST_MS,
  );

  test(
    'an invalid job is refused with the name of the field',
    async () => {
      const { taskGroups, ...rest } = pythonJob(cloud, 'pass');
      const [group] = taskGroups;
      const taskSpec = { ...group.taskSpec, maxRetryCount: 11 };
      const wrong = { ...rest, taskGroups: [{ ...group, taskSpec }] } as const;
      await expect(create('wrong', wrong)).rejects.toMatchObject({
        httpStatus: 400,
        message: expect.stringMatching(/max_?retry_?count/i),
      });
      await expect(create('Upper-Case')).rejects.toMatchObject({ httpStatus: 400 });
    },
    TEST_MS,
  );
});
