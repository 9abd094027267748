import { parsedJson } from '../../cloud/json.ts';
import type { Annotation } from '../../report/annotations.ts';
import { conclusionOf, type Ending } from '../../report/check-run.ts';

/** State in which main saves the conclusion of its check run, in case the post step has to conclude it. */
export const ENDING_STATE = 'check_run_ending';

/**
 * Maximum size of the page in it, in bytes: an environment variable has at most 128 KiB (execve(2), MAX_ARG_STRLEN).
 */
export const HANDED_BYTES = 40_000;
const ANNOTATIONS = 50;
const ALL_BYTES = 100_000;

/** Writes it as text for the state, without annotations if they do not fit. */
export function endingText(ending: Ending): string {
  const { conclusion, endedMs, title, summary } = ending;
  const textWith = (annotations: Ending['annotations']) =>
    JSON.stringify({ conclusion, endedMs, title, summary, annotations });
  const text = textWith(ending.annotations.slice(0, ANNOTATIONS));
  return Buffer.byteLength(text) <= ALL_BYTES ? text : textWith([]);
}

/** Reads the state that main saved. Undefined if there is none, or if it has another form. */
export function readEnding(text: string): Ending | undefined {
  const value = parsedJson(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const { conclusion, endedMs, title, summary, annotations } = value as Readonly<Record<string, unknown>>;
  const known = Object.values(conclusionOf).find((one) => one === conclusion);
  if (!known || typeof title !== 'string' || typeof summary !== 'string') return undefined;
  if (!Number.isSafeInteger(endedMs) || !Array.isArray(annotations) || !annotations.every(isAnnotation)) {
    return undefined;
  }
  return { conclusion: known, endedMs: Number(endedMs), title, summary, annotations };
}

function isAnnotation(value: unknown): value is Annotation {
  if (typeof value !== 'object' || value === null) return false;
  const { path, startLine, title, message, level } = value as Readonly<Record<string, unknown>>;
  const areTexts = [path, title, message].every((text) => typeof text === 'string');
  return areTexts && Number.isSafeInteger(startLine) && /^(failure|warning|notice)$/.test(String(level));
}
