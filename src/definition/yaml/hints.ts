import type { YAMLError } from 'yaml';

/**
 * The offset of a mistake. The parser points to the beginning of a line if the text after its margin is wrong, and to
 * the end of the previous line if the next one has the wrong margin.
 */
export function placeOfError(error: YAMLError, text: string): number {
  const [offset] = error.pos;
  const isAtEnd = error.code === 'BAD_INDENT' && /^[ \t]*\n/.test(text.slice(offset));
  const next = isAtEnd ? /^(?:[ \t]*(?:#.*)?\n)+/.exec(text.slice(offset)) : null;
  const start = offset + (next?.[0].length ?? 0);
  return start + (/^ */.exec(text.slice(start, start + 200))?.[0].length ?? 0);
}

/** A tab in a margin also makes the margins of other lines look wrong. */
export const withoutFollowUps = (errors: readonly YAMLError[]): readonly YAMLError[] =>
  errors.some(({ code }) => code === 'TAB_AS_INDENT')
    ? errors.filter(({ code }) => code !== 'BAD_INDENT')
    : errors;

/** What to do about a syntax mistake; undefined if the message says all that is known. */
export function hintFor(error: YAMLError | undefined, text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = lineAt(text, start);
  const message = error?.message ?? '';
  if (error?.code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  if (/closing .quote/.test(message)) return 'Close it, and indent its continuation lines more than its key.';
  if (/\{\{/.test(line)) return 'Put quotes around a value that begins with a brace, as in "{{ … }}".';
  if (/^Nested mappings are not allowed/.test(message)) return 'Put quotes around a text that contains ": ".';
  if (error?.code !== 'BAD_INDENT') return undefined;
  const before = lineBefore(text, start);
  const [own, other] = [columnOf(line), columnOf(before ?? '')];
  if (own === other || before === undefined) return undefined;
  return `It begins in column ${own} and the line before it in column ${other}: keys of one mapping begin in one column.`;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** Limit on skipped blank lines, so that a hundred mistakes after a million blank lines take no time. */
const MAX_BLANK_LINES = 1_000;

/** The last line that is not blank before the one that begins at `start`. */
function lineBefore(text: string, start: number): string | undefined {
  for (let from = start, lines = 0; from > 0 && lines < MAX_BLANK_LINES; lines++) {
    from = from < 2 ? 0 : text.lastIndexOf('\n', from - 2) + 1;
    const line = lineAt(text, from);
    if (line.trim() !== '') return line;
  }
  return undefined;
}

/** Column of the first character of a line, or, for an item of a list, of the text after its dash. */
const columnOf = (line: string): number => (/^ *(?:- +)*/.exec(line)?.[0].length ?? 0) + 1;
