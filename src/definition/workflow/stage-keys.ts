import type { StageKind } from '../model.ts';

/** Keys of every stage; `type` is shown by the documentation and read by nobody. */
export const COMMON_KEYS = ['id', 'name', 'desc', 'if', 'extras', 'type'] as const;

interface KindKeys {
  /** Without these it is a stage of another kind. */
  readonly needed: readonly string[];
  readonly other: readonly string[];
}

/** Keys of each kind besides the common ones, in the order in which the library prefers kinds (ddeutil.workflow.stages). */
export const STAGE_KINDS: ReadonlyMap<StageKind, KindKeys> = new Map<StageKind, KindKeys>([
  ['foreach', { needed: ['foreach'], other: ['stages', 'concurrent', 'use_index_as_key'] }],
  ['until', { needed: ['until'], other: ['item', 'stages', 'max-loop'] }],
  ['parallel', { needed: ['parallel'], other: ['max-workers'] }],
  ['case', { needed: ['case', 'match'], other: ['skip-not-match'] }],
  ['trigger', { needed: ['trigger'], other: ['params', 'retry'] }],
  ['bash', { needed: ['bash'], other: ['env', 'retry'] }],
  ['call', { needed: ['uses'], other: ['with', 'retry'] }],
  ['virtual-py', { needed: ['run', 'deps'], other: ['vars', 'version', 'retry'] }],
  ['py', { needed: ['run'], other: ['vars', 'retry'] }],
  ['raise', { needed: ['raise'], other: [] }],
  ['docker', { needed: ['image'], other: ['tag', 'env', 'volume', 'auth', 'retry'] }],
  ['empty', { needed: [], other: ['echo', 'sleep'] }],
]);

/** Keys that a stage of this kind has besides the common ones. */
export function keysOfKind(kind: StageKind): readonly string[] {
  const { needed = [], other = [] } = STAGE_KINDS.get(kind) ?? {};
  return [...needed, ...other];
}

/** Keys by which the library tells what a stage is. */
export const DECIDING_KEYS: readonly string[] = [
  ...new Set([...STAGE_KINDS.values()].flatMap(({ needed }) => needed)),
];

/** Ways of writing a key that the library's documentation shows and 0.0.86 ignores. */
export const STAGE_SPELLINGS: Readonly<Record<string, string>> = {
  description: 'desc',
  max_workers: 'max-workers',
  max_loop: 'max-loop',
  skip_not_match: 'skip-not-match',
  'use-index-as-key': 'use_index_as_key',
  args: 'with',
};

/** The key that the library reads for a written one. */
export const spelledAs = (key: string): string =>
  (Object.hasOwn(STAGE_SPELLINGS, key) ? STAGE_SPELLINGS[key] : undefined) ?? key;

/**
 * What a stage with these keys is meant to be: of the kinds whose deciding keys are there the one that reads most of
 * the keys, and of these the first, as pydantic chooses. The library silently makes an empty stage of a `case` without
 * `match`; here it is a case, whose `match` is missing.
 */
export function kindOfKeys(keys: ReadonlySet<string>): StageKind {
  let best: StageKind = 'empty';
  let most = -1;
  for (const [kind, { needed, other }] of STAGE_KINDS) {
    if (!needed.every((key) => keys.has(key))) continue;
    const read = [...needed, ...other].filter((key) => keys.has(key)).length;
    if (read > most) [best, most] = [kind, read];
  }
  return best === 'empty' && (keys.has('case') || keys.has('match')) ? 'case' : best;
}

/** Kinds that the keys of one stage ask for, when there is more than one. */
export const kindsAsked = (keys: ReadonlySet<string>): readonly StageKind[] =>
  [...STAGE_KINDS]
    .filter(([, { needed }]) => needed.length > 0 && needed.every((key) => keys.has(key)))
    .map(([kind]) => kind)
    .filter((kind) => kind !== 'py' || !keys.has('deps'));
