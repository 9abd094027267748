import { parseJson } from './json.ts';
import { floatText, floatValue } from './number.ts';
import { type Tag, Tagged, type Value } from './value.ts';

/**
 * The tagged codec between the Action and its tasks: JSON in which what JSON lacks is `{"$ddw": tag, "v": …}`.
 * The task's side is the codec in src/task/; both must agree on every tag.
 */
const TAG = '$ddw';

/** Write a value as JSON text in the codec; keys keep their order. `indent`: spaces per level, 0 for one line. */
export function toJsonText(value: Value, indent = 0): string {
  return writeJson(toTree(value), indent, '');
}

/** Read JSON text in the codec. Throws SyntaxError that names line and column. */
export function fromJsonText(text: string): Value {
  return fromTree(parseJson(text));
}

/** Read what JSON.parse gave. JavaScript has moved keys such as "10" to the front by then: prefer fromJsonText. */
export function fromPlain(json: unknown): Value {
  return fromTree(plainToTree(json));
}

/** The codec's form as plain JavaScript objects, for callers that serialise with others' data. Order as fromPlain. */
export function toPlain(value: Value): unknown {
  return treeToPlain(toTree(value));
}

/** JSON made of Maps with text keys, lists and scalars: what a text holds before tags are understood. */
type Tree = null | boolean | number | string | readonly Tree[] | ReadonlyMap<string, Tree>;

function toTree(value: Value): Tree {
  if (typeof value === 'string')
    return value.isWellFormed() ? value : tree('bytes-str', surrogateBytes(value));
  if (typeof value === 'number') return numberTree(value);
  if (value === null || typeof value === 'boolean') return value;
  if (value instanceof Tagged) {
    return new Map<string, Tree>([...tree(value.tag, toTree(value.v)), ...Object.entries(value.extra)]);
  }
  if (value instanceof Map) return mapTree(value);
  return (value as readonly Value[]).map(toTree);
}

function tree(tag: string, v: Tree): Map<string, Tree> {
  return new Map<string, Tree>([
    [TAG, tag],
    ['v', v],
  ]);
}

function numberTree(number: number): Tree {
  if (Number.isSafeInteger(number)) return number === 0 ? 0 : number;
  if (Number.isInteger(number)) return tree('int', BigInt(number).toString());
  return Number.isFinite(number) ? number : tree('float', floatText(number));
}

function mapTree(map: ReadonlyMap<Value, Value>): Tree {
  const isPlain = [...map.keys()].every(
    (key) => typeof key === 'string' && key !== TAG && key.isWellFormed(),
  );
  if (isPlain) return new Map([...map].map(([key, each]) => [key as string, toTree(each)]));
  return tree(
    'dict',
    [...map].map(([key, each]) => [toTree(key), toTree(each)]),
  );
}

/** UTF-8 in which lone surrogates are three bytes each (Python's "surrogatepass"), as base64. */
function surrogateBytes(text: string): string {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    } else bytes.push(...Buffer.from(char, 'utf8'));
  }
  return Buffer.from(bytes).toString('base64');
}

function fromTree(node: Value): Value {
  if (Array.isArray(node)) return node.map(fromTree);
  if (!(node instanceof Map)) return node;
  const tag = node.get(TAG);
  if (tag === undefined) return new Map([...node].map(([key, each]) => [key, fromTree(each)]));
  const v: Value = node.get('v') ?? null;
  if (tag === 'dict') {
    const pairs = (v as readonly (readonly Value[])[]).map(
      ([key = null, each = null]) => [fromTree(key), fromTree(each)] as const,
    );
    return new Map(pairs);
  }
  const extra: Record<string, string> = {};
  for (const [key, each] of node) {
    if (key !== TAG && key !== 'v' && typeof key === 'string' && typeof each === 'string') extra[key] = each;
  }
  // A tag of a later version is kept as it is: it is only ever handed on.
  return new Tagged(tag as Tag, fromTree(v), extra);
}

function plainToTree(json: unknown): Value {
  if (typeof json === 'number') {
    // JSON's -0 is the int 0 to Python.
    if (Number.isSafeInteger(json)) return json === 0 ? 0 : json;
    return Number.isInteger(json) ? new Tagged('int', BigInt(json).toString()) : floatValue(json);
  }
  if (json === null || typeof json === 'boolean' || typeof json === 'string') return json;
  if (Array.isArray(json)) return json.map(plainToTree);
  if (typeof json === 'object') {
    return new Map(Object.entries(json).map(([key, each]) => [key, plainToTree(each)]));
  }
  throw new TypeError(`${typeof json} is no JSON`);
}

function treeToPlain(node: Tree): unknown {
  if (node instanceof Map) {
    const object: Record<string, unknown> = {};
    // defineProperty, because assigning "__proto__" would set the prototype.
    for (const [key, value] of node as ReadonlyMap<string, Tree>) {
      const property = { value: treeToPlain(value), enumerable: true, writable: true, configurable: true };
      Object.defineProperty(object, key, property);
    }
    return object;
  }
  return Array.isArray(node) ? node.map(treeToPlain) : node;
}

function writeJson(node: Tree, indent: number, margin: string): string {
  const isMap = node instanceof Map;
  if (!isMap && !Array.isArray(node)) return JSON.stringify(node);
  const inner = margin + ' '.repeat(indent);
  const colon = indent > 0 ? ': ' : ':';
  const parts = isMap
    ? [...(node as ReadonlyMap<string, Tree>)].map(
        ([key, value]) => `${JSON.stringify(key)}${colon}${writeJson(value, indent, inner)}`,
      )
    : node.map((value: Tree) => writeJson(value, indent, inner));
  const [open, close] = isMap ? '{}' : '[]';
  if (parts.length === 0) return `${open}${close}`;
  if (indent === 0) return `${open}${parts.join(',')}${close}`;
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${margin}${close}`;
}
