/** Objects and lists of texts that are already JSON. JavaScript objects would move keys such as "10" to the front. */

export const jsonObject = (members: Iterable<readonly [string, string | undefined]>): string =>
  `{${[...members]
    .flatMap(([key, json]) => (json === undefined ? [] : [`${JSON.stringify(key)}:${json}`]))
    .join(',')}}`;

export const jsonList = (members: readonly string[]): string => `[${members.join(',')}]`;

/** A text, number or null as JSON that is always valid Unicode. */
export const jsonScalar = (value: string | number | boolean | null | undefined): string =>
  JSON.stringify(typeof value === 'string' ? value.toWellFormed() : (value ?? null));
