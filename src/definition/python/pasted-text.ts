import type { Value } from './value.ts';

/** What Python reads in a text without quotes: names, or the subtraction of numbers. */
export type PastedAs = 'names' | 'a subtraction';

/** Texts such as `berlin`, `a.csv`, `us-east1`, `gs://bucket/x`; no expression, and no number. */
const WORDS = /^[\p{L}_/][\p{L}\p{N}_.:/ -]*$/u;
const DATE = /^\d{4}-\d{2}-\d{2}/;
/** Words that Python itself knows. */
const KNOWN = new Set(
  [
    'True False None int float str bool list dict set tuple bytes len sum min max abs round sorted print',
    'range map filter any all not lambda',
  ].flatMap((names) => names.split(' ')),
);

/**
 * How Python most likely reads a value that is pasted into code without quotes; undefined if that may be intended:
 * numbers, expressions, names that Python knows, and names that occur elsewhere in the code.
 */
export function pastedAs(value: Value, code: string): PastedAs | undefined {
  if (typeof value !== 'string') return undefined;
  if (DATE.test(value)) return 'a subtraction';
  const [first = ''] = value.split(/[^\p{L}\p{N}_]/u);
  if (!WORDS.test(value) || KNOWN.has(first)) return undefined;
  const isElsewhere = first !== '' && code.split(/[^\p{L}\p{N}_]+/u).includes(first);
  return isElsewhere ? undefined : 'names';
}

/** Whether a value that is pasted at that place defines or assigns a name instead of using one. */
export function makesName(before: string, after: string): boolean {
  if (/[\p{L}\p{N}_.@]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(after)) return true;
  if (/\b(?:def|class|for|as|import|from|del|global|nonlocal|with)\s+$/.test(before)) return true;
  if (/^\s*(?:import|from)\b/.test(before)) return true;
  return /^\s*(?::[^=\n]+)?(?:[-+*/%&|^]|\*\*|\/\/)?=(?!=)/.test(after);
}
