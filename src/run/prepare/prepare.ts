import { readServiceAccountKey } from '../../cloud/key-file.ts';
import { readProxy } from '../../cloud/proxy.ts';
import type { Target } from '../../definition/workflow/targets.ts';
import { inOrder } from '../../definition/workflow/workflow.ts';
import { decodeDefinition } from '../../definition/yaml/source.ts';
import type { Problem } from '../../errors.ts';
import type { GitHubRun } from '../../github/event.ts';
import { INPUT_DEFAULTS } from '../../inputs/defaults.ts';
import { type Inputs, readInputs } from '../../inputs/inputs.ts';
import type { Draft } from '../../plan/draft.ts';
import { onlyPart } from '../../plan/only.ts';
import type { Plan } from '../../plan/plan.ts';
import { type PlanSources, planRun } from '../../plan/plan-run.ts';
import { mayBeInSource, unfoundTargets } from '../../plan/targets.ts';
import { maskProblem, textsOf } from '../../report/secrets.ts';
import type { Deps } from '../deps.ts';
import { checkedOut } from './checked-out.ts';
import { readWorkspaceFile } from './files.ts';
import { repositoryFiles } from './glob-files.ts';
import { pythonSyntax } from './python-syntax.ts';
import { resolveRequirements } from './requirements.ts';
import { collectSource, type Source } from './source.ts';

export interface Prepared {
  readonly inputs?: Inputs;
  /** The plan that runs. */
  readonly plan?: Plan;
  /** The plan before the input `only` removed a part of it. */
  readonly whole?: Plan;
  /** The sources of the plan; they exist if a plan exists. */
  readonly sources?: PlanSources;
  /** Path of the definition relative to the workspace, if known. */
  readonly file: string;
  readonly definitionText: string;
  /** Files for the tasks, if the input `source` matches any. */
  readonly source?: Source;
  /** Texts of secret params that the runner must mask, even if there is no plan. */
  readonly secrets: readonly string[];
  /** Without these texts. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** The dependencies of a plan on the outside world. */
export interface Outside extends Pick<Deps, 'environment' | 'gitHub'> {
  readonly runner: Pick<Deps['runner'], 'inputs'>;
}

/** Everything that can be known without a request: inputs, definition, params, plan. Reports all problems at once. */
export async function prepare({ runner, environment, gitHub }: Outside, nowMs: number): Promise<Prepared> {
  const { draft: inputs, ...read } = readInputs(runner.inputs, environment);
  const noWay = readProxy(environment).problems.map(proxyProblem);
  const known = {
    // Without a way to the network, nothing can be published.
    ...(read.inputs && noWay.length === 0 && { inputs }),
    file: runner.inputs.workflow ?? '',
    definitionText: '',
    secrets: [],
    warnings: read.warnings,
  };
  const outside = [...read.problems, ...noWay];
  if (!inputs.workflow) return { ...known, problems: outside };
  const workspace = environment.GITHUB_WORKSPACE || process.cwd();
  const unsafe = await unsafeEvent(gitHub, inputs, workspace);
  if (unsafe) {
    const isDecided = !read.wrong.has('dry_run') && !read.wrong.has('allow_unsafe_events');
    return { ...known, problems: isDecided ? [...outside, unsafe] : outside };
  }
  const { definition, params, unread } = await readTexts(inputs, workspace);
  const { file, text } = definition;
  const before = [...outside, ...unread];
  if (text === undefined) return { ...known, file, problems: before };
  const matched = await matchedFiles(inputs, workspace);
  const sources: PlanSources = {
    inputs,
    definition: { text, file },
    ...(params?.text !== undefined && { paramsFile: params.text }),
    environment,
    ...(matched.files && { files: matched.files }),
    wrongInputs: new Set([...read.wrong, ...(params?.problems.length ? ['params_file'] : [])]),
    now: new Date(nowMs),
  };
  const prepared = await prepareSources(sources, [...before, ...matched.problems], workspace);
  const warnings = [...read.warnings, ...prepared.warnings];
  return { ...known, file, definitionText: text, ...prepared, warnings };
}

/** The plan of the sources, checked against the files of the workspace; `before` are the problems found so far. */
async function prepareSources(
  from: PlanSources,
  before: readonly Problem[],
  workspace: string,
): Promise<Pick<Prepared, 'plan' | 'whole' | 'sources' | 'source' | 'secrets' | 'problems' | 'warnings'>> {
  const { inputs, environment } = from;
  const planned = planRun(from);
  const draft = planned.plan ?? planned.draft;
  const syntax = await pythonSyntax(planned.python, {
    isDefaultImage: imagesOf(draft, inputs).every((image) => image === INPUT_DEFAULTS.image),
    environment,
  });
  const chosen = await chosenPart(draft, inputs, workspace);
  const { source, ...packed } = await packedSource(inputs, workspace);
  const isKnown = (target: Target) =>
    isNewIn(planned.problems, target) &&
    (packed.problems.length === 0 || (draft !== undefined && !mayBeInSource(target, draft)));
  const targets = draft
    ? unfoundTargets(draft, planned.targets.filter(isKnown), source?.paths)
    : { problems: [], warnings: [] };
  const secrets = textsOf(planned.secrets);
  const masked = maskingOf(secrets);
  const problems = masked([
    ...before,
    ...inOrder([...planned.problems, ...syntax.problems, ...targets.problems]),
    ...(chosen?.problems ?? []),
    ...(draft ? await keyFileProblems(draft, workspace) : []),
    ...packed.problems,
  ]);
  return {
    ...(chosen && problems.length === 0 && { ...plansOf(chosen, masked), sources: from }),
    ...(source && { source }),
    secrets,
    problems,
    warnings: masked([
      ...inOrder([...planned.warnings, ...syntax.warnings, ...targets.warnings]),
      ...(chosen?.warnings ?? []),
      ...packed.warnings,
      ...filesNotSent(from.files, source?.paths),
    ]),
  };
}

/** A target whose position already has a problem needs no second one. */
const isNewIn = (problems: readonly Problem[], { at }: Target): boolean =>
  problems.every((each) => each.at?.line !== at.line || each.at.column !== at.column);

/** The definition, the file of params, and problems with these files. */
async function readTexts(inputs: Inputs, workspace: string) {
  const definition = await readText({ workspace, path: inputs.workflow, input: 'workflow' });
  const params = inputs.paramsFile
    ? await readText({ workspace, path: inputs.paramsFile, input: 'params_file' })
    : undefined;
  return { definition, params, unread: [...definition.problems, ...(params?.problems ?? [])] };
}

const packedSource = async (inputs: Inputs, workspace: string) =>
  inputs.source.length > 0
    ? collectSource({ workspace, patterns: inputs.source })
    : { source: undefined, problems: [], warnings: [] };

/**
 * Files of the repository that the input `matrix_glob` matches. A bucket is listed only if everything else is right.
 */
async function matchedFiles(
  { matrixGlob }: Inputs,
  workspace: string,
): Promise<{ readonly files?: readonly string[]; readonly problems: readonly Problem[] }> {
  if (!matrixGlob || matrixGlob.bucket !== undefined) return { problems: [] };
  const found = await repositoryFiles(workspace, matrixGlob);
  return 'problem' in found ? { problems: [found.problem] } : { files: found.files, problems: [] };
}

/** Warns about repository files that are values of the matrix but are not sent to the tasks. */
function filesNotSent(files: readonly string[] = [], sent: readonly string[] = []): readonly Problem[] {
  const known = new Set(sent);
  const missing = files.filter((path) => !known.has(path));
  const [first] = missing;
  if (first === undefined) return [];
  const count = missing.length === files.length ? 'none' : `${missing.length} of ${files.length}`;
  return [
    {
      code: 'glob-not-sent',
      message: `input "matrix_glob": ${count} of the files it matches ${missing.length === files.length ? 'is' : 'are not'} sent to the tasks, "${first}" for example.`,
      hint: 'Name them in the input "source" if the tasks read them.',
    },
  ];
}

/**
 * The plan with the files of a bucket that the input `matrix_glob` matches. Returns only warnings that the plan without
 * these files did not have.
 */
export async function withFiles(
  prepared: Prepared,
  files: readonly string[],
  environment: Outside['environment'],
): Promise<Prepared> {
  const { sources, inputs, secrets } = prepared;
  if (!sources || !inputs) return prepared;
  const planned = planRun({ ...sources, files });
  const workspace = environment.GITHUB_WORKSPACE || process.cwd();
  const chosen = await chosenPart(planned.plan, inputs, workspace);
  const masked = maskingOf(secrets);
  const problems = masked([...inOrder(planned.problems), ...(chosen?.problems ?? [])]);
  const known = new Set(prepared.warnings.map(({ message }) => message));
  const warnings = masked(planned.warnings).filter(({ message }) => !known.has(message));
  if (!chosen || problems.length > 0) return { ...prepared, problems, warnings };
  return { ...prepared, ...plansOf(chosen, masked), problems, warnings };
}

/** A plan with its requirements, and the part of it that runs. */
interface Chosen {
  readonly whole: Plan;
  readonly part: Plan;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

async function chosenPart(
  plan: Draft | undefined,
  inputs: Inputs,
  workspace: string,
): Promise<Chosen | undefined> {
  if (!plan) return undefined;
  const required = await resolveRequirements(plan, workspace);
  const part = onlyPart(required.plan, inputs.only);
  const problems = [...required.problems, ...part.problems];
  return { whole: required.plan, part: part.plan, problems, warnings: required.warnings };
}

type Masking = (found: readonly Problem[]) => readonly Problem[];

const maskingOf =
  (secrets: readonly string[]): Masking =>
  (found) =>
    found.map((problem) => maskProblem(problem, secrets));

const plansOf = ({ whole, part }: Chosen, masked: Masking): Pick<Prepared, 'plan' | 'whole'> => ({
  plan: { ...part, warnings: masked(part.warnings) },
  whole,
});

const imagesOf = (plan: Plan | undefined, inputs: Inputs): readonly string[] =>
  plan ? [...plan.jobs.values()].map(({ machine }) => machine.image) : [inputs.machine.image];

/** Otherwise every request would be retried for minutes, and fail with a message that names no variable. */
const proxyProblem = (message: string): Problem => ({ code: 'invalid-proxy', message });

async function readText(of: { workspace: string; path: string; input: string }) {
  const read = await readWorkspaceFile(of);
  if ('problem' in read) return { file: of.path, problems: [read.problem] };
  const { text, problems } = decodeDefinition(read.bytes, read.file);
  return { file: read.file, text, problems };
}

/** Why an event that outsiders can trigger does not get this job's cloud access. */
async function unsafeEvent(
  { outsiders, eventName, commit }: GitHubRun,
  inputs: Inputs,
  workspace: string,
): Promise<Problem | undefined> {
  if (!outsiders || inputs.allowUnsafeEvents || inputs.dryRun) return undefined;
  const refused = (why: string): Problem => ({
    code: 'unsafe-event',
    message: `The event ${eventName} ${why}; the run is refused.`,
    hint: 'Use the event "pull_request" with "dry_run: true" for forks, or, if every change is reviewed first, "allow_unsafe_events: true".',
  });
  if (outsiders.code === 'fork') return refused("gives this job's cloud access to code of a fork");
  if (outsiders.code === 'unknown') {
    return refused('can be triggered by outsiders, and its payload does not say whose code it is about');
  }
  const found = await checkedOut(workspace, inputs.workflow);
  if (!found || found.commit === commit) return undefined;
  const head = found.commit?.slice(0, 7) ?? 'a commit that cannot be read';
  return refused(
    `can be triggered by outsiders, and the definition is not from its commit: HEAD of ${found.folder} is ${head}, GITHUB_SHA is ${commit.slice(0, 7) || 'empty'}`,
  );
}

/** Before any request: other credentials than a service account key could name an address, a file or a program. */
async function keyFileProblems(plan: Plan, workspace: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { job, machine } of plan.jobs.values()) {
    const path = machine.credentialsPath;
    if (!path) continue;
    const owner = `Job '${job.id}': credentials_path`;
    const read = await readWorkspaceFile({ workspace, path: path.value, input: 'credentials_path' });
    if ('problem' in read) {
      const { code, message } = read.problem;
      problems.push({
        code: code === 'file-not-found' ? 'no-key-file' : code,
        message: message.replace(/^input "credentials_path"/, owner),
        at: path.at,
        hint: 'Remove credentials_path and set the input "workload_identity_provider", which needs no key.',
      });
      continue;
    }
    const key = readServiceAccountKey(new TextDecoder().decode(read.bytes));
    if (typeof key !== 'string') continue;
    problems.push({
      code: 'invalid-key-file',
      message: `${owner}: "${path.value}" ${key}.`,
      at: path.at,
      hint: 'Set other credentials in the workflow file: the input "workload_identity_provider", or google-github-actions/auth.',
    });
  }
  return problems;
}
