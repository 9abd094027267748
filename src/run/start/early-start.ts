import { CloudError } from '../../errors.ts';
import { countText, durationText } from '../../report/numbers.ts';
import type { GoAction, StartEarlyAction } from '../schedule/facts.ts';
import {
  began,
  type EarlyStart,
  gaveUp,
  type JobState,
  type RunState,
  serviceMs,
  waitingEarly,
} from '../state.ts';
import type { Run } from '../the-run.ts';
import { earlyMachineTime } from '../watch/early-machines.ts';
import { cancelBatchJob } from './cancel-batch-job.ts';
import { createEarly, goAhead } from './start-job.ts';

/** Milliseconds between two looks at most while machines wait, whatever `poll_interval` says: they cost money. */
const POLL_MS = 15_000;

export const earlyPollMs = ({ jobs }: RunState): number =>
  [...jobs.values()].some(waitingEarly) ? POLL_MS : Number.POSITIVE_INFINITY;

/** Asks for the machines of a job whose needs still run. Where they are refused, the job starts when its needs have ended. */
export async function startEarly(
  run: Run,
  job: JobState,
  action: StartEarlyAction,
  signal: AbortSignal,
): Promise<void> {
  const needs = job.planned.job.needs.filter((id) => run.state.jobs.get(id)?.phase !== 'ended');
  run.log.say(earlyText(action, needs));
  try {
    await createEarly(run, job, action, signal);
  } catch (error) {
    if (!(error instanceof CloudError) || signal.aborted) throw error;
    run.log.say(`${action.job}: not started early. ${error.advice}`);
    await cancelUnconfirmed(run, job, signal);
  }
}

/** `reduce: asking for the machines of 1 task early, m is expected to end in 1m 20s` */
function earlyText({ job, combinations, expectedMs }: StartEarlyAction, needs: readonly string[]): string {
  const text = `${job}: asking for the machines of ${countText(combinations.length, 'task')} early`;
  const isOne = needs.length === 1;
  const which = isOne ? (needs[0] ?? '') : countText(needs.length, 'needed job');
  if (expectedMs === undefined) return `${text}, ${which} still ${isOne ? 'runs' : 'run'}`;
  return expectedMs < SOON_MS
    ? `${text}, ${which} may end at any moment`
    : `${text}, ${which} ${isOne ? 'is' : 'are'} expected to end in ${durationText(expectedMs)}`;
}

/** A shorter time is nothing that anybody knows. */
const SOON_MS = 1_000;

/** A Batch job whose creation failed may be there all the same. Post deletes it; until then it shall not wait in vain. */
async function cancelUnconfirmed(
  run: Run,
  { starting, early }: JobState,
  signal: AbortSignal,
): Promise<void> {
  if (early) return;
  for (const [name, planned] of starting) {
    const error = await cancelBatchJob(run, planned, name, signal);
    if (error) run.log.debug(`${name}: ${error.message}`);
  }
}

/** Gives waiting tasks their job.json. Gives the error when that failed; nobody waits any more then. */
export async function go(
  run: Run,
  job: JobState,
  { checkIf }: GoAction,
  signal: AbortSignal,
): Promise<CloudError | undefined> {
  const early = waitingEarly(job);
  if (!early) return undefined;
  began(job, checkIf, run.clock.now());
  run.log.say(goText(early, job, run.clock.now()));
  try {
    await goAhead(run, job, { early, checkIf }, signal);
    return undefined;
  } catch (error) {
    if (!(error instanceof CloudError) || signal.aborted) throw error;
    // The object may be there: its combinations must not start in another Batch job.
    await giveUp(run, job, 'its tasks could not be started', signal);
    return error;
  }
}

/** `reduce: starting 3 tasks, their machines waited for 12 s` */
function goText(early: EarlyStart, { planned }: JobState, nowMs: number): string {
  const { part, runningMs } = early;
  const text = `${planned.job.id}: starting ${countText(part.combinations.length, 'task')}`;
  const whose = part.combinations.length === 1 ? 'its machine' : 'their machines';
  return runningMs === undefined
    ? `${text}, ${whose} will be there soon`
    : `${text}, ${whose} waited for ${durationText(Math.max(0, serviceMs(early, nowMs) - runningMs))}`;
}

/** Ends a Batch job whose tasks wait. */
export async function giveUp(run: Run, job: JobState, reason: string, signal: AbortSignal): Promise<void> {
  const early = waitingEarly(job);
  if (!early) return;
  const nowMs = run.clock.now();
  gaveUp(job, { nowMs, reason, machineTime: earlyMachineTime(early, nowMs) });
  run.log.say(`${job.planned.job.id}: its machines do not wait any longer, ${reason}`);
  const error = await cancelBatchJob(run, early.part.planned, early.part.name, signal);
  // Its tasks end by themselves a little later.
  if (error) run.log.warn(`${job.planned.job.id}: ${error.advice}`);
}
