import type { Position } from '../../errors.ts';
import { replaceEnvironment } from '../known/environment.ts';
import { FOREIGN_RUNS_ON_KEYS } from '../known/foreign-keys.ts';
import type { Argument, RunsOn, RunsOnKind } from '../model.ts';
import { textOf, type Value } from '../python/value.ts';
import { nearestName } from '../suggestion.ts';
import { type Member, nodeValue, type Tree } from '../yaml/tree.ts';
import { fieldsOf, mappingOf, type Reading, textField, wrongType } from './reading.ts';

/** The values of `runs-on`, and their meanings here. */
export const RUNS_ON_KINDS: Readonly<Record<string, RunsOnKind>> = {
  gcp_batch: 'gcp_batch',
  local: 'default',
  container: 'container',
  docker: 'container',
};
const ELSEWHERE = ['self_hosted', 'aws_batch', 'azure_batch', 'cloud_batch'];

/** Reads `runs-on`: gcp_batch, local, container or docker, as text or with arguments under `with`. */
export function readRunsOn(
  reading: Reading,
  parts: {
    member: Member | undefined;
    owner: string;
    at: Position;
    environment: Readonly<Record<string, string | undefined>>;
  },
): RunsOn {
  const { member, owner } = parts;
  const nothing: RunsOn = { kind: 'default', at: parts.at, with: new Map() };
  if (!member) return nothing;
  // What other providers take says nothing here.
  const unknown: RunsOn = { ...nothing, isWrong: true };
  const { node } = member;
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    const kind = kindOf(reading, node.value, node.at, owner);
    return kind ? { kind, at: node.at, with: new Map() } : { ...unknown, at: node.at };
  }
  if (node.kind !== 'mapping') {
    const hint = 'Remove runs-on: tasks run on Google Cloud Batch.';
    wrongType(reading, member, owner, "a mapping or a text such as 'gcp_batch'", hint);
    return unknown;
  }
  const fields = fieldsOf(reading, {
    node,
    owner: `${owner}, runs-on`,
    known: ['type', 'with'],
    spellings: { args: 'with' },
    foreign: FOREIGN_RUNS_ON_KEYS,
  });
  const type = fields.type ? textField(reading, fields.type, `${owner}, runs-on`) : 'local';
  const kind = type === undefined ? 'default' : kindOf(reading, type, fields.type?.node.at ?? node.at, owner);
  if (kind === undefined) return unknown;
  const given = mappingOf(reading, fields.with, `${owner}, runs-on`);
  if (fields.with && !given) return { ...unknown, kind };
  const valueAt = (argument: Tree) =>
    replaced(reading, argument, `${owner}, runs-on.with`, parts.environment);
  return { kind, at: member.keyAt, with: argumentsOf(reading, given?.members ?? [], valueAt) };
}

function argumentsOf(
  reading: Reading,
  members: readonly Member[],
  valueAt: (node: Tree) => Value,
): ReadonlyMap<string, Argument> {
  return new Map(
    members.map(({ key, keyAt, node }) => {
      const before = reading.problems.length;
      const value = valueAt(node);
      const wrong = reading.problems.length > before ? { isWrong: true as const } : {};
      return [textOf(key), { value, at: node.at, keyAt, ...itemsOf(node, value), ...wrong }];
    }),
  );
}

/** The positions of the members of a list; `value` is the resulting value. */
function itemsOf(node: Tree, value: Value): Pick<Argument, 'items'> {
  if (node.kind !== 'sequence' || !Array.isArray(value)) return {};
  return {
    items: node.items.map((item, index) => {
      const held = (value as readonly Value[])[index];
      if (item.kind !== 'mapping' || !(held instanceof Map)) return { at: item.at };
      const members = item.members.map((member): [string, Argument] => {
        const { key, keyAt, node: argument } = member;
        return [textOf(key), { value: held.get(key) ?? null, at: argument.at, keyAt }];
      });
      return { at: item.at, members: new Map(members) };
    }),
  };
}

/** Reports one that does not exist or cannot run here; returns the most likely kind, if there is one. */
function kindOf(reading: Reading, type: string, at: Position, owner: string): RunsOnKind | undefined {
  const kind = Object.hasOwn(RUNS_ON_KINDS, type) ? RUNS_ON_KINDS[type] : undefined;
  if (kind) return kind;
  const supported = "Supported: 'gcp_batch', 'container', 'docker', 'local', or no runs-on at all.";
  if (ELSEWHERE.includes(type)) {
    const message = `${owner}: runs-on '${type}' does not run on Google Cloud Batch.`;
    reading.problem('unsupported-runs-on', message, at, supported);
  } else {
    const nearest = nearestName(type, Object.keys(RUNS_ON_KINDS));
    const isRunner = /^(?:ubuntu|windows|macos)\b|^self-hosted$/.test(type);
    const hint = isRunner
      ? `That is a runner of GitHub. Remove runs-on: tasks run on Google Cloud Batch.`
      : nearest
        ? `Did you mean '${nearest}'? ${supported}`
        : supported;
    reading.problem('unknown-runs-on', `${owner}: runs-on '${type}' does not exist.`, at, hint);
    if (nearest !== undefined && !isRunner) return RUNS_ON_KINDS[nearest];
  }
  return undefined;
}

/** The value of an argument with `${VAR}` replaced in all its texts. */
function replaced(
  reading: Reading,
  node: Tree,
  owner: string,
  environment: Readonly<Record<string, string | undefined>>,
): Value {
  if (node.kind === 'sequence') return node.items.map((item) => replaced(reading, item, owner, environment));
  if (node.kind === 'mapping') {
    const members = node.members.map(({ key, node: value }): [Value, Value] => [
      key,
      replaced(reading, value, owner, environment),
    ]);
    return new Map(members);
  }
  if (typeof node.value !== 'string') return nodeValue(node);
  const { text, missing } = replaceEnvironment(node.value, environment);
  for (const { name, hint, isWithheld } of missing) {
    const near = hint ? ` (${hint} is set)` : '';
    reading.problem(
      'unset-variable',
      isWithheld
        ? `${owner}: the environment variable ${name} belongs to the runner; a definition cannot read it.`
        : `${owner}: the environment variable ${name} is not set${near}.`,
      node.at,
      `Set it under env: of the step or job, or write a default: \${${name}:value}.`,
    );
  }
  return text;
}
