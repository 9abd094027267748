import { FOREIGN_PARAM_KEYS } from '../known/foreign-keys.ts';
import { type ParamSpec, type ParamType, paramTypes } from '../model.ts';
import { defaultOf } from '../params/default.ts';
import { pythonStr } from '../python/text.ts';
import { Tagged, textOf, type Value } from '../python/value.ts';
import { lenientInt, matrixList } from '../strategy/matrix-values.ts';
import { nearestName } from '../suggestion.ts';
import {
  isNothing,
  isUsualNumber,
  kindName,
  type MappingNode,
  type Member,
  nodeValue,
  type Tree,
} from '../yaml/tree.ts';
import {
  booleanField,
  fieldsOf,
  listOf,
  located,
  optionalText,
  type Reading,
  textField,
  wrongType,
} from './reading.ts';

export const PARAM_KEYS = ['type', 'desc', 'required', 'default', 'options', 'precision', 'secret'] as const;

/** What a declaration says about secrets, even if something else in it is wrong. */
export interface DeclaredSecret {
  readonly secret: boolean;
  readonly default?: Value;
}

/**
 * Reads `params`: name → type, or name → `{type, default, …}` (ddeutil.workflow.params). `right` holds those
 * without problems: values for these can be checked even if the rest of the file is wrong.
 */
export function readParamSpecs(
  reading: Reading,
  node: MappingNode | undefined,
): {
  readonly specs: ReadonlyMap<string, ParamSpec>;
  readonly right: ReadonlyMap<string, ParamSpec>;
  /** All declared params, even those with a wrong declaration. */
  readonly declared: ReadonlyMap<string, DeclaredSecret>;
} {
  const specs = new Map<string, ParamSpec>();
  const right = new Map<string, ParamSpec>();
  for (const member of node?.members ?? []) {
    const before = reading.problems.length;
    const spec = readSpec(reading, member);
    if (!spec) continue;
    specs.set(spec.name, spec);
    if (reading.problems.length === before) right.set(spec.name, spec);
  }
  const declared = new Map((node?.members ?? []).map((member) => [textOf(member.key), secretIn(member)]));
  return { specs, right, declared };
}

/** If `secret` itself is wrong, the default is hidden too. */
function secretIn({ node }: Member): DeclaredSecret {
  const members = node.kind === 'mapping' ? node.members : [];
  const memberOf = (name: string) => members.find(({ key }) => key === name)?.node;
  const [secret, written] = [memberOf('secret'), memberOf('default')];
  return {
    secret: secret !== undefined && nodeValue(secret) !== false,
    ...(written && { default: nodeValue(written) }),
  };
}

function readSpec(reading: Reading, member: Member): ParamSpec | undefined {
  const name = textOf(member.key);
  const owner = `Param '${name}'`;
  const { node, keyAt } = member;
  if (typeof member.key !== 'string') {
    reading.problem('wrong-type', `${owner}: the name of a param must be text.`, keyAt, 'Quote it.');
    return undefined;
  }
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    const type = typeOf(reading, node.value, node.at, owner, asDefault(name, node));
    if (type === 'choice') noOptions(reading, owner, keyAt);
    return type && { name, type, at: keyAt, required: type === 'choice', secret: false };
  }
  if (node.kind !== 'mapping') {
    const message = `${owner}: must be a type such as 'str', or a mapping with one; got ${kindName(node)}.`;
    reading.problem('wrong-type', message, isNothing(node) ? keyAt : node.at, asDefault(name, node) ?? types);
    return undefined;
  }
  const fields = fieldsOf(reading, {
    node,
    owner,
    known: PARAM_KEYS,
    spellings: { description: 'desc' },
    foreign: FOREIGN_PARAM_KEYS,
  });
  // These say something about the param even if its type is wrong.
  const description = optionalText(reading, fields.desc, owner);
  const required = booleanField(reading, fields.required, owner);
  const secret = booleanField(reading, fields.secret, owner) ?? false;
  if (!fields.type) {
    const isOutside = owner === "Param 'jobs'";
    const hint = isOutside ? "Begin 'jobs' in the column of 'params', if these are the jobs." : types;
    reading.problem('missing-key', `${owner}: has no 'type'.`, keyAt, hint);
    return undefined;
  }
  const written = textField(reading, fields.type, owner);
  const type = written === undefined ? undefined : typeOf(reading, written, fields.type.node.at, owner);
  if (!type) return undefined;
  const options = optionsOf(reading, ofType(reading, fields.options, ['choice'], { owner, type }), owner);
  if (type === 'choice' && !fields.options && !node.members.some(({ key }) => key === 'choices')) {
    noOptions(reading, owner, keyAt);
  }
  const decimals = ofType(reading, fields.precision, ['float', 'decimal'], { owner, type });
  const precision = precisionOf(reading, decimals, owner);
  const spec: ParamSpec = {
    name,
    type,
    at: keyAt,
    ...(description !== undefined && { description }),
    required: required ?? type === 'choice',
    ...(fields.default && { default: located(nodeValue(fields.default.node), fields.default.node) }),
    ...(options && { options }),
    ...(precision !== undefined && { precision }),
    secret,
  };
  const isComplete = type !== 'choice' || options !== undefined;
  if (spec.default && isComplete) checkDefault(reading, spec);
  if (fields.default) warnOddDefault(reading, fields.default.node, { owner, type });
  return spec;
}

function noOptions(reading: Reading, owner: string, at: Member['keyAt']): void {
  const hint = 'Write {type: choice, options: [a, b]}.';
  reading.problem('missing-key', `${owner}: a choice needs 'options'.`, at, hint);
}

/** A default that YAML reads as something else than it shows, because the library uses it unchanged. */
function warnOddDefault(
  reading: Reading,
  node: Tree,
  { owner, type }: { readonly owner: string; readonly type: ParamType },
): void {
  if (node.kind !== 'scalar' || node.value === null) return;
  const { value, written } = node;
  const isText = typeof value === 'string';
  if (type === 'str' && written !== undefined && pythonStr(value) !== written) {
    const message = `${owner}: its default ${written} is not a text, and becomes ${pythonStr(value)}.`;
    reading.warn('odd-default', message, node.at, `Quote it: default: "${written}".`);
  } else if (type === 'int' && isText && !/^\s*[-+]?\d+\s*$/.test(value)) {
    reading.warn('odd-default', `${owner}: its default '${value}' is not a whole number.`, node.at);
  } else if (
    (type === 'float' || type === 'decimal') &&
    isText &&
    !(value.trim() && Number(value) < Infinity)
  ) {
    reading.warn('odd-default', `${owner}: its default '${value}' is not a number.`, node.at);
  }
}

/** A default that cannot be used is a mistake even if a value is given. */
function checkDefault(reading: Reading, spec: ParamSpec): void {
  // The current time is only used for params without a default.
  const received = defaultOf(spec, new Date(0));
  if (!('problem' in received)) return;
  const { code, message, at, hint } = received.problem;
  reading.problem(code, message, at ?? spec.at, hint);
}

/** Names of the types in other languages. */
const FOREIGN_TYPES: Readonly<Record<string, ParamType>> = {
  string: 'str',
  text: 'str',
  integer: 'int',
  number: 'float',
  double: 'float',
  timestamp: 'datetime',
  enum: 'choice',
  dict: 'map',
  object: 'map',
  list: 'array',
};

const types = `Types: ${paramTypes.join(', ')}.`;

const BOOLEAN = `Write {type: choice, options: ["true", "false"]}, and compare the text: "'\${{ params.NAME }}' == 'true'".`;

/** What to write for a param whose value is its default, not its type. */
function asDefault(name: string, node: Tree): string | undefined {
  if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return undefined;
  const isWhole = typeof node.value === 'number' && isUsualNumber(node.written ?? '');
  const isDate = node.value instanceof Tagged && node.value.tag === 'date';
  const type = isWhole ? 'int' : isDate ? 'date' : 'str';
  const text = node.written ?? textOf(node.value);
  const written = type === 'str' && node.written !== undefined ? `"${text}"` : text;
  return `If it is the default, write ${name}: {type: ${type}, default: ${written}}. ${types}`;
}

function typeOf(
  reading: Reading,
  written: string,
  at: Member['keyAt'],
  owner: string,
  otherwise = types,
): ParamType | undefined {
  const type = paramTypes.find((each) => each === written);
  if (type) return type;
  const word = /^\w+/.exec(written)?.[0].toLowerCase() ?? '';
  const foreign = Object.hasOwn(FOREIGN_TYPES, word) ? FOREIGN_TYPES[word] : undefined;
  const nearest = foreign ?? nearestName(written, paramTypes);
  const isBoolean = word.startsWith('bool');
  const hint = isBoolean ? BOOLEAN : nearest ? `Did you mean '${nearest}'? ${types}` : otherwise;
  reading.problem('unknown-param-type', `${owner}: the type '${written}' does not exist.`, at, hint);
  return undefined;
}

/** A key that only some types have; the library ignores it for the others. */
function ofType(
  reading: Reading,
  member: Member | undefined,
  having: readonly ParamType[],
  { owner, type }: { owner: string; type: ParamType },
): Member | undefined {
  if (!member || having.includes(type)) return member;
  const message = `${owner}: '${textOf(member.key)}' has no effect for the type '${type}' and is ignored.`;
  reading.warn('ignored-key', message, member.keyAt);
  return undefined;
}

/** Options of a choice are all texts or all whole numbers, like the values of a matrix. */
function optionsOf(
  reading: Reading,
  member: Member | undefined,
  owner: string,
): readonly Value[] | undefined {
  const values = listOf(reading, member, owner)?.map(nodeValue);
  if (!values || !member) return undefined;
  const typed = matrixList(values);
  if (!typed)
    wrongType(
      reading,
      member,
      owner,
      'a list of texts or of whole numbers',
      'Put quotes around every value.',
    );
  return typed;
}

function precisionOf(reading: Reading, member: Member | undefined, owner: string): number | undefined {
  if (!member) return undefined;
  const { node } = member;
  const value = node.kind === 'scalar' ? lenientInt(node.value) : undefined;
  if (typeof value === 'number') return value;
  wrongType(reading, member, owner, 'a whole number');
  return undefined;
}
