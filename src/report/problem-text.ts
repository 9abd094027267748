import type { Position, Problem } from '../errors.ts';
import { printable } from '../printable.ts';
import { oneLine } from './markdown.ts';

/** `workflows/etl.yml:12:7` */
export const positionText = (at: Position): string => `${oneLine(at.file)}:${at.line}:${at.column}`;

/** Lines of an excerpt, each cut to a width with which the caret is still below its target. */
export const excerptText = (excerpt: string): string =>
  printable(excerpt)
    .trimEnd()
    .split('\n')
    .slice(0, 12)
    .map((line) => (line.length > 240 ? `${line.slice(0, 239)}…` : line))
    .join('\n');

/** Maximum characters of a line in a code block on a phone. */
const NARROW = 40;

/** An excerpt of a line and its caret, without indentation, and cut so that the caret is visible on a phone. */
export function narrowExcerpt(excerpt: string): string {
  const [line = '', caret = '', ...rest] = excerptText(excerpt).split('\n');
  const column = caret.indexOf('^');
  if (rest.length > 0 || column < 0 || caret.trim() !== '^') return excerptText(excerpt);
  const margin = Math.min(column, line.length - line.trimStart().length);
  const from = column - margin < NARROW ? margin : column - NARROW / 2;
  const cut = from > margin ? '…' : '';
  return `${cut}${line.slice(from)}\n${' '.repeat(cut.length + column - from)}^`;
}

/** A problem for the log: position and message, the line with a caret, and the hint. */
export function problemText(problem: Problem): string {
  const place = problem.at ? `${positionText(problem.at)}: ` : '';
  const parts = [`${place}${oneLine(problem.message, 1000)}`];
  // The excerpt keeps its indentation, so that the caret does not move.
  if (problem.excerpt) parts.push(indented(excerptText(problem.excerpt), '  '));
  if (problem.hint) parts.push(indented(printable(problem.hint).trim(), '  → ', '    '));
  return parts.join('\n');
}

const indented = (text: string, first: string, later = first): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first : later) + line)
    .join('\n');
