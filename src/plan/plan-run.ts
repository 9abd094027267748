import type { Combination, Doubts, Job, ParamSpec, Workflow } from '../definition/model.ts';
import { asDeclared, readParamsInput } from '../definition/params/input.ts';
import { type TypedParams, typeParams } from '../definition/params/params.ts';
import type { Value } from '../definition/python/value.ts';
import { applyMatrixInput, matrixInputValues } from '../definition/strategy/matrix-input.ts';
import { expandStrategy, unknownIncludeKeys } from '../definition/strategy/strategy.ts';
import { nearestName } from '../definition/suggestion.ts';
import type { PythonCode } from '../definition/workflow/python-code.ts';
import { isReported } from '../definition/workflow/reported.ts';
import type { Target } from '../definition/workflow/targets.ts';
import { inOrder, type ReadOptions, readWorkflow } from '../definition/workflow/workflow.ts';
import { sourceOf } from '../definition/yaml/source.ts';
import type { Position, Problem } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { tooManyCombinations } from './combination-limit.ts';
import { checkConditions } from './conditions.ts';
import { budgetProblems } from './cost/budget.ts';
import type { Draft } from './draft.ts';
import { neededArtifacts } from './files/needs-artifacts.ts';
import { reservedArtifacts } from './files/reserved-folders.ts';
import { sharedPaths } from './files/shared-paths.ts';
import { bucketNotListed, globPart } from './glob-job.ts';
import { type JobMachines, machineOf } from './machine/job-machines.ts';
import { manyMachines } from './machine/many-machines.ts';
import { unknownArguments } from './machine/unknown-argument.ts';
import { machinesOf } from './moves.ts';
import { parallelismOf } from './parallelism.ts';
import { type Origins, pastedInShell, pastedValues } from './pasted-values.ts';
import type { Plan, PlannedJob } from './plan.ts';
import { limitsOf } from './runs-on-limits.ts';
import { secretValues, unknownSecretParams, withSecretParams } from './secret-params.ts';
import { oversizedSpec } from './spec-size.ts';

/** Everything that a plan depends on. */
export interface PlanSources {
  readonly inputs: Inputs;
  /** The definition, and its path as the user gave it. */
  readonly definition: { readonly text: string; readonly file: string };
  /** Content of the input `params_file`. */
  readonly paramsFile?: string;
  /** The Action's environment, for `${VAR}` in the definition. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The files that the input `matrix_glob` matches, in order; absent if they are not known. */
  readonly files?: readonly string[];
  /** Inputs whose values are not known, because they have problems. */
  readonly wrongInputs?: ReadonlySet<string>;
  /** For date and datetime params whose default is the current time. */
  readonly now: Date;
}

/**
 * Definition, params and inputs → plan, or all problems in them. Pure: the same sources give the same plan. A plan
 * exists only if there is no problem.
 */
export function planRun(sources: PlanSources): {
  readonly plan?: Plan;
  /** What is known of the plan even if there are problems; absent if no workflow of the file can be read. */
  readonly draft?: Draft;
  /** The Python code of the stages, even if there is no plan. */
  readonly python: readonly PythonCode[];
  /** Workflows and functions named in the stages. */
  readonly targets: readonly Target[];
  /** May quote values in `secrets`. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Values of secret params, even if there is no plan. */
  readonly secrets: readonly Value[];
} {
  const { inputs } = sources;
  const { params, written, problems: unread, warnings: oddlyGiven, inputOf } = paramsInputs(sources);
  // The given params are not known if an input cannot be read.
  const isGivenKnown = unread.length === 0 && !sources.wrongInputs?.has('params_file');
  const names = isGivenKnown ? new Set(params.keys()) : undefined;
  const read = readWorkflow(sources.definition, readOptions(sources, names));
  const given = asDeclared({ params, written }, read.params ?? new Map());
  const problems = [...read.problems, ...unread];
  const warnings = [...read.warnings, ...oddlyGiven];

  const source = sourceOf(sources.definition.text, sources.definition.file);
  const excerpted = (problem: Problem): Problem =>
    problem.at?.file === source.file && problem.excerpt === undefined
      ? { ...problem, excerpt: source.excerpt(problem.at) }
      : problem;
  const limited = (found: readonly Problem[], what: string) => atMost(inOrder(found), what).map(excerpted);
  const { python, targets } = read;
  const specs = withSecretParams(read.workflow?.params ?? read.params ?? new Map(), inputs.secretParams);
  const secrets = secretValues(read.declared, inputs.secretParams, [params, written, given]);
  const refused = () => ({
    python,
    targets,
    secrets,
    problems: limited(problems, 'problems'),
    warnings: limited(warnings, 'warnings'),
  });
  const { params: typed, ...aboutParams } = typedParams({ sources, specs, given, inputOf, names, read });
  problems.push(...aboutParams.problems);
  warnings.push(...aboutParams.warnings);
  if (!read.draft) return refused();

  checkConditions(python, typed, { problems, warnings });
  const found: Found = { problems, warnings, missing: new Map(), ofInputs: new Map() };
  const { doubts } = read.draft;
  const workflow = withMatrix({ ...read.draft.workflow, params: specs }, doubts, sources, found);
  const jobs = new Map<string, PlannedJob>();
  const withoutCombinations = new Set<string>();
  const unreadOf = new Map<string, ReadonlySet<string>>();
  const ofDefinition = [...problems];
  for (const job of workflow.jobs.values()) {
    const planned = planJob({ job, doubts, sources, params: typed, ofDefinition }, found);
    jobs.set(job.id, planned.job);
    unreadOf.set(job.id, planned.unread);
    if (!planned.isExpanded) withoutCombinations.add(job.id);
  }
  const unset = [...found.missing].map(([input, needing]) => missingInput(input, needing));
  const wrong = [...found.ofInputs.values()].map((each) => ofInput(each.problem, each.jobs, workflow));
  const placed = new Map([...jobs].filter(([id]) => !unreadOf.get(id)?.has('gcs_bucket')));
  problems.push(...unset, ...wrong, ...reservedArtifacts(inputs, placed));
  const origins = originsOf(sources, read.draft.workflow, { params, inputOf });
  warnings.push(...pastedValues(python, typed, jobs), ...pastedInShell(read.shell, typed, jobs, origins));
  const { problems: allProblems, warnings: shown } = refused();
  const plan: Plan = { workflow, params: typed, jobs, warnings: shown };
  return {
    ...(problems.length === 0 && { plan }),
    draft: { ...plan, unknown: { ids: doubts.ids, combinations: withoutCombinations, arguments: unreadOf } },
    python,
    targets,
    secrets,
    problems: allProblems,
    warnings: shown,
  };
}

/** The typed params. What is not known is neither missing nor undeclared. */
function typedParams(of: {
  readonly sources: PlanSources;
  readonly specs: ReadonlyMap<string, ParamSpec>;
  readonly given: ReadonlyMap<string, Value>;
  readonly inputOf: (name: string) => string;
  /** Names of the given params; undefined if they are not known. */
  readonly names: ReadonlySet<string> | undefined;
  readonly read: ReturnType<typeof readWorkflow>;
}): TypedParams {
  const { sources, specs, names, read, inputOf } = of;
  const declared = read.draft?.doubts.params;
  const isJudged = (name: string) => specs.has(name) || (declared && !declared.includes(name));
  const given = new Map([...of.given].filter(([name]) => isJudged(name)));
  const typed = typeParams({ specs, given, now: sources.now, inputOf });
  const problems = names ? typed.problems : typed.problems.filter(({ code }) => code !== 'missing-param');
  const unknown = declared
    ? unknownSecretParams(declared, read.draft.workflow.name, sources.inputs.secretParams)
    : [];
  return { ...typed, problems: [...unknown, ...problems] };
}

/** The values of params in the inputs; `params` overrides `params_file`. */
function paramsInputs({ inputs, paramsFile = '' }: PlanSources) {
  const params = new Map<string, Value>();
  const written = new Map<string, string>();
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const part of [readParamsInput(paramsFile, 'params_file'), readParamsInput(inputs.params, 'params')]) {
    problems.push(...part.problems);
    warnings.push(...part.warnings);
    for (const [key, value] of part.params) {
      params.set(key, value);
      written.delete(key);
    }
    for (const [key, value] of part.written) written.set(key, value);
  }
  const own = readParamsInput(inputs.params, 'params').params;
  const inputOf = (name: string) => (own.has(name) ? 'params' : 'params_file');
  return { params, written, problems, warnings, inputOf };
}

function originsOf(
  { inputs }: PlanSources,
  { params: specs }: Workflow,
  { params, inputOf }: Pick<ReturnType<typeof paramsInputs>, 'params' | 'inputOf'>,
): Origins {
  const { matrix, matrixGlob, matrixJob } = inputs;
  const matrixInput = matrix === undefined ? matrixGlob && 'matrix_glob' : 'matrix';
  return {
    inputOf: (name) => (params.has(name) && params.get(name) !== null ? inputOf(name) : undefined),
    defaultLine: (name) => specs.get(name)?.default?.at.line,
    matrixInput: (job) => (job === matrixJob ? matrixInput : undefined),
  };
}

function readOptions(
  { inputs, environment, files = [], wrongInputs }: PlanSources,
  given: ReadonlySet<string> | undefined,
): ReadOptions {
  const { matrix, matrixJob: job, matrixGlob, machine } = inputs;
  const isGlobWrong = wrongInputs?.has('matrix_glob');
  const values = matrix === undefined || isGlobWrong ? undefined : matrixInputValues(matrix);
  return {
    workflowName: inputs.workflowName,
    matrix: job && (matrix !== undefined || isGlobWrong) ? { job, values } : undefined,
    ...(matrixGlob && job && { addedKey: { job, key: matrixGlob.key, values: files } }),
    given,
    variables: [...machine.env.keys(), ...machine.secrets.keys()],
    environment,
  };
}

/** If a whole file is wrong, the first problems are enough. */
const MOST_SHOWN = 200;

function atMost(problems: readonly Problem[], what: string): readonly Problem[] {
  if (problems.length <= MOST_SHOWN) return problems;
  const more = (problems.length - MOST_SHOWN).toLocaleString('en-US');
  return [...problems.slice(0, MOST_SHOWN), { code: 'more', message: `${more} more ${what} are not shown.` }];
}

/** Collects what is found in all jobs. */
interface Found {
  readonly problems: Problem[];
  readonly warnings: Problem[];
  /** Inputs that are missing, with the jobs that need them. */
  readonly missing: Map<string, string[]>;
  /** Problems with inputs by their messages, with the jobs that they affect. */
  readonly ofInputs: Map<string, { readonly problem: Problem; readonly jobs: string[] }>;
}

function withMatrix(workflow: Workflow, doubts: Doubts, { inputs }: PlanSources, found: Found): Workflow {
  const { matrixJob } = inputs;
  if (matrixJob === undefined) return workflow;
  const job = workflow.jobs.get(matrixJob);
  if (!job) {
    // It may be one of those that cannot be read.
    if (!doubts.ids || doubts.ids.includes(matrixJob)) return workflow;
    const nearest = nearestName(matrixJob, doubts.ids);
    found.problems.push({
      code: 'unknown-matrix-job',
      message: `input "matrix_job" names '${matrixJob}', which is not a job of workflow '${workflow.name}'.`,
      hint: nearest ? `Did you mean '${nearest}'?` : `Jobs: ${doubts.ids.join(', ')}.`,
    });
    return workflow;
  }
  if (inputs.matrix === undefined) return workflow;
  const applied = applyMatrixInput(job, inputs.matrix);
  found.problems.push(...applied.problems);
  found.warnings.push(...applied.warnings);
  return { ...workflow, jobs: new Map([...workflow.jobs, [job.id, applied.job]]) };
}

/** A job, and what the plan needs to know about it. */
interface JobParts {
  readonly job: Job;
  readonly doubts: Doubts;
  readonly sources: PlanSources;
  readonly params: ReadonlyMap<string, Value>;
  readonly ofDefinition: readonly Problem[];
}

interface JobRead {
  /** With defaults in place of what has a problem. */
  readonly job: PlannedJob;
  readonly unread: ReadonlySet<string>;
  /** Whether its combinations are known. */
  readonly isExpanded: boolean;
}

function planJob(parts: JobParts, found: Found): JobRead {
  const { job, doubts, sources, params } = parts;
  const { inputs, wrongInputs } = sources;
  const { problems, warnings } = found;
  const resolved = machineOf(job, inputs, wrongInputs);
  addMachine(job, resolved, found);
  const limits = limitsOf(job, inputs);
  problems.push(...limits);
  const needed = neededArtifacts(job, doubts);
  problems.push(...needed.problems);
  for (const { problem, isMistake } of unknownArguments(job)) {
    (isMistake ? problems : warnings).push(problem);
  }
  const { credentialsPath: keyFile, ...draft } = resolved.draft;
  if (keyFile) warnings.push(keyFileWarning(job, keyFile.at));
  const parallelism = parallelismOf(job, params, resolved.draft.maxParallelTasks);
  const { maxParallel } = job.strategy;
  const written = maxParallel && { at: maxParallel.at, text: String(maxParallel.value) };
  if ('problem' in parallelism && written && !isReported(written, parts.ofDefinition)) {
    problems.push(parallelism.problem);
  }
  const { glob } = globPart(job, sources);
  if (glob?.bucket !== undefined && !glob.files && inputs.dryRun) {
    warnings.push(bucketNotListed(job, glob));
  }
  const combinations = combinationsOf(parts, found);
  const planned: PlannedJob = {
    job,
    // A key file that is not allowed is not looked for.
    machine: limits.length === 0 ? resolved.draft : draft,
    combinations: (glob && !glob.files ? undefined : combinations) ?? [],
    ...(glob && { glob }),
    parallelism: 'problem' in parallelism ? 0 : parallelism.parallelism,
    ...(needed.jobs.length > 0 && { needsArtifacts: needed.jobs }),
    ...(resolved.moves && { moves: resolved.moves }),
    ...resolved.early,
  };
  checkPlanned(planned, resolved, inputs, found);
  return { job: planned, unread: resolved.unread, isExpanded: combinations !== undefined };
}

function addMachine(job: Job, resolved: JobMachines, { problems, warnings, missing, ofInputs }: Found): void {
  for (const warning of resolved.warnings) {
    // A mistake in an input is the same for every job.
    const isKnown = warning.at === undefined && warnings.some(({ message }) => message === warning.message);
    if (!isKnown) warnings.push(warning);
  }
  for (const problem of resolved.problems) {
    if (problem.code !== 'invalid-input') {
      problems.push(problem);
      continue;
    }
    const before = ofInputs.get(problem.message);
    if (before) before.jobs.push(job.id);
    else ofInputs.set(problem.message, { problem, jobs: [job.id] });
  }
  for (const input of resolved.missing) missing.set(input, [...(missing.get(input) ?? []), job.id]);
}

/** The combinations of a job; undefined if they are not known. */
function combinationsOf(
  { job, doubts, sources }: JobParts,
  { problems }: Found,
): readonly Combination[] | undefined {
  const isReplaced = sources.inputs.matrix !== undefined && sources.inputs.matrixJob === job.id;
  if (doubts.strategies.has(job.id) && !isReplaced) {
    if (job.strategy.matrix.size > 0) problems.push(...unknownIncludeKeys(job.strategy));
    return undefined;
  }
  const tooMany = tooManyCombinations(job);
  if (tooMany) {
    problems.push(tooMany);
    return undefined;
  }
  const expanded = expandStrategy(job.strategy);
  if ('problems' in expanded) {
    problems.push(...expanded.problems);
    return undefined;
  }
  return expanded.combinations;
}

/** Arguments that decide which machines a job has. */
const OF_MACHINES = [
  ...['machine_type', 'instance_template', 'provisioning_model', 'spot', 'preemptible'],
  ...['gpu_type', 'gpu_count'],
];

function checkPlanned(planned: PlannedJob, resolved: JobMachines, inputs: Inputs, found: Found): void {
  const { problems, warnings } = found;
  const isKnown = OF_MACHINES.every((name) => !resolved.unread.has(name) && !resolved.reported.has(name));
  if (isKnown) problems.push(...budgetProblems(planned, inputs));
  const many = isKnown ? manyMachines(planned) : undefined;
  if (many) warnings.push(many);
  warnings.push(...sharedPaths(planned));
  const oversized = machinesOf(planned).flatMap((machine) => oversizedSpec({ ...planned, machine }) ?? []);
  problems.push(...oversized.slice(0, 1));
}

/** A wrong input is one problem for any number of jobs; the jobs are named only if not all are affected. */
function ofInput(problem: Problem, jobs: readonly string[], workflow: Workflow): Problem {
  if (jobs.length === workflow.jobs.size) return problem;
  const named = `job${jobs.length > 1 ? 's' : ''} ${jobs.map((job) => `'${job}'`).join(', ')}`;
  return { ...problem, message: problem.message.replace(/\.$/, ` (${named}).`) };
}

/** Everybody who reads the file can act as the service account until the key is deleted. */
const keyFileWarning = (job: Job, at: Position): Problem => ({
  code: 'key-file',
  message: `Job '${job.id}': runs-on.with.credentials_path is a key file, which anybody who obtains it can use.`,
  at,
  hint: 'Remove it and set the input "workload_identity_provider": workload identity federation needs no key.',
});

const FALLBACKS: Readonly<Record<string, string>> = {
  project_id: '$GOOGLE_CLOUD_PROJECT',
  region: '$GOOGLE_CLOUD_REGION',
  gcs_bucket: '$GCS_BUCKET',
};

function missingInput(input: string, jobs: readonly string[]): Problem {
  return {
    code: 'missing-input',
    message: `input "${input}" is required: job${jobs.length > 1 ? 's' : ''} ${jobs.map((job) => `'${job}'`).join(', ')} do${jobs.length > 1 ? '' : 'es'} not set it in runs-on.with.`,
    hint: `Set the input "${input}" or ${FALLBACKS[input]}, or write ${input} under runs-on.with.`,
  };
}
