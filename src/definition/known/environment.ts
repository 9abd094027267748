import { nearestName } from '../suggestion.ts';

/** What `search_env_replace` of ddeutil.io finds: `$$`, `$1`, `${NAME}`, `${NAME:default}`. */
const REFERENCE = /\$(?:(\$|\d+)|\{\s?([^{}:]*?)(?::([^{}]*?))?\s?\})/g;

/** One thing of a text that `search_env_replace` replaces. */
export interface VariableReference {
  /** All of it: `${NAME:default}`, `$$`. */
  readonly whole: string;
  /** UTF-16 units before it. */
  readonly offset: number;
  /** `$$`, which becomes `$`. */
  readonly isEscape: boolean;
  readonly name: string;
  /** Behind the colon. */
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

/** What the runner gives to this process alone: its tokens, inputs and saved state are not the definition's to read. */
const WITHHELD = /^(ACTIONS|INPUT|STATE)_/i;

/**
 * Replaces `${VAR}` and `${VAR:default}` by the environment; `$$` becomes `$`. A variable that is set to nothing counts
 * as not set, and so does one of the runner's own. Where the library then writes "null", a default is taken, and a
 * variable without one is `missing`, once.
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
  /** It is one of the runner's own. */
  readonly isWithheld: boolean;
  /** The nearest name that is set. */
  readonly hint?: string;
}

const own = <T>(values: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(values, key) ? values[key] : undefined;
