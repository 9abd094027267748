import { type BatchJobView, jobView } from '../cloud/batch-views.ts';
import { FIRST_RUNG } from '../plan/moves.ts';
import type { Plan, PlannedJob, Rung } from '../plan/plan.ts';
import type { PackageArchive, TaskError } from '../plan/task-contract.ts';
import type { MachineTime } from '../report/cost/machine-time.ts';
import type { CombinationOutcome, Failure, Status } from '../report/outcome.ts';
import { inMemory, type Keep, type KeptText } from './kept-text.ts';

// The record of a run. Only the verbs of this module write it; to every other module all of it is readonly.

/** Why a run ends before its jobs do. */
export type StopReason =
  | { readonly status: 'CANCEL'; readonly limit?: undefined; readonly signal: string }
  | {
      readonly status: 'CANCEL';
      /** The run may not cost more. */
      readonly limit: 'cost-cap';
      readonly message: string;
    }
  | {
      readonly status: 'TIMEOUT';
      /** The input that set the limit. */
      readonly limit: 'timeout' | 'queue_timeout';
      readonly message: string;
    };

/**
 * Why a combination that ended in one Batch job is to start in another one, by no fault of its own. `stopped`: Batch ended
 * it with its Batch job, because another combination failed. `unstarted`: its container did not start. `lost`: its machine
 * was taken away, or failed, once more than Batch repeats. `refused`: there was no capacity or quota for the Batch job.
 * `waited`: it waited for a machine for too long, and was taken back. `memory`: it was killed for lack of memory.
 */
export type Cause = 'stopped' | 'unstarted' | 'lost' | 'refused' | 'waited' | 'memory';

/** Why a Batch job is made. */
export type StartReason = 'first' | 'retry' | Cause;

/** How a Batch job is set up. */
export interface Terms {
  readonly rung: Rung;
  /** Containers of the same combinations did not start before: their image comes from another registry. */
  readonly isSecondStart: boolean;
  /** How many Batch jobs in a row, before this one, Batch ended because another combination failed. */
  readonly round: number;
  /** Which retry of the definition; 0 for none. */
  readonly retry: number;
}

export const FIRST_TERMS: Terms = { rung: FIRST_RUNG, isSecondStart: false, round: 0, retry: 0 };

/** Why a combination may start again, and how the Batch job was set up that it ended in. */
export interface Again {
  readonly cause: Cause;
  readonly terms: Terms;
}

/** What is known of a Batch job when its creation was confirmed. */
export interface NewPart {
  /** Which Batch job of its workflow job it is, from 0; `try` in the names of objects. */
  readonly number: number;
  /** The job as this Batch job runs it: with the machine of its terms. */
  readonly planned: PlannedJob;
  readonly terms: Terms;
  readonly why: StartReason;
  /** projects/P/locations/R */
  readonly location: string;
  /** projects/P/locations/R/jobs/J */
  readonly name: string;
  /** Where its tasks put their results, ending in a slash. */
  readonly resultsPrefix: string;
  /** What its tasks seal their results with. It is in the Batch job, in this process, and nowhere else. */
  readonly key: string;
  /** Digest of the very results that its job was given. */
  readonly needs: string;
  /** Task index → index of the planned combination. */
  readonly combinations: readonly number[];
  /** How often each was started before. */
  readonly earlierStarts: readonly number[];
  /** Tasks that run at a time. */
  readonly parallelism: number;
}

/** A part before its needs have ended. */
export type EarlyPart = Omit<NewPart, 'needs'>;

/** How a Batch job that was started early stopped waiting for the needs of its job. */
export type EarlyEnd =
  | { readonly kind: 'went'; readonly atMs: number }
  | {
      readonly kind: 'given up';
      readonly atMs: number;
      readonly reason: string;
      readonly machineTime: MachineTime;
    };

/** A Batch job that was created while the needs of its job still run. Its tasks wait for job.json. */
export interface EarlyStart {
  readonly part: EarlyPart;
  readonly view: BatchJobView;
  /** By the runner's clock. */
  readonly submittedMs: number;
  /** When a look last showed no running task, by the runner's clock. */
  readonly idleUntilMs: number;
  /** When its first task ran. */
  readonly runningMs?: number;
  /** Milliseconds that its tasks may wait. */
  readonly limitMs: number;
  readonly misses: number;
  readonly isListed: boolean;
  /** Absent while it waits. */
  readonly end?: EarlyEnd;
}

/** One Batch job of a workflow job, with some of its combinations. Several may run at a time. */
export interface PartState extends NewPart {
  /** Failed tasks that were looked at; those with a cause do not count as failures. */
  readonly failures: ReadonlyMap<number, Cause | undefined>;
  readonly view: BatchJobView;
  /** When it was created by the runner's own clock, which may be minutes from Google's. */
  readonly submittedMs: number;
  readonly runningMs?: number;
  /** Tasks whose log has begun and has not mentioned a result. */
  readonly writing: ReadonlySet<number>;
  readonly endedMs?: number;
  /** What its machines were paid for; absent before its results are read. */
  readonly machineTime?: MachineTime;
  /** How many listings in a row did not show it. */
  readonly misses: number;
  /** A listing has shown it. */
  readonly isListed: boolean;
  /** When its tasks were given their job.json, if it was started early; by the runner's clock. */
  readonly wentMs?: number;
  /** When the first of them ran and began to wait. */
  readonly waitingSinceMs?: number;
  /** Tasks that have begun, at the last look. */
  readonly begunTasks: number;
  /** Since when fewer tasks run than could and none has started; absent while that is not so. */
  readonly starvedSinceMs?: number;
  /** Milliseconds for which it had waited for machines when combinations were taken back from it. */
  readonly waitedMs?: number;
  /** When the first machines were asked for, of those that its combinations have waited for in vain. */
  readonly queuedSinceMs: number;
  readonly isCancelled: boolean;
  /** Everything that it still has has ended, and the rest went elsewhere: nothing of interest is cut off by its end. */
  readonly isEmptied: boolean;
  readonly isSettled: boolean;
  /** Results that were read before the end, or are being read, by the names of their objects. */
  readonly early: ReadonlyMap<string, Promise<ReadBody | undefined>>;
}

/** What one combination has come to; nothing is set before its first result. */
export interface CombinationState {
  readonly outcome?: CombinationOutcome;
  /** JSON of the library's strategy entry, as the task runner wrote it. */
  readonly context?: KeptText;
  /** The library's `errors` of the entry. */
  readonly errors?: TaskError;
  /** Why it is CANCEL by itself (StageCancelError, nobody watches), not by a signal or a cancel of its Batch job. */
  readonly ownCancel?: string;
  /** Absent where it ended by itself, and once it has started again. */
  readonly again?: Again;
  /** Which object its result is: name and generation. */
  readonly stored?: { readonly name: string; readonly generation: string };
  /** Packages that its task left for later runs. */
  readonly packages?: readonly PackageArchive[];
  /** The copy of its log; `stored` says where it is. */
  readonly log?: TaskLog;
  /** Files that it left in `$ARTIFACTS_DIR`; `stored` says where they are. */
  readonly artifacts?: LeftArtifacts;
}

/** The copy of a task's log, which its result names. */
export interface TaskLog {
  readonly generation: string;
  readonly bytes: number;
  /** In base64. */
  readonly crc32c: string;
  /** The output went on. */
  readonly isCut: boolean;
}

/** The files of one combination. */
export interface LeftArtifacts {
  readonly count: number;
  readonly bytes: number;
  /** JSON list of `Artifact`. */
  readonly files: KeptText;
}

/** The body of a result. It counts only when the digest is the one that its writer sealed. */
export interface ReadBody {
  readonly combination: CombinationState;
  /** Absent when it cannot be read, now or later; the combination says why. */
  readonly sha256?: string;
}

export type Phase = 'waiting' | 'active' | 'ended';

export interface JobState {
  readonly planned: PlannedJob;
  readonly phase: Phase;
  /** Its tasks decide whether its `if` holds. */
  readonly checkIf: boolean;
  readonly status: Status;
  readonly reason?: string;
  /** Why no Batch job could be created. */
  readonly failure?: Failure;
  /** Names of Batch jobs that are being created, with the job as each runs it. */
  readonly starting: ReadonlyMap<string, PlannedJob>;
  /** Batch jobs that were begun, whether or not they could be created. */
  readonly begun: number;
  /** At most one Batch job of a job is started early. It stays here when it has become a part, or was given up. */
  readonly early?: EarlyStart;
  readonly parts: readonly PartState[];
  readonly combinations: readonly CombinationState[];
  /** Number of the part that each combination was started in last; its results count, those of others do not. */
  readonly holders: readonly (number | undefined)[];
  /** How often each combination was started. */
  readonly starts: readonly number[];
  readonly preemptions: number;
  readonly startedMs: number;
  readonly endedMs: number;
}

export interface RunState {
  readonly plan: Plan;
  readonly startedMs: number;
  /** In the order of the definition. */
  readonly jobs: ReadonlyMap<string, JobState>;
  readonly stop?: StopReason;
  readonly warnings: readonly string[];
  /** Where the texts of results stay. */
  readonly keep: Keep;
}

/** Results of one part, gathered before they count. */
export interface Collected {
  /** By the index of the planned combination. */
  readonly combinations: ReadonlyMap<number, CombinationState>;
  readonly preemptions: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export function newRunState(plan: Plan, nowMs: number, keep: Keep = inMemory): RunState {
  const jobs = [...plan.jobs].map(([id, planned]): [string, JobState] => [
    id,
    {
      planned,
      phase: 'waiting',
      checkIf: false,
      status: 'WAIT',
      starting: new Map(),
      begun: 0,
      parts: [],
      combinations: planned.combinations.map(() => ({})),
      holders: planned.combinations.map(() => undefined),
      starts: planned.combinations.map(() => 0),
      preemptions: 0,
      startedMs: nowMs,
      endedMs: nowMs,
    },
  ]);
  return { plan, startedMs: nowMs, jobs: new Map(jobs), warnings: [], keep };
}

/** The run ends before its jobs do. The first reason counts. */
export function stopped(state: RunState, reason: StopReason): void {
  const run: Writable<RunState> = state;
  run.stop ??= reason;
}

/** A last look has shown that every job had ended in time. */
export function stopWithdrawn(state: RunState): void {
  const run: Writable<RunState> = state;
  delete run.stop;
}

export function warned(state: RunState, text: string): void {
  (state.warnings as string[]).push(text);
}

/** Work on a job begins, before anything is created for it. */
export function began(state: JobState, checkIf: boolean, nowMs: number): void {
  if (state.phase !== 'waiting') return;
  const job: Writable<JobState> = state;
  job.checkIf = checkIf;
  job.startedMs = nowMs;
}

/** The Batch job of that number is prepared, whether or not it can be created. */
export function begunPart(state: JobState, number: number): void {
  const job: Writable<JobState> = state;
  job.begun = Math.max(job.begun, number + 1);
}

/** A Batch job of that name may exist from now on, whether or not its creation is confirmed. */
export function starting(state: JobState, name: string, planned: PlannedJob): void {
  if (state.phase !== 'ended') (state.starting as Map<string, PlannedJob>).set(name, planned);
}

/** Batch confirmed the creation of a job. */
export function started(
  state: JobState,
  part: NewPart,
  created: { readonly view: BatchJobView; readonly nowMs: number },
): void {
  if (state.phase === 'ended') return;
  const job: Writable<JobState> = state;
  const { view, nowMs } = created;
  (state.starting as Map<string, PlannedJob>).delete(part.name);
  const added: PartState = {
    ...part,
    view: view.createdMs > 0 ? view : { ...jobView({}), ...view, createdMs: nowMs },
    submittedMs: nowMs,
    queuedSinceMs: queuedSinceMs(job, part, nowMs),
    begunTasks: 0,
    isEmptied: false,
    failures: new Map(),
    misses: 0,
    isListed: false,
    isCancelled: false,
    isSettled: false,
    early: new Map(),
    writing: new Set(),
  };
  (job.parts as PartState[]).push(added);
  for (const index of part.combinations) {
    (job.holders as (number | undefined)[])[index] = part.number;
    (job.starts as number[])[index] = (job.starts[index] ?? 0) + 1;
    const { again: _, ...combination } = job.combinations[index] ?? {};
    (job.combinations as CombinationState[])[index] = combination;
  }
  job.phase = 'active';
}

/** Batch confirmed the creation of a Batch job whose tasks wait for the needs of the job. */
export function startedEarly(
  state: JobState,
  part: EarlyPart,
  created: { readonly view: BatchJobView; readonly nowMs: number; readonly limitMs: number },
): void {
  if (state.phase !== 'waiting') return;
  const job: Writable<JobState> = state;
  (state.starting as Map<string, PlannedJob>).delete(part.name);
  const { view, nowMs, limitMs } = created;
  job.early = {
    part,
    view: view.createdMs > 0 ? view : { ...jobView({}), ...view, createdMs: nowMs },
    submittedMs: nowMs,
    idleUntilMs: nowMs,
    limitMs,
    misses: 0,
    isListed: false,
  };
}

/** A listing shows a Batch job that was started early. */
export function seenEarly(state: EarlyStart, view: BatchJobView, nowMs: number): void {
  if (state.end) return;
  const early: Writable<EarlyStart> = state;
  early.view = view;
  early.misses = 0;
  early.isListed = true;
  const runningMs = runningSince(view, nowMs);
  if (runningMs !== undefined) early.runningMs ??= runningMs;
  else early.idleUntilMs = nowMs;
}

/** A listing does not show a Batch job that was started early. */
export function missedEarly(state: EarlyStart): void {
  const early: Writable<EarlyStart> = state;
  early.misses++;
}

/** Listings do not show it any more: it was deleted. */
export function vanishedEarly(state: EarlyStart): void {
  const early: Writable<EarlyStart> = state;
  if (!early.end) early.view = { ...early.view, state: 'DELETION_IN_PROGRESS' };
}

/** The tasks of a Batch job that was started early have their job.json: it is a part like any other from now on. */
export function went(state: JobState, needs: string, nowMs: number): void {
  const { early } = state;
  if (state.phase === 'ended' || !early || early.end) return;
  started(state, { ...early.part, needs }, { view: early.view, nowMs });
  (early as Writable<EarlyStart>).end = { kind: 'went', atMs: nowMs };
  const part: Writable<PartState> | undefined = state.parts.at(-1);
  if (!part) return;
  part.submittedMs = early.submittedMs;
  part.isListed = early.isListed;
  part.wentMs = nowMs;
  if (early.runningMs === undefined) return;
  part.waitingSinceMs = early.runningMs;
  part.runningMs = Math.max(nowMs, early.runningMs);
}

/** A Batch job that was started early is not used. What was paid for its machines stays known. */
export function gaveUp(
  state: JobState,
  end: { readonly nowMs: number; readonly reason: string; readonly machineTime: MachineTime },
): void {
  const { early } = state;
  if (!early || early.end) return;
  const { nowMs, reason, machineTime } = end;
  (early as Writable<EarlyStart>).end = { kind: 'given up', atMs: nowMs, reason, machineTime };
}

/** What was taken from a part that never got a machine goes on waiting. */
function queuedSinceMs(job: JobState, { combinations }: NewPart, nowMs: number): number {
  const before = new Set(combinations.map((index) => job.holders[index]));
  const inVain = job.parts.filter((part) => before.has(part.number) && part.runningMs === undefined);
  return Math.min(nowMs, ...inVain.map((part) => part.queuedSinceMs));
}

/** There was no capacity or quota for a Batch job that was to have these combinations. */
export function refused(state: JobState, combinations: readonly number[], terms: Terms): void {
  if (state.phase === 'ended') return;
  const job: Writable<JobState> = state;
  job.phase = 'active';
  startAgain(job, combinations, { cause: 'refused', terms });
}

/** The Action has claimed combinations of a part, whose tasks now start nothing. */
export function takenBack(
  job: JobState,
  state: PartState,
  taken: { readonly combinations: readonly number[]; readonly afterMs: number },
): void {
  if (job.phase === 'ended') return;
  const part: Writable<PartState> = state;
  startAgain(job, taken.combinations, { cause: 'waited', terms: part.terms });
  if (taken.combinations.length > 0) part.waitedMs = taken.afterMs;
  delete part.starvedSinceMs;
}

function startAgain({ combinations }: JobState, indices: readonly number[], again: Again): void {
  for (const index of indices) {
    (combinations as CombinationState[])[index] = { ...combinations[index], again };
  }
}

/** Nothing that a part still has can come to anything else. */
export function emptied(state: PartState): void {
  (state as Writable<PartState>).isEmptied = true;
}

/** No Batch job could be created for a job. */
export function startFailed(state: JobState, failure: Failure): void {
  const job: Writable<JobState> = state;
  if (job.phase !== 'ended') job.failure = failure;
}

/** A listing shows a Batch job. */
export function seen(job: JobState, state: PartState, view: BatchJobView, nowMs: number): void {
  if (state.isSettled) return;
  const part: Writable<PartState> = state;
  const { RUNNING = 0, ASSIGNED = 0, SUCCEEDED = 0, FAILED = 0 } = view.counts;
  const begunTasks = RUNNING + ASSIGNED + SUCCEEDED + FAILED;
  const isFull = RUNNING + ASSIGNED >= Math.min(part.parallelism, openTasks(job, part, view));
  if (isFull || begunTasks > part.begunTasks) delete part.starvedSinceMs;
  else part.starvedSinceMs ??= nowMs;
  part.begunTasks = begunTasks;
  part.misses = 0;
  part.isListed = true;
  part.view = view;
  const runningMs = runningSince(view, nowMs);
  // A task that was started early begins when it gets its job.json.
  if (runningMs !== undefined) part.runningMs ??= Math.max(runningMs, part.wentMs ?? 0);
}

/** When the first task of a Batch job ran; undefined when none did. */
function runningSince(view: BatchJobView, nowMs: number): number | undefined {
  const hasStarted = view.state === 'RUNNING' || view.state === 'SUCCEEDED' || (view.counts.RUNNING ?? 0) > 0;
  // Between two looks a job can have run and failed.
  const ranMs = view.events.find(({ description }) => / to RUNNING /.test(description))?.atMs;
  return ranMs ?? (hasStarted ? nowMs : undefined);
}

/** A listing does not show a Batch job. */
export function missed(state: PartState): void {
  const part: Writable<PartState> = state;
  part.misses++;
}

/** A Batch job that listings do not show any more was deleted. */
export function vanished(state: PartState): void {
  const part: Writable<PartState> = state;
  if (!part.isSettled) part.view = { ...part.view, state: 'DELETION_IN_PROGRESS' };
}

/** Why a task failed permanently according to Batch; without a cause, the task itself failed. */
export function taskFailed(state: PartState, task: number, cause: Cause | undefined): void {
  if (!state.isSettled) (state.failures as Map<number, Cause | undefined>).set(task, cause);
}

/** A task writes to its log, or has written that its result exists. A task that writes is running, also before a look shows it. */
export function wrote(state: PartState, task: number, atMs: number, hasResult: boolean): void {
  const part: Writable<PartState> = state;
  part.runningMs ??= atMs;
  const writing = part.writing as Set<number>;
  if (hasResult) writing.delete(task);
  else writing.add(task);
}

/** This run asked Batch to cancel the job. */
export function cancelled(state: PartState): void {
  const part: Writable<PartState> = state;
  part.isCancelled = true;
}

/** The result object of that name is being read; `undefined` means that a read failed. */
export function reading(state: PartState, name: string, result: Promise<ReadBody | undefined>): void {
  if (!state.isSettled) (state.early as Map<string, Promise<ReadBody | undefined>>).set(name, result);
}

/** A Batch job is over; its results are not read yet. */
export function batchJobEnded(state: PartState, endedMs: number): void {
  const part: Writable<PartState> = state;
  if (!part.isSettled) part.endedMs = endedMs;
}

/** What the machines of a Batch job were paid for. */
export function paid(state: PartState, machineTime: MachineTime): void {
  const part: Writable<PartState> = state;
  if (!part.isSettled) part.machineTime = machineTime;
}

/** Results count from now on, whole or as far as they could be read. */
export function collected(state: JobState, results: Collected): void {
  if (state.phase === 'ended') return;
  const job: Writable<JobState> = state;
  const combinations = job.combinations as CombinationState[];
  for (const [index, combination] of results.combinations) combinations[index] = combination;
  job.preemptions += results.preemptions;
}

/** Every result that an ended Batch job left was read, and what left none is explained. */
export function settled(job: JobState, state: PartState, results: Collected): void {
  if (state.isSettled || job.phase === 'ended') return;
  collected(job, results);
  const part: Writable<PartState> = state;
  part.isSettled = true;
  (part.early as Map<string, unknown>).clear();
}

/** A result of an earlier run counts for a combination that has none. */
export function reused(state: JobState, index: number, combination: CombinationState): void {
  if (state.phase === 'ended' || state.combinations[index]?.outcome) return;
  (state.combinations as CombinationState[])[index] = combination;
}

/** What the log says of a failed combination: its last lines, and why. How it ended stays as it is. */
export function failureKnown(state: JobState, index: number, failure: Failure): void {
  const combination = state.combinations[index];
  const outcome = combination?.outcome;
  if (!combination || !outcome?.failure) return;
  const { name, message } = failure;
  (state.combinations as CombinationState[])[index] = {
    ...combination,
    outcome: { ...outcome, failure },
    ...(failure.origin === 'batch' && combination.errors && { errors: { name, message } }),
  };
}

/** Why a job will end as it does, known before its end. The first reason counts. */
export function explained(state: JobState, reason: string): void {
  const job: Writable<JobState> = state;
  if (job.phase !== 'ended') job.reason ??= reason;
}

/** Combinations without a result were canceled with the run. */
export function restCancelled(state: JobState): void {
  if (state.phase === 'ended') return;
  const attempts = state.phase === 'active' ? 1 : 0;
  const combinations = state.combinations as CombinationState[];
  for (const [index, combination] of state.planned.combinations.entries()) {
    if (combinations[index]?.outcome) continue;
    combinations[index] = { outcome: { combination, index, status: 'CANCEL', attempts, warnings: [] } };
  }
}

/** The only way in which a job ends. `reason` replaces an earlier one. Gives false when it had ended already. */
export function ended(
  state: JobState,
  end: { readonly status: Status; readonly nowMs: number; readonly reason?: string | undefined },
): boolean {
  if (state.phase === 'ended') return false;
  const job: Writable<JobState> = state;
  job.phase = 'ended';
  job.status = end.status;
  job.endedMs = end.nowMs;
  if (end.reason !== undefined) job.reason = end.reason;
  return true;
}

/** The run was aborted: nobody watches its jobs any more, and what they left is for the post step. */
export function abandoned(state: RunState, nowMs: number): void {
  for (const job of state.jobs.values()) {
    explained(job, job.parts.length > 0 ? 'the run was aborted' : 'never started');
    ended(job, { status: 'CANCEL', nowMs });
  }
}

/** Whether the library's context of a job has `errors`, which its trigger rules look at. */
export const hasErrors = (job: JobState) =>
  job.failure !== undefined || job.combinations.some(({ errors }) => errors !== undefined);

/** Whether this Action ended a part while it had something to do. */
export const isCutOff = ({ isCancelled, isEmptied }: PartState): boolean => isCancelled && !isEmptied;

/** Tasks of a part whose combinations belong to it and that have not ended, as far as a look has shown. */
export function openTasks(job: JobState, part: PartState, view: BatchJobView = part.view): number {
  const { RUNNING = 0, ASSIGNED = 0, SUCCEEDED = 0, FAILED = 0 } = view.counts;
  const held = part.combinations.filter((index) => isHeld(job, part, index)).length;
  const excused = [...part.failures.values()].filter((cause) => cause !== undefined).length;
  // Tasks whose combinations were taken back may succeed at doing nothing.
  return Math.max(RUNNING + ASSIGNED, held - SUCCEEDED - (FAILED - excused));
}

/** The Batch job of a job that was started early and waits. */
export const waitingEarly = ({ early }: JobState): EarlyStart | undefined =>
  early?.end === undefined ? early : undefined;

/** Whether a combination belongs to a part: it was started there last, and waits for no other start. */
export const isHeld = (job: JobState, part: PartState, index: number): boolean =>
  job.holders[index] === part.number && job.combinations[index]?.again === undefined;

/** The part that a combination was started in last. */
export const holderOf = (job: JobState, index: number): PartState | undefined =>
  job.parts.find(({ number }) => number === job.holders[index]);

/** Why a job is CANCEL that no one else ended. */
export const ownCancelOf = (job: JobState, status: Status): string | undefined =>
  status === 'CANCEL' ? job.combinations.find((each) => each.ownCancel !== undefined)?.ownCancel : undefined;
