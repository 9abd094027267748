import type { Combination } from '../definition/model.ts';
import type { Machine, Plan, PlannedJob } from '../plan/plan.ts';
import type { MemorySource, OutOfMemory } from '../plan/task-contract.ts';
import type { MachineTime } from './cost/machine-time.ts';

/** The library's statuses (ddeutil.workflow.result.Status). */
export type Status = 'SUCCESS' | 'FAILED' | 'CANCEL' | 'SKIP' | 'WAIT';

/** The status of a run: the output `status`. TIMEOUT is an addition for the input `timeout`. */
export type RunStatus = 'SUCCESS' | 'FAILED' | 'CANCEL' | 'SKIP' | 'TIMEOUT';

/** Whether nothing failed: skipped jobs are intended. */
export const isGood = (status: string | undefined): boolean => status === 'SUCCESS' || status === 'SKIP';

/** Why one combination did not succeed. */
export interface Failure {
  /**
   * `stage`: the definition's code; `setup`: the task runner could not start it; `batch`: the machine or service.
   */
  readonly origin: 'stage' | 'setup' | 'batch';
  /** The name of the innermost failed stage, after those of its enclosing stages. */
  readonly stagePath: readonly string[];
  /** Class of the Python exception, or the name of the Batch failure; empty for a script without one. */
  readonly name: string;
  readonly message: string;
  /** The heading, if name and message are too long for one. Without a period. */
  readonly headline?: string;
  readonly traceback?: string;
  /** Line of the stage's code in the traceback, 1-based. */
  readonly codeLine?: number;
  /** Line in the definition to show, 1-based; found from stage and codeLine. */
  readonly line?: number;
  /** File of the repository in which it happened, and its 1-based line; absent for the definition. */
  readonly file?: { readonly path: string; readonly line: number };
  readonly exitCode?: number;
  /** What to do. */
  readonly hint?: string;
  /** Last lines of the task's output, unchanged. */
  readonly lastLines?: readonly string[];
}

/** Measured usage of the newest task of a combination, in bytes. */
export interface TaskUsage {
  /** Processor time of the task and all its processes. */
  readonly cpuMs: number;
  /** Peak memory. */
  readonly peakBytes: number;
  readonly memorySource: MemorySource;
  readonly oom: OutOfMemory;
  /** Peak usage of the disk that the tasks of a VM share, and its size. */
  readonly disk?: Fill;
  /** Memory of the GPU that used most. */
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
  /** Combinations that never started are CANCEL without times. */
  readonly status: Exclude<Status, 'WAIT'>;
  /** Number of starts of its task, over all attempts and Batch's retries; 0 if its result was reused. */
  readonly attempts: number;
  readonly startedMs?: number;
  readonly endedMs?: number;
  /** Absent if its task left no result, or ended before its stages. */
  readonly usage?: TaskUsage;
  /** The earlier run whose result is reused; it did not run in this run. */
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

/** One Batch job of a job of the definition; there are several, for example if the job was retried. */
export interface BatchJobRecord {
  /** projects/…/locations/…/jobs/… */
  readonly name: string;
  readonly uid: string;
  /** 0 for the first. */
  readonly attempt: number;
  readonly createdMs: number;
  /** When the needs of its job had ended, if it was created before. */
  readonly wentMs?: number;
  /** When the first task ran; absent if none did. */
  readonly runningMs?: number;
  readonly endedMs?: number;
  /** Its machine. */
  readonly machine: Machine;
  /** Paid time of its machines; absent if the run could not be watched until its end. */
  readonly machineTime?: MachineTime;
  /** Why it was created; see `StartReason` in src/run/state.ts. */
  readonly why: string;
  /** Positions of the combinations that belonged to it at the end. */
  readonly combinations: readonly number[];
  /** Milliseconds that it had waited for machines when others of its combinations moved. */
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
  /** The first files that a browser can show. */
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
  /** Artifacts of its combinations; absent if there are none. */
  readonly artifacts?: JobArtifacts;
  /** Number of tasks that were running when the run was stopped, with unknown results. */
  readonly runningTasks?: number;
}

/** The data of all reports. */
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
  /** What ended the run before its jobs: a request that a service refused permanently. */
  readonly broken?: Failure;
  /** Whether it was canceled because it reached its cost limit. */
  readonly isOverBudget?: boolean;
  /** What to do about a limit that ended the run. */
  readonly advice?: string;
  /** One sentence for the last line of the log and the first line of the summary: what ended the run, and why. */
  readonly verdict: string;
  readonly warnings: readonly string[];
}
