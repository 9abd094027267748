import { type BatchJobView, isKnown, isTerminal } from '../../cloud/batch-views.ts';
import { LABELS, labelValue } from '../../plan/names.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import { withNames } from '../explain/task-failure.ts';
import { jobTrouble } from '../explain/troubles.ts';
import { progressOf } from '../logs/progress.ts';
import { type Place, placeOf } from '../place.ts';
import {
  batchJobEnded,
  type EarlyStart,
  explained,
  type JobState,
  missed,
  type PartState,
  type RunState,
  seen,
  seenEarly,
  vanished,
  vanishedEarly,
  waitingEarly,
  warned,
} from '../state.ts';
import type { Run } from '../the-run.ts';
import { settlePart } from './collect.ts';
import { noteEmptied } from './emptied.ts';
import { noteFailures } from './failures.ts';

/** Milliseconds for which listings may not contain a new job (nextflow-io/nextflow#5422). */
const NEW_MS = 60_000;
/** A job that is missing in two consecutive listings was deleted by someone else. */
const MISSES_TO_GONE = 2;

interface Active {
  readonly job: JobState;
  readonly part: PartState;
}

export function activeParts(state: RunState): Active[] {
  return [...state.jobs.values()].flatMap((job) =>
    job.phase === 'active' ? job.parts.flatMap((part) => (part.isSettled ? [] : [{ job, part }])) : [],
  );
}

/**
 * One poll of everything that runs: one list call per project, region and credentials, for any number of jobs. Settles
 * parts that have ended. Returns whether anything changed. Throws `CloudError`.
 */
export async function look(run: Run, signal: AbortSignal): Promise<boolean> {
  const groups = new Map<string, Group>();
  const groupOf = ({ location, planned }: Pick<PartState, 'location' | 'planned'>): Group => {
    const place = placeOf(planned.machine);
    const key = JSON.stringify([location, place]);
    const group = groups.get(key) ?? { location, place, active: [], early: [] };
    groups.set(key, group);
    return group;
  };
  for (const each of activeParts(run.state)) groupOf(each.part).active.push(each);
  for (const job of run.state.jobs.values()) {
    const early = waitingEarly(job);
    if (early) groupOf(early.part).early.push({ job, early });
  }
  const changes = await allEnded([...groups.values()].map((group) => lookAtGroup(run, group, signal)));
  return changes.some(Boolean);
}

/** Batch jobs that one listing shows. */
interface Group {
  readonly location: string;
  readonly place: Place;
  readonly active: Active[];
  readonly early: { readonly job: JobState; readonly early: EarlyStart }[];
}

async function lookAtGroup(run: Run, group: Group, signal: AbortSignal): Promise<boolean> {
  const batch = await run.clients.batch(group.place);
  const views = await batch.list(group.location, labelValue(run.identity.runId), signal);
  const byName = new Map(views.map((view) => [view.name, view]));
  // The service returns the project's number, although the request had its id.
  const byId = new Map(views.map((view) => [view.labels[LABELS.job] + idOf(view.name), view]));
  const viewOf = (job: JobState, name: string) =>
    byName.get(name) ?? byId.get(labelValue(job.planned.job.id) + idOf(name));
  let hasChanged = false;
  for (const { job, early } of group.early) {
    if (updateEarly(run, early, viewOf(job, early.part.name))) hasChanged = true;
  }
  const settling: Promise<void>[] = [];
  for (const active of group.active) {
    const { job, part } = active;
    const view = viewOf(job, part.name);
    if (view) {
      if (update(run, active, view)) hasChanged = true;
      await noteFailures(run, { job, part, batch }, signal);
      await noteEmptied({ job, part, batch }, signal);
    } else if (!isGone(run, active)) continue;
    if (!isTerminal(part.view.state)) continue;
    batchJobEnded(part, part.view.events.at(-1)?.atMs ?? run.clock.now());
    hasChanged = true;
    settling.push(settlePart(run, { job, part, batch }, signal));
  }
  await allEnded(settling);
  return hasChanged;
}

/** Gives whether the tasks of a Batch job that was started early have begun to wait, or ended. */
function updateEarly(run: Run, early: EarlyStart, view: BatchJobView | undefined): boolean {
  const before = early.view;
  if (view) seenEarly(early, view, run.clock.now());
  else {
    missed(early);
    if (isMissing(run, early)) vanishedEarly(early);
  }
  return progressOf(before) !== progressOf(early.view);
}

/** Like Promise.all, but waits for all even if one fails; otherwise the next poll would overlap with them. */
async function allEnded<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

/** Handles a Batch job that is missing in a listing: new ones may be missing, others were deleted by someone else. */
function isGone(run: Run, { job, part }: Active): boolean {
  missed(part);
  if (!isMissing(run, part)) return false;
  noteStranger(run, { job, part }, 'deleted');
  vanished(part);
  return true;
}

function isMissing(
  run: Run,
  { isListed, submittedMs, misses }: Pick<PartState, 'isListed' | 'submittedMs' | 'misses'>,
): boolean {
  const isNew = !isListed && run.clock.now() - submittedMs < NEW_MS;
  return !isNew && misses >= MISSES_TO_GONE;
}

/** Reports once that someone other than this run ended a Batch job. */
function noteStranger(run: Run, { job, part }: Active, what: 'canceled' | 'deleted'): void {
  if (part.isCancelled || job.reason !== undefined) return;
  const reason = `its Batch job was ${what} by someone else`;
  explained(job, reason);
  run.log.warn(`Job '${job.planned.job.id}': ${reason} (${part.name}).`);
}

const idOf = (name: string) => name.slice(name.lastIndexOf('/'));

/** Returns whether anything visible changed. */
function update(run: Run, active: Active, view: BatchJobView): boolean {
  const { job, part } = active;
  const before = part.view;
  seen(job, part, view, run.clock.now());
  if (view.state === 'DELETION_IN_PROGRESS') noteStranger(run, active, 'deleted');
  else if (/^CANCELL/.test(view.state)) noteStranger(run, active, 'canceled');
  if (!isKnown(view.state) && view.state !== before.state) {
    const what = `is in state ${view.state}, which this version of the Action does not know`;
    run.log.warn(`Job '${job.planned.job.id}' ${what}; it is watched until it ends.`);
  }
  warnOfTrouble(run, active, before);
  return progressOf(before) !== progressOf(view);
}

/** Batch repeats an event with other counts and instances while the problem lasts; one report is enough. */
function isOtherTrouble(before: BatchJobView, after: BatchJobView): boolean {
  const kindOf = (view: BatchJobView) => {
    const { meaning } = jobTrouble(view) ?? {};
    return JSON.stringify([view.state === 'RUNNING', meaning?.name, meaning?.hint]);
  };
  return kindOf(before) !== kindOf(after);
}

/** Why there are no machines, or fewer than could be used; undefined if Batch does not say. */
export function troubleText(planned: PlannedJob, view: BatchJobView): string | undefined {
  const trouble = isTerminal(view.state) ? undefined : jobTrouble(view);
  if (!trouble) return undefined;
  const { meaning, news } = trouble;
  const what = view.state === 'RUNNING' ? 'gets fewer machines than it could use' : 'waits for machines';
  const hint = meaning.hint ? ` ${withNames(meaning.hint, planned)}` : '';
  return `Job '${planned.job.id}' ${what}: ${meaning.message}${hint} Batch: ${news}`;
}

/** Reports once why there are no machines, or fewer than could be used. */
function warnOfTrouble(run: Run, { part }: Active, before: BatchJobView): void {
  const trouble = troubleText(part.planned, part.view);
  if (!trouble || !isOtherTrouble(before, part.view)) return;
  warned(run.state, trouble);
  run.log.warn(trouble);
}
