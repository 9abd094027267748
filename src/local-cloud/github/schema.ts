import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { githubDescription } from '../assets.ts';

interface Media {
  readonly content?: { readonly 'application/json'?: { readonly schema?: Schema } };
}
type Schema = Readonly<Record<string, unknown>>;
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: Schema;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Media;
  readonly responses?: Readonly<Record<string, Media>>;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;
interface Description {
  readonly paths: Paths;
}

let description: Description | undefined;
const compiled = new Map<string, ValidateFunction>();

/** GitHub's OpenAPI description; loaded when first needed, because it is large. */
function loaded(): Description {
  description ??= JSON.parse(readFileSync(githubDescription(), 'utf8')) as Description;
  return description;
}

/** Compiles a schema of the description once. */
function validator(key: string, find: (paths: Paths) => Schema | undefined): ValidateFunction {
  const known = compiled.get(key);
  if (known) return known;
  const schema = find(loaded().paths);
  if (!schema) throw new Error(`GitHub's description has no ${key}.`);
  // The description has words of its own ("nullable", "example") and formats that do not matter here.
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
    resolveReferences(schema, loaded()) as Schema,
  );
  compiled.set(key, validate);
  return validate;
}

/** Replaces `$ref` with its target: the variant of the description without references is six times as large. */
function resolveReferences(value: unknown, root: Description): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveReferences(item, root));
  if (typeof value !== 'object' || value === null) return value;
  const reference = (value as Schema).$ref;
  if (typeof reference === 'string') {
    const names = reference.slice(2).split('/');
    const found = names.reduce<unknown>(
      (inside, name) => (inside as Record<string, unknown>)[unescapePointer(name)],
      root,
    );
    return resolveReferences(found, root);
  }
  const resolved: Record<string, unknown> = {};
  for (const [name, inside] of Object.entries(value)) resolved[name] = resolveReferences(inside, root);
  // In OpenAPI 3.0, unlike in JSON Schema, a nullable enum does not have to list null.
  if (resolved.nullable === true && Array.isArray(resolved.enum)) resolved.enum = [...resolved.enum, null];
  return resolved;
}

/** RFC 6901 §3 */
const unescapePointer = (name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~');

const problemsOf = (validate: ValidateFunction, value: unknown): string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'body'} ${message}`);

/** Problems of a request's body, according to GitHub's own description; unknown fields count as problems. */
export function requestProblems(method: string, path: string, body: unknown): string[] {
  const validate = validator(`${method} ${path}`, (paths) => {
    return paths[path]?.[method.toLowerCase()]?.requestBody?.content?.['application/json']?.schema;
  });
  const unknown = unknownFields(validate.schema as Schema, body, '');
  return [...unknown.map((name) => `"${name}" is not a permitted key.`), ...problemsOf(validate, body)];
}

/** Fields at any depth that a schema does not list, as paths: `output.annotations.0.color`. */
function unknownFields(schema: Schema, value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const items = schema.items as Schema | undefined;
    return items ? value.flatMap((item, index) => unknownFields(items, item, `${at}${index}.`)) : [];
  }
  const known = propertiesOf(schema);
  // A schema without a list of fields describes a free mapping.
  if (known.size === 0) return [];
  return Object.entries(value).flatMap(([name, inside]) => {
    const property = known.get(name);
    return property ? unknownFields(property, inside, `${at}${name}.`) : [`${at}${name}`];
  });
}

/** Problems of a request's query. */
export function queryProblems(method: string, path: string, query: URLSearchParams): string[] {
  const all = loaded();
  const operation = all.paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`GitHub's description has no ${method} ${path}.`);
  const parameters = ((operation.parameters ?? []) as readonly unknown[])
    .map((parameter) => resolveReferences(parameter, all) as Parameter)
    .filter((parameter) => parameter.in === 'query');
  return [...query].flatMap(([name, text]) => {
    const found = parameters.find((parameter) => parameter.name === name);
    if (!found) return [`"${name}" is not a parameter of this request.`];
    const isNumber = /^(integer|number)$/.test(String(found.schema?.type));
    const validate = validator(`${method} ${path}?${name}`, () => found.schema ?? {});
    return problemsOf(validate, isNumber && /^\d+$/.test(text) ? Number(text) : text).map(
      (problem) => `${name}: ${problem}`,
    );
  });
}

/** Differences between a response of the local cloud and GitHub's description. */
export function responseProblems(method: string, path: string, status: number, document: unknown): string[] {
  const validate = validator(`${method} ${path} ${status}`, (paths) => {
    const answer = paths[path]?.[method.toLowerCase()]?.responses?.[String(status)];
    return answer?.content?.['application/json']?.schema;
  });
  return problemsOf(validate, document);
}

/** Fields of a schema and of its alternatives. */
function propertiesOf(schema: Schema): Map<string, Schema> {
  const fields = new Map(Object.entries((schema.properties as Record<string, Schema> | undefined) ?? {}));
  for (const word of ['oneOf', 'anyOf', 'allOf']) {
    for (const part of (schema[word] as Schema[] | undefined) ?? []) {
      for (const [name, field] of propertiesOf(part)) if (!fields.has(name)) fields.set(name, field);
    }
  }
  return fields;
}
