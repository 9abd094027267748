import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { JobMessage } from '../../src/local-cloud/batch/wire/messages.ts';
import type { Fates, JobFate, Script } from '../../src/local-cloud/types.ts';
import type { SimulatedStage } from '../bench/simulated-stage.ts';
import './certificate-file.ts';

const { openSimulatedStage } = await import('../bench/simulated-stage.ts');

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const STOCK_OUT =
  'Job state is not changed. Batch Error: code - CODE_GCE_ZONE_RESOURCE_POOL_EXHAUSTED, description - The zone does not have enough resources available to fulfill the request.';
const QUOTA =
  "Quota 'PREEMPTIBLE_CPUS' exceeded. Limit: 0.0 in region us-central1. Batch could not create the machines.";
const REQUESTS =
  "Quota exceeded for quota metric 'Mutate requests' and limit 'Mutate requests per minute per region' of service 'batch.googleapis.com' for consumer 'project_number:123456789012'.";
const GOOD: Script = { ms: 5 * MINUTE_MS, ending: 'succeeds' };

let fates: Fates = {};
let stage: SimulatedStage;
beforeAll(async () => {
  stage = await openSimulatedStage({
    simulate: { bootMs: 87_000, fates: { task: (key) => fates.task?.(key), job: (job) => fates.job?.(job) } },
  });
});
beforeEach(() => {
  fates = {};
  return stage.cloud.reset();
});
afterAll(() => stage.end());

const policyOf = (message: JobMessage) => message.allocationPolicy?.instances?.[0]?.policy;
const isSpot = (message: JobMessage) => policyOf(message)?.provisioningModel === 'SPOT';
const machineOf = (message: JobMessage) => {
  const { provisioningModel = '', machineType = '' } = policyOf(message) ?? {};
  const [place = ''] = message.allocationPolicy?.location?.allowedLocations ?? [];
  return [provisioningModel, machineType, place.split('/').at(-1)].join(' ');
};
const tasksOf = (message: JobMessage) => Number(message.taskGroups?.[0]?.taskCount);

interface Outcome {
  readonly status: string | undefined;
  readonly log: string;
  readonly summary: string;
  readonly tookMs: number;
  /** The machines and the number of tasks of each requested Batch job. */
  readonly batchJobs: readonly string[];
  /** Number of successful results of each combination. */
  readonly successes: readonly number[];
  readonly result: Record<
    string,
    {
      strategies?: Record<string, { status: string }>;
      info: { machines?: Record<string, { provisioning_model: string }> };
    }
  >;
}

/** Runs a job with ten combinations, and checks that nothing remains. */
async function run(
  with_: string,
  job: (message: JobMessage) => JobFate | undefined,
  more: { inputs?: Record<string, string>; strategy?: string; task?: Fates['task']; retry?: number } = {},
): Promise<Outcome> {
  const requests: JobMessage[] = [];
  const seen = new Map<string, number>();
  fates = {
    task: (key) => {
      const script = more.task?.(key) ?? GOOD;
      if (script.ending === 'succeeds') seen.set(key.task, (seen.get(key.task) ?? 0) + 1);
      return script;
    },
    job: ({ message, name }) => {
      const isNew = !requests.includes(message);
      if (isNew && name) requests.push(message);
      return job(message);
    },
  };
  const definition = `name: wide
jobs:
  work:
    runs-on: {type: gcp_batch, with: {${with_}}}
    retry: ${more.retry ?? 0}
    strategy: {${more.strategy ?? ''}matrix: {n: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}}
    stages: [{name: s, id: s, echo: hi}]
`;
  // With hours of simulated time, a check every 15 seconds is enough to see changes of machines.
  const inputs = { timeout: '24h', poll_interval: '15s', stream_logs: 'false', ...more.inputs };
  const { main, left } = await stage.run({ definition, inputs });
  expect(left).toEqual({ batchJobs: 0, objects: 0 });
  const texts = requests.map((message) => `${machineOf(message)} ${tasksOf(message)}`);
  return {
    status: main.outputs.status,
    log: main.log,
    summary: main.summary,
    tookMs: main.tookMs,
    batchJobs: texts,
    successes: [...seen.values()],
    result: JSON.parse(main.outputs.result ?? '{}').jobs,
  };
}

const expectComplete = (outcome: Outcome) => {
  expect(outcome.log.slice(-2_000)).toContain('work: SUCCESS');
  expect(outcome.status).toBe('SUCCESS');
  const strategies = outcome.result.work?.strategies ?? {};
  expect(Object.values(strategies).map(({ status }) => status)).toEqual(Array(10).fill('SUCCESS'));
};

const SPOT = 'spot: true, fallback: [{spot: false}]';

describe('combinations without a machine continue with the next entry of fallback', () => {
  test.each([
    ['quota', QUOTA],
    ['capacity', STOCK_OUT],
  ])('immediately, with one request, when Batch refuses a job because of missing %s', async (_, refused) => {
    const outcome = await run(SPOT, (message) => (isSpot(message) ? { refused } : undefined));
    expectComplete(outcome);
    expect(outcome.batchJobs).toEqual([
      'SPOT e2-standard-4 us-central1 10',
      'STANDARD e2-standard-4 us-central1 10',
    ]);
    expect(outcome.tookMs).toBeLessThan(8 * MINUTE_MS);
  });

  test('not when Batch refuses requests for a minute', async () => {
    let requests = 0;
    const outcome = await run(SPOT, () => (requests++ < 3 ? { refused: REQUESTS } : undefined));
    expectComplete(outcome);
    expect(outcome.batchJobs).toEqual(Array(4).fill('SPOT e2-standard-4 us-central1 10'));
  });

  test('immediately when Batch gives up the job before a task runs', async () => {
    const failed = { kind: 'failed', atMs: 30_000, description: STOCK_OUT } as const;
    const outcome = await run(SPOT, (message) => (isSpot(message) ? { events: [failed] } : undefined));
    expectComplete(outcome);
    expect(outcome.tookMs).toBeLessThan(15 * MINUTE_MS);
  });

  test('after fallback_after when no machine starts, with or without a reason from Batch', async () => {
    const outcome = await run(`${SPOT}, fallback_after: 10m`, (message) =>
      isSpot(message) ? { bootMs: Number.POSITIVE_INFINITY } : undefined,
    );
    expectComplete(outcome);
    expect(outcome.batchJobs).toEqual([
      'SPOT e2-standard-4 us-central1 10',
      'STANDARD e2-standard-4 us-central1 10',
    ]);
    expect(outcome.log).toContain('work: no task has started for 10m 0');
    expect(outcome.log).toContain('so 10 tasks move to standard machines');
    expect(outcome.tookMs).toBeGreaterThan(10 * MINUTE_MS);
    expect(outcome.tookMs).toBeLessThan(20 * MINUTE_MS);
  });

  test('only for combinations without machines when half of them have machines', async () => {
    const outcome = await run(
      `${SPOT}, fallback_after: 10m`,
      (message) => (isSpot(message) ? { machines: [{ fromMs: 0, tasks: 5 }] } : undefined),
      { task: () => ({ ms: 30 * MINUTE_MS, ending: 'succeeds' }) },
    );
    expectComplete(outcome);
    expect(outcome.batchJobs).toEqual([
      'SPOT e2-standard-4 us-central1 10',
      'STANDARD e2-standard-4 us-central1 5',
    ]);
    expect(outcome.successes).toEqual(Array(10).fill(1));
    expect(outcome.summary).toMatch(/`work`: 5 on Spot, 5 on standard after 10m \d\ds without machines/);
    const machines = Object.values(outcome.result.work?.info.machines ?? {});
    expect(machines.map(({ provisioning_model }) => provisioning_model).sort()).toEqual([
      ...Array(5).fill('SPOT'),
      ...Array(5).fill('STANDARD'),
    ]);
    expect(outcome.tookMs).toBeLessThan(50 * MINUTE_MS);
  });

  test('only for waiting combinations when no more machines start after an hour, while the others keep running', async () => {
    const outcome = await run(
      SPOT,
      (message) =>
        isSpot(message)
          ? {
              machines: [
                { fromMs: 0, tasks: 1 },
                { fromMs: HOUR_MS, tasks: 0 },
              ],
            }
          : undefined,
      { task: () => ({ ms: 10 * MINUTE_MS, ending: 'succeeds' }) },
    );
    expectComplete(outcome);
    expect(outcome.successes).toEqual(Array(10).fill(1));
    expect(outcome.batchJobs[1]).toBe('STANDARD e2-standard-4 us-central1 4');
  });

  test('in another zone', async () => {
    const outcome = await run(
      'spot: true, zones: [us-central1-a], fallback: [{zones: [us-central1-b]}], fallback_after: 5m',
      (message) =>
        machineOf(message).endsWith('us-central1-a') ? { machines: [{ fromMs: 0, tasks: 0 }] } : undefined,
    );
    expectComplete(outcome);
    expect(outcome.batchJobs).toEqual([
      'SPOT e2-standard-4 us-central1-a 10',
      'SPOT e2-standard-4 us-central1-b 10',
    ]);
  });

  test('through four entries in two regions, each applied to the arguments of the job', async () => {
    const entries =
      '{machine_type: n2d-standard-4}, {region: us-east1}, {machine_type: n2-standard-4, spot: false}, {region: us-east1, spot: false}';
    const outcome = await run(
      `spot: true, fallback_after: 5m, fallback: [${entries}]`,
      (message) =>
        machineOf(message) === 'STANDARD e2-standard-4 us-east1'
          ? undefined
          : { machines: [{ fromMs: 0, tasks: isSpot(message) ? 1 : 0 }] },
      { task: () => ({ ms: 45 * MINUTE_MS, ending: 'succeeds' }) },
    );
    expectComplete(outcome);
    expect(outcome.batchJobs).toEqual([
      'SPOT e2-standard-4 us-central1 10',
      'SPOT n2d-standard-4 us-central1 9',
      'SPOT e2-standard-4 us-east1 8',
      'STANDARD n2-standard-4 us-central1 7',
      'STANDARD e2-standard-4 us-east1 7',
    ]);
    expect(outcome.successes).toEqual(Array(10).fill(1));
  });
});

describe('combinations that lose their machines', () => {
  test('move after max_preemptions losses, while the others keep running', async () => {
    const outcome = await run('spot: true, max_preemptions: 3, fallback: [{spot: false}]', () => undefined, {
      task: ({ index, attempt, task }) => {
        if (index === 0 && attempt < 3 && !fallen.has(task)) {
          if (attempt === 2) fallen.add(task);
          return { ms: MINUTE_MS, ending: 'lost', exitCode: 50001 };
        }
        return { ms: 30 * MINUTE_MS, ending: 'succeeds' };
      },
    });
    expectComplete(outcome);
    expect(outcome.batchJobs).toEqual([
      'SPOT e2-standard-4 us-central1 10',
      'STANDARD e2-standard-4 us-central1 1',
    ]);
    expect(outcome.log).toContain(
      'work: starting 1 task again, on standard machines: their Spot machines were preempted too often',
    );
    // The move did not wait for the other combinations.
    expect(outcome.tookMs).toBeLessThan(50 * MINUTE_MS);
  });
  const fallen = new Set<string>();

  test('do not count as failures for fail-fast', async () => {
    const lost = new Set<string>();
    const outcome = await run('spot: true, fallback: [{spot: false}]', () => undefined, {
      strategy: 'fail-fast: true, ',
      task: ({ task }) => {
        if (lost.has(task)) return GOOD;
        lost.add(task);
        return { ms: MINUTE_MS, ending: 'lost', exitCode: 50001 };
      },
    });
    expectComplete(outcome);
    expect(outcome.batchJobs[0]).toBe('SPOT e2-standard-4 us-central1 10');
  });
});

describe('combinations that run out of memory', () => {
  const usage = (oom: 'certain' | 'no') =>
    ({ cpu_ms: '1', peak_bytes: '1', memory_source: 'cgroup', oom }) as const;
  const memoryOf = (message: JobMessage) => message.taskGroups?.[0]?.taskSpec?.computeResource?.memoryMib;

  test('continue with more memory, up to the end of the list, and no others do', async () => {
    const memories: unknown[] = [];
    const tries = new Map<string, number>();
    const outcome = await run(
      'memory_mb: 1000, on_out_of_memory: [{memory_mb: 2000}, {memory_mb: 4000}]',
      (message) => {
        memories.push(memoryOf(message));
        return undefined;
      },
      {
        task: ({ task, index }) => {
          const before = tries.get(task) ?? 0;
          tries.set(task, before + 1);
          if ((index === 0 || before > 0) && before < 2)
            return { ms: MINUTE_MS, ending: 'fails', usage: usage('certain') };
          return GOOD;
        },
      },
    );
    expectComplete(outcome);
    expect([...new Set(memories)]).toEqual(['1000', '2000', '4000']);
    expect(outcome.batchJobs.map((text) => text.split(' ').at(-1))).toEqual(['10', '1', '1']);
  });

  test('do not move after the last entry, and other failures never move', async () => {
    const outcome = await run('on_out_of_memory: [{machine_type: e2-highmem-4}]', () => undefined, {
      task: ({ index, task }) => {
        if (index === 1 && task) return { ms: MINUTE_MS, ending: 'fails', usage: usage('no') };
        return index === 0 ? { ms: MINUTE_MS, ending: 'fails', usage: usage('certain') } : GOOD;
      },
    });
    expect(outcome.status).toBe('FAILED');
    expect(outcome.batchJobs).toEqual([
      'STANDARD e2-standard-4 us-central1 10',
      'STANDARD e2-highmem-4 us-central1 1',
    ]);
    expect(outcome.log).toContain('"on_out_of_memory" has no machine with more memory than e2-highmem-4');
  });
});

describe('a run ends across all Batch jobs of a job', () => {
  const half = (message: JobMessage) =>
    isSpot(message) ? { machines: [{ fromMs: 0, tasks: 5 }] } : undefined;
  const slow: Fates['task'] = () => ({ ms: 4 * HOUR_MS, ending: 'succeeds' });

  test('when it exceeds its timeout', async () => {
    const outcome = await run(`${SPOT}, fallback_after: 5m`, half, {
      inputs: { timeout: '20m' },
      task: slow,
    });
    expect([outcome.status, outcome.batchJobs.length]).toEqual(['TIMEOUT', 2]);
    expect(outcome.log).toContain('Stopping: canceling 2 Batch jobs.');
  });

  test('when fail-fast also cancels moved combinations', async () => {
    const outcome = await run(`${SPOT}, fallback_after: 5m`, half, {
      strategy: 'fail-fast: true, ',
      task: ({ index }) => ({
        ms: (index === 0 ? 0.25 : 4) * HOUR_MS,
        ending: index === 0 ? 'fails' : 'succeeds',
      }),
    });
    expect([outcome.status, outcome.batchJobs.length]).toEqual(['FAILED', 2]);
    expect(outcome.tookMs).toBeLessThan(HOUR_MS);
  });

  test('when queue_timeout expires, counted from the first request for machines', async () => {
    const outcome = await run(
      `${SPOT}, fallback_after: 10m`,
      () => ({ machines: [{ fromMs: 0, tasks: 0 }] }),
      {
        inputs: { queue_timeout: '15m' },
      },
    );
    expect([outcome.status, outcome.batchJobs.length]).toEqual(['TIMEOUT', 2]);
    expect(outcome.tookMs).toBeLessThan(17 * MINUTE_MS);
  });
});
