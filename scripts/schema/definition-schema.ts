import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { paramTypes } from '../../src/definition/model.ts';
import type { PARAM_KEYS } from '../../src/definition/workflow/param-specs.ts';
import { IGNORED_WORKFLOW_KEYS, type WORKFLOW_KEYS } from '../../src/definition/workflow/workflow.ts';
import { closed, jobSchema, runsOnSchema, strategySchema } from './jobs.ts';
import { boolean, mapping, ref, type Schema, text, textOrNothing, texts, whole } from './shapes.ts';
import { matchSchema, stageSchema } from './stages.ts';

const root = join(import.meta.dirname, '..', '..');
export const SCHEMA_FILE = join(root, 'docs', 'definition.schema.json');

const PARAM: Readonly<Record<(typeof PARAM_KEYS)[number], readonly [Schema, string]>> = {
  type: [{ enum: paramTypes }, 'What the value is made into.'],
  desc: [textOrNothing, 'What the param is for.'],
  required: [boolean, 'Whether a value has to be given.'],
  default: [{}, 'The value when none is given.'],
  options: [{ type: 'array' }, 'What a choice may be.'],
  precision: [whole(), 'Digits behind the point of a float or decimal.'],
  secret: [boolean, 'Mask the value in log, summary and outputs.'],
};

const WORKFLOW: Readonly<Record<(typeof WORKFLOW_KEYS)[number], readonly [Schema, string]>> = {
  name: [text, "Name of the workflow; the file's when there is none."],
  type: [{ const: 'Workflow' }, 'Workflow'],
  desc: [textOrNothing, 'What the workflow is for.'],
  params: [{ type: 'object', additionalProperties: ref('param') }, 'Values that are given from outside.'],
  on: [{}, 'When the library would release it; the Action runs it when its step runs.'],
  jobs: [{ type: 'object', minProperties: 1, additionalProperties: ref('job') }, 'The jobs by their ids.'],
  tags: [texts, 'Free.'],
  extras: [mapping, "The library's own settings."],
};

/** The schema of definitions for editors (draft-07, what YAML language servers know best). */
export function definitionSchema(): Schema {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Readonly<Record<string, { description: string }>>;
  };
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { description }]) => [name, description]),
  );
  const workflow = closed(WORKFLOW, { description: 'desc' });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/org/gcp-batch-workflow/v1/docs/definition.schema.json',
    title: 'A ddeutil-workflow definition, as gcp-batch-workflow runs it',
    type: 'object',
    if: { anyOf: [{ required: ['jobs'] }, { required: ['name'] }] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { allOf: [ref('workflow')], required: ['jobs'] },
    else: {
      description: 'Several workflows by name; other configurations of the library may stand beside them.',
      additionalProperties: {
        if: {
          anyOf: [
            { required: ['jobs'] },
            { properties: { type: { const: 'Workflow' } }, required: ['type'] },
          ],
        },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { allOf: [ref('workflow')], required: ['jobs'] },
      },
    },
    definitions: {
      workflow: {
        ...workflow,
        properties: {
          ...(workflow.properties as Schema),
          ...Object.fromEntries(IGNORED_WORKFLOW_KEYS.map((key) => [key, {}])),
        },
      },
      param: {
        anyOf: [
          { enum: paramTypes.filter((type) => type !== 'choice') },
          {
            ...closed(PARAM, { description: 'desc' }),
            required: ['type'],
            if: { properties: { type: { const: 'choice' } } },
            // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
            then: { required: ['options'] },
          },
        ],
      },
      job: jobSchema(),
      'runs-on': runsOnSchema(inputs),
      strategy: strategySchema(),
      stage: stageSchema(),
      match: matchSchema(),
    },
  };
}

export const schemaText = (): string => `${JSON.stringify(definitionSchema(), undefined, 1)}\n`;

if (process.argv[1] === import.meta.filename) writeFileSync(SCHEMA_FILE, schemaText());
