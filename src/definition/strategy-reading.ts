import type { Position } from '../errors.ts';
import { matrixList, matrixValue } from './matrix-values.ts';
import type { Located, Strategy } from './model.ts';
import { booleanField, fieldsOf, listOf, mappingOf, type Reading, wrongType } from './reading.ts';
import type { Value } from './value.ts';
import { kindName, type Member, nodeValue } from './yaml-tree.ts';

const SPELLINGS = { fail_fast: 'fail-fast', max_parallel: 'max-parallel' } as const;

/** Reads `strategy` (ddeutil.workflow.job.Strategy); what its expansion refuses is found by expandStrategy. */
export function readStrategy(
  reading: Reading,
  parts: { member: Member | undefined; owner: string; at: Position },
): Strategy {
  const nothing = { at: parts.at, matrix: new Map(), include: [], exclude: [], failFast: false };
  const owner = `${parts.owner}, strategy`;
  const node = mappingOf(reading, parts.member, parts.owner);
  if (!node || !parts.member) return nothing;
  const known = ['matrix', 'include', 'exclude', 'fail-fast', 'max-parallel'] as const;
  const fields = fieldsOf(reading, { node, owner, known, spellings: SPELLINGS });
  const matrix = new Map<string, readonly Value[]>();
  for (const member of mappingOf(reading, fields.matrix, owner)?.members ?? []) {
    if (typeof member.key !== 'string') {
      const message = `${owner}: the matrix key ${String(member.key)} must be text.`;
      reading.problem('wrong-type', message, member.keyAt, 'Quote it.');
      continue;
    }
    matrix.set(member.key, matrixValues(reading, member, `${owner}.matrix`));
  }
  const maxParallel = maxParallelOf(reading, fields['max-parallel'], owner);
  return {
    at: parts.member.keyAt,
    matrix,
    include: entries(reading, fields.include, owner),
    exclude: entries(reading, fields.exclude, owner),
    failFast: booleanField(reading, fields['fail-fast'], owner) ?? false,
    ...(maxParallel && { maxParallel }),
  };
}

/** A list of texts or of whole numbers, converted as pydantic does for `list[str] | list[int]`. */
function matrixValues(reading: Reading, member: Member, owner: string): readonly Value[] {
  const items = listOf(reading, member, owner);
  if (!items) return [];
  const values = matrixList(items.map(nodeValue));
  if (values) return values;
  for (const item of items) {
    if (item.kind === 'scalar' && matrixList([item.value, 0])) continue;
    const isText = item.kind === 'scalar' && typeof item.value === 'string';
    const found = isText ? `the text '${String(nodeValue(item))}'` : kindName(item);
    const message = `${owner}: '${String(member.key)}' must be a list of texts or a list of whole numbers; got ${found} among them.`;
    reading.problem('wrong-type', message, item.at, 'Quote all of them to make them texts.');
  }
  return [];
}

function entries(
  reading: Reading,
  member: Member | undefined,
  owner: string,
): readonly Located<ReadonlyMap<string, Value>>[] {
  return (listOf(reading, member, owner) ?? []).flatMap((item) => {
    const name = `${owner}.${String(member?.key)}`;
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
        const message = `${name}: '${String(key)}' must be text or a whole number; got ${kindName(node)}.`;
        reading.problem('wrong-type', message, value === undefined ? node.at : keyAt);
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
