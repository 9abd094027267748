/**
 * A Python value as the library sees it after reading YAML or converting a param.
 *
 * - `number` is an int when it is a whole number, else a float; what JavaScript cannot distinguish or represent
 *   (1.0, nan, ints beyond 2^53-1) is `Tagged`.
 * - A mapping is a `Map`, because JavaScript objects reorder keys such as "10", and order decides strategy ids.
 */
export type Value = null | boolean | number | string | Tagged | readonly Value[] | ReadonlyMap<Value, Value>;

export type Tag =
  | 'int'
  | 'float'
  | 'datetime'
  | 'date'
  | 'time'
  | 'timedelta'
  | 'decimal'
  | 'tuple'
  | 'set'
  | 'frozenset'
  | 'bytes'
  | 'bytes-str'
  | 'uuid'
  | 'path'
  | 'repr';

/** A value that JSON lacks, in the form of the tagged codec: `{"$ddw": tag, "v": …, …}`. */
export class Tagged {
  readonly tag: Tag;
  /** The text of the value, or its parts (tuple, set: Value[]; timedelta: [days, seconds, microseconds]). */
  readonly v: Value;
  /** Name of the time zone of an aware datetime that has one by name; type name of a repr. */
  readonly extra: Readonly<Record<string, string>>;
  constructor(tag: Tag, v: Value, extra: Readonly<Record<string, string>> = {}) {
    this.tag = tag;
    this.v = v;
    this.extra = extra;
  }
  toString(): string {
    return textOf(this);
  }
}

/**
 * A value for people, in messages, logs and tables: text without quotes, others as JSON with the brackets of Python.
 */
export const textOf = (value: Value): string => (typeof value === 'string' ? value : nestedText(value));

function nestedText(value: Value): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (value instanceof Tagged) return taggedText(value);
  if (value instanceof Map) {
    return `{${[...value].map(([key, member]) => `${nestedText(key)}: ${nestedText(member)}`).join(', ')}}`;
  }
  return `[${(value as readonly Value[]).map(nestedText).join(', ')}]`;
}

function taggedText({ tag, v }: Tagged): string {
  if (typeof v === 'string') return v;
  if (!Array.isArray(v)) return nestedText(v);
  const items = v.map(nestedText).join(', ');
  return tag === 'tuple' ? `(${items})` : `{${items}}`;
}
