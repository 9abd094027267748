import { printable, withoutTokens } from '../printable.ts';

/**
 * Makes text of others (task output, exception messages, names in a definition) safe for GitHub Markdown and HTML in
 * it. Nothing here changes the meaning for a reader.
 */

/** One line of at most `length` characters; the end is cut, and white space becomes single spaces. */
export function oneLine(text: string, length = 300): string {
  // Searching ten megabytes of white space to show one line takes seconds.
  const line = printable(text.slice(0, length * 8))
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  if (characters.length <= length && text.length <= length * 8) return line;
  return `${characters
    .slice(0, length - 1)
    .join('')
    .trimEnd()}…`;
}

const entity = (character: string) => `&#${character.charCodeAt(0)};`;

// GitHub links @name, #1 and GH-1 in the finished page, so an entity does not prevent it; a zero-width space does.
const withoutReferences = (html: string): string =>
  html.replace(/@(?=[A-Za-z0-9])/g, '@&#8203;').replace(/(?<!&)#(?=[0-9])|\bGH-(?=[0-9])/gi, '$&&#8203;');

/** Text inside an HTML element on its own lines, where Markdown is not read: `<summary>`, for example. */
export const html = (text: string): string =>
  withoutReferences(
    oneLine(text)
      .replaceAll('&', '&amp;')
      .replace(/[<>"'`$~]/g, entity),
  );

/** Text inside a line of Markdown: paragraph, heading, table cell or link. */
export const inline = (text: string, length = 300): string =>
  withoutReferences(
    oneLine(text, length)
      .replaceAll('&', '&amp;')
      .replace(/[<>"'`\\*_~|$[\]{}]/g, entity)
      // Plain addresses become links, and `:name:` becomes an emoji.
      .replace(/:(?=\/\/|[a-z0-9_+-]+:)/g, '&#58;')
      .replace(/\bwww\./gi, 'www&#46;'),
  );

/** Text as code inside a line of Markdown, including table cells; at most `length` characters. */
export function code(text: string, length = 300): string {
  const line = oneLine(text, length);
  if (line === '') return '';
  // A pipe ends a cell even inside backticks, and backslashes before it look like its escape.
  if (line.includes('|')) {
    const text = line.replaceAll('&', '&amp;').replace(/[<>"'`\\*_~|$[\]{}:.#]/g, entity);
    return `<code>${withoutReferences(text)}</code>`;
  }
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** Length of the longest run of backticks. Every run counts: a fence must be longer than any of them. */
const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);

export interface BlockLimits {
  readonly lines: number;
  /** Characters of one line. */
  readonly characters: number;
}

/** The last lines of a text, each cut to its limit, as a code block. */
export function codeBlock(text: string, limits: BlockLimits, language = 'text'): string {
  const shown = lastLines(text, limits).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}${language}\n${shown}\n${fence}`;
}

/** Characters; tokens of GitHub's OIDC provider have about 1,500. */
const LONGEST_TOKEN = 8_192;

/** The last lines of a text that may be very long, printable, each cut to its limit; a note where some are missing. */
export function lastLines(text: string, limits: BlockLimits): readonly string[] {
  // Terminal sequences and very long lines are only processed as far as they can be shown.
  const length = limits.lines * limits.characters * 2;
  // Tokens are masked first: a cut could leave the end of one without its beginning.
  const tail = withoutTokens(text.slice(-length - LONGEST_TOKEN)).slice(-length);
  const lines = printable(tail).trimEnd().split('\n');
  const kept = lines.slice(-limits.lines).map((line) => cut(line, limits.characters));
  const missing = tail.length < text.length || lines.length > kept.length;
  return missing ? ['…', ...kept] : kept;
}

const cut = (line: string, length: number): string =>
  line.length <= length ? line : `${line.slice(0, length - 1).toWellFormed()}…`;

/** A folded part of a page. `title` is text, `content` Markdown. */
export const details = (title: string, content: string, open = false): string =>
  `<details${open ? ' open' : ''}><summary>${html(title)}</summary>\n\n${content}\n\n</details>`;

/** A link whose text is already Markdown; without an address, only the text. */
export const link = (text: string, address: string | undefined): string =>
  address === undefined ? text : `[${text}](${address.toWellFormed().replace(UNSAFE_IN_ADDRESS, percent)})`;

const UNSAFE_IN_ADDRESS = /[^\x21-\x7e]|[()<>|"'`\\[\]*_~$@]/gu;

const percent = (character: string) =>
  [...Buffer.from(character, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/** Text of ours that stays on one line in a narrow cell. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** A table whose cells are already Markdown. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => column.title)),
    line(columns.map((column) => (column.align === 'right' ? '--:' : ':--'))),
    ...rows.map(line),
  ].join('\n');
}

/** Bytes of a text as GitHub counts them. */
export const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8');
