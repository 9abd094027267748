import type { StageKind } from './model.ts';

/** Keys of every stage; `type` is shown by the documentation and read by nobody. */
export const COMMON_KEYS = ['id', 'name', 'desc', 'if', 'extras', 'retry', 'type'] as const;

/** Keys of each kind besides the common ones (ddeutil.workflow.stages). */
export const KIND_KEYS: Readonly<Record<StageKind, readonly string[]>> = {
  empty: ['echo', 'sleep'],
  bash: ['bash', 'env'],
  py: ['run', 'vars'],
  'virtual-py': ['run', 'vars', 'version', 'deps'],
  call: ['uses', 'with'],
  trigger: ['trigger', 'params'],
  parallel: ['parallel', 'max-workers'],
  foreach: ['foreach', 'stages', 'concurrent', 'use_index_as_key'],
  until: ['until', 'item', 'stages', 'max-loop'],
  case: ['case', 'match', 'skip-not-match'],
  raise: ['raise'],
  docker: ['image', 'tag', 'env', 'volume', 'auth'],
};

/** Ways of writing a key that the library's documentation shows and 0.0.86 ignores. */
export const STAGE_SPELLINGS: Readonly<Record<string, string>> = {
  description: 'desc',
  max_workers: 'max-workers',
  max_loop: 'max-loop',
  skip_not_match: 'skip-not-match',
  'use-index-as-key': 'use_index_as_key',
  args: 'with',
};

/** The key that makes a stage what it is; the first one that is there decides. */
const DECIDING: readonly (readonly [string, StageKind])[] = [
  ['foreach', 'foreach'],
  ['until', 'until'],
  ['parallel', 'parallel'],
  ['match', 'case'],
  ['case', 'case'],
  ['trigger', 'trigger'],
  ['bash', 'bash'],
  ['uses', 'call'],
  ['run', 'py'],
  ['raise', 'raise'],
  ['image', 'docker'],
];

/** What a stage with these keys is to the library, which looks at the fields that are there. */
export function kindOfKeys(keys: ReadonlySet<string>): StageKind {
  const kind = DECIDING.find(([key]) => keys.has(key))?.[1] ?? 'empty';
  return kind === 'py' && keys.has('deps') ? 'virtual-py' : kind;
}

/** Kinds that the keys of one stage ask for, when there is more than one. */
export const kindsAsked = (keys: ReadonlySet<string>) => [
  ...new Set(DECIDING.filter(([key]) => keys.has(key)).map(([, kind]) => kind)),
];
