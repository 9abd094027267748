import { tokenRanges } from '../printable.ts';

/** Part of a text, from the first character to the one behind the last. */
export type Range = readonly [start: number, end: number];

/** Finds the texts of secrets in other texts, in time that does not grow with their number. */
export interface SecretFinder {
  /** Everything of a secret, also where two of them overlap, and the tokens that another cut could leave in part. */
  within(text: string): readonly Range[];
  /** The beginning of a secret at the end of a text, and the end of one at its beginning: what a cut leaves of it. */
  atEnds(text: string): readonly Range[];
}

interface Form {
  readonly text: string;
  readonly isBase64: boolean;
  /** Characters by which the text can be shifted to fit itself; its length when it cannot. */
  readonly period: number;
}

/** Characters by which a form is looked up: no secret is shorter. */
const ANCHOR = 3;
/** What is left of a secret by a cut is hidden from this length on; less says nothing, and may be anything. */
const SHORTEST_PART = 4;
const HASHES = 65_536;
/** The base64 of a shorter text may be anything. */
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
    /** Where a form that repeats itself was found to go on; no need to look at it before. */
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

/** The text with every range replaced; ranges that overlap or touch become one. */
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
 * Three bytes become four characters, so that a text shows up in three forms, by how many bytes stand before it. Only
 * characters that nothing but the text decides are in them.
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

/** With the characters around it that hold the rest of the secret's first and last bytes. */
function wholeBase64(text: string, start: number, end: number): Range {
  const isBase64 = (at: number) => /^[\w+/-]$/.test(text[at] ?? '');
  let [from, to] = [start, end];
  while (from > start - 3 && isBase64(from - 1)) from--;
  if (isBase64(to)) to++;
  while (text[to] === '=') to++;
  return [from, to];
}

/** Where the last of the occurrences ends that follow each other at the form's own period. */
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

/** At nearly every place of a text, one table lookup excludes all forms. */
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
