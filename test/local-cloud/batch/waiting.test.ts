import { cpus } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { simulationOf } from '../../../src/local-cloud/simulation.ts';
import { FIXTURE } from '../../task/run-task.ts';
import { type BatchRig, scriptJob, startBatchRig } from './batch-rig.ts';

const FOLDER = 'gs://bucket/run/';
const RESULTS = FIXTURE.job.results_prefix;
const BOOT_MS = 87_000;
const START_MS = 1_767_312_000_000;

/** Objects with the times at which they were written, and a clock. */
class World {
  readonly objects = new Map<string, { body: string; createdMs: number }>();
  nowMs = START_MS;
  put(name: string, value: unknown): void {
    this.objects.set(name, { body: JSON.stringify(value), createdMs: this.nowMs });
  }
  readonly storage = {
    get: async ({ name }: { name: string }) => {
      const found = this.objects.get(name);
      return found && Buffer.from(found.body);
    },
    createdMs: async ({ name }: { name: string }) => this.objects.get(name)?.createdMs,
    put: async (object: { name: string; body: string | Buffer }) => {
      this.objects.set(object.name, { body: String(object.body), createdMs: this.nowMs });
      return '1';
    },
  };
  results = () =>
    [...this.objects].flatMap(([name, { body }]) =>
      name.startsWith(RESULTS)
        ? [JSON.parse(body) as { status: string; started_ms: number; ended_ms: number; waited_ms?: number }]
        : [],
    );
}

interface Waiting {
  readonly world: World;
  readonly rig: BatchRig;
  readonly name: string;
  /** Sets the clock to this number of seconds after the boot, and returns the states of the tasks. */
  at(seconds: number): Promise<readonly unknown[]>;
  idleSeconds(): readonly number[];
}

/** Two tasks of 60 s on separate machines, whose job.json does not exist yet. */
async function waiting(use: (given: Waiting) => Promise<void>, prepare: object = {}): Promise<void> {
  const world = new World();
  const simulation = simulationOf(
    { now: () => world.nowMs, bootMs: BOOT_MS, taskMs: [60_000, 60_000] },
    world.storage,
  );
  const rig = await startBatchRig({ simulation });
  try {
    world.put('run/prepare.json', { ...FIXTURE.prepare, ...prepare });
    const variables = {
      GCP_BATCH_WORKFLOW_JOB: `${FOLDER}job.json`,
      GCP_BATCH_WORKFLOW_PREPARE: `${FOLDER}prepare.json`,
    };
    const policy = { action: 'RETRY_TASK' as const, actionCondition: { exitCodes: [50001] } };
    const spec = { environment: { variables }, maxRetryCount: 1, lifecyclePolicies: [policy] };
    const group = { taskCount: 2, parallelism: 2, taskCountPerNode: 1 };
    const name = await rig.create('early', scriptJob('exit 0', spec, group));
    await use({
      ...{ world, rig, name },
      async at(seconds) {
        world.nowMs = START_MS + BOOT_MS + seconds * 1000;
        return (await rig.tasks(name)).map(({ status }) => status?.state);
      },
      idleSeconds: () => rig.service.machines().map(({ idleMs }) => idleMs / 1000),
    });
  } finally {
    await rig.stop();
  }
}

test('simulated tasks wait for job.json, and find it at their first poll after it was written', async () => {
  await waiting(async ({ world, at, rig, name, idleSeconds }) => {
    expect(await at(20)).toEqual(['RUNNING', 'RUNNING']);
    world.nowMs = START_MS + BOOT_MS + 32_000;
    world.put('run/job.json', FIXTURE.job);
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
    world.put('run/job.json', FIXTURE.job);
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
    world.put('run/job.json', FIXTURE.job);
    expect(await at(200)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
    const names = [...world.objects.keys()].filter((each) => each.startsWith(RESULTS));
    expect(names.map((each) => each.slice(RESULTS.length)).sort()).toEqual(['0-1.json', '1-0.json']);
  });
});

test('the time limit of a simulated task starts after its wait', async () => {
  await waiting(
    async ({ world, at }) => {
      world.nowMs = START_MS + BOOT_MS + 100_000;
      world.put('run/job.json', FIXTURE.job);
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
    const variables = { GCP_BATCH_WORKFLOW_PREPARE: `${FOLDER}prepare.json` };
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
