import {
  COMMON_KEYS,
  type Holds,
  keysOfKind,
  STAGE_KEYS,
  STAGE_SPELLINGS,
  type StageKeyName,
  stageKindRows,
} from '../../src/definition/stage-table.ts';
import { boolean, mapping, ref, type Schema, scalar, text, textOrNothing, texts, whole } from './shapes.ts';

const stages = { type: 'array', items: ref('stage') };

const SHAPES: Readonly<Record<Exclude<Holds['form'], 'whole number'>, Schema>> = {
  anything: {},
  text,
  'optional text': textOrNothing,
  condition: { type: ['string', 'boolean', 'null'] },
  boolean,
  seconds: { type: ['number', 'string', 'boolean'] },
  texts,
  'text or number': scalar,
  'whole number or text': { type: ['integer', 'string', 'boolean', 'number'] },
  items: { type: ['array', 'string'] },
  mapping,
  'mapping of texts': mapping,
  arguments: mapping,
  stages,
  branches: { type: 'object', additionalProperties: stages },
  cases: { type: 'array', items: ref('match') },
};

const rows = stageKindRows().map(([, row]) => row);

/** The key `key` only has a meaning in stages of these kinds. */
function dependency(key: StageKeyName): Schema | undefined {
  const kinds = rows.filter((row) => keysOfKind(row).includes(key));
  if (kinds.some(({ needed }) => needed.length === 0)) {
    const others = rows.flatMap(({ needed }) => needed.slice(0, 1));
    return { not: { anyOf: [...new Set(others)].map((other) => ({ required: [other] })) } };
  }
  const ways = kinds.map(({ needed }) => needed.filter((other) => other !== key));
  if (ways.length === 0 || ways.some((needed) => needed.length === 0)) return undefined;
  const [only, ...more] = ways;
  return more.length === 0 ? { required: only } : { anyOf: ways.map((needed) => ({ required: needed })) };
}

function shapeOf(key: StageKeyName): Schema {
  const row = STAGE_KEYS[key];
  const shape = row.form === 'whole number' ? whole(row.min, row.max) : SHAPES[row.form];
  return { ...shape, description: row.about };
}

export function stageSchema(): Schema {
  const names = [...new Set([...COMMON_KEYS, ...rows.flatMap(keysOfKind)])];
  const dependencies = names.flatMap((name) => {
    const needs = dependency(name);
    return needs ? [[name, needs] as const] : [];
  });
  const required = rows.flatMap(({ needed: [first], required: keys }) =>
    first && keys ? [[first, keys] as const] : [],
  );
  return {
    type: 'object',
    required: ['name'],
    properties: Object.fromEntries([
      ...names.map((name) => [name, shapeOf(name)] as const),
      ...Object.entries(STAGE_SPELLINGS).map(([written, read]) => [written, shapeOf(read)] as const),
    ]),
    additionalProperties: false,
    dependencies: { ...Object.fromEntries(dependencies), ...Object.fromEntries(required) },
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
