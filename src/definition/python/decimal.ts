import { PYTHON_SPACE } from './string.ts';

/** A decimal.Decimal: (-1)^isNegative × coefficient × 10^exponent, or a text such as NaN or Infinity. */
export type Decimal =
  | {
      readonly kind: 'finite';
      readonly isNegative: boolean;
      readonly coefficient: bigint;
      readonly exponent: number;
    }
  | { readonly kind: 'infinite'; readonly isNegative: boolean }
  | {
      readonly kind: 'nan';
      readonly isNegative: boolean;
      readonly isSignalling: boolean;
      readonly payload: string;
    };

/** Digits of a Decimal in the default context of Python. */
const CONTEXT_DIGITS = 28;

/** Decimal(text) of Python, undefined where that raises InvalidOperation. */
export function parseDecimal(text: string): Decimal | undefined {
  const clean = asciiDigits(text.replace(new RegExp(`^[${PYTHON_SPACE}]+|[${PYTHON_SPACE}]+$`, 'g'), ''));
  const found = /^([-+]?)(?:(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i.exec(
    clean.replaceAll('_', ''),
  );
  if (!found) return undefined;
  const [, sign, whole = '', fraction = '', power = '0', infinity, nan, payload = ''] = found;
  const isNegative = sign === '-';
  if (infinity !== undefined) return { kind: 'infinite', isNegative };
  if (nan !== undefined) {
    return { kind: 'nan', isNegative, isSignalling: nan.length === 4, payload: payload.replace(/^0+/, '') };
  }
  if (whole + fraction === '') return undefined;
  const exponent = Number(power) - fraction.length;
  // Python also refuses exponents beyond the limit of its C implementation (MAX_EMAX).
  if (Math.abs(exponent) >= 1e18) return undefined;
  return { kind: 'finite', isNegative, coefficient: BigInt(whole + fraction), exponent };
}

/** Decimal(number) of Python: every digit of the binary value. */
export function exactDecimal(number: bigint | number): Decimal {
  if (typeof number === 'bigint') {
    const isNegative = number < 0n;
    return { kind: 'finite', isNegative, coefficient: isNegative ? -number : number, exponent: 0 };
  }
  const isNegative = number < 0 || Object.is(number, -0);
  if (Number.isNaN(number)) return { kind: 'nan', isNegative: false, isSignalling: false, payload: '' };
  if (!Number.isFinite(number)) return { kind: 'infinite', isNegative };
  // numerator / 2^power = numerator × 5^power / 10^power
  const { numerator, power } = fractionOf(Math.abs(number));
  return { kind: 'finite', isNegative, coefficient: numerator * 5n ** BigInt(power), exponent: -power };
}

/** Undefined where Python raises InvalidOperation: infinity, a signaling NaN, more than 28 digits. */
export function quantize(decimal: Decimal, digits: number): Decimal | undefined {
  if (decimal.kind === 'infinite') return undefined;
  if (decimal.kind === 'nan') return decimal.isSignalling ? undefined : decimal;
  // Decimal(10) ** -digits has the exponent 0 for a negative `digits`.
  const exponent = -Math.max(digits, 0);
  const shift = decimal.exponent - exponent;
  const size = decimal.coefficient.toString().length;
  if (decimal.coefficient !== 0n && size + shift > CONTEXT_DIGITS) return undefined;
  let coefficient = 0n;
  if (decimal.coefficient !== 0n && size + shift >= 0) coefficient = shifted(decimal.coefficient, shift);
  if (coefficient.toString().length > CONTEXT_DIGITS) return undefined;
  return { ...decimal, coefficient, exponent };
}

/** str() of a Decimal (to-scientific-string of the General Decimal Arithmetic). */
export function decimalText(decimal: Decimal): string {
  const sign = decimal.isNegative ? '-' : '';
  if (decimal.kind === 'infinite') return `${sign}Infinity`;
  if (decimal.kind === 'nan') return `${sign}${decimal.isSignalling ? 'sNaN' : 'NaN'}${decimal.payload}`;
  const digits = decimal.coefficient.toString();
  const adjusted = decimal.exponent + digits.length - 1;
  if (decimal.exponent <= 0 && adjusted >= -6) {
    if (decimal.exponent === 0) return sign + digits;
    const padded = digits.padStart(1 - decimal.exponent, '0');
    return `${sign}${padded.slice(0, decimal.exponent)}.${padded.slice(decimal.exponent)}`;
  }
  const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
  return `${sign}${mantissa}E${adjusted < 0 ? '' : '+'}${adjusted}`;
}

/**
 * float(f"{round(number, digits):.{digits}f}") of Python: rounded half to even on the exact binary value, where
 * JavaScript's toFixed rounds ties up.
 */
export function roundFloat(number: number, digits: number): number {
  if (!Number.isFinite(number) || number === 0) return number;
  const { numerator, power } = fractionOf(Math.abs(number));
  const scaled = divideHalfEven(numerator * 10n ** BigInt(digits), 1n << BigInt(power));
  const text = scaled.toString().padStart(digits + 1, '0');
  const size = Number(`${text.slice(0, text.length - digits)}.${text.slice(text.length - digits)}`);
  return number < 0 ? -size : size;
}

export function isSameDecimal(left: string, right: string): boolean {
  const [one, other] = [parseDecimal(left), parseDecimal(right)];
  if (!one || !other || one.kind !== other.kind || one.kind === 'nan') return false;
  if (one.kind === 'infinite' || other.kind !== 'finite') return one.isNegative === other.isNegative;
  if (one.coefficient === 0n || other.coefficient === 0n) return one.coefficient === other.coefficient;
  return one.isNegative === other.isNegative && trimmed(one) === trimmed(other);
}

export const decimalEqualsNumber = (decimal: string, number: bigint | number): boolean =>
  isSameDecimal(decimal, decimalText(exactDecimal(number)));

/** Converts digits of any script, which int(), float() and Decimal() accept, to ASCII digits. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (char) => {
    let code = char.codePointAt(0) ?? 0;
    if (code < 128) return char;
    // The ten digits of a script are next to each other, in runs that begin with a zero.
    let distance = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
      code -= 1;
      distance += 1;
    }
    return String(distance % 10);
  });
}

/** A finite float ≥ 0 as numerator / 2^power. */
function fractionOf(number: number): { numerator: bigint; power: number } {
  let power = 0;
  let scaled = number;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    power += 1;
  }
  return { numerator: BigInt(scaled), power };
}

function shifted(coefficient: bigint, shift: number): bigint {
  if (shift >= 0) return coefficient * 10n ** BigInt(shift);
  return divideHalfEven(coefficient, 10n ** BigInt(-shift));
}

function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  const isUp = twice > denominator || (twice === denominator && quotient % 2n === 1n);
  return isUp ? quotient + 1n : quotient;
}

function trimmed(decimal: Decimal & { kind: 'finite' }): string {
  const digits = decimal.coefficient.toString();
  const kept = digits.replace(/0+$/, '');
  return `${kept}e${decimal.exponent + digits.length - kept.length}`;
}
