import { numberValue } from './number.ts';
import { asciiOnly, readString } from './quoted.ts';
import { Tagged, type Value } from './value.ts';

/** One token of a Python expression. Adjacent texts are not joined yet. */
export type Token =
  | { readonly kind: 'constant'; readonly value: Value; readonly isText: boolean }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'operator'; readonly text: string };

const OPERATORS = ['**', '//', '<=', '>=', '==', '!=', ...'()[]{},:+-*/%<>~.'] as const;

/** More digits than this are a SyntaxError (sys.int_max_str_digits). */
const INT_DIGITS = 4300;

/**
 * The tokens of a Python expression; undefined for anything whose meaning is not certain here: an error of syntax,
 * f-strings, complex numbers, names outside ASCII, a line break outside brackets.
 */
export function pythonTokens(source: string): readonly Token[] | undefined {
  const text = source.replace(/^[ \t]+/, '').replace(/\n+$/, '');
  // Python rejects a NUL and converts the other two.
  if (/[\0\r\f]/.test(text)) return undefined;
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const space = /(?:[ \t]|\\\n|#[^\n]*)+/y;
    space.lastIndex = at;
    const skipped = space.exec(text);
    if (skipped) at += skipped[0].length;
    else if (text[at] === '\n' && depth > 0) at += 1;
    else {
      const read = readToken(text, at);
      if (!read) return undefined;
      if (read.token.kind === 'operator') {
        if ('([{'.includes(read.token.text)) depth += 1;
        if (')]}'.includes(read.token.text)) depth -= 1;
      }
      tokens.push(read.token);
      at = read.end;
    }
  }
  return tokens;
}

interface Read {
  readonly token: Token;
  readonly end: number;
}

function readToken(text: string, at: number): Read | undefined {
  if (/[0-9]/.test(text[at] ?? '') || /^\.[0-9]/.test(text.slice(at, at + 2))) return readNumber(text, at);
  const name = /[A-Za-z_][A-Za-z0-9_]*/y;
  name.lastIndex = at;
  const word = name.exec(text)?.[0] ?? '';
  const quoteAt = at + word.length;
  const isText = text[quoteAt] === '"' || text[quoteAt] === "'";
  if (isText) {
    const read = readString(text, quoteAt, word.toLowerCase());
    return read && { token: { kind: 'constant', value: read.value, isText: true }, end: read.end };
  }
  if (word !== '')
    return asciiOnly(text[quoteAt]) ? { token: { kind: 'name', text: word }, end: quoteAt } : undefined;
  const operator = OPERATORS.find((each) => text.startsWith(each, at));
  return operator === undefined
    ? undefined
    : { token: { kind: 'operator', text: operator }, end: at + operator.length };
}

const NUMBER =
  /0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*\.?(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?/y;

function readNumber(text: string, at: number): Read | undefined {
  NUMBER.lastIndex = at;
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined) return undefined;
  const end = at + written.length;
  // Python 3.11 still reads `1if` as an int and a keyword, with a warning; and 1j is complex.
  if (/[A-Za-z0-9_.]/.test(text[end] ?? '') || !asciiOnly(text[end])) return undefined;
  const digits = written.replaceAll('_', '');
  if (digits.length > INT_DIGITS || /^0[0-9]*[1-9][0-9]*$/.test(digits)) return undefined;
  let value: Value;
  if (/^0[xob]/i.test(digits)) {
    const int = BigInt(digits);
    value = Number.isSafeInteger(Number(int)) ? Number(int) : new Tagged('int', int.toString());
  } else value = numberValue(digits);
  return { token: { kind: 'constant', value, isText: false }, end };
}
