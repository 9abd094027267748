import type { Job, Workflow } from '../definition/model.ts';
import { asDeclared, readParamsInput } from '../definition/params/input.ts';
import { typeParams } from '../definition/params/params.ts';
import type { Value } from '../definition/python/value.ts';
import { applyMatrixInput, matrixInputValues } from '../definition/strategy/matrix-input.ts';
import { expandStrategy } from '../definition/strategy/strategy.ts';
import { nearestName } from '../definition/suggestion.ts';
import type { PythonCode } from '../definition/workflow/python-code.ts';
import type { Target } from '../definition/workflow/targets.ts';
import { inOrder, type ReadOptions, readWorkflow } from '../definition/workflow/workflow.ts';
import { sourceOf } from '../definition/yaml/source.ts';
import type { Position, Problem } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { tooManyCombinations } from './combination-limit.ts';
import { checkConditions } from './conditions.ts';
import { budgetProblems } from './cost/budget.ts';
import { neededArtifacts } from './files/needs-artifacts.ts';
import { reservedArtifacts } from './files/reserved-folders.ts';
import { sharedPaths } from './files/shared-paths.ts';
import { bucketNotListed, globPart } from './glob-job.ts';
import { machineOf } from './machine/job-machines.ts';
import { manyMachines } from './machine/many-machines.ts';
import { unknownArguments } from './machine/unknown-argument.ts';
import { machinesOf } from './moves.ts';
import { parallelismOf } from './parallelism.ts';
import { pastedValues } from './pasted-values.ts';
import type { ListedGlob, Plan, PlannedJob } from './plan.ts';
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
  /** For date and datetime params whose default is the current time. */
  readonly now: Date;
}

/**
 * Definition, params and inputs → plan, or all problems in them. Pure: the same sources give the same plan. A plan
 * exists only if there is no problem.
 */
export function planRun(sources: PlanSources): {
  readonly plan?: Plan;
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
  const { params, written, problems: unread, inputOf } = paramsInputs(sources);
  // The given params are not known if an input cannot be read.
  const names = unread.length > 0 ? undefined : new Set(params.keys());
  const read = readWorkflow(sources.definition, readOptions(sources, names));
  const given = asDeclared({ params, written }, read.params ?? new Map());
  const problems = [...read.problems, ...unread];
  const warnings = [...read.warnings];

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
  if (!read.workflow) {
    // If a param itself is wrong, nothing more can be said about it, not even that it is not declared.
    const judged = new Map([...given].filter(([name]) => specs.has(name)));
    problems.push(...typeParams({ specs, given: judged, now: sources.now, inputOf }).problems);
    return refused();
  }

  const typed = typeParams({ specs, given, now: sources.now, inputOf });
  problems.push(...unknownSecretParams(read.workflow, inputs.secretParams), ...typed.problems);
  const marked = { ...read.workflow, params: specs };
  warnings.push(...typed.warnings);

  checkConditions(python, typed.params, { problems, warnings });
  const workflow = withMatrix(marked, inputs, { problems, warnings });
  const jobs = new Map<string, PlannedJob>();
  const missing = new Map<string, string[]>();
  const inputProblems = new Map<string, { readonly problem: Problem; readonly jobs: string[] }>();
  for (const job of workflow.jobs.values()) {
    const planned = planJob({
      job,
      ids: workflow.jobs.keys(),
      inputs,
      ...globPart(job, sources),
      params: typed.params,
      problems,
      warnings,
      missing,
      inputProblems,
    });
    if (planned) jobs.set(job.id, planned);
  }
  const unset = [...missing].map(([input, needing]) => missingInput(input, needing));
  const wrong = [...inputProblems.values()].map((each) => ofInput(each.problem, each.jobs, workflow));
  problems.push(...unset, ...wrong, ...reservedArtifacts(inputs, jobs));
  if (problems.length > 0) return refused();
  const shown = limited([...warnings, ...pastedValues(python, typed.params, jobs)], 'warnings');
  return {
    plan: { workflow, params: typed.params, jobs, warnings: shown },
    python,
    targets,
    secrets,
    problems,
    warnings: shown,
  };
}

/** The values of params in the inputs; `params` overrides `params_file`. */
function paramsInputs({ inputs, paramsFile = '' }: PlanSources) {
  const params = new Map<string, Value>();
  const written = new Map<string, string>();
  const problems: Problem[] = [];
  for (const part of [readParamsInput(paramsFile, 'params_file'), readParamsInput(inputs.params, 'params')]) {
    problems.push(...part.problems);
    for (const [key, value] of part.params) {
      params.set(key, value);
      written.delete(key);
    }
    for (const [key, value] of part.written) written.set(key, value);
  }
  const own = readParamsInput(inputs.params, 'params').params;
  const inputOf = (name: string) => (own.has(name) ? 'params' : 'params_file');
  return { params, written, problems, inputOf };
}

function readOptions(
  { inputs, environment, files = [] }: PlanSources,
  given: ReadonlySet<string> | undefined,
): ReadOptions {
  const { matrix, matrixJob: job, matrixGlob, machine } = inputs;
  return {
    workflowName: inputs.workflowName,
    matrix: matrix === undefined || !job ? undefined : { job, values: matrixInputValues(matrix) },
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

function withMatrix(
  workflow: Workflow,
  inputs: Inputs,
  { problems, warnings }: { readonly problems: Problem[]; readonly warnings: Problem[] },
): Workflow {
  if (inputs.matrixJob === undefined) return workflow;
  const job = workflow.jobs.get(inputs.matrixJob);
  if (!job) {
    const nearest = nearestName(inputs.matrixJob, [...workflow.jobs.keys()]);
    problems.push({
      code: 'unknown-matrix-job',
      message: `input "matrix_job" names '${inputs.matrixJob}', which is not a job of workflow '${workflow.name}'.`,
      hint: nearest ? `Did you mean '${nearest}'?` : `Jobs: ${[...workflow.jobs.keys()].join(', ')}.`,
    });
    return workflow;
  }
  if (inputs.matrix === undefined) return workflow;
  const applied = applyMatrixInput(job, inputs.matrix);
  problems.push(...applied.problems);
  warnings.push(...applied.warnings);
  return { ...workflow, jobs: new Map([...workflow.jobs, [job.id, applied.job]]) };
}

function planJob(parts: {
  job: Job;
  /** Problems of all jobs. */
  ids: Iterable<string>;
  inputs: Inputs;
  glob?: ListedGlob;
  params: ReadonlyMap<string, Value>;
  problems: Problem[];
  warnings: Problem[];
  missing: Map<string, string[]>;
  inputProblems: Map<string, { readonly problem: Problem; readonly jobs: string[] }>;
}): PlannedJob | undefined {
  const { job, problems } = parts;
  const resolved = machineOf(job, parts.inputs);
  problems.push(...resolved.problems.filter(({ code }) => code !== 'invalid-input'));
  problems.push(...limitsOf(job, parts.inputs));
  const needed = neededArtifacts(job, parts.ids);
  problems.push(...needed.problems);
  for (const warning of resolved.warnings) {
    // A mistake in an input is the same for every job.
    const isKnown =
      warning.at === undefined && parts.warnings.some(({ message }) => message === warning.message);
    if (!isKnown) parts.warnings.push(warning);
  }
  for (const problem of resolved.problems) {
    if (problem.code !== 'invalid-input') continue;
    const before = parts.inputProblems.get(problem.message);
    if (before) before.jobs.push(job.id);
    else parts.inputProblems.set(problem.message, { problem, jobs: [job.id] });
  }
  for (const input of resolved.missing)
    parts.missing.set(input, [...(parts.missing.get(input) ?? []), job.id]);
  for (const { problem, isMistake } of unknownArguments(job)) {
    (isMistake ? problems : parts.warnings).push(problem);
  }

  const keyFile = resolved.machine?.credentialsPath;
  if (keyFile) parts.warnings.push(keyFileWarning(job, keyFile.at));

  const parallelism = parallelismOf(job, parts.params, resolved.machine?.maxParallelTasks);
  if ('problem' in parallelism) problems.push(parallelism.problem);

  const { glob } = parts;
  if (glob?.bucket !== undefined && !glob.files && parts.inputs.dryRun) {
    parts.warnings.push(bucketNotListed(job, glob));
  }
  const tooMany = tooManyCombinations(job);
  if (tooMany) {
    problems.push(tooMany);
    return undefined;
  }
  const expanded = expandStrategy(job.strategy);
  if ('problem' in expanded) {
    problems.push(expanded.problem);
    return undefined;
  }
  if (!resolved.machine || 'problem' in parallelism) return undefined;
  const planned = {
    job,
    machine: resolved.machine,
    combinations: glob && !glob.files ? [] : expanded.combinations,
    ...(glob && { glob }),
    parallelism: parallelism.parallelism,
    ...(needed.jobs.length > 0 && { needsArtifacts: needed.jobs }),
    ...(resolved.moves && { moves: resolved.moves }),
    ...resolved.early,
  };
  problems.push(...budgetProblems(planned, parts.inputs));
  const many = manyMachines(planned);
  if (many) parts.warnings.push(many);
  parts.warnings.push(...sharedPaths(planned));
  const oversized = machinesOf(planned).flatMap((machine) => oversizedSpec({ ...planned, machine }) ?? []);
  problems.push(...oversized.slice(0, 1));
  return planned;
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
