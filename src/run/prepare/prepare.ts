import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readProxy } from '../../cloud/proxy.ts';
import { inOrder } from '../../definition/workflow/workflow.ts';
import { decodeDefinition } from '../../definition/yaml/source.ts';
import type { Problem } from '../../errors.ts';
import { type GitHubRun, isUnsafe } from '../../github/event.ts';
import { INPUT_DEFAULTS } from '../../inputs/defaults.ts';
import { type Inputs, readInputs } from '../../inputs/inputs.ts';
import type { Plan } from '../../plan/plan.ts';
import { planRun } from '../../plan/plan-run.ts';
import { unfoundTargets } from '../../plan/targets.ts';
import type { Deps } from '../deps.ts';
import { readWorkspaceFile } from './files.ts';
import { pythonSyntax } from './python-syntax.ts';
import { resolveRequirements } from './requirements.ts';
import { collectSource, type Source } from './source.ts';

export interface Prepared {
  readonly inputs?: Inputs;
  readonly plan?: Plan;
  /** Path of the definition relative to the workspace, as far as known. */
  readonly file: string;
  readonly definitionText: string;
  /** Files that travel with the run, if the input `source` chooses any. */
  readonly source?: Source;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** The part of the outside world that a plan depends on. */
export interface Outside extends Pick<Deps, 'environment' | 'gitHub'> {
  readonly runner: Pick<Deps['runner'], 'inputs'>;
}

/** Everything that can be known without a request: inputs, definition, params, plan. All problems at once. */
export async function prepare({ runner, environment, gitHub }: Outside, nowMs: number): Promise<Prepared> {
  const read = readInputs(runner.inputs, environment);
  const { inputs } = read;
  const nothing = { file: runner.inputs.workflow ?? '', definitionText: '', warnings: [] };
  const noWay = readProxy(environment).problems.map(proxyProblem);
  if (!inputs || noWay.length > 0) return { ...nothing, problems: [...read.problems, ...noWay] };
  const unsafe = unsafeEvent(gitHub, inputs);
  if (unsafe) return { ...nothing, inputs, problems: [unsafe] };

  const workspace = environment.GITHUB_WORKSPACE || process.cwd();
  const definition = await readText({ workspace, path: inputs.workflow, input: 'workflow' });
  const params = inputs.paramsFile
    ? await readText({ workspace, path: inputs.paramsFile, input: 'params_file' })
    : undefined;
  const unread = [...definition.problems, ...(params?.problems ?? [])];
  if (unread.length > 0 || definition.text === undefined) {
    return { ...nothing, inputs, file: definition.file, problems: unread };
  }
  const planned = planRun({
    inputs,
    definition: { text: definition.text, file: definition.file },
    ...(params?.text !== undefined && { paramsFile: params.text }),
    environment,
    now: new Date(nowMs),
  });
  const syntax = await pythonSyntax(planned.python, {
    isDefaultImage: imagesOf(planned.plan, inputs).every((image) => image === INPUT_DEFAULTS.image),
    environment,
  });
  const required = planned.plan && (await resolveRequirements(planned.plan, workspace));
  const { source, ...packed } =
    inputs.source.length > 0
      ? await collectSource({ workspace, patterns: inputs.source })
      : { source: undefined, problems: [], warnings: [] };
  const targets =
    planned.plan && packed.problems.length === 0
      ? unfoundTargets(planned.plan, planned.targets, source?.paths)
      : { problems: [], warnings: [] };
  const problems = [
    ...inOrder([...planned.problems, ...syntax.problems, ...targets.problems]),
    ...(required?.problems ?? []),
    ...(planned.plan ? await missingKeyFiles(planned.plan, workspace) : []),
    ...packed.problems,
  ];
  return {
    inputs,
    file: definition.file,
    definitionText: definition.text,
    ...(required && problems.length === 0 && { plan: required.plan }),
    ...(source && { source }),
    problems,
    warnings: [
      ...inOrder([...planned.warnings, ...syntax.warnings, ...targets.warnings]),
      ...packed.warnings,
    ],
  };
}

const imagesOf = (plan: Plan | undefined, inputs: Inputs): readonly string[] =>
  plan ? [...plan.jobs.values()].map(({ machine }) => machine.image) : [inputs.machine.image];

/** Every request would be tried for minutes, and fail for a reason that names no variable. */
const proxyProblem = (message: string): Problem => ({ code: 'invalid-proxy', message });

async function readText(of: { workspace: string; path: string; input: string }) {
  const read = await readWorkspaceFile(of);
  if ('problem' in read) return { file: of.path, problems: [read.problem] };
  const { text, problems } = decodeDefinition(read.bytes, read.file);
  return { file: read.file, text, problems };
}

function unsafeEvent(gitHub: GitHubRun, inputs: Inputs): Problem | undefined {
  if (!isUnsafe(gitHub) || inputs.allowUnsafeEvents || inputs.dryRun) return undefined;
  return {
    code: 'unsafe-event',
    message: `The event ${gitHub.eventName} gives this job's cloud access to code of a fork; the run is refused.`,
    hint: 'Use the event "pull_request" with "dry_run: true" for forks, or, when every change was reviewed before, "allow_unsafe_events: true".',
  };
}

async function missingKeyFiles(plan: Plan, workspace: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { job, machine } of plan.jobs.values()) {
    const path = machine.credentialsPath;
    if (!path) continue;
    try {
      await access(resolve(workspace, path.value));
    } catch {
      problems.push({
        code: 'no-key-file',
        message: `Job '${job.id}': credentials_path '${path.value}' does not exist on this runner.`,
        at: path.at,
        hint: 'Leave credentials_path out and give the input "workload_identity_provider": no key is needed then.',
      });
    }
  }
  return problems;
}
