/**
 * Patterns of paths and of names in a bucket: `*` and `?` within a folder, `**` for folders of any depth, `[a-z]`,
 * `{a,b}`, and `\` before a character that means itself. Names of objects hold anything (line breaks, `//`, leading
 * dots, all of Unicode), so every character except the slash is an ordinary one, unlike in common libraries. Each `*`
 * takes linear time for any name.
 */
export interface Glob {
  /** Every match begins with one of these; none of them begins with another. */
  readonly prefixes: readonly string[];
  readonly matches: (name: string) => boolean;
}

type Token =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'slash' | 'star' | 'any' }
  | { readonly kind: 'class'; readonly isNegated: boolean; readonly ranges: readonly Range[] }
  | { readonly kind: 'choice'; readonly choices: readonly (readonly Token[])[] };

/** Code points, both included. */
type Range = readonly [number, number];

/** One choice of alternatives in a pattern: its folders, then its name. */
interface Alternative {
  readonly prefix: string;
  readonly segments: readonly Segment[];
}

/** `folders` matches any number of folders. */
type Segment = 'folders' | readonly Token[];

const MAX_CHARACTERS = 1_024;
const MAX_ALTERNATIVES = 1_000;

/** Reads a pattern, or returns its mistake as the end of a sentence. */
export function globOf(pattern: string): Glob | { readonly mistake: string } {
  const characters = Array.from(pattern);
  if (characters.length > MAX_CHARACTERS) return { mistake: `is longer than ${MAX_CHARACTERS} characters` };
  const flat = expanded(parsed(characters));
  if (!flat) return { mistake: `has more than ${MAX_ALTERNATIVES} alternatives in its braces` };
  const alternatives = flat.map(alternativeOf);
  return {
    prefixes: shortest(alternatives.map(({ prefix }) => prefix)),
    matches: (name) => {
      const near = alternatives.filter(({ prefix }) => name.startsWith(prefix));
      if (near.length === 0) return false;
      const segments = name.split('/').map((segment) => Array.from(segment));
      return near.some((each) => isMatch(each.segments, segments));
    },
  };
}

/** Reads a pattern that was already checked with its input. Throws an Error for a mistake. */
export function checkedGlob(pattern: string): Glob {
  const glob = globOf(pattern);
  if ('mistake' in glob) throw new Error(`The pattern "${pattern}" ${glob.mistake}.`);
  return glob;
}

/** Whether a pattern is a plain name. */
export const isLiteral = (pattern: string): boolean => !/[*?[{\\]/.test(pattern);

/** Takes characters from the front of a list. */
interface Reader {
  readonly characters: readonly string[];
  at: number;
  /** Positions after each `{` without a comma and `}`: without this list, nested braces take exponential time. */
  readonly unclosed: Set<number>;
}

function parsed(characters: readonly string[]): readonly Token[] {
  return sequence({ characters, at: 0, unclosed: new Set() }, false);
}

/** Reads tokens up to the end, or up to the comma or brace that ends an alternative. */
function sequence(reader: Reader, isInChoice: boolean): readonly Token[] {
  const tokens: Token[] = [];
  for (;;) {
    const character = reader.characters[reader.at];
    if (character === undefined || (isInChoice && (character === ',' || character === '}'))) return tokens;
    tokens.push(tokenAt(reader, character));
  }
}

function tokenAt(reader: Reader, character: string): Token {
  reader.at++;
  switch (character) {
    case '/':
      return { kind: 'slash' };
    case '*':
      return { kind: 'star' };
    case '?':
      return { kind: 'any' };
    case '[':
      return classAt(reader) ?? { kind: 'character', character };
    case '{':
      return choiceAt(reader) ?? { kind: 'character', character };
    case '\\': {
      const next = reader.characters[reader.at];
      if (next === undefined || next === '/') return { kind: 'character', character };
      reader.at++;
      return { kind: 'character', character: next };
    }
    default:
      return { kind: 'character', character };
  }
}

/** Reads after `{`; undefined if no comma and `}` follow, so that the brace is an ordinary character. */
function choiceAt(reader: Reader): Token | undefined {
  const start = reader.at;
  if (reader.unclosed.has(start)) return undefined;
  const choices = [sequence(reader, true)];
  while (reader.characters[reader.at] === ',') {
    reader.at++;
    choices.push(sequence(reader, true));
  }
  if (reader.characters[reader.at] === '}' && choices.length > 1) {
    reader.at++;
    return { kind: 'choice', choices };
  }
  reader.at = start;
  reader.unclosed.add(start);
  return undefined;
}

/** Reads after `[`; undefined if no `]` follows in the same folder, so that the bracket is an ordinary character. */
function classAt(reader: Reader): Token | undefined {
  const start = reader.at;
  const isNegated = /^[!^]$/.test(reader.characters[reader.at] ?? '');
  if (isNegated) reader.at++;
  const ranges: Range[] = [];
  const next = (): string | undefined => {
    const character = reader.characters[reader.at++];
    return character === '\\' ? reader.characters[reader.at++] : character;
  };
  for (let isFirst = true; ; isFirst = false) {
    if (reader.characters[reader.at] === ']' && !isFirst) {
      reader.at++;
      return { kind: 'class', isNegated, ranges };
    }
    const from = next();
    const isRange = reader.characters[reader.at] === '-' && (reader.characters[reader.at + 1] ?? ']') !== ']';
    if (isRange) reader.at++;
    const to = isRange ? next() : from;
    if (from === undefined || to === undefined || from === '/' || to === '/') break;
    ranges.push([from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0]);
  }
  reader.at = start;
  return undefined;
}

/** All combinations of alternatives; undefined if there are too many. */
function expanded(tokens: readonly Token[]): readonly (readonly Token[])[] | undefined {
  let ways: readonly (readonly Token[])[] = [[]];
  for (const token of tokens) {
    const choices = token.kind === 'choice' ? expandedChoices(token.choices) : [[token]];
    if (!choices || ways.length * choices.length > MAX_ALTERNATIVES) return undefined;
    ways = ways.flatMap((way) => choices.map((choice) => [...way, ...choice]));
  }
  return ways;
}

function expandedChoices(choices: readonly (readonly Token[])[]): readonly (readonly Token[])[] | undefined {
  const all: (readonly Token[])[] = [];
  for (const choice of choices) {
    const ways = expanded(choice);
    if (!ways || all.length + ways.length > MAX_ALTERNATIVES) return undefined;
    all.push(...ways);
  }
  return all;
}

function alternativeOf(tokens: readonly Token[]): Alternative {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'slash') segments.push([]);
    else segments.at(-1)?.push(token);
  }
  const last = segments.length - 1;
  const isFolders = (segment: readonly Token[]) =>
    segment.length === 2 && segment.every(({ kind }) => kind === 'star');
  return {
    prefix: prefixOf(tokens),
    segments: segments.flatMap((segment, index): readonly Segment[] => {
      if (!isFolders(segment)) return [segment];
      // A name always follows the folders at the end.
      return index === last ? ['folders', [{ kind: 'star' }]] : ['folders'];
    }),
  };
}

function prefixOf(tokens: readonly Token[]): string {
  let prefix = '';
  for (const token of tokens) {
    if (token.kind === 'slash') prefix += '/';
    else if (token.kind === 'character') prefix += token.character;
    else break;
  }
  return prefix;
}

function shortest(prefixes: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const prefix of [...new Set(prefixes)].sort()) {
    if (!kept.some((each) => prefix.startsWith(each))) kept.push(prefix);
  }
  return kept;
}

const isMatch = (segments: readonly Segment[], name: readonly (readonly string[])[]): boolean =>
  wildcard(
    segments,
    name,
    (segment) => segment === 'folders',
    (segment, folder) =>
      segment !== 'folders' && wildcard(segment, folder, ({ kind }) => kind === 'star', isCharacter),
  );

function isCharacter(token: Token, character: string): boolean {
  if (token.kind === 'character') return token.character === character;
  if (token.kind !== 'class') return token.kind === 'any';
  const code = character.codePointAt(0) ?? 0;
  return token.ranges.some(([from, to]) => from <= code && code <= to) !== token.isNegated;
}

/**
 * Whether items match a pattern in which wildcard parts match any number of items and all other parts match one. Once a
 * later wildcard is reached, the match of an earlier one never has to change, so only the last one is tried again.
 */
function wildcard<Part, Item>(
  pattern: readonly Part[],
  items: readonly Item[],
  isMany: (part: Part) => boolean,
  fits: (part: Part, item: Item) => boolean,
): boolean {
  let part = 0;
  let item = 0;
  let many = -1;
  let taken = 0;
  while (item < items.length) {
    const one = pattern[part];
    const next = items[item];
    if (one !== undefined && isMany(one)) {
      many = part++;
      taken = item;
    } else if (one !== undefined && next !== undefined && fits(one, next)) {
      part++;
      item++;
    } else if (many >= 0) {
      part = many + 1;
      item = ++taken;
    } else return false;
  }
  return pattern.slice(part).every(isMany);
}
