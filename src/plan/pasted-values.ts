import { textOf, type Value } from '../definition/python/value.ts';
import { pastedFault } from '../definition/shell/pasted-value.ts';
import type { PastedTemplate, PythonCode } from '../definition/workflow/python-code.ts';
import type { ShellTemplate } from '../definition/workflow/shell.ts';
import { variableName } from '../definition/workflow/variables.ts';
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

/** Where the values of params and of matrix keys come from, for messages. */
export interface Origins {
  /** The input with the value of a param; undefined for its default. */
  readonly inputOf: (param: string) => string | undefined;
  /** The line of the declared default of a param. */
  readonly defaultLine: (param: string) => number | undefined;
  /** The input that replaces the matrix of a job. */
  readonly matrixInput: (job: string) => string | undefined;
}

/**
 * Reports values that change the script of a `bash` stage into which they are pasted. No message contains a value,
 * because it may be a secret.
 */
export function pastedInShell(
  templates: readonly ShellTemplate[],
  params: ReadonlyMap<string, Value>,
  jobs: ReadonlyMap<string, PlannedJob>,
  origins: Origins,
): readonly Problem[] {
  return templates.flatMap((template): Problem[] => {
    const { job, stage, root, name, quoting, at } = template;
    for (const value of valuesOf(template, params, jobs)) {
      const fault = typeof value === 'string' ? pastedFault(value, quoting) : undefined;
      if (fault === undefined) continue;
      const place = placeOfValue(template, jobs, origins);
      const message = `Job '${job}', stage '${stage}': a value of ${root}.${name}${place} has ${fault}, so it changes the script that it is pasted into.`;
      return [{ code: 'pasted-value', message, at, hint: hintFor(template) }];
    }
    return [];
  });
}

/** The variable with the value, as it must be written at the place of a template. */
function hintFor({ name, quoting, in: place }: ShellTemplate): string {
  const variable = variableName(name);
  const isInText = quoting === 'double quotes' || quoting === 'here-document';
  const written = isInText ? `$${variable}` : `"$${variable}"`;
  const where = quoting === 'single quotes' ? ' outside the single quotes' : '';
  const end = place === 'env' ? ' in the script' : where;
  return `Write ${written}${end} instead: each task has the value in this variable.`;
}

/** The place of a value, in parentheses. */
function placeOfValue(
  { root, name, job }: ShellTemplate,
  jobs: ReadonlyMap<string, PlannedJob>,
  { inputOf, defaultLine, matrixInput }: Origins,
): string {
  if (root === 'params') {
    const input = inputOf(name);
    const line = defaultLine(name);
    if (input !== undefined) return ` (input "${input}")`;
    return line === undefined ? '' : ` (its default on line ${line})`;
  }
  const input = matrixInput(job);
  if (input !== undefined) return ` (input "${input}")`;
  return ` (the matrix on line ${jobs.get(job)?.job.strategy.at.line})`;
}

function valuesOf(
  { root, name, job }: Pick<PastedTemplate, 'root' | 'name' | 'job'>,
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
