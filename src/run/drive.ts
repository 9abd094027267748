import { CloudError } from '../errors.ts';
import { claimWaiting } from './claims.ts';
import { budgetOf } from './cost/budget.ts';
import { endJob } from './end-job.ts';
import { refusesMachines } from './explain/troubles.ts';
import { progress, startText, takenBackText, titleOf } from './logs/progress.ts';
import { growNewSpace } from './new-space.ts';
import { startFailure } from './schedule/active-job.ts';
import {
  type Action,
  type CancelAction,
  factsOf,
  type StartAction,
  type TakeBackAction,
} from './schedule/facts.ts';
import { movesOn } from './schedule/next-terms.ts';
import { isOver, schedule } from './schedule/schedule.ts';
import { cancelBatchJob } from './start/cancel-batch-job.ts';
import { aheadOf, conditionsOf } from './start/conditions.ts';
import { earlyPollMs, giveUp, go, startEarly } from './start/early-start.ts';
import { startJob } from './start/start-job.ts';
import {
  began,
  type Collected,
  type CombinationState,
  canceled,
  collected,
  type JobState,
  ownCancelOf,
  type PartState,
  type RunState,
  refused,
  type StopReason,
  startFailed,
  stopped,
  takenBack,
} from './state.ts';
import type { Run } from './the-run.ts';
import { earlyResults } from './watch/early-results.ts';
import { lastLook } from './watch/last-look.ts';
import { patience } from './watch/patience.ts';
import { look } from './watch/watch.ts';
import { windDown } from './watch/wind-down.ts';

/** Default milliseconds between polls: short while things change, longer while they do not. */
const QUICK_MS = 2_000;
const SLOW_MS = 5_000;
/** Milliseconds that the next job waits for log lines of the previous one. */
const LOGS_MS = 500;

/** The reason for aborted requests when the run's time is over, unlike a signal of the runner. */
const TIME_IS_UP = 'timeout';

/**
 * Performs the decisions of the schedule until every job has ended or the run is stopped; decides nothing itself. The
 * state of the run is up to date even when it throws.
 * Throws `CloudError` when the run can no longer be watched; the post step then cancels what was created.
 */
export async function drive(run: Run): Promise<void> {
  const over = new AbortController();
  // No request continues after the run's time: a request that hangs is abandoned.
  const signal = AbortSignal.any([run.stop, over.signal]);
  void run.clock.sleep(leftMs(run), over.signal).then(() => over.abort(TIME_IS_UP));
  growNewSpace(tasksOf(run.state));
  try {
    run.history.begin(signal);
    await Promise.all([run.lease.begin(signal), run.resume.begin(signal)]);
    await driveUntil(run, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    stopWhenDue(run, signal);
  } finally {
    over.abort('ended');
  }
  await lastLook(run);
  if (run.state.stop) await windDown(run);
  await run.logFiles.finish(run.state);
}

const tasksOf = ({ jobs }: RunState): number =>
  [...jobs.values()].reduce((sum, { planned }) => sum + planned.combinations.length, 0);

async function driveUntil(run: Run, signal: AbortSignal): Promise<void> {
  const { clock, state } = run;
  const { queueTimeoutMs, pollMs } = run.settings;
  const early = earlyResults(run, signal);
  const lines = progress(run);
  const budget = budgetOf(run);
  const conditionOf = conditionsOf(state);
  const ahead = aheadOf(run);
  const facts = () => factsOf(state, { nowMs: clock.now(), queueTimeoutMs, conditionOf, ahead });
  const lookNow = looks(run, signal);
  const settledNow = newlySettled(state);
  const follow = (isNow: boolean) => run.logs.follow(state, { isNow, ended: early.ended }, signal);
  const briefly = (following: Promise<void>) => Promise.race([following, clock.sleep(LOGS_MS, signal)]);
  let waitMs = QUICK_MS;
  while (!isOver(facts())) {
    stopWhenDue(run, signal);
    await run.resume.take(state, signal);
    const actions = schedule(facts());
    await Promise.all(actions.map((action) => perform(run, action, signal)));
    run.artifacts.follow(state);
    if (state.stop || actions.some(({ kind }) => kind === 'end' || kind === 'take back')) continue;
    await clock.sleep(Math.min(pollMs ?? waitMs, budget.pollMs, earlyPollMs(state), leftMs(run)), signal);
    stopWhenDue(run, signal);
    if (state.stop) break;
    const [hasChanged] = await Promise.all([lookNow(), briefly(follow(false))]);
    early.looked();
    budget.looked(() => schedule(facts()).some(({ kind }) => kind === 'start'));
    // The last log lines of a job are shown before its end.
    const settled = settledNow();
    run.logFiles.follow(state);
    if (settled.length > 0) await Promise.all([briefly(follow(true)), keepPackages(run, settled, signal)]);
    lines.tell(state);
    run.history.follow(state);
    run.report.progress(state, run.history.left(state));
    run.resume.keep(state, signal);
    waitMs = hasChanged || actions.length > 0 ? QUICK_MS : Math.min(SLOW_MS, waitMs * 1.25);
  }
  if (state.stop?.status !== 'CANCEL') await run.logs.finish(state, signal);
}

/** Polls one at a time, and tolerates services that do not respond. Returns whether anything changed. */
function looks(run: Run, signal: AbortSignal): () => Promise<boolean> {
  const watching = patience(run);
  return async () => {
    try {
      const hasChanged = await look(run, signal);
      watching.succeeded();
      return hasChanged;
    } catch (error) {
      if (signal.aborted) throw error;
      watching.failed(error);
      return false;
    }
  };
}

/** Data of a job's tasks for later runs is saved before the job ends, because the run may be over afterwards. */
async function keepPackages(run: Run, jobs: readonly JobState[], signal: AbortSignal): Promise<void> {
  await Promise.all(jobs.map((job) => run.packages.keep(job, signal)));
}

/** Returns the jobs with a Batch job that was settled since the previous call. */
function newlySettled(state: RunState): () => readonly JobState[] {
  const known = new WeakSet<PartState>();
  return () =>
    [...state.jobs.values()].filter(({ parts }) => {
      const fresh = parts.filter((part) => part.isSettled && !known.has(part));
      for (const part of fresh) known.add(part);
      return fresh.length > 0;
    });
}

const leftMs = (run: Run) => Math.max(0, run.startedMs + run.settings.timeoutMs - run.clock.now());

function stopWhenDue(run: Run, signal: AbortSignal): void {
  const { aborted, reason } = signal;
  if (aborted && reason !== TIME_IS_UP) stopped(run.state, { status: 'CANCEL', signal: String(reason) });
  else if (aborted || leftMs(run) === 0) stopped(run.state, timeoutReason(run));
}

const timeoutReason = (run: Run): StopReason => ({
  status: 'TIMEOUT',
  limit: 'timeout',
  message: `'${run.plan.workflow.name}' was timeout because it use exec time more than ${run.settings.timeoutMs / 1000} seconds.`,
});

async function perform(run: Run, action: Action, signal: AbortSignal): Promise<void> {
  if (action.kind === 'stop') {
    stopped(run.state, action.reason);
    return;
  }
  const job = run.state.jobs.get(action.job);
  if (!job) return;
  switch (action.kind) {
    case 'start':
      await start(run, job, action, signal);
      return;
    case 'start early':
      await startEarly(run, job, action, signal);
      return;
    case 'go': {
      const error = await go(run, job, action, signal);
      if (error) notStarted(run, job, error);
      return;
    }
    case 'give up':
      await giveUp(run, job, action.reason, signal);
      return;
    case 'cancel':
      await cancel(run, job, action, signal);
      return;
    case 'take back':
      await takeBack(run, job, action, signal);
      return;
    case 'end':
      if (action.isEmpty) collected(job, emptyResults(job, run.clock.now()));
      endJob(run, job, action.status, action.reason ?? ownCancelOf(job, action.status));
  }
}

/** The library's result of a job without stages: a skipped entry for each combination. */
function emptyResults({ planned }: JobState, nowMs: number): Collected {
  const times = { startedMs: nowMs, endedMs: nowMs };
  const combinations = planned.combinations.map((combination, index): [number, CombinationState] => [
    index,
    { outcome: { combination, index, status: 'SKIP', attempts: 0, ...times, warnings: [] } },
  ]);
  return { combinations: new Map(combinations), preemptions: 0 };
}

async function cancel(run: Run, job: JobState, action: CancelAction, signal: AbortSignal): Promise<void> {
  const part = job.parts.find(({ number }) => number === action.part);
  if (!part) return;
  canceled(part);
  run.log.say(`${titleOf(job, part)}: canceling (${action.reason})`);
  const error = await cancelBatchJob(run, part.planned, part.name, signal);
  if (error) run.log.warn(`${action.job}: ${error.advice}`);
}

/**
 * Combinations that cannot be claimed keep waiting, and are tried again. An object that this run did not write ends the
 * run.
 */
async function claimed(
  run: Run,
  job: JobState,
  part: PartState,
  signal: AbortSignal,
): Promise<readonly number[]> {
  try {
    return await claimWaiting(run, job, part, signal);
  } catch (error) {
    if (!(error instanceof CloudError) || signal.aborted || error.status === 'PLANTED_OBJECT') throw error;
    run.log.warn(
      `${titleOf(job, part)}: keeps waiting, because its combinations cannot be claimed. ${error.advice}`,
    );
    return [];
  }
}

/** Claims combinations that wait for machines, so that they can start elsewhere. */
async function takeBack(
  run: Run,
  job: JobState,
  { part: number, starvedMs }: TakeBackAction,
  signal: AbortSignal,
): Promise<void> {
  const part = job.parts.find((each) => each.number === number);
  if (!part) return;
  const taken = await claimed(run, job, part, signal);
  takenBack(job, part, { combinations: taken, afterMs: starvedMs });
  if (taken.length > 0) run.log.say(takenBackText(job, part, { count: taken.length, starvedMs }));
}

async function start(run: Run, job: JobState, action: StartAction, signal: AbortSignal): Promise<void> {
  began(job, action.checkIf, run.clock.now());
  run.log.say(startText(action, job));
  try {
    await startJob(run, job, action, signal);
  } catch (error) {
    if (!(error instanceof CloudError) || signal.aborted) throw error;
    const { combinations, terms } = action;
    if (!isRefusal(error) || !movesOn(job.planned, terms)) return notStarted(run, job, error);
    refused(job, combinations, terms);
    run.log.warn(`${action.job}: ${error.message}`);
  }
}

/** Whether a Batch job could not be created because quota or capacity was missing. */
const isRefusal = ({ status, message }: CloudError): boolean =>
  status === 'RESOURCE_EXHAUSTED' || refusesMachines(message);

/** Handles a Batch job that could not be created. The job starts no others, and ends with those that it has. */
function notStarted(run: Run, job: JobState, error: CloudError): void {
  const { message, headline, hint } = error;
  const name = error.status || 'CloudError';
  const failure = { origin: 'batch', stagePath: [], name, message, headline } as const;
  startFailed(job, { ...failure, ...(hint && { hint }) });
  if (job.phase === 'waiting') endJob(run, job, 'FAILED', startFailure(message));
  else run.log.warn(`${job.planned.job.id}: ${error.advice}`);
}
