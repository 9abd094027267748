import { vcpusOf, vcpusOfTask } from '../../plan/cost/vcpus.ts';
import { packingOf } from '../../plan/machine/packing.ts';
import { shapeOf } from '../../plan/machine/types.ts';
import type { Machine } from '../../plan/plan.ts';
import type { MemorySource } from '../../plan/task-contract.ts';
import { MIB } from '../numbers.ts';
import type { JobOutcome, TaskUsage } from '../outcome.ts';

export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Usage of a job's tasks, as far as they measured it. */
export interface JobUsage {
  readonly combinations: number;
  readonly seconds: Quantiles;
  readonly memoryBytes: Quantiles;
  /** What the task with the highest of these had; absent for machines with unknown memory. */
  readonly memoryLimit?: number;
  /** `cgroup` only if all tasks measured it this way. */
  readonly memorySource: MemorySource;
  /** Share of the vCPUs of a task, 0 to 1; absent for machines with an unknown number of vCPUs. */
  readonly cpuShare?: Quantiles;
  /** The GPU and the disk with the highest usage. */
  readonly gpu?: NonNullable<TaskUsage['gpu']>;
  readonly disk?: NonNullable<TaskUsage['disk']>;
}

/** A combination with measurements that ran in this run. */
interface Measured {
  readonly seconds: number;
  readonly usage: TaskUsage;
  /** What it ran on. */
  readonly machine: Machine;
}

/** Undefined if no task of the job has measurements in this run. */
export function usageOf(job: JobOutcome): JobUsage | undefined {
  const measured = measuredIn(job);
  const [first] = measured;
  if (!first) return undefined;
  const shares = measured.flatMap((one) => shareOf(one) ?? []);
  const fattest = measured.reduce(
    (most, one) => (one.usage.peakBytes > most.usage.peakBytes ? one : most),
    first,
  );
  const memoryLimit = memoryOfTask(fattest.machine);
  const gpu = fullest(measured.map(({ usage }) => usage.gpu));
  const disk = fullest(measured.map(({ usage }) => usage.disk));
  return {
    combinations: measured.length,
    seconds: quantilesOf(measured.map(({ seconds }) => seconds)),
    memoryBytes: quantilesOf(measured.map(({ usage }) => usage.peakBytes)),
    ...(memoryLimit !== undefined && { memoryLimit }),
    memorySource: measured.every(({ usage }) => usage.memorySource === 'cgroup') ? 'cgroup' : 'process',
    ...(shares.length === measured.length && { cpuShare: quantilesOf(shares) }),
    ...(gpu && { gpu }),
    ...(disk && { disk }),
  };
}

function measuredIn({ combinations, batchJobs, planned }: JobOutcome): readonly Measured[] {
  const machines = new Map<number, Machine>();
  for (const { combinations: indices, machine } of batchJobs) {
    for (const index of indices) machines.set(index, machine);
  }
  return combinations.flatMap(({ index, usage, startedMs, endedMs, reusedFrom }) => {
    if (!usage || startedMs === undefined || endedMs === undefined || reusedFrom !== undefined) return [];
    const seconds = Math.max(0, endedMs - startedMs) / 1000;
    return [{ seconds, usage, machine: machines.get(index) ?? planned.machine }];
  });
}

/** Undefined for a machine whose vCPUs are not known. */
function shareOf({ seconds, usage, machine }: Measured): number | undefined {
  const vcpus = vcpusOfTask(machine);
  if (vcpus === undefined) return undefined;
  return seconds === 0 ? 0 : Math.min(1, usage.cpuMs / 1000 / seconds / vcpus);
}

function fullest(fills: readonly (TaskUsage['gpu'] | undefined)[]): TaskUsage['gpu'] {
  const known = fills.filter((fill) => fill !== undefined);
  return known.reduce<TaskUsage['gpu']>(
    (most, fill) => (most && most.bytes / most.totalBytes >= fill.bytes / fill.totalBytes ? most : fill),
    undefined,
  );
}

/** By nearest rank. */
function quantilesOf(values: readonly number[]): Quantiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** The resources of a machine; undefined if they are not known. */
export function wholeMachine(machine: Machine): { readonly vcpus?: number; readonly memoryBytes?: number } {
  const shape = machine.instanceTemplate === undefined ? shapeOf(machine.machineType) : undefined;
  const vcpus = vcpusOf(machine);
  return {
    ...(vcpus !== undefined && { vcpus }),
    ...(shape && { memoryBytes: shape.memoryMib * MIB }),
  };
}

/** Memory available to one task: its share of a shared machine, or the whole machine. */
function memoryOfTask(machine: Machine): number | undefined {
  const { memoryMib, tasksPerVm } = packingOf(machine);
  if (tasksPerVm === 1 && machine.memoryMib === undefined) return wholeMachine(machine).memoryBytes;
  return memoryMib === undefined ? undefined : memoryMib * MIB;
}
