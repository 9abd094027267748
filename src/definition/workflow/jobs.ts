import type { Position } from '../../errors.ts';
import { FOREIGN_JOB_KEYS } from '../known/foreign-keys.ts';
import type { Doubts, Job, Strategy, TriggerRule } from '../model.ts';
import { triggerRules } from '../model.ts';
import { textOf, type Value } from '../python/value.ts';
import type { StageKind } from '../stage-table.ts';
import { lenientInt } from '../strategy/matrix-values.ts';
import { excludeProblems } from '../strategy/strategy.ts';
import { nearestName } from '../suggestion.ts';
import { isNothing, kindName, type MappingNode, type Member, nodeValue } from '../yaml/tree.ts';
import { checkTexts, type FromTexts, type TextParts } from './job-texts.ts';
import { checkedNeeds, type Need, reachedFrom, readNeeds } from './needs.ts';
import {
  fieldsOf,
  indent,
  located,
  mappingOf,
  optionalText,
  type Reading,
  textField,
  wrongType,
} from './reading.ts';
import { readRunsOn } from './runs-on.ts';
import { readStages } from './stages.ts';
import { type AddedKey, readStrategy } from './strategy-reader.ts';
import type { JobResult } from './templates.ts';

export const JOB_KEYS = [
  'id',
  'desc',
  'runs-on',
  'if',
  'stages',
  'retry',
  'trigger-rule',
  'needs',
  'strategy',
  'extras',
] as const;
/** Documented spellings of keys that the library does not read itself. */
export const JOB_SPELLINGS = {
  description: 'desc',
  runs_on: 'runs-on',
  trigger_rule: 'trigger-rule',
} as const;
const MAX_RETRY = 19;

export interface JobsParts
  extends Pick<TextParts, 'source' | 'params' | 'specs' | 'present' | 'trigger' | 'variables' | 'matrix'> {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly addedKey?: AddedKey;
}

/** A job before it is compared with the others. */
interface ReadJob {
  readonly job: Job;
  readonly member: Member;
  readonly needs: readonly Need[];
  /** Its needs are wrong, or its strategy, or the whole matrix, whose keys are then unknown. */
  readonly isWrong: { readonly needs: boolean; readonly strategy: boolean; readonly matrix: boolean };
}

/** Reads `jobs` (ddeutil.workflow.job.Job), and checks them against each other. */
export function readJobs(
  reading: Reading,
  node: MappingNode | undefined,
  parts: JobsParts,
): FromTexts & {
  readonly jobs: ReadonlyMap<string, Job>;
  readonly doubts: Pick<Doubts, 'needs' | 'strategies'>;
} {
  const ids = (node?.members ?? []).map(({ key }) => textOf(key));
  const read = (node?.members ?? []).flatMap((member) => readJob(reading, member, parts, ids) ?? []);
  const needs = new Map(read.map((each) => [each.job.id, each.needs]));
  const right = checkedNeeds(reading, needs, ids);
  const wrong = read.filter(
    ({ job, isWrong }) => isWrong.needs || right.get(job.id)?.length !== needs.get(job.id)?.length,
  );
  const spoiled = withDependents(
    right,
    wrong.map(({ job }) => job.id),
  );
  const results = new Map(read.map((each) => [each.job.id, resultOfJob(each, parts)]));
  const resultOf = (job: string) => results.get(job);
  const texts = read.map((each) => {
    const { id } = each.job;
    const isNeeded = neededBy(right, id);
    const needsAreWrong = spoiled.has(id);
    return checkTexts(reading, each, { ...parts, jobs: ids, resultOf, isNeeded, needsAreWrong });
  });
  const jobs = new Map(read.map(({ job }) => [job.id, { ...job, needs: right.get(job.id) ?? [] }]));
  return {
    jobs,
    python: texts.flatMap((each) => each.python),
    targets: texts.flatMap((each) => each.targets),
    shell: texts.flatMap((each) => each.shell),
    doubts: {
      needs: new Set(wrong.map(({ job }) => job.id)),
      strategies: new Set(read.flatMap(({ job, isWrong }) => (isWrong.strategy ? [job.id] : []))),
    },
  };
}

/** The data of a job that other jobs can read, as far as the definition shows. */
function resultOfJob({ job, isWrong }: ReadJob, parts: JobsParts): JobResult {
  const isKnown = !isWrong.matrix && parts.matrix?.job !== job.id;
  const stages = job.stages.flatMap(({ id, kind }): [string, StageKind][] =>
    id === undefined ? [] : [[id, kind]],
  );
  return {
    hasMatrix: isKnown ? job.strategy.matrix.size > 0 : undefined,
    stages: stages.some(([id]) => id.includes('${')) ? undefined : new Map(stages),
  };
}

/** The given jobs and all that need one of them, directly or indirectly. */
function withDependents(
  needs: ReadonlyMap<string, readonly string[]>,
  jobs: readonly string[],
): ReadonlySet<string> {
  const dependents = new Map<string, string[]>();
  for (const [job, needed] of needs) {
    for (const id of needed) {
      const known = dependents.get(id);
      if (known) known.push(job);
      else dependents.set(id, [job]);
    }
  }
  const all = new Set<string>();
  const open = [...jobs];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    open.push(...(dependents.get(next) ?? []));
  }
  return all;
}

/** Whether a job is needed by another one, directly or indirectly; computed on demand. */
function neededBy(needs: ReadonlyMap<string, readonly string[]>, job: string): (id: string) => boolean {
  const needsOf = (id: string) => needs.get(id) ?? [];
  let all: ReadonlySet<string> | undefined;
  return (id) => {
    if (needsOf(job).includes(id)) return true;
    all ??= reachedFrom(needsOf(job), needsOf);
    return all.has(id);
  };
}

function readJob(
  reading: Reading,
  member: Member,
  parts: JobsParts,
  ids: readonly string[],
): ReadJob | undefined {
  const id = textOf(member.key);
  const owner = `Job '${id}'`;
  const { node, keyAt: at } = member;
  if (typeof member.key !== 'string') {
    reading.problem('wrong-type', `${owner}: the id of a job must be text.`, at, `Quote it: "${id}".`);
    return undefined;
  }
  if (/\$\{\{/.test(id)) {
    reading.problem('template-in-id', `${owner}: the id of a job cannot contain templates.`, at);
    return undefined;
  }
  if (node.kind !== 'mapping') {
    reading.problem(
      'wrong-type',
      `${owner}: must be a mapping with 'stages'; got ${kindName(node)}.`,
      at,
      isNothing(node) ? indent(id) : undefined,
    );
    return undefined;
  }
  const fields = fieldsOf(reading, {
    node,
    owner,
    known: JOB_KEYS,
    spellings: JOB_SPELLINGS,
    foreign: FOREIGN_JOB_KEYS,
  });
  const { stages, model: stagesModel } = readStages(reading, fields.stages, owner);
  const isEmpty =
    !fields.stages || (fields.stages.node.kind === 'sequence' && fields.stages.node.items.length === 0);
  if (isEmpty && !reading.problems.some(({ at: place }) => place && isInside(place.line, node))) {
    reading.warn('no-stages', `${owner}: has no stages, so there is nothing to run.`, at);
  }
  const condition = conditionOf(reading, fields.if, owner);
  const addedKey = parts.addedKey?.job === id ? parts.addedKey : undefined;
  const { strategy, ...wrong } = strategyOf(reading, { member: fields.strategy, owner, at, addedKey });
  const description = optionalText(reading, fields.desc, owner);
  // The library accepts such a key.
  optionalText(reading, fields.id, owner);
  const model = new Map<Value, Value>();
  if (condition) model.set('if', condition.value);
  const extras = mappingOf(reading, fields.extras, owner);
  if (extras) model.set('extras', nodeValue(extras));
  model.set('stages', stagesModel);
  const beforeNeeds = reading.problems.length;
  const needs = readNeeds(reading, fields.needs, owner, ids);
  return {
    member,
    needs,
    isWrong: {
      needs: reading.problems.length > beforeNeeds,
      strategy: wrong.isWrong,
      matrix: wrong.isUnknown,
    },
    job: {
      id,
      at,
      ...(description !== undefined && { description }),
      needs: [],
      triggerRule: ruleOf(reading, fields['trigger-rule'], owner),
      ...(condition && { condition }),
      retry: retryOf(reading, fields.retry, owner),
      runsOn: readRunsOn(reading, { member: fields['runs-on'], owner, at, environment: parts.environment }),
      strategy,
      stages,
      model,
    },
  };
}

/** The strategy of a job, whether it has a problem, and whether not even the keys of its matrix are known. */
function strategyOf(
  reading: Reading,
  of: {
    readonly member: Member | undefined;
    readonly owner: string;
    readonly at: Position;
    readonly addedKey: AddedKey | undefined;
  },
): { readonly strategy: Strategy; readonly isWrong: boolean; readonly isUnknown: boolean } {
  const { member, owner, at, addedKey } = of;
  const before = reading.problems.length;
  const isWrong = () => reading.problems.length > before;
  const strategy = readStrategy(reading, { member, owner, at, ...(addedKey && { added: addedKey }) });
  for (const problem of excludeProblems(strategy, { isWrong: isWrong() })) {
    reading.problem(problem.code, problem.message, problem.at ?? strategy.at, problem.hint);
  }
  return { strategy, isWrong: isWrong(), isUnknown: isWrong() && strategy.matrix.size === 0 };
}

const isInside = (line: number, node: MappingNode) => node.members.some(({ keyAt }) => keyAt.line === line);

function conditionOf(reading: Reading, member: Member | undefined, owner: string) {
  if (!member) return undefined;
  const { node } = member;
  if (node.kind === 'scalar' && typeof node.value === 'boolean') {
    const hint = `Write it as text: if: "${node.value ? 'True' : 'False'}".`;
    wrongType(reading, member, owner, 'a Python expression as text', hint);
    return undefined;
  }
  const text = optionalText(reading, member, owner);
  if (text === undefined) return undefined;
  if (text.trim() === '') {
    const message = `${owner}: 'if' is empty, which is an error in the library.`;
    reading.problem('empty-condition', message, member.node.at, 'Remove it.');
  }
  return located(text, member.node);
}

/** Names of other systems; the nearest spelling of some means the opposite. */
const OTHER_RULES: Readonly<Record<string, TriggerRule>> = {
  always: 'all_done',
  all_completed: 'all_done',
  all_finished: 'all_done',
  any_success: 'one_success',
  any_failed: 'one_failed',
  on_failure: 'one_failed',
  on_success: 'all_success',
  success: 'all_success',
  failure: 'one_failed',
};

function ruleOf(reading: Reading, member: Member | undefined, owner: string): TriggerRule {
  const written = textField(reading, member, owner);
  if (!member || written === undefined) return 'all_success';
  const rule = triggerRules.find((each) => each === written);
  if (rule) return rule;
  const nearest = Object.hasOwn(OTHER_RULES, written)
    ? OTHER_RULES[written]
    : nearestName(written, triggerRules);
  const hint = nearest ? `Did you mean '${nearest}'?` : `Rules: ${triggerRules.join(', ')}.`;
  const message = `${owner}: the trigger rule '${written}' does not exist.`;
  reading.problem('unknown-trigger-rule', message, member.node.at, hint);
  return 'all_success';
}

function retryOf(reading: Reading, member: Member | undefined, owner: string): number {
  if (!member) return 0;
  const { node } = member;
  const value = node.kind === 'scalar' ? lenientInt(node.value) : undefined;
  if (typeof value === 'number' && value >= 0 && value <= MAX_RETRY) return value;
  wrongType(reading, member, owner, `a whole number from 0 to ${MAX_RETRY}`);
  return 0;
}
