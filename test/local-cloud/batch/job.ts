import { randomUUID } from 'node:crypto';
import { type JobMessage, restForm, timestamp } from './messages.ts';

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
  state: TaskState;
  /** How often it was started. */
  attempts: number;
  readonly events: Event[];
}

const ENDED = new Set<JobState>(['SUCCEEDED', 'FAILED', 'CANCELLED']);
export const hasEnded = (job: Job) => ENDED.has(job.state);
export const isTaskOver = ({ state }: Task) =>
  state === 'SUCCEEDED' || state === 'FAILED' || state === 'UNEXECUTED';

/** A job and its tasks: states and their events. It runs nothing; time is given. */
export interface Job {
  readonly name: string;
  readonly uid: string;
  readonly message: JobMessage;
  readonly requestId: string;
  readonly createdMs: number;
  readonly tasks: readonly Task[];
  readonly events: Event[];
  state: JobState;
  updatedMs: number;
  runningMs?: number;
}

export function newJob(details: {
  name: string;
  requestId: string;
  message: JobMessage;
  nowMs: number;
}): Job {
  const group = details.message.taskGroups?.[0];
  const count = group?.taskEnvironments?.length || Number(group?.taskCount ?? 1);
  const id = details.name.split('/').at(-1) ?? '';
  return {
    ...details,
    // The start of the id and a part of a UUID, as the service makes them.
    uid: `${id.slice(0, 18).replace(/-+$/, '')}-${randomUUID().slice(0, 18)}`,
    createdMs: details.nowMs,
    updatedMs: details.nowMs,
    state: 'QUEUED',
    events: [],
    tasks: Array.from({ length: count }, (_, index) => ({
      index,
      state: 'PENDING',
      attempts: 0,
      events: [],
    })),
  };
}

export function setJobState(job: Job, state: JobState, nowMs: number): void {
  if (job.state === state) return;
  const description = `Job state is set from ${job.state} to ${state} for job ${job.name}.`;
  job.events.push({ type: 'STATUS_CHANGED', description, eventTime: timestamp(nowMs) });
  job.state = state;
  job.updatedMs = nowMs;
  if (state === 'RUNNING') job.runningMs = nowMs;
}

/** What Batch writes into the event of a task for its own exit codes. */
const CAUSES: Readonly<Record<number, string>> = {
  50001: 'Spot Preemption',
  50002: 'Batch no longer receives VM updates',
  50003: 'VM is rebooted during task execution',
  50005: 'task runs over the maximum runtime',
};

export function setTaskState(job: Job, task: Task, state: TaskState, nowMs: number, exitCode?: number): void {
  const zone = `zones/${job.name.split('/')[3]}-a`;
  const cause = exitCode !== undefined && CAUSES[exitCode] ? ` due to ${CAUSES[exitCode]}` : '';
  const code = exitCode === undefined ? '' : `${cause} with exit code ${exitCode}`;
  task.events.push({
    type: 'STATUS_CHANGED',
    description: `Task state is updated from ${task.state} to ${state} on ${zone}/instances/${job.uid}${code}.`,
    eventTime: timestamp(nowMs),
    ...(exitCode !== undefined && { taskExecution: { exitCode } }),
    taskState: state,
  });
  task.state = state;
  job.updatedMs = nowMs;
}

export function jobMessage(job: Job): unknown {
  const counts: Record<string, number> = {};
  for (const { state } of job.tasks) counts[state] = (counts[state] ?? 0) + 1;
  return {
    ...job.message,
    taskGroups: job.message.taskGroups?.map((group) => ({ ...group, name: `${job.name}/taskGroups/group0` })),
    name: job.name,
    uid: job.uid,
    createTime: timestamp(job.createdMs),
    updateTime: timestamp(job.updatedMs),
    status: {
      state: job.state,
      statusEvents: job.events,
      taskGroups: { group0: { counts } },
      ...(job.runningMs !== undefined && {
        runDuration: timestamp(Math.max(0, job.updatedMs - job.runningMs)),
      }),
    },
  };
}

export const taskMessage = (job: Job, task: Task): unknown => ({
  name: `${job.name}/taskGroups/group0/tasks/${task.index}`,
  status: { state: task.state, statusEvents: task.events },
});

/** A job as `GET /state` lists it. */
export const jobSummary = (job: Job) => ({
  name: job.name,
  state: job.state,
  labels: job.message.labels ?? {},
  request: restForm(job.message),
  tasks: job.tasks.map(({ index, state, attempts }) => ({ index, state, attempts })),
});
