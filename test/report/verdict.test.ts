import { expect, test } from '@jest/globals';
import { countText, dateText, durationText, numberText } from '../../src/report/numbers.ts';
import { verdictOf } from '../../src/report/verdict.ts';
import { failed, job, outcomeOf, param, product, stageFailure } from './build-outcome.ts';
import { states } from './states.ts';

test('durations have only the digits that a reader needs', () => {
  const cases: readonly (readonly [number, string])[] = [
    [-5, '0s'],
    [0, '0s'],
    [20, '0.1s'],
    [420, '0.4s'],
    [999, '1s'],
    [59_600, '1m 00s'],
    [87_000, '1m 27s'],
    [401_000, '6m 41s'],
    [3_600_000, '1h 00m'],
    [7_500_000, '2h 05m'],
    [97_200_000, '1d 03h'],
  ];
  for (const [ms, text] of cases) expect([ms, durationText(ms)]).toEqual([ms, text]);
});

test('numbers have thousands separators and nouns their plural', () => {
  expect([0, 999, 1_000, 10_000, 1_234_567.5].map(numberText)).toEqual([
    ...['0', '999', '1,000', '10,000', '1,234,568'],
  ]);
  expect([countText(1, 'task'), countText(2000, 'task'), countText(0, 'match', 'matches')]).toEqual([
    '1 task',
    '2,000 tasks',
    '0 matches',
  ]);
});

test('times of day are in UTC and say so', () => {
  const ms = Date.UTC(2026, 10, 23, 12, 4, 11);
  expect(dateText(ms)).toBe('2026-11-23 12:04 UTC');
});

test('every way in which a run ends has one sentence that says what happened', () => {
  expect(
    Object.fromEntries(Object.entries(states).map(([name, sketch]) => [name, outcomeOf(sketch).verdict])),
  ).toEqual({
    success: 'etl-daily: 3 jobs, 504 tasks succeeded in 6m 41s',
    'failure-with-location': "etl-daily: KeyError: 'customer_id' (transform failed)",
    'partial-matrix-failure':
      "etl-daily: KeyError: 'customer_id', and 1 more cause (3 of 500 transform tasks failed)",
    'failure-before-tasks':
      'etl-daily: Batch refused the job: PERMISSION_DENIED: Permission "batch.jobs.create" denied on projects/acme-data/locatio… (extract failed)',
    cancelled:
      'etl-daily canceled after 3m 05s: the workflow run was cancelled; 1 Batch job was stopped; 212 tasks succeeded, 290 never ran',
    'timed-out-in-queue':
      'etl-daily timed out after 30m 00s: no machine came within 30m 00s (input "queue_timeout"); 500 tasks never ran',
    resumed: 'etl-daily: 3 jobs, 502 tasks succeeded in 3m 34s',
    skipped: 'etl-daily: both jobs were skipped',
  });
});

test('a verdict has the reason first, then the number of tasks and the job, or the jobs if several failed', () => {
  const combinations = product({ n: [1, 2, 3] });
  const one = (index: number) => (index === 2 ? failed(stageFailure()) : {});
  const bad = { status: 'FAILED' as const, created: 0, running: 1, ended: 9, combinations, one };
  const sketch = { status: 'FAILED' as const, seconds: 9 };
  expect(outcomeOf({ ...sketch, jobs: [{ ...bad, job: job('a', 1) }] }).verdict).toBe(
    "etl-daily: KeyError: 'customer_id' (1 of 3 a tasks failed)",
  );
  expect(
    outcomeOf({ ...sketch, jobs: ['a', 'b', 'c', 'd'].map((id) => ({ ...bad, job: job(id, 1) })) }).verdict,
  ).toBe("etl-daily: KeyError: 'customer_id', and 3 more causes (4 jobs failed: a, b, c, …)");
});

test('the verdict of a run that succeeded in spite of a failed job mentions it', () => {
  const jobs = [
    { job: job('a', 1), status: 'FAILED' as const, reason: 'no quota' },
    { job: job('b', 2), created: 0, running: 1, ended: 2 },
    { job: job('c', 3), status: 'SKIP' as const },
  ];
  expect(outcomeOf({ jobs, seconds: 2 }).verdict).toBe(
    'etl-daily: 1 job succeeded (1 skipped, 1 failed) in 2s',
  );
});

test('a verdict never shows the text of a secret param, not even a part of it', () => {
  const secret = 's3cret-'.repeat(40);
  const outcome = outcomeOf({
    status: 'FAILED',
    seconds: 1,
    params: [[param('token', { secret: true }), secret]],
    jobs: [
      { job: job('a', 1), status: 'FAILED', one: () => failed(stageFailure({ message: `bad ${secret}` })) },
    ],
  });
  expect(outcome.verdict).toBe('etl-daily: KeyError: bad *** (a failed)');
  expect(verdictOf({ ...outcome, status: 'CANCEL', because: secret })).not.toContain('s3cret');
});

test.each([
  [
    {
      origin: 'setup',
      name: 'PackageError',
      message: 'No matching distribution found for x==1. Check the name.',
    },
    'No matching distribution found for x==1',
  ],
  [
    { origin: 'batch', name: 'TaskTimeout', message: 'The task exceeded its time limit (4 s).' },
    'The task exceeded its time limit (4 s)',
  ],
  [
    { origin: 'stage', name: 'ProcessKilled', message: "The task's process was killed (SIGKILL). Set more." },
    "The task's process was killed (SIGKILL)",
  ],
  [
    {
      origin: 'stage',
      name: 'NotFound',
      message:
        '404 POST https://storage.googleapis.com/upload/storage/v1/b/x/o: {"error":{"code":404,"message":"The specified bucket does not exist."}}',
    },
    'NotFound: 404: The specified bucket does not exist',
  ],
  [
    {
      origin: 'batch',
      name: 'PERMISSION_DENIED',
      message: 'create Batch job x: denied',
      headline: 'no permission',
    },
    'no permission',
  ],
] as const)('a heading has the part of %j that fits on a phone', (failure, expected) => {
  const { verdict } = outcomeOf({
    status: 'FAILED',
    seconds: 1,
    jobs: [{ job: job('load', 1), status: 'FAILED', one: () => failed(stageFailure(failure)) }],
  });
  expect(verdict).toBe(`etl-daily: ${expected} (load failed)`);
});
