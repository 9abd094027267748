import type { PriceTable } from '../inputs/prices.ts';
import type { Machine } from '../plan/plan.ts';
import { type Column, code, inline, table } from './markdown.ts';
import { countText } from './numbers.ts';
import type { JobOutcome } from './outcome.ts';
import { costText, pricePerHour } from './prices.ts';

/** vCPUs of a predefined or custom machine type by its name; undefined where the name does not tell. */
export function vcpusOf(machineType: string): number | undefined {
  if (/^e2-(micro|small|medium)$/.test(machineType)) return 2;
  if (/^(f1-micro|g1-small)$/.test(machineType)) return 1;
  // n2-custom-4-8192 and custom-4-8192 say vCPUs and memory; a2-highgpu-4g counts GPUs.
  const custom = /^(?:[a-z0-9]+-)?custom-(\d+)-\d+(?:-ext)?$/.exec(machineType);
  const standard = /^[a-z]\w*-(?:standard|highmem|highcpu|megamem|ultramem|hypermem)-(\d+)(?:-\w+)?$/.exec(
    machineType,
  );
  const count = custom?.[1] ?? standard?.[1];
  return count === undefined ? undefined : Number(count);
}

const VM_HOUR_MS = 3_600_000;

/** Undefined when nothing is known of any task's time; what an earlier run did was paid for then. */
function taskMs(job: JobOutcome): number | undefined {
  const times = job.combinations.flatMap(({ startedMs, endedMs, reusedFrom }) =>
    startedMs === undefined || endedMs === undefined || reusedFrom !== undefined ? [] : [endedMs - startedMs],
  );
  return times.length === 0 ? undefined : times.reduce((sum, one) => sum + one, 0);
}

const vcpusOfVm = ({ machineType, instanceTemplate }: Machine): number | undefined =>
  instanceTemplate === undefined ? vcpusOf(machineType) : undefined;

/** What the tasks of a job used, as far as their own times tell: start and stop of the VMs are not in it. */
export function vcpuHours(job: JobOutcome): number | undefined {
  const { machine } = job.planned;
  const vcpus = machine.cpuMilli === undefined ? vcpusOfVm(machine) : machine.cpuMilli / 1000;
  const ms = taskMs(job);
  return vcpus === undefined || ms === undefined ? undefined : (vcpus * ms) / VM_HOUR_MS;
}

/** What that cost; undefined when the table does not tell. A task that reserves a part of a VM costs that part. */
export function costOf(job: JobOutcome, prices: PriceTable): number | undefined {
  const { machine } = job.planned;
  const price = pricePerHour(machine, prices);
  const vcpus = vcpusOfVm(machine);
  const ms = taskMs(job);
  if (price === undefined || ms === undefined || job.batchJobs.length === 0) return undefined;
  const share =
    machine.cpuMilli === undefined || vcpus === undefined ? 1 : Math.min(1, machine.cpuMilli / 1000 / vcpus);
  return (price * share * ms) / VM_HOUR_MS;
}

/** What the priced jobs cost together; undefined when none has a price. */
export function totalCost(jobs: readonly JobOutcome[], prices: PriceTable): number | undefined {
  const costs = jobs.flatMap((job) => costOf(job, prices) ?? []);
  return costs.length === 0 ? undefined : costs.reduce((sum, one) => sum + one, 0);
}

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

/** Machines of the jobs and what they used, for those who pay for them. Markdown. */
export function machinesTable(of: {
  readonly jobs: readonly JobOutcome[];
  readonly maxRows: number;
  readonly prices?: PriceTable;
}): string {
  const { jobs, prices } = of;
  const shown = jobs.slice(0, of.maxRows);
  const hoursOf = (job: JobOutcome) => (job.batchJobs.length === 0 ? undefined : vcpuHours(job));
  const rows = shown.map((job) => {
    const hours = hoursOf(job);
    const cost = prices && costOf(job, prices);
    return [
      inline(job.planned.job.id, 80),
      inline(machineText(job.planned.machine), 120),
      inline(job.planned.machine.region, 60),
      code(job.planned.machine.image, 120),
      hours === undefined ? '' : hoursText(hours),
      ...(prices ? [cost === undefined ? '' : inline(costText(cost, prices))] : []),
    ];
  });
  const left = jobs.length - shown.length;
  const columns: Column[] = [
    { title: 'Job' },
    { title: 'Machine' },
    { title: 'Region' },
    { title: 'Image' },
    { title: 'vCPU-hours', align: 'right' },
    ...(prices ? [{ title: 'Cost', align: 'right' } as const] : []),
  ];
  return [
    table(columns, rows) + (left > 0 ? `\n\n… and ${countText(left, 'more job')}.` : ''),
    totalText(jobs, hoursOf, prices),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function totalText(
  jobs: readonly JobOutcome[],
  hoursOf: (job: JobOutcome) => number | undefined,
  prices: PriceTable | undefined,
): string {
  const hours = jobs.reduce((sum, job) => sum + (hoursOf(job) ?? 0), 0);
  const cost = prices && totalCost(jobs, prices);
  const sums = [
    hours > 0 ? `${hoursText(hours)} vCPU-hours of tasks` : '',
    cost === undefined || !prices ? '' : `about ${inline(costText(cost, prices))}`,
  ].filter((text) => text !== '');
  if (sums.length === 0) return '';
  const unpriced = prices
    ? new Set(
        jobs
          .filter(
            (job) => pricePerHour(job.planned.machine, prices) === undefined && taskMs(job) !== undefined,
          )
          .map(({ planned: { machine } }) =>
            machine.instanceTemplate === undefined
              ? `${machine.machineType}${machine.provisioningModel === 'SPOT' ? ' (spot)' : ''}`
              : `instance template ${machine.instanceTemplate}`,
          ),
      )
    : [];
  const names = [...unpriced].slice(0, 5).map((name) => code(name, 80));
  const without = names.length > 0 ? ` No price is given for ${names.join(', ')}.` : '';
  return `Together ${sums.join(', ')}; starting and stopping VMs, disks and traffic not counted.${without}`;
}

const hoursText = (hours: number): string => (hours > 0 && hours < 0.01 ? '< 0.01' : hours.toFixed(2));
