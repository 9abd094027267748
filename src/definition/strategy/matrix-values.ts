import { intValue, numberOf } from '../python/number.ts';
import { stripSpace } from '../python/string.ts';
import type { Value } from '../python/value.ts';

/**
 * Converts the values of one matrix key as the library does (`list[str] | list[int]`): texts if all are texts, else
 * ints if all can be converted, such as "1", true and 1.0. Undefined if the library rejects the list.
 */
export function matrixList(values: readonly Value[]): readonly Value[] | undefined {
  if (values.every((value) => typeof value === 'string')) return values;
  const ints = values.map(lenientInt);
  return ints.every((value) => value !== undefined) ? ints : undefined;
}

/** Converts one value of include or exclude as the library does (`str | int`); undefined if the library rejects it. */
export const matrixValue = (value: Value): Value | undefined =>
  typeof value === 'string' ? value : lenientInt(value);

/** Values that pydantic converts to an int outside its strict mode. */
export function lenientInt(value: Value): Value | undefined {
  const number = numberOf(value);
  if (typeof number === 'bigint') return intValue(number);
  if (typeof number === 'number') return Number.isInteger(number) ? intValue(BigInt(number)) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = stripSpace(value);
  if (!/^[-+]?\d+(?:_\d+)*(?:\.0+)?$/.test(text)) return undefined;
  return intValue(BigInt(text.replace(/\.0+$/, '').replaceAll('_', '').replace(/^\+/, '')));
}
