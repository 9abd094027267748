import type { Machine } from '../plan.ts';
import { shapeOf } from './types.ts';

/** Maximum number of tasks that Batch runs on one VM (cloud.google.com/batch/docs/job-optimize-resources). */
const MOST_TASKS = 20;
/** Share of a VM's memory that remains for tasks, after the operating system and Batch's agent. */
const USABLE_MEMORY = 0.9;

/** The fields of a Batch job about the share of a VM for each task. */
export interface Packing {
  /** Tasks at a time on one VM; decided by Batch if only the vCPUs of a task are known. */
  readonly tasksPerVm?: number;
  /** Resources of one task; Batch's defaults are 2 vCPUs and 2,000 MiB. */
  readonly cpuMilli?: number;
  readonly memoryMib?: number;
}

/**
 * How many tasks share a VM, and what each may use. Batch's formula considers only vCPUs and would put two tasks of 14
 * GB on a machine with 16 GB. Without values it assumes 2 vCPUs and 2,000 MiB per task, which some describe as a limit.
 * So all known values of the machine are set. A task that reserves nothing has the VM to itself.
 */
export function packingOf(machine: Machine): Packing {
  const { cpuMilli, memoryMib } = machine;
  const shape = machine.instanceTemplate === undefined ? shapeOf(machine.machineType) : undefined;
  const given = {
    ...(cpuMilli !== undefined && { cpuMilli }),
    ...(memoryMib !== undefined && { memoryMib }),
  };
  const isShared = cpuMilli !== undefined || memoryMib !== undefined;
  // Tasks on the same VM must not share a GPU.
  const most = machine.gpu ? Math.min(MOST_TASKS, Math.max(1, machine.gpu.count)) : MOST_TASKS;
  if (!shape) {
    if (cpuMilli === undefined) return { tasksPerVm: 1, ...given };
    return machine.gpu ? { tasksPerVm: most, ...given } : given;
  }
  const usableMib = Math.floor(shape.memoryMib * USABLE_MEMORY);
  const fitting = [
    most,
    ...(cpuMilli === undefined ? [] : [Math.floor(shape.cpuMilli / cpuMilli)]),
    ...(memoryMib === undefined ? [] : [Math.floor(usableMib / memoryMib)]),
  ];
  const tasksPerVm = isShared ? Math.max(1, Math.min(...fitting)) : 1;
  return {
    tasksPerVm,
    cpuMilli: cpuMilli ?? Math.floor(shape.cpuMilli / tasksPerVm),
    memoryMib: memoryMib ?? Math.floor(usableMib / tasksPerVm),
  };
}
