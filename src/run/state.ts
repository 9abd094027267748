import { type BatchJobView, isTerminal } from '../cloud/batch-views.ts';
import type { Plan, PlannedJob } from '../plan/plan.ts';
import type { TaskError } from '../plan/task-contract.ts';
import type { CombinationOutcome, Failure, Status } from '../report/outcome.ts';
import type { ConditionFact, Facts, JobFact, StopReason } from './facts.ts';
import { inMemory, type Keep, type KeptText } from './kept-text.ts';
import { isMachineFailure } from './watch/explain.ts';

/** One Batch job of a run. */
export interface AttemptState {
  /** 0 for the first. */
  readonly attempt: number;
  /** projects/P/locations/R */
  readonly location: string;
  /** projects/P/locations/R/jobs/J */
  readonly name: string;
  /** Where its tasks put their results, ending in a slash. */
  readonly resultsPrefix: string;
  /** Task index → index of the planned combination. */
  readonly combinations: readonly number[];
  readonly checkIf: boolean;
  /** On standard machines, because the Spot ones were taken away too often. */
  readonly isFallback?: true;
  /** Failed tasks that shall run on standard machines next; counted only for fail-fast. */
  lostTasks?: number;
  view: BatchJobView;
  /** When it was created by the runner's own clock, which may be minutes from Google's. */
  readonly submittedMs: number;
  runningMs?: number;
  /** Tasks whose log has begun and has not told of a result. */
  readonly writing: Set<number>;
  endedMs?: number;
  /** How often a listing did not show it. */
  misses: number;
  /** A listing has shown it. */
  isListed?: true;
  isCancelled: boolean;
  isSettled: boolean;
  /** Results that were read before the end, or are being read, by the names of their objects. */
  readonly early: Map<string, Promise<CombinationState | undefined>>;
}

/** What one combination has come to; nothing is set before its first result. */
export interface CombinationState {
  outcome?: CombinationOutcome;
  /** JSON of the library's strategy entry, as the task runner wrote it. */
  context?: KeptText;
  /** The library's `errors` of the entry. */
  errors?: TaskError;
  /** Why it is CANCEL by itself (StageCancelError, nobody watches), not by a signal or a cancel of its Batch job. */
  ownCancel?: string;
  /** Set when its result is of an earlier attempt of the GitHub run: the Batch job that made it. */
  origin?: string;
}

export interface JobState {
  readonly planned: PlannedJob;
  phase: JobFact['phase'];
  status: Status;
  reason?: string;
  /** Why no Batch job could be made. */
  failure?: Failure;
  /** Name of a Batch job that is being created. */
  starting?: string;
  readonly attempts: AttemptState[];
  readonly combinations: CombinationState[];
  preemptions: number;
  startedMs: number;
  endedMs: number;
}

export interface RunState {
  readonly plan: Plan;
  readonly startedMs: number;
  /** In the order of the definition. */
  readonly jobs: ReadonlyMap<string, JobState>;
  stop?: StopReason;
  readonly warnings: string[];
  /** Where the texts of results stay. */
  readonly keep: Keep;
}

export function newRunState(plan: Plan, nowMs: number, keep: Keep = inMemory): RunState {
  const jobs = [...plan.jobs].map(([id, planned]): [string, JobState] => [
    id,
    {
      planned,
      phase: 'waiting',
      status: 'WAIT',
      attempts: [],
      combinations: planned.combinations.map(() => ({})),
      preemptions: 0,
      startedMs: nowMs,
      endedMs: nowMs,
    },
  ]);
  return { plan, startedMs: nowMs, jobs: new Map(jobs), warnings: [], keep };
}

/** Whether `errors` stands in the library's context of a job, which its trigger rules look at. */
export const hasErrors = (job: JobState) =>
  job.failure !== undefined || job.combinations.some(({ errors }) => errors !== undefined);

/** Combinations whose Spot machines were taken away too often, or failed otherwise. */
function lostCombinations(job: JobState, attempt: AttemptState): readonly number[] {
  if (!fallsBack(job, attempt)) return [];
  return attempt.combinations.filter((index) => isMachineFailure(job.combinations[index]?.outcome?.failure));
}

/** Whether what this attempt loses may go on elsewhere. */
export const fallsBack = (job: JobState, attempt: AttemptState): boolean =>
  job.planned.machine.maxPreemptions !== undefined && !attempt.isFallback;

/** What the schedule may know of a run. `conditionOf` is asked for waiting jobs whose needs have ended. */
export function factsOf(
  state: RunState,
  parts: {
    nowMs: number;
    queueTimeoutMs: number | undefined;
    conditionOf: (job: JobState) => ConditionFact;
  },
): Facts {
  const factOf = (job: JobState): JobFact => {
    if (job.phase === 'ended') return { phase: 'ended', status: job.status, hasErrors: hasErrors(job) };
    const attempt = job.attempts.at(-1);
    if (job.phase === 'waiting' || !attempt) {
      const isReady = job.planned.job.needs.every((need) => state.jobs.get(need)?.phase === 'ended');
      return {
        phase: 'waiting',
        condition: isReady ? parts.conditionOf(job) : 'left-to-the-task',
        reused: job.combinations.flatMap(({ outcome }, index) =>
          outcome?.reusedFrom === undefined ? [] : [index],
        ),
      };
    }
    const { counts } = attempt.view;
    return {
      phase: 'active',
      attempt: attempt.attempt,
      checkIf: attempt.checkIf,
      isSettled: attempt.isSettled,
      isCancelled: attempt.isCancelled,
      statuses: job.combinations.map(({ outcome }) => outcome?.status ?? 'WAIT'),
      failedTasks: (counts.FAILED ?? 0) - (attempt.lostTasks ?? 0),
      ...(attempt.isFallback && { isFallback: true }),
      lost: attempt.isSettled ? lostCombinations(job, attempt) : [],
      queuedMs:
        attempt.runningMs === undefined && !isTerminal(attempt.view.state)
          ? parts.nowMs - attempt.submittedMs
          : 0,
    };
  };
  return {
    plan: state.plan,
    jobs: new Map([...state.jobs].map(([id, job]) => [id, factOf(job)])),
    ...(parts.queueTimeoutMs !== undefined && { queueTimeoutMs: parts.queueTimeoutMs }),
    ...(state.stop && { stop: state.stop }),
  };
}

/** Why a job is CANCEL that no one else ended. */
export const ownCancelOf = (job: JobState, status: Status): string | undefined =>
  status === 'CANCEL' ? job.combinations.find((each) => each.ownCancel !== undefined)?.ownCancel : undefined;
