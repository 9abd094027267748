import { expect, test } from '@jest/globals';
import { outputsOf, runStages } from './run-task.ts';

test('a failed py stage reports the exception, its line, and only lines of user code', async () => {
  const run = await runStages([
    { name: 'Before', id: 'before', run: 'x = 1' },
    {
      name: 'Divide',
      id: 'divide',
      run: 'def ratio(a, b):\n    return a / b\n\ntotal = 3\nprint(ratio(total, 0))\n',
    },
    { name: 'After', id: 'after', run: 'y = 1' },
  ]);
  expect(run.exitCode).toBe(1);
  expect(run.result?.status).toBe('FAILED');
  expect(run.result?.errors).toEqual({
    name: 'JobError',
    message: "Strategy execution was break because its nested-stage, 'divide', failed.",
  });
  expect(run.result?.failed_stage).toMatchObject({
    path: ['Divide'],
    id: 'divide',
    exception: 'ZeroDivisionError',
    message: 'division by zero',
    code_line: 2,
  });
  const lines = run.result?.failed_stage?.traceback.split('\n').filter((line) => !/^\s*[~^]+$/.test(line));
  expect(lines).toEqual([
    'Traceback (most recent call last):',
    '  File "stage Divide", line 5, in <module>',
    '    print(ratio(total, 0))',
    '  File "stage Divide", line 2, in ratio',
    '    return a / b',
    'ZeroDivisionError: division by zero',
    '',
  ]);
  expect(outputsOf(run, 'before')).toEqual({ x: 1 });
  expect(outputsOf(run, 'after')).toBeUndefined();
  expect(run.result?.context).toMatchObject({
    status: 'FAILED',
    stages: {
      divide: { status: 'FAILED', errors: { name: 'ZeroDivisionError', message: 'division by zero' } },
    },
  });
});

test('an exception without a readable text fails its stage', async () => {
  const code = 'class E(Exception):\n    def __str__(self):\n        raise ValueError("no")\n\nraise E()\n';
  const run = await runStages([
    { name: 'Odd', id: 'odd', run: code },
    { name: 'After', id: 'after', run: 'y = 1' },
  ]);
  expect(run.result?.failed_stage).toMatchObject({
    path: ['Odd'],
    exception: 'RuntimeError',
    message: 'E, whose text cannot be read: its __str__ raised ValueError',
    code_line: 5,
  });
  expect(run.result?.context).toMatchObject({ stages: { odd: { status: 'FAILED' } } });
});

test('an exception from a package points at the line of the stage that called it', async () => {
  const run = await runStages([{ name: 'Parse', id: 'parse', run: 'import json\n\njson.loads("{")\n' }]);
  expect(run.result?.failed_stage).toMatchObject({ exception: 'JSONDecodeError', code_line: 3 });
  expect(run.result?.failed_stage?.traceback).toContain('decoder.py');
  expect(run.result?.failed_stage?.traceback).not.toContain('ddeutil');
});

test('invalid Python code points at its line', async () => {
  const run = await runStages([{ name: 'Typo', id: 'typo', run: 'x = 1\nif x\n  y = 2\n' }]);
  expect(run.result?.failed_stage).toMatchObject({ exception: 'SyntaxError', code_line: 2 });
});

test("a failed bash stage reports the shell's message, and its line", async () => {
  const run = await runStages([
    { name: 'Copy', id: 'copy', env: { A: '1' }, bash: 'echo start\nno-such-program x\nexit 3\n' },
  ]);
  expect(run.exitCode).toBe(1);
  expect(run.result?.failed_stage).toMatchObject({
    path: ['Copy'],
    exception: '',
    message: 'no-such-program: not found',
    exit_code: 3,
    code_line: 2,
    file: null,
  });
  expect(run.output).toMatch(/stage start Copy\nstart\n\S+\.sh: 6: no-such-program: not found\n/);
});

test('a failure inside nested stages is reported with its path', async () => {
  const run = await runStages([
    {
      name: 'Both',
      id: 'both',
      parallel: {
        left: [{ name: 'Fine', id: 'fine', echo: 'ok' }],
        right: [
          {
            name: 'Each',
            id: 'each',
            foreach: [1, 2],
            stages: [{ name: 'Check', id: 'check', run: `n = \${{ item }}\nassert n < 2, "too many"` }],
          },
        ],
      },
    },
  ]);
  expect(run.result?.failed_stage).toMatchObject({
    path: ['Both', 'Each', 'Check'],
    id: 'check',
    exception: 'AssertionError',
    message: 'too many',
    code_line: 2,
  });
});

test('an undecidable if of a stage names the stage', async () => {
  const run = await runStages([{ name: 'Maybe', id: 'maybe', if: 'nothing == 1', echo: 'x' }]);
  expect(run.result?.failed_stage).toMatchObject({
    path: ['Maybe'],
    exception: '',
    message: "The stage's if could not be decided: NameError: name 'nothing' is not defined",
    code_line: null,
  });
});

test('a stage that succeeds on its second try is not a failure', async () => {
  const run = await runStages([
    {
      name: 'Flaky',
      id: 'flaky',
      retry: 1,
      run: `assert \${{ retry }} == 1\nresult.context.update({"tries": 2})`,
    },
  ]);
  expect(run.result).toMatchObject({ status: 'SUCCESS', failed_stage: null });
  expect(outputsOf(run, 'flaky')).toMatchObject({ tries: 2 });
});

test('a very long message and traceback are shortened', async () => {
  const run = await runStages([
    { name: 'Long', id: 'long', run: 'raise ValueError("x" * 100_000 + "the end")' },
  ]);
  const { message = '', traceback = '' } = run.result?.failed_stage ?? {};
  expect(message.length).toBeLessThanOrEqual(16_384);
  expect(traceback.length).toBeLessThanOrEqual(16_384);
  expect(message).toMatch(/characters omitted[\s\S]*the end$/);
});

test('a template that expands to several lines does not shift the reported line', async () => {
  const shifted = await runStages(
    [{ name: 'Shift', id: 'shift', run: `text = """\${{ params.text }}"""\nmore = 1\nvalue = 1 / 0\n` }],
    { job: { context: { params: { text: 'one\ntwo\nthree' } } } },
  );
  expect(shifted.result?.failed_stage).toMatchObject({ exception: 'ZeroDivisionError', code_line: 3 });
  const inside = await runStages(
    [{ name: 'Inside', id: 'inside', run: `a = 1\n\${{ params.text }}\nb = 1\n` }],
    { job: { context: { params: { text: 'x = 1\n\ny = 1 / 0' } } } },
  );
  expect(inside.result?.failed_stage).toMatchObject({ exception: 'ZeroDivisionError', code_line: 2 });
});

test('empty lines before the code count, although the library removes them', async () => {
  const run = await runStages([{ name: 'Late', id: 'late', run: '\n\n  a = 1\n  b = 1 / 0\n' }]);
  expect(run.result?.failed_stage).toMatchObject({ exception: 'ZeroDivisionError', code_line: 4 });
});

test.each([
  [
    { name: 'Choose', case: 'b', match: [{ case: 'a', stages: [{ name: 'A', echo: 'a' }] }] },
    "No case of the stage has the value 'b', and it has no else.",
  ],
  [
    {
      name: 'Poll',
      until: `\${{ item }} > 9`,
      item: 1,
      'max-loop': 2,
      stages: [{ name: 'Next', id: 'next', run: `item = \${{ item }} + 1` }],
    },
    'The condition of until was still false after 2 loops, the most that max-loop allows.',
  ],
])('statuses of the library are reported in words: %#', async (stage, message) => {
  const run = await runStages([stage]);
  expect(run.result?.failed_stage).toMatchObject({ exception: '', message });
  expect(run.output).toContain(message);
});

test('a repeatedly drawn progress bar is one line of the evidence', async () => {
  const bash = `printf ' 10%%\\r 50%%\\r100%%\\nno rows\\n' >&2\nexit 3`;
  const run = await runStages([{ name: 'Load', bash }]);
  expect(run.result?.failed_stage).toMatchObject({ message: 'no rows', traceback: '100%\nno rows' });
});

test.each([
  ['rows = 0\nassert rows', 'AssertionError', 'assert rows'],
  ['raise ValueError', 'ValueError', 'ValueError'],
  [
    'import subprocess\nsubprocess.run("echo no such table >&2; exit 3", shell=True, check=True, capture_output=True)',
    'CalledProcessError',
    "no such table (Command 'echo no such table >&2; exit 3' returned non-zero exit status 3)",
  ],
  // Similar to the exceptions of asyncio.TaskGroup in Python 3.11 and newer.
  [
    'class Many(Exception):\n    exceptions = [KeyError("a"), ValueError("b")]\nraise Many("unhandled errors")',
    'KeyError',
    "'a' (and 1 more)",
  ],
])('the message adds details that the exception omits: %j', async (code, exception, message) => {
  const run = await runStages([{ name: 'Load', run: code }]);
  expect(run.result?.failed_stage).toMatchObject({ exception, message });
});
