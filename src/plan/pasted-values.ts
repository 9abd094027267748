import { textOf, type Value } from '../definition/python/value.ts';
import type { PastedTemplate, PythonCode } from '../definition/workflow/python-code.ts';
import type { Problem } from '../errors.ts';
import type { PlannedJob } from './plan.ts';

/**
 * Reports values that change the Python code into which they are pasted: a quote or a line break ends the text around
 * it, and a backslash begins an escape. No message contains a value, because it may be a secret.
 */
export function pastedValues(
  codes: readonly PythonCode[],
  params: ReadonlyMap<string, Value>,
  jobs: ReadonlyMap<string, PlannedJob>,
): readonly Problem[] {
  return codes
    .flatMap(({ pasted }) => pasted)
    .flatMap((template): Problem[] => {
      for (const value of valuesOf(template, params, jobs)) {
        const what = typeof value === 'string' ? faultOf(value, template) : undefined;
        if (what === undefined) continue;
        const { job, stage, whole, root, name, at } = template;
        const owner = `Job '${job}', stage '${stage}'`;
        const message = `${owner}: a value of ${root}.${name} has ${what}, which changes the code that it is pasted into.`;
        const variable = name.replace(/\W/g, '_');
        const hint = `Pass it as a variable: vars: {${variable}: "${whole}"}, and use ${variable} in the code without quotes.`;
        return [{ code: 'pasted-value', message, at, hint }];
      }
      return [];
    });
}

function valuesOf(
  { root, name, job }: PastedTemplate,
  params: ReadonlyMap<string, Value>,
  jobs: ReadonlyMap<string, PlannedJob>,
): readonly Value[] {
  if (root === 'params') return [params.get(name) ?? null];
  return (jobs.get(job)?.combinations ?? []).map(({ matrix }) => matrix.get(name) ?? null);
}

function faultOf(value: Value, { quote, isRaw }: PastedTemplate): string | undefined {
  const text = textOf(value);
  if (text.includes(quote)) return `the quote ${quote}`;
  if (quote.length === 1 && /[\r\n]/.test(text)) return 'a line break';
  if (text.includes('\\') && !isRaw) return 'a backslash';
  return undefined;
}
