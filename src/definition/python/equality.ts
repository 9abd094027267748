import { decimalEqualsNumber, isSameDecimal } from './decimal.ts';
import { numberOf } from './number.ts';
import { Tagged, type Value } from './value.ts';

/** `==` of Python: 1 == True == 1.0 == Decimal('1'), but '1' != 1, [1] != (1,) and nan != nan. */
export function pythonEquals(left: Value, right: Value): boolean {
  if (typeof left === 'string' || typeof right === 'string' || left === null || right === null) {
    return left === right;
  }
  const leftNumber = numberOf(left);
  const rightNumber = numberOf(right);
  if (leftNumber !== undefined && rightNumber !== undefined) {
    // JavaScript compares bigint and number by their exact values.
    // biome-ignore lint/suspicious/noDoubleEquals: `===` is false for 1n and 1
    return leftNumber == rightNumber;
  }
  if (isDecimal(left) && rightNumber !== undefined) return decimalEqualsNumber(String(left.v), rightNumber);
  if (isDecimal(right) && leftNumber !== undefined) return decimalEqualsNumber(String(right.v), leftNumber);
  if (Array.isArray(left) && Array.isArray(right)) return isSameList(left, right);
  if (left instanceof Map && right instanceof Map) return isSameMap(left, right);
  return left instanceof Tagged && right instanceof Tagged && isSameTagged(left, right);
}

/** Looks up a key as a Python dict does, where 1, 1.0 and True are one key. Undefined if it is missing. */
export function findKey(map: ReadonlyMap<Value, Value>, key: Value): { readonly key: Value } | undefined {
  if (map.has(key)) return { key };
  if (typeof key === 'string' || key === null) return undefined;
  for (const each of map.keys()) if (pythonEquals(each, key)) return { key: each };
  return undefined;
}

/**
 * Returns the same text for keys that are one key of a Python dict, such as 1, 1.0 and True; for keys that YAML can
 * have.
 */
export function keyIdentity(key: Value): unknown {
  if (typeof key === 'string') return `text ${key}`;
  const number = numberOf(key);
  if (number !== undefined) return `number ${number}`;
  return key instanceof Tagged ? `${key.tag} ${String(key.v)}` : key;
}

const isDecimal = (value: Value): value is Tagged => value instanceof Tagged && value.tag === 'decimal';

function isSameList(left: readonly Value[], right: readonly Value[]): boolean {
  return (
    left.length === right.length && left.every((each, index) => pythonEquals(each, right[index] ?? null))
  );
}

function isSameMap(left: ReadonlyMap<Value, Value>, right: ReadonlyMap<Value, Value>): boolean {
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => {
    const found = findKey(right, key);
    return found !== undefined && pythonEquals(value, right.get(found.key) ?? null);
  });
}

function isSameTagged(left: Tagged, right: Tagged): boolean {
  const isSet = (value: Tagged) => value.tag === 'set' || value.tag === 'frozenset';
  if (isSet(left) && isSet(right)) {
    const [ours, theirs] = [left.v, right.v] as readonly (readonly Value[])[];
    return (
      ours?.length === theirs?.length &&
      !!ours?.every((each) => theirs?.some((one) => pythonEquals(each, one)))
    );
  }
  if (left.tag !== right.tag) return false;
  if (left.tag === 'decimal') return isSameDecimal(String(left.v), String(right.v));
  if (left.tag === 'datetime') return isSameTime(String(left.v), String(right.v));
  return pythonEquals(left.v, right.v);
}

/** An aware datetime is never equal to a naive one; two aware ones are equal when they are the same instant. */
function isSameTime(left: string, right: string): boolean {
  const zone = /(?:T[^-+]*)([-+].*)$/;
  if (zone.test(left) !== zone.test(right)) return false;
  const instant = (text: string) => {
    const fraction = /\.(\d+)/.exec(text)?.[1] ?? '';
    const whole = Date.parse(text.replace(/\.\d+/, '').replace(/(T[^-+]*)$/, '$1Z'));
    return `${whole}.${fraction.padEnd(6, '0')}`;
  };
  return left === right || instant(left) === instant(right);
}
