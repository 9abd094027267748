import { type Duration, milliseconds } from '../wire/messages.ts';

/** Why a request is refused (INVALID_ARGUMENT); undefined if it is accepted. */
export type Refused = string | undefined;

/** In the words of the service: `network field is invalid. network is not matching …` (DataBiosphere/dsub#312). */
export const invalid = (field: string, reason: string): string => `${field} field is invalid. ${reason}`;

export function firstOf<T>(items: readonly T[], check: (item: T, index: number) => Refused): Refused {
  for (const [index, item] of items.entries()) {
    const refusal = check(item, index);
    if (refusal) return refusal;
  }
  return undefined;
}

/** The first value that occurs twice. */
export const repeated = (values: readonly string[]): string | undefined =>
  values.find((value, at) => values.indexOf(value) !== at);

export function rangeRefusal(
  field: string,
  value: string | number | undefined,
  min: number,
  max: number,
): Refused {
  // In proto3, zero means that the field is not set.
  if (!Number(value ?? 0) || (Number(value) >= min && Number(value) <= max)) return undefined;
  return invalid(field, `it must be from ${min} to ${max}; got ${value}`);
}

/** Limit of google.protobuf.Duration; the service shortens longer durations instead of refusing them. */
const MAX_DURATION_SECONDS = 315_576_000_000;

export function durationRefusal(field: string, duration: Duration | null | undefined): Refused {
  const seconds = (milliseconds(duration) ?? 0) / 1000;
  return rangeRefusal(field, seconds, 0, MAX_DURATION_SECONDS);
}
