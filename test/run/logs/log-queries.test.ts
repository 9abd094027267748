import { expect, test } from '@jest/globals';
import { wrote } from '../../../src/run/state.ts';
import { runningJobs, START_MS } from '../running-job.ts';

test('a task that writes output counts as running until it has a result, even if Batch last reported it as waiting', () => {
  const [job] = runningJobs({ etl: { size: 3 } }).jobs.values();
  const [attempt] = job?.parts ?? [];
  if (!job || !attempt) throw new Error('no attempt');
  wrote(attempt, 0, START_MS + 1_000, false);
  wrote(attempt, 2, START_MS + 1_500, false);
  expect([attempt.runningMs, attempt.writing]).toEqual([START_MS + 1_000, new Set([0, 2])]);
  wrote(attempt, 0, START_MS + 5_000, true);
  expect([attempt.runningMs, attempt.writing]).toEqual([START_MS + 1_000, new Set([2])]);
});
