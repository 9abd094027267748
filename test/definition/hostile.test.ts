import { expect, test } from '@jest/globals';
import { toJsonText } from '../../src/definition/python/codec.ts';
import { readWorkflow } from '../../src/definition/workflow/workflow.ts';
import { processorClock } from '../processor-time.ts';

/** Far more than any of these cases needs, and far less than an unbounded reader needs. */
const BOUND_MS = 15_000;

function readBounded(text: string) {
  const usedMs = processorClock();
  const read = readWorkflow({ text, file: 'flow.yml' }, { workflowName: undefined, environment: {} });
  expect(usedMs()).toBeLessThan(BOUND_MS);
  return read;
}

const codesOf = (text: string) => [...new Set(readBounded(text).problems.map(({ code }) => code))];

test('aliases that multiply are refused before they fill the memory', () => {
  const levels = Array.from({ length: 30 }, (_, level) => {
    const inner = level === 0 ? 'x' : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array.from({ length: 9 }, () => inner).join(', ')}]`;
  });
  expect(codesOf(`name: bomb\n${levels.join('\n')}\njobs: {}\n`)).toEqual(['too-many-aliases']);
});

test('merge keys that multiply are refused as well', () => {
  const levels = Array.from({ length: 25 }, (_, level) => {
    const inner = level === 0 ? '{k: v}' : `{<<: [*l${level - 1}, *l${level - 1}, *l${level - 1}]}`;
    return `l${level}: &l${level} ${inner}`;
  });
  expect(codesOf(`name: bomb\n${levels.join('\n')}\njobs: {}\n`)).toEqual(['too-many-aliases']);
});

test('an alias inside its own anchor is refused', () => {
  expect(codesOf('name: loop\njobs: &a\n  load: *a\n')).toEqual(['too-deep']);
});

test.each([
  ['lists', '['.repeat(10_000), ']'.repeat(10_000)],
  ['mappings', '{a: '.repeat(10_000), '}'.repeat(10_000)],
  ['open lists', '['.repeat(10_000), ''],
  ['dashes', `\n  ${'- '.repeat(10_000)}`, 'x'],
])('10,000 levels of %s are refused', (_, open, close) => {
  expect(codesOf(`name: deep\njobs: ${open}${close}\n`)).toEqual(['too-deep']);
});

test('nesting by indentation is refused beyond 100 levels', () => {
  const lines = Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`);
  expect(codesOf(`name: deep\njobs:\n ${lines.join('\n ')}\n`)).toEqual(['too-deep']);
});

test('stages can be nested as deeply as YAML', () => {
  const text = (depth: number): string =>
    depth === 0 ? '{name: s, echo: x}' : `{name: s, foreach: [1], stages: [${text(depth - 1)}]}`;
  expect(readBounded(`name: a\njobs: {a: {stages: [${text(40)}]}}\n`).problems).toEqual([]);
});

test('a megabyte in one line is read in bounded time, with correct columns', () => {
  const stages = Array.from({ length: 15_000 }, (_, index) => `{name: s${index}, echo: "😀", bahs: x}`);
  const text = `name: wide\njobs: {a: {stages: [${stages.join(', ')}]}}\n`;
  expect(text.length).toBeGreaterThan(500_000);
  const { problems } = readBounded(text);
  expect(problems).toHaveLength(15_000);
  // Columns count characters. A pair of surrogates is one character.
  const characters = [...(text.split('\n')[1] ?? '')];
  for (const at of [0, 7000, 14_999].map((index) => problems[index]?.at)) {
    const column = at?.column ?? 0;
    expect(characters.slice(column - 1, column + 3).join('')).toBe('bahs');
  }
  expect(problems[7000]?.excerpt).toMatch(/^.*😀.*bahs: x.*\n +\^$/u);
});

test('a megabyte of duplicate keys, of comments and of long texts is read in bounded time', () => {
  expect(codesOf(`name: a\njobs: {}\n${'k: 1\n'.repeat(100_000)}`)).toEqual(['missing-key', 'duplicate-key']);
  expect(codesOf(`name: a\n${'# c\n'.repeat(250_000)}jobs: {}\n`)).toEqual(['missing-key']);
  expect(codesOf(`name: a\njobs:\n  a:\n    stages:\n      - name: ${'x'.repeat(1_000_000)}\n`)).toEqual([]);
  expect(codesOf(`name: a\njobs:\n  a:\n    stages:\n      - name: "${'${{ '.repeat(200_000)}"\n`)).toEqual(
    [],
  );
  expect(
    codesOf(`name: a\njobs:\n  a:\n    stages:\n      - {name: s, echo: "\${{ ${'a.'.repeat(400_000)}"}\n`),
  ).toEqual([]);
});

test('10,000 jobs in a chain of needs are read, and a circle among them is found', () => {
  const job = (index: number, need: number) =>
    `  j${index}: {needs: [j${need}], stages: [{name: s, echo: x}]}\n`;
  const chain = Array.from({ length: 10_000 }, (_, index) => job(index + 1, index)).join('');
  const first = '  j0: {stages: [{name: s, echo: x}]}\n';
  expect(codesOf(`name: a\njobs:\n${first}${chain}`)).toEqual([]);
  expect(codesOf(`name: a\njobs:\n${job(0, 10_000)}${chain}`)).toEqual(['needs-cycle']);
});

test('names of prototype members are ordinary keys', () => {
  const text = `name: proto
params:
  __proto__: str
  constructor: {type: int, default: 1}
jobs:
  __proto__:
    strategy:
      matrix: {__proto__: [a], toString: [1]}
    stages:
      - {name: __proto__, id: constructor, run: x = 1, vars: {__proto__: 1, hasOwnProperty: 2}}
  constructor:
    needs: [__proto__]
    runs-on: {type: gcp_batch, with: {env: {__proto__: x}}}
    stages: [{name: s, echo: "\${{ params.__proto__ }} \${{ jobs.__proto__.status }}"}]
`;
  const { workflow, problems } = readBounded(text);
  expect(problems).toEqual([]);
  expect([...(workflow?.jobs.keys() ?? [])]).toEqual(['__proto__', 'constructor']);
  expect([...(workflow?.params.keys() ?? [])]).toEqual(['__proto__', 'constructor']);
  const [first] = workflow?.jobs.values() ?? [];
  expect([...(first?.strategy.matrix ?? [])]).toEqual([
    ['__proto__', ['a']],
    ['toString', [1]],
  ]);
  expect(toJsonText(first?.model ?? null)).toContain('{"__proto__":1,"hasOwnProperty":2}');
  expect(Object.prototype).toEqual({});
});

test.each([
  [
    'name: a\njobs:\n  a:\n    toString: 1\n    stages: [{name: s, echo: x, constructor: 2, __proto__: 3}]\n',
    'ignored-key',
  ],
  ['name: a\njobs:\n  a:\n    runs-on: constructor\n    stages: [{name: s}]\n', 'unknown-runs-on'],
  ['name: a\nparams: {p: constructor}\njobs:\n  a:\n    stages: [{name: s}]\n', 'unknown-param-type'],
  ['name: a\njobs:\n  a:\n    trigger-rule: toString\n    stages: [{name: s}]\n', 'unknown-trigger-rule'],
])('names that every object has are not known keys', (text, code) => {
  const { problems, warnings } = readBounded(text);
  expect(new Set([...problems, ...warnings].map((problem) => problem.code))).toEqual(new Set([code]));
});
