import { isTerminal } from '../cloud/batch-views.ts';
import type { Plan } from '../plan/plan.ts';
import type { Status } from '../report/outcome.ts';
import { isMachineFailure } from './explain/task-failure.ts';
import {
  type AttemptState,
  type CombinationState,
  fallsBack,
  hasErrors,
  type JobState,
  type Restarts,
  type RunState,
  type StopReason,
} from './state.ts';

/** How a job's `if` came out before anything was started. */
export type ConditionFact = 'holds' | 'fails' | 'left-to-the-task';

/** What is known of one job of the definition, as far as a decision needs it. */
export type JobFact =
  | {
      readonly phase: 'waiting';
      readonly condition: ConditionFact;
      /** Combinations whose results an earlier attempt of the GitHub run left. */
      readonly reused?: readonly number[];
    }
  | {
      readonly phase: 'active';
      /** 0 for the first Batch job made for it. */
      readonly attempt: number;
      readonly checkIf: boolean;
      /** The Batch job has ended and every result that there is was read. */
      readonly isSettled: boolean;
      readonly isCancelled: boolean;
      /** Status of each combination after the newest attempt; `WAIT` has no result. */
      readonly statuses: readonly Status[];
      /** Tasks of this attempt that Batch counts as failed. */
      readonly failedTasks: number;
      /** It runs on standard machines because the Spot ones were taken away too often. */
      readonly isFallback?: boolean;
      /** Combinations of an ended attempt that shall run on standard machines now, ascending. */
      readonly lost?: readonly number[];
      readonly restarts?: Restarts | undefined;
      /** Combinations of ended attempts that Batch stopped because another one failed, ascending. */
      readonly stopped?: readonly number[];
      /** Combinations of ended attempts whose containers did not start, for the first time, ascending. */
      readonly unstarted?: readonly number[];
      /** Milliseconds since creation without any task having run; 0 once one has. */
      readonly queuedMs: number;
    }
  | { readonly phase: 'ended'; readonly status: Status; readonly hasErrors: boolean };

export interface Facts {
  readonly plan: Plan;
  /** Every job of the plan. */
  readonly jobs: ReadonlyMap<string, JobFact>;
  readonly queueTimeoutMs?: number | undefined;
  readonly stop?: StopReason | undefined;
}

/** What to do next. Performing an action changes the facts so that it is not asked for again. */
export type Action =
  | StartAction
  /** Ask for the end of the job's Batch job; it ends when Batch says so. */
  | { readonly kind: 'cancel'; readonly job: string; readonly reason: string }
  /** The job is over. */
  | EndAction
  /** Nothing will run any more. */
  | { readonly kind: 'stop'; readonly reason: StopReason };

export interface EndAction {
  readonly kind: 'end';
  readonly job: string;
  readonly status: Status;
  readonly reason?: string;
  /** It has no stages: each of its combinations ends so, without a machine. */
  readonly isEmpty?: true;
}

export interface StartAction {
  readonly kind: 'start';
  readonly job: string;
  readonly attempt: number;
  /** Indices of the planned combinations to run, ascending. */
  readonly combinations: readonly number[];
  readonly checkIf: boolean;
  /** On standard machines instead of Spot ones. */
  readonly isFallback?: true;
  /** Their containers did not start before. */
  readonly isSecondStart?: true;
  readonly restarts?: Restarts;
}

/** What the state of a run does not hold and a decision needs. */
export interface Circumstances {
  readonly nowMs: number;
  readonly queueTimeoutMs: number | undefined;
  /** Called for waiting jobs whose needs have ended. */
  readonly conditionOf: (job: JobState) => ConditionFact;
}

/** What the schedule may know of a run. */
export function factsOf(state: RunState, circumstances: Circumstances): Facts {
  return {
    plan: state.plan,
    jobs: new Map([...state.jobs].map(([id, job]) => [id, factOf(job, state, circumstances)])),
    queueTimeoutMs: circumstances.queueTimeoutMs,
    stop: state.stop,
  };
}

function factOf(job: JobState, state: RunState, { nowMs, conditionOf }: Circumstances): JobFact {
  if (job.phase === 'ended') return { phase: 'ended', status: job.status, hasErrors: hasErrors(job) };
  const attempt = job.attempts.at(-1);
  if (job.phase === 'waiting' || !attempt) {
    const isReady = job.planned.job.needs.every((need) => state.jobs.get(need)?.phase === 'ended');
    return {
      phase: 'waiting',
      condition: isReady ? conditionOf(job) : 'left-to-the-task',
      reused: job.combinations.flatMap(({ outcome }, index) =>
        outcome?.reusedFrom === undefined ? [] : [index],
      ),
    };
  }
  const isQueued = attempt.runningMs === undefined && !isTerminal(attempt.view.state);
  return {
    phase: 'active',
    attempt: attempt.attempt,
    checkIf: attempt.checkIf,
    isSettled: attempt.isSettled,
    isCancelled: attempt.isCancelled,
    statuses: job.combinations.map(({ outcome }) => outcome?.status ?? 'WAIT'),
    failedTasks: (attempt.view.counts.FAILED ?? 0) - attempt.lostTasks,
    isFallback: attempt.isFallback,
    lost: attempt.isSettled ? lostCombinations(job, attempt) : [],
    restarts: attempt.restarts,
    stopped: attempt.isSettled ? indicesWhere(job, ({ isStopped }) => isStopped === true) : [],
    unstarted: attempt.isSettled ? indicesWhere(job, ({ isUnstarted }) => isUnstarted === true) : [],
    queuedMs: isQueued ? nowMs - attempt.submittedMs : 0,
  };
}

/** Combinations whose Spot machines were taken away too often, or failed otherwise. */
function lostCombinations(job: JobState, attempt: AttemptState): readonly number[] {
  if (!fallsBack(job, attempt)) return [];
  // Not of the last attempt only: what Batch had stopped was started again before.
  return indicesWhere(job, ({ outcome }) => isMachineFailure(outcome?.failure));
}

const indicesWhere = (
  { combinations }: JobState,
  holds: (combination: CombinationState) => boolean,
): readonly number[] => combinations.flatMap((each, index) => (holds(each) ? [index] : []));
