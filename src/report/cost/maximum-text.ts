import type { PriceTable } from '../../inputs/prices.ts';
import { maximumOf } from '../../plan/cost/maximum.ts';
import { costText } from '../../plan/cost/prices.ts';
import type { Plan } from '../../plan/plan.ts';
import { hourText } from './job-cost.ts';

/** The maximum cost of a plan: `At most 1,200 vCPU-hours, about 45.60 USD, if every task takes its whole time, …`. */
export function maximumText(plan: Plan, prices: PriceTable | undefined): string {
  const { vcpuHours, amount, unknown } = maximumOf(plan.jobs.values(), prices);
  const hours = vcpuHours > 0 || unknown.length === 0 ? `${hourText(vcpuHours)} vCPU-hours` : '';
  const cost = prices && amount !== undefined ? `about ${costText(amount, prices)}` : '';
  const most = [hours, cost].filter((text) => text !== '').join(', ');
  if (most === '') return '';
  const without = unknown.length > 0 ? `, without ${unknown.map((id) => `'${id}'`).join(', ')}` : '';
  return `At most ${most}${without}, if every task takes its full task_timeout; boot times are not included.`;
}
