import type { PriceTable } from '../../inputs/prices.ts';
import { pricePerHour } from '../../plan/cost/prices.ts';
import { HOUR_MS, vcpusOf, vcpusOfTask } from '../../plan/cost/vcpus.ts';
import { numberText } from '../numbers.ts';
import type { BatchJobRecord, JobOutcome } from '../outcome.ts';

/** Paid and worked time of machines. Approximate, because Batch does not report when a machine starts and ends. */
export interface Cost {
  readonly machines: number;
  /** From the boot of each machine until its deletion. */
  readonly paidVcpuHours: number;
  /** Of the tasks alone, each with its share of a machine. */
  readonly workedVcpuHours: number;
  /** Of machines on which tasks waited for other jobs; part of what was paid. */
  readonly waitedVcpuHours: number;
  /** In the currency of the prices; absent if a machine has no price. */
  readonly amount?: number;
}

/** Undefined if no machine of the job, or not its size, is known. */
export function costOf(job: JobOutcome, prices: PriceTable | undefined): Cost | undefined {
  return sumOf(paidIn(job).map((record) => costOfBatchJob(record, prices)));
}

type Paid = Pick<BatchJobRecord, 'machine' | 'machineTime'>;

/** Batch jobs that were given up while they waited are paid for, too. */
const paidIn = ({ batchJobs, early }: JobOutcome): readonly Paid[] =>
  early?.machineTime ? [...batchJobs, early] : batchJobs;

/** The cost of all jobs; undefined if it is unknown for all of them. */
export function totalCost(jobs: readonly JobOutcome[], prices: PriceTable | undefined): Cost | undefined {
  return sumOf(jobs.flatMap((job) => paidIn(job).map((record) => costOfBatchJob(record, prices))));
}

function costOfBatchJob({ machine, machineTime }: Paid, prices: PriceTable | undefined): Cost | undefined {
  if (!machineTime || machineTime.machines === 0) return undefined;
  const price = prices && pricePerHour(machine, prices);
  const hours = machineTime.paidMs / HOUR_MS;
  return {
    machines: machineTime.machines,
    paidVcpuHours: hours * (vcpusOf(machine) ?? 0),
    workedVcpuHours: (machineTime.taskMs / HOUR_MS) * (vcpusOfTask(machine) ?? 0),
    waitedVcpuHours: ((machineTime.waitedMs ?? 0) / HOUR_MS) * (vcpusOf(machine) ?? 0),
    ...(price !== undefined && { amount: hours * price }),
  };
}

/** Machines without a price are not included in the amount; the report names them. */
function sumOf(costs: readonly (Cost | undefined)[]): Cost | undefined {
  const known = costs.filter((cost) => cost !== undefined);
  if (known.length === 0) return undefined;
  const sum = (of: (cost: Cost) => number) => known.reduce((total, cost) => total + of(cost), 0);
  const priced = known.filter(({ amount }) => amount !== undefined);
  return {
    machines: sum(({ machines }) => machines),
    paidVcpuHours: sum(({ paidVcpuHours }) => paidVcpuHours),
    workedVcpuHours: sum(({ workedVcpuHours }) => workedVcpuHours),
    waitedVcpuHours: sum(({ waitedVcpuHours }) => waitedVcpuHours),
    ...(priced.length > 0 && { amount: priced.reduce((total, { amount = 0 }) => total + amount, 0) }),
  };
}

/** `about 37 vCPU-hours paid, 3.3 worked`; empty for machines with an unknown number of vCPUs. */
export function hoursText({ paidVcpuHours, workedVcpuHours }: Cost): string {
  if (paidVcpuHours === 0) return '';
  return `about ${hourText(paidVcpuHours)} vCPU-hours paid, ${hourText(workedVcpuHours)} worked`;
}

/** Two digits, because nothing here is more exact. */
export function hourText(hours: number): string {
  if (hours > 0 && hours < 0.01) return '< 0.01';
  if (hours < 0.995) return hours.toFixed(2);
  return hours < 9.95 ? hours.toFixed(1) : numberText(hours);
}
