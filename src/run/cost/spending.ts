import { isTerminal } from '../../cloud/batch-views.ts';
import type { PriceTable } from '../../inputs/prices.ts';
import { pricePerHour } from '../../plan/cost/prices.ts';
import { HOUR_MS, vcpusOf } from '../../plan/cost/vcpus.ts';
import { type MachineTime, PROVISIONING_MS, SHUTDOWN_MS } from '../../report/cost/machine-time.ts';
import { jobTrouble } from '../explain/troubles.ts';
import type { JobState, PartState, RunState } from '../state.ts';
import { tasksPerVmOf } from '../watch/task-spans.ts';

/** The approximate cost of the machines of a run so far, including the shutdown of running machines. */
export interface Spent {
  readonly vcpuHours: number;
  /** In the currency of the prices; 0 without prices. */
  readonly amount: number;
}

/** Tracks the cost of a run while it is running. */
export interface Spending {
  /** Called after every poll of the Batch jobs. */
  spent(state: RunState, nowMs: number): Spent;
}

/** Machines of one Batch job over time, as polls show them. */
interface Metered {
  atMs: number;
  /** Its time in RUNNING at that time, by the service's clock. */
  runMs: number;
  /** Machines at that time, and their maximum so far. */
  machines: number;
  most: number;
  /** Total milliseconds of all machines. */
  paidMs: number;
  /** When the state SCHEDULED was first seen. */
  scheduledAtMs?: number;
}

/**
 * Only the time between polls counts, by the runner's clock, or by the service's if more has passed there: the clock of
 * a runner stands still while its machine sleeps.
 */
export function newSpending(prices: PriceTable | undefined): Spending {
  /** By the name of the Batch job: one that is started early is paid for before it becomes a part. */
  const metered = new Map<string, Metered>();
  const paidMsOf = (part: Paid, nowMs: number): number => {
    if (part.machineTime) return part.machineTime.paidMs;
    const meter = metered.get(part.name) ?? { atMs: nowMs, runMs: 0, machines: 0, most: 0, paidMs: 0 };
    metered.set(part.name, meter);
    if (part.view.state === 'SCHEDULED') meter.scheduledAtMs ??= nowMs;
    const machines = machinesOf(part, nowMs - (meter.scheduledAtMs ?? nowMs));
    const runMs = part.view.runMs ?? 0;
    meter.paidMs += ((meter.machines + machines) / 2) * Math.max(nowMs - meter.atMs, runMs - meter.runMs);
    meter.atMs = nowMs;
    meter.runMs = runMs;
    meter.machines = machines;
    meter.most = Math.max(meter.most, machines);
    return meter.paidMs + meter.most * SHUTDOWN_MS;
  };
  return {
    spent(state, nowMs) {
      let [vcpuHours, amount] = [0, 0];
      for (const part of [...state.jobs.values()].flatMap(paidOf)) {
        const { machine } = part.planned;
        const hours = paidMsOf(part, nowMs) / HOUR_MS;
        vcpuHours += hours * (vcpusOf(machine) ?? 0);
        amount += hours * ((prices && pricePerHour(machine, prices)) ?? 0);
      }
      return { vcpuHours, amount };
    },
  };
}

/** A Batch job, as far as its machines cost something. */
type Paid = Pick<PartState, 'name' | 'planned' | 'parallelism' | 'view'> & {
  readonly machineTime?: MachineTime;
};

/** The Batch jobs of a job, with the one that waits for its needs, or was given up. */
function paidOf({ parts, early }: JobState): readonly Paid[] {
  if (!early || early.end?.kind === 'went') return parts;
  const { name, planned, parallelism } = early.part;
  const machineTime = early.end?.machineTime;
  return [...parts, { name, planned, parallelism, view: early.view, ...(machineTime && { machineTime }) }];
}

/** Running and booting machines of a Batch job. */
function machinesOf(part: Paid, scheduledForMs: number): number {
  const { state, counts } = part.view;
  if (isTerminal(state) || state === 'QUEUED') return 0;
  const busy = (counts.RUNNING ?? 0) + (counts.ASSIGNED ?? 0);
  const waiting = counts.PENDING ?? 0;
  // Machines that are not created cost nothing.
  const isStarved = jobTrouble(part.view) !== undefined;
  if (state === 'SCHEDULED' && (isStarved || scheduledForMs < PROVISIONING_MS)) return 0;
  const tasks = isStarved ? busy : Math.min(part.parallelism, busy + waiting);
  return Math.ceil(tasks / tasksPerVmOf(part));
}
