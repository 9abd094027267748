import { findKey } from './equality.ts';
import { type Expression, parsePython } from './expression.ts';
import { floatValue, intValue, numberOf } from './number.ts';
import { pythonTypeName } from './text.ts';
import { Tagged, type Value } from './value.ts';

type Literal =
  | { readonly value: Value }
  | { readonly error: { readonly name: string; readonly message: string } };

/**
 * ast.literal_eval of Python, which the library uses for map params. Undefined if Python raises SyntaxError or
 * ValueError; an error for a key that a dict cannot have. Complex numbers are not supported.
 */
export function parseLiteral(source: string): Literal | undefined {
  const expression = parsePython(source);
  return expression && literalOf(expression);
}

/** Builds a dict as Python does: of equal keys (1, 1.0, True), the first key is kept with the last value. */
export function dictOf(entries: Iterable<readonly [Value, Value]>): ReadonlyMap<Value, Value> {
  const dict = new Map<Value, Value>();
  for (const [key, value] of entries) dict.set(findKey(dict, key)?.key ?? key, value);
  return dict;
}

/** Builds a set as Python does: of equal items, the first is kept. */
export function setOf(items: readonly Value[]): Tagged {
  return new Tagged('set', [...dictOf(items.map((item) => [item, null] as const)).keys()]);
}

/** The type name of the part that makes a value unhashable, undefined for a value that can be a key. */
export function unhashablePart(value: Value): string | undefined {
  if (value instanceof Tagged && value.tag === 'tuple') {
    for (const item of value.v as readonly Value[]) {
      const part = unhashablePart(item);
      if (part !== undefined) return part;
    }
    return undefined;
  }
  const name = pythonTypeName(value);
  return name === 'list' || name === 'dict' || name === 'set' ? name : undefined;
}

function literalOf(expression: Expression): Literal | undefined {
  switch (expression.kind) {
    case 'constant':
      return { value: expression.value };
    case 'unary':
      return signed(expression.operator, expression.operand);
    case 'list':
    case 'tuple':
    case 'set': {
      const items = literals(expression.items);
      if (!items || 'error' in items) return items;
      if (expression.kind === 'list') return { value: items.values };
      return expression.kind === 'tuple'
        ? { value: new Tagged('tuple', items.values) }
        : hashed(items.values, setOf);
    }
    case 'dict': {
      const keys = literals(expression.entries.map(([key]) => key));
      if (!keys || 'error' in keys) return keys;
      const values = literals(expression.entries.map(([, value]) => value));
      if (!values || 'error' in values) return values;
      return hashed(keys.values, (all) =>
        dictOf(all.map((key, index) => [key, values.values[index] ?? null])),
      );
    }
    default:
      return undefined;
  }
}

function literals(
  expressions: readonly Expression[],
): { readonly values: readonly Value[] } | Extract<Literal, { error: unknown }> | undefined {
  const values: Value[] = [];
  for (const expression of expressions) {
    const literal = literalOf(expression);
    if (!literal || 'error' in literal) return literal;
    values.push(literal.value);
  }
  return { values };
}

function hashed(keys: readonly Value[], build: (keys: readonly Value[]) => Value): Literal {
  for (const key of keys) {
    const part = unhashablePart(key);
    if (part !== undefined) return { error: { name: 'TypeError', message: `unhashable type: '${part}'` } };
  }
  return { value: build(keys) };
}

/** One sign before a number, as literal_eval accepts it: -1, but neither --1 nor -True. */
function signed(operator: string, operand: Expression): Literal | undefined {
  if (operand.kind !== 'constant' || typeof operand.value === 'boolean' || operator === 'not')
    return undefined;
  const number = numberOf(operand.value);
  if (number === undefined) return undefined;
  if (operator === '+') return { value: operand.value };
  return { value: typeof number === 'bigint' ? intValue(-number) : floatValue(-number) };
}
