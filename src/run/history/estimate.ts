import { needsFirst } from '../../plan/needs.ts';
import type { JobRecord, RunRecord } from './record.ts';

/** Only this number of the newest records counts, because workflows change. */
const RECENT = 10;
/** Fewer records do not show what is unusual. */
const LEAST_FOR_WARNING = 3;
/** A job that takes less time is never too slow. */
const LEAST_SECONDS = 60;

/** Durations of earlier runs of the same workflow, in seconds. */
export interface Earlier {
  /** Shortest and longest complete run; absent if there was none. */
  readonly run?: Range;
  readonly vcpuHours?: Range;
  /** Durations of successful jobs, by id. */
  readonly jobs: ReadonlyMap<string, JobRange>;
  /** Of such jobs from the start of the first task on: how long machines took, and what waited for them, says nothing. */
  readonly tasks: ReadonlyMap<string, JobRange>;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

interface JobRange extends Range {
  readonly median: number;
  readonly count: number;
}

/** Only successful runs and jobs count; the longest time of a job is that of all records. */
export function earlierRuns(records: readonly RunRecord[]): Earlier {
  const whole = records.filter(({ isSuccess, isWhole }) => isSuccess && isWhole).slice(0, RECENT);
  const run = rangeOf(whole.map(({ seconds }) => seconds));
  const vcpuHours = rangeOf(whole.flatMap((record) => record.vcpuHours ?? []));
  const ids = new Set(records.flatMap(({ jobs }) => [...jobs.keys()]));
  const rangesOf = (secondsOf: (job: JobRecord) => number | undefined) =>
    new Map(
      [...ids].flatMap((id): [string, JobRange][] => {
        const all = records.flatMap(({ jobs }) => {
          const job = jobs.get(id);
          return (job?.isSuccess ? secondsOf(job) : undefined) ?? [];
        });
        const range = rangeOf(all);
        return range ? [[id, { ...range, median: medianOf(all.slice(0, RECENT)), count: all.length }]] : [];
      }),
    );
  const jobs = rangesOf(({ seconds }) => seconds);
  const tasks = rangesOf(({ taskSeconds }) => taskSeconds);
  return { ...(run && { run }), ...(vcpuHours && { vcpuHours }), jobs, tasks };
}

const rangeOf = (values: readonly number[]): Range | undefined =>
  values.length === 0 ? undefined : { least: Math.min(...values), most: Math.max(...values) };

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** A job of a running run. */
export interface JobNow {
  readonly id: string;
  readonly needs: readonly string[];
  readonly phase: 'waiting' | 'active' | 'ended';
  /** Seconds since its first Batch job was created. */
  readonly seconds: number;
  /** Seconds since its first task ran; absent while none did. */
  readonly taskSeconds?: number;
}

/**
 * Seconds until the last job ends, if each takes its usual time: along the longest path through the remaining jobs.
 * Undefined if a job on this path never succeeded before.
 */
export function remainingSeconds(jobs: readonly JobNow[], earlier: Earlier): number | undefined {
  const left = new Map<string, number | undefined>();
  const byId = new Map(jobs.map((job) => [job.id, job]));
  for (const id of needsFirst(new Map(jobs.map(({ id, needs }) => [id, needs])))) {
    const job = byId.get(id);
    if (job) left.set(id, ownLeft(job, earlier.jobs.get(id)?.median, left));
  }
  let most = 0;
  for (const seconds of left.values()) {
    if (seconds === undefined) return undefined;
    most = Math.max(most, seconds);
  }
  return most;
}

/** `left` has the needs of the job. */
function ownLeft(
  { phase, seconds, needs }: JobNow,
  usual: number | undefined,
  left: ReadonlyMap<string, number | undefined>,
): number | undefined {
  if (phase === 'ended') return 0;
  if (usual === undefined) return undefined;
  if (phase === 'active') return Math.max(0, usual - seconds);
  let most = 0;
  for (const need of needs) {
    const seconds = left.has(need) ? left.get(need) : 0;
    if (seconds === undefined) return undefined;
    most = Math.max(most, seconds);
  }
  return usual + most;
}

/** The longest time of a job so far, if it now takes more than twice as long. */
export function slowerThanEver(job: JobNow, earlier: Earlier): number | undefined {
  const before = earlier.tasks.get(job.id);
  const { taskSeconds } = job;
  if (job.phase !== 'active' || taskSeconds === undefined) return undefined;
  if (!before || before.count < LEAST_FOR_WARNING) return undefined;
  return taskSeconds > LEAST_SECONDS && taskSeconds > 2 * before.most ? before.most : undefined;
}
