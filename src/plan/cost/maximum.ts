import type { PriceTable } from '../../inputs/prices.ts';
import { packingOf } from '../machine/packing.ts';
import { machinesOf } from '../moves.ts';
import type { Machine, PlannedJob } from '../plan.ts';
import { pricePerHour } from './prices.ts';
import { vcpusOfTask } from './vcpus.ts';

/** The maximum cost of a plan, if each task takes its full time and all retries of the job are needed. */
export interface Maximum {
  readonly vcpuHours: number;
  /** In the currency of the prices; absent without prices, or if a machine has no price. */
  readonly amount?: number;
  /** Ids of jobs that are not included, because their machines are unknown. */
  readonly unknown: readonly string[];
}

/**
 * Tasks × timeout, on the largest of the machines that a job may move to. It includes neither boot times nor tasks that
 * are repeated on other machines, because their number is unknown.
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

/** Hours of all tasks, each multiplied by the value of one hour. */
function hoursOf(
  { job, combinations }: PlannedJob,
  { taskTimeoutSeconds }: Machine,
  anHour: number | undefined,
): number | undefined {
  if (anHour === undefined) return undefined;
  return (combinations.length * (1 + job.retry) * taskTimeoutSeconds * anHour) / 3600;
}

/** Price per hour of a task: its share of the machine. */
function shareOfPrice(machine: Machine, prices: PriceTable): number | undefined {
  const price = pricePerHour(machine, prices);
  return price === undefined ? undefined : price / (packingOf(machine).tasksPerVm ?? 1);
}

/** Undefined if one of them is undefined. */
const most = (values: readonly (number | undefined)[]): number | undefined =>
  values.every((value) => value !== undefined) ? Math.max(...values) : undefined;
