import { nearestName } from '../suggestion.ts';

/** What `search_env_replace` of ddeutil.io finds: `$$`, `$1`, `${NAME}`, `${NAME:default}`. */
const REFERENCE = /\$(?:(\$|\d+)|\{\s?([^{}:]*?)(?::([^{}]*?))?\s?\})/g;

/**
 * Replaces `${VAR}` and `${VAR:default}` by the environment; `$$` becomes `$`. A variable that is set to nothing counts
 * as not set. Where the library then writes "null", a default is taken, and a variable without one is `missing`, once.
 */
export function replaceEnvironment(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly text: string; readonly missing: readonly { name: string; offset: number; hint?: string }[] } {
  const missing = new Map<string, { name: string; offset: number; hint?: string }>();
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
      const value = variable === '' ? undefined : own(environment, variable) || standard;
      if (value !== undefined) return value;
      if (missing.has(variable)) return whole;
      const set = Object.keys(environment).filter((key) => environment[key]);
      const nearest = nearestName(variable, set);
      missing.set(variable, { name: variable, offset, ...(nearest && { hint: nearest }) });
      return whole;
    },
  );
  return { text: replaced, missing: [...missing.values()] };
}

const own = <T>(values: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(values, key) ? values[key] : undefined;
