import type { Batch } from '../../cloud/batch.ts';
import { type BatchJobView, isKnown, isTerminal } from '../../cloud/batch-views.ts';
import { LABELS, labelValue } from '../../plan/names.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import { isMachineFailure, withNames } from '../explain/task-failure.ts';
import { jobTrouble } from '../explain/troubles.ts';
import { progressOf } from '../logs/progress.ts';
import { placeOf } from '../place.ts';
import {
  type AttemptState,
  batchJobEnded,
  explained,
  fallsBack,
  type JobState,
  lost,
  missed,
  type RunState,
  seen,
  vanished,
  warned,
} from '../state.ts';
import type { Run } from '../the-run.ts';
import { settleAttempt } from './collect.ts';

/** Milliseconds in which listings may not show a job yet that was just made (nextflow-io/nextflow#5422). */
const NEW_MS = 60_000;
/** A job that two listings in a row do not show was deleted by someone else. */
const MISSES_TO_GONE = 2;

interface Active {
  readonly job: JobState;
  readonly attempt: AttemptState;
}

export function activeAttempts(state: RunState): Active[] {
  return [...state.jobs.values()].flatMap((job) => {
    const attempt = job.attempts.at(-1);
    return job.phase === 'active' && attempt && !attempt.isSettled ? [{ job, attempt }] : [];
  });
}

/**
 * One look at everything that runs: one list call per project, region and credentials, however many jobs. Attempts
 * that have ended are settled. Gives whether anything changed. Throws `CloudError`.
 */
export async function look(run: Run, signal: AbortSignal): Promise<boolean> {
  const groups = new Map<string, Active[]>();
  for (const each of activeAttempts(run.state)) {
    const key = JSON.stringify([each.attempt.location, placeOf(each.job.planned.machine)]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const changes = await allEnded([...groups.values()].map((group) => lookAtGroup(run, group, signal)));
  return changes.some(Boolean);
}

async function lookAtGroup(run: Run, group: readonly Active[], signal: AbortSignal): Promise<boolean> {
  const [first] = group;
  if (!first) return false;
  const batch = await run.clients.batch(placeOf(first.job.planned.machine));
  const views = await batch.list(first.attempt.location, labelValue(run.identity.runId), signal);
  const byName = new Map(views.map((view) => [view.name, view]));
  // The service answers with the project's number where the request had its id.
  const byId = new Map(views.map((view) => [view.labels[LABELS.job] + idOf(view.name), view]));
  let hasChanged = false;
  const settling: Promise<void>[] = [];
  for (const active of group) {
    const { job, attempt } = active;
    const view = byName.get(attempt.name) ?? byId.get(labelValue(job.planned.job.id) + idOf(attempt.name));
    if (view) {
      if (update(run, active, view)) hasChanged = true;
      await countLost(active, batch, signal);
    } else if (!isGone(run, active)) continue;
    if (!isTerminal(attempt.view.state)) continue;
    batchJobEnded(attempt, attempt.view.events.at(-1)?.atMs ?? run.clock.now());
    hasChanged = true;
    settling.push(settleAttempt(run, { job, attempt, batch }, signal));
  }
  await allEnded(settling);
  return hasChanged;
}

/** Like Promise.all, but nothing goes on behind its back when one fails: the next look would meet it. */
async function allEnded<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

/** A Batch job that no listing shows: new ones may be missing, others were deleted by someone else. */
function isGone(run: Run, { job, attempt }: Active): boolean {
  missed(attempt);
  const isNew = !attempt.isListed && run.clock.now() - attempt.submittedMs < NEW_MS;
  if (isNew || attempt.misses < MISSES_TO_GONE) return false;
  noteStranger(run, { job, attempt }, 'deleted');
  vanished(attempt);
  return true;
}

/** With fail-fast a lost machine must not count as a failure where its combination goes on elsewhere. */
async function countLost({ job, attempt }: Active, batch: Batch, signal: AbortSignal): Promise<void> {
  if (!job.planned.job.strategy.failFast || !fallsBack(job, attempt)) return;
  const { counts, state } = attempt.view;
  if ((counts.FAILED ?? 0) <= attempt.lostTasks || isTerminal(state) || attempt.isCancelled) return;
  const failed = await batch.tasks(attempt.name, 'State=FAILED', signal);
  const tasks = failed.filter(({ events }) =>
    isMachineFailure(events.findLast(({ exitCode }) => exitCode !== undefined)),
  );
  lost(attempt, tasks.length);
}

/** Says once that a Batch job was ended by someone who is not this run. */
function noteStranger(run: Run, { job, attempt }: Active, what: 'cancelled' | 'deleted'): void {
  if (attempt.isCancelled || job.reason !== undefined) return;
  const reason = `its Batch job was ${what} by someone else`;
  explained(job, reason);
  run.log.warn(`Job '${job.planned.job.id}': ${reason} (${attempt.name}).`);
}

const idOf = (name: string) => name.slice(name.lastIndexOf('/'));

/** Gives whether anything changed that people are shown. */
function update(run: Run, active: Active, view: BatchJobView): boolean {
  const { job, attempt } = active;
  const before = attempt.view;
  seen(attempt, view, run.clock.now());
  if (view.state === 'DELETION_IN_PROGRESS') noteStranger(run, active, 'deleted');
  else if (/^CANCELL/.test(view.state)) noteStranger(run, active, 'cancelled');
  if (!isKnown(view.state) && view.state !== before.state) {
    const what = `is in state ${view.state}, which this version of the Action does not know`;
    run.log.warn(`Job '${job.planned.job.id}' ${what}; it is watched until it ends.`);
  }
  warnOfTrouble(run, active, before);
  return progressOf(before) !== progressOf(view);
}

/** Batch repeats an event with other counts and instances for as long as the trouble lasts; once is enough. */
function isOtherTrouble(before: BatchJobView, after: BatchJobView): boolean {
  const kindOf = (view: BatchJobView) => {
    const { meaning } = jobTrouble(view) ?? {};
    return JSON.stringify([view.state === 'RUNNING', meaning?.name, meaning?.hint]);
  };
  return kindOf(before) !== kindOf(after);
}

/** Why machines do not come, or fewer than could be used; undefined when Batch says nothing of the kind. */
export function troubleText(planned: PlannedJob, view: BatchJobView): string | undefined {
  const trouble = isTerminal(view.state) ? undefined : jobTrouble(view);
  if (!trouble) return undefined;
  const { meaning, news } = trouble;
  const what = view.state === 'RUNNING' ? 'gets fewer machines than it could use' : 'waits for machines';
  const hint = meaning.hint ? ` ${withNames(meaning.hint, planned)}` : '';
  return `Job '${planned.job.id}' ${what}: ${meaning.message}${hint} Batch: ${news}`;
}

/** Says once why machines do not come, or fewer than could be used. */
function warnOfTrouble(run: Run, { job, attempt }: Active, before: BatchJobView): void {
  const trouble = troubleText(job.planned, attempt.view);
  if (!trouble || !isOtherTrouble(before, attempt.view)) return;
  warned(run.state, trouble);
  run.log.warn(trouble);
}
