import type { Problem } from '../../errors.ts';
import type { ParamSpec } from '../model.ts';
import { pythonTypeName } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import { readInputAsWritten, readInputText } from '../yaml/input-text.ts';

export interface ParamsInput {
  readonly params: ReadonlyMap<string, Value>;
  /** What YAML or JSON takes for a number, a boolean or a date, as it is written there. */
  readonly written: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * The given values in the form that their declared types are meant for: a text is what is written, and so is a whole
 * number, which YAML takes for an octal one when it begins with 0.
 */
export function asDeclared(
  given: Pick<ParamsInput, 'params' | 'written'>,
  specs: ReadonlyMap<string, ParamSpec>,
): ReadonlyMap<string, Value> {
  return new Map(
    [...given.params].map(([name, value]) => {
      const spec = specs.get(name);
      const text = given.written.get(name);
      return [name, spec !== undefined && text !== undefined && isMeantAsText(spec, text) ? text : value];
    }),
  );
}

function isMeantAsText({ type, options }: ParamSpec, text: string): boolean {
  if (type === 'int') return /^[-+]?\d+$/.test(text);
  return type === 'str' || (type === 'choice' && (options ?? []).every((each) => typeof each === 'string'));
}

/**
 * Read the values of params from an input of the Action: nothing, a YAML or JSON mapping, or one `key=value` per line,
 * whose values are texts. No message holds a value, since any of them may be a secret.
 */
export function readParamsInput(text: string, inputName: string): ParamsInput {
  const refuse = (what: string) => ({
    params: new Map<string, Value>(),
    written: new Map<string, string>(),
    problems: [
      { code: 'wrong-params-input', message: `input "${inputName}" ${what}`, hint: howToWrite(inputName) },
    ],
  });
  const lines = text.split(/\r?\n/);
  const filled = lines.filter((line) => !isBlank(line));
  if (filled.length === 0) return { params: new Map(), written: new Map(), problems: [] };
  if (ASSIGNMENT.test(filled[0] ?? '')) return readAssignments(lines, inputName);
  const read = readInputText(text);
  if ('error' in read) return refuse(`cannot be read: ${read.error}.`);
  if (!(read.value instanceof Map)) {
    return refuse(
      `must be a mapping of names to values, and is a ${KINDS[pythonTypeName(read.value)] ?? 'text'}.`,
    );
  }
  const params = new Map<string, Value>();
  for (const [key, value] of read.value as ReadonlyMap<Value, Value>) {
    if (typeof key !== 'string') return refuse('has a name that is not a text; put it in quotes.');
    params.set(key, value);
  }
  return { params, written: writtenTexts(text, params), problems: [] };
}

/** The texts behind values that are none. */
function writtenTexts(text: string, params: ReadonlyMap<string, Value>): ReadonlyMap<string, string> {
  const read = readInputAsWritten(text);
  const found = 'value' in read && read.value instanceof Map ? (read.value as ReadonlyMap<Value, Value>) : [];
  return new Map(
    [...found].flatMap(([key, value]): [string, string][] =>
      typeof key === 'string' && typeof value === 'string' && typeof params.get(key) !== 'string'
        ? [[key, value]]
        : [],
    ),
  );
}

const howToWrite = (inputName: string): string =>
  inputName === 'params'
    ? 'Write a mapping, such as\nparams: |\n  run_date: 2026-01-31\n  tables: [customer, orders]'
    : 'The file holds YAML or JSON, or one NAME=VALUE per line, such as\n  run_date: 2026-01-31\n  tables: [customer, orders]';

const KINDS: Readonly<Record<string, string>> = {
  list: 'list',
  int: 'number',
  float: 'number',
  bool: 'boolean',
};

const isBlank = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);

/** No colon before the sign, so that `a: b=c` stays YAML. */
const ASSIGNMENT = /^\s*([A-Za-z_][\w.-]*)\s*=(.*)$/;

function readAssignments(lines: readonly string[], inputName: string) {
  const params = new Map<string, Value>();
  const problems: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const [, key, value = ''] = ASSIGNMENT.exec(line) ?? [];
    const fault =
      key === undefined ? 'is not `key=value`, as the lines before it' : `gives '${key}' once more`;
    if (key !== undefined && !params.has(key)) params.set(key, value.trim());
    else {
      const message = `input "${inputName}", line ${index + 1}, ${fault}.`;
      problems.push({ code: 'wrong-params-input', message, hint: howToWrite(inputName) });
    }
  }
  return { params, written: new Map<string, string>(), problems };
}
