import type { PriceTable } from '../../inputs/prices.ts';
import type { JobOutcome, Outcome } from '../outcome.ts';
import { jsonObject } from '../raw-json.ts';
import { totalCost } from './job-cost.ts';
import { type Quantiles, usageOf, wholeMachine } from './usage.ts';
import { adviceOf } from './usage-text.ts';

// Share of the 1 MB, counted in UTF-16, that GitHub allows for all outputs of a job.
const USAGE_CHARACTERS = 32 * 1024;

/**
 * The output `usage`: the usage of each job's tasks. Jobs without data, and entries that do not fit, are omitted.
 */
export function usageOutput(jobs: readonly JobOutcome[]): string {
  let characters = 2;
  const members: [string, string][] = [];
  for (const job of jobs) {
    const text = jobUsage(job);
    if (text === undefined) continue;
    characters += text.length + 2 * job.planned.job.id.length + 4;
    if (characters > USAGE_CHARACTERS) break;
    members.push([job.planned.job.id, text]);
  }
  return jsonObject(members);
}

function jobUsage(job: JobOutcome): string | undefined {
  const usage = usageOf(job);
  if (!usage) return undefined;
  const { vcpus, memoryBytes } = wholeMachine(job.planned.machine);
  return JSON.stringify({
    combinations: usage.combinations,
    seconds: rounded(usage.seconds, 1),
    memory_bytes: { ...rounded(usage.memoryBytes, 0), source: usage.memorySource },
    cpu_share: usage.cpuShare ? rounded(usage.cpuShare, 3) : null,
    machine: {
      type: job.planned.machine.instanceTemplate === undefined ? job.planned.machine.machineType : null,
      vcpus: vcpus ?? null,
      memory_bytes: memoryBytes ?? null,
    },
    advice: adviceOf(job, usage) ?? null,
  });
}

const rounded = ({ p50, p95, max }: Quantiles, digits: number): Quantiles => ({
  p50: Number(p50.toFixed(digits)),
  p95: Number(p95.toFixed(digits)),
  max: Number(max.toFixed(digits)),
});

/** The output `cost`: the approximate paid time of the run's machines; `{}` if it is unknown. */
export function costOutput(
  { jobs, isOverBudget }: Pick<Outcome, 'jobs' | 'isOverBudget'>,
  prices: PriceTable | undefined,
): string {
  const cost = totalCost(jobs, prices);
  if (!cost) return '{}';
  return JSON.stringify({
    machines: cost.machines,
    vcpu_hours_paid: Number(cost.paidVcpuHours.toFixed(3)),
    vcpu_hours_worked: Number(cost.workedVcpuHours.toFixed(3)),
    ...(prices &&
      cost.amount !== undefined && { amount: Number(cost.amount.toFixed(6)), currency: prices.currency }),
    ...(isOverBudget && { reason: 'cost-cap' }),
  });
}
