import type { EnvironmentMessage, JobMessage, RunnableMessage, TaskSpecMessage } from '../wire/messages.ts';
import { environmentRefusal, SECRET } from './environment.ts';
import { labelsRefusal } from './labels.ts';
import { durationRefusal, firstOf, invalid, type Refused, rangeRefusal } from './refusal.ts';
import { volumesRefusal } from './volumes.ts';

/** cloud.google.com/batch/quotas */
const MAX_TASKS = 100_000;
const MAX_PARALLELISM = 5_000;
/** cloud.google.com/batch/docs/create-run-job-environment-variables */
const MAX_TASK_ENVIRONMENTS = 200;
/** cloud.google.com/batch/docs/create-run-job-taskgroup */
const MAX_TASKS_PER_VM = 20;

export function taskGroupsRefusal(job: JobMessage): Refused {
  const [group] = job.taskGroups ?? [];
  if (!group || job.taskGroups?.length !== 1) {
    return invalid('task_groups', `exactly one task group is supported; got ${job.taskGroups?.length ?? 0}`);
  }
  if (!group.taskSpec) return invalid('task_spec', 'it is required');
  const environments = group.taskEnvironments ?? [];
  const given = Number(group.taskCount ?? 0);
  const count = environments.length || given || 1;
  const parallelism = Number(group.parallelism ?? 0);
  const hasBarrier = group.taskSpec.runnables?.some(({ barrier }) => barrier) ?? false;
  return (
    rangeRefusal('task_count', group.taskCount, 1, MAX_TASKS) ??
    countsRefusal(environments, given) ??
    rangeRefusal('parallelism', group.parallelism, 1, MAX_PARALLELISM) ??
    // "must be less than or equal to the task count" (cloud.google.com/batch/docs/create-run-basic-job)
    (parallelism > count
      ? invalid('parallelism', `${parallelism} is larger than the task count ${count}`)
      : undefined) ??
    rangeRefusal('task_count_per_node', group.taskCountPerNode, 1, MAX_TASKS_PER_VM) ??
    (group.schedulingPolicy === 'IN_ORDER' && parallelism !== 1
      ? invalid('parallelism', 'it must be 1 when scheduling_policy is IN_ORDER')
      : undefined) ??
    // Tasks that wait for a machine would never reach it.
    (hasBarrier && parallelism > 0 && parallelism < count
      ? invalid('parallelism', `with a barrier it must be the task count ${count}; got ${parallelism}`)
      : undefined) ??
    firstOf(environments, (each, index) => environmentRefusal(`task_environments[${index}]`, each)) ??
    taskSpecRefusal(group.taskSpec, job)
  );
}

function countsRefusal(environments: readonly EnvironmentMessage[], given: number): Refused {
  if (environments.length > MAX_TASK_ENVIRONMENTS) {
    const text = `there are ${environments.length} environments; at most ${MAX_TASK_ENVIRONMENTS} are allowed`;
    return invalid('task_environments', text);
  }
  if (environments.length === 0 || given === 0 || given === environments.length) return undefined;
  return invalid('task_count', `${given} is not the number of task_environments, ${environments.length}`);
}

function taskSpecRefusal(spec: TaskSpecMessage, job: JobMessage): Refused {
  const { runnables = [], lifecyclePolicies = [] } = spec;
  if (runnables.length === 0) return invalid('runnables', 'at least one runnable is required');
  const resources = Object.entries(spec.computeResource ?? {});
  return (
    firstOf(runnables, (each, index) => runnableRefusal(`runnables[${index}]`, each)) ??
    rangeRefusal('max_retry_count', spec.maxRetryCount, 0, 10) ??
    (lifecyclePolicies.length > 1
      ? invalid('lifecycle_policies', 'only one policy is supported')
      : undefined) ??
    firstOf(lifecyclePolicies, ({ action, actionCondition }) => {
      if (action !== 'RETRY_TASK' && action !== 'FAIL_TASK')
        return invalid('lifecycle_policies', 'action is required');
      if (actionCondition?.exitCodes?.length) return undefined;
      return invalid('lifecycle_policies', 'exit_codes: at least one exit code is required');
    }) ??
    firstOf(resources, ([name, value]) =>
      rangeRefusal(`compute_resource.${name}`, value, 0, Number.MAX_SAFE_INTEGER),
    ) ??
    durationRefusal('max_run_duration', spec.maxRunDuration) ??
    volumesRefusal(spec.volumes ?? [], job) ??
    environmentRefusal('environment', spec.environment)
  );
}

function runnableRefusal(field: string, runnable: RunnableMessage): Refused {
  const { container, script } = runnable;
  const executables = [container, script, runnable.barrier].filter(Boolean).length;
  if (executables !== 1)
    return invalid(field, `exactly one of container, script and barrier is required; got ${executables}`);
  if (script && !script.text && !script.path) return invalid(`${field}.script`, 'text or path is required');
  return (
    (container ? containerRefusal(`${field}.container`, container) : undefined) ??
    durationRefusal(`${field}.timeout`, runnable.timeout) ??
    environmentRefusal(`${field}.environment`, runnable.environment) ??
    labelsRefusal(`${field}.labels`, runnable.labels)
  );
}

function containerRefusal(field: string, container: NonNullable<RunnableMessage['container']>): Refused {
  if (!container.imageUri) return invalid(`${field}.image_uri`, 'it is required');
  // Container.block_external_network in task.proto
  if (container.blockExternalNetwork && /(^|\s)--net(work)?\b/.test(container.options ?? ''))
    return invalid(`${field}.options`, 'network cannot be specified with block_external_network');
  const { password = '' } = container;
  if (/^projects\/.*\/secrets\//.test(password) && !SECRET.test(password))
    return invalid(`${field}.password`, `"${password}" is not projects/P/secrets/S/versions/V`);
  return undefined;
}
