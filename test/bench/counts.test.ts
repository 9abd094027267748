import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test } from '@jest/globals';
import { BY_TIME } from './call-kinds.ts';
import type { Asked, Counted } from './counted.ts';
import { lineThrough } from './growth.ts';
import { tasksOf, type Workload } from './workload.ts';

const latencyMs = 30;
const failureRate = 0.01;
/** Every task takes a minute, so that runs of all sizes have the same time for status checks. */
const EVEN = { failureRate, taskMs: [60_000, 60_000] } as const;

const UNEVEN = { failureRate, taskMs: [60_000, 130_000] } as const;

const SMALL: Workload = { jobs: 1, dimensions: [5, 2, 2] };
const MIDDLE: Workload = { jobs: 1, dimensions: [10, 6, 5] };
const LARGE: Workload = { jobs: 1, dimensions: [11, 10, 10] };
const MANY: Workload = { jobs: 12, dimensions: [5, 2, 1] };
const CHAIN: Workload = { jobs: 4, isChain: true, dimensions: [3, 2, 2] };
/** More tasks than the number of results that a run reads only at the end. */
const SPREAD: Workload = { jobs: 1, dimensions: [12, 10, 6] };
const FIFTY: Workload = { jobs: 50, dimensions: [5, 2, 2] };

const MOVABLE = { provisioning_model: 'SPOT', fallback: '[{spot: false}]' };

const found = new Map<string, Counted>();
const ASKED: Readonly<Record<string, Asked>> = {
  small: { workload: SMALL, simulate: EVEN, latencyMs },
  middle: { workload: MIDDLE, simulate: EVEN, latencyMs },
  large: { workload: LARGE, simulate: EVEN, latencyMs },
  many: { workload: MANY, simulate: EVEN, latencyMs },
  fifty: { workload: FIFTY, simulate: { failureRate }, latencyMs },
  spread: { workload: SPREAD, simulate: UNEVEN, latencyMs },
  silent: { workload: SPREAD, simulate: UNEVEN, latencyMs, inputs: { stream_logs: 'false' } },
  movable: { workload: SMALL, simulate: EVEN, latencyMs, inputs: MOVABLE },
  chain: { workload: CHAIN, inputs: { poll_interval: '2s' } },
  chaos: { workload: MIDDLE, simulate: { failureRate, preemptionRate: 0.05 }, latencyMs, isChaos: true },
};

beforeAll(async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'counted.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(Object.values(ASKED)));
  const answers = JSON.parse(await text(child.stdout)) as Counted[];
  for (const [at, name] of Object.keys(ASKED).entries()) {
    const answer = answers[at];
    if (answer) found.set(name, answer);
  }
  // A busy machine needs minutes.
}, 600_000);

function runOf(name: string): Counted {
  const run = found.get(name);
  if (!run) throw new Error(`there is no run ${name}`);
  return run;
}

const callsOf = ({ kinds }: Counted) =>
  Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, { calls }]) => (BY_TIME.has(kind) ? [] : [[kind, calls]])),
  );

/** Allowed requests to Google for a run of this size. Any additional request is a regression. */
function budgetOf(workload: Workload): Record<string, number> {
  const { jobs } = workload;
  const tasks = tasksOf(workload);
  const perJob = tasks / jobs;
  const rows = perJob > 100 ? jobs : 0;
  // Definition, params, run, lease, job.json of each job, and combinations of large jobs.
  const uploads = 3 + jobs + rows;
  const objects = tasks + uploads + 1;
  const pages = Math.ceil(objects / 1_000);
  return {
    'oidc GET': 2,
    'sts POST': 2,
    upload: uploads,
    CreateJob: jobs,
    'read result': tasks,
    'list objects': jobs * Math.ceil(perJob / 1_000) + pages,
    DeleteJob: jobs,
    'delete 100 objects': 10 * (pages - 1) + Math.ceil((objects - 1_000 * (pages - 1)) / 100),
  };
}

test.each([
  ['20 tasks of one job', 'small', SMALL],
  ['300 tasks of one job', 'middle', MIDDLE],
  ['1,100 tasks of one job', 'large', LARGE],
  ['120 tasks of twelve jobs', 'many', MANY],
  ['20 tasks that could move to other machines', 'movable', SMALL],
])('a run of %s sends only the requests that its size requires', (_, name, workload) => {
  const run = runOf(name);
  expect(run.wrong).toEqual([]);
  expect(run.left).toEqual({ batchJobs: 0, objects: 0 });
  expect(callsOf(run)).toEqual(budgetOf(workload));
});

test('the number of status checks and log reads depends on the duration of a run, not on its size', () => {
  const small = runOf('small');
  const polls = (run: Counted) => run.kinds.ListJobs?.calls ?? Number.NaN;
  const logs = (run: Counted) => run.kinds['read logs']?.calls ?? Number.NaN;
  for (const [name, workload] of [
    ['middle', MIDDLE],
    ['large', LARGE],
    ['many', MANY],
  ] as const) {
    const run = runOf(name);
    // Post checks until the Batch jobs no longer exist.
    expect(polls(run)).toBeLessThanOrEqual(polls(small) + 3);
    // A page has 1,000 lines, and each task writes two.
    expect(logs(run)).toBeLessThanOrEqual(logs(small) + 3 * Math.ceil((2 * tasksOf(workload)) / 1_000));
  }
});

test.each([
  ['the log', 'spread', 0],
  ['a listing of the first 500 if no log is read', 'silent', 1],
])('results are read when tasks end, found by %s', (_, name, listings) => {
  const run = runOf(name);
  expect(run.wrong).toEqual([]);
  const budget = budgetOf(SPREAD);
  expect(callsOf(run)).toEqual({ ...budget, 'list objects': (budget['list objects'] ?? 0) + listings });
  expect((run.kinds['read logs']?.calls ?? 0) === 0).toBe(name === 'silent');
  expect(run.lateReads).toBeLessThanOrEqual(name === 'silent' ? 720 - 500 : 100);
});

/** Allowed bytes for each additional task, both ways with headers: a tenth more than the current usage. */
const BYTES_A_TASK: Readonly<Record<string, number>> = {
  'read result': 620,
  // The metadata of each result contain times, usage, a digest and a MAC, plus its checksum and generation.
  'list objects': 1_130,
  'delete 100 objects': 470,
  // Half of these bytes are the path of the combination's files.
  upload: 95,
  // Half of these bytes are the labels of the entries.
  'read logs': 2_050,
  CreateJob: 1,
};

test.each(
  Object.entries(BYTES_A_TASK),
)('%s: bytes grow linearly with the tasks, by at most %d for each task', (kind, most) => {
  const sizes = [
    ['small', SMALL],
    ['middle', MIDDLE],
    ['large', LARGE],
  ] as const;
  const points = sizes.map(([name, size]) => [tasksOf(size), runOf(name).kinds[kind]?.bytes ?? 0] as const);
  const { each, off } = lineThrough(points);
  expect(each).toBeLessThan(most);
  expect(off).toBeLessThan(0.02);
});

test('random request failures and lost machines do not change the result of any combination', () => {
  const run = runOf('chaos');
  expect(run.wrong).toEqual([]);
  expect(run.failed).toBeGreaterThan(0);
  expect(run.left).toEqual({ batchJobs: 0, objects: 0 });
});

test('the next job starts at most one poll interval and half a second after the last byte of its needed job', () => {
  const run = runOf('chain');
  expect(run.wrong).toEqual([]);
  expect(run.gapsMs).toHaveLength(CHAIN.jobs - 1);
  for (const gapMs of run.gapsMs) {
    expect(gapMs).toBeGreaterThan(0);
    expect(gapMs).toBeLessThanOrEqual(2_000 + 500);
  }
});

test('fifty independent jobs of 20 tasks take at most 10% longer than the longest job', () => {
  const run = runOf('fifty');
  expect(run.wrong).toEqual([]);
  expect(run.tookMs / run.criticalMs).toBeLessThan(1.1);
});
