import type { Clock } from '../clock.ts';
import { decideCondition } from '../definition/conditions/if.ts';
import { fromJsonText } from '../definition/python/codec.ts';
import type { Value } from '../definition/python/value.ts';
import { CloudError } from '../errors.ts';
import type { TaskProgram } from '../plan/batch-job.ts';
import type { Plan, RunIdentity } from '../plan/plan.ts';
import { transitiveNeeds } from '../plan/staging.ts';
import type { Clients } from './clients.ts';
import type { Action, ConditionFact, StopReason } from './facts.ts';
import type { Lease } from './lease.ts';
import { logStream } from './logs/logs.ts';
import { progress, startText } from './logs/progress.ts';
import { jobContextText } from './outcome/context.ts';
import type { Resume } from './resume/resume.ts';
import { isOver, schedule } from './schedule.ts';
import { startJob } from './start-job.ts';
import { factsOf, type JobState, ownCancelOf, type RunState } from './state.ts';
import { earlyResults } from './watch/early-results.ts';
import { lastLook } from './watch/last-look.ts';
import { patience } from './watch/patience.ts';
import { look, placeOf } from './watch/watch.ts';
import { windDown } from './watch/wind-down.ts';

/** Milliseconds between looks when nothing says otherwise: short while things change, longer while they do not. */
const QUICK_MS = 2_000;
const SLOW_MS = 5_000;
/** Milliseconds for which the next job waits for the lines of the last. */
const LOGS_MS = 500;

/** Why requests end when the run's time is over, as against a signal of the runner. */
const TIME_IS_UP = 'timeout';

export interface DriveParts {
  /** Fresh; what has happened so far stands in it even when `drive` throws. */
  readonly state: RunState;
  readonly plan: Plan;
  readonly identity: RunIdentity;
  readonly clients: Clients;
  readonly program: TaskProgram;
  readonly skipDefaultLabels: boolean;
  /** Whether files travel with the run. */
  readonly hasSource: boolean;
  /** What tasks ask for before they start; absent when they start whoever watches. */
  readonly lease?: Lease;
  /** Absent when every attempt of a GitHub run runs everything. */
  readonly resume?: Resume;
  readonly clock: Clock;
  readonly startedMs: number;
  readonly timeoutMs: number;
  readonly queueTimeoutMs: number | undefined;
  readonly pollMs: number | undefined;
  readonly streamLogs: boolean;
  /** Aborted when the runner asks for the end; the reason is the name of the signal. */
  readonly stop: AbortSignal;
  /** Told of a Batch job before it is created. */
  readonly note: (batchJobName: string, job: string) => void;
  /** Told after every look. */
  readonly looked: (state: RunState) => void;
  readonly say: (line: string) => void;
  readonly group: (title: string, lines: readonly string[]) => void;
  readonly notice: (line: string) => void;
  /** Step debugging is on. */
  readonly isAll: boolean;
  readonly warn: (line: string) => void;
}

/**
 * Performs what the schedule decides until every job has ended or the run is stopped; decides nothing itself.
 * Throws `CloudError` when the run can no longer be watched; what was made is then cancelled by the post step.
 */
export async function drive(given: DriveParts): Promise<void> {
  const { clock, state } = given;
  const over = new AbortController();
  // No request outlives the run's time: what hangs then is left behind.
  const parts = { ...given, stop: AbortSignal.any([given.stop, over.signal]) };
  void clock.sleep(leftMs(parts), over.signal).then(() => over.abort(TIME_IS_UP));
  try {
    await Promise.all([parts.lease?.begin(parts.stop), parts.resume?.begin(parts.stop)]);
    await driveUntil(parts);
  } catch (error) {
    if (!parts.stop.aborted) throw error;
    stopWhenDue(parts, state);
  } finally {
    over.abort('ended');
  }
  const ending = { ...parts, end: (job: JobState, status: JobState['status']) => end(job, status, parts) };
  await lastLook(state, ending);
  if (state.stop) await windDown(state, ending);
}

async function driveUntil(parts: DriveParts): Promise<void> {
  const { clock, state } = parts;
  const early = earlyResults({ state, clients: parts.clients, signal: parts.stop });
  const reporting = { nowMs: clock.now, sleep: clock.sleep, print: parts.say, ended: early.ended };
  const logs = parts.streamLogs ? logStream({ ...parts, ...reporting }) : undefined;
  const getsOn = progress({ nowMs: clock.now, say: parts.say });
  const conditions = new Map<string, ConditionFact>();
  const conditionOf = (job: JobState) => {
    const { id } = job.planned.job;
    const known = conditions.get(id) ?? conditionFact(state, job);
    conditions.set(id, known);
    return known;
  };
  const facts = () =>
    factsOf(state, { nowMs: clock.now(), queueTimeoutMs: parts.queueTimeoutMs, conditionOf });
  const watching = patience({ ...parts, nowMs: clock.now });
  const lookNow = async (): Promise<boolean> => {
    try {
      const hasChanged = await look({
        ...parts,
        runId: parts.identity.runId,
        nowMs: clock.now,
        signal: parts.stop,
      });
      watching.succeeded();
      return hasChanged;
    } catch (error) {
      if (parts.stop.aborted) throw error;
      watching.failed(error);
      return false;
    }
  };
  const awhile = (following: Promise<void> | undefined) =>
    Promise.race([following, clock.sleep(LOGS_MS, parts.stop)]);
  let waitMs = QUICK_MS;
  while (!isOver(facts())) {
    stopWhenDue(parts, state);
    await parts.resume?.take(state, parts.stop);
    const actions = schedule(facts());
    await Promise.all(actions.map((action) => perform(action, state, parts)));
    if (state.stop || actions.some(({ kind }) => kind === 'end')) continue;
    await clock.sleep(Math.min(parts.pollMs ?? waitMs, leftMs(parts)), parts.stop);
    stopWhenDue(parts, state);
    if (state.stop) break;
    const [hasChanged] = await Promise.all([lookNow(), awhile(logs?.follow(state, false, parts.stop))]);
    early.looked();
    // The last lines of a job stand before its end.
    if (hasJustSettled(state)) await awhile(logs?.follow(state, true, parts.stop));
    getsOn.tell(state);
    parts.looked(state);
    waitMs = hasChanged || actions.length > 0 ? QUICK_MS : Math.min(SLOW_MS, waitMs * 1.25);
  }
  if (state.stop?.status !== 'CANCEL') await logs?.finish(state, parts.stop);
}

const hasJustSettled = (state: RunState) =>
  [...state.jobs.values()].some(({ phase, attempts }) => phase === 'active' && attempts.at(-1)?.isSettled);

const leftMs = (parts: DriveParts) => Math.max(0, parts.startedMs + parts.timeoutMs - parts.clock.now());

function stopWhenDue(parts: DriveParts, state: RunState): void {
  if (state.stop) return;
  const { aborted, reason } = parts.stop;
  if (aborted && reason !== TIME_IS_UP) state.stop = { status: 'CANCEL', signal: String(reason) };
  else if (aborted || leftMs(parts) === 0) state.stop = timeoutReason(parts);
}

const timeoutReason = (parts: DriveParts): StopReason => ({
  status: 'TIMEOUT',
  limit: 'timeout',
  message: `'${parts.plan.workflow.name}' was timeout because it use exec time more than ${parts.timeoutMs / 1000} seconds.`,
});

function conditionFact(state: RunState, job: JobState): ConditionFact {
  const { condition, id } = job.planned.job;
  if (!condition) return 'holds';
  const jobs = new Map<string, Value>();
  for (const need of transitiveNeeds(state.plan, id)) {
    const needed = state.jobs.get(need);
    if (needed?.phase === 'ended') jobs.set(need, fromJsonText(jobContextText(needed)));
  }
  const decision = decideCondition(condition.value, { params: state.plan.params, jobs });
  if (!decision.decided) return 'left-to-the-task';
  return decision.value ? 'holds' : 'fails';
}

async function perform(action: Action, state: RunState, parts: DriveParts): Promise<void> {
  if (action.kind === 'stop') {
    state.stop = action.reason;
    return;
  }
  const job = state.jobs.get(action.job);
  if (!job) return;
  switch (action.kind) {
    case 'start':
      await start(action, job, state, parts);
      return;
    case 'cancel': {
      const attempt = job.attempts.at(-1);
      if (!attempt) return;
      attempt.isCancelled = true;
      parts.say(`${action.job}: cancelling (${action.reason})`);
      try {
        const batch = await parts.clients.batch(placeOf(job));
        await batch.cancel(attempt.name, parts.stop);
      } catch (error) {
        if (!(error instanceof CloudError) || parts.stop.aborted) throw error;
        // The tasks only run longer than they need to.
        parts.warn(`${action.job}: ${error.message}${error.hint ? ` ${error.hint}` : ''}`);
      }
      return;
    }
    case 'end':
      job.reason = action.reason ?? ownCancelOf(job, action.status) ?? job.reason;
      end(job, action.status, parts);
  }
}

async function start(
  action: Action & { kind: 'start' },
  job: JobState,
  state: RunState,
  parts: DriveParts,
): Promise<void> {
  if (action.attempt === 0) job.startedMs = parts.clock.now();
  parts.say(startText(action, job));
  try {
    const nowMs = parts.clock.now;
    await startJob({
      ...parts,
      ...{ state, job, start: action, nowMs },
      hasLease: parts.lease !== undefined,
      signal: parts.stop,
    });
  } catch (error) {
    if (!(error instanceof CloudError) || parts.stop.aborted) throw error;
    job.failure = {
      origin: 'batch',
      stagePath: [],
      name: error.status || 'CloudError',
      message: error.message,
      ...(error.hint && { hint: error.hint }),
    };
    job.reason = `could not be started: ${error.message}`;
    end(job, 'FAILED', parts);
  }
}

function end(job: JobState, status: JobState['status'], parts: DriveParts): void {
  job.phase = 'ended';
  job.status = status;
  job.endedMs = parts.clock.now();
  parts.say(`${job.planned.job.id}: ${status}${job.reason ? `, ${job.reason}` : ''}`);
}
