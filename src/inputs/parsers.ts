/** The mistake in a `KEY=VALUE` entry, without its text, which may be part of a secret. */
export interface WrongEntry {
  readonly problem: 'unsigned' | 'unnamed' | 'repeated';
  /** Counted from 1. */
  readonly number: number;
}

/** Seconds in a time such as `90s`, `1h30m` or `90`; undefined for anything else. */
export function parseSeconds(text: string): number | undefined {
  const found = /^(?:(\d+)\s*h)?[\s,]*(?:(\d+)\s*m)?[\s,]*(?:(\d+)\s*s?)?$/.exec(text.trim());
  if (!found || text.trim() === '') return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = found;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** `true` or `false` in any case, and the forms of other actions; undefined for anything else. */
export function parseTruth(text: string): boolean | undefined {
  if (/^(?:true|t|1)$/i.test(text)) return true;
  return /^(?:false|f|0)$/i.test(text) ? false : undefined;
}

/** Entries of a list, one per line or separated by commas; `\,` is a comma of an entry. */
export const parseList = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .flatMap(splitAtCommas)
    .filter((entry) => entry !== '');

/** Entries that may contain commas: one per line if there is a line break, else separated by commas. */
export function parseLines(text: string): readonly string[] {
  return LINE_BREAK.test(text) ? parseRows(text) : entriesIn(splitAtCommas(text));
}

/** Entries, one per line, even if there is only one. */
export const parseRows = (text: string): readonly string[] => entriesIn(text.split(LINE_BREAK));

const LINE_BREAK = /\r\n|\r|\n/;

const entriesIn = (texts: readonly string[]): readonly string[] =>
  texts.map((entry) => entry.trim()).filter((entry) => entry !== '' && !entry.startsWith('#'));

/**
 * `KEY=VALUE` entries. With one per line, a value is everything after the first `=`, unchanged. A text without a
 * line break is a list separated by commas, in which `\,` is a comma of a value.
 */
export function parseKeyValues(text: string): {
  readonly values: ReadonlyMap<string, string>;
  readonly wrong: readonly WrongEntry[];
} {
  const values = new Map<string, string>();
  const wrong: WrongEntry[] = [];
  for (const [index, entry] of parseLines(text).entries()) {
    const sign = entry.indexOf('=');
    const key = entry.slice(0, Math.max(0, sign)).trim();
    const problem = sign < 0 ? 'unsigned' : key === '' ? 'unnamed' : values.has(key) ? 'repeated' : undefined;
    if (problem === undefined) values.set(key, entry.slice(sign + 1).trim());
    else wrong.push({ problem, number: index + 1 });
  }
  return { values, wrong };
}

const splitAtCommas = (text: string): readonly string[] =>
  text.split(/(?<!\\),/).map((part) => part.replaceAll('\\,', ',').trim());
