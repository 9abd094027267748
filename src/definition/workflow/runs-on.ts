import type { Position } from '../../errors.ts';
import { replaceEnvironment } from '../known/environment.ts';
import type { RunsOn, RunsOnKind } from '../model.ts';
import { textOf, type Value } from '../python/value.ts';
import { nearestName } from '../suggestion.ts';
import { type Member, nodeValue, type Tree } from '../yaml/tree.ts';
import { fieldsOf, mappingOf, type Reading, textField, wrongType } from './reading.ts';

/** What `runs-on` may say, and what it means here. */
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
  const { node } = member;
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    return { kind: kindOf(reading, node.value, node.at, owner), at: node.at, with: new Map() };
  }
  if (node.kind !== 'mapping') {
    wrongType(reading, member, owner, "a mapping or a text such as 'gcp_batch'");
    return nothing;
  }
  const fields = fieldsOf(reading, {
    node,
    owner: `${owner}, runs-on`,
    known: ['type', 'with'],
    spellings: { args: 'with' },
  });
  const type = fields.type ? textField(reading, fields.type, `${owner}, runs-on`) : 'local';
  const kind = type === undefined ? 'default' : kindOf(reading, type, fields.type?.node.at ?? node.at, owner);
  const given = mappingOf(reading, fields.with, `${owner}, runs-on`);
  const withMap = new Map<string, { value: Value; at: Position; keyAt: Position }>();
  for (const { key, keyAt, node: argument } of given?.members ?? []) {
    const value = replaced(reading, argument, `${owner}, runs-on.with`, parts.environment);
    withMap.set(textOf(key), { value, at: argument.at, keyAt });
  }
  return { kind, at: member.keyAt, with: withMap };
}

function kindOf(reading: Reading, type: string, at: Position, owner: string): RunsOnKind {
  const kind = Object.hasOwn(RUNS_ON_KINDS, type) ? RUNS_ON_KINDS[type] : undefined;
  if (kind) return kind;
  const supported = "Supported: 'gcp_batch', 'container', 'docker', 'local', or no runs-on at all.";
  if (ELSEWHERE.includes(type)) {
    const message = `${owner}: runs-on '${type}' does not run on Google Cloud Batch.`;
    reading.problem('unsupported-runs-on', message, at, supported);
  } else {
    const nearest = nearestName(type, Object.keys(RUNS_ON_KINDS));
    const hint = nearest ? `Did you mean '${nearest}'? ${supported}` : supported;
    reading.problem('unknown-runs-on', `${owner}: runs-on '${type}' does not exist.`, at, hint);
  }
  return 'default';
}

/** The value of an argument with `${VAR}` replaced in every text of it. */
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
