import { createHash } from 'node:crypto';
import { DEFAULT_MACHINE, shapeOf } from '../places/machine-shapes.ts';
import { zonesOf } from '../places/regions.ts';
import type { InstancePolicyMessage, JobMessage } from './wire/messages.ts';

/** One machine of a job. */
export interface Vm {
  /** From 0, of the job's machines: BATCH_NODE_INDEX. */
  readonly index: number;
  /** 19 digits, as Compute Engine numbers machines. */
  readonly id: string;
  readonly name: string;
  readonly zone: string;
}

/** Default of TaskSpec.compute_resource: 2 vCPUs and 2,000 MiB (batch.proto). */
export const DEFAULT_CPU_MILLI = 2_000;
export const DEFAULT_MEMORY_MIB = 2_000;
const MAX_TASKS_PER_VM = 20;

export const policyOf = (message: JobMessage): InstancePolicyMessage =>
  message.allocationPolicy?.instances?.[0]?.policy ?? {};

/**
 * The machine type that a job names; otherwise its instance template defines it, or Batch chooses one that is large
 * enough.
 */
export const machineTypeOf = (message: JobMessage): string | undefined =>
  policyOf(message).machineType || undefined;

/**
 * Tasks that a machine runs at a time: taskCountPerNode, else the machine's vCPUs by those of a task, 20 at most.
 * Memory is not looked at (cloud.google.com/batch/docs/create-run-job-taskgroup, "determine the number of tasks per
 * VM").
 */
export function tasksPerVm(message: JobMessage): number {
  const [group] = message.taskGroups ?? [];
  const given = Number(group?.taskCountPerNode ?? 0);
  if (given > 0) return given;
  const hasTemplate = Boolean(message.allocationPolicy?.instances?.[0]?.instanceTemplate);
  const vcpus = hasTemplate ? undefined : shapeOf(machineTypeOf(message) ?? DEFAULT_MACHINE)?.vcpus;
  if (vcpus === undefined) return 1;
  const cpuMilli = Number(group?.taskSpec?.computeResource?.cpuMilli ?? 0) || DEFAULT_CPU_MILLI;
  return Math.max(1, Math.min(MAX_TASKS_PER_VM, Math.floor((vcpus * 1_000) / cpuMilli)));
}

/** Memory limit of one task, and memory of a machine, in MiB. */
export function memoryOf(message: JobMessage): {
  readonly taskMib: number;
  readonly vmMib: number | undefined;
} {
  const given = Number(message.taskGroups?.[0]?.taskSpec?.computeResource?.memoryMib ?? 0);
  return { taskMib: given || DEFAULT_MEMORY_MIB, vmMib: shapeOf(machineTypeOf(message) ?? '')?.memoryMib };
}

/** The machine number `index` of a job; `generation` counts its predecessors. */
export function vmOf(
  job: { readonly uid: string; readonly name: string; readonly message: JobMessage },
  index: number,
  generation = 0,
): Vm {
  const region = job.name.split('/')[3] ?? '';
  const allowed = (job.message.allocationPolicy?.location?.allowedLocations ?? [])
    .filter((location) => location.startsWith('zones/'))
    .map((location) => location.slice('zones/'.length));
  const zones = allowed.length > 0 ? allowed : zonesOf(region);
  const digest = createHash('sha256').update(`${job.uid} ${index} ${generation}`).digest();
  const mark = digest.readUInt32BE(8).toString(36).slice(0, 4).padStart(4, '0');
  return {
    index,
    id: String((digest.readBigUInt64BE(0) % 9_000_000_000_000_000_000n) + 1_000_000_000_000_000_000n),
    name: `${job.uid}-group0-${index}-${mark}`,
    zone: zones[index % zones.length] ?? `${region}-a`,
  };
}
