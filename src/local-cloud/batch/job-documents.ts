import { DEFAULT_MACHINE, shapeOf } from '../places/machine-shapes.ts';
import { withProjectNumber } from '../places/projects.ts';
import type { MachineState } from '../types.ts';
import { type Job, parallelismOf, type Task } from './job.ts';
import type { JobRun } from './job-run.ts';
import { idleMsOf } from './simulated/machines.ts';
import { DEFAULT_CPU_MILLI, DEFAULT_MEMORY_MIB, machineTypeOf, policyOf, tasksPerVm } from './vms.ts';
import { type JobMessage, restForm, timestamp } from './wire/messages.ts';

/** The machines of a simulated job as `GET /state` lists them. */
export function machineStates({ job, machines = [] }: JobRun, nowMs: number): readonly MachineState[] {
  const machineType = machineTypeOf(job.message) ?? DEFAULT_MACHINE;
  const provisioningModel = String(policyOf(job.message).provisioningModel || 'STANDARD');
  const vcpus = shapeOf(machineType)?.vcpus ?? 0;
  return machines.map((time) => ({
    job: job.name,
    index: time.index,
    fromMs: time.fromMs,
    ...(time.untilMs !== undefined && { untilMs: time.untilMs }),
    idleMs: idleMsOf(time, nowMs),
    machineType,
    provisioningModel,
    vcpus,
  }));
}

/** google.cloud.batch.v1.Job as the service returns it: with its defaults, and with the project's number. */
export function jobMessage(job: Job, nowMs: number): unknown {
  const counts = Object.fromEntries([...job.counts].filter(([, count]) => count > 0));
  const hasMachines = job.state !== 'QUEUED';
  const instance = {
    machineType: machineTypeOf(job.message) ?? DEFAULT_MACHINE,
    provisioningModel: policyOf(job.message).provisioningModel || 'STANDARD',
    taskPack: String(tasksPerVm(job.message)),
  };
  return {
    ...job.message,
    allocationPolicy: allocationMessage(job),
    taskGroups: job.message.taskGroups?.map((group) => ({
      ...group,
      name: `${withProjectNumber(job.name)}/taskGroups/group0`,
      taskCount: String(job.tasks.length),
      parallelism: String(parallelismOf(job)),
      taskSpec: {
        ...group.taskSpec,
        computeResource: {
          ...group.taskSpec?.computeResource,
          cpuMilli: filled(group.taskSpec?.computeResource?.cpuMilli, DEFAULT_CPU_MILLI),
          memoryMib: filled(group.taskSpec?.computeResource?.memoryMib, DEFAULT_MEMORY_MIB),
        },
      },
    })),
    name: job.name,
    uid: job.uid,
    createTime: timestamp(job.createdMs),
    updateTime: timestamp(job.updatedMs),
    status: {
      state: job.state,
      statusEvents: job.events,
      taskGroups: { group0: { counts, ...(hasMachines && { instances: [instance] }) } },
      runDuration: timestamp(
        job.runningMs === undefined ? 0 : Math.max(0, (job.endedMs ?? nowMs) - job.runningMs),
      ),
    },
  };
}

const filled = (value: string | number | undefined, otherwise: number) =>
  String(Number(value ?? 0) || otherwise);

/** By default, the region of the job is allowed. */
function allocationMessage(job: Job): JobMessage['allocationPolicy'] {
  const { allocationPolicy } = job.message;
  const { location } = allocationPolicy ?? {};
  if (location?.allowedLocations?.length) return allocationPolicy ?? null;
  return { ...allocationPolicy, location: { allowedLocations: [`regions/${job.name.split('/')[3]}`] } };
}

export const taskMessage = (job: Job, task: Task): unknown => ({
  name: `${withProjectNumber(job.name)}/taskGroups/group0/tasks/${task.index}`,
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
