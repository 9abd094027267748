import type { PriceTable } from '../../inputs/prices.ts';
import { packingOf } from '../machine/packing.ts';
import { machinesOf } from '../moves.ts';
import type { Machine, PlannedJob } from '../plan.ts';
import { pricePerHour } from './prices.ts';
import { vcpusOfTask } from './vcpus.ts';

/** What a plan can come to at most: each task takes all of its time, and the job's retries are all needed. */
export interface Maximum {
  readonly vcpuHours: number;
  /** In the currency of the prices; absent without them, or when a machine has none. */
  readonly amount?: number;
  /** Ids of jobs that are not in it, because nobody knows their machines. */
  readonly unknown: readonly string[];
}

/**
 * Tasks × timeout, on the largest of the machines that a job may move to. Neither boots nor tasks that repeat on other
 * machines are in it: how many there are nobody knows.
 */
export function maximumOf(jobs: Iterable<PlannedJob>, prices: PriceTable | undefined): Maximum {
  let vcpuHours = 0;
  let amount: number | undefined = prices && 0;
  const unknown: string[] = [];
  for (const planned of jobs) {
    const machines = machinesOf(planned);
    const vcpus = most(machines.map((machine) => hoursOf(planned, machine, vcpusOfTask(machine))));
    if (vcpus === undefined) unknown.push(planned.job.id);
    else vcpuHours += vcpus;
    const cost =
      prices && most(machines.map((machine) => hoursOf(planned, machine, shareOfPrice(machine, prices))));
    amount = amount === undefined || cost === undefined ? undefined : amount + cost;
  }
  return { vcpuHours, unknown, ...(amount !== undefined && { amount }) };
}

/** Hours of all tasks, each times what an hour of one counts. */
function hoursOf(
  { job, combinations }: PlannedJob,
  { taskTimeoutSeconds }: Machine,
  anHour: number | undefined,
): number | undefined {
  if (anHour === undefined) return undefined;
  return (combinations.length * (1 + job.retry) * taskTimeoutSeconds * anHour) / 3600;
}

/** Price of an hour of a task: its part of the machine. */
function shareOfPrice(machine: Machine, prices: PriceTable): number | undefined {
  const price = pricePerHour(machine, prices);
  return price === undefined ? undefined : price / (packingOf(machine).tasksPerVm ?? 1);
}

/** Undefined when one of them is. */
const most = (values: readonly (number | undefined)[]): number | undefined =>
  values.every((value) => value !== undefined) ? Math.max(...values) : undefined;
