import { expect, test } from '@jest/globals';
import { onlyEntries, runAgain } from '../../../src/report/only/run-again.ts';
import type { Outcome } from '../../../src/report/outcome.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { job, outcomeOf, param, product } from '../build-outcome.ts';

const REGIONS = ['eu', 'us', 'asia'];
const DAYS = Array.from({ length: 31 }, (_, day) => `2026-01-${String(day + 1).padStart(2, '0')}`);

/** A run with 93 combinations, of which those at the given places failed. */
function runOf(failed: readonly number[], region: readonly string[] = REGIONS): Outcome {
  const isFailed = new Set(failed);
  return outcomeOf({
    status: 'FAILED',
    seconds: 60,
    jobs: [
      { job: job('extract', 5), created: 0, running: 1, ended: 9 },
      {
        job: job('transform', 10, { needs: ['extract'] }),
        combinations: product({ region, day: DAYS }),
        status: 'FAILED',
        created: 10,
        running: 15,
        ended: 60,
        one: (index) =>
          isFailed.has(index)
            ? {
                status: 'FAILED',
                failure: { origin: 'stage', stagePath: ['dedupe'], name: 'KeyError', message: 'x' },
              }
            : {},
      },
    ],
  });
}

test.each<[string, readonly number[], readonly string[]]>([
  ['one combination', [3], ['transform: region=eu, day=2026-01-04']],
  [
    'two combinations',
    [3, 92],
    ['transform: region=eu, day=2026-01-04', 'transform: region=asia, day=2026-01-31'],
  ],
  ['all of a region', DAYS.map((_, index) => 31 + index), ['transform: region=us']],
  [
    'a region and a day',
    [...DAYS.map((_, index) => 31 + index), 0],
    ['transform: region=eu, day=2026-01-01', 'transform: region=us'],
  ],
  ['a day of all regions', [4, 35, 66], ['transform: day=2026-01-05']],
  ['all of them', Array.from({ length: 93 }, (_, index) => index), ['transform']],
])('the entries name exactly what failed: %s', (_, failed, entries) => {
  expect(onlyEntries(runOf(failed))).toEqual(entries);
});

test('the summary of a failed run has the entries in a block with a copy button', () => {
  const page = renderSummary(runOf([3, 92]));
  expect(page).toContain(
    [
      '**Run only what failed again:**',
      '',
      '```yaml',
      'only: |',
      '  transform: region=eu, day=2026-01-04',
      '  transform: region=asia, day=2026-01-31',
      '```',
    ].join('\n'),
  );
});

test('more entries than fit on a phone are folded', () => {
  const page = runAgain(runOf(Array.from({ length: 20 }, (_, index) => index * 2)));
  expect(page).toContain('<summary>Run only what failed again (20 lines)</summary>');
});

test('a run that succeeded or failed completely shows no entries', () => {
  expect(runAgain(outcomeOf({ seconds: 1, jobs: [{ job: job('a', 1) }] }))).toBe('');
  const all = runOf(
    DAYS.map((_, index) => index),
    ['eu'],
  );
  expect(runAgain({ ...all, jobs: all.jobs.slice(1) })).toBe('');
});

test('if a part of a job failed as a whole, only that part runs again', () => {
  const { jobs, plan } = runOf([0, 1], ['eu']);
  const [extract, transform] = jobs;
  if (!extract || !transform) throw new Error('two jobs');
  const part = { ...transform, combinations: transform.combinations.slice(0, 2) };
  const leftOut = { jobs: [], parts: [{ job: 'transform', left: 29, all: 31 }] };
  expect(onlyEntries({ jobs: [extract, part], plan: { ...plan, leftOut } })).toEqual([
    'transform: region=eu, day=2026-01-01',
    'transform: region=eu, day=2026-01-02',
  ]);
});

test('no entry contains a secret or a mask', () => {
  const outcome = outcomeOf({
    status: 'FAILED',
    seconds: 1,
    params: [[param('token', { secret: true }), 'hunter2-hunter2']],
    jobs: [
      {
        job: job('send', 10),
        combinations: product({ to: ['hunter2-hunter2', 'b'] }),
        status: 'FAILED',
        created: 0,
        running: 1,
        ended: 2,
        one: (index) =>
          index === 0
            ? { status: 'FAILED', failure: { origin: 'stage', stagePath: [], name: 'E', message: 'x' } }
            : {},
      },
      { job: job('other', 20), created: 0, running: 1, ended: 2 },
    ],
  });
  const page = renderSummary(outcome);
  expect(page).toContain('only: |\n  send\n');
  expect(runAgain(outcome)).not.toContain('hunter2');
});
