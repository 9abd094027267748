import { textOf } from '../python/value.ts';
import {
  COMMON_KEYS,
  type Holds,
  keysOfKind,
  STAGE_KEYS,
  STAGE_KINDS,
  type StageKind,
} from '../stage-table.ts';
import { lenientInt, matrixList, matrixValue } from '../strategy/matrix-values.ts';
import { isListOfTexts, isNothing, isText, kindName, type Member, nodeValue } from '../yaml/tree.ts';
import { booleanField, indent, type Reading, wrongType } from './reading.ts';

type Check = (reading: Reading, member: Member, owner: string) => void;

const text: Check = (reading, member, owner) => {
  if (isText(member.node)) return;
  wrongType(reading, member, owner, 'text');
};

const textOrNothing: Check = (reading, member, owner) => {
  if (!isNothing(member.node)) text(reading, member, owner);
};

const wholeNumber =
  (least: number, most: number): Check =>
  (reading, member, owner) => {
    const { node } = member;
    const value = node.kind === 'scalar' ? lenientInt(node.value) : undefined;
    if (typeof value === 'number' && value >= least && value <= most) return;
    wrongType(reading, member, owner, `a whole number from ${least} to ${most}`);
  };

const seconds: Check = (reading, member, owner) => {
  const { node } = member;
  const isNumber = node.kind === 'scalar' && node.value !== null && nodeValue(node) !== '';
  const value = isNumber ? Number(numberText(node.value)) : Number.NaN;
  if (value >= 0 && value < 1800) return;
  const [, count, unit = ''] =
    /^([\d.]+) *(s|m)[a-z]*$/.exec(isText(node) ? textOf(nodeValue(node)) : '') ?? [];
  const hint =
    count === undefined ? undefined : `Write the number: ${Number(count) * (unit === 'm' ? 60 : 1)}.`;
  wrongType(reading, member, owner, 'seconds from 0 to less than 1800', hint);
};

const numberText = (value: unknown) =>
  typeof value === 'object' && value !== null && 'v' in value ? value.v : value;

const boolean: Check = (reading, member, owner) => {
  booleanField(reading, member, owner);
};

const mapping: Check = (reading, member, owner) => {
  if (member.node.kind !== 'mapping') {
    const hint = isNothing(member.node)
      ? indent(textOf(member.key))
      : `Write ${textOf(member.key)}: {NAME: VALUE}.`;
    return wrongType(reading, member, owner, 'a mapping', hint);
  }
  for (const { key, keyAt } of member.node.members) {
    if (typeof key === 'string') continue;
    const message = `${owner}: a key of '${textOf(member.key)}' must be text; got '${textOf(key)}'.`;
    reading.problem('wrong-type', message, keyAt, 'Quote it.');
  }
};

const textMapping: Check = (reading, member, owner) => {
  mapping(reading, member, owner);
  if (member.node.kind !== 'mapping') return;
  for (const each of member.node.members) {
    if (typeof each.key === 'string') text(reading, each, `${owner}, ${textOf(member.key)}`);
  }
};

const texts: Check = (reading, member, owner) => {
  if (isListOfTexts(member.node)) return;
  const { key, node } = member;
  const hint = isText(node) ? `Write ${textOf(key)}: [${textOf(nodeValue(node))}].` : undefined;
  wrongType(reading, member, owner, 'a list of texts', hint);
};

const condition: Check = (reading, member, owner) => {
  const { node } = member;
  if (isNothing(member.node) || isText(member.node)) return;
  if (node.kind !== 'scalar' || typeof node.value !== 'boolean') {
    return wrongType(reading, member, owner, 'a Python expression as text');
  }
  const what = node.value ? 'skips the stage' : 'runs the stage';
  const message = `${owner}: 'if: ${node.value}' ${what}: the library inverts a boolean.`;
  reading.warn(
    'boolean-condition',
    message,
    node.at,
    `Write it as text: if: "${node.value ? 'True' : 'False'}".`,
  );
};

const items: Check = (reading, member, owner) => {
  const { node } = member;
  const isList = node.kind === 'sequence' && matrixList(node.items.map(nodeValue)) !== undefined;
  if (isList) return;
  if (isText(node)) {
    const written = textOf(nodeValue(node));
    // ddeutil.core.str2list reads only JSON; a template or a variable may become it.
    if (written.includes('$') || /^(?:\[.*\])?$/s.test(written)) return;
    const hint = /^[\w./-]+(?:[\s,]+[\w./-]+)*$/.test(written)
      ? `Write the items: ${textOf(member.key)}: [${written.split(/[\s,]+/).join(', ')}].`
      : 'Write the items, or a template that gives a list, such as the output of a run stage.';
    const message = `${owner}: '${textOf(member.key)}' must be a list, or a text that becomes one; got '${written}'.`;
    return reading.problem('wrong-items', message, node.at, hint);
  }
  if (node.kind === 'sequence') {
    const odd = node.items.find((item) => item.kind !== 'scalar' || matrixValue(item.value) === undefined);
    const message = `${owner}: '${textOf(member.key)}' must be a list of texts or a list of whole numbers; got ${odd ? kindName(odd) : 'both'} among them.`;
    reading.problem('wrong-type', message, odd?.at ?? node.at, 'Put quotes around every value.');
  } else {
    // The model also accepts a mapping, but the stage then fails when it runs.
    wrongType(reading, member, owner, 'a list, or a text that becomes one');
  }
};

const textOrWhole: Check = (reading, member, owner) => {
  const { node } = member;
  if (node.kind === 'scalar' && (isText(member.node) || matrixValue(node.value) !== undefined)) return;
  wrongType(reading, member, owner, 'text or a whole number');
};

const callArguments: Check = (reading, member, owner) => {
  mapping(reading, member, owner);
  if (member.node.kind !== 'mapping') return;
  for (const { key, keyAt } of member.node.members) {
    if (key !== 'result' && key !== 'extras') continue;
    const message = `${owner}: the argument '${key}' is the library's own and cannot be set.`;
    reading.problem('reserved-argument', message, keyAt);
  }
};

/** The inner stages are checked when they are read. */
const nothing: Check = () => {};

/** How each form is checked. */
function checkOf(holds: Holds): Check {
  switch (holds.form) {
    case 'whole number':
      return wholeNumber(holds.min, holds.max);
    case 'whole number or text': {
      const check = wholeNumber(holds.min, holds.max);
      return (reading, member, owner) => {
        if (!isText(member.node)) check(reading, member, owner);
      };
    }
    default:
      return CHECKS[holds.form];
  }
}

const CHECKS: Readonly<Record<Exclude<Holds['form'], 'whole number' | 'whole number or text'>, Check>> = {
  anything: nothing,
  text,
  'optional text': textOrNothing,
  condition,
  boolean,
  seconds,
  texts,
  'text or number': textOrWhole,
  items,
  mapping,
  'mapping of texts': textMapping,
  arguments: callArguments,
  stages: nothing,
  branches: nothing,
  cases: nothing,
};

/**
 * Checks the values of a stage's keys. If one does not fit, the library silently reads the stage as one of another
 * kind, usually an empty one.
 */
export function checkStageValues(
  reading: Reading,
  fields: Readonly<Record<string, Member | undefined>>,
  stage: { readonly kind: StageKind; readonly owner: string },
): void {
  const row = STAGE_KINDS[stage.kind];
  const keys = [...COMMON_KEYS, ...keysOfKind(row)];
  // In the order of the file, so that problems are in this order.
  for (const [written, member] of Object.entries(fields)) {
    const key = keys.find((each) => each === written);
    if (key && member) checkOf(row.stricter?.[key] ?? STAGE_KEYS[key])(reading, member, stage.owner);
  }
}
