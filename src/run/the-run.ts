import type { Clock } from '../clock.ts';
import type { PriceTable } from '../inputs/prices.ts';
import type { TaskProgram } from '../plan/batch-job.ts';
import type { Plan, PlannedJob, RunIdentity } from '../plan/plan.ts';
import type { PackageCache } from '../plan/task-contract.ts';
import type { Outcome } from '../report/outcome.ts';
import type { SummaryOptions } from '../report/summary.ts';
import type { Clients } from './clients.ts';
import type { ResultReads } from './result-reads.ts';
import type { JobState, RunState } from './state.ts';

/** Cost limits of a run. */
export interface CostLimits {
  readonly prices: PriceTable | undefined;
  readonly maxCost: number | undefined;
  readonly maxVcpuHours: number | undefined;
  readonly warnCost: number | undefined;
}

/** Settings from the inputs for driving a run. */
export interface RunSettings {
  readonly timeoutMs: number;
  /** Maximum milliseconds that a job waits for machines; undefined for no limit. */
  readonly queueTimeoutMs: number | undefined;
  /** Milliseconds between two polls; undefined for the default. */
  readonly pollMs: number | undefined;
  readonly skipDefaultLabels: boolean;
  readonly cost: CostLimits;
}

/** The log of a run. Texts may be untrusted: none of them becomes a workflow command. */
export interface RunLog {
  say(line: string): void;
  notice(line: string): void;
  warn(line: string): void;
  group(title: string, lines: readonly string[]): void;
  /** Only shown with step debugging. */
  debug(line: string): void;
  /** Whether step debugging is on, so that everything is shown unchanged. */
  readonly isDebug: boolean;
}

/** Keeps the state for the post step up to date: everything is saved before it is created. */
export interface HandoverNote {
  /** Called when access is verified, so that something can be created in the places of the plan. */
  accessible(): void;
  /** Called before a Batch job with this name is created. */
  batchJob(name: string): void;
  /** The open check run; undefined when it is concluded. */
  checkRun(id: number | undefined): void;
  ended(status: string): void;
}

/** Outputs that later steps need even if this one is killed. */
export interface EarlyOutputs {
  /** Called before a Batch job is created. */
  submitted(job: string, batchJob: string): void;
}

/** The check run and the comment of a run. A report that GitHub refuses never changes how the run ends. */
export interface GitHubReport {
  /** Shows the progress of the run, and its remaining time if known, from time to time; returns at once. */
  progress(state: RunState, left: string): void;
  finish(outcome: Outcome, options: SummaryOptions): Promise<void>;
}

/** What earlier runs of the same workflow took. It is shown, and used for early starts: no failure of it is one of the run. */
export interface History {
  /** Starts to read the history; returns at once. */
  begin(signal: AbortSignal): void;
  /** `about 12m 00s left; earlier runs took 18m 00s to 22m 10s`; empty if unknown. */
  left(state: RunState): string;
  /** Milliseconds that the tasks of jobs usually take together, from the start of the first one, by the id of the job. */
  usualMs(): ReadonlyMap<string, number>;
  /** Warns about jobs that take much longer than ever before. */
  follow(state: RunState): void;
  /** How a successful run differs from the last one on the default branch; empty if unknown. */
  change(outcome: Outcome): string;
  /** Saves the durations of this run for later ones. */
  keep(outcome: Outcome): Promise<void>;
}

/** The sign that a run is being watched: tasks do not start if it is too old. */
export interface Lease {
  /** Whether tasks start only while the run is watched. */
  readonly isRequired: boolean;
  /**
   * Writes it to every bucket of the run, then renews it until `signal` is aborted. Throws `CloudError` if it cannot be
   * written at all; a renewal that fails is a warning.
   */
  begin(signal: AbortSignal): Promise<void>;
}

/** Results of earlier runs of the same commit, and the record of those that this run accepted. */
export interface Resume {
  /** Finds results of earlier runs. Results that cannot be read cause a warning, and their combinations run again. */
  begin(signal: AbortSignal): Promise<void>;
  /** Reuses results for every job whose needs have ended, once per job. */
  take(state: RunState, signal: AbortSignal): Promise<void>;
  /**
   * Records accepted results from time to time, in case neither this step nor post ends normally; returns at once.
   */
  keep(state: RunState, signal: AbortSignal): void;
}

/**
 * Packages that outlive runs. Only the Action writes to their place: a folder for the repository, the scope of the run
 * and the requirements. Machines read what their job.json names, and save new packages in the run's folder.
 */
export interface Packages {
  /** `cache` of a job's job.json; undefined for a job without `cache`. */
  cacheFor(planned: PlannedJob, signal: AbortSignal): Promise<PackageCache | undefined>;
  /** Keeps packages that the accepted results of a job list, for later runs. Never throws if a service fails. */
  keep(job: JobState, signal: AbortSignal): Promise<void>;
}

/** Why artifacts are not at their target. */
export interface Undelivered {
  readonly message: string;
  /** The first line of a report. */
  readonly headline: string;
  readonly hint?: string;
}

/** Moves artifacts out of the run's folder, which is deleted after the run. */
export interface Artifacts {
  /** Starts transfers for newly ended jobs. Returns at once. */
  follow(state: RunState): void;
  /** Waits until all artifacts are at their targets; otherwise returns why not. Never throws if a service fails. */
  finish(state: RunState): Promise<Undelivered | undefined>;
}

/** A task whose log says that its result exists. */
export interface EndedTask {
  readonly jobUid: string;
  readonly index: number;
  /** BATCH_TASK_RETRY_ATTEMPT */
  readonly retry: number;
}

export interface LogLook {
  /** Also reads if the last read was a moment ago. */
  readonly isNow: boolean;
  /** Called for every task whose log says that it has a final result. */
  readonly ended: (task: EndedTask) => void;
}

/** Prints the output of the tasks while they run. Logs are optional: their failures do not fail the run. */
export interface LogStream {
  /** Prints new lines, unless the last read was a moment ago. */
  follow(state: RunState, look: LogLook, signal: AbortSignal): Promise<void>;
  /** Prints late lines, and records the last lines of failed tasks. */
  finish(state: RunState, signal: AbortSignal): Promise<void>;
}

/** Files on the runner with the whole output of every combination. A file that cannot be written is a warning. */
export interface LogFiles {
  /** Whether tasks keep copies of their logs. */
  readonly areWanted: boolean;
  /** Starts to write the output of the tasks of settled Batch jobs, after that of earlier attempts; returns at once. */
  follow(state: RunState): void;
  /** Writes the rest, and returns the number of files. */
  finish(state: RunState): Promise<void>;
}

/**
 * One run from its plan to its end: built once and passed as a whole. A part that the inputs disable is an object that
 * does nothing (`noLease`, `noResume`, `noLogs`, `noLogFiles`), so that a forgotten part is a type error.
 */
export interface Run {
  readonly plan: Plan;
  readonly identity: RunIdentity;
  readonly settings: RunSettings;
  /** Digest of the archive of the files of `source`; absent if the run has none. */
  readonly sourceSha256?: string;
  readonly program: TaskProgram;
  readonly startedMs: number;
  readonly clock: Clock;
  readonly clients: Clients;
  readonly log: RunLog;
  /** The state so far. Only the functions of state.ts change it. */
  readonly state: RunState;
  readonly reads: ResultReads;
  readonly handover: HandoverNote;
  readonly outputs: EarlyOutputs;
  readonly report: GitHubReport;
  readonly lease: Lease;
  readonly resume: Resume;
  readonly history: History;
  readonly packages: Packages;
  readonly artifacts: Artifacts;
  readonly logs: LogStream;
  readonly logFiles: LogFiles;
  /** Aborted when the runner stops the step; the reason is the name of the signal. */
  readonly stop: AbortSignal;
}
