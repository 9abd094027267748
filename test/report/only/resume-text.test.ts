import { expect, test } from '@jest/globals';
import { resumeText } from '../../../src/report/only/resume-text.ts';
import { failed, job, outcomeOf, product, stageFailure } from '../build-outcome.ts';

const run = (failing: readonly number[], status: 'FAILED' | 'TIMEOUT' | 'SUCCESS' = 'FAILED') =>
  outcomeOf({
    status,
    seconds: 1,
    jobs: [
      {
        job: job('load', 1),
        status: status === 'SUCCESS' ? 'SUCCESS' : 'FAILED',
        combinations: product({ n: [1, 2, 3] }),
        one: (index) => (failing.includes(index) ? failed(stageFailure()) : {}),
      },
    ],
  });

test('the summary of a failure says what a re-run runs', () => {
  expect(resumeText(run([0]), true)).toBe(
    '**Re-run failed jobs** runs only the task that did not succeed; 2 results are kept.',
  );
  expect(resumeText(run([0, 1], 'TIMEOUT'), true)).toContain(
    'the 2 tasks that did not succeed; one result is',
  );
  expect(resumeText(run([0]), false)).toMatch(
    /^With `resume: true`, .*; without it, everything runs again\.$/,
  );
});

test('it has no such text if nothing can be kept, or if the run succeeded', () => {
  expect(resumeText(run([0, 1, 2]), false)).toBe('');
  expect(resumeText(run([], 'SUCCESS'), false)).toBe('');
});
