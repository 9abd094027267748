import { type BatchJobView, jobView } from '../cloud/batch-views.ts';
import { FIRST_RUNG } from '../plan/moves.ts';
import type { Plan, PlannedJob, Rung } from '../plan/plan.ts';
import type { PackageArchive, TaskError } from '../plan/task-contract.ts';
import type { MachineTime } from '../report/cost/machine-time.ts';
import type { CombinationOutcome, Failure, Status } from '../report/outcome.ts';
import { inMemory, type Keep, type KeptText } from './kept-text.ts';

// The state of a run. Only the functions of this module change it; for all other modules it is readonly.

/** Why a run ends before its jobs. */
export type StopReason =
  | { readonly status: 'CANCEL'; readonly limit?: undefined; readonly signal: string }
  | {
      readonly status: 'CANCEL';
      /** The run reached its cost limit. */
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
 * Why a combination that ended in one Batch job starts again in another one, for an outside cause. `stopped`: Batch
 * stopped it with its Batch job, because another combination failed. `unstarted`: its container did not start. `lost`:
 * its machine was preempted or failed more often than Batch retries. `refused`: there was no capacity or quota for the
 * Batch job. `waited`: it waited for a machine for too long, and was taken back. `memory`: it was killed because memory
 * ran out.
 */
export type Cause = 'stopped' | 'unstarted' | 'lost' | 'refused' | 'waited' | 'memory';

/** Why a Batch job is created. */
export type StartReason = 'first' | 'retry' | Cause;

/** The settings of a Batch job. */
export interface Terms {
  readonly rung: Rung;
  /** Whether containers of the same combinations did not start before: then their image comes from another registry. */
  readonly isSecondStart: boolean;
  /** Number of consecutive Batch jobs before this one that Batch ended because another combination failed. */
  readonly round: number;
  /** Number of the definition's retry; 0 for none. */
  readonly retry: number;
}

export const FIRST_TERMS: Terms = { rung: FIRST_RUNG, isSecondStart: false, round: 0, retry: 0 };

/** Why a combination may start again, and the settings of the Batch job in which it ended. */
export interface Again {
  readonly cause: Cause;
  readonly terms: Terms;
}

/** The data of a Batch job after its creation is confirmed. */
export interface NewPart {
  /** Number of the Batch job within its workflow job, from 0; `try` in the names of objects. */
  readonly number: number;
  /** The job as this Batch job runs it: with the machine of its terms. */
  readonly planned: PlannedJob;
  readonly terms: Terms;
  readonly why: StartReason;
  /** projects/P/locations/R */
  readonly location: string;
  /** projects/P/locations/R/jobs/J */
  readonly name: string;
  /** Folder of its tasks' results, ending in a slash. */
  readonly resultsPrefix: string;
  /** The key with which its tasks sign their results. It exists only in the Batch job and in this process. */
  readonly key: string;
  /** Digest of the results that were passed to its job. */
  readonly needs: string;
  /** Task index → index of the planned combination. */
  readonly combinations: readonly number[];
  /** Number of earlier starts of each combination. */
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

/** One Batch job of a workflow job, with some of its combinations. Several may be active at a time. */
export interface PartState extends NewPart {
  /** Failed tasks that were checked; those with an outside cause do not count as failures. */
  readonly failures: ReadonlyMap<number, Cause | undefined>;
  readonly view: BatchJobView;
  /** Creation time by the runner's own clock, which may differ from Google's by minutes. */
  readonly submittedMs: number;
  readonly runningMs?: number;
  /** Tasks whose log has begun but does not mention a result. */
  readonly writing: ReadonlySet<number>;
  readonly endedMs?: number;
  /** Paid time of its machines; absent before its results are read. */
  readonly machineTime?: MachineTime;
  /** Number of consecutive listings without it. */
  readonly misses: number;
  /** Whether a listing has shown it. */
  readonly isListed: boolean;
  /** When its tasks were given their job.json, if it was started early; by the service's clock. */
  readonly wentMs?: number;
  /** When the first of them ran and began to wait. */
  readonly waitingSinceMs?: number;
  /** Started tasks at the last poll. */
  readonly begunTasks: number;
  /** Start of the time in which fewer tasks run than allowed and none starts; otherwise absent. */
  readonly starvedSinceMs?: number;
  /** Milliseconds that it had waited for machines when combinations were taken back from it. */
  readonly waitedMs?: number;
  /** When the first machines were requested for which its combinations waited in vain. */
  readonly queuedSinceMs: number;
  readonly isCancelled: boolean;
  /** Whether all its combinations have ended or moved elsewhere, so that its cancellation stops nothing of interest. */
  readonly isEmptied: boolean;
  readonly isSettled: boolean;
  /** Results that were read early, or are being read, by the names of their objects. */
  readonly early: ReadonlyMap<string, Promise<ReadBody | undefined>>;
}

/** The result of one combination; nothing is set before its first result. */
export interface CombinationState {
  readonly outcome?: CombinationOutcome;
  /** JSON of the library's strategy entry, as the task runner wrote it. */
  readonly context?: KeptText;
  /** The library's `errors` of the entry. */
  readonly errors?: TaskError;
  /** Why it canceled itself (StageCancelError, expired lease), without a signal or a cancellation of its Batch job. */
  readonly ownCancel?: string;
  /** Absent if it ended by itself, or has started again. */
  readonly again?: Again;
  /** The object of its result: name and generation. */
  readonly stored?: { readonly name: string; readonly generation: string };
  /** Packages that its task saved for later runs. */
  readonly packages?: readonly PackageArchive[];
  /** The copy of its log, relative to `stored`. */
  readonly log?: TaskLog;
  /** Its files in `$ARTIFACTS_DIR`, relative to `stored`. */
  readonly artifacts?: LeftArtifacts;
}

/** The copy of a task's log, as named in its result. */
export interface TaskLog {
  readonly generation: string;
  readonly bytes: number;
  /** In base64. */
  readonly crc32c: string;
  /** Whether the output continued. */
  readonly isCut: boolean;
}

/** The files of one combination. */
export interface LeftArtifacts {
  readonly count: number;
  readonly bytes: number;
  /** JSON list of `Artifact`. */
  readonly files: KeptText;
}

/** The body of a result. It counts only if its digest is the one that its writer signed. */
export interface ReadBody {
  readonly combination: CombinationState;
  /** Absent if it can never be read; the combination says why. */
  readonly sha256?: string;
}

export type Phase = 'waiting' | 'active' | 'ended';

export interface JobState {
  readonly planned: PlannedJob;
  readonly phase: Phase;
  /** Whether its tasks evaluate its `if`. */
  readonly checkIf: boolean;
  readonly status: Status;
  readonly reason?: string;
  /** Why no Batch job could be created. */
  readonly failure?: Failure;
  /** Names of Batch jobs that are being created, each with its variant of the job. */
  readonly starting: ReadonlyMap<string, PlannedJob>;
  /** Number of started Batch jobs, including those that could not be created. */
  readonly begun: number;
  /** At most one Batch job of a job is started early. It stays here when it has become a part, or was given up. */
  readonly early?: EarlyStart;
  readonly parts: readonly PartState[];
  readonly combinations: readonly CombinationState[];
  /** Number of the part in which each combination was last started; only its results count. */
  readonly holders: readonly (number | undefined)[];
  /** Number of starts of each combination. */
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
  /** The store for texts of results. */
  readonly keep: Keep;
}

/** Results of one part, collected before they count. */
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

/** Ends the run before its jobs. The first reason counts. */
export function stopped(state: RunState, reason: StopReason): void {
  const run: Writable<RunState> = state;
  run.stop ??= reason;
}

/** Withdraws the stop, because a last poll has shown that all jobs ended in time. */
export function stopWithdrawn(state: RunState): void {
  const run: Writable<RunState> = state;
  delete run.stop;
}

export function warned(state: RunState, text: string): void {
  (state.warnings as string[]).push(text);
}

/** Marks the start of a job, before anything is created for it. */
export function began(state: JobState, checkIf: boolean, nowMs: number): void {
  if (state.phase !== 'waiting') return;
  const job: Writable<JobState> = state;
  job.checkIf = checkIf;
  job.startedMs = nowMs;
}

/** Marks that the Batch job with this number is being prepared, even if it cannot be created. */
export function begunPart(state: JobState, number: number): void {
  const job: Writable<JobState> = state;
  job.begun = Math.max(job.begun, number + 1);
}

/** Marks that a Batch job with this name may exist from now on, even if its creation is not confirmed. */
export function starting(state: JobState, name: string, planned: PlannedJob): void {
  if (state.phase !== 'ended') (state.starting as Map<string, PlannedJob>).set(name, planned);
}

/** Records that Batch confirmed the creation of a job. */
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
    view: datedView(view, nowMs),
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

/** The view of a new Batch job. A response without a creation time gets that of the runner. */
const datedView = (view: BatchJobView, nowMs: number): BatchJobView =>
  view.createdMs > 0 ? view : { ...jobView({}), ...view, createdMs: nowMs };

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
    view: datedView(view, nowMs),
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
  part.wentMs = serviceMs(early, nowMs);
  if (early.runningMs === undefined) return;
  part.waitingSinceMs = early.runningMs;
  part.runningMs = Math.max(part.wentMs, early.runningMs);
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

/** Combinations from a part that never got a machine continue to wait. */
function queuedSinceMs(job: JobState, { combinations }: NewPart, nowMs: number): number {
  const before = new Set(combinations.map((index) => job.holders[index]));
  const inVain = job.parts.filter((part) => before.has(part.number) && part.runningMs === undefined);
  return Math.min(nowMs, ...inVain.map((part) => part.queuedSinceMs));
}

/** Records that there was no capacity or quota for a Batch job with these combinations. */
export function refused(state: JobState, combinations: readonly number[], terms: Terms): void {
  if (state.phase === 'ended') return;
  const job: Writable<JobState> = state;
  job.phase = 'active';
  startAgain(job, combinations, { cause: 'refused', terms });
}

/** Records that the Action has claimed combinations of a part, whose tasks now start nothing. */
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

/** Marks that the remaining results of a part cannot change. */
export function emptied(state: PartState): void {
  (state as Writable<PartState>).isEmptied = true;
}

/** Records that no Batch job could be created for a job. */
export function startFailed(state: JobState, failure: Failure): void {
  const job: Writable<JobState> = state;
  if (job.phase !== 'ended') job.failure = failure;
}

/** Records a Batch job from a listing. */
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
  // A job can run and fail between two polls.
  const ranMs = view.events.find(({ description }) => / to RUNNING /.test(description))?.atMs;
  return ranMs ?? (hasStarted ? nowMs : undefined);
}

/** Records that a listing does not contain a Batch job. */
export function missed(state: Pick<PartState, 'misses'>): void {
  (state as Writable<Pick<PartState, 'misses'>>).misses++;
}

/** Records that a Batch job was deleted, because listings no longer contain it. */
export function vanished(state: PartState): void {
  const part: Writable<PartState> = state;
  if (!part.isSettled) part.view = { ...part.view, state: 'DELETION_IN_PROGRESS' };
}

/** Records why a task failed permanently according to Batch; without a cause, the task itself failed. */
export function taskFailed(state: PartState, task: number, cause: Cause | undefined): void {
  if (!state.isSettled) (state.failures as Map<number, Cause | undefined>).set(task, cause);
}

/**
 * Records that a task writes to its log, or has written that its result exists. A task that writes is running, even
 * before a poll shows it.
 */
export function wrote(state: PartState, task: number, atMs: number, hasResult: boolean): void {
  const part: Writable<PartState> = state;
  part.runningMs ??= atMs;
  const writing = part.writing as Set<number>;
  if (hasResult) writing.delete(task);
  else writing.add(task);
}

/** Records that this run asked Batch to cancel the job. */
export function canceled(state: PartState): void {
  const part: Writable<PartState> = state;
  part.isCancelled = true;
}

/** Records that the result object with this name is being read; `undefined` means that a read failed. */
export function reading(state: PartState, name: string, result: Promise<ReadBody | undefined>): void {
  if (!state.isSettled) (state.early as Map<string, Promise<ReadBody | undefined>>).set(name, result);
}

/** Records that a Batch job is over; its results are not read yet. */
export function batchJobEnded(state: PartState, endedMs: number): void {
  const part: Writable<PartState> = state;
  if (!part.isSettled) part.endedMs = endedMs;
}

/** Records the paid time of a Batch job's machines. */
export function paid(state: PartState, machineTime: MachineTime): void {
  const part: Writable<PartState> = state;
  if (!part.isSettled) part.machineTime = machineTime;
}

/** Makes results count, as far as they could be read. */
export function collected(state: JobState, results: Collected): void {
  if (state.phase === 'ended') return;
  const job: Writable<JobState> = state;
  const combinations = job.combinations as CombinationState[];
  for (const [index, combination] of results.combinations) combinations[index] = combination;
  job.preemptions += results.preemptions;
}

/** Records that all results of an ended Batch job are read, and that missing results are explained. */
export function settled(job: JobState, state: PartState, results: Collected): void {
  if (state.isSettled || job.phase === 'ended') return;
  collected(job, results);
  const part: Writable<PartState> = state;
  part.isSettled = true;
  (part.early as Map<string, unknown>).clear();
}

/** Uses a result of an earlier run for a combination without a result. */
export function reused(state: JobState, index: number, combination: CombinationState): void {
  if (state.phase === 'ended' || state.combinations[index]?.outcome) return;
  (state.combinations as CombinationState[])[index] = combination;
}

/** Adds information from the log to a failed combination: its last lines, and the cause. Its status does not change. */
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

/** Records the reason for the end of a job, before its end. The first reason counts. */
export function explained(state: JobState, reason: string): void {
  const job: Writable<JobState> = state;
  if (job.phase !== 'ended') job.reason ??= reason;
}

/** Marks combinations without a result as canceled with the run. Those whose tasks have written had started. */
export function restCancelled(state: JobState): void {
  if (state.phase === 'ended') return;
  const started = new Set(
    state.parts.flatMap(({ writing, combinations }) => [...writing].map((task) => combinations[task])),
  );
  const combinations = state.combinations as CombinationState[];
  for (const [index, combination] of state.planned.combinations.entries()) {
    if (combinations[index]?.outcome) continue;
    const attempts = started.has(index) ? 1 : 0;
    combinations[index] = { outcome: { combination, index, status: 'CANCEL', attempts, warnings: [] } };
  }
}

/** The only function that ends a job. `reason` replaces an earlier one. Returns false if it had already ended. */
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

/** Records that the run was aborted: nothing watches its jobs anymore, and the post step cleans up. */
export function abandoned(state: RunState, nowMs: number): void {
  for (const job of state.jobs.values()) {
    explained(job, job.parts.length > 0 ? 'the run was aborted' : 'never started');
    ended(job, { status: 'CANCEL', nowMs });
  }
}

/** Whether the library's context of a job has `errors`, which its trigger rules check. */
export const hasErrors = (job: JobState) =>
  job.failure !== undefined || job.combinations.some(({ errors }) => errors !== undefined);

/** Whether this Action stopped a part that had pending work. */
export const isCutOff = ({ isCancelled, isEmptied }: PartState): boolean => isCancelled && !isEmptied;

/** Tasks of a part whose combinations belong to it and that have not ended, as of the last poll. */
export function openTasks(job: JobState, part: PartState, view: BatchJobView = part.view): number {
  const { RUNNING = 0, ASSIGNED = 0, SUCCEEDED = 0, FAILED = 0 } = view.counts;
  const held = part.combinations.filter((index) => isHeld(job, part, index)).length;
  const excused = [...part.failures.values()].filter((cause) => cause !== undefined).length;
  // Tasks whose combinations were taken back may succeed without doing anything.
  return Math.max(RUNNING + ASSIGNED, held - SUCCEEDED - (FAILED - excused));
}

/** A time of the runner's clock by that of the service, which may be minutes off: both were read when the job was created. */
export const serviceMs = (
  { submittedMs, view }: Pick<PartState, 'submittedMs' | 'view'>,
  nowMs: number,
): number => nowMs - (submittedMs - view.createdMs);

/** The Batch job of a job that was started early and waits. */
export const waitingEarly = ({ early }: JobState): EarlyStart | undefined =>
  early?.end === undefined ? early : undefined;

/** Whether a combination belongs to a part: its last start was there, and it does not wait for another start. */
export const isHeld = (job: JobState, part: PartState, index: number): boolean =>
  job.holders[index] === part.number && job.combinations[index]?.again === undefined;

/** The part in which a combination was last started. */
export const holderOf = (job: JobState, index: number): PartState | undefined =>
  job.parts.find(({ number }) => number === job.holders[index]);

/** Why a job is CANCEL that nobody else stopped. */
export const ownCancelOf = (job: JobState, status: Status): string | undefined =>
  status === 'CANCEL' ? job.combinations.find((each) => each.ownCancel !== undefined)?.ownCancel : undefined;
