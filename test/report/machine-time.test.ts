import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type JobSpans, machineTimeOf, type TaskSpan } from '../../src/report/cost/machine-time.ts';

/** A task from `from` to `to`, in seconds after the job's creation. */
const span = (index: number, from: number, to: number, over: Partial<TaskSpan> = {}): TaskSpan => ({
  index,
  startedMs: from * 1_000,
  endedMs: to * 1_000,
  retry: 0,
  ...over,
});

/** Machines of a job that is SCHEDULED after 19 s and runs after 87 s: 60 s of boot are paid. */
const timesOf = (spans: readonly TaskSpan[], over: Partial<JobSpans> = {}) => {
  const { machines, paidMs, taskMs } = machineTimeOf({
    createdMs: 0,
    scheduledMs: 19_000,
    runningMs: 87_000,
    isStarved: false,
    atATime: spans.length,
    tasksPerVm: 1,
    spans,
    unended: { tasks: 0, untilMs: 0 },
    ...over,
  });
  return [machines, paidMs / 1_000, taskMs / 1_000];
};

const TWO = [span(0, 87, 97), span(1, 87, 107)];
const CASES: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ['one task', timesOf([span(0, 87, 97)]), [1, 60 + 10 + 30, 10]],
  ['no task', timesOf([]), [0, 0, 0]],
  ['two machines', timesOf(TWO), [2, 180 + 30, 30]],
  ['one machine for two tasks', timesOf(TWO, { tasksPerVm: 2 }), [1, 90 + 20, 30]],
  ['one machine for the next task', timesOf([span(0, 87, 97), span(1, 99, 109)]), [1, 90 + 22, 20]],
  [
    'a later machine boots as long as the first',
    timesOf([span(0, 87, 97), span(1, 90, 95)]),
    [2, 180 + 15, 15],
  ],
  ['a wait for machines is not a boot', timesOf([span(0, 2_000, 2_010)], { isStarved: true }), [1, 100, 10]],
  ['an unexplained hour is not a boot', timesOf([span(0, 3_600, 3_610)]), [1, 100, 10]],
  ['when it was SCHEDULED is not known', machineTime({}), [1, 100, 10]],
  [
    'a machine was taken away, and another came',
    timesOf([span(0, 87, 97, { isLost: true }), span(0, 184, 194, { retry: 1 })]),
    [2, 60 + 10 + (60 + 10 + 30), 20],
  ],
  ['it left no result', timesOf([span(0, 184, 194, { retry: 1 })], { atATime: 1 }), [2, 60 + 10 + 100, 20]],
  [
    'a machine that is lost takes no other task',
    timesOf([span(0, 87, 97, { isLost: true }), span(1, 98, 108)]),
    [2, 70 + 100, 20],
  ],
  [
    'tasks still run',
    timesOf([span(0, 87, 97)], { unended: { tasks: 2, untilMs: 187_000 } }),
    [3, 270 + 210, 210],
  ],
];

function machineTime(over: Partial<JobSpans>) {
  const { machines, paidMs, taskMs } = machineTimeOf({
    createdMs: 0,
    isStarved: false,
    atATime: 1,
    tasksPerVm: 1,
    spans: [span(0, 87, 97)],
    unended: { tasks: 0, untilMs: 0 },
    ...over,
  });
  return [machines, paidMs / 1_000, taskMs / 1_000];
}

test.each(CASES)('machine time is computed from tasks: %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test('paid time is at least the time of the tasks, and there are at most as many machines as tasks', () => {
  const spans = fc.array(fc.tuple(fc.nat(500), fc.nat(300), fc.nat(3)), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(spans, fc.integer({ min: 1, max: 5 }), (given, tasksPerVm) => {
      const all = given.map(([from, seconds, retry], at) =>
        span(at, 200 + from, 200 + from + seconds, { retry }),
      );
      const [machines = 0, paid = 0, worked = 0] = timesOf(all, { tasksPerVm });
      const attempts = given.reduce((sum, [, , retry]) => sum + retry + 1, 0);
      expect(machines).toBeGreaterThanOrEqual(1);
      expect(machines).toBeLessThanOrEqual(attempts);
      expect(paid * tasksPerVm).toBeGreaterThanOrEqual(worked);
      const inAnyOrder = timesOf([...all].reverse(), { tasksPerVm });
      expect(inAnyOrder[0]).toBe(machines);
    }),
  );
});

test('waiting for other jobs is paid time but not task time, and is counted once per machine', () => {
  const waiting = (index: number) => span(index, 87, 207, { waitedMs: 60_000 });
  const time = (spans: readonly TaskSpan[], tasksPerVm: number) =>
    machineTimeOf({
      ...{ createdMs: 0, scheduledMs: 19_000, runningMs: 87_000, isStarved: false, atATime: 2 },
      ...{ tasksPerVm, spans, unended: { tasks: 0, untilMs: 0 } },
    });
  expect(time([waiting(0)], 1)).toEqual({ machines: 1, paidMs: 210_000, taskMs: 60_000, waitedMs: 60_000 });
  const two = { machines: 1, paidMs: 210_000, taskMs: 120_000, waitedMs: 60_000 };
  expect(time([waiting(0), waiting(1)], 2)).toEqual(two);
});
