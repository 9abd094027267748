import { expect, test } from '@jest/globals';
import type { Strategy } from '../../../src/definition/model.ts';
import { pythonRepr } from '../../../src/definition/python/text.ts';
import type { Value } from '../../../src/definition/python/value.ts';
import { matrixList, matrixValue } from '../../../src/definition/strategy/matrix-values.ts';
import {
  countCombinations,
  excludeProblems,
  expandStrategy,
  strategyId,
} from '../../../src/definition/strategy/strategy.ts';
import { processorClock } from '../../processor-time.ts';
import { at, casesOf, listOf, mapOf, strategyOf } from '../library/conformance.ts';

test('a combination has the same id as in the library', () => {
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

test('a strategy expands to the same combinations as in the library, in the same order', () => {
  let refused = 0;
  for (const [written, result] of casesOf('strategies')) {
    const strategy = typedStrategy(mapOf(written));
    const expanded = expandStrategy(strategy);
    if (result instanceof Map) {
      expect(expanded).toMatchObject({ problems: [{ at }] });
      refused += 1;
      continue;
    }
    const combinations = 'combinations' in expanded ? expanded.combinations : [];
    expect(combinations.map(({ strategyId: id, matrix }) => ({ id, matrix: [...matrix] }))).toEqual(
      listOf(result).map((each) => Object.fromEntries(mapOf(each))),
    );
    expect(countCombinations(strategy, 100_000)).toBeGreaterThanOrEqual(combinations.length);
  }
  expect(refused).toBe(6);
});

test('an exclude key that the matrix lacks is named, with a suggestion', () => {
  const strategy = strategyOf({ matrix: { table: ['a'], part: [1] }, exclude: [new Map([['tabel', 'a']])] });
  expect(excludeProblems(strategy)).toEqual([
    {
      code: 'unknown-exclude-key',
      message: "An entry of exclude has the key 'tabel', which the matrix does not have.",
      at,
      hint: "Did you mean 'table'?",
    },
  ]);
  expect(expandStrategy(strategy)).toMatchObject({ problems: [{ code: 'unknown-exclude-key' }] });
});

test('an include that adds a new key to combinations is refused, as in the library', () => {
  const strategy = strategyOf({
    matrix: { part: [1] },
    include: [
      new Map<string, Value>([
        ['part', 1],
        ['x', 2],
      ]),
    ],
  });
  expect(expandStrategy(strategy)).toMatchObject({
    problems: [{ message: "An entry of include has the key 'x', which the matrix does not have." }],
  });
});

test('a matrix larger than memory is counted without expanding it', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index);
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const strategy = strategyOf({ matrix: Object.fromEntries(keys.map((key) => [key, hundred])) });
  expect(countCombinations(strategy, 100_000)).toBe(1e20);
  expect(countCombinations(strategyOf({ matrix: { a: [] } }), 100_000)).toBe(1);
  expect(countCombinations(strategyOf({}), 100_000)).toBe(1);
});

test('combinations are counted after exclude, even if the product is larger than memory', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index);
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const matrix = Object.fromEntries(keys.map((key) => [key, hundred]));
  const exclude = keys.slice(1).flatMap((key) => hundred.slice(1).map((index) => new Map([[key, index]])));
  const strategy = strategyOf({ matrix, exclude });
  expect(countCombinations(strategy, 100_000)).toBe(100);
  const expanded = expandStrategy(strategy);
  expect(
    'combinations' in expanded && expanded.combinations.map(({ matrix: each }) => each.get('a')),
  ).toEqual(hundred);
  expect(countCombinations(strategyOf({ matrix, exclude: exclude.slice(0, 99) }), 100_000)).toBe(1e20);
  expect(countCombinations(strategyOf({ matrix, exclude: [new Map()] }), 100_000)).toBe(1);
});

test('counting ends in bounded time if exclude removes everything from a huge product', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index);
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  // Each entry needs the first and the last key, so the count visits everything between them.
  const exclude = hundred.flatMap((a) =>
    hundred.map(
      (j) =>
        new Map([
          ['a', a],
          ['j', j],
        ]),
    ),
  ); // prettier-ignore
  const usedMs = processorClock();
  const matrix = Object.fromEntries(keys.map((key) => [key, hundred]));
  expect(countCombinations(strategyOf({ matrix, exclude }), 100_000)).toBe(1e20);
  expect(usedMs()).toBeLessThan(30_000);
});

test('100,000 combinations and 20,000 of include expand in seconds', () => {
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  const include = range(20_000).map(
    (index) =>
      new Map([
        ['a', index],
        ['b', 7],
      ]),
  );
  const usedMs = processorClock();
  const expanded = expandStrategy(strategyOf({ matrix: { a: range(1000), b: range(100) }, include }));
  expect('combinations' in expanded && expanded.combinations.length).toBe(100_000 + 19_000);
  expect(usedMs()).toBeLessThan(20_000);
});
