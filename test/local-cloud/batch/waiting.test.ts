import { cpus } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { FIXTURE, FOLDER } from '../../task/run-task.ts';
import { scriptJob, startBatchRig } from './batch-rig.ts';
import { BOOT_MS, type SimulatedJob, START_MS, simulatedJob } from './simulated-world.ts';

const RESULTS = FIXTURE.job.results_prefix;
const JOB_FILE = `${FOLDER}job.json`;

/** Two tasks whose job.json does not exist yet. */
const waiting = (use: (given: SimulatedJob) => Promise<void>, prepare: object = {}) =>
  simulatedJob(use, { prepare });

test('simulated tasks wait for job.json, and find it at their first poll after it was written', async () => {
  await waiting(async ({ world, at, rig, name, idleSeconds }) => {
    expect(await at(20)).toEqual(['RUNNING', 'RUNNING']);
    world.nowMs = START_MS + BOOT_MS + 32_000;
    world.put(JOB_FILE, FIXTURE.job);
    // No request came since then, so everything that is due happens now, with its own time.
    expect(await at(94)).toEqual(['RUNNING', 'RUNNING']);
    expect(await at(95)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
    expect((await rig.get(name)).status?.state).toBe('SUCCEEDED');
    expect(world.results()).toHaveLength(2);
    for (const { started_ms: started, ended_ms: ended, waited_ms: waited } of world.results())
      expect([started - START_MS, waited, ended - started]).toEqual([BOOT_MS, 35_000, 95_000]);
    expect(idleSeconds()).toEqual([35, 35]);
    expect(rig.lines().slice(0, 2)).toEqual(Array(2).fill('[gcp-batch-workflow] waiting for extract'));
  });
});

test('simulated tasks do not wait for a job.json that exists', async () => {
  await waiting(async ({ world, at, idleSeconds }) => {
    world.put(JOB_FILE, FIXTURE.job);
    expect(await at(60)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
    for (const result of world.results()) expect(result).not.toHaveProperty('waited_ms');
    expect(idleSeconds()).toEqual([0, 0]);
  });
});

test('simulated tasks end by themselves after their maximum waiting time', async () => {
  await waiting(
    async ({ world, at, rig, name }) => {
      expect(await at(299)).toEqual(['RUNNING', 'RUNNING']);
      expect(await at(300)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
      expect((await rig.get(name)).status?.state).toBe('SUCCEEDED');
      expect(world.results()).toEqual([]);
    },
    { wait_seconds: 300 },
  );
});

test('simulated tasks that wait end with their Batch job, and write no result', async () => {
  await waiting(async ({ world, at, rig, name, idleSeconds }) => {
    await at(12);
    await rig.client.cancelJob({ name });
    await at(13);
    expect((await rig.get(name)).status?.state).toBe('CANCELLED');
    expect(world.results()).toEqual([]);
    // From the boot, of which 60 s are paid, to the end of the shutdown.
    for (const idle of idleSeconds()) expect(idle).toBeCloseTo(60 + 12 + 30);
  });
});

test('a simulated task that waits can lose its machine, and waits on another one', async () => {
  await waiting(async ({ world, at, rig, name }) => {
    await at(10);
    rig.service.preempt(name, 0);
    expect(await at(20)).toEqual(['PENDING', 'RUNNING']);
    expect(await at(10 + BOOT_MS / 1000)).toEqual(['RUNNING', 'RUNNING']);
    world.put(JOB_FILE, FIXTURE.job);
    expect(await at(200)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
    const names = [...world.objects.keys()].filter((each) => each.startsWith(RESULTS));
    expect(names.map((each) => each.slice(RESULTS.length)).sort()).toEqual(['0-1.json', '1-0.json']);
  });
});

test('the time limit of a simulated task starts after its wait', async () => {
  await waiting(
    async ({ world, at }) => {
      world.nowMs = START_MS + BOOT_MS + 100_000;
      world.put(JOB_FILE, FIXTURE.job);
      expect(await at(139)).toEqual(['RUNNING', 'RUNNING']);
      expect(await at(140)).toEqual(['FAILED', 'FAILED']);
      expect(world.results()).toEqual(
        Array(2).fill(expect.objectContaining({ status: 'FAILED', error: expect.anything() })),
      );
    },
    { task_timeout_seconds: 40 },
  );
});

test('tasks that wait for other tasks do not prevent them from running', async () => {
  const rig = await startBatchRig();
  try {
    const most = Math.max(8, 4 * cpus().length);
    const done = join(rig.folder, 'done');
    const variables = { GCP_BATCH_WORKFLOW_PREPARE: `gs://bucket/${FOLDER}prepare.json` };
    const group = { taskCount: most, parallelism: most };
    const wait = `while ! test -f ${done}; do sleep 0.1; done`;
    const waiting = await rig.create('waiting', scriptJob(wait, { environment: { variables } }, group));
    await rig.until(
      () => rig.service.state().every(({ tasks }) => tasks.every(({ state }) => state === 'RUNNING')),
      'all of them to wait',
    );
    await rig.ended(await rig.create('needed', scriptJob(`touch ${done}`)));
    expect((await rig.ended(waiting)).status?.state).toBe('SUCCEEDED');
  } finally {
    await rig.stop();
  }
});
