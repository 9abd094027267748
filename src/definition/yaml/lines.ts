import { Scalar } from 'yaml';

/**
 * 1-based lines of the file, one for each line of a text; undefined if they are consecutive from line `first`, where
 * the text begins.
 */
export function scalarLines(
  node: Scalar,
  value: unknown,
  fileText: string,
  first: number,
): readonly number[] | undefined {
  if (node.type === Scalar.BLOCK_LITERAL || typeof value !== 'string') return undefined;
  const [start = 0, end = start] = node.range ?? [];
  const from = node.type === Scalar.BLOCK_FOLDED ? fileText.indexOf('\n', start) + 1 : start;
  const written = fileText.slice(from, end);
  return value.includes('\n') || written.includes('\n') ? codeLines(value, written, first) : undefined;
}

/** Limit on characters that are searched for the lines of one text; only a hostile file needs more. */
const MAX_SEARCHED = 64 * 1024 * 1024;

/**
 * The position of each line of a text in the file, for texts whose lines differ from those of the file: folded, quoted
 * and plain texts join lines, or contain several in one. `written` is the text in the file from line `first`, with its
 * quotes; both are 1-based. A line that cannot be found has the position of the previous line.
 */
function codeLines(value: string, written: string, first: number): readonly number[] {
  const count = value.split('\n').length;
  const found = new Map<number, number>();
  let cursor = 0;
  let lineOfValue = 1;
  let searched = 0;
  for (const [index, line] of written.split('\n').entries()) {
    // Quotes at the ends, and the continuation mark of a double-quoted text.
    const text = line
      .trim()
      .replace(/^["']/, index === 0 ? '' : '$&')
      .replace(/["'\\]$/, '')
      .trim();
    if (text === '' || searched > MAX_SEARCHED) continue;
    const at = value.indexOf(text, cursor);
    searched += (at < 0 ? value.length : at) - cursor;
    if (at < 0) continue;
    lineOfValue += value.slice(cursor, at).split('\n').length - 1;
    if (!found.has(lineOfValue)) found.set(lineOfValue, first + index);
    cursor = at + text.length;
  }
  const lines: number[] = [];
  for (let line = 1; line <= count; line++) lines.push(found.get(line) ?? lines.at(-1) ?? first);
  return lines;
}
