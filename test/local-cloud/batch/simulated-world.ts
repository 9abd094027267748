import { simulationOf } from '../../../src/local-cloud/simulation.ts';
import { FIXTURE, FOLDER, KEY } from '../../task/run-task.ts';
import { type BatchRig, scriptJob, startBatchRig } from './batch-rig.ts';

export const BOOT_MS = 87_000;
export const START_MS = 1_767_312_000_000;
const RESULTS = FIXTURE.job.results_prefix;

/** Objects with the times at which they were written, and a clock. */
export class World {
  readonly objects = new Map<
    string,
    { body: string; createdMs: number; metadata: Readonly<Record<string, string>> }
  >();
  nowMs = START_MS;
  put(name: string, value: unknown, createdMs = this.nowMs): void {
    this.objects.set(name, { body: JSON.stringify(value), createdMs, metadata: {} });
  }
  readonly storage = {
    get: async ({ name }: { name: string }) => {
      const found = this.objects.get(name);
      return found && Buffer.from(found.body);
    },
    createdMs: async ({ name }: { name: string }) => this.objects.get(name)?.createdMs,
    put: async (object: {
      name: string;
      body: string | Buffer;
      metadata: Readonly<Record<string, string>>;
    }) => {
      const { name, body, metadata } = object;
      this.objects.set(name, { body: String(body), createdMs: this.nowMs, metadata });
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

export interface SimulatedJob {
  readonly world: World;
  readonly rig: BatchRig;
  readonly name: string;
  /** Sets the clock to this number of seconds after the boot, and returns the states of the tasks. */
  at(seconds: number): Promise<readonly unknown[]>;
  idleSeconds(): readonly number[];
}

/** Simulated tasks of 60 s on separate machines. Those with a prepare.json wait until there is a job.json. */
export async function simulatedJob(
  use: (given: SimulatedJob) => Promise<void>,
  options: { readonly tasks?: number; readonly prepare?: object | undefined } = {},
): Promise<void> {
  const { tasks = 2, prepare } = options;
  const world = new World();
  const simulation = simulationOf(
    { now: () => world.nowMs, bootMs: BOOT_MS, taskMs: [60_000, 60_000] },
    world.storage,
  );
  const rig = await startBatchRig({ simulation });
  try {
    if (prepare) world.put(`${FOLDER}prepare.json`, { ...FIXTURE.prepare, ...prepare });
    const variables = {
      GCP_BATCH_WORKFLOW_JOB: `gs://bucket/${FOLDER}job.json`,
      GCP_BATCH_WORKFLOW_JOB_KEY: KEY,
      ...(prepare && { GCP_BATCH_WORKFLOW_PREPARE: `gs://bucket/${FOLDER}prepare.json` }),
    };
    const policy = { action: 'RETRY_TASK' as const, actionCondition: { exitCodes: [50001] } };
    const spec = { environment: { variables }, maxRetryCount: 1, lifecyclePolicies: [policy] };
    const group = { taskCount: tasks, parallelism: tasks, taskCountPerNode: 1 };
    const name = await rig.create('simulated', scriptJob('exit 0', spec, group));
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
