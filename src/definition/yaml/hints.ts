import type { YAMLError } from 'yaml';

/**
 * Offset of what is wrong. The parser points at the beginning of a line where what follows its margin is wrong, and at
 * the end of the line before where the next one has the wrong margin.
 */
export function placeOfError(error: YAMLError, text: string): number {
  const [offset] = error.pos;
  const isAtEnd = error.code === 'BAD_INDENT' && /^[ \t]*\n/.test(text.slice(offset));
  const next = isAtEnd ? /^(?:[ \t]*(?:#.*)?\n)+/.exec(text.slice(offset)) : null;
  const start = offset + (next?.[0].length ?? 0);
  return start + (/^ */.exec(text.slice(start, start + 200))?.[0].length ?? 0);
}

/** A tab in a margin makes the margins of other lines look wrong, too. */
export const withoutFollowUps = (errors: readonly YAMLError[]): readonly YAMLError[] =>
  errors.some(({ code }) => code === 'TAB_AS_INDENT')
    ? errors.filter(({ code }) => code !== 'BAD_INDENT')
    : errors;

/** What to do about a mistake of syntax; undefined when nothing better than the message is known. */
export function hintFor(error: YAMLError | undefined, text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = lineAt(text, start);
  const message = error?.message ?? '';
  if (error?.code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  if (/closing .quote/.test(message)) return 'Close it, and indent its continuation lines more than its key.';
  if (/\{\{/.test(line)) return 'Quote a value that begins with a brace, as "{{ … }}".';
  if (/^Nested mappings are not allowed/.test(message)) return 'Quote a text that contains ": ".';
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

/** Blank lines that are passed over, so that a hundred mistakes behind a million of them take no time. */
const MAX_BLANK_LINES = 1_000;

/** The last line with anything in it before the one that begins at `start`. */
function lineBefore(text: string, start: number): string | undefined {
  for (let from = start, lines = 0; from > 0 && lines < MAX_BLANK_LINES; lines++) {
    from = from < 2 ? 0 : text.lastIndexOf('\n', from - 2) + 1;
    const line = lineAt(text, from);
    if (line.trim() !== '') return line;
  }
  return undefined;
}

/** Column of the first character of a line; of an item of a list, of what follows its dash. */
const columnOf = (line: string): number => (/^ *(?:- +)*/.exec(line)?.[0].length ?? 0) + 1;
