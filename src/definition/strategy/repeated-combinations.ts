import type { Problem } from '../../errors.ts';
import type { Combination, Matrix } from '../model.ts';
import { pythonRepr } from '../python/text.ts';

/** Number of combinations that a warning names; it only counts the others. */
const MOST_NAMED = 3;

/**
 * Warnings about combinations that the input `matrix` gives more than once. Those of the matrix itself run again, and
 * their results have the same id; `leftOut` holds entries of include that already exist, which the library drops.
 */
export function repeatedCombinations(
  combinations: readonly Combination[],
  leftOut: readonly Matrix[],
): readonly Problem[] {
  const seen = new Set<string>();
  const again = new Map<string, Matrix>();
  for (const { strategyId, matrix } of combinations) {
    if (seen.has(strategyId)) again.set(strategyId, matrix);
    seen.add(strategyId);
  }
  const dropped = new Map(leftOut.map((matrix) => [named(matrix), matrix]));
  return [
    ...warningOf([...again.values()], 'runs more than once, and one result hides the others'),
    ...warningOf([...dropped.values()], 'runs once'),
  ];
}

function warningOf(repeated: readonly Matrix[], what: string): readonly Problem[] {
  if (repeated.length === 0) return [];
  const names = repeated.slice(0, MOST_NAMED).map(named).join('; ');
  const more = repeated.length - MOST_NAMED;
  const rest = more > 0 ? ` and ${more.toLocaleString('en-US')} more` : '';
  const message =
    repeated.length === 1
      ? `the combination ${names} is given more than once. It ${what}.`
      : `the combinations ${names}${rest} are given more than once. Each ${what}.`;
  const hint = 'Remove the repetitions.';
  return [{ code: 'duplicate-combination', message: `input "matrix": ${message}`, hint }];
}

const named = (matrix: Matrix): string =>
  [...matrix].map(([key, value]) => `${key}=${pythonRepr(value)}`).join(', ');
