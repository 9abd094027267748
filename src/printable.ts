/**
 * Makes text of others (task output, exception messages, names in a definition) safe to show: without characters that
 * hide or fake other text, without tokens and passwords, and, for the runner's log, without workflow commands.
 */

/**
 * Patterns of access tokens, JSON web tokens, tokens and keys of GitHub, and private keys. No match begins inside
 * another match, so that no text can make the search slow.
 */
const TOKENS =
  /(?<![\w.-])ya29\.[\w.-]{8,}={0,2}|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)?|(?<!\w)(?:gh[oprsu]_|github_pat_)\w{16,}|(?<![\w-])AIza[\w-]{35}|(?<=\bBearer )[\w.~+/=-]{16,}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?/g;

/**
 * Every token contains one of these: a search for fixed texts takes a hundredth of the time of a search for patterns.
 */
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
 * The password of `//user:password@host` (RFC 3986, section 3.2.1), or a token alone before the `@` of a web
 * address. It ends at the last `@` of the authority, because a password can contain one.
 */
const PASSWORD = /(\/\/[^\s/?#@:"<>]*:)[^\s/?#"<>]+(?=@)|(?<=\bhttps?:\/\/)[^\s/?#@:"<>]+(?=@)/gi;

const MASK = '***';

const mayHavePassword = (text: string): boolean => text.includes('//') && text.includes('@');

/** Masks everything that looks like a token or the password of an address. */
export function withoutTokens(text: string): string {
  const plain = MARKS.some((mark) => text.includes(mark)) ? text.replace(TOKENS, MASK) : text;
  return mayHavePassword(plain) ? plain.replace(PASSWORD, `$1${MASK}`) : plain;
}

/** Positions of tokens and passwords in a text, as pairs of start and end. */
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

// Cf contains zero-width and bidirectional characters: the runner ignores them when it compares text, and they mislead
// readers.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const INVISIBLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cf}]/gu;

/** Most text contains nothing to remove, and checking for that is faster than replacing. */
const PLAIN = /^[\t\n\x20-\x7e]*$/;
/** Characters with which everything begins that is removed or replaced. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const HIDING = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\p{Cf}]/u;

/**
 * Text without terminal sequences, control and invisible characters; lines end in `\n`; always valid Unicode. Later
 * searches cannot be misled by such characters.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  const whole = text.toWellFormed();
  if (!HIDING.test(whole)) return whole;
  return whole
    .replace(ANSI, '')
    .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '');
}

/** Visible text without tokens and passwords. */
export const printable = (text: string): string => withoutTokens(visible(text));

/**
 * Text for the runner's log, in which no line is a workflow command: `::name::` counts at the start of a line after any
 * white space, `##[name]` anywhere (actions/runner, ActionCommand.cs). A backslash breaks both, as in the runner itself
 * (OutputManager.cs). A second call changes nothing.
 */
export const neutral = (text: string): string =>
  printable(text)
    .replace(/^([^\S\n]*)::/gm, '$1\\::')
    .replace(/##\[(?!\\)/g, '##[\\');
