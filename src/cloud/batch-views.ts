/** google.cloud.batch.v1.JobStatus.State; a state that is newer than this Action is kept unchanged. */
export type BatchState =
  | 'QUEUED'
  | 'SCHEDULED'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'DELETION_IN_PROGRESS'
  | 'CANCELLATION_IN_PROGRESS'
  | 'CANCELLED'
  | 'STATE_UNSPECIFIED';

/** google.cloud.batch.v1.StatusEvent */
export interface BatchEvent {
  readonly description: string;
  readonly atMs: number;
  /** Only for tasks that ran. */
  readonly exitCode?: number;
  readonly taskState?: string;
}

/** The fields of a google.cloud.batch.v1.Job that a run uses. */
export interface BatchJobView {
  /** projects/…/locations/…/jobs/… */
  readonly name: string;
  readonly uid: string;
  readonly state: BatchState;
  readonly labels: Readonly<Record<string, string>>;
  readonly createdMs: number;
  /** Task state → number of tasks. */
  readonly counts: Readonly<Record<string, number>>;
  /** Oldest first. */
  readonly events: readonly BatchEvent[];
  /** Milliseconds for which it has been RUNNING, by the service's clock; absent before. */
  readonly runMs?: number;
  /** Tasks per machine at a time; absent until Batch has chosen the machines. */
  readonly tasksPerVm?: number;
}

export interface TaskView {
  readonly index: number;
  readonly state: string;
  /** Oldest first. */
  readonly events: readonly BatchEvent[];
}

/** Final states. */
export const isTerminal = (state: BatchState) =>
  state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED' || state === 'DELETION_IN_PROGRESS';

/** Whether this Action knows what the state means. */
export const isKnown = (state: string): boolean =>
  /^(QUEUED|SCHEDULED|RUNNING|SUCCEEDED|FAILED|(DELETION|CANCELLATION)_IN_PROGRESS|CANCELLED|STATE_UNSPECIFIED)$/.test(
    state,
  );

interface Wire {
  readonly [key: string]: unknown;
}
const record = (value: unknown): Wire => (typeof value === 'object' && value !== null ? (value as Wire) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const millis = (value: unknown): number => {
  const time = record(value);
  return Number(time.seconds ?? 0) * 1000 + Math.floor(Number(time.nanos ?? 0) / 1e6);
};

function eventView(value: unknown): BatchEvent {
  const event = record(value);
  const execution = event.taskExecution ? record(event.taskExecution) : undefined;
  return {
    description: text(event.description),
    atMs: millis(event.eventTime),
    ...(execution && { exitCode: Number(execution.exitCode ?? 0) }),
    ...(text(event.taskState) ? { taskState: text(event.taskState) } : {}),
  };
}

/** Events are not in the order of time (nextflow-io/nextflow#6977). */
const eventViews = (value: unknown): BatchEvent[] =>
  (Array.isArray(value) ? value.map(eventView) : []).sort((a, b) => a.atMs - b.atMs);

/** Reads a Job as google-gax decodes it: enums as names, int64 as text. */
export function jobView(value: unknown): BatchJobView {
  const job = record(value);
  const status = record(job.status);
  const group = record(record(status.taskGroups).group0);
  const [instance] = Array.isArray(group.instances) ? group.instances : [];
  const tasksPerVm = Number(record(instance).taskPack ?? 0);
  const runMs = millis(status.runDuration);
  return {
    name: text(job.name),
    uid: text(job.uid),
    // The client returns an unknown value as its number.
    state: (text(status.state) || (status.state ? `${status.state}` : 'STATE_UNSPECIFIED')) as BatchState,
    labels: record(job.labels) as Readonly<Record<string, string>>,
    createdMs: millis(job.createTime),
    counts: Object.fromEntries(
      Object.entries(record(group.counts)).map(([state, count]) => [state, Number(count)]),
    ),
    events: eventViews(status.statusEvents),
    ...(runMs > 0 && { runMs }),
    ...(tasksPerVm > 0 && { tasksPerVm }),
  };
}

/** Environment of a job's tasks. */
export function taskVariables(value: unknown): Readonly<Record<string, string>> {
  const { taskGroups } = record(value);
  const group = record(Array.isArray(taskGroups) ? taskGroups[0] : undefined);
  const { variables } = record(record(group.taskSpec).environment);
  return Object.fromEntries(Object.entries(record(variables)).map(([name, each]) => [name, text(each)]));
}

export function taskView(value: unknown): TaskView {
  const task = record(value);
  const status = record(task.status);
  return {
    index: Number(/\/tasks\/(\d+)$/.exec(text(task.name))?.[1] ?? -1),
    state: text(status.state),
    events: eventViews(status.statusEvents),
  };
}
