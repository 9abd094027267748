import type { Clock } from '../clock.ts';
import type { PriceTable } from '../inputs/prices.ts';
import type { TaskProgram } from '../plan/batch-job.ts';
import type { Plan, PlannedJob, RunIdentity } from '../plan/plan.ts';
import type { PackageCache } from '../plan/task-contract.ts';
import type { Outcome } from '../report/outcome.ts';
import type { SummaryOptions } from '../report/summary.ts';
import type { Clients } from './clients.ts';
import type { JobState, RunState } from './state.ts';

/** What a run may cost. */
export interface CostLimits {
  readonly prices: PriceTable | undefined;
  readonly maxCost: number | undefined;
  readonly maxVcpuHours: number | undefined;
  readonly warnCost: number | undefined;
}

/** What the inputs say about how a run is driven. */
export interface RunSettings {
  readonly timeoutMs: number;
  /** Milliseconds that a job may wait for machines; undefined for no limit. */
  readonly queueTimeoutMs: number | undefined;
  /** Milliseconds between two looks; undefined for our own pace. */
  readonly pollMs: number | undefined;
  readonly skipDefaultLabels: boolean;
  readonly cost: CostLimits;
}

/** The log of a run. Texts may come from anybody: none of them becomes a workflow command. */
export interface RunLog {
  say(line: string): void;
  notice(line: string): void;
  warn(line: string): void;
  group(title: string, lines: readonly string[]): void;
  /** Shown only with step debugging. */
  debug(line: string): void;
  /** Step debugging is on: everything is shown as it came. */
  readonly isDebug: boolean;
}

/** Keeps the note for the post step up to date: what it names is saved before it is created. */
export interface HandoverNote {
  /** There is access now, so things can be created in the places of the plan. */
  accessible(): void;
  /** Called before a Batch job of that name is created. */
  batchJob(name: string): void;
  /** The check run that main leaves open; undefined when it is concluded. */
  checkRun(id: number | undefined): void;
  ended(status: string): void;
}

/** Outputs that later steps need even when this one is killed in the middle. */
export interface EarlyOutputs {
  /** Called before a Batch job is created. */
  submitted(job: string, batchJob: string): void;
}

/** The check run and the comment of a run. A report that GitHub refuses never changes how the run ends. */
export interface GitHubReport {
  /** Shows how far the run is, and how long it takes as far as that is known, now and then; returns at once. */
  progress(state: RunState, left: string): void;
  finish(outcome: Outcome, options: SummaryOptions): Promise<void>;
}

/** What earlier runs of the same workflow took. It is shown, and used for early starts: no failure of it is one of the run. */
export interface History {
  /** Begins to read what they left; returns at once. */
  begin(signal: AbortSignal): void;
  /** `about 12m 00s left; earlier runs took 18m 00s to 22m 10s`; empty when that is not known. */
  left(state: RunState): string;
  /** Milliseconds that the tasks of jobs usually take together, from the start of the first one, by the id of the job. */
  usualMs(): ReadonlyMap<string, number>;
  /** Warns of jobs that take much longer than ever before. */
  follow(state: RunState): void;
  /** How a successful run differs from the last one on the default branch; empty when that is not known. */
  change(outcome: Outcome): string;
  /** Leaves what this run took to later ones. */
  keep(outcome: Outcome): Promise<void>;
}

/** The sign that somebody watches a run: tasks that find it too old do not start. */
export interface Lease {
  /** Whether tasks start only while the run is watched. */
  readonly isRequired: boolean;
  /**
   * Writes it into every bucket of the run, then keeps it fresh until `signal` is aborted. Throws `CloudError` when it
   * cannot be written at all; a renewal that fails is a warning.
   */
  begin(signal: AbortSignal): Promise<void>;
}

/** Results of earlier runs of the same commit, and the note of those that this one accepted. */
export interface Resume {
  /** Finds what earlier runs left. What cannot be read is run again: a warning. */
  begin(signal: AbortSignal): Promise<void>;
  /** Takes over results for every job whose needs have ended, once per job. */
  take(state: RunState, signal: AbortSignal): Promise<void>;
  /** Notes now and then what was accepted, in case that neither this step nor post comes to its end; returns at once. */
  keep(state: RunState, signal: AbortSignal): void;
}

/**
 * Packages that outlive runs. Only the Action writes to where they are kept: below a folder for the repository, the scope
 * of the run and the requirements. Machines take what their job.json names, and leave what they made in the run's folder.
 */
export interface Packages {
  /** `cache` of a job's job.json; undefined for a job without `cache`. */
  cacheFor(planned: PlannedJob, signal: AbortSignal): Promise<PackageCache | undefined>;
  /** Keeps for later runs what the accepted results of a job list. Never throws for a service that fails. */
  keep(job: JobState, signal: AbortSignal): Promise<void>;
}

/** Why artifacts are not where they were to go. */
export interface Undelivered {
  readonly message: string;
  /** The message for the first line of a report. */
  readonly headline: string;
  readonly hint?: string;
}

/** Takes what the tasks left out of the run's folder, which does not outlive the run. */
export interface Artifacts {
  /** Begins with the jobs that have ended since. Returns at once. */
  follow(state: RunState): void;
  /** Waits until everything is where it goes; gives why it is not. Never throws for a service that fails. */
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
  /** Looks also when it looked a moment ago. */
  readonly isNow: boolean;
  /** Called for every task whose log says that it left a result which no retry replaces. */
  readonly ended: (task: EndedTask) => void;
}

/** Prints the output of the tasks while they run. Logs are a comfort: no failure of theirs is one of the run. */
export interface LogStream {
  /** Prints what is new, unless it looked a moment ago. */
  follow(state: RunState, look: LogLook, signal: AbortSignal): Promise<void>;
  /** Prints what came late, and notes the last lines of what failed. */
  finish(state: RunState, signal: AbortSignal): Promise<void>;
}

/** Files on the runner with the whole output of every combination. A file that cannot be written is a warning. */
export interface LogFiles {
  /** Whether tasks keep copies of their logs. */
  readonly areWanted: boolean;
  /** Begins to write what the tasks of settled Batch jobs said, behind what earlier tries said; returns at once. */
  follow(state: RunState): void;
  /** Writes the rest, and returns the number of files. */
  finish(state: RunState): Promise<void>;
}

/**
 * One run from its plan to its end: built once, passed whole. A part that the inputs switch off is an object that does
 * nothing (`noLease`, `noResume`, `noLogs`, `noLogFiles`), so that a part that is forgotten is a type error.
 */
export interface Run {
  readonly plan: Plan;
  readonly identity: RunIdentity;
  readonly settings: RunSettings;
  /** Digest of the archive of the files of `source`; absent when none go with the run. */
  readonly sourceSha256?: string;
  readonly program: TaskProgram;
  readonly startedMs: number;
  readonly clock: Clock;
  readonly clients: Clients;
  readonly log: RunLog;
  /** What has happened so far. Only the verbs of state.ts write it. */
  readonly state: RunState;
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
  /** Aborted when the runner asks for the end; the reason is the name of the signal. */
  readonly stop: AbortSignal;
}
