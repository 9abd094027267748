import type { Combination, Matrix } from '../definition/model.ts';
import { textOf } from '../definition/python/value.ts';

/** `region=eu, day=2026-02-30`, on one line; empty for a job without a matrix. */
export const combinationText = (combination: Combination): string => matrixText(combination.matrix);

const matrixText = (matrix: Matrix): string =>
  [...matrix].map(([key, value]) => `${key}=${textOf(value).replace(/[\r\n]+/g, ' ')}`).join(', ');

/** Keys of the matrices of a job, in the order of their first occurrence. */
export const matrixKeys = (combinations: readonly Combination[]): readonly string[] => [
  ...new Set(combinations.flatMap((combination) => [...combination.matrix.keys()])),
];
