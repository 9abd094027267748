import { CloudError } from '../../errors.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import { countText } from '../../report/numbers.ts';
import { endJob } from '../end-job.ts';
import { placeOf } from '../place.ts';
import {
  canceled,
  collected,
  gaveUp,
  type JobState,
  type PartState,
  paid,
  restCancelled,
  waitingEarly,
} from '../state.ts';
import type { Run } from '../the-run.ts';
import { collectResults, Gathered } from './collect.ts';
import { earlyMachineTime } from './early-machines.ts';
import { machineTimeOfPart } from './task-spans.ts';
import { activeParts } from './watch.ts';

/** Milliseconds for the work after a stop; the runner kills this process after 7.5 s. */
const LAST_WORDS_MS = 4_000;

const WHY = {
  timeout: 'the run took too long',
  queue_timeout: 'the run took too long',
  'cost-cap': 'cost-cap: the run reached its limit of cost',
  signal: 'the run was canceled',
} as const;

/**
 * After a stop: cancels all Batch jobs at once without waiting for their end, reads existing results, and marks the
 * rest as canceled. Never throws if a service fails; the post step deletes the rest.
 */
export async function windDown(run: Run): Promise<void> {
  const { state } = run;
  const active = activeParts(state);
  // Batch jobs whose creation was in progress: they may exist although no response arrived.
  const creating = [...state.jobs.values()].flatMap((job) =>
    [...job.starting].map(([name, planned]) => ({ name, planned })),
  );
  const why = WHY[state.stop?.limit ?? 'signal'];
  const early = [...state.jobs.values()].flatMap((job) => waitingEarly(job)?.part ?? []);
  const signal = AbortSignal.timeout(LAST_WORDS_MS);
  const count = active.length + creating.length + early.length;
  run.log.say(`Stopping: canceling ${countText(count, 'Batch job')}.`);
  for (const job of state.jobs.values()) endEarly(job, why, run.clock.now());
  for (const { part } of active) canceled(part);
  await Promise.allSettled([
    ...creating.map(({ name, planned }) => cancelInTime(run, planned, name, signal)),
    ...active.map(({ part }) => cancelInTime(run, part.planned, part.name, signal)),
    ...early.map(({ planned, name }) => cancelInTime(run, planned, name, signal)),
    ...active.map(({ job, part }) => takeResults(run, job, part, signal)),
  ]);
  for (const job of state.jobs.values()) {
    if (job.phase === 'ended') continue;
    restCancelled(job);
    const hasFailed = job.combinations.some(({ outcome }) => outcome?.status === 'FAILED');
    endJob(run, job, hasFailed ? 'FAILED' : 'CANCEL', why);
  }
}

/** Nothing waits for needs that do not end any more. */
function endEarly(job: JobState, reason: string, nowMs: number): void {
  const early = waitingEarly(job);
  if (early) gaveUp(job, { nowMs, reason, machineTime: earlyMachineTime(early, nowMs) });
}

/** Unlike `cancelBatchJob`, it also goes on when the time for winding down is over. */
async function cancelInTime(
  run: Run,
  { job, machine }: PlannedJob,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  try {
    const batch = await run.clients.batch(placeOf(machine));
    await batch.cancel(name, signal);
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    run.log.warn(`Job '${job.id}' may still be running until the cleanup cancels it: ${error.advice}`);
  }
}

/** Reads what exists within the remaining time. */
async function takeResults(run: Run, job: JobState, part: PartState, signal: AbortSignal): Promise<void> {
  const results = new Gathered();
  try {
    const storage = await run.clients.storage(placeOf(part.planned.machine));
    const { reads, state } = run;
    await collectResults({ storage, job, part, keep: state.keep, reads }, results, signal);
  } finally {
    paid(part, machineTimeOfPart(part, results.spans, run.clock.now()));
    collected(job, results);
  }
}
