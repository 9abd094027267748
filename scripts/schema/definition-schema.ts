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
  type: [{ enum: paramTypes }, 'Type to which the value is converted.'],
  desc: [textOrNothing, 'Purpose of the param.'],
  required: [boolean, 'Whether a value is required.'],
  default: [{}, 'The value if none is given.'],
  options: [{ type: 'array' }, 'Possible values of a choice.'],
  precision: [whole(), 'Digits after the decimal point of a float or decimal.'],
  secret: [boolean, 'Mask the value in log, summary and outputs.'],
};

const WORKFLOW: Readonly<Record<(typeof WORKFLOW_KEYS)[number], readonly [Schema, string]>> = {
  name: [text, 'Name of the workflow; by default that of the file.'],
  type: [{ const: 'Workflow' }, 'Workflow'],
  desc: [textOrNothing, 'Purpose of the workflow.'],
  params: [{ type: 'object', additionalProperties: ref('param') }, 'Values that are passed to the workflow.'],
  on: [{}, 'Schedule of the library; the Action runs the workflow when its step runs.'],
  jobs: [{ type: 'object', minProperties: 1, additionalProperties: ref('job') }, 'The jobs by their ids.'],
  tags: [texts, 'Free.'],
  extras: [mapping, "The library's own settings."],
};

/** The schema of definitions for editors (draft-07, which YAML language servers support best). */
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
      description:
        'Several workflows by name; the file may also contain other configurations of the library.',
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
