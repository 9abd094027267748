import type { Machine } from '../plan.ts';
import { shapeOf } from './types.ts';

/** Tasks that Batch runs on one VM at most (cloud.google.com/batch/docs/job-optimize-resources). */
const MOST_TASKS = 20;
/** What the operating system and Batch's agent leave of a VM's memory. */
const USABLE_MEMORY = 0.9;

/** What a Batch job says about the part of a VM that a task gets. */
export interface Packing {
  /** Tasks at a time on one VM; left to Batch where only the vCPUs of a task are known. */
  readonly tasksPerVm?: number;
  /** Of one task; what is not given is left to Batch, that is 2 vCPUs and 2,000 MiB. */
  readonly cpuMilli?: number;
  readonly memoryMib?: number;
}

/**
 * How many tasks share a VM, and what each may use. Batch's own formula takes only vCPUs into account and would put two
 * tasks of 14 GB on a machine with 16; and it takes 2 vCPUs and 2,000 MiB for a task that says nothing, which some
 * describe as a limit. So everything is said that is known about the machine. A task that reserves nothing has the VM to
 * itself.
 */
export function packingOf(machine: Machine): Packing {
  const { cpuMilli, memoryMib } = machine;
  const shape = machine.instanceTemplate === undefined ? shapeOf(machine.machineType) : undefined;
  const given = {
    ...(cpuMilli !== undefined && { cpuMilli }),
    ...(memoryMib !== undefined && { memoryMib }),
  };
  const isShared = cpuMilli !== undefined || memoryMib !== undefined;
  // Tasks that share a VM must not share a GPU.
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
