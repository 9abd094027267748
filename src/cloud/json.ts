/** Narrows what was parsed to an object, or an array, whose members are not known. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What a text is as JSON; undefined for a text that is not JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Empty for everything else than a text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
