import type { Plan } from '../plan/plan.ts';
import type { Status } from '../report/outcome.ts';

/** How a job's `if` came out before anything was started. */
export type ConditionFact = 'holds' | 'fails' | { readonly error: string } | 'left-to-the-task';

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
      /** Combinations by how they stand after the newest attempt; `WAIT` has no result. */
      readonly statuses: readonly Status[];
      /** Tasks of this attempt that Batch counts as failed. */
      readonly failedTasks: number;
      /** It runs on standard machines because the Spot ones were taken away too often. */
      readonly isFallback?: boolean;
      /** Combinations of an ended attempt that shall run on standard machines now, ascending. */
      readonly lost?: readonly number[];
      /** Milliseconds since creation without any task having run; 0 once one has. */
      readonly queuedMs: number;
    }
  | { readonly phase: 'ended'; readonly status: Status; readonly hasErrors: boolean };

/** Why a run ends before its jobs do. */
export type StopReason =
  | { readonly status: 'CANCEL'; readonly signal: string }
  | {
      readonly status: 'TIMEOUT';
      /** The input that set the limit. */
      readonly limit: 'timeout' | 'queue_timeout';
      readonly message: string;
    };

export interface Facts {
  readonly plan: Plan;
  /** Every job of the plan. */
  readonly jobs: ReadonlyMap<string, JobFact>;
  readonly queueTimeoutMs?: number;
  readonly stop?: StopReason;
}

/** What to do next. Performing an action changes the facts so that it is not asked for again. */
export type Action =
  | {
      readonly kind: 'start';
      readonly job: string;
      readonly attempt: number;
      /** Indices of the planned combinations to run, ascending. */
      readonly combinations: readonly number[];
      readonly checkIf: boolean;
      /** On standard machines instead of Spot ones. */
      readonly isFallback?: true;
    }
  /** Ask for the end of the job's Batch job; it ends when Batch says so. */
  | { readonly kind: 'cancel'; readonly job: string; readonly reason: string }
  /** The job is over. */
  | { readonly kind: 'end'; readonly job: string; readonly status: Status; readonly reason?: string }
  /** Nothing will run any more. */
  | { readonly kind: 'stop'; readonly reason: StopReason };
