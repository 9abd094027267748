import { type Duration, milliseconds } from '../wire/messages.ts';

/** Why a request is refused (INVALID_ARGUMENT); undefined when it is not. */
export type Refused = string | undefined;

/** As the service words it: `network field is invalid. network is not matching …` (DataBiosphere/dsub#312). */
export const invalid = (field: string, reason: string): string => `${field} field is invalid. ${reason}`;

export function firstOf<T>(items: readonly T[], check: (item: T, index: number) => Refused): Refused {
  for (const [index, item] of items.entries()) {
    const refusal = check(item, index);
    if (refusal) return refusal;
  }
  return undefined;
}

/** The first value that comes twice. */
export const repeated = (values: readonly string[]): string | undefined =>
  values.find((value, at) => values.indexOf(value) !== at);

export function rangeRefusal(
  field: string,
  value: string | number | undefined,
  min: number,
  max: number,
): Refused {
  // Zero is how proto3 has it that nothing was said.
  if (!Number(value ?? 0) || (Number(value) >= min && Number(value) <= max)) return undefined;
  return invalid(field, `it must be from ${min} to ${max}; got ${value}`);
}

/** Of google.protobuf.Duration; what is longer than a job may take is cut by the service, not refused. */
const MAX_DURATION_SECONDS = 315_576_000_000;

export function durationRefusal(field: string, duration: Duration | null | undefined): Refused {
  const seconds = (milliseconds(duration) ?? 0) / 1000;
  return rangeRefusal(field, seconds, 0, MAX_DURATION_SECONDS);
}
