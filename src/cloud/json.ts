/** Narrows a parsed value to an object, or an array, whose members are unknown. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Parses a text as JSON; undefined if it is not JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Empty for everything except a text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
