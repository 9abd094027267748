import type { Problem } from '../errors.ts';
import { grouped } from '../grouped.ts';
import {
  parseKeyValues,
  parseLines,
  parseList,
  parseRows,
  parseSeconds,
  parseTruth,
  type WrongEntry,
} from './parsers.ts';

/** Reads inputs of the Action by name, trimmed, and collects all problems instead of stopping at the first one. */
export interface InputReader {
  readonly problems: Problem[];
  /** Names of inputs with problems. */
  readonly wrong: ReadonlySet<string>;
  /** Empty text counts as not given. */
  text(name: string): string | undefined;
  /** Like `text`, falling back to the first variable of the environment that is set. */
  textOr(name: string, variables: readonly string[]): string | undefined;
  matching(
    name: string,
    pattern: RegExp,
    expected: string,
    variables?: readonly string[],
    /** A hint for a value that does not match. */
    hintFor?: (value: string) => string | undefined,
  ): string | undefined;
  boolean(name: string): boolean;
  choice<T extends string>(name: string, choices: readonly T[]): T;
  integer(name: string, range: { min: number; max: number }): number | undefined;
  /** Seconds. */
  duration(name: string, range: { min: number; max: number }): number | undefined;
  list(name: string): readonly string[];
  /** Entries that may contain commas, one per line. */
  lines(name: string): readonly string[];
  /** Entries that may contain commas, one per line even if there is only one. */
  rows(name: string): readonly string[];
  keyValues(name: string): ReadonlyMap<string, string>;
  refuse(name: string, message: string, hint?: string): void;
}

/** Writes an input for messages. */
export const quoted = (name: string) => `"${name}"`;

const isWithin = (value: number, range: { min: number; max: number }) =>
  Number.isSafeInteger(value) && value >= range.min && value <= range.max;

/** `raw` holds inputs by their names in action.yml, defaults applied. Never throws. */
export function inputReader(
  raw: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>>,
): InputReader {
  const problems: Problem[] = [];
  const wrong = new Set<string>();
  const refuse = (name: string, message: string, hint?: string) => {
    wrong.add(name);
    problems.push({
      code: 'invalid-input',
      message: `input ${quoted(name)} ${message}`,
      ...(hint && { hint }),
    });
  };
  const text = (name: string) => raw[name]?.trim() || undefined;
  const textOr = (name: string, variables: readonly string[]) =>
    text(name) ??
    variables.map((variable) => environment[variable]?.trim()).find((value) => value) ??
    undefined;
  return {
    problems,
    wrong,
    refuse,
    text,
    textOr,
    matching(name, pattern, expected, variables = [], hintFor = () => undefined) {
      const value = textOr(name, variables);
      if (value !== undefined && !pattern.test(value)) {
        refuse(name, `must be ${expected}; got ${quoted(value)}`, hintFor(value));
        return undefined;
      }
      return value;
    },
    boolean(name) {
      const value = text(name);
      const parsed = value === undefined ? false : parseTruth(value);
      if (parsed === undefined) refuse(name, `must be true or false; got ${quoted(value ?? '')}`);
      return parsed ?? false;
    },
    choice(name, choices) {
      const value = text(name);
      const chosen = choices.find((choice) => choice.toLowerCase() === value?.toLowerCase());
      if (chosen === undefined)
        refuse(name, `must be one of ${choices.join(', ')}; got ${quoted(value ?? '')}`);
      return chosen ?? (choices[0] as (typeof choices)[number]);
    },
    integer(name, range) {
      const value = text(name);
      if (value === undefined) return undefined;
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
      if (isWithin(number, range)) return number;
      refuse(name, `must be from ${range.min} to ${range.max}; got ${quoted(value)}`);
      return undefined;
    },
    duration(name, range) {
      const value = text(name);
      if (value === undefined) return undefined;
      const seconds = parseSeconds(value);
      if (seconds !== undefined && isWithin(seconds, range)) return seconds;
      const limits = `from ${range.min} to ${range.max} seconds`;
      refuse(name, `must be a time ${limits}, such as "90s" or "1h30m"; got ${quoted(value)}`);
      return undefined;
    },
    list: (name) => parseList(text(name) ?? ''),
    lines: (name) => parseLines(raw[name] ?? ''),
    rows: (name) => parseRows(raw[name] ?? ''),
    keyValues(name) {
      // A line break after a single entry means that commas belong to its value.
      const { values, wrong: faulty } = parseKeyValues(raw[name] ?? '');
      for (const entries of grouped(faulty, ({ problem }) => problem).values()) {
        refuse(name, whatIsWrong(entries), `${KEY_VALUES}\n${name}: |\n${EXAMPLE}`);
      }
      return values;
    },
  };
}

const KEY_VALUES = 'Write one KEY=VALUE per line; values can then contain commas:';
const EXAMPLE = '  HOSTS=db1,db2\n  MODE=fast';

/** Of entries that have the same problem. */
function whatIsWrong(entries: readonly WrongEntry[]): string {
  const problem = entries[0]?.problem;
  const entry = `${entries.length > 1 ? 'entries' : 'entry'} ${entries.map(({ number }) => number).join(', ')}`;
  if (problem === 'repeated') return `gives the name of ${entry} twice`;
  return problem === 'unnamed' ? `has no name before the "=" of ${entry}` : `has no "=" in ${entry}`;
}
