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
} from '../state.ts';

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
      readonly checkIf: boolean;
      /** Batch jobs that were begun for it: the number of the next. */
      readonly begun: number;
      readonly parts: readonly PartFact[];
      /** Status that each combination came to last; `WAIT` has no result. */
      readonly statuses: readonly Status[];
      /** The part that each combination was started in last. */
      readonly holders: readonly (number | undefined)[];
      /** Combinations that ended and may start again, in ascending order. */
      readonly again: ReadonlyMap<number, Again>;
      /** Milliseconds since machines were asked for while no task has run; 0 once one has. */
      readonly queuedMs: number;
      /** Why one of its Batch jobs could not be created. */
      readonly failure?: string | undefined;
    }
  | { readonly phase: 'ended'; readonly status: Status; readonly hasErrors: boolean };

/** One Batch job of a job. */
export interface PartFact {
  readonly number: number;
  readonly terms: Terms;
  /** It has ended and every result that there is was read. */
  readonly isSettled: boolean;
  readonly isCancelled: boolean;
  /** Tasks that Batch counts as failed, without those that failed by no fault of their own. */
  readonly failedTasks: number;
  /** Tasks that may run at the same time from now on: of combinations that have not ended. */
  readonly mayRun: number;
  /** Milliseconds since when fewer tasks run than could, and none has started; 0 while that is not so. */
  readonly starvedMs: number;
  /** Everything that it still has has ended, and the rest went elsewhere. */
  readonly isEmptied: boolean;
}

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
  | CancelAction
  | TakeBackAction
  /** The job is over. */
  | EndAction
  /** Nothing will run any more. */
  | { readonly kind: 'stop'; readonly reason: StopReason };

/** Ask for the end of a Batch job; it ends when Batch says so. */
export interface CancelAction {
  readonly kind: 'cancel';
  readonly job: string;
  /** Number of the part. */
  readonly part: number;
  readonly reason: string;
}

/** Claim the combinations of a part that no task has begun; they start elsewhere. */
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
  /** It has no stages: each of its combinations ends so, without a machine. */
  readonly isEmpty?: true;
}

/** Make a Batch job. */
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
  if (job.phase === 'waiting') {
    const isReady = job.planned.job.needs.every((need) => state.jobs.get(need)?.phase === 'ended');
    return {
      phase: 'waiting',
      condition: isReady ? conditionOf(job) : 'left-to-the-task',
      reused: job.combinations.flatMap(({ outcome }, index) =>
        outcome?.reusedFrom === undefined ? [] : [index],
      ),
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

/** A job waits for machines while none of the parts that still have something to do has had one. */
function queuedMs(job: JobState, nowMs: number): number {
  const live = job.parts.filter(({ isSettled, view }) => !isSettled && !isTerminal(view.state));
  const waiting = live.filter((part) => openTasks(job, part) > 0);
  if (waiting.length === 0 || waiting.some(({ runningMs }) => runningMs !== undefined)) return 0;
  return nowMs - Math.min(...waiting.map(({ queuedSinceMs }) => queuedSinceMs));
}
