import type { Problem } from '../../errors.ts';
import type { ParamSpec } from '../model.ts';
import { pythonRepr } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import { nearestName } from '../suggestion.ts';
import { convertParam } from './conversion.ts';
import { defaultOf, hasOwnDefault } from './default.ts';

export interface TypedParams {
  /**
   * In the library's order: first the given params in their order, then those with a default in the order of
   * declaration.
   */
  readonly params: ReadonlyMap<string, Value>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Converts every param to its declared type, as ddeutil-workflow does when a run starts (Workflow.parameterize).
 *
 * There is one intended difference: a param that is not passed gets its declared default or that of its type. The
 * library omits the param, and `${{ params.x }}` fails. `now` is the default of a date or datetime param without a
 * declared default; it is set once, so that all tasks agree.
 */
export function typeParams(parts: {
  readonly specs: ReadonlyMap<string, ParamSpec>;
  readonly given: ReadonlyMap<string, Value>;
  readonly now: Date;
  /** The input that gave a param; `params` by default. */
  readonly inputOf?: (name: string) => string;
}): TypedParams {
  const { specs, given, now, inputOf = () => 'params' } = parts;
  const params = new Map<string, Value>();
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const keep = (name: string, received: { value: Value } | { problem: Problem }) => {
    if ('problem' in received) problems.push(received.problem);
    else params.set(name, received.value);
  };
  for (const [name, value] of given) {
    const spec = specs.get(name);
    if (spec) keep(name, value === null ? defaultOf(spec, now) : receive(spec, value, inputOf(name)));
    else {
      params.set(name, value);
      warnings.push(undeclared(name, [...specs.keys()]));
    }
  }
  for (const spec of specs.values()) {
    if (given.has(spec.name)) continue;
    // The library ignores the default of a choice and requires a value; here a declared default is used.
    const isMissing = spec.required && !(spec.type === 'choice' && spec.default);
    if (isMissing) problems.push(missing(spec));
    else if (spec.default || hasOwnDefault(spec.type)) keep(spec.name, defaultOf(spec, now));
  }
  return { params, problems, warnings };
}

/** `input` is the name of the input with the value. */
function receive(spec: ParamSpec, value: Value, input: string): { value: Value } | { problem: Problem } {
  const converted = convertParam(spec, value);
  if ('value' in converted) return converted;
  const options = spec.options?.map(pythonRepr).join(', ');
  const got = spec.secret
    ? 'an invalid value (hidden, because the param is a secret)'
    : shortened(pythonRepr(value));
  return {
    problem: {
      code: 'wrong-param',
      message: `input "${input}": '${spec.name}' must be ${NOUNS[spec.type]}; got ${got}.`,
      hint: `${EXPECTED[spec.type]}${options === undefined ? '' : `: ${options}`}. It is declared on line ${spec.at.line}.`,
    },
  };
}

const shortened = (text: string): string =>
  text.length <= 80 ? text : `${text.slice(0, 79).toWellFormed()}…`;

const NOUNS: Readonly<Record<ParamSpec['type'], string>> = {
  str: 'a text',
  int: 'a whole number',
  float: 'a number',
  decimal: 'a number',
  date: 'a date',
  datetime: 'a time',
  choice: 'one of its options',
  map: 'a mapping',
  array: 'a list',
};

const EXPECTED: Readonly<Record<ParamSpec['type'], string>> = {
  str: 'Give a text',
  int: 'Give a whole number, such as 42',
  float: 'Give a number, such as 0.5',
  decimal: 'Give a number of at most 28 digits, such as "0.5"',
  date: 'Give a date as YYYY-MM-DD',
  datetime: 'Give a time as YYYY-MM-DDTHH:MM:SS; it is taken as UTC, and an offset is ignored',
  choice: 'Give one of the options',
  map: "Give a YAML mapping, or a Python dict as text, such as {'a': 1}",
  array: 'Give a YAML list, or a JSON list as text, such as ["a", "b"] or [1, 2]',
};

function missing(spec: ParamSpec): Problem {
  const [first] = spec.options ?? [];
  const example = first === undefined ? `<${spec.type}>` : pythonRepr(first).replaceAll("'", '');
  const note = spec.default
    ? 'It has a default, but `required: true` requires a value; remove one of the two. '
    : '';
  return {
    code: 'missing-param',
    message: `Param '${spec.name}' (${spec.type}) is required and has no value.`,
    at: spec.at,
    hint: `${note}Set it in the input "params":\nparams: |\n  ${spec.name}: ${example}`,
  };
}

function undeclared(name: string, declared: readonly string[]): Problem {
  const nearest = nearestName(name, declared);
  const known =
    declared.length === 0 ? 'The definition declares no params.' : `Declared: ${declared.join(', ')}.`;
  return {
    code: 'undeclared-param',
    message: `Param '${name}' is not declared in the definition; it is passed on unchanged.`,
    hint: nearest === undefined ? known : `Did you mean '${nearest}'?`,
  };
}
