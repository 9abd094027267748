import type { Problem } from '../../errors.ts';
import { pythonTypeName } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import { readInputText } from '../yaml/input-text.ts';

/**
 * Read the values of params from an input of the Action: nothing, a YAML or JSON mapping, or one `key=value` a line,
 * whose values are texts. No message holds a value, since any of them may be a secret.
 */
export function readParamsInput(
  text: string,
  inputName: string,
): { readonly params: Map<string, Value>; readonly problems: readonly Problem[] } {
  const refuse = (what: string) => ({
    params: new Map<string, Value>(),
    problems: [{ code: 'wrong-params-input', message: `input "${inputName}" ${what}`, hint: HOW_TO_WRITE }],
  });
  const lines = text.split(/\r?\n/);
  const written = lines.filter((line) => !isBlank(line));
  if (written.length === 0) return { params: new Map(), problems: [] };
  if (ASSIGNMENT.test(written[0] ?? '')) return readAssignments(lines, inputName);
  const read = readInputText(text);
  if ('error' in read) return refuse(`cannot be read: ${read.error}.`);
  if (!(read.value instanceof Map)) {
    return refuse(
      `must be a mapping of names to values, and is a ${KINDS[pythonTypeName(read.value)] ?? 'text'}.`,
    );
  }
  const params = new Map<string, Value>();
  for (const [key, value] of read.value as ReadonlyMap<Value, Value>) {
    if (typeof key !== 'string') return refuse('has a name that is no text; put it in quotes.');
    params.set(key, value);
  }
  return { params, problems: [] };
}

const HOW_TO_WRITE =
  'Write a mapping, such as\nparams: |\n  run_date: 2026-01-31\n  tables: [customer, orders]';

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
      problems.push({ code: 'wrong-params-input', message, hint: HOW_TO_WRITE });
    }
  }
  return { params, problems };
}
