import { floatValue, numberValue } from './number.ts';
import type { Value } from './value.ts';

/** Deeper than any real definition; a hostile text causes an error instead of a stack overflow. */
const MAX_DEPTH = 500;

/**
 * Parses strict JSON without the losses of JSON.parse: the order of keys such as "10", ints beyond 2^53-1, and
 * the difference between 1 and 1.0. Throws a SyntaxError that names line and column.
 */
export function parseJson(text: string): Value {
  return parseAll({ text, at: 0, dialect: STRICT });
}

/**
 * Parses strict JSON; true, false and every number that is not a whole number stay texts in their written form.
 */
export function parseJsonAsWritten(text: string): Value {
  return parseAll({ text, at: 0, dialect: { ...STRICT, words: WRITTEN_WORDS, isAsWritten: true } });
}

/**
 * Parses everything that ujson accepts, which the library uses for array params: NaN, Infinity, 01, "1.", a single
 * minus as 0, and control characters in texts. Undefined if ujson raises an exception.
 */
export function parseLenientJson(text: string): Value | undefined {
  try {
    return parseAll({ text, at: 0, dialect: LENIENT });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

interface Dialect {
  readonly words: readonly (readonly [string, Value])[];
  readonly number: RegExp;
  /** Raw control characters that a text may contain. */
  readonly controls?: RegExp;
  /** Numbers with a point or an exponent stay texts. */
  readonly isAsWritten?: boolean;
}

const WORDS = [
  ['null', null],
  ['true', true],
  ['false', false],
] as const;

const WRITTEN_WORDS = [
  ['null', null],
  ['true', 'true'],
  ['false', 'false'],
] as const;

const STRICT: Dialect = { words: WORDS, number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y };

const LENIENT: Dialect = {
  words: [
    ...WORDS,
    ['NaN', floatValue(Number.NaN)],
    ['Infinity', floatValue(Number.POSITIVE_INFINITY)],
    ['-Infinity', floatValue(Number.NEGATIVE_INFINITY)],
  ],
  number: /(?:-?\d+(?:\.\d*)?|-\.\d+)(?:[eE][-+]?\d+)?|-/y,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is about these characters
  controls: /[\x01-\x1f]/g,
};

interface State {
  readonly text: string;
  readonly dialect: Dialect;
  at: number;
}

function parseAll(state: State): Value {
  const value = parseValue(state, 0);
  skipSpace(state);
  if (state.at < state.text.length) throw syntaxError(state, 'Unexpected text after the value');
  return value;
}

function parseValue(state: State, depth: number): Value {
  if (depth > MAX_DEPTH) throw syntaxError(state, `Nested deeper than ${MAX_DEPTH} levels`);
  skipSpace(state);
  const char = state.text[state.at];
  if (char === '{') return parseObject(state, depth);
  if (char === '[') return parseArray(state, depth);
  if (char === '"') return parseString(state);
  for (const [word, value] of state.dialect.words) {
    if (state.text.startsWith(word, state.at)) {
      state.at += word.length;
      return value;
    }
  }
  const number = take(state, state.dialect.number);
  if (number !== undefined && state.dialect.isAsWritten && !/^(?:0|-?[1-9]\d*)$/.test(number)) return number;
  if (number !== undefined) return number === '-' ? 0 : numberValue(number);
  throw syntaxError(state, char === undefined ? 'Unexpected end' : `Unexpected ${JSON.stringify(char)}`);
}

function parseObject(state: State, depth: number): Value {
  const entries = new Map<Value, Value>();
  state.at += 1;
  skipSpace(state);
  if (accept(state, '}')) return entries;
  for (;;) {
    skipSpace(state);
    if (state.text[state.at] !== '"') throw syntaxError(state, 'Expected a key in double quotes');
    const key = parseString(state);
    skipSpace(state);
    if (!accept(state, ':')) throw syntaxError(state, 'Expected ":"');
    entries.set(key, parseValue(state, depth + 1));
    skipSpace(state);
    if (accept(state, '}')) return entries;
    if (!accept(state, ',')) throw syntaxError(state, 'Expected "," or "}"');
  }
}

function parseArray(state: State, depth: number): Value {
  const items: Value[] = [];
  state.at += 1;
  skipSpace(state);
  if (accept(state, ']')) return items;
  for (;;) {
    items.push(parseValue(state, depth + 1));
    skipSpace(state);
    if (accept(state, ']')) return items;
    if (!accept(state, ',')) throw syntaxError(state, 'Expected "," or "]"');
  }
}

function parseString(state: State): string {
  const start = state.at;
  const end = endOfString(state.text, start);
  if (end === undefined) throw syntaxError(state, 'The closing double quote of a text is missing');
  state.at = end;
  try {
    const quoted = state.text.slice(start, end);
    const { controls } = state.dialect;
    return JSON.parse(controls ? quoted.replace(controls, escapeControl) : quoted) as string;
  } catch {
    state.at = start;
    throw syntaxError(state, 'Bad character or escape in a text in double quotes');
  }
}

const escapeControl = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return undefined;
}

function skipSpace(state: State): void {
  take(state, /[ \t\r\n]+/y);
}

function accept(state: State, char: string): boolean {
  if (state.text[state.at] !== char) return false;
  state.at += 1;
  return true;
}

function take(state: State, pattern: RegExp): string | undefined {
  pattern.lastIndex = state.at;
  const found = pattern.exec(state.text)?.[0];
  if (found !== undefined) state.at += found.length;
  return found;
}

function syntaxError(state: State, what: string): SyntaxError {
  const before = state.text.slice(0, state.at).split('\n');
  return new SyntaxError(`${what} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`);
}
