import type { Combination, Matrix } from '../definition/model.ts';
import { Tagged, type Value } from '../definition/python/value.ts';

/** A value as a reader expects it in a table: text without quotes, others as Python-like JSON. Not for machines. */
export function valueText(value: Value): string {
  if (typeof value === 'string') return value;
  return nestedText(value);
}

function nestedText(value: Value): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (value instanceof Tagged) return taggedText(value);
  if (value instanceof Map) {
    return `{${[...value].map(([key, member]) => `${nestedText(key)}: ${nestedText(member)}`).join(', ')}}`;
  }
  return Array.isArray(value) ? `[${value.map(nestedText).join(', ')}]` : '';
}

function taggedText(value: Tagged): string {
  if (typeof value.v === 'string') return value.v;
  const open = value.tag === 'tuple' ? '(' : '{';
  const close = value.tag === 'tuple' ? ')' : '}';
  return Array.isArray(value.v)
    ? `${open}${value.v.map(nestedText).join(', ')}${close}`
    : nestedText(value.v);
}

/** `region=eu, day=2026-02-30`; empty for a job without a matrix. */
export const combinationText = (combination: Combination): string => matrixText(combination.matrix);

const matrixText = (matrix: Matrix): string =>
  [...matrix].map(([key, value]) => `${key}=${valueText(value)}`).join(', ');

/** Keys of the matrices of a job, in the order in which they first appear. */
export const matrixKeys = (combinations: readonly Combination[]): readonly string[] => [
  ...new Set(combinations.flatMap((combination) => [...combination.matrix.keys()])),
];
