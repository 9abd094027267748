import type { Combination } from '../definition/model.ts';
import type { Machine, Plan, PlannedJob } from '../plan/plan.ts';
import type { MemorySource, OutOfMemory } from '../plan/task-contract.ts';
import type { MachineTime } from './cost/machine-time.ts';

/** The library's statuses (ddeutil.workflow.result.Status). */
export type Status = 'SUCCESS' | 'FAILED' | 'CANCEL' | 'SKIP' | 'WAIT';

/** How a run ended: the output `status`. TIMEOUT is ours, for the input `timeout`. */
export type RunStatus = 'SUCCESS' | 'FAILED' | 'CANCEL' | 'SKIP' | 'TIMEOUT';

/** Nothing went wrong: what was skipped was meant to be. */
export const isGood = (status: string | undefined): boolean => status === 'SUCCESS' || status === 'SKIP';

/** Why one combination did not succeed. */
export interface Failure {
  /** `stage`: the definition's own code; `setup`: the task runner could not start it; `batch`: the machine or service. */
  readonly origin: 'stage' | 'setup' | 'batch';
  /** The innermost failing stage, by name, with the names of those around it first. */
  readonly stagePath: readonly string[];
  /** Class of the Python exception, or the name of the Batch failure; empty for a script that said something else. */
  readonly name: string;
  readonly message: string;
  /** What a heading says instead of name and message, where these are too long for one. No full stop. */
  readonly headline?: string;
  readonly traceback?: string;
  /** Line inside the stage's code that the traceback names, 1-based. */
  readonly codeLine?: number;
  /** Line in the definition to point at, 1-based; found from stage and codeLine. */
  readonly line?: number;
  /** File of the repository where it happened, and its 1-based line; absent when that is the definition. */
  readonly file?: { readonly path: string; readonly line: number };
  readonly exitCode?: number;
  /** What to do. */
  readonly hint?: string;
  /** Last lines the task wrote, as they came. */
  readonly lastLines?: readonly string[];
}

/** What the newest task of a combination used, as it measured itself. Bytes. */
export interface TaskUsage {
  /** Processor time of the task and all that it started. */
  readonly cpuMs: number;
  /** The most memory in use at a time. */
  readonly peakBytes: number;
  readonly memorySource: MemorySource;
  readonly oom: OutOfMemory;
  /** The most that was in use of the disk that the tasks of a VM share, and its size. */
  readonly disk?: Fill;
  /** Of the fullest GPU. */
  readonly gpu?: Fill;
}

interface Fill {
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface CombinationOutcome {
  readonly combination: Combination;
  /** Position in the planned job. */
  readonly index: number;
  /** Never started combinations are CANCEL with no times. */
  readonly status: Exclude<Status, 'WAIT'>;
  /** How often its task was started, over all tries and Batch's retries; 0 when it was reused. */
  readonly attempts: number;
  readonly startedMs?: number;
  readonly endedMs?: number;
  /** Absent when its task left no result, or ended before its stages. */
  readonly usage?: TaskUsage;
  /** The earlier run whose result counts for it; it did not run in this one. */
  readonly reusedFrom?: {
    /** Attempt of the GitHub run. */
    readonly attempt: number;
    /** Id of another GitHub run; absent for an earlier attempt of this one. */
    readonly run?: string;
  };
  readonly failure?: Failure;
  /** From the task runner: values that could not be passed on, with stage and key. */
  readonly warnings: readonly string[];
}

/** One Batch job that was made for a job of the definition; more than one when the job was retried. */
export interface BatchJobRecord {
  /** projects/…/locations/…/jobs/… */
  readonly name: string;
  readonly uid: string;
  /** 0 for the first. */
  readonly attempt: number;
  readonly createdMs: number;
  /** When the needs of its job had ended, if it was created before. */
  readonly wentMs?: number;
  /** When the first task ran; absent when none did. */
  readonly runningMs?: number;
  readonly endedMs?: number;
  /** What it ran on. */
  readonly machine: Machine;
  /** What the machines were paid for; absent when the run could not be followed to its end. */
  readonly machineTime?: MachineTime;
  /** Why it was made; see `StartReason` in src/run/state.ts. */
  readonly why: string;
  /** Positions of the combinations that belonged to it at the end. */
  readonly combinations: readonly number[];
  /** Milliseconds for which it had waited for machines when others of its combinations moved on. */
  readonly waitedMs?: number;
}

/** The Batch job that was created before the needs of its job had ended. */
export interface EarlyRecord {
  /** projects/…/locations/…/jobs/… */
  readonly name: string;
  readonly machine: Machine;
  /** How much earlier the job could start, in milliseconds; 0 if the Batch job was given up. */
  readonly savedMs: number;
  /** Why it was given up; absent if it is one of `batchJobs`. */
  readonly reason?: string;
  /** Of one that was given up. */
  readonly machineTime?: MachineTime;
}

export interface JobArtifacts {
  readonly count: number;
  readonly bytes: number;
  /** gs:// URI of their folder, ending in a slash. */
  readonly uri: string;
  /** The first ones that a browser shows. */
  readonly shown: readonly { readonly path: string; readonly uri: string }[];
}

export interface JobOutcome {
  readonly planned: PlannedJob;
  readonly status: Status;
  /** Why it was skipped, never started, canceled or failed before any combination ran. */
  readonly reason?: string;
  readonly combinations: readonly CombinationOutcome[];
  readonly batchJobs: readonly BatchJobRecord[];
  /** Absent if the job was not started early. */
  readonly early?: EarlyRecord;
  readonly preemptions: number;
  /** Files that its combinations left; absent when there are none. */
  readonly artifacts?: JobArtifacts;
  /** Tasks that ran when the run was ended, and of which no more is known. */
  readonly runningTasks?: number;
}

/** Everything a report is made of. */
export interface Outcome {
  readonly status: RunStatus;
  readonly plan: Plan;
  readonly runId: string;
  /** gs://bucket/prefix/owner/repo/run/ */
  readonly runUri: string;
  readonly startedMs: number;
  readonly endedMs: number;
  /** In the order of the definition. */
  readonly jobs: readonly JobOutcome[];
  /** What ended the run before its jobs could: a request that a service refused permanently. */
  readonly broken?: Failure;
  /** It was canceled because it may not cost more. */
  readonly isOverBudget?: boolean;
  /** What to do about a limit that ended the run. */
  readonly advice?: string;
  /** One sentence for the log's last line and the summary's first: what ended the run and why. */
  readonly verdict: string;
  readonly warnings: readonly string[];
}
