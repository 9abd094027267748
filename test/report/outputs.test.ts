import { expect, test } from '@jest/globals';
import { fromJsonText } from '../../src/definition/codec.ts';
import { batchJobsOutput, outputsOf } from '../../src/report/outputs.ts';
import { failed, job, outcomeOf, param, product, stageFailure } from './build-outcome.ts';
import { states } from './states.ts';

const partial = () => outcomeOf(states['partial-matrix-failure'] as never);
const outputs = (outcome: ReturnType<typeof outcomeOf>, contextText: string) =>
  outputsOf({ outcome, contextText, resultFile: '/tmp/result.json', planText: '{"workflow":"etl-daily"}' });

test('the outputs tell how a run ended, what failed and where everything is', () => {
  const context =
    '{"status":"FAILED","jobs":{"10":{"status":"SUCCESS"},"2":{"n":1.5,"day":{"$ddw":"date","v":"2026-01-01"}}}}';
  const { failed: list, ...others } = outputs(partial(), context);
  expect(others).toEqual({
    status: 'FAILED',
    result: context,
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

test('a whole float is a plain number in the output, and what JSON lacks stays tagged', () => {
  const float = (text: string) => `{"$ddw":"float","v":"${text}"}`;
  const quoted = JSON.stringify(float('1.0'));
  const { result } = outputs(
    partial(),
    `{"accuracy":${float('1.0')},"big":${float('1e+16')},"none":${float('nan')},"said":${quoted}}`,
  );
  expect(result).toBe(`{"accuracy":1.0,"big":1e+16,"none":${float('nan')},"said":${quoted}}`);
  expect(JSON.parse(result ?? '')).toMatchObject({ accuracy: 1, big: 1e16 });
});

test('a job that failed before any task is in the output failed, without a combination', () => {
  const { failed: list } = outputs(outcomeOf(states['failure-before-tasks'] as never), '{}');
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

test('a result of more than 256 KiB is trimmed to the statuses, and says so', () => {
  const limit = 256 * 1024;
  const whole = `{"x":"${'é'.repeat(limit / 2 - 4)}"}`;
  expect(outputs(partial(), whole).result).toBe(whole);
  expect(JSON.parse(outputs(partial(), `{"x":"${'é'.repeat(limit / 2)}"}`).result)).toEqual({
    status: 'FAILED',
    truncated: true,
    jobs: { extract: { status: 'SUCCESS' }, transform: { status: 'FAILED' }, load: { status: 'SKIP' } },
  });
});

test('all outputs together stay within what GitHub allows for a job, however much failed', () => {
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
    contextText: JSON.stringify('x'.repeat(262_000)),
    resultFile: 'f',
    planText: 'p'.repeat(100_000),
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

test('secret params are masked in the result, which stays what it was in every other way', () => {
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
  const context =
    '{"params":{"token":"a\\"b\\\\c","pin":12345,"open":"visible","10":1,"2":2.5},"log":"pin=12345","n":123456,"when":{"$ddw":"date","v":"2026-01-01"}}';
  const all = outputs(outcome, context);
  expect(all.result).toBe(
    '{"params":{"token":"***","pin":"***","open":"visible","10":1,"2":2.5},"log":"pin=***","n":123456,"when":{"$ddw":"date","v":"2026-01-01"}}',
  );
  expect(fromJsonText(all.result)).toBeInstanceOf(Map);
  expect(all.failed).toContain('no *** and ***');
});

test('the names of Batch jobs can be told before the run has ended', () => {
  expect(
    batchJobsOutput(
      new Map([
        ['10', ['x', 'y']],
        ['2', []],
      ]),
    ),
  ).toBe('{"10":["x","y"],"2":[]}');
});
