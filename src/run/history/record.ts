import { isRecord, parsedJson } from '../../cloud/json.ts';
import { totalCost } from '../../report/cost/job-cost.ts';
import { timesOf } from '../../report/job-times.ts';
import type { JobOutcome, Outcome } from '../../report/outcome.ts';

/** The record of one run for the estimates of later ones: numbers, ids of jobs, and no text that is shown. */
export interface RunRecord {
  readonly startedMs: number;
  readonly isSuccess: boolean;
  /** Whether everything ran in this run, and nothing was reused from an earlier one. */
  readonly isWhole: boolean;
  readonly seconds: number;
  /** Approximate cost; absent if it is not known. */
  readonly vcpuHours?: number;
  readonly jobs: ReadonlyMap<string, JobRecord>;
}

export interface JobRecord {
  readonly isSuccess: boolean;
  /** Time from the first Batch job until the end of the last one. */
  readonly seconds: number;
  /** The same from the start of the first task on; absent when none ran. */
  readonly taskSeconds?: number;
}

/** Number of records that are kept per workflow. */
export const MOST_RECORDS = 50;
/** Maximum size to read, in bytes: fifty records of a thousand jobs. */
export const MAX_HISTORY_BYTES = 8 * 1024 * 1024;
const VERSION = 1;
/** A longer time cannot be that of a run, because Batch's limit is 14 days. */
const LONGEST_SECONDS = 30 * 24 * 3600;

/** Undefined for a run without any task. */
export function recordOf(
  outcome: Pick<Outcome, 'status' | 'startedMs' | 'endedMs' | 'jobs'>,
): RunRecord | undefined {
  const { status, startedMs, endedMs, jobs } = outcome;
  if (!jobs.some(({ batchJobs }) => batchJobs.some(({ runningMs }) => runningMs !== undefined)))
    return undefined;
  const cost = totalCost(jobs, undefined);
  return {
    startedMs,
    isSuccess: status === 'SUCCESS',
    isWhole: !jobs.some(isReused),
    seconds: (endedMs - startedMs) / 1000,
    ...(cost && cost.paidVcpuHours > 0 && { vcpuHours: cost.paidVcpuHours }),
    jobs: new Map(
      jobs.flatMap((job) => {
        const times = timesOf(job, endedMs);
        if (!times || isReused(job)) return [];
        const isSuccess = job.status === 'SUCCESS';
        const seconds = (times.endedMs - times.startedMs) / 1000;
        const firstMs = Math.min(...job.batchJobs.flatMap(({ runningMs }) => runningMs ?? []));
        const taskSeconds = Math.max(0, times.endedMs - firstMs) / 1000;
        const record = { isSuccess, seconds, ...(Number.isFinite(firstMs) && { taskSeconds }) };
        return [[job.planned.job.id, record] as const];
      }),
    ),
  };
}

const isReused = ({ combinations }: JobOutcome) =>
  combinations.some(({ reusedFrom }) => reusedFrom !== undefined);

/** Newest first. */
export function historyText(records: readonly RunRecord[]): string {
  const runs = records.slice(0, MOST_RECORDS).map((record) => ({
    started_ms: record.startedMs,
    success: record.isSuccess,
    whole: record.isWhole,
    seconds: rounded(record.seconds),
    ...(record.vcpuHours !== undefined && { vcpu_hours: Number(record.vcpuHours.toFixed(4)) }),
    jobs: Object.fromEntries(
      [...record.jobs].map(([id, { isSuccess, seconds, taskSeconds }]) => [
        id,
        {
          success: isSuccess,
          seconds: rounded(seconds),
          ...(taskSeconds !== undefined && { task_seconds: rounded(taskSeconds) }),
        },
      ]),
    ),
  }));
  return `${JSON.stringify({ version: VERSION, runs })}\n`;
}

const rounded = (seconds: number) => Number(seconds.toFixed(1));

/** The usable part of a history. Everything else in it is ignored, so that it cannot break anything. */
export function readHistory(text: string): readonly RunRecord[] {
  const value = parsedJson(text);
  if (!isRecord(value) || value.version !== VERSION || !Array.isArray(value.runs)) return [];
  return value.runs.slice(0, MOST_RECORDS).flatMap((run: unknown) => runOf(run) ?? []);
}

function runOf(value: unknown): RunRecord | undefined {
  if (!isRecord(value)) return undefined;
  const { started_ms: startedMs, success, whole, seconds, vcpu_hours: hours, jobs } = value;
  if (typeof startedMs !== 'number' || !Number.isFinite(startedMs) || !isSeconds(seconds)) return undefined;
  const isHours = typeof hours === 'number' && Number.isFinite(hours) && hours >= 0;
  return {
    startedMs,
    isSuccess: success === true,
    isWhole: whole === true,
    seconds,
    ...(isHours && { vcpuHours: hours }),
    jobs: new Map(isRecord(jobs) ? Object.entries(jobs).flatMap(([id, job]) => jobOf(id, job)) : []),
  };
}

function jobOf(id: string, value: unknown): readonly (readonly [string, JobRecord])[] {
  if (!isRecord(value) || !isSeconds(value.seconds)) return [];
  const { success, seconds, task_seconds: taskSeconds } = value;
  return [[id, { isSuccess: success === true, seconds, ...(isSeconds(taskSeconds) && { taskSeconds }) }]];
}

const isSeconds = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LONGEST_SECONDS;
