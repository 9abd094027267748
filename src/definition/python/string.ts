import { isNonprintable } from './nonprintable.ts';

/** White space for str.strip(), int() and float() of Python, which differs from that of JavaScript. */
export const PYTHON_SPACE =
  '\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const EDGES = new RegExp(`^[${PYTHON_SPACE}]+|[${PYTHON_SPACE}]+$`, 'g');

/** str.strip() of Python. */
export const stripSpace = (text: string): string => text.replace(EDGES, '');

/** repr() of a Python str. */
export function stringRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let written = '';
  for (const char of text) written += char === quote ? `\\${quote}` : escapeChar(char);
  return `${quote}${written}${quote}`;
}

/** repr() of Python bytes. */
export function bytesRepr(bytes: Iterable<number>): string {
  const text = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let written = '';
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (char === quote) written += `\\${quote}`;
    else written += code > 0x7e ? `\\x${code.toString(16)}` : escapeChar(char);
  }
  return `b${quote}${written}${quote}`;
}

/** UTF-8 that may hold lone surrogates (Python's "surrogatepass"), as text. */
export function decodeSurrogateBytes(bytes: Uint8Array): string {
  let text = '';
  let start = 0;
  for (let at = 0; at + 2 < bytes.length; at += 1) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    if (first !== 0xed || second < 0xa0) continue;
    text += Buffer.from(bytes.subarray(start, at)).toString('utf8');
    text += String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f));
    start = at + 3;
    at += 2;
  }
  return text + Buffer.from(bytes.subarray(start)).toString('utf8');
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

function escapeChar(char: string): string {
  const short = SHORT_ESCAPES[char];
  if (short !== undefined) return short;
  const code = char.codePointAt(0) ?? 0;
  if (!isNonprintable(code)) return char;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
