import {
  type Duration,
  type JobMessage,
  milliseconds,
  type RunnableMessage,
  restForm,
  type TaskSpecMessage,
} from './messages.ts';

const JOB_ID = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
const PARENT = /^projects\/[a-z0-9.:-]+\/locations\/[a-z]+-[a-z]+\d+$/;
const LABEL_KEY = /^[a-z][a-z0-9_-]{0,62}$/;
const LABEL_VALUE = /^[a-z0-9_-]{0,63}$/;
const RESERVED_LABELS = new Set(['batch-job-id', 'batch-job-uid', 'batch-node']);
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const SECRET = /^projects\/[^/]+\/secrets\/[^/]+\/versions\/[^/]+$/;
const REQUEST_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_TASKS = 100_000;
const MAX_PARALLELISM = 5_000;
const MAX_SPEC_BYTES = 1_000_000;
const MAX_LABELS = 63;
/** Of google.protobuf.Duration; what is longer than a job may take is cut by the service, not refused. */
const MAX_DURATION_SECONDS = 315_576_000_000;

/**
 * Why Batch refuses a job (INVALID_ARGUMENT), in the order of the fields; undefined when it takes it. The rules are
 * those of batch.proto's comments and of cloud.google.com/batch/quotas, which protobuf itself does not hold.
 */
export function createJobRefusal(request: {
  readonly parent?: string;
  readonly jobId?: string;
  readonly requestId?: string;
  readonly job?: JobMessage | null;
}): string | undefined {
  const { parent = '', jobId = '', requestId = '', job } = request;
  if (!PARENT.test(parent)) return `parent "${parent}" is not projects/PROJECT/locations/REGION`;
  if (jobId && !JOB_ID.test(jobId)) return `job_id "${jobId}" does not match ${JOB_ID.source}`;
  if (requestId && !REQUEST_ID.test(requestId)) return `request_id "${requestId}" is not a UUID`;
  if (!job) return 'job is required';
  const specBytes = Buffer.byteLength(JSON.stringify(restForm(job)));
  if (specBytes > MAX_SPEC_BYTES) return `the job definition has ${specBytes} bytes; at most 1 MB is allowed`;
  return prefixed(
    'job',
    labelsRefusal('labels', job.labels, MAX_LABELS) ??
      rangeRefusal('priority', job.priority, 0, 99) ??
      taskGroupsRefusal(job) ??
      allocationRefusal(job, parent.split('/').at(-1) ?? '') ??
      (job.logsPolicy?.destination === 'PATH' && !job.logsPolicy.logsPath
        ? 'logs_policy.logs_path is required with destination PATH'
        : undefined),
  );
}

const prefixed = (field: string, refusal: string | undefined) => refusal && `${field}.${refusal}`;

function firstOf<T>(
  items: readonly T[],
  check: (item: T, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const refusal = check(item, index);
    if (refusal) return refusal;
  }
  return undefined;
}

function rangeRefusal(
  field: string,
  value: string | number | undefined,
  min: number,
  max: number,
): string | undefined {
  // Zero is how proto3 has it that nothing was said.
  if (!Number(value ?? 0) || (Number(value) >= min && Number(value) <= max)) return undefined;
  return `${field} must be from ${min} to ${max}; got ${value}`;
}

function durationRefusal(field: string, duration: Duration | null | undefined): string | undefined {
  const seconds = (milliseconds(duration) ?? 0) / 1000;
  return rangeRefusal(field, seconds, 0, MAX_DURATION_SECONDS);
}

function labelsRefusal(
  field: string,
  labels: Readonly<Record<string, string>> | undefined,
  max: number,
): string | undefined {
  const entries = Object.entries(labels ?? {});
  if (entries.length > max) return `${field} has ${entries.length} labels; at most ${max} are allowed`;
  for (const [key, value] of entries) {
    if (!LABEL_KEY.test(key)) return `${field}: key "${key}" does not match ${LABEL_KEY.source}`;
    if (/^goog(le)?-/.test(key)) return `${field}: key "${key}" has a reserved prefix`;
    if (RESERVED_LABELS.has(key)) return `${field}: key "${key}" is set by Batch`;
    if (!LABEL_VALUE.test(value)) return `${field}: value "${value}" does not match ${LABEL_VALUE.source}`;
  }
  return undefined;
}

function taskGroupsRefusal(job: JobMessage): string | undefined {
  const [group] = job.taskGroups ?? [];
  if (!group || job.taskGroups?.length !== 1) {
    return `task_groups: exactly one task group is supported; got ${job.taskGroups?.length ?? 0}`;
  }
  if (!group.taskSpec) return 'task_groups[0].task_spec is required';
  const environments = group.taskEnvironments ?? [];
  return (
    rangeRefusal('task_count', group.taskCount, 1, MAX_TASKS) ??
    rangeRefusal('task_environments', environments.length, 0, MAX_TASKS) ??
    rangeRefusal('parallelism', group.parallelism, 1, MAX_PARALLELISM) ??
    rangeRefusal('task_count_per_node', group.taskCountPerNode, 1, MAX_TASKS) ??
    (group.schedulingPolicy === 'IN_ORDER' && Number(group.parallelism ?? 0) !== 1
      ? 'parallelism must be 1 when scheduling_policy is IN_ORDER'
      : undefined) ??
    firstOf(environments, (each, index) =>
      prefixed(`task_environments[${index}]`, environmentRefusal(each)),
    ) ??
    prefixed('task_spec', taskSpecRefusal(group.taskSpec))
  );
}

function taskSpecRefusal(spec: TaskSpecMessage): string | undefined {
  const { runnables = [], lifecyclePolicies = [] } = spec;
  if (runnables.length === 0) return 'runnables: at least one runnable is required';
  const resources = Object.entries(spec.computeResource ?? {});
  return (
    firstOf(runnables, (each, index) => prefixed(`runnables[${index}]`, runnableRefusal(each))) ??
    rangeRefusal('max_retry_count', spec.maxRetryCount, 0, 10) ??
    (lifecyclePolicies.length > 1 ? 'lifecycle_policies: only one policy is supported' : undefined) ??
    firstOf(lifecyclePolicies, ({ action, actionCondition }) => {
      if (action !== 'RETRY_TASK' && action !== 'FAIL_TASK')
        return 'lifecycle_policies[0].action is required';
      if (actionCondition?.exitCodes?.length) return undefined;
      return 'lifecycle_policies[0].action_condition.exit_codes: at least one exit code is required';
    }) ??
    firstOf(resources, ([name, value]) =>
      rangeRefusal(`compute_resource.${name}`, value, 0, Number.MAX_SAFE_INTEGER),
    ) ??
    durationRefusal('max_run_duration', spec.maxRunDuration) ??
    firstOf(spec.volumes ?? [], ({ mountPath = '' }) =>
      mountPath.startsWith('/') ? undefined : `volumes: mount_path "${mountPath}" is not an absolute path`,
    ) ??
    environmentRefusal(spec.environment)
  );
}

function runnableRefusal(runnable: RunnableMessage): string | undefined {
  const { container, script } = runnable;
  const executables = [container, script, runnable.barrier].filter(Boolean).length;
  if (executables !== 1)
    return `exactly one of container, script and barrier is required; got ${executables}`;
  if (container && !container.imageUri) return 'container.image_uri is required';
  if (script && !script.text && !script.path) return 'script: text or path is required';
  return (
    durationRefusal('timeout', runnable.timeout) ??
    environmentRefusal(runnable.environment) ??
    labelsRefusal('labels', runnable.labels, MAX_LABELS)
  );
}

function environmentRefusal(environment: TaskSpecMessage['environment']): string | undefined {
  const { variables = {}, secretVariables = {} } = environment ?? {};
  return (
    firstOf([...Object.keys(variables), ...Object.keys(secretVariables)], (name) =>
      VARIABLE.test(name) ? undefined : `environment: "${name}" is not the name of a variable`,
    ) ??
    firstOf(Object.entries(secretVariables), ([name, secret]) =>
      SECRET.test(secret)
        ? undefined
        : `environment.secret_variables: ${name} is "${secret}", not projects/P/secrets/S/versions/V`,
    )
  );
}

function allocationRefusal(job: JobMessage, region: string): string | undefined {
  const { instances = [], location, labels } = job.allocationPolicy ?? {};
  if (instances.length > 1) return 'allocation_policy.instances: only one element is supported';
  return (
    firstOf(location?.allowedLocations ?? [], (allowed) => {
      const match = /^(?:regions\/([a-z]+-[a-z]+\d+)|zones\/([a-z]+-[a-z]+\d+)-[a-z])$/.exec(allowed);
      const found = match?.[1] ?? match?.[2];
      if (found === region) return undefined;
      return found === undefined
        ? `allocation_policy.location: "${allowed}" is not regions/REGION or zones/ZONE`
        : `allocation_policy.location: "${allowed}" is not in the region of the job, ${region}`;
    }) ?? labelsRefusal('allocation_policy.labels', labels, MAX_LABELS - 2)
  );
}
