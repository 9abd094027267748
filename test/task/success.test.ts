import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { TaskResult } from '../../src/plan/task-contract.ts';
import { FIXTURE, outputsOf, runStages, runTask } from './run-task.ts';

/** The result without values that differ between runs. */
function timeless(result: TaskResult | undefined): unknown {
  const text = JSON.stringify(result, (key, value) =>
    ['info', 'started_ms', 'stages_started_ms', 'ended_ms', 'library', 'python'].includes(key)
      ? undefined
      : value,
  );
  return JSON.parse(text) as unknown;
}

const NUMBER = expect.stringMatching(/^\d+$/);
/** Usage on a machine without GPUs. */
const MEASURED = {
  cpu_ms: NUMBER,
  peak_bytes: NUMBER,
  memory_source: expect.stringMatching(/^(cgroup|process)$/),
  oom: 'no',
  disk_bytes: NUMBER,
  disk_total_bytes: NUMBER,
};

test('the job of the contract produces the result of the contract', async () => {
  const run = await runTask({});
  expect(timeless(run.result)).toEqual(timeless(FIXTURE.result));
  expect(run.exitCode).toBe(0);
  const { result, object } = run;
  expect(Object.keys(result ?? {})).toEqual(Object.keys(FIXTURE.result));
  expect(object?.contentType).toBe('application/json');
  expect(object?.metadata).toEqual({
    ...FIXTURE.metadata,
    ...MEASURED,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    mac: expect.stringMatching(/^[0-9a-f]{64}$/),
    started_ms: String(result?.started_ms),
    ended_ms: String(result?.ended_ms),
  });
  expect(result?.library).toBe('0.0.86');
  expect(result?.python).toMatch(/^3\.\d+\.\d+$/);
  const { started_ms = 0, ended_ms = 0, stages_started_ms } = result ?? {};
  expect(stages_started_ms).toBeGreaterThanOrEqual(started_ms);
  expect(stages_started_ms).toBeLessThanOrEqual(ended_ms);
});

test('each task runs the combination with its index, and writes under its attempt', async () => {
  const run = await runTask({
    index: 1,
    attempt: 2,
    job: { model: { stages: [{ name: 'Say', id: 'say', run: `doubled = \${{ matrix.a }} * 2\n` }] } },
  });
  expect(run.result).toMatchObject({ index: 1, attempt: 2, strategy_id: '1219595081', status: 'SUCCESS' });
  expect(outputsOf(run, 'say')).toEqual({ doubled: 2 });
});

test('values that a stage adds to result.context are its outputs, even with names of the record', async () => {
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

test('the next stage sees the outputs of a stage', async () => {
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

test('a stage of a foreach keeps its added values, and the log names each item', async () => {
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

test('a job with a false if is skipped on the machine', async () => {
  const model = { if: `\${{ params.scale }} > 100`, stages: [{ name: 'Never', run: 'raise ValueError()' }] };
  const run = await runStages([], { job: { model, check_if: true } });
  expect(run.exitCode).toBe(0);
  expect(run.result).toMatchObject({ status: 'SKIP', job_skipped: true, stages_started_ms: null });
  expect(run.object?.metadata).toMatchObject({ status: 'SKIP', job_skipped: 'true' });
});

test('a job with a true if runs', async () => {
  const model = {
    if: `\${{ params.scale }} > 1 and 'a' in 'cat'`,
    stages: [{ name: 'Go', id: 'go', run: 'x = 1' }],
  };
  const run = await runStages([], { job: { model, check_if: true } });
  expect(run.result).toMatchObject({ status: 'SUCCESS', job_skipped: false });
});

test('an undecidable if fails the job before its stages', async () => {
  const model = { if: `\${{ params.scale }} + 'x'`, stages: [{ name: 'Never', run: 'x = 1' }] };
  const run = await runStages([], { job: { model, check_if: true } });
  expect(run.exitCode).toBe(1);
  expect(run.result).toMatchObject({ status: 'FAILED', stages_started_ms: null, context: {} });
  expect(run.result?.if_error).toEqual({
    name: 'JobError',
    message: "TypeError: unsupported operand type(s) for +: 'int' and 'str'",
  });
});

test('lines of a stage appear between the progress lines, and lines of the library never appear', async () => {
  const run = await runStages([
    { name: 'Print', id: 'print', run: 'print("::notice::plain line\\nsecond")\nprint("open", end="")' },
    { name: 'Say', id: 'say', echo: 'good\nmorning' },
    { name: 'Silent', id: 'silent' },
  ]);
  expect(run.output.split('\n').map((line) => line.replace(/ \d+\.\ds$/, ''))).toEqual([
    '[gcp-batch-workflow] workflow nightly, job etl, combination 1 of 1',
    '[gcp-batch-workflow] stage start Print',
    '::notice::plain line',
    'second',
    'open',
    '[gcp-batch-workflow] stage end Print SUCCESS',
    '[gcp-batch-workflow] stage start Say',
    'good',
    'morning',
    '[gcp-batch-workflow] stage end Say SUCCESS',
    '[gcp-batch-workflow] stage start Silent',
    '[gcp-batch-workflow] stage end Silent SUCCESS',
    '[gcp-batch-workflow] ended: SUCCESS',
    '',
  ]);
});

test('output of a script and its children appears in the log while it runs, and in its outputs', async () => {
  const seen: string[] = [];
  const script = [
    'echo one',
    `python3 -c 'import sys; print("two"); print("three", file=sys.stderr)'`,
    // Continues after the test sees the earlier output.
    'while [ ! -e "$SEEN" ]; do sleep 0.05; done',
    `printf '\\r10%%\\r100%%\\nlast'`,
  ].join('\n');
  const folder = mkdtempSync(join(tmpdir(), 'task-'));
  const run = await runStages([{ name: 'Script', id: 'script', bash: script }], {
    environment: { SEEN: join(folder, 'seen') },
    onOutput: (output) => {
      if (!output.includes('\nthree\n') || seen.length > 0) return;
      seen.push(output);
      writeFileSync(join(folder, 'seen'), '');
    },
  });
  rmSync(folder, { recursive: true });
  expect(seen[0]).not.toContain('100%');
  expect(run.output).toMatch(
    /\none\ntwo\nthree\n100%\nlast\n\[gcp-batch-workflow\] stage end Script SUCCESS/,
  );
  expect(outputsOf(run, 'script')).toEqual({
    return_code: 0,
    stdout: 'one\ntwo\n\n10%\n100%\nlast',
    stderr: 'three',
  });
});

test('a script that prints invalid UTF-8 succeeds', async () => {
  const run = await runStages([{ name: 'Binary', id: 'binary', bash: `printf '\\377\\n'` }]);
  expect(outputsOf(run, 'binary')).toMatchObject({ return_code: 0, stdout: '\ufffd' });
});

test('messages that code sends to the trace of the library are shown', async () => {
  const code = 'result.gen_trace().info("from my code")';
  const run = await runStages([{ name: 'Trace', id: 'trace', run: code }]);
  expect(run.output).toContain('\nfrom my code\n');
  expect(run.output).not.toContain('Handler');
});

test('with handlers of the job, the library logs every message itself', async () => {
  const stages = [{ name: 'Say', id: 'say', echo: 'good morning' }];
  const environment = { WORKFLOW_LOG_TRACE_HANDLERS: '[{"type": "console"}]' };
  const { output } = await runStages(stages, { environment });
  expect(output).toMatch(/\ngood morning\n/);
  expect(output).toMatch(/\[STAGE\]: Message: \( good morning \)/);
});

test('a failure appears in the log once, without frames of the library', async () => {
  const run = await runStages([
    { name: 'Each', id: 'each', foreach: [1], stages: [{ name: 'Divide', id: 'divide', run: 'x = 1 / 0' }] },
  ]);
  expect(run.output.match(/ZeroDivisionError/g)).toHaveLength(1);
  expect(run.output).toMatch(/\n {2}File "stage Each > Divide", line 1, in <module>\n/);
  expect(run.output).not.toContain('ddeutil');
});
