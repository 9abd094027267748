import type { Position } from '../../errors.ts';
import type { ForeignKeys } from '../known/foreign-keys.ts';
import type { Located, Strategy } from '../model.ts';
import { pythonEquals } from '../python/equality.ts';
import { pythonRepr } from '../python/text.ts';
import { textOf, type Value } from '../python/value.ts';
import { matrixList, matrixValue } from '../strategy/matrix-values.ts';
import { templatesIn } from '../template-pattern.ts';
import { isNothing, kindName, type MappingNode, type Member, nodeValue, type Tree } from '../yaml/tree.ts';
import { booleanField, fieldsOf, listOf, mappingOf, type Reading, wrongType } from './reading.ts';

export const STRATEGY_KEYS = ['matrix', 'include', 'exclude', 'fail-fast', 'max-parallel'] as const;
export const STRATEGY_SPELLINGS = { fail_fast: 'fail-fast', max_parallel: 'max-parallel' } as const;

/** A key of a matrix whose values come from elsewhere and replace those in the definition. */
export interface AddedKey {
  readonly job: string;
  readonly key: string;
  /** Empty until they are known. */
  readonly values: readonly string[];
}

/** Reads `strategy` (ddeutil.workflow.job.Strategy); expandStrategy finds mistakes that only its expansion shows. */
export function readStrategy(
  reading: Reading,
  parts: { member: Member | undefined; owner: string; at: Position; added?: AddedKey },
): Strategy {
  const { added } = parts;
  const withAdded = (matrix: Map<string, readonly Value[]>) =>
    added ? matrix.set(added.key, added.values) : matrix;
  const nothing = { at: parts.at, matrix: withAdded(new Map()), include: [], exclude: [], failFast: false };
  const owner = `${parts.owner}, strategy`;
  const node = mappingOf(reading, parts.member, parts.owner);
  if (!node || !parts.member) return nothing;
  const foreign = matrixKeysOutside(node);
  const fields = fieldsOf(reading, {
    node,
    owner,
    known: STRATEGY_KEYS,
    spellings: STRATEGY_SPELLINGS,
    foreign,
  });
  const matrix = new Map<string, readonly Value[]>();
  const isList = fields.matrix?.node.kind === 'sequence';
  if (fields.matrix && isList) {
    const hint = 'Give the values a name: matrix: {name: […]}.';
    wrongType(reading, fields.matrix, owner, 'a mapping', hint);
  }
  const isTemplate = fields.matrix?.node.kind === 'scalar' && isTemplateText(fields.matrix.node.value);
  if (fields.matrix && isTemplate) wrongType(reading, fields.matrix, owner, 'a mapping', NO_TEMPLATES);
  const written = isList || isTemplate ? undefined : mappingOf(reading, fields.matrix, owner);
  for (const member of written?.members ?? []) {
    if (isOfGitHub(member)) {
      const message = `${owner}: '${textOf(member.key)}' belongs next to 'matrix', not inside it.`;
      reading.problem('wrong-type', message, member.keyAt, MOVE_OUT);
      continue;
    }
    if (typeof member.key !== 'string') {
      const message = `${owner}: the matrix key ${textOf(member.key)} must be text.`;
      reading.problem('wrong-type', message, member.keyAt, 'Quote it.');
      continue;
    }
    matrix.set(member.key, matrixValues(reading, member, `${owner}.matrix`));
  }
  withAdded(matrix);
  const maxParallel = maxParallelOf(reading, fields['max-parallel'], owner);
  const include = entries(reading, fields.include, owner);
  const exclude = entries(reading, fields.exclude, owner);
  for (const [name, member] of [
    ['include', fields.include],
    ['exclude', fields.exclude],
  ] as const) {
    if (matrix.size > 0 || !member) continue;
    const message = `${owner}: '${name}' has no effect without a matrix.`;
    reading.warn('no-effect', message, member.keyAt, `Write the combinations as matrix.`);
  }
  for (const { value, at } of exclude) warnUnusedExclude(reading, { matrix, value, at, owner });
  return {
    at: parts.member.keyAt,
    matrix,
    include,
    exclude,
    failFast: booleanField(reading, fields['fail-fast'], owner) ?? false,
    ...(maxParallel && { maxParallel }),
  };
}

/** Lists beside `matrix` are mostly keys of it. */
const matrixKeysOutside = ({ members }: MappingNode): ForeignKeys =>
  Object.fromEntries(
    members
      .filter(({ node }) => node.kind === 'sequence')
      .map(({ key }) => [
        textOf(key),
        { hint: `Write it under matrix: matrix: {${textOf(key)}: […]}.`, isMistake: true },
      ]),
  );

const isTemplateText = (value: Value): boolean => typeof value === 'string' && value.includes('${{');

/** In GitHub, the lists of combinations are keys of the matrix. */
const isOfGitHub = ({ key, node }: Member): boolean =>
  (key === 'include' || key === 'exclude') &&
  node.kind === 'sequence' &&
  node.items.some((item) => item.kind === 'mapping');

const MOVE_OUT =
  'Write strategy: {matrix: {…}, include: […], exclude: […]}. Entries of include have keys of the matrix; the input "matrix" accepts an unchanged matrix of GitHub.';

/** A list of texts or of whole numbers, converted as pydantic does for `list[str] | list[int]`. */
function matrixValues(reading: Reading, member: Member, owner: string): readonly Value[] {
  const { node } = member;
  if (node.kind === 'scalar' && isTemplateText(node.value)) {
    wrongType(reading, member, owner, 'a list', NO_TEMPLATES);
    return [];
  }
  if (node.kind !== 'sequence' && !isNothing(node)) {
    wrongType(reading, member, owner, 'a list', listHint(member));
    return [];
  }
  const items = listOf(reading, member, owner);
  if (!items) return [];
  const values = matrixList(items.map(nodeValue));
  if (values) {
    warnOddValues(reading, { values, items, name: `${owner}: '${textOf(member.key)}'` });
    return values;
  }
  // One message is enough: the others need the same correction.
  const odd =
    items.find((item) => item.kind !== 'scalar' || !matrixList([item.value])) ??
    items.find((item) => item.kind !== 'scalar' || !matrixList([item.value, 0]));
  if (odd) {
    const isText = odd.kind === 'scalar' && typeof odd.value === 'string';
    const found = isText ? `the text '${textOf(nodeValue(odd))}'` : kindName(odd);
    const message = `${owner}: '${textOf(member.key)}' must be a list of texts or a list of whole numbers; got ${found} among them.`;
    const advice = isNothing(odd) ? NO_VALUE : QUOTE_ALL;
    reading.problem('wrong-type', message, odd.at, odd.kind === 'scalar' ? advice : AS_TEXT);
  }
  return [];
}

/** Ranges of other languages: range(5), range(1, 5), 1..5 and 1-5. */
const RANGE = /^range\((?:(\d{1,6}), *)?(\d{1,6})\)$|^(\d{1,6})(?:\.\.|-)(\d{1,6})$/;
const LONGEST_RANGE = 20;

/** How to write the values of a key that has something other than a list. */
function listHint({ key, node }: Member): string {
  const name = textOf(key);
  if (node.kind !== 'scalar') return `Write every value: ${name}: [a, b]. ${OR_INPUT}`;
  const text = node.written ?? textOf(node.value);
  const [, from = '0', to, first, last] = RANGE.exec(text) ?? [];
  const [start, end] = to === undefined ? [Number(first), Number(last)] : [Number(from), Number(to) - 1];
  if (!(start <= end)) return `Write ${name}: [${text}].`;
  const count = Math.min(end - start + 1, LONGEST_RANGE);
  const values = Array.from({ length: count }, (_, index) => start + index).join(', ');
  return `Write every value: ${name}: [${values}${end - start + 1 > count ? ', …' : ''}]. ${OR_INPUT}`;
}

const OR_INPUT = 'The input "matrix" takes values that a step of the workflow computes.';
const QUOTE_ALL = 'Put quotes around every value.';
const NO_VALUE = 'Remove it, or put quotes around it for a text.';
const AS_TEXT =
  'Make each property a key of the matrix of its own, or write the value as JSON in quotes and read it with json.loads.';
const NO_TEMPLATES =
  'Templates are not replaced in a matrix. Pass the values in the inputs "matrix" and "matrix_job".';

/** Warns about values that are valid but probably not intended. */
function warnOddValues(
  reading: Reading,
  parts: { values: readonly Value[]; items: readonly Tree[]; name: string },
): void {
  const seen = new Set<string>();
  for (const [index, value] of parts.values.entries()) {
    const at = parts.items[index]?.at;
    if (!at) continue;
    const text = pythonRepr(value);
    if (seen.has(text)) {
      const message = `${parts.name} has the value ${text} twice; its combinations run twice, and one result hides the other.`;
      reading.warn('duplicate-value', message, at, 'Remove one of them.');
    }
    seen.add(text);
    const item = parts.items[index];
    if (item?.kind === 'scalar' && typeof item.value === 'boolean') {
      const message = `${parts.name} has the boolean ${item.value}, which becomes the number ${text}.`;
      reading.warn('boolean-in-matrix', message, at, 'Put quotes around it to keep the word.');
    }
    if (typeof value === 'string' && templatesIn(value).length > 0) {
      const message = `${parts.name} has a template, which is not replaced in a matrix: the text itself is the value.`;
      reading.warn('template-in-matrix', message, at, 'Pass the values in the input "matrix" instead.');
    }
  }
}

function warnUnusedExclude(
  reading: Reading,
  parts: {
    matrix: Strategy['matrix'];
    value: ReadonlyMap<string, Value>;
    at: Position;
    owner: string;
  },
): void {
  for (const [key, value] of parts.value) {
    const values = parts.matrix.get(key);
    if (!values || values.length === 0 || values.some((each) => pythonEquals(each, value))) continue;
    const isOtherType = values.some((each) => textOf(each) === textOf(value));
    const hint = isOtherType
      ? `Write it exactly as in the matrix: ${pythonRepr(values.find((each) => textOf(each) === textOf(value)) ?? null)}.`
      : undefined;
    const message = `${parts.owner}: this entry of exclude matches nothing: '${key}' has no value ${pythonRepr(value)}.`;
    reading.warn('unused-exclude', message, parts.at, hint);
    return;
  }
}

function entries(
  reading: Reading,
  member: Member | undefined,
  owner: string,
): readonly Located<ReadonlyMap<string, Value>>[] {
  return (listOf(reading, member, owner) ?? []).flatMap((item) => {
    const name = `${owner}.${textOf(member?.key ?? null)}`;
    if (item.kind !== 'mapping') {
      reading.problem(
        'wrong-type',
        `${name}: an entry must be a mapping of matrix keys; got ${kindName(item)}.`,
        item.at,
      );
      return [];
    }
    const values = new Map<string, Value>();
    for (const { key, keyAt, node } of item.members) {
      const value = node.kind === 'scalar' ? matrixValue(node.value) : undefined;
      if (typeof key !== 'string' || value === undefined) {
        const message = `${name}: '${textOf(key)}' must be text or a whole number; got ${kindName(node)}.`;
        const hint = typeof key !== 'string' || node.kind === 'scalar' ? 'Quote it.' : undefined;
        reading.problem('wrong-type', message, value === undefined ? node.at : keyAt, hint);
        continue;
      }
      values.set(key, value);
    }
    return [{ value: values, at: item.at }];
  });
}

function maxParallelOf(
  reading: Reading,
  member: Member | undefined,
  owner: string,
): Located<number | string> | undefined {
  if (!member) return undefined;
  const { node } = member;
  if (node.kind === 'scalar') {
    if (typeof node.value === 'string') return { value: node.value, at: node.at };
    const number = matrixValue(node.value);
    if (typeof number === 'number') return { value: number, at: node.at };
  }
  wrongType(reading, member, owner, 'a whole number or a template');
  return undefined;
}
