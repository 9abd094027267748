// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of the library
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readWorkflow } from '../../../src/definition/workflow/workflow.ts';
import { pythonSyntax } from '../../../src/run/prepare/python-syntax.ts';

const folder = mkdtempSync(join(tmpdir(), 'python-syntax-'));
afterAll(() => rmSync(folder, { recursive: true }));

const definitionOf = (code: string) =>
  `name: flow\njobs:\n  a:\n    stages:\n      - name: Load\n        run: |\n${code
    .split('\n')
    .map((line) => `          ${line}\n`)
    .join('')}`;

const codesOf = (text: string) =>
  readWorkflow({ text, file: 'flow.yml' }, { workflowName: undefined, environment: {} }).python;

const check = (text: string, options: { isDefaultImage?: boolean; PATH?: string } = {}) =>
  pythonSyntax(codesOf(text), {
    isDefaultImage: options.isDefaultImage ?? true,
    environment: { PATH: options.PATH ?? process.env.PATH },
  });

/** Line, column and message of each problem. */
const problemsOf = async (code: string) =>
  (await check(definitionOf(code))).problems.map(
    ({ at, message }) => `${at?.line}:${at?.column} ${message.replace(/^.*the code: /, '')}`,
  );

describe('code that is not Python is reported with its line and column', () => {
  test.each([
    ['x = 1\ntotal = len("${{ matrix.x }}"', "8:22 '(' was never closed."],
    ['\n\nif True:\n    return', "10:15 'return' outside function."],
    ['x = ${{ params.n }} +', '7:32 invalid syntax.'],
    ['for x in range(3)\n    pass', "7:28 expected ':'."],
    ['  x = 1\n  y = = 2', '8:17 invalid syntax.'],
    ['def f():\nx = 1', '8:11 expected an indented block after function definition on line 1.'],
  ])('%j', async (code, expected) => {
    expect(await problemsOf(code)).toEqual([expected]);
  });

  test('in every stage, also inside others and in quoted texts', async () => {
    const text =
      'name: flow\njobs:\n  a:\n    stages:\n' +
      '      - {name: one, run: "x = (1"}\n' +
      '      - name: each\n        foreach: [a]\n        stages:\n' +
      '          - name: in\n            run: "y = 1\\ny = )"\n' +
      '      - {name: apart, run: "z = (1", deps: [numpy]}\n';
    const { problems } = await check(text);
    expect(problems.map(({ at, code }) => [at?.line, code])).toEqual([
      [5, 'python-syntax'],
      [10, 'python-syntax'],
      [11, 'python-syntax'],
    ]);
  });
});

test.each([
  'x = ${{ params.n }}',
  'x = 1 ${{ params.operator }} 2',
  'x = ${{ params.a }} ${{ params.operator }} ${{ params.b }}',
  'x = ${{ params.a }} ${{ params.first }} ${{ params.b }} ${{ params.second }} ${{ params.c }}',
  'x = ${{ params.a }}\ny = load(${{ params.b }} ${{ params.rest }})',
  'x = [${{ params.list }}]',
  '${{ params.code }}',
  'load_${{ matrix.x }}()',
  'print(f"{${{ params.n }}:>3} ${HOME} $$$${x}")',
  'x = ${HOME}',
  'x = 3${{ params.n }}',
  'from __future__ import annotations\nx: int = 1',
  '# only a comment',
  'async def f():\n    await g()',
])('%j can be valid, and causes no message', async (code) => {
  expect(await problemsOf(code)).toEqual([]);
});

test.each([
  'python scripts/aggregate.py --day ${{ params.day }}',
  'pip install pandas',
  'cd data && ls -la',
  './run.sh now',
  'echo "hello"',
  'dbt run --select staging',
  'pytest tests/',
  'conda activate base',
  'rsync -a x y',
])('%j is recognized as a command of a shell', async (code) => {
  const [problem] = (await check(definitionOf(code))).problems;
  expect(problem?.hint).toBe("'run' is Python; write shell commands under 'bash'.");
});

test.each([
  ['x = “a”', 'Write straight quotes.'],
  ['x\u00a0= 1', 'Remove the character'],
  ['%matplotlib inline\nx = 1', 'Only notebooks'],
  ['!pip install pandas', 'Only notebooks'],
  ['import asyncio\nawait asyncio.sleep(1)', 'asyncio.run'],
])('the advice for %j', async (code, advice) => {
  const [problem] = (await check(definitionOf(code))).problems;
  expect(problem?.hint).toContain(advice);
});

test('lines that the sign > joins', async () => {
  const text = definitionOf('x = 1\ny = 2').replace('run: |', 'run: >');
  expect((await check(text)).problems[0]?.hint).toContain('write run: |');
});

describe('conditions', () => {
  const conditionOf = (condition: string) =>
    `name: flow\njobs:\n  a:\n    if: ${condition}\n    stages:\n      - {name: Load, echo: hi}\n`;

  test.each([
    ['"True and"', "4:10 Job 'a': Python cannot read the condition: invalid syntax."],
    [`"'a' == 'b"`, "4:17 Job 'a': Python cannot read the condition: unterminated string literal"],
    ['“yes”', "4:9 Job 'a': Python cannot read the condition: invalid character"],
    ['"True; False"', "4:14 Job 'a': Python cannot read the condition: invalid syntax."],
    [`"'a' in"`, '4:10 '],
  ])('%s is not Python', async (condition, expected) => {
    const { problems } = await check(conditionOf(condition));
    const [first, ...others] = problems.map(({ at, message }) => `${at?.line}:${at?.column} ${message}`);
    expect(first?.slice(0, expected.length)).toBe(expected);
    expect(others).toEqual([]);
    expect(problems[0]?.code).toBe('condition-syntax');
  });

  test.each([
    '"  True"',
    `"\${{ params.x }}"`,
    `"\${{ params.x }} > 2 \${{ params.rest }}"`,
    `"'\${{ params.day | fmt('%Y') }}' == '2026'"`,
    `"len('''\${{ params.x }}''') > 2"`,
  ])('%s can be valid', async (condition) => {
    expect((await check(conditionOf(condition))).problems).toEqual([]);
  });
});

test('the code does not run, and no file of a folder is imported', async () => {
  const made = join(folder, 'made');
  writeFileSync(join(folder, 'textwrap.py'), `open(${JSON.stringify(made)}, "w")`);
  const before = process.cwd();
  process.chdir(folder);
  try {
    expect(await problemsOf(`open(${JSON.stringify(made)}, "w")\nimport os\nos._exit(1)`)).toEqual([]);
    expect(await problemsOf('x = (')).toHaveLength(1);
  } finally {
    process.chdir(before);
  }
  expect(existsSync(made)).toBe(false);
});

test('code that the compiler cannot process is left to the task', async () => {
  for (const code of [`x = ${'('.repeat(5000)}`, `x = ${'-'.repeat(20_000)}1`, 'x = "\ud800"']) {
    expect((await check(definitionOf(code))).warnings).toEqual([]);
  }
});

test('without a python3 that works, nothing is checked', async () => {
  expect(await check(definitionOf('x = ('), { PATH: folder })).toEqual({ problems: [], warnings: [] });
  writeFileSync(join(folder, 'python3'), '#!/bin/sh\nexit 3\n', { mode: 0o755 });
  expect(await check(definitionOf('x = ('), { PATH: folder })).toEqual({ problems: [], warnings: [] });
});

test('without python3, no timer keeps the process alive', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  await check(definitionOf('x = ('), { PATH: join(folder, 'nothing') });
  expect(timers()).toBe(before);
});

test.each([
  'x = (',
  'if True:\n    return',
  'python scripts/aggregate.py --day 1',
  'for x in range(3)\n    pass',
])('an error in every Python version is an error for every image: %j', async (code) => {
  const { problems } = await check(definitionOf(code), { isDefaultImage: false });
  expect(problems).toEqual([expect.objectContaining({ code: 'python-syntax' })]);
});

test('an error is a warning if tasks run in another Python, which may accept the code', async () => {
  const { problems, warnings } = await check(definitionOf('x = = 1'), { isDefaultImage: false });
  expect(problems).toEqual([]);
  expect(warnings).toEqual([expect.objectContaining({ code: 'python-syntax' })]);
  const old = '{"version": [3, 9], "answers": [{"message": "invalid syntax", "line": 1, "column": 1}]}';
  writeFileSync(join(folder, 'python3'), `#!/bin/sh\necho '${old}'\n`, { mode: 0o755 });
  const found = await check(definitionOf('match x:\n    case _: pass'), { PATH: `${folder}:/usr/bin:/bin` });
  expect(found).toEqual({ problems: [], warnings: [expect.objectContaining({ code: 'python-syntax' })] });
});
