import { toJsonText } from '../../definition/python/codec.ts';
import type { Value } from '../../definition/python/value.ts';
import type { GitHubRun } from '../../github/event.ts';
import type { TaskProgram } from '../../plan/batch-job.ts';
import { machinesOf } from '../../plan/moves.ts';
import { digestOf } from '../../plan/names.ts';
import type { Machine, Plan } from '../../plan/plan.ts';
import { LIBRARY, TASK_CONTRACT_VERSION } from '../../plan/task-contract.ts';
import type { Source } from '../prepare/source.ts';
import { digestOfArchive } from '../prepare/source-archive.ts';

/** Everything that determines the behavior of a run's tasks. */
export interface ResumeOf {
  readonly plan: Plan;
  readonly definitionText: string;
  readonly source?: Source | undefined;
  readonly program: TaskProgram;
  readonly gitHub: GitHubRun;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Everything that must be the same to reuse results of an earlier attempt: commit, ref, event, scope, definition,
 * params, combinations, files, image and machine of every job, and the task runner. 16 hexadecimal digits.
 */
export function resumeKey(of: ResumeOf): string {
  const { plan, gitHub, environment } = of;
  const origin = [gitHub.repository, gitHub.repositoryId, gitHub.eventName, gitHub.isFork, gitHub.headSha];
  const variables = ['GITHUB_SHA', 'GITHUB_REF', 'GITHUB_WORKFLOW'];
  const jobs = [...plan.jobs].map(([id, planned]) => [
    id,
    machinesOf(planned).map(machineText),
    planned.combinations.map(({ strategyId, matrix }) => [strategyId, jsonOf(matrix)]),
  ]);
  const parts = [
    ...origin,
    ...variables.map((name) => environment[name] ?? ''),
    plan.workflow.name,
    of.definitionText,
    jsonOf(plan.params),
    jobs,
    of.source ? digestOfArchive(of.source.archive) : '',
    digestOf(of.program.loader + of.program.archive),
    LIBRARY,
    TASK_CONTRACT_VERSION,
  ];
  return digestOf(JSON.stringify(parts)).slice(0, 16);
}

const jsonOf = (values: ReadonlyMap<string, unknown>) => toJsonText(values as ReadonlyMap<Value, Value>);

const machineText = (machine: Machine) =>
  JSON.stringify(machine, (_, value: unknown) => (value instanceof Map ? [...value] : value));
