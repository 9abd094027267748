import type { Stage } from './model.ts';
import { fieldsOf, listOf, mappingOf, type Reading, textField } from './reading.ts';
import { COMMON_KEYS, KIND_KEYS, kindOfKeys, kindsAsked, STAGE_SPELLINGS } from './stage-keys.ts';
import type { Value } from './value.ts';
import { kindName, type MappingNode, type Member, nodeValue, type Tree } from './yaml-tree.ts';

export interface ReadStages {
  readonly stages: readonly Stage[];
  /** The same as the library reads it: documented spellings replaced. */
  readonly model: readonly Value[];
}

/** Reads a list of stages with those inside them (ddeutil.workflow.stages.Stage). */
export function readStages(reading: Reading, member: Member | undefined, owner: string): ReadStages {
  const stages: Stage[] = [];
  const model: Value[] = [];
  const names = new Map<string, Stage>();
  for (const item of listOf(reading, member, owner) ?? []) {
    const read = readStage(reading, item, owner);
    if (!read) continue;
    stages.push(read.stage);
    model.push(read.model);
    const name = read.stage.id ?? read.stage.name;
    const before = names.get(name);
    if (before) {
      const what = read.stage.id === undefined ? 'name' : 'id';
      const message = `${owner}: two stages have the ${what} '${name}'; the first is in line ${before.at.line}.`;
      reading.problem('duplicate-stage', message, read.stage.at, 'Give each stage an id of its own.');
    }
    names.set(name, read.stage);
  }
  return { stages, model };
}

function readStage(reading: Reading, node: Tree, owner: string): { stage: Stage; model: Value } | undefined {
  if (node.kind !== 'mapping') {
    reading.problem('wrong-type', `${owner}: a stage must be a mapping; got ${kindName(node)}.`, node.at);
    return undefined;
  }
  const keys = new Set(node.members.map(({ key }) => STAGE_SPELLINGS[String(key)] ?? String(key)));
  const kind = kindOfKeys(keys);
  const title = titleOf(node);
  const stageOwner = title ? `${owner}, stage '${title}'` : `${owner}, a stage`;
  const asked = kindsAsked(keys);
  if (asked.length > 1) {
    const message = `${stageOwner}: its keys are those of several kinds (${asked.join(', ')}); the library takes one of them.`;
    reading.warn('several-kinds', message, node.at, 'Make a stage of each.');
  }
  // Of a stage without a kind every deciding key is worth a suggestion.
  const others = kind === 'empty' || asked.length > 1 ? Object.values(KIND_KEYS).flat() : [];
  const fields = fieldsOf<string>(reading, {
    node,
    owner: stageOwner,
    known: [...COMMON_KEYS, ...KIND_KEYS[kind], ...others],
    spellings: STAGE_SPELLINGS,
  });
  const name = textField(reading, fields.name, stageOwner);
  const id = textField(reading, fields.id, stageOwner);
  if (!fields.name)
    reading.problem('missing-key', `${stageOwner}: has no 'name'.`, node.at, 'Every stage needs one.');
  for (const [field, text] of [
    [fields.name, name],
    [fields.id, id],
  ] as const) {
    const foreign = /\$\{\{(?!\s*matrix\.)/.exec(text ?? '');
    if (!foreign || !field) continue;
    const message = `${stageOwner}: '${String(field.key)}' may only use templates of the matrix, \${{ matrix.… }}.`;
    reading.problem('stage-name-template', message, field.node.at);
  }
  const nested = nestedStages(reading, fields, stageOwner);
  const code = (fields.run ?? fields.bash)?.node;
  const stage: Stage = {
    ...(id !== undefined && { id }),
    name: name ?? '',
    kind,
    at: node.at,
    ...(code?.kind === 'scalar' && { code: code.textAt }),
    nested: nested.stages,
  };
  const model = new Map<Value, Value>();
  for (const [key, member] of Object.entries(fields)) {
    if (!member || key === 'type' || key === 'desc') continue;
    model.set(key, nested.models.get(key) ?? nodeValue(member.node));
  }
  return { stage, model };
}

/** How a stage is named in messages. */
function titleOf(node: MappingNode): string | undefined {
  for (const key of ['name', 'id']) {
    const member = node.members.find((each) => each.key === key);
    if (member?.node.kind === 'scalar' && typeof member.node.value === 'string') return member.node.value;
  }
  return undefined;
}

/** Stages inside parallel, foreach, until and case, and the member that holds them as the library reads it. */
function nestedStages(
  reading: Reading,
  fields: Readonly<Record<string, Member | undefined>>,
  owner: string,
): { readonly stages: readonly Stage[]; readonly models: ReadonlyMap<string, Value> } {
  const stages: Stage[] = [];
  const models = new Map<string, Value>();
  const take = (member: Member | undefined, where: string): readonly Value[] => {
    const read = readStages(reading, member, where);
    stages.push(...read.stages);
    return read.model;
  };
  if (fields.stages) models.set('stages', take(fields.stages, owner));
  if (fields.parallel) {
    const branches = mappingOf(reading, fields.parallel, owner)?.members ?? [];
    const model = branches.map((branch): [Value, Value] => [
      branch.key,
      take(branch, `${owner}, branch '${String(branch.key)}'`),
    ]);
    models.set('parallel', new Map(model));
  }
  if (fields.match) {
    const cases = (listOf(reading, fields.match, owner) ?? []).flatMap((node): Value[] => {
      if (node.kind !== 'mapping') {
        reading.problem('wrong-type', `${owner}: a match must be a mapping; got ${kindName(node)}.`, node.at);
        return [];
      }
      const known = ['case', 'stages', 'else'] as const;
      const match = fieldsOf(reading, { node, owner: `${owner}, a match`, known });
      const model = new Map<Value, Value>();
      if (match.case) model.set('case', nodeValue(match.case.node));
      if (match.stages) model.set('stages', take(match.stages, owner));
      if (match.else) model.set('else', take(match.else, owner));
      return [model];
    });
    models.set('match', cases);
  }
  return { stages, models };
}
