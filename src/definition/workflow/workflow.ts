import type { Problem } from '../../errors.ts';
import { FOREIGN_WORKFLOW_KEYS } from '../known/foreign-keys.ts';
import type { Doubts, ParamSpec, Workflow } from '../model.ts';
import { hasOwnDefault } from '../params/default.ts';
import { textOf, type Value } from '../python/value.ts';
import { nearestName } from '../suggestion.ts';
import { readYaml } from '../yaml/read.ts';
import { type Source, sourceOf } from '../yaml/source.ts';
import {
  isListOfTexts,
  isNothing,
  kindName,
  type MappingNode,
  type Member,
  nodeValue,
} from '../yaml/tree.ts';
import { type FromTexts, type TextParts, variablesOf } from './job-texts.ts';
import { readJobs } from './jobs.ts';
import { type DeclaredSecret, readParamSpecs } from './param-specs.ts';
import type { PythonCode } from './python-code.ts';
import {
  fieldsOf,
  mappingOf,
  newReading,
  optionalText,
  type Reading,
  textField,
  wrongType,
} from './reading.ts';
import type { ShellTemplate } from './shell.ts';
import type { AddedKey } from './strategy-reader.ts';
import type { Target } from './targets.ts';
import { asTriggered, checkExpansion, paramsGivenTo } from './triggered.ts';
import { variableName } from './variables.ts';

export const WORKFLOW_KEYS = ['name', 'type', 'desc', 'params', 'on', 'jobs', 'tags', 'extras'] as const;
/** Keys that the library knows, but that have no meaning here. */
export const IGNORED_WORKFLOW_KEYS = ['created_at', 'updated_dt', 'updated_at'];

export interface ReadOptions {
  /** The workflow of the file to read; needed only if the file has several. */
  readonly workflowName: string | undefined;
  /** The job whose strategy the input `matrix` replaces. */
  readonly matrix?: TextParts['matrix'];
  /** A key that the input `matrix_glob` adds to the matrix of a job, with its values. */
  readonly addedKey?: AddedKey;
  /** Names of the given params; undefined if they are not known. */
  readonly given?: ReadonlySet<string>;
  /** Environment variables of every task, from the inputs. */
  readonly variables?: readonly string[];
  /** The Action's environment, for `${VAR}` under runs-on.with. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads a definition: a single workflow (top-level `jobs`), or the library's config form (`<name>: {type: Workflow,
 * …}`). Returns all problems of the file with their positions; `workflow` exists only if there are none.
 */
export function readWorkflow(
  definition: { readonly text: string; readonly file: string },
  options: ReadOptions,
): {
  readonly workflow?: Workflow;
  /** The workflow without its wrong parts, even if there are problems. */
  readonly draft?: { readonly workflow: Workflow; readonly doubts: Doubts };
  /** The params without problems, even if other parts of the definition have some. */
  readonly params?: ReadonlyMap<string, ParamSpec>;
  /** The declaration of each param, right or wrong; empty if it is not known. */
  readonly declared: ReadonlyMap<string, DeclaredSecret>;
  /** The Python code of its stages, for callers that can compile it. */
  readonly python: readonly PythonCode[];
  /** Workflows and functions named in its stages. */
  readonly targets: readonly Target[];
  /** Templates in its scripts. */
  readonly shell: readonly ShellTemplate[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
} {
  const source = sourceOf(definition.text, definition.file);
  const { draft: tree, problems, isUnread } = readYaml(source);
  if (!tree) return { ...NOTHING, problems, warnings: [] };
  const reading = newReading(source);
  reading.problems.push(...problems);
  if (tree.kind !== 'mapping') {
    const message = `A definition must be a mapping with 'name' and 'jobs'; got ${kindName(tree)}.`;
    reading.problem('wrong-type', message, tree.at);
    return { ...NOTHING, problems: reading.problems, warnings: [] };
  }
  const chosen = chooseWorkflow(reading, tree, source, options.workflowName);
  const one = chosen && readOne(reading, chosen, source, options);
  const triggered = one && readTriggered(reading, { chosen, one, source, options });
  const { warnings } = reading;
  const found = reading.problems.filter((each) => problems.includes(each) || !isUnread?.(each.at));
  return {
    ...(one && found.length === 0 && { workflow: one.workflow }),
    ...(one && { draft: { workflow: one.workflow, doubts: one.doubts }, params: one.rightParams }),
    declared: one?.declared ?? NOTHING.declared,
    python: [...(one?.python ?? []), ...(triggered?.python ?? [])],
    targets: [...(one?.targets ?? []), ...(triggered?.targets ?? [])],
    shell: one?.shell ?? [],
    problems: inOrder(found),
    warnings: inOrder(warnings),
  };
}

/** In the order of the file; entries without a position come last. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted(
    ({ at: a }, { at: b }) =>
      (a?.line ?? Number.MAX_VALUE) - (b?.line ?? Number.MAX_VALUE) || (a?.column ?? 0) - (b?.column ?? 0),
  );

const NOTHING = { declared: new Map<string, DeclaredSecret>(), python: [], targets: [], shell: [] };

interface Chosen {
  readonly node: MappingNode;
  /** Of the config form, where the key is the name. */
  readonly name?: string;
  /** Whether a `trigger` stage of the file runs it. */
  readonly trigger?: { readonly mayBeSkipped: boolean };
  /** The other workflows of the file. */
  readonly siblings: ReadonlyMap<string, MappingNode>;
}

const memberOf = (node: MappingNode, key: string) => node.members.find((member) => member.key === key);

/** The members of a file in the config form that are workflows. */
const workflowsOf = (tree: MappingNode) =>
  tree.members.filter((member): member is Member & { node: MappingNode } => {
    if (member.node.kind !== 'mapping') return false;
    const type = memberOf(member.node, 'type')?.node;
    return (
      (type?.kind === 'scalar' && type.value === 'Workflow') || memberOf(member.node, 'jobs') !== undefined
    );
  });

const isSingle = (tree: MappingNode): boolean =>
  memberOf(tree, 'name')?.node.kind === 'scalar' || memberOf(tree, 'jobs') !== undefined;

/** The possible values of the input `workflow_name`; none for a file with a single workflow. */
export function workflowNames(definition: {
  readonly text: string;
  readonly file: string;
}): readonly string[] {
  const { draft: tree } = readYaml(sourceOf(definition.text, definition.file));
  if (tree?.kind !== 'mapping' || isSingle(tree)) return [];
  return workflowsOf(tree).map(({ key }) => textOf(key));
}

function chooseWorkflow(
  reading: Reading,
  tree: MappingNode,
  source: Source,
  wanted: string | undefined,
): Chosen | undefined {
  const name = memberOf(tree, 'name')?.node;
  if (isSingle(tree)) {
    const own = name?.kind === 'scalar' ? textOf(name.value) : baseName(source.file);
    if (wanted === undefined || wanted === own) return { node: tree, siblings: new Map() };
    refuseName(reading, wanted, [own], tree);
    return { node: tree, siblings: new Map() };
  }
  const workflows = workflowsOf(tree);
  const names = workflows.map(({ key }) => textOf(key));
  const [first, second] = workflows;
  if (!first) {
    // If a file is almost a workflow, its problems as a workflow are reported.
    if (tree.members.some(({ key }) => nearestName(textOf(key), WORKFLOW_KEYS) !== undefined))
      return { node: tree, siblings: new Map() };
    const hint = "Write 'name' and 'jobs' at the top, or '<name>: {type: Workflow, jobs: …}'.";
    reading.problem('no-workflow', 'There is no workflow in this file.', tree.at, hint);
    return undefined;
  }
  if (wanted === undefined) {
    if (!second) return { node: first.node, name: textOf(first.key), siblings: new Map() };
    const message = `The file has ${workflows.length} workflows; which one should run?`;
    reading.problem(
      'which-workflow',
      message,
      second.keyAt,
      `Set the input "workflow_name": ${names.join(', ')}.`,
    );
    return undefined;
  }
  const named = (name: string) => workflows.find(({ key }) => textOf(key) === name);
  if (!named(wanted)) refuseName(reading, wanted, names, tree);
  const meant = second ? nearestName(wanted, names) : names[0];
  const chosen = named(wanted) ?? (meant === undefined ? undefined : named(meant));
  if (!chosen) return undefined;
  const others = workflows.filter((each) => each !== chosen);
  const siblings = new Map(others.map(({ key, node }) => [textOf(key), node]));
  return { node: chosen.node, name: textOf(chosen.key), siblings };
}

function refuseName(reading: Reading, wanted: string, names: readonly string[], node: MappingNode): void {
  const nearest = nearestName(wanted, names);
  const hint = nearest ? `Did you mean '${nearest}'?` : `The file has: ${names.join(', ')}.`;
  const message = `The input "workflow_name" names '${wanted}', which is not in this file.`;
  reading.problem('unknown-workflow', message, node.at, hint);
}

/** Params that have a value in this run; a required one that is missing is reported as such. */
function presentParams(
  specs: ReturnType<typeof readParamSpecs>,
  given: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  if (!given) return new Set(specs.declared.keys());
  const isPresent = (name: string) => {
    const spec = specs.right.get(name);
    return !spec || spec.required || spec.default !== undefined || hasOwnDefault(spec.type);
  };
  return new Set([...given, ...[...specs.declared.keys()].filter(isPresent)]);
}

const baseName = (file: string) => (file.split('/').at(-1) ?? file).replace(/\.ya?ml$/i, '');

/** One workflow of a file. */
interface ReadOne extends FromTexts {
  readonly workflow: Workflow;
  readonly rightParams: ReadonlyMap<string, ParamSpec>;
  readonly declared: ReadonlyMap<string, DeclaredSecret>;
  readonly doubts: Doubts;
  /** Params that have a value. */
  readonly present: ReadonlySet<string>;
}

function checkType(reading: Reading, member: Member | undefined, owner: string): void {
  const type = textField(reading, member, owner);
  if (member && type !== undefined && type !== 'Workflow') wrongType(reading, member, owner, "'Workflow'");
}

/** The mapping of the jobs; undefined if it is not known which there are. */
function jobsOf(reading: Reading, member: Member | undefined, owner: string): MappingNode | undefined {
  if (!member || !isNothing(member.node)) return mappingOf(reading, member, owner);
  wrongType(reading, member, owner, 'a mapping of jobs');
  return undefined;
}

function readOne(reading: Reading, chosen: Chosen, source: Source, options: ReadOptions): ReadOne {
  const { node } = chosen;
  const owner = chosen.trigger ? `Workflow '${chosen.name}'` : 'The workflow';
  const beforeKeys = reading.problems.length;
  const fields = fieldsOf(reading, {
    node,
    owner,
    known: WORKFLOW_KEYS,
    spellings: { description: 'desc' },
    ignored: IGNORED_WORKFLOW_KEYS,
    foreign: FOREIGN_WORKFLOW_KEYS,
  });
  const areKeysWrong = reading.problems.length > beforeKeys;
  const name = chosen.name ?? textField(reading, fields.name, owner) ?? baseName(source.file);
  if (/\$\{\{/.test(name)) {
    const at = fields.name?.node.at ?? node.at;
    reading.problem('template-in-name', 'The name of a workflow cannot contain templates.', at);
  }
  checkType(reading, fields.type, owner);
  const paramsNode = mappingOf(reading, fields.params, owner);
  const specs = readParamSpecs(reading, paramsNode);
  const { specs: params, right, declared } = specs;
  const present = presentParams(specs, options.given);
  const names = fields.params && !paramsNode ? undefined : [...declared.keys()];
  const jobsNode = jobsOf(reading, fields.jobs, owner);
  const { jobs, python, targets, shell, doubts } = readJobs(reading, jobsNode, {
    source,
    params: names,
    specs: right,
    present,
    trigger: chosen.trigger,
    environment: options.environment,
    variables: [...(options.variables ?? []), ...[...present].map(variableName)],
    matrix: options.matrix,
    ...(options.addedKey && { addedKey: options.addedKey }),
  });
  const isEmpty = !fields.jobs || jobsNode?.members.length === 0;
  // A param of this name is an indented key.
  if (isEmpty && !areKeysWrong && !declared.has('jobs')) {
    const at = fields.jobs?.keyAt ?? node.at;
    const hint = 'Write jobs: {NAME: {stages: [{name: …, run: …}]}}.';
    reading.problem('missing-key', `${owner} has no jobs.`, at, hint);
  }
  const extras = new Map<Value, Value>();
  for (const member of mappingOf(reading, fields.extras, owner)?.members ?? []) {
    extras.set(member.key, nodeValue(member.node));
  }
  const description = optionalText(reading, fields.desc, owner);
  if (fields.tags && !isListOfTexts(fields.tags.node))
    wrongType(reading, fields.tags, owner, 'a list of texts');
  const workflow = {
    name,
    file: source.file,
    at: fields.name?.keyAt ?? node.at,
    ...(description !== undefined && { description }),
    params,
    jobs,
    extras,
    siblings: new Map([...chosen.siblings].map(([key, sibling]) => [key, nodeValue(sibling)])),
  };
  const ids = jobsNode?.members.map(({ key }) => textOf(key));
  const ofAll = { ids, params: names, needs: doubts.needs, strategies: doubts.strategies };
  return { workflow, rightParams: right, declared, doubts: ofAll, present, python, targets, shell };
}

/**
 * Checks the workflows of the file that `trigger` stages run, directly or through others. Their jobs run in the task of
 * the job that triggers them first, with its environment.
 */
function readTriggered(
  reading: Reading,
  of: {
    readonly chosen: Chosen;
    readonly one: ReadOne;
    readonly source: Source;
    readonly options: ReadOptions;
  },
): { readonly python: readonly PythonCode[]; readonly targets: readonly Target[] } {
  const { chosen, one, source, options } = of;
  const jobs = [...one.workflow.jobs.values()];
  const keys = [
    ...(options.matrix?.values?.keys() ?? []),
    ...jobs.flatMap(({ strategy }) => [...strategy.matrix.keys()]),
  ];
  const variables = [
    ...(options.variables ?? []),
    ...[...one.present, ...keys].map(variableName),
    ...jobs.flatMap(variablesOf),
  ];
  const nodes = [chosen.node, ...chosen.siblings.values()];
  const python: PythonCode[] = [];
  const targets: Target[] = [];
  const open = [...one.targets];
  const seen = new Set<string>();
  for (let target = open.shift(); target !== undefined; target = open.shift()) {
    const { kind, name, job } = target;
    const node = kind === 'trigger' ? chosen.siblings.get(name) : undefined;
    if (!node || seen.has(name)) continue;
    seen.add(name);
    const given = paramsGivenTo(name, nodes);
    const mayBeSkipped = [target, ...open].every((each) => each.name !== name || each.mayBeSkipped);
    const child: Chosen = { node: asTriggered(node), name, trigger: { mayBeSkipped }, siblings: new Map() };
    const { environment } = options;
    const read = readOne(reading, child, source, { workflowName: name, given, variables, environment });
    for (const { id, strategy } of read.workflow.jobs.values()) {
      checkExpansion(reading, strategy, { isWrong: read.doubts.strategies.has(id) });
    }
    python.push(...read.python);
    const inner = read.targets.map((each) => ({ ...each, job, inside: { workflow: name, job: each.job } }));
    targets.push(...inner);
    open.push(...inner);
  }
  return { python, targets };
}
