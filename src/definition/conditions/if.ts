import { evaluatePython } from '../python/evaluate.ts';
import { parsePython } from '../python/expression.ts';
import { stripSpace } from '../python/string.ts';
import { pythonStr } from '../python/text.ts';
import { Tagged, type Value } from '../python/value.ts';
import { templatesIn } from '../template-pattern.ts';

export interface ConditionScope {
  readonly params: ReadonlyMap<string, Value>;
  /** Results of jobs that have ended, by id; the task may see more of them. */
  readonly jobs: ReadonlyMap<string, Value>;
}

/**
 * Decides the `if` of a job without a machine, when the answer is certain to be the library's
 * (ddeutil.workflow.job.Job.is_skipped: templates replaced by text, then Python's eval, whose result must be a bool).
 * Everything else, including errors, is left to the task.
 */
export function decideCondition(
  text: string,
  scope: ConditionScope,
): { readonly decided: true; readonly value: boolean } | { readonly decided: false } {
  const source = replaceTemplates(text, scope);
  const expression = source === undefined ? undefined : parsePython(source);
  if (!expression) return { decided: false };
  const value = evaluatePython(expression, {
    whole: new Map([['params', scope.params as ReadonlyMap<Value, Value>]]),
    partial: new Map([['jobs', scope.jobs as ReadonlyMap<Value, Value>]]),
  });
  return typeof value === 'boolean' ? { decided: true, value } : { decided: false };
}

/** Characters that count as white space, or as a letter of either case, in only one of the two languages. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is about these characters
const UNCERTAIN = /[\x1c-\x1f\x85\ufeff\u017f\u212a]/;

/** Limit on a condition that is decided without a machine; people do not write longer ones. */
export const LONGEST_CONDITION = 4_000;

/** The Python source of a condition, as ddeutil.workflow.reusables.str2template makes it. */
export function replaceTemplates(text: string, scope: ConditionScope): string | undefined {
  if (text.length > LONGEST_CONDITION || UNCERTAIN.test(text)) return undefined;
  const stripped = stripSpace(text);
  let source = stripped;
  for (const { whole, caller, filters } of templatesIn(stripped)) {
    if (filters !== '') return undefined;
    const value = lookUp(caller, scope);
    if (value === undefined) return undefined;
    // A template alone keeps its type, and only a text can be evaluated then.
    if (source.replace(whole, '') === '') {
      if (typeof value !== 'string') return undefined;
      source = value;
      break;
    }
    source = source.replace(whole, () => pythonStr(value));
  }
  // Any remaining "$" is replaced from the environment of the machine. The text "None" becomes None.
  return source.includes('$') || source === 'None' ? undefined : source;
}

/** The value of a condition that is only one template, if it is not a text: Python evaluates nothing else. */
export function valueAlone(text: string, scope: ConditionScope): Value | undefined {
  const stripped = stripSpace(text);
  const [only] = templatesIn(stripped);
  if (
    text.length > LONGEST_CONDITION ||
    UNCERTAIN.test(text) ||
    only?.whole !== stripped ||
    only.filters !== ''
  )
    return undefined;
  const value = lookUp(only.caller, scope);
  return typeof value === 'string' ? undefined : value;
}

/** ddeutil.core.getdot for a path whose value has the same text in Python; undefined for all others. */
function lookUp(path: string, scope: ConditionScope): Value | undefined {
  let value: Value = new Map<Value, Value>([
    ['params', scope.params as ReadonlyMap<Value, Value>],
    ['jobs', scope.jobs as ReadonlyMap<Value, Value>],
  ]);
  const keys = path.split('.');
  for (const [index, written] of keys.entries()) {
    if (!(value instanceof Map)) return undefined;
    const isOptional = written.endsWith('?');
    const key = isOptional ? written.replace(/\?+$/, '') : written;
    const next: Value | undefined = value.get(key) ?? (value.has(key) ? null : intKey(value, key));
    if (next === undefined) {
      // An optional key ends the search with None, whatever follows it; but only the task may see the job.
      return isOptional && value !== scope.jobs && /^[A-Za-z_]+$/.test(key) ? null : undefined;
    }
    if (index === keys.length - 1) return isScalar(next) ? next : undefined;
    value = next;
  }
  return undefined;
}

const intKey = (map: ReadonlyMap<Value, Value>, key: string): Value | undefined =>
  /^(?:0|[1-9]\d{0,14})$/.test(key) ? map.get(Number(key)) : undefined;

/** A result contains objects of the library, such as statuses, whose text inside a list or dict differs. */
const isScalar = (value: Value): boolean =>
  value === null ||
  typeof value !== 'object' ||
  (value instanceof Tagged && (value.tag === 'int' || value.tag === 'float' || value.tag === 'date'));
