import { tokenRanges } from '../printable.ts';

/** Part of a text, from its first character to the one after its last. */
export type Range = readonly [start: number, end: number];

/** Finds secrets in texts, in time that does not grow with the number of secrets. */
export interface SecretFinder {
  /** All parts of secrets, even if two of them overlap, and tokens that another cut could split. */
  within(text: string): readonly Range[];
  /** The beginning of a secret at the end of a text, and the end of one at its beginning: the remains after a cut. */
  atEnds(text: string): readonly Range[];
}

interface Form {
  readonly text: string;
  readonly isBase64: boolean;
  /** The smallest shift with which the text matches itself; its length if there is none. */
  readonly period: number;
}

/** Length of the prefix that is used to look up a form: no secret is shorter. */
const ANCHOR = 3;
/** Minimum length of a hidden remainder of a secret after a cut; a shorter one reveals nothing, and may be any text. */
const SHORTEST_PART = 4;
const HASHES = 65_536;
/** The base64 of a shorter text may be any text. */
const SHORTEST_BASE64 = 8;

/** `secrets` are texts of at least three characters. */
export function secretFinder(secrets: readonly string[]): SecretFinder {
  const forms = formsOf(secrets);
  const anchors = lookup(forms, ({ text }) => hashOf(text, 0, ANCHOR));
  const long = forms.filter(({ text }) => text.length > SHORTEST_PART);
  const heads = lookup(long, ({ text }) => hashOf(text, 0, SHORTEST_PART));
  const tails = lookup(long, ({ text }) => hashOf(text, text.length - SHORTEST_PART, SHORTEST_PART));
  const longest = Math.max(0, ...long.map(({ text }) => text.length - 1));

  function within(text: string): readonly Range[] {
    const found: Range[] = [];
    /** Positions up to which a repeating form was already found, so that they need not be searched again. */
    const done = new Map<Form, number>();
    for (let at = 0; at + ANCHOR <= text.length; at++) {
      for (const form of anchors(hashOf(text, at, ANCHOR))) {
        if ((done.get(form) ?? 0) > at || !text.startsWith(form.text, at)) continue;
        const end = endOfRepetition(text, at, form);
        done.set(form, end - form.text.length + 1);
        found.push(form.isBase64 ? wholeBase64(text, at, end) : [at, end]);
      }
    }
    return found.length === 0 ? found : [...found, ...tokenRanges(text)];
  }

  function headAtEnd(text: string): readonly Range[] {
    for (let at = Math.max(0, text.length - longest); at + SHORTEST_PART <= text.length; at++) {
      for (const form of heads(hashOf(text, at, SHORTEST_PART))) {
        const isPart = text.length - at < form.text.length;
        if (isPart && form.text.startsWith(text.slice(at))) return [[at, text.length]];
      }
    }
    return [];
  }

  function tailAtStart(text: string): readonly Range[] {
    for (let end = Math.min(text.length, longest); end >= SHORTEST_PART; end--) {
      for (const form of tails(hashOf(text, end - SHORTEST_PART, SHORTEST_PART))) {
        if (end < form.text.length && form.text.endsWith(text.slice(0, end))) return [[0, end]];
      }
    }
    return [];
  }

  return { within, atEnds: (text) => [...headAtEnd(text), ...tailAtStart(text)] };
}

/** Replaces every range in the text; ranges that overlap or touch are merged. */
export function hide(text: string, ranges: readonly Range[], mask: string): string {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  let shown = '';
  let end = 0;
  let isFirst = true;
  for (const [from, to] of sorted) {
    if (isFirst || from > end) shown += text.slice(end, from) + mask;
    end = Math.max(end, to);
    isFirst = false;
  }
  return shown + text.slice(end);
}

/** Each text unchanged and in base64, also after other text, as in `user:password` (RFC 7617). */
function formsOf(secrets: readonly string[]): readonly Form[] {
  const plain = new Set(secrets);
  const encoded = new Set(secrets.flatMap((text) => base64Forms(text)).filter((form) => !plain.has(form)));
  const form = (isBase64: boolean) => (text: string) => ({ text, isBase64, period: periodOf(text) });
  return [...[...plain].map(form(false)), ...[...encoded].map(form(true))];
}

/**
 * Three bytes become four characters, so that a text has three forms, depending on the number of bytes before it. They
 * contain only characters that depend on nothing but the text.
 */
function base64Forms(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  if (bytes.length < SHORTEST_BASE64) return [];
  const forms = [0, 1, 2].map((skipped) => {
    const rest = bytes.subarray(skipped);
    return rest.toString('base64').slice(0, Math.floor((rest.length * 8) / 6));
  });
  return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}

/** Including the adjacent characters with the rest of the secret's first and last bytes. */
function wholeBase64(text: string, start: number, end: number): Range {
  const isBase64 = (at: number) => /^[\w+/-]$/.test(text[at] ?? '');
  let [from, to] = [start, end];
  while (from > start - 3 && isBase64(from - 1)) from--;
  if (isBase64(to)) to++;
  while (text[to] === '=') to++;
  return [from, to];
}

/** The end of the last of the occurrences that follow each other at the form's period. */
function endOfRepetition(text: string, start: number, { text: form, period }: Form): number {
  let end = start + form.length;
  if (period === form.length) return end;
  let same = end;
  while (same < text.length && text[same] === text[same - period]) same++;
  end += Math.floor((same - end) / period) * period;
  return end;
}

/** The failure function of Knuth, Morris and Pratt gives the longest part that is both prefix and suffix. */
function periodOf(text: string): number {
  const borders = new Int32Array(text.length);
  let length = 0;
  for (let at = 1; at < text.length; at++) {
    while (length > 0 && text.charCodeAt(at) !== text.charCodeAt(length)) length = borders[length - 1] ?? 0;
    if (text.charCodeAt(at) === text.charCodeAt(length)) length++;
    borders[at] = length;
  }
  return text.length - (borders.at(-1) ?? 0);
}

function hashOf(text: string, start: number, length: number): number {
  let hash = 0;
  for (let at = start; at < start + length; at++) hash = (hash * 31 + text.charCodeAt(at)) % HASHES;
  return hash;
}

/** At almost every position of a text, one table lookup excludes all forms. */
function lookup(forms: readonly Form[], keyOf: (form: Form) => number): (hash: number) => readonly Form[] {
  const isThere = new Uint8Array(HASHES);
  const byHash = new Map<number, Form[]>();
  for (const form of forms) {
    const hash = keyOf(form);
    isThere[hash] = 1;
    byHash.set(hash, [...(byHash.get(hash) ?? []), form]);
  }
  const none: readonly Form[] = [];
  return (hash) => (isThere[hash] === 0 ? none : (byHash.get(hash) ?? none));
}
