import type { Combination, Job, ParamSpec, Stage, Workflow } from '../../src/definition/model.ts';
import type { Value } from '../../src/definition/python/value.ts';
import type { Position } from '../../src/errors.ts';
import { tasksAtATime } from '../../src/plan/batch-job.ts';
import { packingOf } from '../../src/plan/machine/packing.ts';
import type { Machine, Plan, PlannedJob } from '../../src/plan/plan.ts';
import { type MachineTime, machineTimeOf, type TaskSpan } from '../../src/report/cost/machine-time.ts';
import type { Links } from '../../src/report/detail.ts';
import type {
  CombinationOutcome,
  EarlyRecord,
  Failure,
  JobOutcome,
  Outcome,
} from '../../src/report/outcome.ts';
import { type Ended, verdictOf } from '../../src/report/verdict.ts';
import { defaultMachine } from '../plan/plan-of.ts';

export const FILE = 'workflows/etl.yml';
export const START = Date.UTC(2026, 10, 23, 11, 57, 26);

export const at = (line: number, column = 1): Position => ({ file: FILE, line, column });

export const machine = (over: Partial<Machine> = {}): Machine => ({
  ...defaultMachine(),
  projectId: 'acme-data',
  region: 'us-central1',
  bucket: 'acme-runs',
  taskTimeoutSeconds: 3600,
  ...over,
});

export const stage = (name: string, line: number, over: Partial<Stage> = {}): Stage => ({
  name,
  kind: 'py',
  at: at(line),
  code: at(line + 2, 11),
  nested: [],
  ...over,
});

export const job = (id: string, line: number, over: Partial<Job> = {}): Job => ({
  id,
  at: at(line),
  needs: [],
  triggerRule: 'all_success',
  retry: 0,
  runsOn: { kind: 'gcp_batch', at: at(line + 1), with: new Map() },
  strategy: { at: at(line + 2), matrix: new Map(), include: [], exclude: [], failFast: false },
  stages: [stage('dedupe', line + 5)],
  model: new Map(),
  ...over,
});

/** Every combination of the values, in the order of the keys. */
export function product(values: Readonly<Record<string, readonly Value[]>>): readonly Combination[] {
  let all: [string, Value][][] = [[]];
  for (const [key, list] of Object.entries(values)) {
    all = all.flatMap((one) => list.map((value): [string, Value][] => [...one, [key, value]]));
  }
  return all.map((one, index) => ({
    strategyId: one.length === 0 ? 'EMPTY' : String(1_000_000_000 + index),
    matrix: new Map(one),
  }));
}

export interface JobSketch {
  readonly job: Job;
  readonly combinations?: readonly Combination[];
  readonly machine?: Machine;
  readonly status?: JobOutcome['status'];
  readonly reason?: string;
  /** Seconds after the start of the run. Absent if no Batch job was created. */
  readonly created?: number;
  /** When its needs ended, if its Batch job was created earlier. */
  readonly went?: number;
  readonly running?: number;
  readonly ended?: number;
  readonly one?: (index: number) => Partial<CombinationOutcome>;
  readonly preemptions?: number;
  readonly machineTime?: MachineTime;
  readonly early?: Omit<EarlyRecord, 'name' | 'machine'>;
}

export interface RunSketch {
  readonly name?: string;
  readonly jobs: readonly JobSketch[];
  readonly status?: Outcome['status'];
  readonly seconds: number;
  readonly because?: string;
  readonly params?: readonly (readonly [ParamSpec, Value])[];
  readonly warnings?: readonly string[];
}

export const param = (name: string, over: Partial<ParamSpec> = {}): ParamSpec => ({
  name,
  type: 'str',
  at: at(3),
  required: false,
  secret: false,
  ...over,
});

export function planOf(sketch: Pick<RunSketch, 'name' | 'jobs' | 'params'>): Plan {
  const jobs = new Map(sketch.jobs.map((one) => [one.job.id, plannedJob(one)]));
  const params = sketch.params ?? [];
  const workflow: Workflow = {
    name: sketch.name ?? 'etl-daily',
    file: FILE,
    at: at(1),
    params: new Map(params.map(([spec]) => [spec.name, spec])),
    jobs: new Map([...jobs].map(([id, planned]) => [id, planned.job])),
    extras: new Map(),
    siblings: new Map(),
  };
  return { workflow, params: new Map(params.map(([spec, value]) => [spec.name, value])), jobs, warnings: [] };
}

const plannedJob = (sketch: JobSketch): PlannedJob => ({
  job: { ...sketch.job, strategy: { ...sketch.job.strategy, matrix: matrixOf(sketch.combinations ?? []) } },
  machine: sketch.machine ?? machine(),
  combinations: sketch.combinations ?? product({}),
  parallelism: 0,
});

const matrixOf = (combinations: readonly Combination[]): Job['strategy']['matrix'] =>
  new Map([...(combinations[0]?.matrix.keys() ?? [])].map((key) => [key, []]));

export function outcomeOf(sketch: RunSketch): Outcome {
  const plan = planOf(sketch);
  const jobs = sketch.jobs.map((one) => jobOutcome(one, plan.jobs.get(one.job.id) ?? plannedJob(one)));
  const ended: Ended = {
    status: sketch.status ?? 'SUCCESS',
    plan,
    jobs,
    startedMs: START,
    endedMs: START + sketch.seconds * 1000,
    ...(sketch.because !== undefined && { because: sketch.because }),
  };
  return {
    ...ended,
    plan,
    runId: '8412345678-1-k3x9',
    runUri: 'gs://acme-runs/gcp-batch-workflow/acme/data/8412345678-1-k3x9/',
    verdict: verdictOf(ended),
    warnings: sketch.warnings ?? [],
  };
}

function jobOutcome(sketch: JobSketch, planned: PlannedJob): JobOutcome {
  const ms = (seconds: number | undefined) => (seconds === undefined ? undefined : START + seconds * 1000);
  const [createdMs, runningMs, endedMs] = [ms(sketch.created), ms(sketch.running), ms(sketch.ended)];
  const status = sketch.status ?? 'SUCCESS';
  const combinations = planned.combinations.map((combination, index): CombinationOutcome => {
    const base = {
      combination,
      index,
      status: status === 'WAIT' ? ('CANCEL' as const) : status === 'FAILED' ? ('SUCCESS' as const) : status,
      attempts: runningMs === undefined ? 0 : 1,
      warnings: [],
      ...(runningMs !== undefined && {
        startedMs: runningMs,
        endedMs: runningMs + 12_000 + (index % 7) * 4_000,
      }),
    };
    return { ...base, ...sketch.one?.(index) };
  });
  const spans = combinations.flatMap(({ startedMs, endedMs: untilMs, index, reusedFrom }) =>
    startedMs === undefined || untilMs === undefined || reusedFrom
      ? []
      : [{ index, startedMs, endedMs: untilMs, retry: 0 }],
  );
  const known = sketch.machineTime ?? (runningMs === undefined ? undefined : timeOf(planned, spans));
  const machineTime = known && { machineTime: known };
  return {
    planned,
    status,
    ...(sketch.reason !== undefined && { reason: sketch.reason }),
    combinations,
    batchJobs:
      createdMs === undefined
        ? []
        : [
            {
              name: `projects/acme-data/locations/us-central1/jobs/ddw-${planned.job.id}-0a1b2c3d4e5f`,
              uid: `ddw-${planned.job.id}-uid`,
              attempt: 0,
              createdMs,
              ...(sketch.went !== undefined && { wentMs: START + sketch.went * 1000 }),
              ...(runningMs !== undefined && { runningMs }),
              ...(endedMs !== undefined && { endedMs }),
              machine: planned.machine,
              why: 'first',
              combinations: combinations.map(({ index }) => index),
              ...machineTime,
            },
          ],
    ...(sketch.early && {
      early: {
        name: `projects/acme-data/locations/us-central1/jobs/ddw-${planned.job.id}-early`,
        machine: planned.machine,
        ...sketch.early,
      },
    }),
    preemptions: sketch.preemptions ?? 0,
  };
}

const timeOf = (planned: PlannedJob, spans: readonly TaskSpan[]): MachineTime =>
  machineTimeOf({
    ...{ createdMs: 0, isStarved: false, spans, unended: { tasks: 0, untilMs: 0 } },
    atATime: tasksAtATime(planned, planned.combinations.length),
    tasksPerVm: packingOf(planned.machine).tasksPerVm ?? 1,
  });

export const stageFailure = (over: Partial<Failure> = {}): Failure => ({
  origin: 'stage',
  stagePath: ['dedupe'],
  name: 'KeyError',
  message: "'customer_id'",
  traceback: [
    'Traceback (most recent call last):',
    '  File "<stage dedupe>", line 4, in <module>',
    '    rows = unique(rows, row["customer_id"])',
    '                        ~~~^^^^^^^^^^^^^^^',
    "KeyError: 'customer_id'",
  ].join('\n'),
  codeLine: 4,
  exitCode: 1,
  lastLines: ['read 120000 rows from raw/2026-11-23.csv', 'dedupe: start', "KeyError: 'customer_id'"],
  ...over,
});

export const failed = (failure: Failure): Partial<CombinationOutcome> => ({ status: 'FAILED', failure });

export const links: Links = {
  definition: (line) => `https://github.com/acme/data/blob/1a2b3c4/${FILE}#L${line}`,
  logs: ({ batchJob, taskIndex }) =>
    `https://console.cloud.google.com/logs/query;query=${batchJob.uid}${taskIndex === undefined ? '' : `-${taskIndex}`}`,
  folder: 'https://console.cloud.google.com/storage/browser/acme-runs/gcp-batch-workflow',
};
