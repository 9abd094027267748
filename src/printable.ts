/**
 * Text that others wrote (task output, exception messages, names in a definition), made fit to be shown: without what
 * hides or fakes other text, without tokens and passwords, and, for the runner's log, without workflow commands.
 */

/**
 * What access tokens, JSON web tokens, tokens and keys of GitHub, and private keys look like. No part of it begins inside
 * another of its matches, so that a text made to be slow is not.
 */
const TOKENS =
  /(?<![\w.-])ya29\.[\w.-]{8,}={0,2}|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)?|(?<!\w)(?:gh[oprsu]_|github_pat_)\w{16,}|(?<![\w-])AIza[\w-]{35}|(?<=\bBearer )[\w.~+/=-]{16,}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?/g;

/** One of these is in every token: a search for texts costs a hundredth of one for patterns. */
const MARKS = [
  'ya29.',
  'eyJ',
  'gho_',
  'ghp_',
  'ghr_',
  'ghs_',
  'ghu_',
  'github_pat_',
  'AIza',
  'Bearer ',
  'PRIVATE KEY',
];

/**
 * The password of `//user:password@host` (RFC 3986, section 3.2.1), or the token that is alone before the `@` of a web
 * address. It ends at the last `@` of the authority, as programs read it in which a password has one.
 */
const PASSWORD = /(\/\/[^\s/?#@:"<>]*:)[^\s/?#"<>]+(?=@)|(?<=\bhttps?:\/\/)[^\s/?#@:"<>]+(?=@)/gi;

const MASK = '***';

const mayHavePassword = (text: string): boolean => text.includes('//') && text.includes('@');

/** Text without anything that looks like a token or the password of an address. */
export function withoutTokens(text: string): string {
  const plain = MARKS.some((mark) => text.includes(mark)) ? text.replace(TOKENS, MASK) : text;
  return mayHavePassword(plain) ? plain.replace(PASSWORD, `$1${MASK}`) : plain;
}

/** Where tokens and passwords are in a text, as pairs of start and end. */
export function tokenRanges(text: string): readonly (readonly [number, number])[] {
  const tokens = MARKS.some((mark) => text.includes(mark)) ? [...text.matchAll(TOKENS)] : [];
  const passwords = mayHavePassword(text) ? [...text.matchAll(PASSWORD)] : [];
  return [
    ...tokens.map(({ index, 0: token }) => [index, index + token.length] as const),
    ...passwords.map(({ index, 0: all, 1: user = '' }) => [index + user.length, index + all.length] as const),
  ];
}

// ECMA-48: OSC and other string sequences up to their terminator, CSI sequences, and two-character escapes.
const ANSI =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /(?:\x1b[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?)|(?:(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?)|(?:\x1b[ -/]*[0-~]?)/g;

// Cf holds zero-width and bidirectional characters: the runner compares text with them ignored, and readers are fooled.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const INVISIBLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cf}]/gu;

/** Most text has nothing to take out, and telling so is faster than looking for it. */
const PLAIN = /^[\t\n\x20-\x7e]*$/;

/**
 * Text without terminal sequences, control and invisible characters; lines end in `\n`; always valid Unicode. What is
 * looked for in it afterwards cannot hide behind them.
 */
export const visible = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .toWellFormed()
        .replace(ANSI, '')
        .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
        .replace(INVISIBLE, '');

/** Visible text without tokens and passwords. */
export const printable = (text: string): string => withoutTokens(visible(text));

/**
 * Text for the runner's log, in which no line is read as a workflow command: `::name::` counts at the start of a line
 * after any white space, `##[name]` anywhere (actions/runner, ActionCommand.cs). The runner's own way of breaking a
 * command, a backslash (OutputManager.cs), is used for both. Doing it twice changes nothing more.
 */
export const neutral = (text: string): string =>
  printable(text)
    .replace(/^([^\S\n]*)::/gm, '$1\\::')
    .replace(/##\[(?!\\)/g, '##[\\');
