import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeText } from '../../../src/report/change-text.ts';
import {
  earlierRuns,
  type JobNow,
  remainingSeconds,
  slowerThanEver,
} from '../../../src/run/history/estimate.ts';
import type { RunRecord } from '../../../src/run/history/record.ts';
import { processorClock } from '../../processor-time.ts';

const record = (
  seconds: number,
  jobs: Readonly<Record<string, number>>,
  over: Partial<RunRecord> = {},
): RunRecord => ({
  startedMs: 0,
  isSuccess: true,
  isWhole: true,
  seconds,
  jobs: new Map(
    Object.entries(jobs).map(([id, each]) => [id, { isSuccess: true, seconds: each, taskSeconds: each }]),
  ),
  ...over,
});
const now = (id: string, over: Partial<JobNow> = {}): JobNow => ({
  ...{ id, needs: [], phase: 'waiting', seconds: 0 },
  ...over,
});

test('only complete successful runs count for the duration of a run', () => {
  const records = [
    record(1_320, { a: 300 }, { vcpuHours: 2 }),
    record(10, { a: 5 }, { isSuccess: false }),
    record(20, { a: 310 }, { isWhole: false }),
    record(1_080, { a: 290 }, { vcpuHours: 1 }),
  ];
  const earlier = earlierRuns(records);
  expect(earlier.run).toEqual({ least: 1_080, most: 1_320 });
  expect(earlier.vcpuHours).toEqual({ least: 1, most: 2 });
  expect(earlier.jobs.get('a')).toMatchObject({ most: 310, count: 4 });
  expect(earlierRuns([])).toEqual({ jobs: new Map(), tasks: new Map() });
});

test('the usual time of the tasks of a job is the median of their successful runs', () => {
  const of = (taskSeconds: number | undefined, isSuccess = true): RunRecord => ({
    ...record(600, {}),
    jobs: new Map([['a', { isSuccess, seconds: 200, ...(taskSeconds !== undefined && { taskSeconds }) }]]),
  });
  const records = [of(60), of(undefined), of(5, false), of(90), of(70)];
  expect(earlierRuns(records).tasks.get('a')).toEqual({ least: 60, most: 90, median: 70, count: 3 });
});

const EARLIER = earlierRuns([record(600, { a: 100, b: 200, c: 50, d: 400 })]);
const LEFT: readonly (readonly [string, readonly JobNow[], number | undefined])[] = [
  ['nothing has started', [now('a'), now('b', { needs: ['a'] })], 300],
  ['one runs', [now('a', { phase: 'active', seconds: 40 }), now('b', { needs: ['a'] })], 260],
  [
    'it takes longer than usual',
    [now('a', { phase: 'active', seconds: 900 }), now('b', { needs: ['a'] })],
    200,
  ],
  [
    'it has ended',
    [now('a', { phase: 'ended' }), now('b', { needs: ['a'], phase: 'active', seconds: 150 })],
    50,
  ],
  [
    'the longest path counts',
    [now('a'), now('b', { needs: ['a'] }), now('d'), now('c', { needs: ['b', 'd'] })],
    450,
  ],
  ['everything has ended', [now('a', { phase: 'ended' })], 0],
  ['a new job', [now('a'), now('new')], undefined],
  ['a new job that has ended', [now('a'), now('new', { phase: 'ended' })], 100],
  ['a need that does not exist', [now('a', { needs: ['gone'] })], 100],
];

test.each(LEFT)('the remaining time: %s', (_, jobs, seconds) => {
  expect(remainingSeconds(jobs, EARLIER)).toBe(seconds);
});

test('the remaining time of a chain of thousands of jobs, and of wide layers, takes milliseconds', () => {
  const chain = Array.from({ length: 20_000 }, (_, n) =>
    now(`j${n}`, { needs: n === 0 ? [] : [`j${n - 1}`] }),
  );
  const layers = Array.from({ length: 50 }, (_, layer) =>
    Array.from({ length: 100 }, (_, n) =>
      now(`${layer} ${n}`, {
        needs: layer === 0 ? [] : Array.from({ length: 100 }, (_, need) => `${layer - 1} ${need}`),
      }),
    ),
  ).flat();
  for (const [jobs, longest] of [
    [chain, 20_000],
    [chain.toReversed(), 20_000],
    [layers, 50],
  ] as const) {
    const earlier = earlierRuns([record(600, Object.fromEntries(jobs.map(({ id }) => [id, 1])))]);
    const usedMs = processorClock();
    expect(remainingSeconds(jobs, earlier)).toBe(longest);
    expect(usedMs()).toBeLessThan(5_000);
  }
});

test('the remaining time is that of the longest path, in any order of any graph', () => {
  const graph = fc.array(
    fc.record({
      seconds: fc.nat(100),
      needs: fc.array(fc.nat(20), { maxLength: 4 }),
      phase: fc.constantFrom('waiting' as const, 'active' as const, 'ended' as const),
      gone: fc.nat(150),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const property = fc.property(graph, fc.infiniteStream(fc.nat()), (drafts, order) => {
    const jobs = drafts.map(({ needs, phase, gone }, n) =>
      now(`j${n}`, {
        needs: needs.filter((need) => need < n).map((need) => `j${need}`),
        ...{ phase, seconds: phase === 'active' ? gone : 0 },
      }),
    );
    const usual = drafts.map(({ seconds }) => seconds);
    /** All paths, one by one. */
    const left = (n: number): number => {
      const [draft, job] = [drafts[n], jobs[n]];
      if (!draft || !job || job.phase === 'ended') return 0;
      if (job.phase === 'active') return Math.max(0, draft.seconds - draft.gone);
      return draft.seconds + Math.max(0, ...job.needs.map((id) => left(Number(id.slice(1)))));
    };
    const earlier = earlierRuns([record(600, Object.fromEntries(usual.map((each, n) => [`j${n}`, each])))]);
    const keys = new Map(jobs.map((job) => [job, order.next().value ?? 0]));
    const shuffled = jobs.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
    expect(remainingSeconds(shuffled, earlier)).toBe(Math.max(...jobs.map((_, n) => left(n))));
  });
  fc.assert(property, { numRuns: 200 });
});

test('a job is slow when it takes more than twice as long as in any of three or more runs', () => {
  const three = earlierRuns([record(1, { a: 100 }), record(1, { a: 300 }), record(1, { a: 90 })]);
  const active = (taskSeconds: number) => now('a', { phase: 'active', seconds: 9_999, taskSeconds });
  expect([599, 600, 601].map((seconds) => slowerThanEver(active(seconds), three))).toEqual([
    undefined,
    undefined,
    300,
  ]);
  expect(slowerThanEver(active(9_999), earlierRuns([record(1, { a: 100 })]))).toBeUndefined();
  expect(slowerThanEver(now('a', { phase: 'ended', taskSeconds: 9_999 }), three)).toBeUndefined();
  expect(slowerThanEver(now('a', { phase: 'active', seconds: 9_999 }), three)).toBeUndefined();
  const quick = earlierRuns([record(1, { a: 5 }), record(1, { a: 5 }), record(1, { a: 5 })]);
  expect(slowerThanEver(active(59), quick)).toBeUndefined();
});

test('the text compares a run with the one before, with the jobs that changed most', () => {
  const before = record(1_080, { a: 300, b: 500, c: 20 }, { vcpuHours: 2 });
  const after = record(1_260, { a: 480, b: 510, c: 45, d: 1 }, { vcpuHours: 3.5 });
  expect(changeText(after, before)).toBe(
    "Compared with the last successful run on the default branch: 3m 00s longer (18m 00s to 21m 00s); 3.5 instead of 2.0 vCPU-hours; 'a' 5m 00s to 8m 00s",
  );
  expect(changeText(before, before)).toContain('the same time (18m 00s); 2.0 instead of 2.0 vCPU-hours');
});
