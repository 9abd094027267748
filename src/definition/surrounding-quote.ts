import type { Problem } from '../errors.ts';

/** The quote at both ends of a value, which a shell would remove. */
const surroundingQuote = (value: string): string | undefined => /^(["'])(?:(?!\1).)*\1$/s.exec(value)?.[1];

/** The line of `KEY=VALUE` in a text, counted from 1. */
const lineOfKey = (text: string, key: string): number =>
  text.split(/\r\n|\r|\n/).findIndex((line) => line.slice(0, Math.max(0, line.indexOf('='))).trim() === key) +
  1;

/**
 * Warnings about `KEY=VALUE` entries of an input whose values have quotes around them. No message contains a value,
 * because it may be a secret.
 */
export const quotedValues = (
  input: string,
  text: string,
  values: ReadonlyMap<string, unknown>,
): readonly Problem[] =>
  [...values].flatMap(([key, value]): Problem[] => {
    const quote = typeof value === 'string' ? surroundingQuote(value) : undefined;
    if (quote === undefined) return [];
    // Several entries can be in the same line.
    const line = lineOfKey(text, key);
    const place = line > 0 && /[\r\n]/.test(text.trim()) ? `, line ${line}` : '';
    return [
      {
        code: 'quoted-value',
        message: `input "${input}"${place}: the quotes ${quote} around the value of ${key} are part of the value.`,
        hint: `Write ${key}=VALUE, without quotes; the value may contain spaces.`,
      },
    ];
  });
