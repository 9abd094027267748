import { createHash } from 'node:crypto';
import type { Problem } from '../../errors.ts';
import type { Combination, Located, Matrix, Strategy } from '../model.ts';
import { pythonEquals } from '../python/equality.ts';
import { pythonRepr } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import { nearestName } from '../suggestion.ts';
import { combinationAt, keptCombinations } from './kept-combinations.ts';

/**
 * All combinations of a job, in the library's order (ddeutil.workflow.job.make): the product of the matrix, last key
 * fastest, without the excluded ones, then the included ones that are new. Always at least one.
 */
export function expandStrategy(strategy: Strategy):
  | {
      readonly combinations: readonly Combination[];
      /** Entries of include that already exist. */
      readonly leftOut: readonly Matrix[];
    }
  | { readonly problems: readonly Problem[] } {
  const wrong = excludeProblems(strategy);
  if (wrong.length > 0) return { problems: wrong };
  const kept = Array.from(keptCombinations(strategy), (chosen) => combinationAt(strategy, chosen));
  if (strategy.matrix.size === 0 || (kept.length === 0 && strategy.include.length === 0)) {
    return { combinations: [combination(new Map())], leftOut: [] };
  }
  const refused = includeProblems(strategy, kept.length);
  if (refused.length > 0) return { problems: refused };
  const seen = combinationIndex(kept, [...strategy.matrix.keys()]);
  const added: Matrix[] = [];
  const leftOut: Matrix[] = [];
  for (const entry of strategy.include) {
    if (seen.holdsPartOf(entry.value)) {
      leftOut.push(entry.value);
      continue;
    }
    seen.add(entry.value);
    added.push(entry.value);
  }
  return { combinations: [...kept, ...added].map(combination), leftOut };
}

/** Limit on values that are visited to count combinations: less than a second. */
const MAX_STEPS = 3_000_000;

/**
 * An upper bound of the number of combinations, without storing them: a matrix of ten keys can be larger than memory.
 * Above `limit` it is the product of the matrix, without exclude.
 */
export function countCombinations(strategy: Strategy, limit: number): number {
  if (strategy.matrix.size === 0) return 1;
  let product = 1;
  for (const values of strategy.matrix.values()) product *= values.length;
  if (product <= limit || strategy.exclude.length === 0) {
    return Math.max(1, product + strategy.include.length);
  }
  const walk = keptCombinations(strategy, MAX_STEPS);
  let step = walk.next();
  let kept = 0;
  for (; !step.done && kept <= limit; kept++) step = walk.next();
  const hasGivenUp = step.done && step.value === true;
  return kept > limit || hasGivenUp ? product : Math.max(1, kept + strategy.include.length);
}

/**
 * Entries of `exclude` that name a key the matrix lacks. The library ends with a bare KeyError as soon as it compares
 * such a key, which it does once a combination has matched all keys before it. If the strategy `isWrong`, a key without
 * values has some that cannot be read.
 */
export function excludeProblems(
  strategy: Strategy,
  { isWrong }: { readonly isWrong: boolean } = { isWrong: false },
): readonly Problem[] {
  const isWithoutValues = [...strategy.matrix.values()].some(({ length }) => length === 0);
  if (strategy.matrix.size === 0 || (isWithoutValues && !isWrong)) return [];
  return strategy.exclude.flatMap((entry) => {
    for (const [key, value] of entry.value) {
      const values = strategy.matrix.get(key);
      if (!values) return [unknownKey({ list: 'exclude', key, entry, strategy })];
      if (values.length > 0 && !values.some((each) => pythonEquals(each, value))) return [];
    }
    return [];
  });
}

/** The values of each key, including those of include. */
export const strategyValues = ({ matrix, include }: Strategy): ReadonlyMap<string, readonly Value[]> =>
  new Map(
    [...matrix].map(([key, values]) => [
      key,
      [...values, ...include.flatMap(({ value }) => value.get(key) ?? [])],
    ]),
  );

function includeProblems(strategy: Strategy, keptCount: number): readonly Problem[] {
  const [first] = strategy.include;
  if (keptCount === 0 && first) {
    return [
      {
        code: 'include-without-combinations',
        message:
          'The matrix has no combination left after exclude, and include can only add to existing ones.',
        at: first.at,
        hint: 'Exclude less, or write the included combinations as the matrix itself.',
      },
    ];
  }
  return unknownIncludeKeys(strategy);
}

/**
 * What only the expansion of a strategy finds. If it `isWrong`, only its keys are known; if it has more than `most`
 * combinations, it is not expanded.
 */
export function expansionProblems(
  strategy: Strategy,
  most: number,
  { isWrong }: { readonly isWrong: boolean },
): readonly Problem[] {
  if (isWrong) return strategy.matrix.size > 0 ? unknownIncludeKeys(strategy) : [];
  if (countCombinations(strategy, most) > most) return [];
  const expanded = expandStrategy(strategy);
  return 'problems' in expanded ? expanded.problems : [];
}

/** Entries of `include` with a key that the matrix lacks. */
export const unknownIncludeKeys = (strategy: Strategy): readonly Problem[] =>
  strategy.include.flatMap((entry) => {
    const key = [...entry.value.keys()].find((each) => !strategy.matrix.has(each));
    return key === undefined ? [] : [unknownKey({ list: 'include', key, entry, strategy })];
  });

function unknownKey(parts: {
  list: 'include' | 'exclude';
  key: string;
  entry: Located<Matrix>;
  strategy: Strategy;
}): Problem {
  const keys = [...parts.strategy.matrix.keys()];
  const nearest = nearestName(parts.key, keys);
  return {
    code: `unknown-${parts.list}-key`,
    message: `An entry of ${parts.list} has the key '${parts.key}', which the matrix does not have.`,
    at: parts.entry.at,
    hint: nearest === undefined ? `Keys of the matrix: ${keys.join(', ')}.` : `Did you mean '${nearest}'?`,
  };
}

const combination = (matrix: Matrix): Combination => ({ strategyId: strategyId(matrix), matrix });

/**
 * Indexes the existing combinations by their keys: an included entry is a duplicate if some combination is part of it.
 * There can be 100,000 of each, so that comparing each pair would take too long.
 */
function combinationIndex(combinations: readonly Matrix[], matrixKeys: readonly string[]) {
  const valuesText = (matrix: Matrix, keys: readonly string[]) =>
    keys.map((key) => pythonRepr(matrix.get(key) ?? null)).join();
  const shapes = new Map<string, { keys: readonly string[]; texts: Set<string> }>();
  const add = (matrix: Matrix, keys = [...matrix.keys()].sort()) => {
    const name = JSON.stringify(keys);
    const shape = shapes.get(name) ?? { keys, texts: new Set<string>() };
    shape.texts.add(valuesText(matrix, keys));
    shapes.set(name, shape);
  };
  const sorted = [...matrixKeys].sort();
  for (const matrix of combinations) add(matrix, sorted);
  return {
    add,
    holdsPartOf: (entry: Matrix) =>
      [...shapes.values()].some(
        ({ keys, texts }) => keys.every((key) => entry.has(key)) && texts.has(valuesText(entry, keys)),
      ),
  };
}

/**
 * The library's id of one combination: the last ten decimal digits of the sha256 of str() of its dict
 * (ddeutil.workflow.utils.gen_id, simple mode). The order of the keys counts.
 */
export function strategyId(matrix: Matrix): string {
  if (matrix.size === 0) return 'EMPTY';
  const hash = createHash('sha256').update(pythonRepr(matrix), 'utf8').digest('hex');
  return BigInt(`0x${hash}`).toString().slice(-10);
}
