import { describe, expect, test } from '@jest/globals';
import { fromJsonText } from '../../src/definition/python/codec.ts';
import { type ArtifactRow, artifactsOutput, artifactsParts } from '../../src/report/artifacts-output.ts';
import { batchJobsOutput, failedByProblems, outputsOf } from '../../src/report/outputs.ts';
import type { RunContext } from '../../src/report/result-output.ts';
import { failed, job, outcomeOf, param, product, stageFailure } from './build-outcome.ts';
import { states } from './states.ts';

const partial = () => outcomeOf(states['partial-matrix-failure'] as never);
type Run = ReturnType<typeof outcomeOf>;
/** The contexts of jobs, each as JSON. Jobs that are not named have none. */
const contextOf = (jobs: Readonly<Record<string, string>>, rest: RunContext['rest'] = []): RunContext => ({
  jobs: new Map(
    Object.entries(jobs).map(([id, json]) => [id, (limit) => (json.length > limit ? undefined : json)]),
  ),
  rest,
});
const outputs = (outcome: Run, context: RunContext) =>
  outputsOf({
    outcome,
    context,
    resultFile: '/tmp/result.json',
    planText: '{"workflow":"etl-daily"}',
    prices: undefined,
    artifacts: new Map(),
    artifactsFile: '/tmp/artifacts.json',
  });

const artifact = (path: string): ArtifactRow => ({
  combination: { strategyId: '1', matrix: new Map([['region', 'eu']]) },
  path,
  bytes: 12,
  uri: `gs://acme-kept/${path}`,
  status: 'SUCCESS',
});

describe('the output artifacts', () => {
  const rows = (paths: readonly string[]) => () => paths.map(artifact);
  const row = {
    combination: { region: 'eu' },
    bytes: 12,
    status: 'SUCCESS',
  };

  test('lists the files of each job', () => {
    const jobs = new Map([
      ['extract', rows(['extract/region=eu/a.csv', 'extract/region=eu/b "c".csv'])],
      ['load', rows(['load/x'])],
    ]);
    const entry = (path: string) => ({ ...row, path, uri: `gs://acme-kept/${path}` });
    const wanted = {
      extract: [entry('extract/region=eu/a.csv'), entry('extract/region=eu/b "c".csv')],
      load: [entry('load/x')],
    };
    expect(JSON.parse(artifactsOutput(jobs, []))).toEqual(wanted);
    expect(JSON.parse([...artifactsParts(jobs)].join(''))).toEqual(wanted);
    expect(artifactsOutput(new Map(), [])).toBe('{}');
    expect(JSON.parse([...artifactsParts(new Map())].join(''))).toEqual({});
  });

  test('omits the end of a list that is too long, and says so', () => {
    const many = Array.from({ length: 2_000 }, (_, at) => `a/${at}`);
    const jobs = new Map([
      ['a', rows(many)],
      ['b', rows(['b/x'])],
    ]);
    const text = artifactsOutput(jobs, []);
    expect(text.length).toBeLessThan(66_000);
    const { a, truncated, ...others } = JSON.parse(text) as Record<string, unknown>;
    expect(truncated).toBe(true);
    // The shorter list is complete.
    expect(others).toEqual({ b: [{ ...row, path: 'b/x', uri: 'gs://acme-kept/b/x' }] });
    expect((a as unknown[]).length).toBeGreaterThan(400);
    const all = JSON.parse([...artifactsParts(jobs)].join('')) as Record<string, unknown[]>;
    expect([all.a?.length, all.b?.length]).toEqual([2_000, 1]);
  });

  test('masks the values of secret params', () => {
    const jobs = new Map([['load', rows(['load/hunter22/x'])]]);
    expect(artifactsOutput(jobs, ['hunter22'])).not.toContain('hunter22');
  });
});

test('the outputs say how a run ended, what failed and where everything is', () => {
  const context = contextOf(
    { transform: '{"10":{"status":"SUCCESS"},"2":{"n":1.5,"day":{"$ddw":"date","v":"2026-01-01"}}}' },
    [['status', '"FAILED"']],
  );
  const { failed: list, ...others } = outputs(partial(), context);
  expect(others).toMatchObject({
    status: 'FAILED',
    result:
      '{"jobs":{\n"transform":{"10":{"status":"SUCCESS"},"2":{"n":1.5,"day":{"$ddw":"date","v":"2026-01-01"}}}},\n"status":"FAILED"}',
    result_file: '/tmp/result.json',
    batch_jobs:
      '{"extract":["projects/acme-data/locations/us-central1/jobs/ddw-extract-0a1b2c3d4e5f"],"transform":["projects/acme-data/locations/us-central1/jobs/ddw-transform-0a1b2c3d4e5f"],"load":[]}',
    run_id: '8412345678-1-k3x9',
    run_uri: 'gs://acme-runs/gcp-batch-workflow/acme/data/8412345678-1-k3x9/',
    plan: '{"workflow":"etl-daily"}',
  });
  expect(JSON.parse(list)).toEqual([
    {
      job: 'transform',
      combination: { region: 'eu', day: '2026-01-18' },
      stage: 'dedupe',
      message: "KeyError: 'customer_id'",
      line: 51,
    },
    {
      job: 'transform',
      combination: { region: 'eu', day: '2026-01-19' },
      stage: 'dedupe',
      message: "KeyError: 'customer_id'",
      line: 51,
    },
    {
      job: 'transform',
      combination: { region: 'oceania', day: '2026-01-03' },
      stage: null,
      message: 'NoResult: The task ended with exit code 137 without writing its result.',
      line: 30,
    },
  ]);
});

test('a whole float is a plain number in the output, and values that JSON lacks stay tagged', () => {
  const float = (text: string) => `{"$ddw":"float","v":"${text}"}`;
  const quoted = JSON.stringify(float('1.0'));
  const { result } = outputs(
    partial(),
    contextOf({
      extract: `{"accuracy":${float('1.0')},"big":${float('1e+16')},"none":${float('nan')},"said":${quoted}}`,
    }),
  );
  expect(result).toBe(
    `{"jobs":{\n"extract":{"accuracy":1.0,"big":1e+16,"none":${float('nan')},"said":${quoted}}}}`,
  );
  expect(JSON.parse(result)).toMatchObject({ jobs: { extract: { accuracy: 1, big: 1e16 } } });
});

test('the output failed lists a job that failed before any task, without a combination', () => {
  const { failed: list } = outputs(outcomeOf(states['failure-before-tasks'] as never), contextOf({}));
  expect(JSON.parse(list)).toEqual([
    {
      job: 'extract',
      combination: null,
      stage: null,
      message: expect.stringContaining('PERMISSION_DENIED'),
      line: 10,
    },
  ]);
});

test('for a run that timed out, the output failed has the run first, then each stopped combination', () => {
  const outcome = outcomeOf({
    status: 'TIMEOUT',
    seconds: 9,
    because: 'it reached the limit of the input "timeout"',
    jobs: [
      {
        job: job('load', 4),
        status: 'CANCEL',
        reason: 'the run took too long',
        combinations: product({ n: [1, 2, 3] }),
        one: (n) =>
          n === 0
            ? { status: 'SUCCESS' }
            : n === 1
              ? { status: 'CANCEL', startedMs: 5 }
              : { status: 'CANCEL' },
      },
    ],
  });
  expect(JSON.parse(outputs(outcome, contextOf({})).failed)).toEqual([
    { job: null, combination: null, stage: null, message: outcome.verdict, line: null },
    { job: 'load', combination: { n: 2 }, stage: null, message: 'the run took too long', line: 4 },
  ]);
});

test('for a run that cannot start, each problem is an entry, with its line if it is in the definition', () => {
  const text = failedByProblems([
    { code: 'x', message: 'input "region" is wrong' },
    { code: 'y', message: 'unknown key', at: { file: 'f.yml', line: 7, column: 3 }, hint: 'remove it' },
  ]);
  const empty = { job: null, combination: null, stage: null };
  expect(JSON.parse(text)).toEqual([
    { ...empty, message: 'input "region" is wrong', line: null },
    { ...empty, message: 'unknown key', line: 7 },
  ]);
});

test('a list of thousands of problems ends with the number of further problems', () => {
  const problem = { code: 'x', message: 'm'.repeat(400) };
  const list = JSON.parse(failedByProblems(Array.from({ length: 1000 }, () => problem)));
  expect(list.at(-1).message).toBe(`and ${1001 - list.length} more problems`);
});

const KIB = 1024;
const filled = (kib: number, of = '') => `{"stages":{"s":{"outputs":{"x":"${'é'.repeat(kib * 512)}"}}}${of}}`;

test('a result of 256 KiB is complete; with one byte more, it omits the outputs of the largest successful job', () => {
  const empty = outputs(partial(), contextOf({ extract: '{}' })).result.length;
  const whole = `"${'x'.repeat(256 * KIB - empty)}"`;
  expect(outputs(partial(), contextOf({ extract: whole })).result.length).toBe(256 * KIB);
  const rest = [['status', '"FAILED"']] as const;
  const { result } = outputs(
    partial(),
    contextOf({ extract: filled(100), load: filled(90), transform: filled(100) }, rest),
  );
  const trimmed = JSON.parse(result);
  expect(Buffer.byteLength(result)).toBeLessThanOrEqual(256 * KIB);
  expect(trimmed).toMatchObject({
    status: 'FAILED',
    truncated: true,
    jobs: { extract: { status: 'SUCCESS', truncated: true } },
  });
  expect(trimmed.jobs.load).toEqual(JSON.parse(filled(90)));
  expect(trimmed.jobs.transform).toEqual(JSON.parse(filled(100)));
});

test('failed jobs are shortened last, and keep their failed combinations and errors', () => {
  const { result } = outputs(
    partial(),
    contextOf({ extract: filled(30), load: filled(30), transform: filled(300) }),
  );
  const { jobs } = JSON.parse(result);
  // Only this job is too large, so the others stay complete.
  expect([jobs.extract, jobs.load]).toEqual([JSON.parse(filled(30)), JSON.parse(filled(30))]);
  const { strategies, ...end } = jobs.transform;
  expect(end).toEqual({ status: 'FAILED', truncated: true });
  expect(Object.keys(strategies)).toHaveLength(500);
  const failedOnes = Object.values(strategies as Record<string, { status: string }>).filter(
    ({ status }) => status === 'FAILED',
  );
  expect(failedOnes).toEqual([
    {
      status: 'FAILED',
      matrix: { region: 'eu', day: '2026-01-18' },
      errors: { name: 'KeyError', message: "'customer_id'" },
    },
    expect.objectContaining({ matrix: { region: 'eu', day: '2026-01-19' } }),
    expect.objectContaining({ errors: { name: 'NoResult', message: expect.stringContaining('137') } }),
  ]);
});

test('of tens of thousands of combinations, at least the failed ones are kept', () => {
  const combinations = product({ row: Array.from({ length: 10_000 }, (_, n) => `row ${n}`) });
  const outcome = outcomeOf({
    status: 'FAILED',
    seconds: 9,
    jobs: [
      { job: job('good', 1), combinations },
      {
        job: job('bad', 9),
        combinations,
        status: 'FAILED',
        one: (n) => (n % 1000 === 7 ? failed(stageFailure()) : {}),
      },
    ],
  });
  const { result } = outputs(outcome, contextOf({ good: filled(900), bad: filled(900) }));
  const { jobs } = JSON.parse(result);
  expect(jobs.good).toEqual({ status: 'SUCCESS', truncated: true });
  expect(Object.keys(jobs.bad.strategies)).toHaveLength(10);
});

test('params that leave no space for jobs are only in the result file', () => {
  const { result } = outputs(
    partial(),
    contextOf({ extract: filled(200) }, [
      ['status', '"FAILED"'],
      ['params', JSON.stringify('p'.repeat(200 * KIB))],
    ]),
  );
  expect(JSON.parse(result)).toEqual({
    status: 'FAILED',
    truncated: true,
    jobs: { extract: JSON.parse(filled(200)) },
  });
});

test('all outputs together stay within the limit of GitHub for a job, for any number of failures', () => {
  const combinations = product({
    a: Array.from({ length: 100 }, (_, n) => n),
    b: Array.from({ length: 100 }, (_, n) => `é${n}`),
  });
  const many = Array.from({ length: 900 }, (_, n) => ({
    job: job(`job-${n}-${'x'.repeat(60)}`, n + 100),
    created: 0,
  }));
  const outcome = outcomeOf({
    status: 'FAILED',
    seconds: 9,
    jobs: [
      {
        job: job('big', 1),
        combinations,
        status: 'FAILED',
        one: (n) => failed(stageFailure({ message: `row ${n} `.repeat(99) })),
      },
      ...many,
    ],
  });
  const all = outputsOf({
    outcome,
    context: contextOf(Object.fromEntries(outcome.jobs.map(({ planned }) => [planned.job.id, filled(9)]))),
    resultFile: 'f',
    planText: 'p'.repeat(100_000),
    prices: undefined,
    artifacts: new Map([['big', () => Array.from({ length: 10_000 }, (_, at) => artifact(`big/${at}`))]]),
    artifactsFile: 'a',
  });
  const utf16 = Object.values(all).reduce((sum, text) => sum + text.length * 2, 0);
  expect(utf16).toBeLessThanOrEqual(1_048_576);
  const list = JSON.parse(all.failed) as { message: string; job: string | null }[];
  expect(list.length).toBeGreaterThan(50);
  expect(list.at(-1)).toEqual({
    job: null,
    combination: null,
    stage: null,
    message: `and ${(10_000 - list.length + 1).toLocaleString('en-US')} more failed combinations`,
    line: null,
  });
  expect(Object.keys(JSON.parse(all.batch_jobs) as object).length).toBeGreaterThan(100);
});

test('secret params are masked in the result, and nothing else changes', () => {
  const outcome = outcomeOf({
    seconds: 1,
    params: [
      [param('token', { secret: true }), 'a"b\\c'],
      [param('pin', { secret: true, type: 'int' }), 12345],
      [param('open'), 'visible'],
    ],
    jobs: [
      {
        job: job('a', 1),
        status: 'FAILED',
        one: () => failed(stageFailure({ message: 'no a"b\\c and 12345' })),
      },
    ],
  });
  const context = contextOf({ a: '{"log":"pin=12345","n":123456,"when":{"$ddw":"date","v":"2026-01-01"}}' }, [
    ['params', '{"token":"a\\"b\\\\c","pin":12345,"open":"visible","10":1,"2":2.5}'],
  ]);
  const all = outputs(outcome, context);
  expect(all.result).toBe(
    '{"jobs":{\n"a":{"log":"pin=***","n":123456,"when":{"$ddw":"date","v":"2026-01-01"}}},\n"params":{"token":"***","pin":"***","open":"visible","10":1,"2":2.5}}',
  );
  expect(fromJsonText(all.result)).toBeInstanceOf(Map);
  expect(all.failed).toContain('no *** and ***');
});

test('the names of Batch jobs are available before the run has ended', () => {
  const names = new Map([
    ['10', ['x', 'y']],
    ['2', []],
  ]);
  expect(batchJobsOutput(names)).toBe('{"10":["x","y"],"2":[]}');
});

test('batch_jobs lists a Batch job that was canceled while it waited before the one that ran', () => {
  const early = { savedMs: 0, reason: 'what it needs takes longer than expected' };
  const outcome = outcomeOf({
    seconds: 200,
    jobs: [
      { job: job('load', 1), created: 100, running: 150, ended: 190, early },
      { job: job('next', 1), created: 100, running: 150, ended: 190, early: { savedMs: 1_000 } },
    ],
  });
  const names = JSON.parse(outputs(outcome, contextOf({})).batch_jobs) as Record<string, string[]>;
  expect(names.load?.map((name) => name.split('/').at(-1))).toEqual([
    'ddw-load-early',
    'ddw-load-0a1b2c3d4e5f',
  ]);
  expect(names.next).toHaveLength(1);
});
