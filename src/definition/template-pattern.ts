/** One `${{ caller | filter }}` of a text. */
export interface Template {
  /** The whole template, with the braces. */
  readonly whole: string;
  /** UTF-16 units before it. */
  readonly offset: number;
  readonly caller: string;
  /** Parts of the dotted path; a part that may be missing ends in `?`. */
  readonly path: readonly string[];
  /** As written, from the first `|`; empty without one. */
  readonly filters: string;
}

/**
 * The library's regular expression (ddeutil.workflow.__types.RE_CALLER), rewritten so that a text matches in only one
 * way. The original has so many ways that a text of 100 characters can take hours. Both match the same texts, including
 * the range from comma to backslash.
 */
const TEMPLATE =
  /\$\{\{\s*(?<caller>(?:[a-zA-Z_-]+(?:\.[a-zA-Z_-]+)*\?\.)*[a-zA-Z0-9_\-.'"()[\]{}]+\??)\s*(?<filters>(?:\|\s*[a-zA-Z0-9_]{3}[a-zA-Z0-9_.,-\\%\s'"[\](){}]*)*)\}\}/gim;

/** Every template that the library sees in a text, in order. */
export function templatesIn(text: string): readonly Template[] {
  // Most texts have none of these characters, and so no template.
  if (!text.includes('${{')) return [];
  return [...text.matchAll(TEMPLATE)].map((found) => {
    const { caller = '', filters = '' } = found.groups ?? {};
    return { whole: found[0], offset: found.index, caller, path: caller.split('.'), filters };
  });
}

/** The text with a name of the same length for each of its templates, so that offsets stay the same. */
export function withoutTemplates(text: string): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { whole, offset } of templatesIn(text)) {
    pieces.push(text.slice(end, offset), '_'.repeat(whole.length));
    end = offset + whole.length;
  }
  return pieces.join('') + text.slice(end);
}
