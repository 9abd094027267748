import { COMMON_KEYS, STAGE_KINDS, STAGE_SPELLINGS } from '../../src/definition/workflow/stage-keys.ts';
import { boolean, mapping, ref, type Schema, scalar, text, textOrNothing, texts, whole } from './shapes.ts';

const stages = { type: 'array', items: ref('stage') };

/** What each key of a stage holds, and what it is for. A key of the reader's tables that is missing here is an error. */
const KEYS: Readonly<Record<string, readonly [Schema, string]>> = {
  id: [textOrNothing, 'Name of the stage in the context: jobs.<job>.stages.<id>.'],
  name: [text, 'What the stage is called; its id is made of it when there is none.'],
  desc: [textOrNothing, 'What the stage is for.'],
  if: [{ type: ['string', 'boolean', 'null'] }, 'Python expression; the stage is skipped when it is false.'],
  extras: [mapping, "The library's own settings for this stage."],
  type: [{}, 'Shown by the documentation, and read by nobody.'],
  retry: [whole(0, 19), 'How many more times a failed stage is tried, 0 to 19.'],
  echo: [textOrNothing, 'Text to print.'],
  sleep: [{ type: ['number', 'string', 'boolean'] }, 'Seconds to wait, less than 1800.'],
  bash: [text, 'Shell script.'],
  env: [mapping, 'Environment of the script.'],
  run: [text, 'Python code; `result.context.update({…})` makes outputs.'],
  vars: [mapping, 'Variables that the Python code finds.'],
  version: [text, 'Python version of the environment.'],
  deps: [texts, 'Python packages of an environment of its own.'],
  uses: [text, 'Function of a caller module: group/name@tag.'],
  with: [mapping, 'Arguments of the function.'],
  trigger: [text, 'Name of another workflow to run.'],
  params: [mapping, 'Params of that workflow.'],
  parallel: [{ type: 'object', additionalProperties: stages }, 'Branches of stages that run side by side.'],
  'max-workers': [
    { type: ['integer', 'string', 'boolean', 'number'] },
    'Branches that run at a time, 1 to 19.',
  ],
  foreach: [{ type: ['array', 'string'] }, 'Items; the stages run once for each.'],
  stages: [stages, 'The stages inside.'],
  concurrent: [whole(1, 9), 'Items that run at a time, 1 to 9.'],
  use_index_as_key: [boolean, "Whether the context is keyed by the item's index."],
  until: [text, 'Python expression; the stages run again until it is true.'],
  item: [scalar, 'The first item.'],
  'max-loop': [whole(1, 99), 'Most loops, 1 to 99.'],
  case: [text, 'The value to look for.'],
  match: [{ type: 'array', items: ref('match') }, 'The cases and the stages of each.'],
  'skip-not-match': [boolean, 'Skip the stage when no case matches.'],
  raise: [text, 'Message to fail with.'],
  image: [text, 'Docker image; the library has not implemented this stage.'],
  tag: [text, 'Tag of the image.'],
  volume: [mapping, 'Volumes of the container.'],
  auth: [mapping, 'Login of the registry.'],
};

/** The key `key` has no meaning unless the stage is of one of these kinds. */
function dependency(key: string): Schema | undefined {
  const kinds = [...STAGE_KINDS.values()].filter(({ needed, other }) => [...needed, ...other].includes(key));
  if (kinds.some(({ needed }) => needed.length === 0)) {
    const others = [...STAGE_KINDS.values()].flatMap(({ needed }) => needed.slice(0, 1));
    return { not: { anyOf: [...new Set(others)].map((other) => ({ required: [other] })) } };
  }
  const ways = kinds.map(({ needed }) => needed.filter((other) => other !== key));
  if (ways.length === 0 || ways.some((needed) => needed.length === 0)) return undefined;
  const [only, ...more] = ways;
  return more.length === 0 ? { required: only } : { anyOf: ways.map((needed) => ({ required: needed })) };
}

const shapeOf = (key: string): Schema => {
  const shape = KEYS[key];
  if (!shape)
    throw new Error(`A stage has the key '${key}', of which scripts/schema/stages.ts says nothing.`);
  return { ...shape[0], description: shape[1] };
};

export function stageSchema(): Schema {
  const ofKinds = [...STAGE_KINDS.values()].flatMap(({ needed, other }) => [...needed, ...other]);
  const names = [...new Set([...COMMON_KEYS, ...ofKinds])];
  const odd = Object.keys(KEYS).filter((key) => !names.includes(key));
  if (odd.length > 0) throw new Error(`No stage has the key ${odd.join(', ')}.`);
  const spellings = Object.entries(STAGE_SPELLINGS);
  const dependencies = names.flatMap((name) => {
    const needs = dependency(name);
    return needs ? [[name, needs] as const] : [];
  });
  return {
    type: 'object',
    required: ['name'],
    properties: Object.fromEntries([
      ...names.map((name) => [name, shapeOf(name)] as const),
      ...spellings.map(([written, read]) => [written, shapeOf(read)] as const),
    ]),
    additionalProperties: false,
    dependencies: {
      ...Object.fromEntries(dependencies),
      foreach: ['stages'],
      until: ['stages'],
      case: ['match'],
    },
  };
}

export const matchSchema = (): Schema => ({
  anyOf: [
    {
      type: 'object',
      required: ['case', 'stages'],
      properties: { case: { type: ['string', 'integer'] }, stages },
      additionalProperties: false,
    },
    { type: 'object', required: ['else'], properties: { else: stages }, additionalProperties: false },
  ],
});
