import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly readOnly?: boolean;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
}

const { schemas } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'golden', 'batch-jobs', 'discovery.json'), 'utf8'),
) as { schemas: Readonly<Record<string, Schema>> };

/**
 * Differences between a value and Google's REST description of Batch (its discovery document). Unknown fields and fields
 * that only the service sets are refused.
 */
export function refusals(value: unknown, schema: Schema | undefined, path = 'job'): string[] {
  if (!schema) return [`${path}: no schema`];
  if (schema.$ref) return refusals(value, schemas[schema.$ref], path);
  if (schema.readOnly) return [`${path}: only the service sets it`];
  const wrong = (expected: string) => [`${path}: ${JSON.stringify(value)} is not ${expected}`];
  switch (schema.type) {
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('an object');
      return Object.entries(value).flatMap(([key, each]) => {
        const inner = schema.properties?.[key] ?? schema.additionalProperties;
        return inner ? refusals(each, inner, `${path}.${key}`) : [`${path}.${key}: unknown field`];
      });
    }
    case 'array':
      if (!Array.isArray(value)) return wrong('an array');
      return value.flatMap((each, index) => refusals(each, schema.items, `${path}[${index}]`));
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrong('a boolean');
    case 'integer':
      return Number.isInteger(value) ? [] : wrong('an integer');
    case 'string':
      if (typeof value !== 'string') return wrong('a text');
      if (schema.enum && !schema.enum.includes(value)) return wrong(`one of ${schema.enum.join(', ')}`);
      if (schema.format === 'int64' && !/^-?\d+$/.test(value)) return wrong('an int64');
      if (schema.format === 'google-duration' && !/^\d+(\.\d+)?s$/.test(value)) return wrong('a duration');
      return [];
    default:
      return [`${path}: unknown type ${schema.type}`];
  }
}

export const jobRefusals = (job: unknown): string[] => refusals(job, { $ref: 'Job' });
