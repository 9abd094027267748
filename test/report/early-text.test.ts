import { expect, test } from '@jest/globals';
import { totalCost } from '../../src/report/cost/job-cost.ts';
import { earlyLine, earlyText } from '../../src/report/early-text.ts';
import { job, outcomeOf } from './build-outcome.ts';

const waited = (minutes: number) => ({
  machines: 1,
  paidMs: 600_000,
  taskMs: 60_000,
  waitedMs: minutes * 60_000,
});
const times = (created: number) => ({ created, running: created + 90, ended: created + 150 });

test('the report of a run without early starts does not mention them', () => {
  expect(earlyLine(outcomeOf({ seconds: 200, jobs: [{ job: job('a', 1), ...times(0) }] }))).toBe('');
  expect(earlyText(outcomeOf({ seconds: 200, jobs: [{ job: job('a', 1), ...times(0) }] }))).toBe('');
});

test('the report counts the time saved on the critical path, and every machine that waited', () => {
  const needs = (id: string, ...names: string[]) => ({ ...job(id, 1), needs: names });
  const outcome = outcomeOf({
    seconds: 500,
    jobs: [
      { job: job('a', 1), ...times(0) },
      { job: needs('b', 'a'), ...times(100), machineTime: waited(3), early: { savedMs: 40_000 } },
      { job: needs('side', 'a'), ...times(90), machineTime: waited(3), early: { savedMs: 80_000 } },
      { job: needs('c', 'b'), ...times(200), machineTime: waited(0), early: { savedMs: 60_000 } },
    ],
  });
  // Two machines of four vCPUs for three minutes.
  expect(earlyLine(outcome)).toBe('Started early: saves about 1m 40s, machines waited 0.40 vCPU-hours');
  expect(earlyText(outcome)).toBe(`${earlyLine(outcome)}.`);
});

test('machines that waited for nothing are counted as paid, with the reason', () => {
  const machineTime = { machines: 1, paidMs: 450_000, taskMs: 0, waitedMs: 360_000 };
  const early = { savedMs: 0, reason: 'it needs a, which does not succeed', machineTime };
  const outcome = outcomeOf({
    seconds: 200,
    status: 'FAILED',
    jobs: [
      { job: job('a', 1), ...times(0), status: 'FAILED' },
      { job: { ...job('load', 1), needs: ['a'] }, status: 'SKIP', early },
    ],
  });
  expect(earlyText(outcome)).toBe(
    'Started early: saves nothing, machines waited 0.40 vCPU-hours. In vain: `load` (it needs a, which does not succeed).',
  );
  expect(totalCost(outcome.jobs.slice(1), undefined)).toMatchObject({ machines: 1, paidVcpuHours: 0.5 });
});
