import type { Position, Problem } from '../../errors.ts';

/** Maximum size of a definition. */
export const MAX_BYTES = 1024 * 1024;
const EXCERPT_WIDTH = 160;

/** The text of a file, with its positions. */
export interface Source {
  readonly text: string;
  /** The path as the user gave it, relative to the workspace. */
  readonly file: string;
  /** `offset` counts UTF-16 units from 0. */
  at(offset: number): Position;
  /** Offsets of the beginning and end of a line; lines count from 1. */
  line(line: number): readonly [number, number];
  /** The line of a position, with a caret below its column. */
  excerpt(at: Position): string;
}

export function sourceOf(text: string, file: string): Source {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const endOf = (line: number) => (starts[line] ?? text.length + 1) - 1;
  const pairs = surrogatePairs(text);
  /** Number of surrogate pairs before an offset; each pair counts as one character. */
  const pairsBefore = (offset: number) => countBelow(pairs, offset);
  return {
    text,
    file,
    at(offset) {
      const line = Math.max(1, countBelow(starts, offset + 1));
      const start = starts[line - 1] ?? 0;
      return { file, line, column: offset - start - (pairsBefore(offset) - pairsBefore(start)) + 1 };
    },
    line: (line) => [starts[line - 1] ?? text.length, endOf(line)],
    excerpt({ line, column }) {
      const start = starts[line - 1] ?? text.length;
      // Enough of the line for the full width even if all characters are pairs, because a file may be one line of a
      // megabyte.
      const skipped = Math.max(0, column - 1 - EXCERPT_WIDTH / 2);
      const from = offsetOfCharacter(start, skipped);
      const shown = [
        ...text.slice(from, Math.min(endOf(line), from + 2 * EXCERPT_WIDTH)).replace(/\r$/, ''),
      ].slice(0, EXCERPT_WIDTH);
      const margin = shown
        .slice(0, column - 1 - skipped)
        .map((character) => (character === '\t' ? '\t' : ' '));
      return `${shown.join('')}\n${margin.join('')}^`;
    },
  };

  function offsetOfCharacter(start: number, count: number): number {
    const before = pairsBefore(start);
    let offset = start + count;
    for (let more = -1; more !== pairsBefore(offset) - before; ) {
      more = pairsBefore(offset) - before;
      offset = start + count + more;
    }
    // Never cut in the middle of a pair.
    if (/[\udc00-\udfff]/.test(text[offset] ?? '')) offset++;
    return Math.min(offset, text.length);
  }
}

/** Offsets after the characters that have two UTF-16 units. */
function surrogatePairs(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 1);
}

/** The number of ascending numbers below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const tooLarge = (file: string, bytes: number): Problem => ({
  code: 'file-too-large',
  message: `The file has ${bytes.toLocaleString('en-US')} bytes; a definition has at most 1 MiB.`,
  at: { file, line: 1, column: 1 },
});

/** Characters that PyYAML rejects (Reader.NON_PRINTABLE). */
const NOT_ALLOWED = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Decodes the bytes of a definition. Rejects more than 1 MiB, bytes that are not UTF-8, and characters that YAML
 * forbids.
 */
export function decodeDefinition(
  bytes: Uint8Array,
  file: string,
): { readonly text?: string; readonly problems: readonly Problem[] } {
  const refuse = (code: string, message: string, line = 1, hint?: string) => ({
    problems: [{ code, message, at: { file, line, column: 1 }, ...(hint && { hint }) }],
  });
  if (bytes.byteLength > MAX_BYTES) return { problems: [tooLarge(file, bytes.byteLength)] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-utf8', 'The file is not UTF-8 text.', firstBadLine(bytes), 'Save it as UTF-8.');
  }
  const [strange] = NOT_ALLOWED.exec(text) ?? [];
  if (strange !== undefined) {
    const { line } = sourceOf(text, file).at(text.indexOf(strange));
    const number = (strange.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = `The file has the character U+${number}, which YAML does not allow.`;
    return refuse(
      'control-character',
      message,
      line,
      `If it is intended, write "\\u${number}" in double quotes.`,
    );
  }
  // A carriage return alone also ends a line (PyYAML, Reader); the parser knows only the usual line ends.
  return { text: text.replace(/\r(?!\n)/g, '\n'), problems: [] };
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const part = bytes.subarray(start, end < 0 ? bytes.length : end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(part);
    } catch {
      return line;
    }
    start += part.length + 1;
  }
  return line;
}
