import { Tagged, type Value } from './value.ts';

/** Without Python's tables, the end of a name that continues in another script is unknown. */
export const asciiOnly = (char: string | undefined): boolean => char === undefined || char < '\x80';

/**
 * A Python string literal with its quote at `at`, after its prefix in lower case. Undefined for f-strings, wrong
 * escapes, and escapes that JavaScript texts cannot represent (named ones, surrogates).
 */
export function readString(
  text: string,
  at: number,
  prefix: string,
): { readonly value: Value; readonly end: number } | undefined {
  if (!['', 'u', 'r', 'b', 'br', 'rb'].includes(prefix)) return undefined;
  const isBytes = prefix.includes('b');
  const isRaw = prefix.includes('r');
  const char = text[at] ?? '';
  const quote = text.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
  const start = at + quote.length;
  const end = endOfBody({ text, start, quote });
  if (end === undefined) return undefined;
  const body = text.slice(start, end);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes take ASCII only
  if (isBytes && /[^\x00-\x7f]/.test(body)) return undefined;
  const written = isRaw ? body : withoutEscapes(body, isBytes);
  if (written === undefined) return undefined;
  const value = isBytes ? new Tagged('bytes', Buffer.from(written, 'latin1').toString('base64')) : written;
  return { value, end: end + quote.length };
}

function endOfBody({
  text,
  start,
  quote,
}: {
  text: string;
  start: number;
  quote: string;
}): number | undefined {
  for (let at = start; at < text.length; at += 1) {
    if (text.startsWith(quote, at)) return at;
    if (text[at] === '\\') at += 1;
    else if (text[at] === '\n' && quote.length === 1) return undefined;
  }
  return undefined;
}

const SHORT: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function withoutEscapes(body: string, isBytes: boolean): string | undefined {
  let isRight = true;
  const pattern = isBytes
    ? /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([\s\S]))/g
    : /\\(?:([0-7]{1,3})|(?:x([0-9a-fA-F]{2})|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})|([\s\S]))/g;
  const written = body.replace(pattern, (full, octal?: string, _hex?: string, other?: string) => {
    if (other !== undefined) {
      if (other === 'x' || (!isBytes && 'uUN'.includes(other))) isRight = false;
      // An unknown escape stays unchanged.
      return SHORT[other] ?? full;
    }
    const code = octal === undefined ? Number.parseInt(full.slice(2), 16) : Number.parseInt(octal, 8);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || (isBytes && code > 0xff)) {
      isRight = false;
      return full;
    }
    return String.fromCodePoint(code);
  });
  return isRight ? written : undefined;
}
