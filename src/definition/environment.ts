import { nearestName } from './suggestion.ts';

/** What `search_env_replace` of ddeutil.io finds: `$$`, `$1`, `${NAME}`, `${NAME:default}`. */
const REFERENCE = /\$(?:(\$|\d+)|\{\s?([^{}:]*?)(?::([^{}]*?))?\s?\})/g;

/**
 * Replaces `${VAR}` and `${VAR:default}` by the environment; `$$` becomes `$`. Like the library, a variable that is set
 * to nothing counts as not set. Unlike the library, which then writes "null", one without default is `missing`.
 */
export function replaceEnvironment(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly text: string; readonly missing: readonly { name: string; offset: number; hint?: string }[] } {
  const missing: { name: string; offset: number; hint?: string }[] = [];
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
      if (variable === '') return whole;
      const value = environment[variable] || standard;
      if (value !== undefined) return value;
      const set = Object.keys(environment).filter((key) => environment[key]);
      const nearest = nearestName(variable, set);
      missing.push({ name: variable, offset, ...(nearest && { hint: nearest }) });
      return whole;
    },
  );
  return { text: replaced, missing };
}
