/**
 * The keys and kinds of stages. The reader, its checks, the JSON Schema and the table of
 * docs/definition.md derive from these rows. Source: the models of ddeutil.workflow.stages, 0.0.86.
 */

/** The values of a key. `min` and `max` are included. */
export type Holds =
  | {
      readonly form:
        | 'anything'
        | 'text'
        | 'optional text'
        | 'condition'
        | 'boolean'
        | 'seconds'
        | 'texts'
        | 'text or number'
        | 'items'
        | 'mapping'
        | 'mapping of texts'
        | 'arguments'
        | 'stages'
        | 'branches'
        | 'cases';
    }
  | { readonly form: 'whole number' | 'whole number or text'; readonly min: number; readonly max: number };

export type StageKey = Holds & {
  /** For the JSON Schema and the documentation. */
  readonly about: string;
  /** Other spellings of the key that the library's documentation shows but 0.0.86 ignores. */
  readonly spellings?: readonly string[];
};

const KEYS = {
  id: { form: 'optional text', about: 'Name of the stage in the context: `jobs.<job>.stages.<id>`.' },
  name: { form: 'text', about: 'Name of the stage. If there is no `id`, the id is derived from it.' },
  desc: { form: 'optional text', about: 'Description of the stage.', spellings: ['description'] },
  if: { form: 'condition', about: 'Python expression. The stage is skipped if it is false.' },
  extras: { form: 'mapping', about: "The library's own settings for this stage." },
  type: { form: 'anything', about: 'Documented by the library, without effect.' },
  retry: {
    form: 'whole number',
    min: 0,
    max: 19,
    about: 'Number of times, 0 to 19, that a failed stage is retried.',
  },
  echo: { form: 'optional text', about: 'Text to print.' },
  sleep: { form: 'seconds', about: 'Seconds to wait, less than 1800.' },
  bash: { form: 'text', about: 'Shell script.' },
  env: { form: 'mapping', about: 'Environment of the script.' },
  run: { form: 'text', about: 'Python code. Its variables become outputs.' },
  vars: { form: 'mapping', about: 'Variables for the Python code.' },
  version: { form: 'text', about: 'Python version of the environment.' },
  deps: { form: 'texts', about: 'Python packages of a separate environment.' },
  uses: { form: 'text', about: 'Function of a caller module: group/name@tag.' },
  with: { form: 'arguments', about: 'Arguments of the function.', spellings: ['args'] },
  trigger: { form: 'text', about: 'Name of another workflow to run.' },
  params: { form: 'mapping', about: 'Params of that workflow.' },
  parallel: { form: 'branches', about: 'Branches of stages that run in parallel.' },
  'max-workers': {
    form: 'whole number or text',
    min: 1,
    max: 19,
    about: 'Number of branches that run at the same time, 1 to 19.',
    spellings: ['max_workers'],
  },
  foreach: { form: 'items', about: 'Items. The stages run once per item.' },
  stages: { form: 'stages', about: 'The stages inside.' },
  concurrent: {
    form: 'whole number',
    min: 1,
    max: 9,
    about: 'Number of items that run at the same time, 1 to 9.',
  },
  use_index_as_key: {
    form: 'boolean',
    about: 'Use the index of the item as key in the context.',
    spellings: ['use-index-as-key'],
  },
  until: { form: 'text', about: 'Python expression. The stages repeat until it is true.' },
  item: { form: 'text or number', about: 'The first item.' },
  'max-loop': {
    form: 'whole number',
    min: 1,
    max: 99,
    about: 'Maximum number of loops, 1 to 99.',
    spellings: ['max_loop'],
  },
  case: { form: 'text', about: 'The value to look for.' },
  match: { form: 'cases', about: 'The cases and the stages of each.' },
  'skip-not-match': {
    form: 'boolean',
    about: 'Skip the stage when no case matches.',
    spellings: ['skip_not_match'],
  },
  raise: { form: 'text', about: 'Message to fail with.' },
  image: { form: 'text', about: 'Docker image; the library has not implemented this stage.' },
  tag: { form: 'text', about: 'Tag of the image.' },
  volume: { form: 'mapping', about: 'Volumes of the container.' },
  auth: { form: 'mapping', about: 'Login of the registry.' },
} as const satisfies Readonly<Record<string, StageKey>>;

export type StageKeyName = keyof typeof KEYS;
export const STAGE_KEYS: Readonly<Record<StageKeyName, StageKey>> = KEYS;

/** Keys of every stage. */
export const COMMON_KEYS: readonly StageKeyName[] = ['id', 'name', 'desc', 'if', 'extras', 'type'];

export interface StageKindRow {
  /** Class of the library. */
  readonly model: string;
  readonly about: string;
  /** Keys without which a stage is of another kind. */
  readonly needed: readonly StageKeyName[];
  /** Keys without which a stage of this kind cannot run. */
  readonly required?: readonly StageKeyName[];
  readonly other: readonly StageKeyName[];
  /** The forms of keys for which this kind is stricter than others. */
  readonly stricter?: Readonly<Partial<Record<StageKeyName, Holds>>>;
}

/** In the order in which the library prefers kinds. `keys` lists keys in addition to the common ones. */
const KINDS = {
  foreach: {
    model: 'ForEachStage',
    about: 'Runs its stages once per item.',
    needed: ['foreach'],
    required: ['stages'],
    other: ['stages', 'concurrent', 'use_index_as_key'],
  },
  until: {
    model: 'UntilStage',
    about: 'Repeats its stages until a condition is true.',
    needed: ['until'],
    required: ['stages'],
    other: ['item', 'stages', 'max-loop'],
  },
  parallel: {
    model: 'ParallelStage',
    about: 'Runs branches of stages in parallel.',
    needed: ['parallel'],
    other: ['max-workers'],
  },
  case: {
    model: 'CaseStage',
    about: 'Runs the stages of the case that matches a value.',
    needed: ['case', 'match'],
    required: ['match'],
    other: ['skip-not-match'],
  },
  trigger: {
    model: 'TriggerStage',
    about: 'Runs another workflow.',
    needed: ['trigger'],
    other: ['params', 'retry'],
  },
  bash: {
    model: 'BashStage',
    about: 'Runs a shell script.',
    needed: ['bash'],
    other: ['env', 'retry'],
    stricter: { env: { form: 'mapping of texts' } },
  },
  call: {
    model: 'CallStage',
    about: 'Calls a Python function of a caller module.',
    needed: ['uses'],
    other: ['with', 'retry'],
  },
  'virtual-py': {
    model: 'VirtualPyStage',
    about: 'Runs Python code in an environment with its own packages.',
    needed: ['run', 'deps'],
    other: ['vars', 'version', 'retry'],
  },
  py: {
    model: 'PyStage',
    about: 'Runs Python code.',
    needed: ['run'],
    other: ['vars', 'retry'],
  },
  raise: { model: 'RaiseStage', about: 'Fails with a message.', needed: ['raise'], other: [] },
  docker: {
    model: 'DockerStage',
    about: 'Cannot run: the library has not implemented it.',
    needed: ['image'],
    other: ['tag', 'env', 'volume', 'auth', 'retry'],
  },
  empty: {
    model: 'EmptyStage',
    about: 'Prints a text, waits, or does nothing.',
    needed: [],
    other: ['echo', 'sleep'],
  },
} as const satisfies Readonly<Record<string, StageKindRow>>;

export type StageKind = keyof typeof KINDS;
export const STAGE_KINDS: Readonly<Record<StageKind, StageKindRow>> = KINDS;

/** The kinds in the library's order, and their rows. */
export const stageKindRows = (): readonly (readonly [StageKind, StageKindRow])[] =>
  Object.entries(STAGE_KINDS) as [StageKind, StageKindRow][];

/** Keys of a stage of this kind in addition to the common ones. */
export const keysOfKind = ({ needed, other }: StageKindRow): readonly StageKeyName[] => [...needed, ...other];

/** Written key → the key that the library reads. */
export const STAGE_SPELLINGS: Readonly<Record<string, StageKeyName>> = Object.fromEntries(
  Object.entries(STAGE_KEYS).flatMap(([key, { spellings = [] }]) =>
    spellings.map((written) => [written, key as StageKeyName]),
  ),
);
