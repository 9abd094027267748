import { builtInGpu, factsOf, MACHINE_TYPES, seriesOf, shapeOf } from '../../plan/machine/types.ts';
import { MIB } from '../numbers.ts';
import type { JobOutcome } from '../outcome.ts';
import type { JobUsage } from './usage.ts';

/** Less work than this does not show what the job needs the next time. */
const LEAST_SECONDS = 60;
const LEAST_WORK_SECONDS = 300;
/** Maximum average share of a machine's vCPUs for a task, because usage has peaks. */
const MOST_CPU = 0.8;
/** Margin for the memory that a task may need the next time; twice as much if only the largest process was measured. */
const MEMORY_MARGIN = { cgroup: 1.25, process: 2 } as const;
/** Share of a VM's memory that remains for tasks, after the operating system and Batch's agent. */
const USABLE_MEMORY = 0.9;
/** Shared-core machine types: their vCPUs are shares of one that others also use. */
const SHARED_CORE = /^(e2-(micro|small|medium)|f1-micro|g1-small)$/;

/** A sufficient machine type, and the share of vCPUs that it saves. */
export interface SmallerMachine {
  readonly machineType: string;
  /** 0 to 1. */
  readonly saved: number;
}

/**
 * The smallest machine of the same series that is sufficient for the tasks of a job. Undefined unless the evidence is
 * good: enough work, all combinations successful, one task per machine, and no GPUs or disks that a smaller type lacks.
 */
export function smallerMachine(job: JobOutcome, usage: JobUsage): SmallerMachine | undefined {
  const { machine } = job.planned;
  const facts = factsOf(machine.machineType);
  if (!facts || !usage.cpuShare || !isGoodEvidence(job, usage)) return undefined;
  if (machine.gpu || facts.localSsds > 0 || machine.disks.some(({ type }) => type === 'local-ssd'))
    return undefined;
  const vcpus = (usage.cpuShare.p95 * facts.vCpus) / MOST_CPU;
  const memoryMib = (usage.memoryBytes.max / MIB) * MEMORY_MARGIN[usage.memorySource];
  const [smallest] = MACHINE_TYPES.flatMap((machineType) => {
    const shape = shapeOf(machineType);
    const isOther = seriesOf(machineType) !== seriesOf(machine.machineType) || SHARED_CORE.test(machineType);
    if (!shape || isOther || builtInGpu(machineType) || factsOf(machineType)?.localSsds) return [];
    const fits = shape.cpuMilli / 1000 >= vcpus && shape.memoryMib * USABLE_MEMORY >= memoryMib;
    return fits ? [{ machineType, shape }] : [];
  }).sort(
    (a, b) =>
      a.shape.cpuMilli - b.shape.cpuMilli ||
      Number(kindOf(b.machineType) === kindOf(machine.machineType)) -
        Number(kindOf(a.machineType) === kindOf(machine.machineType)) ||
      a.shape.memoryMib - b.shape.memoryMib,
  );
  if (!smallest || smallest.shape.cpuMilli >= facts.vCpus * 1000) return undefined;
  return {
    machineType: smallest.machineType,
    saved: 1 - smallest.shape.cpuMilli / (facts.vCpus * 1000),
  };
}

/** `standard` of `e2-standard-4` */
const kindOf = (machineType: string): string => machineType.split('-')[1] ?? '';

function isGoodEvidence(job: JobOutcome, { combinations, seconds }: JobUsage): boolean {
  const { machine } = job.planned;
  const isAlone = machine.cpuMilli === undefined && machine.memoryMib === undefined;
  const isOne = new Set(job.batchJobs.map((record) => record.machine.machineType)).size === 1;
  const isWhole = job.status === 'SUCCESS' && machine.instanceTemplate === undefined;
  const isLong = seconds.p50 >= LEAST_SECONDS && seconds.p50 * combinations >= LEAST_WORK_SECONDS;
  return isAlone && isOne && isWhole && isLong;
}
