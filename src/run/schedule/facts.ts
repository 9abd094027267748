import { isTerminal } from '../../cloud/batch-views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Status } from '../../report/outcome.ts';
import {
  type Again,
  hasErrors,
  type JobState,
  openTasks,
  type PartState,
  type RunState,
  type StartReason,
  type StopReason,
  type Terms,
  waitingEarly,
} from '../state.ts';
import { type Ahead, type ConditionFact, type Forecast, forecastOf } from './forecast.ts';

/** The facts about one job of the definition that decisions need. */
export type JobFact =
  | {
      readonly phase: 'waiting';
      readonly condition: ConditionFact;
      /** Combinations with results of an earlier attempt of the GitHub run. */
      readonly reused?: readonly number[];
      /** Batch jobs that were begun for it; 0 unless given. */
      readonly begun?: number;
      /** Its Batch job that was started early and waits. */
      readonly early?: EarlyFact | undefined;
    }
  | {
      readonly phase: 'active';
      readonly checkIf: boolean;
      /** Number of Batch jobs that were started for it, which is the number of the next one. */
      readonly begun: number;
      readonly parts: readonly PartFact[];
      /** Last status of each combination; `WAIT` means no result. */
      readonly statuses: readonly Status[];
      /** The part in which each combination was last started. */
      readonly holders: readonly (number | undefined)[];
      /** Combinations that ended and may start again, in ascending order. */
      readonly again: ReadonlyMap<number, Again>;
      /** Milliseconds since machines were requested, as long as no task has run; 0 afterwards. */
      readonly queuedMs: number;
      /** Why one of its Batch jobs could not be created. */
      readonly failure?: string | undefined;
    }
  | { readonly phase: 'ended'; readonly status: Status; readonly hasErrors: boolean };

/** One Batch job of a job. */
export interface PartFact {
  readonly number: number;
  readonly terms: Terms;
  /** Whether it has ended and all existing results are read. */
  readonly isSettled: boolean;
  readonly isCancelled: boolean;
  /** Tasks that Batch counts as failed, except those whose failure had an outside cause. */
  readonly failedTasks: number;
  /** Tasks that may run at the same time from now on, for combinations that have not ended. */
  readonly mayRun: number;
  /** Milliseconds for which fewer tasks have run than allowed and none has started; otherwise 0. */
  readonly starvedMs: number;
  /** Whether all its combinations have ended or moved elsewhere. */
  readonly isEmptied: boolean;
}

/** A Batch job whose tasks wait for the needs of its job. */
export interface EarlyFact {
  /** Number of the part that it becomes. */
  readonly part: number;
  /** Tasks that run at a time. */
  readonly parallelism: number;
  /** Milliseconds since it was created. */
  readonly createdForMs: number;
  /** Milliseconds for which its tasks have waited, and may wait. */
  readonly waitedMs: number;
  readonly limitMs: number;
  /** A task of it has ended, or it was ended by someone else: it cannot become a part. */
  readonly isBroken: boolean;
}

export interface Facts {
  readonly plan: Plan;
  /** Every job of the plan. */
  readonly jobs: ReadonlyMap<string, JobFact>;
  readonly queueTimeoutMs?: number | undefined;
  readonly stop?: StopReason | undefined;
  /** Absent when no job of the plan is started early. */
  readonly forecast?: Forecast | undefined;
}

/** What to do next. Performing an action changes the facts, so that it is not requested again. */
export type Action =
  | StartAction
  | StartEarlyAction
  | GoAction
  | GiveUpAction
  | CancelAction
  | TakeBackAction
  /** Ends the job. */
  | EndAction
  /** Whether nothing more will run. */
  | { readonly kind: 'stop'; readonly reason: StopReason };

/** Create a Batch job whose tasks wait for the needs of the job. */
export interface StartEarlyAction {
  readonly kind: 'start early';
  readonly job: string;
  /** All planned combinations, and tasks that run at a time. */
  readonly combinations: readonly number[];
  readonly parallelism: number;
  /** Milliseconds until the last need is expected to end; absent when nothing says so. */
  readonly expectedMs?: number;
  /** Milliseconds that the tasks may wait. */
  readonly limitMs: number;
}

/** Give the waiting tasks of a Batch job their job.json. */
export interface GoAction {
  readonly kind: 'go';
  readonly job: string;
  readonly checkIf: boolean;
}

/** End a Batch job whose tasks wait. Its job starts in another one, or not at all. */
export interface GiveUpAction {
  readonly kind: 'give up';
  readonly job: string;
  readonly reason: string;
}

/** Cancels a Batch job; it ends when Batch reports its end. */
export interface CancelAction {
  readonly kind: 'cancel';
  readonly job: string;
  /** Number of the part. */
  readonly part: number;
  readonly reason: string;
}

/** Claims the combinations of a part that no task has started; they start elsewhere. */
export interface TakeBackAction {
  readonly kind: 'take back';
  readonly job: string;
  /** Number of the part. */
  readonly part: number;
  readonly starvedMs: number;
}

export interface EndAction {
  readonly kind: 'end';
  readonly job: string;
  readonly status: Status;
  readonly reason?: string;
  /** Whether it has no stages, so that each of its combinations ends without a machine. */
  readonly isEmpty?: true;
}

/** Creates a Batch job. */
export interface StartAction {
  readonly kind: 'start';
  readonly job: string;
  /** Number of the part. */
  readonly part: number;
  readonly why: StartReason;
  readonly terms: Terms;
  /** Indices of the planned combinations to run, ascending. */
  readonly combinations: readonly number[];
  /** Tasks that run at a time. */
  readonly parallelism: number;
  readonly checkIf: boolean;
}

/** Facts for decisions that are not part of the state of a run. */
export interface Circumstances {
  readonly nowMs: number;
  readonly queueTimeoutMs: number | undefined;
  /** Called for waiting jobs after their needs have ended. */
  readonly conditionOf: (job: JobState) => ConditionFact;
  /** What is needed for jobs that start early. */
  readonly ahead?: Ahead | undefined;
}

/** The facts about a run for the schedule. */
export function factsOf(state: RunState, circumstances: Circumstances): Facts {
  return {
    plan: state.plan,
    jobs: new Map([...state.jobs].map(([id, job]) => [id, factOf(job, state, circumstances)])),
    queueTimeoutMs: circumstances.queueTimeoutMs,
    stop: state.stop,
    forecast: circumstances.ahead && forecastOf(state, circumstances.ahead, circumstances.nowMs),
  };
}

function factOf(job: JobState, state: RunState, { nowMs, conditionOf }: Circumstances): JobFact {
  if (job.phase === 'ended') return { phase: 'ended', status: job.status, hasErrors: hasErrors(job) };
  if (job.phase === 'waiting') {
    const isReady = job.planned.job.needs.every((need) => state.jobs.get(need)?.phase === 'ended');
    return {
      phase: 'waiting',
      condition: isReady ? conditionOf(job) : 'left-to-the-task',
      reused: job.combinations.flatMap(({ outcome }, index) =>
        outcome?.reusedFrom === undefined ? [] : [index],
      ),
      begun: job.begun,
      early: earlyFact(job, nowMs),
    };
  }
  return {
    phase: 'active',
    checkIf: job.checkIf,
    begun: job.begun,
    parts: job.parts.map((part) => partFact(job, part, nowMs)),
    statuses: job.combinations.map(({ outcome }) => outcome?.status ?? 'WAIT'),
    holders: job.holders,
    again: new Map(job.combinations.flatMap(({ again }, index) => (again ? [[index, again]] : []))),
    queuedMs: queuedMs(job, nowMs),
    failure: job.failure?.message,
  };
}

function earlyFact(job: JobState, nowMs: number): EarlyFact | undefined {
  const early = waitingEarly(job);
  if (!early) return undefined;
  const { view, part, limitMs, submittedMs, runningMs, idleUntilMs } = early;
  const { SUCCEEDED = 0, FAILED = 0 } = view.counts;
  return {
    part: part.number,
    parallelism: part.parallelism,
    createdForMs: nowMs - submittedMs,
    waitedMs: runningMs === undefined ? 0 : nowMs - idleUntilMs,
    limitMs,
    isBroken: isTerminal(view.state) || view.state === 'CANCELLATION_IN_PROGRESS' || SUCCEEDED + FAILED > 0,
  };
}

function partFact(job: JobState, part: PartState, nowMs: number): PartFact {
  const { number, terms, isSettled, isCancelled, failures, view } = part;
  const excused = [...failures.values()].filter((cause) => cause !== undefined).length;
  return {
    number,
    terms,
    isSettled,
    isCancelled,
    failedTasks: (view.counts.FAILED ?? 0) - excused,
    mayRun: isSettled ? 0 : Math.min(part.parallelism, openTasks(job, part)),
    starvedMs: isSettled || part.starvedSinceMs === undefined ? 0 : nowMs - part.starvedSinceMs,
    isEmptied: part.isEmptied,
  };
}

/** A job waits for machines while no part with pending work has had one. */
function queuedMs(job: JobState, nowMs: number): number {
  const live = job.parts.filter(({ isSettled, view }) => !isSettled && !isTerminal(view.state));
  const waiting = live.filter((part) => openTasks(job, part) > 0);
  if (waiting.length === 0 || waiting.some(({ runningMs }) => runningMs !== undefined)) return 0;
  return nowMs - Math.min(...waiting.map(({ queuedSinceMs }) => queuedSinceMs));
}
