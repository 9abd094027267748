import { expect, test } from '@jest/globals';
import type { Job } from '../../../src/definition/model.ts';
import { applyMatrixInput } from '../../../src/definition/strategy/matrix-input.ts';
import { expandStrategy } from '../../../src/definition/strategy/strategy.ts';
import { at, strategyOf } from '../library/conformance.ts';

const job: Job = {
  id: 'load',
  at,
  needs: [],
  triggerRule: 'all_success',
  retry: 0,
  runsOn: { kind: 'gcp_batch', at, with: new Map() },
  strategy: { ...strategyOf({ matrix: { old: [1] } }), failFast: true, maxParallel: { value: 3, at } },
  stages: [],
  model: new Map(),
};

/** The combinations of the job with the input, or the messages of the problems. */
function combinationsOf(input: string | object) {
  const applied = applyMatrixInput(job, typeof input === 'string' ? input : JSON.stringify(input));
  if (applied.problems.length > 0) {
    expect(applied.job).toBe(job);
    return applied.problems.map(({ message }) => message);
  }
  const expanded = expandStrategy(applied.job.strategy);
  return 'problems' in expanded
    ? expanded.problems
    : expanded.combinations.map(({ matrix }) => Object.fromEntries(matrix));
}

test('a flat matrix replaces the strategy of the job, apart from fail-fast and max-parallel', () => {
  expect(combinationsOf({ table: ['a', 'b'], part: [1, 2] })).toEqual([
    { table: 'a', part: 1 },
    { table: 'a', part: 2 },
    { table: 'b', part: 1 },
    { table: 'b', part: 2 },
  ]);
  const { strategy } = applyMatrixInput(job, '{"part": [1]}').job;
  expect(strategy).toMatchObject({ failFast: true, maxParallel: { value: 3 } });
});

test('a matrix can be YAML, in the form of a definition', () => {
  expect(combinationsOf('matrix:\n  part: [1, 2]\nexclude:\n  - part: 1\ninclude:\n  - part: 3\n')).toEqual([
    { part: 2 },
    { part: 3 },
  ]);
});

test('values stay as they are written, and a whole number among texts becomes text', () => {
  const written = ['007', '3.10', 'true', '2026-01-31', '1_000', '0x1F'];
  const combinations = written.map((x) => ({ x }));
  expect(combinationsOf(`x: [${written.join(', ')}]`)).toEqual(combinations);
  expect(combinationsOf(`matrix: {x: [${written.join(', ')}]}`)).toEqual(combinations);
  expect(combinationsOf('{"x": [3.10, true, 2]}')).toEqual([{ x: '3.10' }, { x: 'true' }, { x: 2 }]);
  expect(combinationsOf('matrix: {x: [007, 8]}\nexclude: [{x: 8}]\ninclude: [{x: 9}]')).toEqual([
    { x: '007' },
    { x: '9' },
  ]);
});

test('the example in the documentation of GitHub has the documented combinations', () => {
  const matrix = {
    fruit: ['apple', 'pear'],
    animal: ['cat', 'dog'],
    include: [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ],
  };
  const expected = [
    { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
    { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
    { fruit: 'pear', animal: 'cat', color: 'pink' },
    { fruit: 'pear', animal: 'dog', color: 'green' },
    { fruit: 'banana', animal: 'cat' },
    { fruit: 'banana' },
  ];
  expect(combinationsOf(matrix)).toEqual(expected);
  expect(combinationsOf({ matrix })).toEqual(expected);
});

test('a matrix with only include is a list of combinations', () => {
  const include = [
    { table: 'a', part: 1 },
    { table: 'b', part: 7 },
    { table: 'a', part: 1 },
  ];
  expect(combinationsOf({ include })).toEqual([
    { table: 'a', part: 1 },
    { table: 'b', part: 7 },
  ]);
});

test('include restores a combination that exclude removed', () => {
  expect(combinationsOf({ a: [1, 2], exclude: [{ a: 1 }, { a: 2 }], include: [{ a: 1, b: 'x' }] })).toEqual([
    { a: 1, b: 'x' },
  ]);
});

test('a key such as "10" keeps its place, on which the strategy ids depend', () => {
  const { strategy } = applyMatrixInput(job, '{"b": [1], "10": ["x"]}').job;
  expect([...strategy.matrix.keys()]).toEqual(['b', '10']);
});

test('combinations that the library does not support are refused', () => {
  expect(combinationsOf({ include: [{ a: 1 }, { b: 1 }] })).toEqual([
    'input "matrix": its combinations have different keys: one has \'b\', which another one with more keys does not have. Give every entry of include the same keys.',
  ]);
});

test('the message for an invalid matrix names the mistake', () => {
  const refused: readonly (readonly [string | object, string])[] = [
    ['[1]', 'it must be a mapping.'],
    ['', 'it cannot be read: It is empty (line 1, column 1).'],
    ['{"a": ', 'it cannot be read: Unexpected end at line 1, column 7.'],
    [{}, 'it has no values, so there is nothing to run.'],
    [{ a: [] }, "'a' has no values, so there is nothing to run."],
    [{ a: 'x' }, "'a' must be a list."],
    [{ a: [null] }, "'a' has the value None: expected texts or whole numbers; put others in quotes."],
    [{ a: [{ b: 1 }] }, "'a' has the value {'b': 1}: expected texts or whole numbers; put others in quotes."],
    ['1: [2]', 'the key 1 must be a text; put it in quotes.'],
    [{ a: [1], include: [3] }, "an entry of 'include' must be a mapping."],
    [{ a: [1], exclude: [{ b: 1 }] }, "An entry of exclude has the key 'b', which the matrix does not have."],
    [{ matrix: { a: 'x' } }, "'a' must be a list."],
    [
      { matrix: { a: [1] }, include: [{ a: 1, b: 2 }] },
      "An entry of include has the key 'b', which the matrix does not have.",
    ],
    [
      { matrix: { a: [1] }, 'fail-fast': true },
      "the key 'fail-fast' is not known next to 'matrix'; expected include or exclude.",
    ],
    [
      { matrix: { a: [1], include: [] }, exclude: [] },
      "'include' and 'exclude' belong next to 'matrix' or inside it, not both.",
    ],
  ];
  for (const [input, message] of refused)
    expect(combinationsOf(input)).toEqual([`input "matrix": ${message}`]);
});

test('a matrix with more combinations than Batch accepts is not expanded', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index);
  const huge = { a: hundred, b: hundred, c: hundred, d: hundred, e: hundred, include: [{ f: 1 }] };
  expect(applyMatrixInput(job, JSON.stringify(huge)).job.strategy.matrix.size).toBe(5);
});

test.each<[string, object, readonly string[]]>([
  ['nothing', { x: [1, 2], include: [{ x: 3 }] }, []],
  ['a value', { x: [1, 1, 1] }, ['It runs more than once']],
  ['values that become one text', { matrix: { x: ['1', 1] } }, ['It runs more than once']],
  ['values of two keys', { x: [1, 1], y: [2, 3] }, ['Each runs more than once']],
  ['an entry that is in the matrix', { matrix: { x: [1] }, include: [{ x: 1 }] }, ['It runs once']],
  [
    'an entry with its keys in another order',
    {
      include: [
        { x: 1, y: 2 },
        { y: 2, x: 1 },
      ],
    },
    ['It runs once'],
  ],
  ['a text and a number with the same characters', { x: ['1', 1] }, []],
  [
    'both',
    { matrix: { x: [1, 1] }, include: [{ x: 2 }, { x: 2 }] },
    ['It runs more than once', 'It runs once'],
  ],
])('each cause of a duplicate combination leads to one warning: %s', (_, input, expected) => {
  const { warnings } = applyMatrixInput(job, JSON.stringify(input));
  expect(warnings.map(({ message }) => /(?:It|Each) runs (?:more than )?once/.exec(message)?.[0])).toEqual(
    expected,
  );
  for (const { code } of warnings) expect(code).toBe('duplicate-combination');
});
