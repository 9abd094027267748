import { type JobMessage, milliseconds, type RunnableMessage, type TaskSpecMessage } from './messages.ts';

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
const FOURTEEN_DAYS_MS = 14 * 24 * 3_600_000;

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
  if (JSON.stringify(job).length > MAX_SPEC_BYTES) return 'job definition is larger than 1 MB';
  return (
    labelsRefusal('job.labels', job.labels, MAX_LABELS) ??
    taskGroupsRefusal(job) ??
    allocationRefusal(job, parent.split('/').at(-1) ?? '') ??
    (Number(job.priority ?? 0) < 0 || Number(job.priority ?? 0) > 99
      ? 'priority is not in [0, 100)'
      : undefined)
  );
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
  if (job.taskGroups?.length !== 1)
    return `job needs exactly one task group; got ${job.taskGroups?.length ?? 0}`;
  const group = job.taskGroups[0];
  const between = (name: string, value: string | number | undefined, min: number, max: number) =>
    value === undefined || (Number(value) >= min && Number(value) <= max)
      ? undefined
      : `${name} must be from ${min} to ${max}; got ${value}`;
  const spec = group?.taskSpec;
  if (!spec) return 'task_spec is required';
  const count = Number(group?.taskCount ?? 1);
  return (
    between('task_count', group?.taskCount, 1, MAX_TASKS) ??
    between('parallelism', group?.parallelism, 1, MAX_PARALLELISM) ??
    (group?.parallelism !== undefined && Number(group.parallelism) > count
      ? `parallelism ${group.parallelism} is larger than task_count ${count}`
      : undefined) ??
    between('task_count_per_node', group?.taskCountPerNode, 1, MAX_TASKS) ??
    between('max_retry_count', spec.maxRetryCount, 0, 10) ??
    taskSpecRefusal(spec)
  );
}

function taskSpecRefusal(spec: TaskSpecMessage): string | undefined {
  if (!spec.runnables?.length) return 'task_spec.runnables is required';
  for (const [index, runnable] of spec.runnables.entries()) {
    const refusal = runnableRefusal(runnable);
    if (refusal) return `runnables[${index}]: ${refusal}`;
  }
  if ((spec.lifecyclePolicies?.length ?? 0) > 1) return 'only one lifecycle policy is allowed';
  for (const policy of spec.lifecyclePolicies ?? []) {
    if (policy.action !== 'RETRY_TASK' && policy.action !== 'FAIL_TASK')
      return 'lifecycle policy without action';
    if (!policy.actionCondition?.exitCodes?.length) return 'lifecycle policy without exit codes';
  }
  for (const [name, value] of Object.entries(spec.computeResource ?? {})) {
    if (Number(value) < 0) return `compute_resource.${name} is negative`;
  }
  const runMs = milliseconds(spec.maxRunDuration);
  if (runMs !== undefined && (runMs <= 0 || runMs > FOURTEEN_DAYS_MS)) {
    return `max_run_duration of ${runMs / 1000}s is not between 0 and 14 days`;
  }
  return environmentRefusal(spec.environment);
}

function runnableRefusal(runnable: RunnableMessage): string | undefined {
  const executables = [runnable.container, runnable.script, runnable.barrier].filter(Boolean).length;
  if (executables !== 1) return `exactly one executable is needed; got ${executables}`;
  if (runnable.container && !runnable.container.imageUri) return 'container.image_uri is required';
  if (runnable.script && !runnable.script.text && !runnable.script.path) return 'script is empty';
  return environmentRefusal(runnable.environment) ?? labelsRefusal('labels', runnable.labels, MAX_LABELS);
}

function environmentRefusal(environment: TaskSpecMessage['environment']): string | undefined {
  for (const name of Object.keys(environment?.variables ?? {})) {
    if (!VARIABLE.test(name)) return `environment variable "${name}" is not a name`;
  }
  for (const [name, secret] of Object.entries(environment?.secretVariables ?? {})) {
    if (!SECRET.test(secret)) return `secret variable ${name}: "${secret}" is not a secret version`;
  }
  return undefined;
}

function allocationRefusal(job: JobMessage, region: string): string | undefined {
  const policy = job.allocationPolicy;
  if ((policy?.instances?.length ?? 0) > 1) return 'only one instance policy is allowed';
  const [instance] = policy?.instances ?? [];
  if (instance?.policy && instance?.instanceTemplate) return 'either policy or instance_template, not both';
  const regions = new Set<string>();
  for (const location of policy?.location?.allowedLocations ?? []) {
    const match = /^(?:regions\/([a-z]+-[a-z]+\d+)|zones\/([a-z]+-[a-z]+\d+)-[a-z])$/.exec(location);
    if (!match) return `allowed location "${location}" is not regions/REGION or zones/ZONE`;
    regions.add(match[1] ?? match[2] ?? '');
  }
  for (const each of regions) {
    if (each !== region) return `allowed location ${each} is not in the job's region ${region}`;
  }
  return labelsRefusal('allocation_policy.labels', policy?.labels, MAX_LABELS - 2);
}
