import { randomUUID } from 'node:crypto';
import { withProjectNumber } from '../places/projects.ts';
import type { Vm } from './vms.ts';
import { type JobMessage, timestamp } from './wire/messages.ts';

export type JobState =
  | 'QUEUED'
  | 'SCHEDULED'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLATION_IN_PROGRESS'
  | 'CANCELLED'
  | 'DELETION_IN_PROGRESS';
export type TaskState = 'PENDING' | 'ASSIGNED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'UNEXECUTED';

interface Event {
  readonly type: 'STATUS_CHANGED';
  readonly description: string;
  readonly eventTime: ReturnType<typeof timestamp>;
  readonly taskExecution?: { readonly exitCode: number };
  readonly taskState?: TaskState;
}

export interface Task {
  readonly index: number;
  readonly state: TaskState;
  /** Number of starts. */
  readonly attempts: number;
  readonly events: readonly Event[];
  /** The machine of the newest attempt. */
  readonly vm?: Vm;
}

/**
 * A job and its tasks: states and their events. It runs nothing, and gets the time from callers. Only functions of this
 * file change it.
 */
export interface Job {
  readonly name: string;
  readonly uid: string;
  readonly message: JobMessage;
  readonly requestId: string;
  /** Number of earlier jobs: values that differ among real jobs depend on it. */
  readonly ordinal: number;
  readonly createdMs: number;
  readonly tasks: readonly Task[];
  readonly events: readonly Event[];
  readonly state: JobState;
  /** Number of tasks in each state, so that a poll does not visit 100,000 tasks. */
  readonly counts: ReadonlyMap<TaskState, number>;
  readonly updatedMs: number;
  readonly runningMs?: number;
  readonly endedMs?: number;
  /** The event with which the first task failed permanently. */
  readonly firstFailure?: { readonly index: number; readonly description: string };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type MutableJob = Omit<Writable<Job>, 'counts' | 'events'> & {
  counts: Map<TaskState, number>;
  events: Event[];
};
type MutableTask = Omit<Writable<Task>, 'events'> & { events: Event[] };

const ENDED = new Set<JobState>(['SUCCEEDED', 'FAILED', 'CANCELLED']);
export const hasEnded = (job: Job) => ENDED.has(job.state);
export const isTaskOver = ({ state }: Task) =>
  state === 'SUCCEEDED' || state === 'FAILED' || state === 'UNEXECUTED';

export function newJob(details: {
  name: string;
  requestId: string;
  ordinal: number;
  message: JobMessage;
  nowMs: number;
}): Job {
  const group = details.message.taskGroups?.[0];
  // taskCount is ignored if taskEnvironments are set (batch.proto).
  const count = group?.taskEnvironments?.length || Number(group?.taskCount || 0) || 1;
  const id = details.name.split('/').at(-1) ?? '';
  return {
    ...details,
    // The beginning of the id and a part of a UUID, like those of the service.
    uid: `${id.slice(0, 18).replace(/-+$/, '')}-${randomUUID().slice(0, 18)}`,
    createdMs: details.nowMs,
    updatedMs: details.nowMs,
    state: 'QUEUED',
    events: [],
    counts: new Map([['PENDING', count]]),
    tasks: Array.from({ length: count }, (_, index) => ({
      index,
      state: 'PENDING',
      attempts: 0,
      events: [],
    })),
  };
}

/** Possible next states of a job; any other step is a defect of the emulator. */
const NEXT: Readonly<Record<JobState, readonly JobState[]>> = {
  QUEUED: ['SCHEDULED', 'FAILED', 'CANCELLATION_IN_PROGRESS', 'DELETION_IN_PROGRESS'],
  SCHEDULED: ['RUNNING', 'FAILED', 'CANCELLATION_IN_PROGRESS', 'DELETION_IN_PROGRESS'],
  RUNNING: ['SUCCEEDED', 'FAILED', 'CANCELLATION_IN_PROGRESS', 'DELETION_IN_PROGRESS'],
  SUCCEEDED: ['DELETION_IN_PROGRESS'],
  FAILED: ['DELETION_IN_PROGRESS'],
  CANCELLATION_IN_PROGRESS: ['CANCELLED', 'DELETION_IN_PROGRESS'],
  CANCELLED: ['DELETION_IN_PROGRESS'],
  DELETION_IN_PROGRESS: [],
};

/** Changes the state of a job. Throws if the service has no such step. */
export function setJobState(given: Job, state: JobState, nowMs: number, why = ''): void {
  const job = given as MutableJob;
  if (!NEXT[job.state].includes(state))
    throw new Error(`${job.name} cannot go from ${job.state} to ${state}`);
  const failure = state === 'FAILED' && job.firstFailure;
  // Without a blank before it, as in events of 2026 (broadinstitute/cromwell#7515).
  const cause = failure
    ? `Job failed due to task failure. Specifically, task with index ${failure.index} failed due to the following task event: "${failure.description}"`
    : why;
  job.events.push({
    type: 'STATUS_CHANGED',
    description: `Job state is set from ${job.state} to ${state} for job ${withProjectNumber(job.name)}.${cause}`,
    eventTime: timestamp(nowMs),
  });
  job.state = state;
  job.updatedMs = nowMs;
  if (state === 'RUNNING') job.runningMs = nowMs;
  if (ENDED.has(state)) job.endedMs = nowMs;
}

/** Records a report of Batch about a job: that it gets no machines, and why. */
export function addJobEvent(given: Job, description: string, nowMs: number): void {
  const job = given as MutableJob;
  job.events.push({ type: 'STATUS_CHANGED', description, eventTime: timestamp(nowMs) });
  job.updatedMs = nowMs;
}

/** Batch's texts in the event of a task for its own exit codes (docs/troubleshooting#reserved-exit-codes). */
const CAUSES: Readonly<Record<number, string>> = {
  50001: 'Spot Preemption',
  50002: 'Batch no longer receives VM updates',
  50003: 'VM is rebooted during task execution',
  50004: 'tasks cannot be canceled',
  50005: 'task runs over the maximum runtime',
  50006: 'VM is recreated during task execution',
};

function move(details: { job: Job; task: Task; state: TaskState; nowMs: number; exitCode?: number }): string {
  const [job, task] = [details.job as MutableJob, details.task as MutableTask];
  const { state, exitCode } = details;
  const place = task.vm ? ` on zones/${task.vm.zone}/instances/${task.vm.id}` : '';
  const cause = exitCode !== undefined && CAUSES[exitCode] ? ` due to ${CAUSES[exitCode]}` : '';
  const code = exitCode === undefined ? '' : `${cause} with exit code ${exitCode}`;
  const description = `Task state is updated from ${task.state} to ${state}${place}${code}.`;
  task.events.push({
    type: 'STATUS_CHANGED',
    description,
    eventTime: timestamp(details.nowMs),
    ...(exitCode !== undefined && { taskExecution: { exitCode } }),
    taskState: state,
  });
  job.counts.set(task.state, (job.counts.get(task.state) ?? 0) - 1);
  job.counts.set(state, (job.counts.get(state) ?? 0) + 1);
  task.state = state;
  job.updatedMs = details.nowMs;
  return description;
}

/** Starts the task on a VM: one more attempt. */
export function startTask(job: Job, given: Task, vm: Vm, nowMs: number): void {
  const task = given as MutableTask;
  task.attempts++;
  task.vm = vm;
  move({ job, task, state: 'ASSIGNED', nowMs });
  if (job.state === 'SCHEDULED') setJobState(job, 'RUNNING', nowMs);
  move({ job, task, state: 'RUNNING', nowMs });
}

/** Ends the attempt; a task that is retried waits again, with the failure in its events. */
export function endTask(
  job: Job,
  task: Task,
  details: {
    /** Undefined if Batch stopped the task, which then has no exit code of its own. */
    exitCode: number | undefined;
    isRepeated: boolean;
    nowMs: number;
  },
) {
  const { exitCode, nowMs } = details;
  if (exitCode === 0) {
    // The event of a successful task has neither a code nor a text for it (nextflow-io/nextflow#6977).
    move({ job, task, state: 'SUCCEEDED', nowMs });
    return;
  }
  const description = move({
    job,
    task,
    state: 'FAILED' as const,
    nowMs,
    ...(exitCode !== undefined && { exitCode }),
  });
  if (details.isRepeated) move({ job, task, state: 'PENDING', nowMs });
  else (job as MutableJob).firstFailure ??= { index: task.index, description };
}

/** Ends a task that did not start before the end of its job. */
export function skipTask(job: Job, task: Task, nowMs: number): void {
  move({ job, task, state: 'UNEXECUTED', nowMs });
}

/** Records the report of a runnable that prints `{"batch/custom/event": "…"}` on a separate line. */
export function addCustomEvent(task: Task, description: string, nowMs: number): void {
  (task as MutableTask).events.push({
    type: 'STATUS_CHANGED',
    description,
    eventTime: timestamp(nowMs),
    taskState: task.state,
  });
}

/** Tasks of one job at a time (cloud.google.com/batch/quotas). */
const MAX_PARALLELISM = 5_000;
export const parallelismOf = ({ message, tasks }: Job): number =>
  Number(message.taskGroups?.[0]?.parallelism ?? 0) || Math.min(tasks.length, MAX_PARALLELISM);
