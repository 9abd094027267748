import { parseJson } from './json.ts';
import { floatText } from './number.ts';
import { type Tag, Tagged, type Value } from './value.ts';

/**
 * The tagged codec between the Action and its tasks: JSON in which values that JSON lacks are `{"$ddw": tag, "v": …}`.
 * The counterpart in the task is the codec in src/task/; both must agree on every tag.
 */
const TAG = '$ddw';

/** Writes a value as JSON text in the codec; keys keep their order. `indent`: spaces per level, 0 for one line. */
export function toJsonText(value: Value, indent = 0): string {
  return writeJson(toTree(value), indent, '');
}

/** Reads JSON text in the codec. Throws a SyntaxError that names line and column. */
export function fromJsonText(text: string): Value {
  return fromTree(parseJson(text));
}

/** JSON as Maps with text keys, lists and scalars: the content of a text before tags are converted. */
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
  // A tag of a later version is kept unchanged, because it is only passed on.
  return new Tagged(tag as Tag, fromTree(v), extra);
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
