import { intValue, numberOf } from '../python/number.ts';
import { stripSpace } from '../python/string.ts';
import type { Value } from '../python/value.ts';

/**
 * The values of one matrix key as the library types them (`list[str] | list[int]`): texts when all are texts, else ints
 * when all can be one, such as "1", true and 1.0. Undefined where the library refuses the list.
 */
export function matrixList(values: readonly Value[]): readonly Value[] | undefined {
  if (values.every((value) => typeof value === 'string')) return values;
  const ints = values.map(lenientInt);
  return ints.every((value) => value !== undefined) ? ints : undefined;
}

/** One value of include or exclude as the library types it (`str | int`), undefined where it refuses it. */
export const matrixValue = (value: Value): Value | undefined =>
  typeof value === 'string' ? value : lenientInt(value);

/** What pydantic takes for an int outside its strict mode. */
export function lenientInt(value: Value): Value | undefined {
  const number = numberOf(value);
  if (typeof number === 'bigint') return intValue(number);
  if (typeof number === 'number') return Number.isInteger(number) ? intValue(BigInt(number)) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = stripSpace(value);
  if (!/^[-+]?\d+(?:_\d+)*(?:\.0+)?$/.test(text)) return undefined;
  return intValue(BigInt(text.replace(/\.0+$/, '').replaceAll('_', '').replace(/^\+/, '')));
}
