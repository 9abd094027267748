import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Allocated } from './allocated.ts';
import { dryRun } from './planning.ts';

const FLAGS = ['--expose-gc', '--min-semi-space-size=1', '--max-semi-space-size=1'];

function allocated(results: number): Allocated {
  const args = [...FLAGS, join(import.meta.dirname, 'allocated.ts'), String(results)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Allocated;
}

test('a result of 10 KB retains half a kilobyte and allocates 27 KB', () => {
  const [few, many] = [2_000, 6_000];
  const [less, more] = [allocated(few), allocated(many)];
  expect((more.retained - less.retained) / (many - few)).toBeLessThan(600);
  const kilobytes = ((more.collections - less.collections) * 1024) / (many - few);
  expect(kilobytes).toBeGreaterThan(10);
  expect(kilobytes).toBeLessThan(31);
});

test('the maximum number of tasks of a Batch job is planned with 500 MB; ten times as many are refused with the limit', async () => {
  const largest = await dryRun({ jobs: 1, dimensions: [100, 100, 10] });
  expect(largest.step.log).toContain('1 job with 100,000 tasks would run');
  expect(largest.step.code).toBe(0);
  expect(largest.used.peakMb).toBeLessThan(500);
  const tooLarge = await dryRun({ jobs: 1, dimensions: [100, 100, 100] });
  expect(tooLarge.step.code).toBe(1);
  expect(tooLarge.step.log).toContain(
    "workflow.yml:4:5: Job 'job-0' has 1,000,000 combinations; Batch runs at most 100,000 tasks in one job.",
  );
  expect(tooLarge.step.log).toContain('Split the job, or move a dimension of the matrix into a loop');
});
