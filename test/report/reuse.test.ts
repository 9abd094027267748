import { expect, test } from '@jest/globals';
import type { Outcome } from '../../src/report/outcome.ts';
import { reuseText } from '../../src/report/reuse.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { job, outcomeOf, product } from './build-outcome.ts';

/** A run with 500 combinations. Those with an attempt are reused. */
const runOf = (attemptOf: (index: number) => number | undefined, keys = 50): Outcome =>
  outcomeOf({
    status: 'SUCCESS',
    seconds: 60,
    jobs: [
      {
        job: job('transform', 10),
        combinations: product({
          region: Array.from({ length: 10 }, (_, n) => `r${n}`),
          day: Array.from({ length: keys }, (_, n) => n),
        }),
        created: 0,
        running: 5,
        ended: 60,
        one: (index) => {
          const attempt = attemptOf(index);
          return attempt === undefined ? {} : { attempts: 0, reusedFrom: { attempt } };
        },
      },
    ],
  });

test('a re-run says how much it reused, from which attempt, and how much it executed', () => {
  const outcome = runOf((index) => (index % 200 === 7 ? undefined : 1));
  expect(reuseText(outcome.jobs)).toBe('497 results reused from attempt 1, 3 executed');
  const page = renderSummary(outcome);
  expect(page).toContain('497 results reused from attempt 1, 3 executed');
  expect(page).toContain('500 / 500, 497 reused'.replaceAll(' ', '\u00a0'));
});

test('several attempts are listed once each, in order', () => {
  expect(reuseText(runOf((index) => (index < 10 ? 2 : index < 20 ? 1 : undefined)).jobs)).toBe(
    '20 results reused from attempts 1, 2, 480 executed',
  );
});

test('other runs of the same commit are listed after the attempts of this run', () => {
  const [first] = runOf(() => 1).jobs;
  if (!first) throw new Error('no job');
  const combinations = first.combinations.map((one, index) =>
    index < 10 ? { ...one, reusedFrom: { attempt: 3, run: index < 5 ? '9001' : '8999' } } : one,
  );
  expect(reuseText([{ ...first, combinations }])).toBe(
    '500 results reused from attempt 1 and runs 8999, 9001, 0 executed',
  );
});

test('a grid distinguishes reused results from executed ones', () => {
  const page = renderSummary(runOf((index) => (index === 0 ? undefined : 1), 2));
  expect(page).toContain('| r0 | ✅ | ✅ reused |\n| r1 … r9 | ✅ reused | ✅ reused |\n');
});

test('a run that reuses nothing does not mention it', () => {
  const outcome = runOf(() => undefined);
  expect(reuseText(outcome.jobs)).toBe('');
  expect(renderSummary(outcome)).not.toContain('reused');
});
