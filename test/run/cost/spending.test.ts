import { expect, test } from '@jest/globals';
import { newSpending } from '../../../src/run/cost/spending.ts';
import { seen } from '../../../src/run/state.ts';
import { runningJobs, START_MS, viewOf } from '../running-job.ts';

const MINUTE_MS = 60_000;

/** vCPU-hours of 10 machines with 4 vCPUs, as computed after each poll. */
function meter(looks: readonly { readonly clockMs: number; readonly runMs?: number }[]): readonly number[] {
  const state = runningJobs({ work: { size: 10 } });
  const job = state.jobs.get('work');
  const part = job?.parts[0];
  if (!job || !part) throw new Error('no such job');
  const spending = newSpending(undefined);
  return looks.map(({ clockMs, runMs }) => {
    seen(job, part, { ...viewOf('uid-work', 'RUNNING', { RUNNING: 10 }), ...(runMs && { runMs }) }, START_MS);
    return spending.spent(state, START_MS + clockMs).vcpuHours;
  });
}

test('machines are counted for the time between polls, by the clock that advanced more', () => {
  const plain = meter([{ clockMs: 0 }, { clockMs: 60 * MINUTE_MS }]);
  const [first = 0, second = 0] = plain;
  expect(second - first).toBeCloseTo(40);
  // The runner slept, or a simulated cloud is faster than the clock of the runner.
  const slept = meter([
    { clockMs: 0, runMs: MINUTE_MS },
    { clockMs: 1_000, runMs: 61 * MINUTE_MS },
  ]);
  expect((slept[1] ?? 0) - (slept[0] ?? 0)).toBeCloseTo(40);
  // Batch does not update the time that the job has run.
  const unsaid = meter([{ clockMs: 0 }, { clockMs: 1_000, runMs: 500 }]);
  expect((unsaid[1] ?? 0) - (unsaid[0] ?? 0)).toBeCloseTo(40 / 3600);
});
