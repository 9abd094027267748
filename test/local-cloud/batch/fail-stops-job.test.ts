import { expect, test } from '@jest/globals';
import { simulationOf } from '../../../src/local-cloud/simulation.ts';
import type { CloudOptions, FailStopsJob } from '../../../src/local-cloud/types.ts';
import { type BatchRig, scriptJob, startBatchRig } from './batch-rig.ts';

async function withRig<T>(options: Partial<CloudOptions>, use: (rig: BatchRig) => Promise<T>): Promise<T> {
  const rig = await startBatchRig(options);
  try {
    return await use(rig);
  } finally {
    await rig.stop();
  }
}

/** Task 0 fails at once, task 1 takes long, tasks 2 and 3 wait for them. */
const script = 'test $BATCH_TASK_INDEX = 0 && sleep 0.3 && exit 7; test $BATCH_TASK_INDEX != 1 || sleep 1.5';

test.each<[string, FailStopsJob | undefined, string[]]>([
  ['lets the others run', undefined, ['FAILED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED']],
  [
    'keeps waiting tasks from starting with "waiting"',
    'waiting',
    ['FAILED', 'SUCCEEDED', 'UNEXECUTED', 'UNEXECUTED'],
  ],
  ['ends all tasks with "all"', 'all', ['FAILED', 'FAILED', 'UNEXECUTED', 'UNEXECUTED']],
])('a failed task %s', async (_, failStopsJob, states) => {
  await withRig(failStopsJob ? { failStopsJob } : {}, async (rig) => {
    const group = { taskCount: 4, parallelism: 2 };
    const job = await rig.ended(await rig.create('stops', scriptJob(script, {}, group)));
    expect(job.status?.state).toBe('FAILED');
    const tasks = await rig.tasks(job.name ?? '');
    expect(tasks.map(({ status }) => status?.state)).toEqual(states);
    const exitCode = (index: number) => tasks[index]?.status?.statusEvents?.at(-1)?.taskExecution?.exitCode;
    expect(exitCode(0)).toBe(7);
    if (failStopsJob === 'all') expect(exitCode(1)).toBeUndefined();
    expect(job.status?.statusEvents?.at(-1)?.description).toContain('task with index 0 failed');
  });
});

test('a task that Batch ends with its job is not repeated, even if it has retries left', async () => {
  await withRig({ failStopsJob: 'all' }, async (rig) => {
    const policy = { action: 'FAIL_TASK' as const, actionCondition: { exitCodes: [7] } };
    const spec = { maxRetryCount: 3, lifecyclePolicies: [policy] };
    const name = await rig.create('once', scriptJob(script, spec, { taskCount: 2 }));
    await rig.ended(name);
    const attempts = rig.service
      .state()
      .find((job) => job.name === name)
      ?.tasks.map((task) => task.attempts);
    expect(attempts).toEqual([1, 1]);
  });
});

test.each<[FailStopsJob | undefined, string[]]>([
  [undefined, ['FAILED', 'FAILED', 'FAILED', 'FAILED']],
  ['waiting', ['FAILED', 'FAILED', 'UNEXECUTED', 'UNEXECUTED']],
  ['all', ['FAILED', 'FAILED', 'UNEXECUTED', 'UNEXECUTED']],
])('a failed task of a simulated job does the same (%s)', async (failStopsJob, states) => {
  let nowMs = 1_767_312_000_000;
  const storage = { get: async () => undefined, createdMs: async () => undefined, put: async () => '1' };
  const simulation = simulationOf({ now: () => nowMs, bootMs: 1_000 }, storage);
  await withRig({ simulation, ...(failStopsJob && { failStopsJob }) }, async (rig) => {
    // A simulated task without a job.json fails.
    const environment = { variables: { GCP_BATCH_WORKFLOW_JOB: 'gs://bucket/job.json' } };
    const group = { taskCount: 4, parallelism: 2 };
    const name = await rig.create('simulated', scriptJob('exit 0', { environment }, group));
    nowMs += 60_000;
    expect((await rig.get(name)).status?.state).toBe('FAILED');
    expect((await rig.tasks(name)).map(({ status }) => status?.state)).toEqual(states);
  });
});
