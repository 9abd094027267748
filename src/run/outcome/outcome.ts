import { validateStatuses } from '../../definition/conditions/trigger-rule.ts';
import type { RunIdentity } from '../../plan/plan.ts';
import type { EarlyRecord, Failure, JobOutcome, Outcome, RunStatus } from '../../report/outcome.ts';
import { verdictOf } from '../../report/verdict.ts';
import type { EarlyStart, JobState, RunState, StopReason } from '../state.ts';

/** Place and time of a run. */
export interface RunEnd {
  readonly identity: RunIdentity;
  /** The bucket with the run's folder. */
  readonly bucket: string;
  readonly endedMs: number;
  /** What ended the run before its jobs ended, or why artifacts are not at their target. */
  readonly broken?: Broken | undefined;
}

export interface Broken {
  readonly message: string;
  /** The first line of a report. */
  readonly headline: string;
  readonly hint?: string;
}

/** The outcome of each job, in the order of the definition. */
export const jobOutcomes = (state: RunState): readonly JobOutcome[] =>
  [...state.jobs.values()].map(jobOutcome);

/** The outcome of a run, ready for the reports; `jobs` are those of `jobOutcomes`. */
export function outcomeOf(state: RunState, jobs: readonly JobOutcome[], end: RunEnd): Outcome {
  const { stop } = state;
  const broken = stop ? undefined : end.broken;
  const aggregated = validateStatuses(jobs.map(({ status }) => status));
  const status: RunStatus = stop?.status ?? (broken || aggregated === 'WAIT' ? 'FAILED' : aggregated);
  const outcome = {
    status,
    plan: state.plan,
    runId: end.identity.runId,
    runUri: `gs://${end.bucket}/${end.identity.folder}`,
    startedMs: state.startedMs,
    endedMs: end.endedMs,
    jobs,
    ...(broken && { broken: failureOf(broken) }),
    ...(stop?.limit === 'cost-cap' && { isOverBudget: true }),
    warnings: state.warnings,
  };
  const because = stop ? becauseOf(stop) : broken?.headline;
  const advice = stop?.limit && ADVICE[stop.limit];
  return {
    ...outcome,
    ...(advice !== undefined && { advice }),
    verdict: verdictOf({ ...outcome, ...(because && { because }) }),
  };
}

/** The library's message about its limit says neither which input set it nor what to do. */
function becauseOf(stop: StopReason): string {
  if (stop.limit === 'cost-cap') return stop.message;
  if (stop.status === 'CANCEL') return `the runner sent ${stop.signal}`;
  return stop.limit === 'timeout' ? 'it reached the limit of the input "timeout"' : stop.message;
}

const ADVICE = {
  'cost-cap':
    'Raise the limit, or reduce the cost of the run: docs/machines.md explains the cost of machines and how tasks share them.',
  timeout:
    'Raise the input "timeout", or make the jobs faster: more combinations at a time, larger machines, smaller combinations.',
  queue_timeout:
    'Try another "machine_type", "region" or more "zones", request more quota, lower "max_parallel_tasks", or raise "queue_timeout". If Batch gave no reason, check that the VMs\' service account has roles/batch.agentReporter.',
} as const;

const failureOf = ({ message, headline, hint }: Broken): Failure => ({
  origin: 'batch',
  stagePath: [],
  name: '',
  message,
  headline,
  ...(hint && { hint }),
});

/**
 * Tasks that were running, according to Batch or their log, when the run was stopped or their Batch job was deleted:
 * nothing more can be read of a deleted Batch job. Undefined if all tasks have been read.
 */
function runningTasks({ parts }: JobState): number | undefined {
  const open = parts.filter(({ isSettled, view }) => !isSettled || view.state === 'DELETION_IN_PROGRESS');
  if (open.length === 0) return undefined;
  return open.reduce((sum, { view, writing }) => sum + Math.max(view.counts.RUNNING ?? 0, writing.size), 0);
}

function jobOutcome(job: JobState): JobOutcome {
  const running = runningTasks(job);
  return {
    planned: job.planned,
    status: job.status,
    ...(job.reason !== undefined && { reason: job.reason }),
    combinations: job.combinations.flatMap(({ outcome }, index) => {
      const combination = job.planned.combinations[index];
      if (outcome) return [outcome];
      if (!combination) return [];
      const status = job.status === 'SKIP' ? 'SKIP' : 'CANCEL';
      const failure = job.failure && { failure: job.failure };
      return [{ combination, index, status, attempts: 0, warnings: [], ...failure } as const];
    }),
    batchJobs: job.parts.map((part, index) => ({
      name: part.name,
      uid: part.view.uid,
      attempt: index,
      createdMs: part.view.createdMs,
      ...(part.wentMs !== undefined && { wentMs: part.wentMs }),
      ...(part.runningMs !== undefined && { runningMs: part.runningMs }),
      ...(part.endedMs !== undefined && { endedMs: part.endedMs }),
      machine: part.planned.machine,
      why: part.why,
      combinations: part.combinations.filter((index) => job.holders[index] === part.number),
      ...(part.waitedMs !== undefined && { waitedMs: part.waitedMs }),
      ...(part.machineTime && { machineTime: part.machineTime }),
    })),
    ...(job.early && { early: earlyRecord(job, job.early) }),
    preemptions: job.preemptions,
    ...(running !== undefined && { runningTasks: running }),
  };
}

function earlyRecord({ parts }: JobState, early: EarlyStart): EarlyRecord {
  const { part, view, runningMs, submittedMs, end } = early;
  const { name, planned } = part;
  const known = { name, machine: planned.machine };
  if (end?.kind !== 'went') {
    const reason = end?.reason ?? 'the run was aborted';
    return { ...known, savedMs: 0, reason, ...(end && { machineTime: end.machineTime }) };
  }
  const firstMs = runningMs ?? parts.find((each) => each.name === name)?.runningMs;
  // A job that starts when its needs have ended waits for its machines from then on.
  const machinesTakeMs = firstMs === undefined ? 0 : firstMs - view.createdMs;
  return { ...known, savedMs: Math.max(0, Math.min(machinesTakeMs, end.atMs - submittedMs)) };
}
