import { HOUR_MS, vcpusOf } from '../../plan/cost/vcpus.ts';
import { packingOf } from '../../plan/machine/packing.ts';
import { MIB } from '../numbers.ts';
import type { JobOutcome } from '../outcome.ts';
import { SHUTDOWN_MS, TYPICAL_BOOT_MS } from './machine-time.ts';
import type { JobUsage } from './usage.ts';

/** Minimum number of machines for advice. */
const LEAST_MACHINES = 10;
/** Share of worked vCPU-hours in the paid ones from which there is nothing to improve. */
const GOOD_SHARE = 0.5;
/** Usual values of reservations. */
const CPU_STEPS = [0.25, 0.5, 1, 2, 4, 8, 16, 32, 64];
const CPU_MARGIN = 1.1;
const MEMORY_MARGIN = { cgroup: 1.5, process: 2 } as const;
const MEMORY_STEP_MIB = 256;
/** Maximum number of consecutive tasks on a machine: more would make the run much longer. */
const MOST_ROUNDS = 10;

/** Settings with which the same tasks would cost less. */
export interface PackingAdvice {
  /** Reservation of one task; absent if tasks cannot share a machine. */
  readonly share?: { readonly cpuCount: number; readonly memoryMb: number; readonly tasksPerVm: number };
  readonly maxParallel: number;
  /** Approximate paid vCPU-hours with these settings. */
  readonly paidVcpuHours: number;
  /** Approximate additional seconds of the job. */
  readonly longerSeconds: number;
}

/**
 * Advice for a job whose machines booted for much longer than they worked: how many of its tasks fit on a machine,
 * according to their usage, and how many to run at a time. Undefined if most of the paid time was worked.
 */
export function packingAdvice(job: JobOutcome, usage: JobUsage | undefined): PackingAdvice | undefined {
  const { machine } = job.planned;
  const vcpus = vcpusOf(machine);
  const times = job.batchJobs.flatMap(({ machineTime }) => machineTime ?? []);
  const sum = (of: (time: (typeof times)[number]) => number) =>
    times.reduce((total, time) => total + of(time), 0);
  const [machines, paidMs, taskMs] = [
    sum((time) => time.machines),
    sum((time) => time.paidMs),
    sum((time) => time.taskMs),
  ];
  const before = packingOf(machine).tasksPerVm ?? 1;
  if (vcpus === undefined || machines < LEAST_MACHINES || taskMs / before > GOOD_SHARE * paidMs)
    return undefined;
  const tasks = job.combinations.filter(({ attempts }) => attempts > 0).length;
  if (tasks < 2 || tasks <= machines / 2) return undefined;
  const eachMs = Math.max(1, taskMs / tasks);
  const share = shareOf(job, usage, vcpus);
  const tasksPerVm = share?.tasksPerVm ?? before;
  const overheadMs = TYPICAL_BOOT_MS + SHUTDOWN_MS;
  const rounds = Math.max(2, Math.min(MOST_ROUNDS, Math.round(overheadMs / eachMs)));
  const fewer = Math.ceil(tasks / (tasksPerVm * rounds));
  const paidHours = (fewer * (overheadMs + rounds * eachMs) * vcpus) / HOUR_MS;
  if (paidHours > (GOOD_SHARE * paidMs * vcpus) / HOUR_MS) return undefined;
  return {
    ...(share && { share }),
    maxParallel: Math.min(tasks, fewer * tasksPerVm),
    paidVcpuHours: paidHours,
    longerSeconds: Math.max(0, ((rounds - 1) * eachMs) / 1000),
  };
}

/** Only based on measured usage, and never for tasks with GPUs. */
function shareOf(job: JobOutcome, usage: JobUsage | undefined, vcpus: number): PackingAdvice['share'] {
  const { machine } = job.planned;
  if (!usage?.cpuShare || machine.gpu) return undefined;
  const ownVcpus = (packingOf(machine).cpuMilli ?? vcpus * 1000) / 1000;
  const neededVcpus = usage.cpuShare.p95 * ownVcpus * CPU_MARGIN;
  const cpuCount = CPU_STEPS.find((step) => step >= neededVcpus);
  if (cpuCount === undefined) return undefined;
  const neededMib = (usage.memoryBytes.max / MIB) * MEMORY_MARGIN[usage.memorySource];
  const memoryMb = Math.ceil(neededMib / MEMORY_STEP_MIB) * MEMORY_STEP_MIB;
  const { tasksPerVm = 1 } = packingOf({ ...machine, cpuMilli: cpuCount * 1000, memoryMib: memoryMb });
  return tasksPerVm > (packingOf(machine).tasksPerVm ?? 1) ? { cpuCount, memoryMb, tasksPerVm } : undefined;
}
