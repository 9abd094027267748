import { Tagged, type Value } from './value.ts';

/** A Python int or float, from its text in JSON or YAML: 1 is an int, 1.0 and 1e3 are floats. */
export function numberValue(text: string): Value {
  if (/^[-+]?\d+$/.test(text)) {
    const number = Number(text);
    if (Number.isSafeInteger(number)) return number === 0 ? 0 : number;
    return new Tagged('int', BigInt(text.replace(/^\+/, '')).toString());
  }
  return floatValue(Number(text));
}

/** A Python float; whole and non-finite ones are tagged, because a plain whole number means an int. */
export function floatValue(number: number): Value {
  return Number.isFinite(number) && !Number.isInteger(number)
    ? number
    : new Tagged('float', floatText(number));
}

/** repr() of a Python float: the same shortest digits as in JavaScript, but a different rule for exponents. */
export function floatText(number: number): string {
  if (Number.isNaN(number)) return 'nan';
  if (!Number.isFinite(number)) return number > 0 ? 'inf' : '-inf';
  if (number === 0) return Object.is(number, -0) ? '-0.0' : '0.0';
  const [, sign = '', first = '', rest = '', power = ''] =
    /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(number.toExponential()) ?? [];
  const exponent = Number(power);
  const digits = first + rest;
  if (exponent < -4 || exponent >= 16) {
    const size = String(Math.abs(exponent)).padStart(2, '0');
    return `${sign}${first}${rest === '' ? '' : `.${rest}`}e${exponent < 0 ? '-' : '+'}${size}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}

/**
 * The number of a Python value in arithmetic and comparisons: a bigint for int and bool, a number for float.
 * Undefined for everything else; JavaScript compares the two kinds by their exact values, as Python does.
 */
export function numberOf(value: Value): bigint | number | undefined {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (!(value instanceof Tagged) || typeof value.v !== 'string') return undefined;
  if (value.tag === 'int') return BigInt(value.v);
  return value.tag === 'float' ? floatOf(value.v) : undefined;
}

/** A Python int as a value. */
export function intValue(int: bigint): Value {
  const number = Number(int);
  return Number.isSafeInteger(number) ? number : new Tagged('int', int.toString());
}

function floatOf(text: string): number {
  if (text === 'nan') return Number.NaN;
  if (text.endsWith('inf')) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
}
