import { triggerRules } from '../../src/definition/model.ts';
import { type JOB_KEYS, JOB_SPELLINGS } from '../../src/definition/workflow/jobs.ts';
import { RUNS_ON_KINDS } from '../../src/definition/workflow/runs-on.ts';
import { type STRATEGY_KEYS, STRATEGY_SPELLINGS } from '../../src/definition/workflow/strategy-reader.ts';
import { CONTAINER_FIELDS, RESOURCE_FIELDS, type ResourceField } from '../../src/inputs/resource-fields.ts';
import {
  boolean,
  mapping,
  matrixList,
  ref,
  type Schema,
  text,
  textOrNothing,
  texts,
  whole,
} from './shapes.ts';

type Described = readonly [Schema, string];

const JOB: Readonly<Record<(typeof JOB_KEYS)[number], Described>> = {
  id: [textOrNothing, 'Overridden by the key of the job.'],
  desc: [textOrNothing, 'Purpose of the job.'],
  'runs-on': [ref('runs-on'), 'Where the job runs: its Batch job gets the machine that is set here.'],
  if: [textOrNothing, 'Python expression; the job is skipped if it is false.'],
  stages: [{ type: 'array', items: ref('stage') }, 'The stages, which run in this order.'],
  retry: [whole(0, 19), 'Number of times that failed combinations run again, 0 to 19.'],
  'trigger-rule': [{ enum: triggerRules }, 'Results of the needed jobs for which the job runs.'],
  needs: [texts, 'Jobs that must end first.'],
  strategy: [ref('strategy'), 'Combinations of values; each is a task of the Batch job.'],
  extras: [mapping, "The library's own settings for this job."],
};

const entries = {
  type: 'array',
  items: { type: 'object', additionalProperties: { anyOf: [text, whole()] } },
};
const STRATEGY: Readonly<Record<(typeof STRATEGY_KEYS)[number], Described>> = {
  matrix: [
    { type: 'object', additionalProperties: matrixList },
    'Names and their values; every combination runs.',
  ],
  include: [entries, 'Additional combinations.'],
  exclude: [entries, 'Combinations that do not run.'],
  'fail-fast': [boolean, 'Cancel the other combinations at the first failure.'],
  'max-parallel': [{ anyOf: [whole(1), text] }, 'Combinations that run at a time; a number or a template.'],
};

/** A closed mapping: its keys, and their other spellings. */
export function closed(
  keys: Readonly<Record<string, Described>>,
  spellings: Readonly<Record<string, string>> = {},
): Schema {
  const described = ([shape, description]: Described): Schema => ({ ...shape, description });
  return {
    type: 'object',
    properties: Object.fromEntries([
      ...Object.entries(keys).map(([key, value]) => [key, described(value)] as const),
      ...Object.entries(spellings).flatMap(([written, read]) => {
        const value = keys[read];
        return value ? [[written, described(value)] as const] : [];
      }),
    ]),
    additionalProperties: false,
  };
}

export const jobSchema = (): Schema => closed(JOB, JOB_SPELLINGS);
export const strategySchema = (): Schema => closed(STRATEGY, STRATEGY_SPELLINGS);

const number = (type: 'number' | 'integer') => (minimum: number, maximum: number) => ({
  anyOf: [
    { type, minimum, maximum },
    { type: 'string', pattern: '^\\d+(\\.\\d+)?$|\\$\\{' },
    { type: 'null' },
  ],
});
const NUMBERS = { number: number('number'), whole: number('integer') };
const FORMS: Readonly<Record<Exclude<ResourceField['form'], keyof typeof NUMBERS>, Schema>> = {
  text: { type: ['string', 'number', 'boolean', 'null'] },
  boolean: {
    anyOf: [
      { type: ['boolean', 'null'] },
      { type: 'string', pattern: '^([Tt]rue|TRUE|[Ff]alse|FALSE|[Yy]es|YES|[Nn]o|NO)$|\\$\\{' },
    ],
  },
  list: { type: ['array', 'string', 'number', 'null'], items: { type: ['string', 'number', 'boolean'] } },
  jobs: { type: ['array', 'string', 'boolean', 'null'], items: { type: 'string' } },
  entries: {
    anyOf: [
      { type: ['array', 'null'], items: { type: 'object', minProperties: 1 } },
      { type: 'string', pattern: '^next$|\\$\\{' },
    ],
  },
  mapping: { type: ['object', 'null'], additionalProperties: { type: ['string', 'number', 'boolean'] } },
};

const schemaOf = (field: ResourceField): Schema =>
  'min' in field ? NUMBERS[field.form](field.min, field.max) : FORMS[field.form];

/** The description of an argument; `inputs` are the descriptions of the Action's inputs, by name. */
export function aboutOf(
  name: string,
  field: ResourceField,
  inputs: Readonly<Record<string, string>>,
): string {
  const description = field.about ?? inputs[field.input ?? name];
  if (!description) throw new Error(`runs-on.with.${name} has no description.`);
  return description;
}

/** `inputs` are the descriptions of the Action's inputs, by name. */
export function runsOnSchema(inputs: Readonly<Record<string, string>>): Schema {
  const argumentsOf = (known: Readonly<Record<string, ResourceField>>, isClosed: boolean): Schema => ({
    ...closed(
      Object.fromEntries(
        Object.entries(known).map(([name, field]) => [
          name,
          [schemaOf(field), aboutOf(name, field, inputs)] as const,
        ]),
      ),
    ),
    additionalProperties: !isClosed,
  });
  const kinds = Object.keys(RUNS_ON_KINDS);
  const ofKind = (meant: string) => kinds.filter((kind) => RUNS_ON_KINDS[kind] === meant);
  const when = (meant: string, withSchema: Schema): Schema => ({
    if: { type: 'object', properties: { type: { enum: ofKind(meant) } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { with: withSchema, args: withSchema } },
  });
  return {
    anyOf: [
      { enum: kinds },
      {
        type: 'object',
        properties: {
          type: { enum: kinds, description: 'gcp_batch, a container image, or the default machine.' },
          with: mapping,
          args: mapping,
        },
        additionalProperties: false,
      },
    ],
    allOf: [
      when('gcp_batch', argumentsOf(RESOURCE_FIELDS, true)),
      when('container', argumentsOf(CONTAINER_FIELDS, false)),
    ],
  };
}
