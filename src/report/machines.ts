import type { Machine } from '../plan/plan.ts';
import { code, inline, table } from './markdown.ts';
import type { JobOutcome } from './outcome.ts';

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

/** What the tasks of a job used, as far as their own times tell: start and stop of the VMs are not in it. */
export function vcpuHours(job: JobOutcome): number | undefined {
  const { machine } = job.planned;
  const vcpus = machine.cpuMilli === undefined ? vcpusOf(machine.machineType) : machine.cpuMilli / 1000;
  if (vcpus === undefined) return undefined;
  const ms = job.combinations.reduce(
    (sum, one) =>
      sum + (one.startedMs === undefined || one.endedMs === undefined ? 0 : one.endedMs - one.startedMs),
    0,
  );
  return (vcpus * ms) / 3_600_000;
}

/** `n2-standard-8, spot, 2 × nvidia-l4` */
export function machineText(machine: Machine): string {
  const share = [
    machine.cpuMilli === undefined ? '' : `${machine.cpuMilli / 1000} vCPU`,
    machine.memoryMib === undefined ? '' : `${machine.memoryMib} MiB`,
  ].filter((text) => text !== '');
  return [
    machine.machineType,
    machine.provisioningModel === 'SPOT' ? 'spot' : '',
    machine.gpu ? `${machine.gpu.count} × ${machine.gpu.type}` : '',
    share.length > 0 ? `${share.join(' and ')} a task` : '',
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** Machines of the jobs and what they used, for those who pay for them. Markdown. */
export function machinesTable(jobs: readonly JobOutcome[]): string {
  const used = jobs.map((job) => ({ job, hours: job.batchJobs.length === 0 ? undefined : vcpuHours(job) }));
  const total = used.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
  const rows = used.map(({ job, hours }) => [
    inline(job.planned.job.id, 80),
    inline(machineText(job.planned.machine), 120),
    inline(job.planned.machine.region, 60),
    code(job.planned.machine.image, 120),
    hours === undefined ? '' : hoursText(hours),
  ]);
  const sum =
    total > 0
      ? `\n\nTogether ${hoursText(total)} vCPU-hours of tasks; starting and stopping VMs not counted.`
      : '';
  return (
    table(
      [
        { title: 'Job' },
        { title: 'Machine' },
        { title: 'Region' },
        { title: 'Image' },
        { title: 'vCPU-hours', align: 'right' },
      ],
      rows,
    ) + sum
  );
}

const hoursText = (hours: number): string => (hours > 0 && hours < 0.01 ? '< 0.01' : hours.toFixed(2));
