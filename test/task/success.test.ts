import { expect, test } from '@jest/globals';
import type { TaskResult } from '../../src/plan/task-contract.ts';
import { FIXTURE, outputsOf, runStages, runTask } from './run-task.ts';

/** The result without what differs from run to run. */
function timeless(result: TaskResult | undefined): unknown {
  const text = JSON.stringify(result, (key, value) =>
    ['info', 'started_ms', 'stages_started_ms', 'ended_ms', 'library', 'python'].includes(key)
      ? undefined
      : value,
  );
  return JSON.parse(text) as unknown;
}

test('the job of the contract gives the result of the contract', async () => {
  const run = await runTask({});
  expect(timeless(run.result)).toEqual(timeless(FIXTURE.result));
  expect(run.exitCode).toBe(0);
  const { result, object } = run;
  expect(Object.keys(result ?? {})).toEqual(Object.keys(FIXTURE.result));
  expect(object?.contentType).toBe('application/json');
  expect(object?.metadata).toEqual({
    ...FIXTURE.metadata,
    started_ms: String(result?.started_ms),
    ended_ms: String(result?.ended_ms),
  });
  expect(result?.library).toBe('0.0.86');
  expect(result?.python).toMatch(/^3\.\d+\.\d+$/);
  const { started_ms = 0, ended_ms = 0, stages_started_ms } = result ?? {};
  expect(stages_started_ms).toBeGreaterThanOrEqual(started_ms);
  expect(stages_started_ms).toBeLessThanOrEqual(ended_ms);
});

test('each task runs the combination of its index, and writes under its attempt', async () => {
  const run = await runTask({
    index: 1,
    attempt: 2,
    job: { model: { stages: [{ name: 'Say', id: 'say', run: `doubled = \${{ matrix.a }} * 2\n` }] } },
  });
  expect(run.result).toMatchObject({ index: 1, attempt: 2, strategy_id: '1219595081', status: 'SUCCESS' });
  expect(outputsOf(run, 'say')).toEqual({ doubled: 2 });
});

test('what a stage adds to result.context is its output, with names of the record too', async () => {
  const run = await runStages([
    {
      name: 'No id',
      run: [
        'import os',
        'rows = 1',
        'result.context.update({"rows": 5, "status": "completed", "info": {"a": 1}})',
        'result.context["errors"] = []',
      ].join('\n'),
    },
    { name: 'Reader', id: 'reader', run: `seen = "\${{ stages.0870331851.outputs.status }}"` },
  ]);
  const stages = (run.result?.context as { stages: Record<string, unknown> }).stages;
  const id = Object.keys(stages)[0] ?? '';
  expect(id).toMatch(/^\d{10}$/);
  expect(stages[id]).toMatchObject({
    status: 'SUCCESS',
    outputs: { rows: 5, status: 'completed', info: { a: 1 }, errors: [] },
  });
});

test('outputs of one stage are seen by the next', async () => {
  const run = await runStages([
    { name: 'One', id: 'one', run: 'result.context.update({"rows": 7, "status": "done"})' },
    {
      name: 'Two',
      id: 'two',
      bash: `echo \${{ stages.one.outputs.rows }} \${{ stages.one.outputs.status }}`,
    },
    { name: 'Three', id: 'three', echo: `and \${{ stages.two.outputs.stdout }}` },
  ]);
  expect(outputsOf(run, 'two')).toEqual({ return_code: 0, stdout: '7 done', stderr: null });
  expect(run.output).toContain('and 7 done');
});

test('a stage of a foreach keeps what it added, and the log names each item', async () => {
  const run = await runStages([
    {
      name: 'Tables',
      id: 'tables',
      foreach: ['a', 'b'],
      stages: [{ name: 'Load', id: 'load', run: `result.context.update({"table": "\${{ item }}"})` }],
    },
  ]);
  expect(outputsOf(run, 'tables')?.foreach).toMatchObject({
    a: { stages: { load: { outputs: { table: 'a' } } } },
    b: { stages: { load: { outputs: { table: 'b' } } } },
  });
  expect(run.lines).toContain("stage start Tables > item='a' > Load");
  expect(run.lines.at(-2)).toMatch(/^stage end Tables SUCCESS \d+\.\ds$/);
});

test('a job whose if is false is skipped on the machine', async () => {
  const model = { if: `\${{ params.scale }} > 100`, stages: [{ name: 'Never', run: 'raise ValueError()' }] };
  const run = await runStages([], { job: { model, check_if: true } });
  expect(run.exitCode).toBe(0);
  expect(run.result).toMatchObject({ status: 'SKIP', job_skipped: true, stages_started_ms: null });
  expect(run.object?.metadata).toMatchObject({ status: 'SKIP', job_skipped: 'true' });
});

test('a job whose if holds runs', async () => {
  const model = {
    if: `\${{ params.scale }} > 1 and 'a' in 'cat'`,
    stages: [{ name: 'Go', id: 'go', run: 'x = 1' }],
  };
  const run = await runStages([], { job: { model, check_if: true } });
  expect(run.result).toMatchObject({ status: 'SUCCESS', job_skipped: false });
});

test('an if that cannot be decided fails the job before its stages', async () => {
  const model = { if: `\${{ params.scale }} + 'x'`, stages: [{ name: 'Never', run: 'x = 1' }] };
  const run = await runStages([], { job: { model, check_if: true } });
  expect(run.exitCode).toBe(1);
  expect(run.result).toMatchObject({ status: 'FAILED', stages_started_ms: null, context: {} });
  expect(run.result?.if_error).toEqual({
    name: 'JobError',
    message: "TypeError: unsupported operand type(s) for +: 'int' and 'str'",
  });
});

test("a stage's own lines pass through between the progress lines", async () => {
  const run = await runStages([
    { name: 'Print', id: 'print', run: 'print("::notice::plain line\\nsecond")' },
  ]);
  const output = run.output.split('\n').filter((line) => !/ (INFO|ERROR) /.test(line));
  expect(run.output).toMatch(/^\d{4}-\d\d-\d\d .* INFO {4}.*\[STAGE\]: Handler Py-Stage: 'Print'/m);
  expect(output.slice(1, 5)).toEqual([
    '[gcp-batch-workflow] stage start Print',
    '::notice::plain line',
    'second',
    expect.stringMatching(/^\[gcp-batch-workflow\] stage end Print SUCCESS \d/),
  ]);
});
