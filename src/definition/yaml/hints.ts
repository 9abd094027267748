import type { YAMLError } from 'yaml';

/** What the parser reports; without a code, if the mistake was found in the parsed document. */
type Found = Partial<Pick<YAMLError, 'code' | 'message'>>;

/**
 * The offset of a mistake. The parser points to the beginning of a line if the text after its margin is wrong, and to
 * the end of the previous line if the next one has the wrong margin. `quoted` are the offsets at which the quoted texts
 * of the file begin: a text without its closing quote ends far from the mistake.
 */
export function placeOfError(error: YAMLError, text: string, quoted: readonly number[]): number {
  const [offset] = error.pos;
  if (UNCLOSED_QUOTE.test(error.message)) return quoted.findLast((start) => start < offset) ?? offset;
  const isAtEnd = error.code === 'BAD_INDENT' && /^[ \t]*\n/.test(text.slice(offset));
  const next = isAtEnd ? /^(?:[ \t]*(?:#.*)?\n)+/.exec(text.slice(offset)) : null;
  const start = offset + (next?.[0].length ?? 0);
  return start + (/^ */.exec(text.slice(start, start + 200))?.[0].length ?? 0);
}

const UNCLOSED_QUOTE = /^Missing closing .quote/;
const NO_COLON = /^Implicit (?:keys need to be on a single line|map keys need to be followed)/;

/** Leaves out mistakes that another one causes. */
export function withoutFollowUps(errors: readonly YAMLError[], text: string): readonly YAMLError[] {
  // A tab in a margin also makes the margins of other lines look wrong.
  const hasTab = errors.some(({ code }) => code === 'TAB_AS_INDENT');
  return errors.filter(({ code, message, pos: [offset] }, index) => {
    if (hasTab && code === 'BAD_INDENT') return false;
    const before = errors[index - 1];
    // Every further line of a text that is not indented looks like a key without a colon.
    const isSame = NO_COLON.test(message) && before !== undefined && NO_COLON.test(before.message);
    return !isSame || text.slice(before.pos[0], offset).split('\n').length > 2;
  });
}

/** Messages of the parser in words of this documentation. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing (.)quote.*/, 'The closing $1 is missing.'],
  [/^(Invalid escape sequence \\.).*/, '$1.'],
  [/^Implicit (?:map )?keys need to be .*/, 'There is no key with a colon here.'],
  [/^All mapping items must .*/, 'The keys of one mapping must begin in the same column.'],
  [/^Nested mappings are not .*/, 'A value in the line of its key cannot be a key with a value.'],
  [/^Unexpected scalar at node end.*/, 'There is more text after the end of the value.'],
  [/^Not a YAML token: .*/, 'There is more text after the end of the value.'],
  [/^Sequence item without .*/, 'This is neither an item of the list nor part of the item before it.'],
  [
    /^Flow (?:map|sequence) in block .* end with a (.)$/,
    'The closing $1 is missing, or is not indented more than its key.',
  ],
];

/** The message of the parser as a sentence. */
export function messageOf(error: YAMLError): string {
  const text = error.message.split('\n')[0]?.trim() ?? '';
  const [pattern, sentence] = MESSAGES.find(([each]) => each.test(text)) ?? [];
  if (pattern && sentence !== undefined) return text.replace(pattern, sentence);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The line of a mistake, and what is around it. */
interface Place {
  readonly text: string;
  readonly offset: number;
  /** Offset of the beginning of the line. */
  readonly start: number;
  readonly line: string;
  /** The part of the line before and after the mistake. */
  readonly before: string;
  readonly after: string;
}

/** What to do about a syntax mistake; undefined if the message says all that is known. */
export function hintFor(error: Found, text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = lineAt(text, start);
  const cut = Math.max(0, offset - start);
  const place = { text, offset, start, line, before: line.slice(0, cut), after: line.slice(cut) };
  for (const rule of RULES) {
    const hint = rule(error, place);
    if (hint !== undefined) return hint;
  }
  return undefined;
}

type Rule = (error: Found, place: Place) => string | undefined;

/** The first rule that knows the mistake counts. */
const RULES: readonly Rule[] = [
  ({ code }) => (code === 'TAB_AS_INDENT' ? 'Indent with spaces.' : undefined),
  (_, { line }) =>
    /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)
      ? 'Resolve the merge conflict, and remove its marks.'
      : undefined,
  (_, { line }) => (/^\s*```/.test(line) ? 'Remove the line: a definition contains only YAML.' : undefined),
  ({ message = '' }) =>
    UNCLOSED_QUOTE.test(message)
      ? 'Close it, and indent its continuation lines more than its key.'
      : undefined,
  ({ code }) =>
    code === 'BAD_DQ_ESCAPE'
      ? 'A backslash begins an escape in double quotes: double it, or use single quotes.'
      : undefined,
  ({ code }, { after }) =>
    code === 'BAD_SCALAR_START'
      ? `Put quotes around a text that begins with ${after[0] ?? 'it'}.`
      : undefined,
  quotedPart,
  afterBlockHeader,
  outsideBlockText,
  unclosedBracket,
  foreignSign,
  (_, { line }) =>
    /(?<!\$)\{\{/.test(line)
      ? 'Put quotes around a value that begins with a brace, as in "{{ … }}".'
      : undefined,
  ({ code }, { after }) => (code === 'BAD_ALIAS' ? special(after) : undefined),
  ({ message = '' }, { before }) =>
    /^Tags and anchors must be separated/.test(message)
      ? special(/[!&]\S*$/.exec(before)?.[0] ?? '&')
      : undefined,
  missingSpace,
  nestedMapping,
  ({ message = '' }) => (NO_COLON.test(message) ? 'Write a colon and a space after the key.' : undefined),
  wrongColumn,
];

/** What to do about a text that YAML takes for an alias, an anchor or a tag. */
export function special(text: string): string {
  const [sign = ''] = text;
  const means: Readonly<Record<string, string>> = { '*': 'an alias', '&': 'an anchor', '!': 'a tag' };
  return `Put quotes around a text that begins with ${sign}: without them it is ${means[sign] ?? 'special'}.`;
}

/** A value that goes on after a quoted part, as in `'a' == 'b'`. */
function quotedPart({ message = '' }: Found, { before, after }: Place): string | undefined {
  if (!/^Unexpected scalar at node end/.test(message)) return undefined;
  if (/["']\s*$/.test(before)) {
    return 'A value that begins with a quote ends at the next one: put all of it into quotes of the other kind, or write it below "|".';
  }
  return /[\w\]}]\s+$/.test(before) && /^[\w"'-]+\s*:/.test(after) && /[[{]/.test(before)
    ? 'Write a comma before it.'
    : undefined;
}

/** The sign before a text over several lines, at the end of a line. */
const BLOCK_HEADER = /(?:^|[\s:-])[|>][-+0-9]*\s*(?:#.*)?$/;

function afterBlockHeader({ message = '' }: Found, { text, start, before, line }: Place): string | undefined {
  if (/^Not a YAML token/.test(message) && BLOCK_HEADER.test(before)) {
    return `Begin the text in the next line, indented, or remove ${/[|>]/.exec(before)?.[0]} and write it in quotes.`;
  }
  const previous = lineBefore(text, start)?.line ?? '';
  const isOutside = columnOf(line) <= columnOf(previous);
  return BLOCK_HEADER.test(previous) &&
    isOutside &&
    (message.startsWith('All mapping') || NO_COLON.test(message))
    ? 'Indent the text more than its key.'
    : undefined;
}

/** A line that begins before the first line of the text that it belongs to. */
function outsideBlockText({ code }: Found, { text, start, line }: Place): string | undefined {
  if (code !== 'BAD_INDENT') return undefined;
  const own = columnOf(line);
  let first: string | undefined;
  for (let at = start, lines = 0; lines < MAX_LINES; lines++) {
    const previous = lineBefore(text, at);
    if (!previous) return undefined;
    if (columnOf(previous.line) <= own) {
      return first !== undefined && BLOCK_HEADER.test(previous.line) && columnOf(previous.line) < own
        ? `The first line of this text begins in column ${columnOf(first)}: no other line of it may begin before that column.`
        : undefined;
    }
    first = previous.line;
    at = previous.start;
  }
  return undefined;
}

/** Limit on characters that are searched for an opening bracket. */
const MAX_SEARCHED = 5_000;

function unclosedBracket({ message = '' }: Found, { text, offset }: Place): string | undefined {
  if (!/^Flow (?:map|sequence) in block collection must be/.test(message)) return undefined;
  let open = 0;
  for (let at = offset - 1; at >= Math.max(0, offset - MAX_SEARCHED); at--) {
    const character = text[at] ?? '';
    if (character === ']' || character === '}') open++;
    if (character !== '[' && character !== '{') continue;
    if (open-- > 0) continue;
    return `Close the ${character} of line ${text.slice(0, at).split('\n').length}.`;
  }
  return undefined;
}

/** Characters that look like a space, like nothing or like a sign of YAML, and what to do about them. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/, 'which is no ordinary space: replace it with one'],
  [/[\u200b-\u200f\u2060\ufeff\u00ad]/, 'which is invisible: remove it'],
  [/\uff1a/, 'which is no ordinary colon: write ": "'],
  [/^\s*[\u2013\u2014]/, 'which is no hyphen: write "-"'],
];

function foreignSign(_: Found, { line }: Place): string | undefined {
  const found = foreignCharacter(line);
  return found && `The line has ${found}.`;
}

/** The first character of a text that YAML takes for a letter although it does not look like one. */
export function foreignCharacter(text: string): string | undefined {
  for (const [pattern, what] of FOREIGN) {
    const found = pattern.exec(text);
    if (!found) continue;
    const number = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `the character U+${number} in place ${[...text.slice(0, found.index)].length + 1}, ${what}`;
  }
  return undefined;
}

function missingSpace({ message = '' }: Found, { line }: Place): string | undefined {
  if (!NO_COLON.test(message) && !/^Nested mappings/.test(message)) return undefined;
  if (/^\s*-[^\s-]/.test(line)) return 'Write a space after the hyphen.';
  return NO_COLON.test(message) && /^\s*(?:- +)*[\w-]+:\S/.test(line)
    ? 'Write a space after the colon.'
    : undefined;
}

function nestedMapping({ message = '' }: Found, { text, start, line, after }: Place): string | undefined {
  if (!/^Nested mappings are not allowed/.test(message)) return undefined;
  if (/:(?:\s|$)/.test(after)) return 'Put quotes around a text that contains ": ".';
  const next = lineAt(text, start + line.length + 1);
  return columnOf(next) > columnOf(line)
    ? `The next line begins in column ${columnOf(next)} and this one in column ${columnOf(line)}: keys of one mapping begin in one column.`
    : 'Put quotes around a text that contains ": ".';
}

function wrongColumn({ code, message = '' }: Found, { text, start, line }: Place): string | undefined {
  if (code !== 'BAD_INDENT' && !message.startsWith('Sequence item without')) return undefined;
  const before = lineBefore(text, start)?.line;
  const [own, other] = [columnOf(line), columnOf(before ?? '')];
  if (own === other || before === undefined) return undefined;
  return `It begins in column ${own} and the line before it in column ${other}: keys of one mapping begin in one column.`;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
}

/** Limit on lines that are searched, so that a hundred mistakes after a million blank lines take no time. */
const MAX_LINES = 1_000;

/** The last line that is not blank before the one that begins at `start`. */
function lineBefore(
  text: string,
  start: number,
): { readonly line: string; readonly start: number } | undefined {
  for (let from = start, lines = 0; from > 0 && lines < MAX_LINES; lines++) {
    from = from < 2 ? 0 : text.lastIndexOf('\n', from - 2) + 1;
    const line = lineAt(text, from);
    if (line.trim() !== '') return { line, start: from };
  }
  return undefined;
}

/** Column of the first character of a line, or, for an item of a list, of the text after its dash. */
const columnOf = (line: string): number => (/^ *(?:- +)*/.exec(line)?.[0].length ?? 0) + 1;
