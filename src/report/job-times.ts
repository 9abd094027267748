import type { BatchJobRecord, JobOutcome, Outcome } from './outcome.ts';

/** How long a job waited for machines and ran on them, over all its attempts, in milliseconds. */
export interface JobTimes {
  readonly startedMs: number;
  readonly endedMs: number;
  readonly queueMs: number;
  /** Absent if no task ran. */
  readonly runMs?: number;
}

/** From when on a Batch job could do something: one that was started early waits for other jobs before. */
export const startOf = ({ createdMs, wentMs }: BatchJobRecord): number => Math.max(createdMs, wentMs ?? 0);

/** Undefined for a job without any Batch job. */
export function timesOf(job: JobOutcome, runEndedMs: number): JobTimes | undefined {
  const [first] = job.batchJobs;
  if (!first) return undefined;
  let queueMs = 0;
  let runMs: number | undefined;
  let endedMs = startOf(first);
  for (const batchJob of job.batchJobs) {
    const end = batchJob.endedMs ?? runEndedMs;
    queueMs += Math.max(0, (batchJob.runningMs ?? end) - startOf(batchJob));
    if (batchJob.runningMs !== undefined) runMs = (runMs ?? 0) + Math.max(0, end - batchJob.runningMs);
    endedMs = Math.max(endedMs, end);
  }
  return { startedMs: startOf(first), endedMs, queueMs, ...(runMs !== undefined && { runMs }) };
}

/**
 * The chain of jobs that determined the duration of the run: each one waited for the one before it, which ended last.
 */
export function criticalPath(outcome: Pick<Outcome, 'jobs' | 'endedMs'>): readonly JobOutcome[] {
  const jobs = new Map(outcome.jobs.map((job) => [job.planned.job.id, job]));
  const endOf = (job: JobOutcome) => timesOf(job, outcome.endedMs)?.endedMs;
  const latest = (candidates: readonly JobOutcome[]) =>
    candidates.reduce<JobOutcome | undefined>((best, job) => {
      const end = endOf(job);
      if (end === undefined) return best;
      return best === undefined || end > (endOf(best) ?? 0) ? job : best;
    }, undefined);
  const path: JobOutcome[] = [];
  let current = latest(outcome.jobs);
  while (current) {
    path.unshift(current);
    current = latest(current.planned.job.needs.flatMap((id) => jobs.get(id) ?? []));
  }
  return path;
}
