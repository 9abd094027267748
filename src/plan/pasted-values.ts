import type { Value } from '../definition/python/value.ts';
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
  const faultIn = firstFaults(params, jobs);
  return codes
    .flatMap(({ pasted }) => pasted)
    .flatMap((template): Problem[] => {
      const { job, stage, whole, root, name, quote, isCondition, isRaw, at } = template;
      const what = faultIn(template, `${quote} ${isRaw}`, (value) => faultOf(value, template));
      if (what === undefined) return [];
      const owner = stage === '' ? `Job '${job}'` : `Job '${job}', stage '${stage}'`;
      const where = isCondition ? 'condition' : 'code';
      const message = `${owner}: a value of ${root}.${name} has ${what}, which changes the ${where} that it is pasted into.`;
      const variable = name.replace(/\W/g, '_');
      const hint = isCondition
        ? `Write ${root}['${name}'] instead of ${quote}${whole}${quote}.`
        : `Pass it as a variable: vars: {${variable}: "${whole}"}, and use ${variable} in the code without quotes.`;
      return [{ code: 'pasted-value', message, at, hint }];
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
  const faultIn = firstFaults(params, jobs);
  return templates.flatMap((template): Problem[] => {
    const { job, stage, root, name, quoting, at } = template;
    const fault = faultIn(template, quoting, (value) => pastedFault(value, quoting));
    if (fault === undefined) return [];
    const place = placeOfValue(template, jobs, origins);
    const message = `Job '${job}', stage '${stage}': a value of ${root}.${name}${place} has ${fault}, so it changes the script that it is pasted into.`;
    return [{ code: 'pasted-value', message, at, hint: hintFor(template) }];
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

type Pasted = Pick<PastedTemplate, 'root' | 'name' | 'job'>;

/**
 * The first fault of the values of a template in some context. A definition can paste each of 100,000 values at
 * thousands of places, so each value is judged once per context.
 */
function firstFaults(params: ReadonlyMap<string, Value>, jobs: ReadonlyMap<string, PlannedJob>) {
  const known = new Map<string, string | undefined>();
  return (template: Pasted, context: string, faultIn: (value: string) => string | undefined) => {
    const { root, name } = template;
    const key = JSON.stringify([root === 'params' ? '' : template.job, root, name, context]);
    if (known.has(key)) return known.get(key);
    const texts = valuesOf(template, params, jobs).filter((value) => typeof value === 'string');
    const fault = firstDefined(new Set(texts), faultIn);
    known.set(key, fault);
    return fault;
  };
}

function firstDefined<T, R>(values: Iterable<T>, of: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = of(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valuesOf(
  { root, name, job }: Pasted,
  params: ReadonlyMap<string, Value>,
  jobs: ReadonlyMap<string, PlannedJob>,
): readonly Value[] {
  if (root === 'params') return [params.get(name) ?? null];
  return (jobs.get(job)?.combinations ?? []).map(({ matrix }) => matrix.get(name) ?? null);
}

function faultOf(text: string, { quote, isRaw }: PastedTemplate): string | undefined {
  if (text.includes(quote)) return `the quote ${quote}`;
  if (quote.length === 1 && /[\r\n]/.test(text)) return 'a line break';
  if (text.includes('\\') && !isRaw) return 'a backslash';
  return undefined;
}
