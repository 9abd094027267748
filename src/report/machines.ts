import type { PriceTable } from '../inputs/prices.ts';
import { costText, priceName, pricePerHour } from '../plan/cost/prices.ts';
import type { Machine } from '../plan/plan.ts';
import { costOf, hoursText, hourText, totalCost } from './cost/job-cost.ts';
import { type Column, code, inline, table } from './markdown.ts';
import { countText, numberText } from './numbers.ts';
import type { JobOutcome } from './outcome.ts';

/** `spot`, `flex start`, `reservation bound`; nothing for standard machines. */
const modelText = ({ provisioningModel }: Machine): string =>
  provisioningModel === 'STANDARD' ? '' : provisioningModel.toLowerCase().replace('_', ' ');

/** `n2-standard-8, spot, 2 × nvidia-l4` */
export function machineText(machine: Machine): string {
  const share = [
    machine.cpuMilli === undefined ? '' : `${machine.cpuMilli / 1000} vCPU`,
    machine.memoryMib === undefined ? '' : `${machine.memoryMib} MiB`,
  ].filter((text) => text !== '');
  return [
    machine.machineType,
    modelText(machine),
    machine.gpu ? `${machine.gpu.count} × ${machine.gpu.type}` : '',
    share.length > 0 ? `${share.join(' and ')} a task` : '',
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** `n2-standard-8, spot` */
export const shortMachineText = (machine: Machine): string =>
  (machine.instanceTemplate === undefined ? machine.machineType : 'from template') +
  (modelText(machine) && `, ${modelText(machine)}`);

/** Machines of the jobs with their usage and cost. Markdown. */
export function machinesTable(of: {
  readonly jobs: readonly JobOutcome[];
  readonly maxRows: number;
  readonly prices?: PriceTable;
}): string {
  const { jobs, prices } = of;
  const shown = jobs.slice(0, of.maxRows);
  const rows = shown.map((job) => {
    const cost = costOf(job, prices);
    const hours = (value: number | undefined) => (value ? hourText(value) : '');
    const amount = prices && cost?.amount !== undefined ? inline(costText(cost.amount, prices)) : '';
    return [
      inline(job.planned.job.id, 80),
      inline(machineText(job.planned.machine), 120),
      inline(job.planned.machine.region, 60),
      code(job.planned.machine.image, 120),
      cost ? numberText(cost.machines) : '',
      hours(cost?.paidVcpuHours),
      hours(cost?.workedVcpuHours),
      ...(prices ? [amount] : []),
    ];
  });
  const left = jobs.length - shown.length;
  const columns: Column[] = [
    { title: 'Job' },
    { title: 'Machine' },
    { title: 'Region' },
    { title: 'Image' },
    { title: 'Machines', align: 'right' },
    { title: 'vCPU-hours paid', align: 'right' },
    { title: 'Worked', align: 'right' },
    ...(prices ? [{ title: 'Cost', align: 'right' } as const] : []),
  ];
  return [
    table(columns, rows) + (left > 0 ? `\n\n… and ${countText(left, 'more job')}.` : ''),
    totalText(jobs, prices),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** `about 37 vCPU-hours paid, 3.3 worked, about 1.24 USD`; empty if nothing is known. */
export function costLine(jobs: readonly JobOutcome[], prices: PriceTable | undefined): string {
  const cost = totalCost(jobs, prices);
  if (!cost) return '';
  const amount = prices && cost.amount !== undefined ? `about ${costText(cost.amount, prices)}` : '';
  return [hoursText(cost), amount].filter((text) => text !== '').join(', ');
}

function totalText(jobs: readonly JobOutcome[], prices: PriceTable | undefined): string {
  const line = costLine(jobs, prices);
  if (line === '') return '';
  const names = prices ? unpricedOf(jobs, prices).slice(0, 5) : [];
  const without =
    names.length > 0 ? ` No price is given for ${names.map((name) => code(name, 80)).join(', ')}.` : '';
  return `Together ${inline(line)}. You pay for machines from their boot until their deletion; disks and traffic are not included.${without}`;
}

/** Machines that ran but have no price. */
function unpricedOf(jobs: readonly JobOutcome[], prices: PriceTable): readonly string[] {
  const ran = jobs.flatMap(({ batchJobs }) => batchJobs.filter(({ machineTime }) => machineTime?.machines));
  const unpriced = ran.filter(({ machine }) => pricePerHour(machine, prices) === undefined);
  return [...new Set(unpriced.map(({ machine }) => priceName(machine)))];
}
