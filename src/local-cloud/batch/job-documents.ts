import { type Job, parallelismOf, type Task } from './job.ts';
import { restForm, timestamp } from './messages.ts';

/** google.cloud.batch.v1.Job as the service answers it. */
export function jobMessage(job: Job, nowMs: number): unknown {
  const counts = Object.fromEntries([...job.counts].filter(([, count]) => count > 0));
  const policy = job.message.allocationPolicy?.instances?.[0]?.policy as
    | { readonly machineType?: string; readonly provisioningModel?: string }
    | undefined;
  const instance = {
    machineType: policy?.machineType || 'e2-standard-4',
    provisioningModel: policy?.provisioningModel || 'STANDARD',
    taskPack: String(Number(job.message.taskGroups?.[0]?.taskCountPerNode ?? 0) || 1),
  };
  return {
    ...job.message,
    taskGroups: job.message.taskGroups?.map((group) => ({
      ...group,
      name: `${job.name}/taskGroups/group0`,
      taskCount: String(job.tasks.length),
      parallelism: String(parallelismOf(job)),
    })),
    name: job.name,
    uid: job.uid,
    createTime: timestamp(job.createdMs),
    updateTime: timestamp(job.updatedMs),
    status: {
      state: job.state,
      statusEvents: job.events,
      taskGroups: { group0: { counts, ...(job.runningMs !== undefined && { instances: [instance] }) } },
      ...(job.runningMs !== undefined && {
        runDuration: timestamp(Math.max(0, (job.endedMs ?? nowMs) - job.runningMs)),
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
