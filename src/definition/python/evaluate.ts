import { pythonEquals } from './equality.ts';
import type { CompareLink, Expression } from './expression.ts';
import { dictOf, setOf, unhashablePart } from './literal.ts';
import { floatValue, intValue, numberOf } from './number.ts';
import { Tagged, type Value } from './value.ts';

/** The values of the names in an expression. */
export interface Names {
  readonly whole: ReadonlyMap<string, Value>;
  /** Mappings that may be known only in part: an index finds known keys, and nothing else is certain. */
  readonly partial: ReadonlyMap<string, ReadonlyMap<Value, Value>>;
}

/**
 * Evaluates an expression as Python does; undefined for everything that might differ in Python: unknown names, values
 * of other types, and every operation that raises.
 */
export function evaluatePython(expression: Expression, names: Names): Value | undefined {
  const evaluate = (each: Expression): Value | undefined => evaluatePython(each, names);
  switch (expression.kind) {
    case 'constant':
      return known(expression.value);
    case 'name':
      return known(names.whole.get(expression.name));
    case 'list':
      return all(expression.items, evaluate);
    case 'tuple': {
      const items = all(expression.items, evaluate);
      return items && new Tagged('tuple', items);
    }
    case 'set': {
      const items = all(expression.items, evaluate);
      return items?.every(isKey) ? setOf(items) : undefined;
    }
    case 'dict': {
      const keys = all(
        expression.entries.map(([key]) => key),
        evaluate,
      );
      const values = all(
        expression.entries.map(([, value]) => value),
        evaluate,
      );
      if (!keys?.every(isKey) || !values) return undefined;
      return dictOf(keys.map((key, index) => [key, values[index] ?? null]));
    }
    case 'unary':
      return unary(expression.operator, evaluate(expression.operand));
    case 'binary':
      return binary(expression.operator, evaluate(expression.left), evaluate(expression.right));
    case 'and':
    case 'or':
      return logic(expression.kind === 'or', expression.operands, evaluate);
    case 'compare':
      return compareChain(evaluate(expression.first), expression.links, evaluate);
    case 'attribute':
    case 'call':
      return undefined;
    case 'index': {
      const { object, index } = expression;
      const part = object.kind === 'name' ? names.partial.get(object.name) : undefined;
      return indexed(part ?? evaluate(object), evaluate(index));
    }
  }
}

type Evaluate = (expression: Expression) => Value | undefined;

function all(expressions: readonly Expression[], evaluate: Evaluate): readonly Value[] | undefined {
  const values: Value[] = [];
  for (const expression of expressions) {
    const value = evaluate(expression);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/** Only values whose comparison is certain: nan is unequal to itself but found in a list, other types are objects. */
function known(value: Value | undefined): Value | undefined {
  if (!(value instanceof Tagged)) return value;
  if (value.tag === 'int') return value;
  return value.tag === 'float' && value.v !== 'nan' ? value : undefined;
}

function isCertain(value: Value): boolean {
  if (Array.isArray(value)) return value.every(isCertain);
  if (value instanceof Map) return [...value].every(([key, each]) => isCertain(key) && isCertain(each));
  if (value instanceof Tagged && (value.tag === 'tuple' || value.tag === 'set')) return isCertain(value.v);
  return known(value) !== undefined;
}

const isKey = (value: Value): boolean => isCertain(value) && unhashablePart(value) === undefined;

function truth(value: Value | undefined): boolean | undefined {
  if (value === undefined || value === null) return value === null ? false : undefined;
  const number = numberOf(value);
  if (number !== undefined) return Number(number) !== 0;
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  if (value instanceof Map) return value.size > 0;
  return value instanceof Tagged && Array.isArray(value.v) ? value.v.length > 0 : undefined;
}

function logic(isOr: boolean, operands: readonly Expression[], evaluate: Evaluate): Value | undefined {
  let value: Value | undefined;
  for (const operand of operands) {
    value = evaluate(operand);
    const isTrue = truth(value);
    if (isTrue === undefined) return undefined;
    if (isTrue === isOr) return value;
  }
  return value;
}

function unary(operator: string, operand: Value | undefined): Value | undefined {
  if (operand === undefined) return undefined;
  if (operator === 'not') {
    const isTrue = truth(operand);
    return isTrue === undefined ? undefined : !isTrue;
  }
  const number = numberOf(operand);
  if (number === undefined) return undefined;
  if (typeof number === 'bigint') return intValue(operator === '-' ? -number : number);
  return floatValue(operator === '-' ? -number : number);
}

function binary(operator: string, left: Value | undefined, right: Value | undefined): Value | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (typeof left === 'string' && typeof right === 'string')
    return operator === '+' ? left + right : undefined;
  const [one, other] = [numberOf(left), numberOf(right)];
  if (typeof one === 'bigint' && typeof other === 'bigint') return intArithmetic(operator, one, other);
  if (one === undefined || other === undefined) return undefined;
  const [x, y] = [toFloat(one), toFloat(other)];
  if (x === undefined || y === undefined) return undefined;
  const result = operator === '+' ? x + y : operator === '-' ? x - y : operator === '*' ? x * y : undefined;
  return result === undefined || Number.isNaN(result) ? undefined : floatValue(result);
}

const toFloat = (number: bigint | number): number | undefined =>
  typeof number === 'number' || Number.isSafeInteger(Number(number)) ? Number(number) : undefined;

/** Larger products are left to Python: a condition must not exhaust the runner's memory. */
const MAX_BITS_AS_DIGITS = 2000;

function intArithmetic(operator: string, left: bigint, right: bigint): Value | undefined {
  if (operator === '+') return intValue(left + right);
  if (operator === '-') return intValue(left - right);
  if (operator === '*') {
    const isHuge = left.toString().length + right.toString().length > MAX_BITS_AS_DIGITS;
    return isHuge ? undefined : intValue(left * right);
  }
  if (right === 0n) return undefined;
  if (operator === '/') {
    const [x, y] = [toFloat(left), toFloat(right)];
    return x === undefined || y === undefined ? undefined : floatValue(x / y);
  }
  // Python rounds down and gives the remainder the sign of the divisor; JavaScript rounds toward zero.
  const rest = ((left % right) + right) % right;
  return intValue(operator === '%' ? rest : (left - rest) / right);
}

function compareChain(
  first: Value | undefined,
  links: readonly CompareLink[],
  evaluate: Evaluate,
): Value | undefined {
  let left = first;
  for (const { operator, right } of links) {
    const next = left === undefined ? undefined : evaluate(right);
    if (left === undefined || next === undefined) return undefined;
    const holds = compare(operator, left, next);
    if (!holds) return holds;
    left = next;
  }
  return true;
}

function compare(operator: string, left: Value, right: Value): boolean | undefined {
  if (operator === 'is' || operator === 'is not') {
    const isSingle = (value: Value) => value === null || typeof value === 'boolean';
    if (!isSingle(left) && !isSingle(right)) return undefined;
    return (operator === 'is') === (left === right);
  }
  if (!isCertain(left) || !isCertain(right)) return undefined;
  if (operator === '==') return pythonEquals(left, right);
  if (operator === '!=') return !pythonEquals(left, right);
  if (operator === 'in' || operator === 'not in') {
    const isIn = contains(right, left);
    return isIn === undefined ? undefined : isIn === (operator === 'in');
  }
  const order = orderOf(left, right);
  if (order === undefined) return undefined;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  if (operator === '>') return order > 0;
  return operator === '>=' ? order >= 0 : undefined;
}

function contains(container: Value, item: Value): boolean | undefined {
  if (typeof container === 'string') return typeof item === 'string' ? container.includes(item) : undefined;
  if (container instanceof Map) {
    return isKey(item) ? [...container.keys()].some((key) => pythonEquals(key, item)) : undefined;
  }
  const isSet = container instanceof Tagged && container.tag === 'set';
  if (isSet && !isKey(item)) return undefined;
  const items = container instanceof Tagged ? container.v : container;
  return Array.isArray(items) ? items.some((each) => pythonEquals(each, item)) : undefined;
}

function orderOf(left: Value, right: Value): number | undefined {
  const [one, other] = [numberOf(left), numberOf(right)];
  if (one !== undefined && other !== undefined) return one < other ? -1 : one > other ? 1 : 0;
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  // Compares code points; JavaScript compares halves of surrogate pairs.
  const [a, b] = [[...left], [...right]];
  for (const [index, char] of a.entries()) {
    const difference = (char.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function indexed(object: Value | undefined, index: Value | undefined): Value | undefined {
  if (object === undefined || index === undefined) return undefined;
  if (object instanceof Map) {
    if (!isKey(index)) return undefined;
    const found = [...object].find(([key]) => pythonEquals(key, index));
    return found && known(found[1]);
  }
  const number = numberOf(index);
  if (typeof number !== 'bigint') return undefined;
  const parts = object instanceof Tagged && object.tag === 'tuple' ? object.v : object;
  const items = typeof parts === 'string' ? [...parts] : parts;
  return Array.isArray(items) ? known(items.at(Number(number))) : undefined;
}
