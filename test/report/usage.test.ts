import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factsOf, MACHINE_TYPES } from '../../src/plan/machine/types.ts';
import { costOutput, usageOutput } from '../../src/report/cost/cost-outputs.ts';
import { smallerMachine } from '../../src/report/cost/smaller-machine.ts';
import { usageOf } from '../../src/report/cost/usage.ts';
import { usageLine } from '../../src/report/cost/usage-text.ts';
import type { CombinationOutcome, JobOutcome, TaskUsage } from '../../src/report/outcome.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { job, machine, outcomeOf, product, START } from './build-outcome.ts';

const MIB = 1_048_576;
const GIB = 1_024 * MIB;

interface Tasks {
  readonly count?: number;
  readonly seconds?: number;
  /** vCPUs that a task uses. */
  readonly vcpus?: number;
  readonly peak?: number;
  readonly over?: Parameters<typeof machine>[0];
  readonly usage?: Partial<TaskUsage>;
  readonly status?: JobOutcome['status'];
  readonly one?: (index: number) => Partial<CombinationOutcome>;
}

function run(tasks: Tasks) {
  const { count = 3, seconds = 300, vcpus = 1.5, peak = 2.1 * GIB, over = {}, status = 'SUCCESS' } = tasks;
  const usage = (): TaskUsage => ({
    cpuMs: vcpus * seconds * 1_000,
    peakBytes: peak,
    memorySource: 'cgroup',
    oom: 'no',
    ...tasks.usage,
  });
  const one = (index: number) => ({
    startedMs: START + 90_000,
    endedMs: START + 90_000 + seconds * 1_000,
    usage: usage(),
    ...tasks.one?.(index),
  });
  const combinations = product({ n: Array.from({ length: count }, (_, n) => n) });
  const sketch = {
    job: job('train', 4),
    combinations,
    machine: machine(over),
    status,
    created: 0,
    running: 90,
    one,
  };
  return outcomeOf({ seconds: 900, jobs: [sketch] });
}

const line = (tasks: Tasks) => {
  const [only] = run(tasks).jobs;
  return only && usageLine(only);
};

test('the usage of a combination that moved refers to its last machine', () => {
  const peaks = [1 * GIB, 6 * GIB];
  const own = { cpuMilli: 1_000, memoryMib: 4_096 };
  const [one] = run({
    count: 2,
    over: own,
    one: (index) => ({
      usage: {
        cpuMs: 300_000 * (index + 1),
        peakBytes: peaks[index] ?? 0,
        memorySource: 'cgroup',
        oom: 'no',
      },
    }),
  }).jobs;
  const [first] = one?.batchJobs ?? [];
  if (!one || !first) throw new Error('no Batch job');
  const moved = { ...first, machine: machine({ cpuMilli: 4_000, memoryMib: 8_192 }), combinations: [1] };
  const both = { ...one, batchJobs: [{ ...first, combinations: [0] }, moved] };
  expect(usageLine(both)?.text).toBe('peak 6 of 8 GB, 50 % of 1 vCPU');
  expect(JSON.parse(usageOutput([both]))).toMatchObject({ train: { cpu_share: { p50: 0.5, max: 1 } } });
});

const SMALLER = 'e2-standard-2 would suffice and halve the vCPU-hours';
const LINES: readonly (readonly [string, Tasks, string, string | undefined])[] = [
  ['half of a machine', {}, 'peak 2.1 of 16 GB, 38 % of 4 vCPUs', SMALLER],
  [
    'an eighth of it',
    { over: { machineType: 'n2-standard-16' }, vcpus: 1 },
    'peak 2.1 of 64 GB, 6 % of 16 vCPUs',
    'n2-standard-2 would suffice and save 88 % of the vCPU-hours',
  ],
  ['all of it', { vcpus: 3.9 }, 'peak 2.1 of 16 GB, 98 % of 4 vCPUs', undefined],
  [
    'much memory',
    { peak: 11 * GIB },
    'peak 11 of 16 GB, 38 % of 4 vCPUs',
    'e2-highmem-2 would suffice and halve the vCPU-hours',
  ],
  ['all the memory', { peak: 14 * GIB }, 'peak 14 of 16 GB, 38 % of 4 vCPUs', undefined],
  [
    'only the largest process is known',
    { peak: 4 * GIB, usage: { memorySource: 'process' } },
    'largest process 4 of 16 GB, 38 % of 4 vCPUs',
    'e2-highmem-2 would suffice and halve the vCPU-hours',
  ],
  ['ten seconds', { seconds: 10 }, 'peak 2.1 of 16 GB, 38 % of 4 vCPUs', undefined],
  ['one task of a minute', { count: 1, seconds: 60 }, 'peak 2.1 of 16 GB, 38 % of 4 vCPUs', undefined],
  ['a failed job', { status: 'FAILED' }, 'peak 2.1 of 16 GB, 38 % of 4 vCPUs', undefined],
  [
    'a machine that is shared',
    { over: { cpuMilli: 2_000 }, vcpus: 0.5 },
    'peak 2.1 of 7.2 GB, 25 % of 2 vCPUs',
    undefined,
  ],
  [
    'a GPU',
    {
      over: { machineType: 'g2-standard-8', gpu: { type: 'nvidia-l4', count: 1 } },
      usage: { gpu: { bytes: 4 * GIB, totalBytes: 22.5 * GIB } },
    },
    'peak 2.1 of 32 GB, 19 % of 8 vCPUs, GPU memory 4 of 23 GB',
    undefined,
  ],
  [
    'a full boot disk',
    { usage: { disk: { bytes: 28e9, totalBytes: 30e9 } }, vcpus: 4 },
    'peak 2.1 of 16 GB, 100 % of 4 vCPUs, boot disk 93 % full',
    undefined,
  ],
  [
    'a disk of another machine',
    { usage: { disk: { bytes: 280e9, totalBytes: 300e9 } }, vcpus: 4 },
    'peak 2.1 of 16 GB, 100 % of 4 vCPUs',
    undefined,
  ],
  ['a template', { over: { instanceTemplate: 'mine' } }, 'peak 2.1 GB', undefined],
];

test.each(
  LINES,
)('a job has one line about its usage, with advice on good evidence: %s', (_, tasks, text, advice) => {
  expect(line(tasks)).toEqual({ job: 'train', text, ...(advice !== undefined && { advice }) });
});

test('300 machines for ten seconds each: the usage, and the effect of packing', () => {
  const short = { count: 300, seconds: 10, vcpus: 0.8, peak: 310 * MIB } as const;
  expect(line(short)?.advice).toBe(
    'only 10 % of the paid vCPU-hours were worked; with "cpu_count: 1" and "memory_mb: 512" (4 tasks on a machine) and "max-parallel: 36", you would pay about 1.8 instead of 33, and the job would take about 1m 20s longer',
  );
  expect(line({ ...short, vcpus: 3.9 })?.advice).toContain(
    'worked; with "max-parallel: 34", you would pay about',
  );
  expect(line({ ...short, count: 5 })?.advice).toBeUndefined();
  expect(line({ ...short, seconds: 600, vcpus: 3.9 })?.advice).toBeUndefined();
});

test('nothing is reported about tasks without measurements, or that did not run', () => {
  const unmeasured = run({}).jobs.map((one) => ({
    ...one,
    combinations: one.combinations.map(({ usage: _, ...rest }) => rest),
  }));
  expect(unmeasured.map(usageLine)).toEqual([undefined]);
  expect(usageOutput(unmeasured)).toBe('{}');
  const reused = run({ one: () => ({ reusedFrom: { attempt: 1 } }) }).jobs;
  expect(reused.map(usageLine)).toEqual([undefined]);
  expect(costOutput({ jobs: [] }, undefined)).toBe('{}');
});

test('the outputs usage and cost have the form in action.yml', () => {
  const { jobs } = run({
    one: (index) => ({ endedMs: START + 90_000 + ([60_000, 120_000, 300_000][index] ?? 0) }),
  });
  expect(JSON.parse(usageOutput(jobs))).toEqual({
    train: {
      combinations: 3,
      seconds: { p50: 120, p95: 300, max: 300 },
      memory_bytes: { p50: 2254857830, p95: 2254857830, max: 2254857830, source: 'cgroup' },
      cpu_share: { p50: 0.938, p95: 1, max: 1 },
      machine: { type: 'e2-standard-4', vcpus: 4, memory_bytes: 16 * GIB },
      advice: null,
    },
  });
  const prices = { currency: 'EUR', perHour: new Map([['e2-standard-4', { standard: 3.6 }]]) };
  const cost = { machines: 3, vcpu_hours_paid: 0.833, vcpu_hours_worked: 0.533 };
  expect(JSON.parse(costOutput({ jobs }, undefined))).toEqual(cost);
  expect(JSON.parse(costOutput({ jobs, isOverBudget: true }, prices))).toEqual({
    ...cost,
    amount: 0.75,
    currency: 'EUR',
    reason: 'cost-cap',
  });
  const [unknown] = run({ over: { machineType: 'z9-standard-8', instanceTemplate: 'mine' } }).jobs;
  expect(JSON.parse(usageOutput(unknown ? [unknown] : []))).toMatchObject({
    train: { cpu_share: null, machine: { type: null, vcpus: null, memory_bytes: null }, advice: null },
  });
});

test('the summary shows advice, and folds usage without advice', () => {
  const shown = renderSummary(run({}));
  expect(shown).toContain(`- \`train\`: peak 2.1 of 16 GB, 38 % of 4 vCPUs: ${SMALLER}`);
  expect(shown.indexOf('peak 2.1')).toBeLessThan(shown.indexOf('Run and machines'));
  const folded = renderSummary(run({ vcpus: 3.9 }));
  expect(folded.indexOf('peak 2.1')).toBeGreaterThan(folded.indexOf('Run and machines'));
});

test('a suggested machine has at least the memory and vCPUs that were used, and fewer vCPUs than before', () => {
  const types = fc.constantFrom(...MACHINE_TYPES);
  fc.assert(
    fc.property(
      types,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 900 }),
      (type, share, gib) => {
        const before = factsOf(type);
        const over = { machineType: type };
        const [only] = run({ over, vcpus: share * (before?.vCpus ?? 1), peak: gib * GIB }).jobs;
        const usage = only && usageOf(only);
        const smaller = only && usage && smallerMachine(only, usage);
        const after = smaller && factsOf(smaller.machineType);
        if (!smaller || !after || !before) return;
        expect(after.vCpus).toBeLessThan(before.vCpus);
        expect(after.vCpus).toBeGreaterThanOrEqual(share * before.vCpus);
        expect(after.memoryMib * 0.9).toBeGreaterThanOrEqual(gib * 1_024);
        expect(smaller.saved).toBeCloseTo(1 - after.vCpus / before.vCpus);
      },
    ),
  );
});
