import {
  failed,
  job,
  machine,
  param,
  product,
  type RunSketch,
  stage,
  stageFailure,
} from './build-outcome.ts';

const days = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );

const extract = { job: job('extract', 10), created: 2, running: 89, ended: 120 };
const matrix = product({ region: ['eu', 'us', 'asia', 'africa', 'oceania'], day: days(100) });
const transformJob = job('transform', 30, {
  needs: ['extract'],
  stages: [
    stage('load rows', 38),
    stage('per table', 44, {
      kind: 'parallel',
      code: undefined,
      nested: [stage('dedupe', 46), stage('aggregate', 58)],
    }),
  ],
});
const transform = {
  job: transformJob,
  combinations: matrix,
  machine: machine({ machineType: 'n2-standard-8', provisioningModel: 'SPOT' }),
  created: 121,
  running: 213,
  ended: 341,
};
const loadJob = job('load', 80, { needs: ['transform'] });
const params = [
  [param('day', { type: 'date' }), '2026-11-23'],
  [param('api_key', { secret: true }), 'hunter2-hunter2'],
  [param('tables', { type: 'array' }), ['orders', 'customers']],
] as const;

/** Its result is from an earlier attempt. */
const reused = { status: 'SUCCESS', attempts: 0, reusedFrom: { attempt: 1 } } as const;

/** One typical run for each way in which a run can end. */
export const states: Readonly<Record<string, RunSketch>> = {
  success: {
    params,
    seconds: 401,
    jobs: [
      extract,
      { ...transform, one: (index) => (index % 250 === 17 ? { attempts: 2 } : {}), preemptions: 2 },
      {
        job: loadJob,
        combinations: product({ table: ['orders', 'customers', 'items'] }),
        created: 341,
        running: 345,
        ended: 398,
      },
    ],
  },
  'failure-with-location': {
    params,
    status: 'FAILED',
    seconds: 133,
    jobs: [
      extract,
      {
        job: job('transform', 30, { needs: ['extract'] }),
        status: 'FAILED',
        created: 121,
        running: 125,
        ended: 131,
        one: () => failed(stageFailure()),
      },
      { job: loadJob, status: 'SKIP', reason: 'needs transform, which failed' },
    ],
  },
  'partial-matrix-failure': {
    params,
    status: 'FAILED',
    seconds: 343,
    warnings: [
      'europe-west1 was short of n2-standard-8 for 4 minutes (CODE_GCE_ZONE_RESOURCE_POOL_EXHAUSTED).',
    ],
    jobs: [
      extract,
      {
        ...transform,
        status: 'FAILED',
        one: (index) => {
          if (index === 17 || index === 18) {
            return failed(stageFailure({ stagePath: ['per table', 'dedupe'] }));
          }
          if (index !== 402) return {};
          return {
            ...failed({
              origin: 'batch',
              stagePath: [],
              name: 'NoResult',
              message: 'The task ended with exit code 137 without writing its result.',
              exitCode: 137,
              hint: 'It was killed, usually because it used more memory than the VM has. Raise "machine_type" or "memory_mb".',
              lastLines: ['aggregate: 41 of 96 partitions', 'Killed'],
            }),
            attempts: 2,
          };
        },
      },
      { job: loadJob, status: 'SKIP', reason: 'needs transform, which failed' },
    ],
  },
  'failure-before-tasks': {
    status: 'FAILED',
    seconds: 9,
    jobs: [
      {
        job: job('extract', 10),
        status: 'FAILED',
        reason:
          'Batch refused the job: PERMISSION_DENIED: Permission "batch.jobs.create" denied on projects/acme-data/locations/us-central1.',
      },
      { job: transformJob, status: 'SKIP', reason: 'needs extract, which failed' },
    ],
  },
  cancelled: {
    status: 'CANCEL',
    seconds: 185,
    because: 'the workflow run was cancelled; 1 Batch job was stopped',
    jobs: [
      extract,
      {
        ...transform,
        status: 'CANCEL',
        ended: 184,
        running: 140,
        one: (index) =>
          index < 211
            ? { status: 'SUCCESS' }
            : { status: 'CANCEL', attempts: 0, startedMs: undefined, endedMs: undefined },
      },
      { job: loadJob, status: 'WAIT' },
    ],
  },
  'timed-out-in-queue': {
    status: 'TIMEOUT',
    seconds: 1800,
    because: 'no machine came within 30m 00s (input "queue_timeout")',
    warnings: [
      'transform waits for machines: CODE_GCE_QUOTA_EXCEEDED, quota CPUS exceeded in us-central1. Request more quota, or lower "max_parallel_tasks".',
    ],
    jobs: [
      {
        ...transform,
        job: { ...transformJob, needs: [] },
        status: 'CANCEL',
        created: 3,
        running: undefined,
        ended: 1799,
      },
    ],
  },
  resumed: {
    params,
    seconds: 214,
    jobs: [
      { ...extract, created: undefined, running: undefined, ended: undefined, one: () => reused },
      {
        ...transform,
        created: 3,
        running: 95,
        ended: 141,
        one: (index) => (index === 17 || index === 18 || index === 402 ? {} : reused),
      },
      { job: loadJob, created: 142, running: 144, ended: 212 },
    ],
  },
  skipped: {
    status: 'SKIP',
    seconds: 4,
    jobs: [
      {
        job: job('extract', 10),
        status: 'SKIP',
        reason: 'its condition is false: params.day == "2026-01-01"',
      },
      { job: transformJob, status: 'SKIP', reason: 'needs extract, which was skipped' },
    ],
  },
};
