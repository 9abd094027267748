import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

interface Media {
  readonly content?: { readonly 'application/json'?: { readonly schema?: Schema } };
}
type Schema = Readonly<Record<string, unknown>>;
interface Operation {
  readonly requestBody?: Media;
  readonly responses?: Readonly<Record<string, Media>>;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;
interface Description {
  readonly paths: Paths;
}

let description: Description | undefined;
const compiled = new Map<string, ValidateFunction>();

/** Compiles a schema of GitHub's OpenAPI description once; loaded when first needed, because it is large. */
function validator(key: string, find: (paths: Paths) => Schema | undefined): ValidateFunction {
  const known = compiled.get(key);
  if (known) return known;
  if (!description) {
    const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
    description = JSON.parse(readFileSync(file, 'utf8')) as Description;
  }
  const schema = find(description.paths);
  if (!schema) throw new Error(`GitHub's description has no ${key}.`);
  // The description has words of its own ("nullable", "example") and formats that do not matter here.
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
    resolveReferences(schema, description) as Schema,
  );
  compiled.set(key, validate);
  return validate;
}

/** Puts what `$ref` names in its place: the variant of the description without references is six times as large. */
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
  // In OpenAPI 3.0, unlike in JSON Schema, a nullable enum need not name null.
  if (resolved.nullable === true && Array.isArray(resolved.enum)) resolved.enum = [...resolved.enum, null];
  return resolved;
}

/** RFC 6901 §3 */
const unescapePointer = (name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~');

const problemsOf = (validate: ValidateFunction, value: unknown): string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'body'} ${message}`);

/** What is wrong with a request's body, by GitHub's own description; fields that it does not name count as wrong. */
export function requestProblems(method: string, path: string, body: unknown): string[] {
  let schema: Schema | undefined;
  const validate = validator(`${method} ${path}`, (paths) => {
    schema = paths[path]?.[method.toLowerCase()]?.requestBody?.content?.['application/json']?.schema;
    return schema;
  });
  const known = propertiesOf(schema ?? (validate.schema as Schema));
  const unknown = Object.keys(typeof body === 'object' && body !== null ? body : {}).filter(
    (name) => !known.has(name),
  );
  return [...unknown.map((name) => `"${name}" is not a permitted key.`), ...problemsOf(validate, body)];
}

/** How a document that the local cloud answers differs from GitHub's description. */
export function responseProblems(method: string, path: string, status: number, document: unknown): string[] {
  const validate = validator(`${method} ${path} ${status}`, (paths) => {
    const answer = paths[path]?.[method.toLowerCase()]?.responses?.[String(status)];
    return answer?.content?.['application/json']?.schema;
  });
  return problemsOf(validate, document);
}

/** Names at the top of a schema and of its alternatives. */
function propertiesOf(schema: Schema): Set<string> {
  const names = new Set(Object.keys((schema.properties as object | undefined) ?? {}));
  for (const word of ['oneOf', 'anyOf', 'allOf']) {
    for (const part of (schema[word] as Schema[] | undefined) ?? []) {
      for (const name of propertiesOf(part)) names.add(name);
    }
  }
  return names;
}
