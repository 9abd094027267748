import type { Batch } from '../../cloud/batch.ts';
import { type BatchJobView, isKnown, isTerminal } from '../../cloud/batch-views.ts';
import { LABELS, labelValue } from '../../plan/names.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import type { Clients } from '../clients.ts';
import { progressOf } from '../logs/progress.ts';
import { type AttemptState, fallsBack, type JobState, type RunState } from '../state.ts';
import { settleAttempt } from './collect.ts';
import { isMachineFailure, withNames } from './explain.ts';
import { jobTrouble } from './troubles.ts';

/** Milliseconds in which listings may not show a job yet that was just made (nextflow-io/nextflow#5422). */
const NEW_MS = 60_000;
/** A job that two listings in a row do not show was deleted by someone else. */
const MISSES_TO_GONE = 2;

export const placeOf = (job: JobState) => ({
  projectId: job.planned.machine.projectId,
  ...(job.planned.machine.credentialsPath && { keyFile: job.planned.machine.credentialsPath.value }),
});

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
export async function look(parts: {
  state: RunState;
  runId: string;
  clients: Clients;
  nowMs: () => number;
  warn: (line: string) => void;
  signal: AbortSignal;
}): Promise<boolean> {
  const active = activeAttempts(parts.state);
  const groups = new Map<string, Active[]>();
  for (const each of active) {
    const key = JSON.stringify([each.attempt.location, placeOf(each.job)]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const changes = await allEnded([...groups.values()].map((group) => lookAtGroup(group, parts)));
  return changes.some(Boolean);
}

async function lookAtGroup(group: readonly Active[], parts: Parameters<typeof look>[0]): Promise<boolean> {
  const [first] = group;
  if (!first) return false;
  const batch = await parts.clients.batch(placeOf(first.job));
  const views = await batch.list(first.attempt.location, labelValue(parts.runId), parts.signal);
  const byName = new Map(views.map((view) => [view.name, view]));
  // The service answers with the project's number where the request had its id.
  const byId = new Map(views.map((view) => [view.labels[LABELS.job] + idOf(view.name), view]));
  let hasChanged = false;
  const ended: Promise<void>[] = [];
  for (const { job, attempt } of group) {
    const view = byName.get(attempt.name) ?? byId.get(labelValue(job.planned.job.id) + idOf(attempt.name));
    if (!view) {
      attempt.misses++;
      const isNew = !attempt.isListed && parts.nowMs() - attempt.submittedMs < NEW_MS;
      if (isNew || attempt.misses < MISSES_TO_GONE) continue;
      tellStranger({ job, attempt }, 'deleted', parts);
      attempt.view = { ...attempt.view, state: 'DELETION_IN_PROGRESS' };
    } else {
      attempt.misses = 0;
      attempt.isListed = true;
      if (update({ job, attempt }, view, parts)) hasChanged = true;
      await countLost({ job, attempt }, batch, parts.signal);
    }
    if (!isTerminal(attempt.view.state)) continue;
    attempt.endedMs = attempt.view.events.at(-1)?.atMs ?? parts.nowMs();
    hasChanged = true;
    const storage = await parts.clients.storage(placeOf(job));
    ended.push(settleAttempt({ storage, batch, job, attempt, keep: parts.state.keep, signal: parts.signal }));
  }
  await allEnded(ended);
  return hasChanged;
}

/** Like Promise.all, but nothing goes on behind its back when one fails: the next look would meet it. */
async function allEnded<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

/** With fail-fast a lost machine must not count as a failure where its combination goes on elsewhere. */
async function countLost({ job, attempt }: Active, batch: Batch, signal: AbortSignal): Promise<void> {
  if (!job.planned.job.strategy.failFast || !fallsBack(job, attempt)) return;
  const { counts, state } = attempt.view;
  if ((counts.FAILED ?? 0) <= (attempt.lostTasks ?? 0) || isTerminal(state) || attempt.isCancelled) return;
  const failed = await batch.tasks(attempt.name, 'State=FAILED', signal);
  attempt.lostTasks = failed.filter(({ events }) =>
    isMachineFailure(events.findLast(({ exitCode }) => exitCode !== undefined)),
  ).length;
}

/** Says once that a Batch job was ended by someone who is not this run. */
function tellStranger(
  { job, attempt }: Active,
  what: 'cancelled' | 'deleted',
  parts: Pick<Parameters<typeof look>[0], 'warn'>,
): void {
  if (attempt.isCancelled || job.reason !== undefined) return;
  job.reason = `its Batch job was ${what} by someone else`;
  parts.warn(`Job '${job.planned.job.id}': ${job.reason} (${attempt.name}).`);
}

const idOf = (name: string) => name.slice(name.lastIndexOf('/'));

function update({ job, attempt }: Active, view: BatchJobView, parts: Parameters<typeof look>[0]): boolean {
  const before = attempt.view;
  attempt.view = view;
  if (view.state === 'DELETION_IN_PROGRESS') tellStranger({ job, attempt }, 'deleted', parts);
  else if (/^CANCELL/.test(view.state)) tellStranger({ job, attempt }, 'cancelled', parts);
  const started = view.state === 'RUNNING' || view.state === 'SUCCEEDED' || (view.counts.RUNNING ?? 0) > 0;
  // Between two looks a job can have run and failed.
  const ranMs = view.events.find(({ description }) => / to RUNNING /.test(description))?.atMs;
  if (attempt.runningMs === undefined && (started || ranMs !== undefined)) {
    attempt.runningMs = ranMs ?? parts.nowMs();
  }
  if (!isKnown(view.state) && view.state !== before.state) {
    const what = `is in state ${view.state}, which this version of the Action does not know`;
    parts.warn(`Job '${job.planned.job.id}' ${what}; it is watched until it ends.`);
  }
  const trouble = troubleText(job.planned, view);
  if (trouble && isOtherTrouble(before, view)) {
    parts.state.warnings.push(trouble);
    parts.warn(trouble);
  }
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
