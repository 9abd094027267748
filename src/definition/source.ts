import type { Position, Problem } from '../errors.ts';

const MAX_BYTES = 1024 * 1024;
const EXCERPT_WIDTH = 160;

/** The text of a file, with places in it. */
export interface Source {
  readonly text: string;
  /** As the user gave it, relative to the workspace. */
  readonly file: string;
  /** `offset` counts UTF-16 units from 0. */
  at(offset: number): Position;
  /** The line of a place with a caret below its column. */
  excerpt(at: Position): string;
}

export function sourceOf(text: string, file: string): Source {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const charactersBefore = characterCounter(text);
  const startOf = (line: number) => starts[line - 1] ?? 0;
  const endOf = (line: number) => {
    const end = (starts[line] ?? text.length + 1) - 1;
    return text[end - 1] === '\r' && end > startOf(line) ? end - 1 : end;
  };
  return {
    text,
    file,
    at(offset) {
      const line = lastIndex(starts.length, (index) => (starts[index] ?? 0) <= offset) + 1;
      return { file, line, column: charactersBefore(offset) - charactersBefore(startOf(line)) + 1 };
    },
    excerpt({ line, column }) {
      const from = Math.max(0, column - 1 - EXCERPT_WIDTH / 2);
      const start = startOf(line);
      const before = charactersBefore(start);
      // Only the part that is shown is taken apart: a line may be as long as the file.
      const first = lastIndex(endOf(line) - start + 1, (index) => {
        return charactersBefore(start + index) - before <= from;
      });
      const part = text.slice(start + first, Math.min(endOf(line), start + first + 2 * EXCERPT_WIDTH));
      const shown = [...part].slice(0, EXCERPT_WIDTH);
      const margin = shown.slice(0, column - 1 - from).map((character) => (character === '\t' ? '\t' : ' '));
      return `${shown.join('')}\n${margin.join('')}^`;
    },
  };
}

/** The last index below `length` that holds, where all before it hold too. */
function lastIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Counts the characters before an offset in constant time: places are asked for once per node, and all nodes of a
 * hostile file may stand in one line.
 */
function characterCounter(text: string): (offset: number) => number {
  const BLOCK = 256;
  const isSecondHalf = (index: number) => (text.charCodeAt(index) & 0xfc00) === 0xdc00;
  const blocks = [0];
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    if (index > 0 && index % BLOCK === 0) blocks.push(count);
    if (!isSecondHalf(index)) count++;
  }
  return (offset) => {
    const block = Math.min(Math.floor(offset / BLOCK), blocks.length - 1);
    let before = blocks[block] ?? 0;
    for (let index = block * BLOCK; index < offset && index < text.length; index++) {
      if (!isSecondHalf(index)) before++;
    }
    return before;
  };
}

/** Turns the bytes of a definition into text. Refused: over 1 MiB, not UTF-8, with NUL characters. */
export function decodeDefinition(
  bytes: Uint8Array,
  file: string,
): { readonly text?: string; readonly problems: readonly Problem[] } {
  const refuse = (code: string, message: string, line = 1, hint?: string) => ({
    problems: [{ code, message, at: { file, line, column: 1 }, ...(hint && { hint }) }],
  });
  if (bytes.byteLength > MAX_BYTES) {
    const size = bytes.byteLength.toLocaleString('en-US');
    return refuse('file-too-large', `The file has ${size} bytes; a definition has at most 1 MiB.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-utf8', 'The file is not UTF-8 text.', firstBadLine(bytes), 'Save it as UTF-8.');
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const { line } = sourceOf(text, file).at(nul);
    return refuse('nul-character', 'The file has a NUL character, which YAML does not allow.', line);
  }
  return { text, problems: [] };
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
