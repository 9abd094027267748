import { vcpusOfTask } from '../../plan/cost/vcpus.ts';
import { bytesText, durationText } from '../numbers.ts';
import type { JobOutcome } from '../outcome.ts';
import { costOf, hourText } from './job-cost.ts';
import { packingAdvice } from './packing-advice.ts';
import { smallerMachine } from './smaller-machine.ts';
import { type JobUsage, usageOf } from './usage.ts';

/** Share of a disk from which it is reported. */
const NEARLY_FULL = 0.8;
/** Size of Batch's boot disks, in GB. */
const DEFAULT_DISK_GB = 30;

/** The report about one job. */
export interface UsageLine {
  readonly job: string;
  /** `peak 2.1 of 16 GB, 38 % of 4 vCPUs` */
  readonly text: string;
  /** Settings that would cost less; absent without good evidence. */
  readonly advice?: string;
}

/** Undefined if no task of the job has measurements. */
export function usageLine(job: JobOutcome): UsageLine | undefined {
  const usage = usageOf(job);
  if (!usage) return undefined;
  const advice = adviceOf(job, usage);
  return {
    job: job.planned.job.id,
    text: usageText(job, usage),
    ...(advice !== undefined && { advice }),
  };
}

/** `e2-standard-2 would suffice and halve the vCPU-hours`; undefined without good evidence. */
export function adviceOf(job: JobOutcome, usage: JobUsage): string | undefined {
  const smaller = smallerMachine(job, usage);
  if (smaller) return `${smaller.machineType} would suffice and ${savedText(smaller.saved)}`;
  const packing = packingAdvice(job, usage);
  const cost = costOf(job, undefined);
  if (!packing || !cost) return undefined;
  const { share, maxParallel, longerSeconds, paidVcpuHours } = packing;
  const busy = percent(cost.workedVcpuHours / cost.paidVcpuHours);
  const settings = [
    share
      ? `"cpu_count: ${share.cpuCount}" and "memory_mb: ${share.memoryMb}" (${share.tasksPerVm} tasks on a machine)`
      : '',
    `"max-parallel: ${maxParallel}"`,
  ].filter((text) => text !== '');
  return `only ${busy} of the paid vCPU-hours were worked; with ${settings.join(' and ')}, you would pay about ${hourText(paidVcpuHours)} instead of ${hourText(cost.paidVcpuHours)}, and the job would take about ${durationText(longerSeconds * 1000)} longer`;
}

function usageText(job: JobOutcome, usage: JobUsage): string {
  const { machine } = job.planned;
  const peak = usage.memorySource === 'cgroup' ? 'peak' : 'largest process';
  const vcpus = vcpusOfTask(machine);
  const disk = diskText(job, usage);
  return [
    `${peak} ${fillText(usage.memoryBytes.max, usage.memoryLimit)}`,
    usage.cpuShare && vcpus !== undefined ? `${percent(usage.cpuShare.p50)} of ${vcpusText(vcpus)}` : '',
    usage.gpu ? `GPU memory ${fillText(usage.gpu.bytes, usage.gpu.totalBytes)}` : '',
    disk,
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** Only for a boot disk of about the expected size: other disks do not belong to a VM of Batch. */
function diskText({ planned: { machine } }: JobOutcome, { disk }: JobUsage): string {
  const plannedBytes = (machine.bootDiskGb ?? DEFAULT_DISK_GB) * 1e9;
  if (!disk || disk.totalBytes > 1.2 * plannedBytes || disk.bytes < NEARLY_FULL * disk.totalBytes) return '';
  return `boot disk ${percent(disk.bytes / disk.totalBytes)} full`;
}

/** `2.1 of 16 GB`, `310 MB of 3.6 GB` */
function fillText(bytes: number, total: number | undefined): string {
  const text = bytesText(bytes);
  if (total === undefined) return text;
  const whole = bytesText(total);
  const [number = '', unit] = text.split(' ');
  return whole.endsWith(` ${unit}`) ? `${number} of ${whole}` : `${text} of ${whole}`;
}

const vcpusText = (vcpus: number): string => `${Number(vcpus.toFixed(2))} vCPU${vcpus === 1 ? '' : 's'}`;

const percent = (part: number): string => `${part > 0 && part < 0.01 ? '< 1' : Math.round(part * 100)} %`;

const savedText = (saved: number): string =>
  saved === 0.5 ? 'halve the vCPU-hours' : `save ${percent(saved)} of the vCPU-hours`;
