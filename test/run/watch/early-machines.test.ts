import { expect, test } from '@jest/globals';
import { newSpending } from '../../../src/run/cost/spending.ts';
import { forecastOf } from '../../../src/run/schedule/forecast.ts';
import {
  type EarlyPart,
  FIRST_TERMS,
  gaveUp,
  type JobState,
  newRunState,
  seenEarly,
  startedEarly,
  went,
} from '../../../src/run/state.ts';
import { earlyMachineTime } from '../../../src/run/watch/early-machines.ts';
import { START_MS, viewOf } from '../running-job.ts';
import { plan } from '../schedule-facts.ts';

const NAME = 'projects/my-project/locations/us-central1/jobs/b';
const at = (seconds: number) => START_MS + seconds * 1_000;

const partOf = ({ planned }: JobState): EarlyPart => ({
  ...{ number: 0, planned, terms: FIRST_TERMS, why: 'first', key: '', resultsPrefix: '' },
  ...{ location: 'projects/my-project/locations/us-central1', name: NAME },
  combinations: [...planned.combinations.keys()],
  earlierStarts: planned.combinations.map(() => 0),
  parallelism: planned.combinations.length,
});

/** A job of two tasks on separate machines, whose Batch job was created at the start. */
function waiting() {
  const state = newRunState(plan({ a: {}, b: { needs: ['a'], size: 2 } }), START_MS);
  const job = state.jobs.get('b') as JobState;
  startedEarly(job, partOf(job), {
    view: viewOf('u', 'QUEUED', { PENDING: 2 }),
    nowMs: at(0),
    limitMs: 600_000,
  });
  const early = job.early;
  if (!early) throw new Error('it was not started early');
  return { state, job, early };
}

test('machines that wait are paid from their boot, and machines that never started are not', () => {
  const { early } = waiting();
  expect(earlyMachineTime(early, at(60))).toEqual({ machines: 0, paidMs: 0, taskMs: 0 });
  seenEarly(early, viewOf('u', 'SCHEDULED', { PENDING: 2 }), at(20));
  expect(earlyMachineTime(early, at(28))).toEqual({ machines: 2, paidMs: 2 * 50_000, taskMs: 0 });
  seenEarly(early, viewOf('u', 'RUNNING', { RUNNING: 2 }), at(90));
  const [waitedMs, aroundMs] = [2 * 60_000, 2 * 90_000];
  expect(earlyMachineTime(early, at(150))).toEqual({
    machines: 2,
    paidMs: waitedMs + aroundMs,
    taskMs: 0,
    waitedMs,
  });
});

test('the cost of a run includes machines that wait, without a gap when they continue', () => {
  const { state, job, early } = waiting();
  const spending = newSpending(undefined);
  const hours = (seconds: number) => spending.spent(state, at(seconds)).vcpuHours;
  seenEarly(early, viewOf('u', 'RUNNING', { RUNNING: 2 }), at(90));
  expect(hours(90)).toBeGreaterThan(0);
  const before = hours(150);
  // Two machines of four vCPUs for a minute, and their shutdown.
  expect(before).toBeCloseTo((8 * (60 + 30)) / 3_600, 2);
  went(job, '', at(150));
  expect(hours(150)).toBeCloseTo(before, 6);
  expect(hours(210)).toBeCloseTo((8 * (120 + 30)) / 3_600, 2);
});

test('the clocks of the runner and the service can differ by minutes', () => {
  const state = newRunState(plan({ a: {}, b: { needs: ['a'] } }), at(0));
  const job = state.jobs.get('b') as JobState;
  const view = viewOf('u', 'QUEUED', { PENDING: 1 });
  const off = 300;
  startedEarly(job, partOf(job), { view, nowMs: at(off), limitMs: 600_000 });
  const ran = { description: 'Job state is set from SCHEDULED to RUNNING for job.', atMs: at(90) };
  if (!job.early) throw new Error('it was not started early');
  seenEarly(job.early, { ...viewOf('u', 'RUNNING', { RUNNING: 1 }), events: [ran] }, at(off + 95));
  expect(earlyMachineTime(job.early, at(off + 120)).waitedMs).toBe(30_000);
  went(job, '', at(off + 120));
  const [part] = job.parts;
  expect([part?.waitingSinceMs, part?.wentMs, part?.runningMs]).toEqual([at(90), at(120), at(120)]);
  expect(
    forecastOf(state, { usualMs: () => new Map(), conditionOf: () => 'holds' }, at(off + 150)),
  ).toMatchObject({
    machinesTakeMs: 90_000,
    paces: new Map([['b', { createdForMs: 30_000, runningForMs: 30_000, tasks: 1, ended: 0, running: 1 }]]),
  });
});

test('a canceled early start stays in the paid time', () => {
  const { state, job, early } = waiting();
  seenEarly(early, viewOf('u', 'RUNNING', { RUNNING: 2 }), at(90));
  const machineTime = earlyMachineTime(early, at(150));
  gaveUp(job, { nowMs: at(150), reason: 'r', machineTime });
  const { vcpuHours } = newSpending(undefined).spent(state, at(900));
  expect(vcpuHours).toBeCloseTo((machineTime.paidMs * 4) / 3_600_000, 6);
});
