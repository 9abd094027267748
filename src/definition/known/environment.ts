import { nearestName } from '../suggestion.ts';

/** The pattern of `search_env_replace` of ddeutil.io: `$$`, `$1`, `${NAME}`, `${NAME:default}`. */
const REFERENCE = /\$(?:(\$|\d+)|\{\s?([^{}:]*?)(?::([^{}]*?))?\s?\})/g;

/** One part of a text that `search_env_replace` replaces. */
export interface VariableReference {
  /** The whole part: `${NAME:default}`, `$$`. */
  readonly whole: string;
  /** UTF-16 units before it. */
  readonly offset: number;
  /** `$$`, which becomes `$`. */
  readonly isEscape: boolean;
  readonly name: string;
  /** The text after the colon. */
  readonly standard?: string;
}

/** Every `${NAME}` and `$$` of a text, in order; `${{ … }}` is a template, `$1` stays as it is. */
export function variablesIn(text: string): readonly VariableReference[] {
  if (!text.includes('$')) return [];
  return Array.from(text.matchAll(REFERENCE)).flatMap((found) => {
    const [whole, escaped, name = '', standard] = found;
    if (escaped !== undefined && escaped !== '$') return [];
    const isEscape = escaped !== undefined;
    return [
      {
        whole,
        offset: found.index,
        isEscape,
        name: name.trim(),
        ...(standard !== undefined && { standard }),
      },
    ];
  });
}

/**
 * Variables that the runner gives only to this process: a definition must not read its tokens, inputs and saved state.
 */
const WITHHELD = /^(ACTIONS|INPUT|STATE)_/i;

/**
 * Replaces `${VAR}` and `${VAR:default}` from the environment; `$$` becomes `$`. An empty variable counts as not set,
 * and so does one that belongs to the runner. The library then writes "null"; here the default is used, and a variable
 * without a default is listed once in `missing`.
 */
export function replaceEnvironment(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly text: string; readonly missing: readonly MissingVariable[] } {
  const missing = new Map<string, MissingVariable>();
  const replaced = text.replace(
    REFERENCE,
    (
      whole,
      escaped: string | undefined,
      name: string | undefined,
      standard: string | undefined,
      offset: number,
    ) => {
      // `${{ … }}` is a template, not a variable.
      if (escaped !== undefined) return escaped === '$' ? '$' : whole;
      const variable = name?.trim() ?? '';
      const isWithheld = WITHHELD.test(variable);
      const known = isWithheld ? undefined : own(environment, variable);
      const value = variable === '' ? undefined : known || standard;
      if (value !== undefined) return value;
      if (missing.has(variable)) return whole;
      const set = Object.keys(environment).filter((key) => environment[key] && !WITHHELD.test(key));
      const nearest = nearestName(variable, set);
      missing.set(variable, {
        name: variable,
        offset,
        isWithheld,
        ...(nearest && !isWithheld && { hint: nearest }),
      });
      return whole;
    },
  );
  return { text: replaced, missing: [...missing.values()] };
}

export interface MissingVariable {
  readonly name: string;
  /** Offset in the text. */
  readonly offset: number;
  /** Whether it belongs to the runner. */
  readonly isWithheld: boolean;
  /** The nearest name that is set. */
  readonly hint?: string;
}

const own = <T>(values: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(values, key) ? values[key] : undefined;
