import type { Problem } from '../../errors.ts';
import type { ParamSpec } from '../model.ts';
import { pythonTypeName } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import { quotedValues } from '../surrounding-quote.ts';
import { readInputAsWritten, readInputText } from '../yaml/input-text.ts';

export interface ParamsInput {
  readonly params: ReadonlyMap<string, Value>;
  /** Numbers, booleans and dates of YAML or JSON, as they are written. */
  readonly written: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * The given values in the form of their declared types: a text keeps its written form, and so does a whole number,
 * because YAML reads one that begins with 0 as octal.
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
 * Reads the values of params from an input of the Action: empty, a YAML or JSON mapping, or one `key=value` per line
 * with texts as values. No message contains a value, because any value may be a secret.
 */
export function readParamsInput(text: string, inputName: string): ParamsInput {
  const refuse = (what: string) => ({
    params: new Map<string, Value>(),
    written: new Map<string, string>(),
    problems: [
      { code: 'wrong-params-input', message: `input "${inputName}" ${what}`, hint: howToWrite(inputName) },
    ],
    warnings: [],
  });
  const lines = text.split(/\r?\n/);
  const filled = lines.filter((line) => !isBlank(line));
  if (filled.length === 0) return NOTHING;
  if (ASSIGNMENT.test(filled[0] ?? '')) {
    const read = readAssignments(lines, inputName);
    return { ...read, warnings: quotedValues(inputName, text, read.params) };
  }
  const read = readInputText(text);
  if ('error' in read) return refuse(`cannot be read: ${read.error}.`);
  if (!(read.value instanceof Map)) {
    return refuse(
      `must be a mapping of names to values; got ${KINDS[pythonTypeName(read.value)] ?? 'a text'}.`,
    );
  }
  const params = new Map<string, Value>();
  for (const [key, value] of read.value as ReadonlyMap<Value, Value>) {
    if (typeof key !== 'string') return refuse('has a name that is not a text; put it in quotes.');
    params.set(key, value);
  }
  return { params, written: writtenTexts(text, params), problems: [], warnings: [] };
}

const NOTHING: ParamsInput = { params: new Map(), written: new Map(), problems: [], warnings: [] };

/** The written forms of values that are not texts. */
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
  list: 'a list',
  int: 'a number',
  float: 'a number',
  bool: 'a boolean',
};

const isBlank = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);

/** No colon before the equals sign, so that `a: b=c` stays YAML. */
const ASSIGNMENT = /^\s*([A-Za-z_][\w.-]*)\s*=(.*)$/;

function readAssignments(lines: readonly string[], inputName: string) {
  const params = new Map<string, Value>();
  const problems: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const [, key, value = ''] = ASSIGNMENT.exec(line) ?? [];
    const fault =
      key === undefined ? 'is not `key=value` like the lines before it' : `gives '${key}' a second time`;
    if (key !== undefined && !params.has(key)) params.set(key, value.trim());
    else {
      const message = `input "${inputName}", line ${index + 1}, ${fault}.`;
      problems.push({ code: 'wrong-params-input', message, hint: howToWrite(inputName) });
    }
  }
  return { params, written: new Map<string, string>(), problems };
}
