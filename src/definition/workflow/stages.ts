import { FOREIGN_MATCH_KEYS, FOREIGN_STAGE_KEYS } from '../known/foreign-keys.ts';
import { GITHUB_ACTION_HINT, isGitHubAction } from '../known/github-actions.ts';
import type { Stage } from '../model.ts';
import { textOf, type Value } from '../python/value.ts';
import { COMMON_KEYS, keysOfKind, STAGE_KINDS, STAGE_SPELLINGS } from '../stage-table.ts';
import { templatesIn } from '../template-pattern.ts';
import { kindName, type MappingNode, type Member, nodeValue, type Tree } from '../yaml/tree.ts';
import { fieldsOf, listOf, mappingOf, type Reading, wrongType } from './reading.ts';
import { DECIDING_KEYS, kindOfKeys, kindsAsked, spelledAs } from './stage-kind.ts';
import { checkStageValues } from './stage-values.ts';

export interface ReadStages {
  readonly stages: readonly Stage[];
  /** The stage as the library reads it, with documented spellings replaced. */
  readonly model: readonly Value[];
}

/** Reads a list of stages, including inner ones (ddeutil.workflow.stages.Stage). */
export function readStages(
  reading: Reading,
  member: Member | undefined,
  owner: string,
  isNested = false,
): ReadStages {
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
    if (before && name !== '') {
      const what = read.stage.id === undefined ? 'name' : 'id';
      const message = `${owner}: two stages have the ${what} '${name}'; the first is on line ${before.at.line}.`;
      const hint = 'Give each stage its own id.';
      if (isNested) {
        // The library checks only the outer stages of a job.
        reading.warn(
          'duplicate-stage',
          `${message} Only the outputs of the last one are kept.`,
          read.stage.at,
          hint,
        );
      } else reading.problem('duplicate-stage', message, read.stage.at, hint);
    }
    names.set(name, read.stage);
  }
  return { stages, model };
}

function readStage(reading: Reading, node: Tree, owner: string): { stage: Stage; model: Value } | undefined {
  if (node.kind !== 'mapping') {
    const hint = 'Write for example: {name: Hello, bash: echo hello}.';
    reading.problem(
      'wrong-type',
      `${owner}: a stage must be a mapping; got ${kindName(node)}.`,
      node.at,
      hint,
    );
    return undefined;
  }
  const keys = new Set(node.members.map(({ key }) => spelledAs(textOf(key))));
  const kind = kindOfKeys(keys);
  const title = titleOf(node);
  const stageOwner = title ? `${owner}, stage '${title}'` : `${owner}, a stage`;
  const asked = kindsAsked(keys);
  const lacksStages = (kind === 'foreach' || kind === 'until') && !keys.has('stages');
  if (asked.length > 1 && !lacksStages) {
    const message = `${stageOwner}: its keys are those of several kinds (${asked.join(', ')}); the library uses one of them.`;
    reading.warn('several-kinds', message, node.at, 'Split it into one stage per kind.');
  }
  // For a stage without a kind, every deciding key is a possible suggestion.
  const others = kind === 'empty' || asked.length > 1 ? DECIDING_KEYS : [];
  const keysRead = [...COMMON_KEYS, ...keysOfKind(STAGE_KINDS[kind])];
  const before = { problems: reading.problems.length, warnings: reading.warnings.length };
  const fields = fieldsOf<string>(reading, {
    node,
    owner: stageOwner,
    known: [...keysRead, ...others],
    spellings: STAGE_SPELLINGS,
    foreign: FOREIGN_STAGE_KEYS,
  });
  if (kind === 'empty') checkDoesSomething(reading, { node, fields, owner: stageOwner, before });
  checkStageValues(reading, fields, { kind, owner: stageOwner });
  const name = textIn(fields.name);
  const id = textIn(fields.id);
  checkIsNamed(reading, { fields, owner: stageOwner, node });
  checkCall(reading, fields.uses, stageOwner);
  checkWhatRuns(reading, { kind, fields, owner: stageOwner, node });
  for (const field of [fields.name, fields.id]) {
    const foreign = templatesIn(textIn(field) ?? '').some(({ path }) => path[0] !== 'matrix');
    if (!foreign || !field) continue;
    const message = `${stageOwner}: '${textOf(field.key)}' may only use templates of the matrix, \${{ matrix.… }}.`;
    const hint = 'Write a fixed text; the log shows the item or branch next to it.';
    reading.problem('stage-name-template', message, field.node.at, hint);
  }
  const nested = nestedStages(reading, fields, stageOwner);
  if (kind === 'until' && nested.stages.some((each) => each.kind === 'parallel')) {
    const message = `${stageOwner}: a parallel stage cannot be inside an until stage.`;
    reading.problem('parallel-in-until', message, node.at, 'Put it into a foreach stage, or loop inside it.');
  }
  const code = (fields.run ?? fields.bash)?.node;
  const stage: Stage = {
    ...(id !== undefined && { id }),
    name: name ?? '',
    kind,
    at: node.at,
    ...(code?.kind === 'scalar' && {
      code: { ...code.textAt, ...(code.textLines && { lines: code.textLines }) },
    }),
    nested: nested.stages,
  };
  const model = new Map<Value, Value>();
  for (const [key, member] of Object.entries(fields)) {
    if (!member || key === 'type' || key === 'desc') continue;
    model.set(key, nested.models.get(key) ?? nodeValue(member.node));
  }
  return { stage, model };
}

/** Every stage has a name; an action of GitHub, which often has none, is named as one. */
function checkIsNamed(
  reading: Reading,
  parts: {
    readonly fields: Readonly<Record<string, Member | undefined>>;
    readonly owner: string;
    readonly node: MappingNode;
  },
): void {
  const { fields, owner, node } = parts;
  const uses = textIn(fields.uses) ?? '';
  if (!fields.name && fields.uses && isGitHubAction(uses)) {
    const message = `${owner}: '${uses}' is an action of GitHub, which cannot run in a task.`;
    reading.problem('unknown-target', message, fields.uses.node.at, GITHUB_ACTION_HINT);
  } else if (!fields.name) {
    reading.problem('missing-key', `${owner}: has no 'name'.`, node.at, 'Every stage needs one: name: ….');
  }
}

/** The form of a call (ddeutil.workflow.__types.RE_TASK_FMT); a template or a variable may become it. */
const CALL = /^[^/@]+\/[^@]+@.+$|\$/m;

function checkCall(reading: Reading, uses: Member | undefined, owner: string): void {
  const written = textIn(uses);
  if (!uses || written === undefined || CALL.test(written) || isGitHubAction(written)) return;
  const message = `${owner}: 'uses' must be of the form group/name@tag; got '${written}'.`;
  const hint = /^[^/@]+\/[^@]+$/.test(written)
    ? `Add the tag of the function: ${written}@latest.`
    : 'The group is a caller module, name and tag are those of its function: tasks/load@v1.';
  reading.problem('unknown-target', message, uses.node.at, hint);
}

/** Without a key that the library knows, it takes a stage for one that does nothing: a success. */
function checkDoesSomething(
  reading: Reading,
  parts: {
    readonly node: MappingNode;
    readonly fields: Readonly<Record<string, Member | undefined>>;
    readonly owner: string;
    /** How many there were before the keys were read. */
    readonly before: { readonly problems: number; readonly warnings: number };
  },
): void {
  const { node, fields, owner, before } = parts;
  const ignored = reading.warnings.slice(before.warnings).filter(({ code }) => code === 'ignored-key');
  const does = Object.keys(fields).some(
    (key) => !['name', 'id', 'if', 'desc', 'extras', 'type'].includes(key),
  );
  if (does || ignored.length === 0 || reading.problems.length > before.problems) return;
  // They are what this is about.
  reading.warnings.splice(before.warnings);
  const keys = node.members
    .map(({ key }) => textOf(key))
    .filter((key) => !Object.hasOwn(fields, spelledAs(key)));
  const message = `${owner}: does nothing, because its keys mean nothing here: ${keys.join(', ')}.`;
  const kinds = 'run, bash, uses, trigger, foreach, until, parallel, case, raise, echo or sleep';
  reading.problem('unknown-key', message, ignored[0]?.at ?? node.at, `A stage has one of ${kinds}.`);
}

const textIn = (member: Member | undefined): string | undefined =>
  member?.node.kind === 'scalar' && typeof member.node.value === 'string' ? member.node.value : undefined;

/** Mistakes that the library finds only when it runs the stage, or never. */
function checkWhatRuns(
  reading: Reading,
  parts: {
    kind: Stage['kind'];
    fields: Readonly<Record<string, Member | undefined>>;
    owner: string;
    node: MappingNode;
  },
): void {
  const { kind, fields, owner, node } = parts;
  if (kind === 'case') {
    for (const key of ['case', 'match']) {
      if (fields[key]) continue;
      const hint =
        "A case stage has 'case', the value to look for, and 'match', a list of cases with stages.";
      reading.problem('missing-key', `${owner}: has no '${key}'.`, node.at, hint);
    }
  }
  // Steps have a problem of their own.
  const hasSteps = node.members.some(({ key }) => /^(?:steps?|tasks)$/.test(textOf(key)));
  if ((kind === 'foreach' || kind === 'until') && !fields.stages && !hasSteps) {
    const message = `${owner}: has no 'stages', so there is nothing to run.`;
    const own = node.members.find(({ key }) => /^(?:run|bash|echo|uses|trigger)$/.test(textOf(key)));
    const hint = `Write what runs each time as stages: [{name: …, ${own ? textOf(own.key) : 'bash'}: …}].`;
    reading.problem('missing-key', message, node.at, hint);
  }
  if (kind === 'trigger' && textIn(fields.trigger)?.trim() === '') {
    reading.problem('wrong-type', `${owner}: 'trigger' names no workflow.`, node.at);
  }
  if (kind === 'docker' && !fields.if) {
    const hint = 'Run the whole job in the image: runs-on: {type: container, with: {image: …}}.';
    const message = `${owner}: a docker stage cannot run, because ddeutil-workflow has not implemented it.`;
    reading.problem('docker-stage', message, fields.image?.keyAt ?? node.at, hint);
  }
}

function casesOf(reading: Reading, member: Member, owner: string): readonly Tree[] {
  if (member.node.kind !== 'mapping') return listOf(reading, member, owner) ?? [];
  const [first] = member.node.members;
  const hint = `Write a list: match: [{case: ${first ? textOf(first.key) : '…'}, stages: […]}, {else: […]}].`;
  wrongType(reading, member, owner, 'a list', hint);
  return [];
}

/** A match has a case with stages, or is the one for all other values (ddeutil.workflow.stages.Match, Else). */
function checkMatch(
  reading: Reading,
  parts: {
    match: { readonly case?: Member; readonly stages?: Member; readonly else?: Member };
    node: MappingNode;
    owner: string;
    /** `else` and `_` may occur once at most. */
    seen: Set<string>;
  },
): void {
  const { match, node, owner, seen } = parts;
  const value = match.case && nodeValue(match.case.node);
  // The key of another language has a problem of its own.
  const hasDefault = node.members.some(({ key }) => key === 'default');
  if (match.else ? match.case || match.stages : !hasDefault && (!match.case || !match.stages)) {
    const message = `${owner}: a match has 'case' and 'stages', or 'else' alone.`;
    reading.problem('wrong-match', message, node.at);
  } else if (match.case && typeof value !== 'string' && !Number.isInteger(value)) {
    wrongType(reading, match.case, owner, 'text or a whole number');
  }
  const kind = match.else ? 'else' : value === '_' ? "case '_'" : undefined;
  if (kind === undefined) return;
  if (seen.has(kind)) reading.problem('wrong-match', `${owner}: has more than one ${kind}.`, node.at);
  seen.add(kind);
}

/** The name of a stage in messages. */
function titleOf(node: MappingNode): string | undefined {
  for (const key of ['name', 'id']) {
    const member = node.members.find((each) => each.key === key);
    if (member?.node.kind === 'scalar' && typeof member.node.value === 'string') return member.node.value;
  }
  return undefined;
}

/** Stages inside parallel, foreach, until and case, and the member with these stages as the library reads it. */
function nestedStages(
  reading: Reading,
  fields: Readonly<Record<string, Member | undefined>>,
  owner: string,
): { readonly stages: readonly Stage[]; readonly models: ReadonlyMap<string, Value> } {
  const stages: Stage[] = [];
  const models = new Map<string, Value>();
  const take = (member: Member | undefined, where: string): readonly Value[] => {
    const read = readStages(reading, member, where, true);
    stages.push(...read.stages);
    return read.model;
  };
  if (fields.stages) models.set('stages', take(fields.stages, owner));
  if (fields.parallel) {
    const branches = mappingOf(reading, fields.parallel, owner)?.members ?? [];
    const model = branches.map((branch): [Value, Value] => [
      branch.key,
      take(branch, `${owner}, branch '${textOf(branch.key)}'`),
    ]);
    models.set('parallel', new Map(model));
  }
  if (fields.match) {
    const seen = new Set<string>();
    const cases = casesOf(reading, fields.match, owner).flatMap((node): Value[] => {
      if (node.kind !== 'mapping') {
        reading.problem('wrong-type', `${owner}: a match must be a mapping; got ${kindName(node)}.`, node.at);
        return [];
      }
      const known = ['case', 'stages', 'else'] as const;
      const parts = { node, owner: `${owner}, a match`, known, foreign: FOREIGN_MATCH_KEYS };
      const match = fieldsOf(reading, parts);
      checkMatch(reading, { match, node, owner, seen });
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
