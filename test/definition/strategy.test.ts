import { expect, test } from '@jest/globals';
import { matrixList, matrixValue } from '../../src/definition/matrix-values.ts';
import type { Strategy } from '../../src/definition/model.ts';
import { pythonRepr } from '../../src/definition/python-text.ts';
import { countCombinations, excludeProblems, expandStrategy } from '../../src/definition/strategy.ts';
import { strategyId } from '../../src/definition/strategy-id.ts';
import type { Value } from '../../src/definition/value.ts';
import { at, casesOf, listOf, mapOf, strategyOf } from './conformance.ts';

test('a combination has the id that the library gives it', () => {
  for (const [entries, repr, id] of casesOf('strategy-ids')) {
    const matrix = new Map(listOf(entries) as readonly [string, Value][]);
    expect(pythonRepr(matrix)).toBe(repr);
    expect(strategyId(matrix)).toBe(id);
  }
});

test('the combination without a matrix is EMPTY', () => {
  expect(strategyId(new Map())).toBe('EMPTY');
});

function typedStrategy(written: ReadonlyMap<string, Value>): Strategy {
  const entriesOf = (key: string) =>
    listOf(written.get(key)).map(
      (entry) => new Map([...mapOf(entry)].map(([name, value]) => [name, matrixValue(value) ?? null])),
    );
  return strategyOf({
    matrix: new Map(
      [...mapOf(written.get('matrix'))].map(([key, list]) => [key, matrixList(listOf(list)) ?? []]),
    ),
    include: entriesOf('include'),
    exclude: entriesOf('exclude'),
  });
}

test('a strategy expands to the combinations of the library, in their order', () => {
  let refused = 0;
  for (const [written, result] of casesOf('strategies')) {
    const strategy = typedStrategy(mapOf(written));
    const expanded = expandStrategy(strategy);
    if (result instanceof Map) {
      expect(expanded).toHaveProperty('problem.at', at);
      refused += 1;
      continue;
    }
    const combinations = 'combinations' in expanded ? expanded.combinations : [];
    expect(combinations.map(({ strategyId: id, matrix }) => ({ id, matrix: [...matrix] }))).toEqual(
      listOf(result).map((each) => Object.fromEntries(mapOf(each))),
    );
    expect(countCombinations(strategy)).toBeGreaterThanOrEqual(combinations.length);
  }
  expect(refused).toBe(6);
});

test('an exclude key that the matrix lacks is named, with what it could have been', () => {
  const strategy = strategyOf({ matrix: { table: ['a'], part: [1] }, exclude: [new Map([['tabel', 'a']])] });
  expect(excludeProblems(strategy)).toEqual([
    {
      code: 'unknown-exclude-key',
      message: "An entry of exclude has the key 'tabel', which the matrix does not have.",
      at,
      hint: "Did you mean 'table'?",
    },
  ]);
  expect(expandStrategy(strategy)).toHaveProperty('problem.code', 'unknown-exclude-key');
});

test('an include that extends combinations by a new key is refused, because the library does so', () => {
  const strategy = strategyOf({
    matrix: { part: [1] },
    include: [
      new Map<string, Value>([
        ['part', 1],
        ['x', 2],
      ]),
    ],
  });
  expect(expandStrategy(strategy)).toHaveProperty(
    'problem.message',
    "An entry of include has the key 'x', which the matrix does not have.",
  );
});

test('a matrix larger than memory is counted without expanding it', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index);
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const strategy = strategyOf({ matrix: Object.fromEntries(keys.map((key) => [key, hundred])) });
  expect(countCombinations(strategy)).toBe(1e20);
  expect(countCombinations(strategyOf({ matrix: { a: [] } }))).toBe(1);
  expect(countCombinations(strategyOf({}))).toBe(1);
});

test('100,000 combinations and 20,000 included ones expand in seconds', () => {
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  const include = range(20_000).map(
    (index) =>
      new Map([
        ['a', index],
        ['b', 7],
      ]),
  );
  const started = performance.now();
  const expanded = expandStrategy(strategyOf({ matrix: { a: range(1000), b: range(100) }, include }));
  expect('combinations' in expanded && expanded.combinations.length).toBe(100_000 + 19_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});
