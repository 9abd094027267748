import type { Clock } from '../clock.ts';
import { isTerminal } from '../cloud/batch-views.ts';
import { CloudError } from '../errors.ts';
import { LABELS, labelValue } from '../plan/names.ts';
import { isGood } from '../report/outcome.ts';
import type { Clients } from '../run/clients.ts';
import type { Handover, NamedPlace } from '../run/handover.ts';
import { manifestName } from '../run/resume/manifest.ts';
import { forgetResults, type KeptResults, keepResults, NOTHING_KEPT, staysForLater } from './kept-results.ts';

/** What the post step did, for its summary. */
export interface CleanupReport {
  readonly deletedBatchJobs: number;
  readonly deletedObjects: number;
  /** Results that a later run of the same commit can reuse. */
  readonly keptResults: number;
  /** What still exists, as commands that delete it. */
  readonly left: readonly string[];
}

/** Milliseconds for all of post: the runner gives a canceled job five minutes in total. */
export const POST_MS = 220_000;
/** Milliseconds after which post stops waiting for Batch jobs, so that it always deletes the folder. */
const JOBS_MS = 150_000;
/** Milliseconds before the first check that Batch jobs are gone, and the maximum before each further one. */
const FIRST_LOOK_MS = 250;
const LOOK_EVERY_MS = 2_000;
/** A Batch job whose create request was in progress when main was killed appears a little later. */
const SECOND_LOOK_MS = 5_000;
/** Milliseconds before each further attempt at a request that failed permanently: a role may just have been granted. */
const AGAIN_MS = [5_000, 10_000];

interface Parts {
  readonly handover: Handover;
  readonly clients: Clients;
  readonly clock: Clock;
  /** Cancels everything that is still running, but deletes nothing. */
  readonly isKept: boolean;
  readonly warn: (line: string) => void;
  /** Aborted when the time is up. */
  readonly signal: AbortSignal;
}

/**
 * Cancels and deletes the Batch jobs of a run, waits until they are gone so that no task can write, then deletes the
 * run's folder. Safe to repeat: what is already gone counts as deleted. Never throws when a service fails; what could
 * not be deleted is in `left`.
 */
export async function cleanup(parts: Parts): Promise<CleanupReport> {
  const { handover } = parts;
  const left: string[] = [];
  const deleted = new Set<string>();
  const failed = (what: string, command: string, error: unknown) => {
    if (!(error instanceof CloudError)) throw error;
    left.push(command);
    const verb = parts.isKept ? 'ended' : 'deleted';
    parts.warn(`${what} could not be ${verb}: ${error.advice} Run: ${command}`);
  };

  const { resume } = handover;
  const isResumable = resume !== undefined && !parts.isKept && !isComplete(handover);
  const kept = isResumable ? await keepResults(parts, resume) : NOTHING_KEPT;
  const ends = handover.locations.map(async (location) => {
    try {
      await persistently(parts, () =>
        parts.isKept ? cancelJobs(location, parts) : deleteJobs(location, deleted, parts),
      );
    } catch (error) {
      failed(`Batch jobs of ${location.name}`, commandFor(location, parts), error);
    }
  });
  await Promise.all(ends);
  let deletedObjects = 0;
  for (const bucket of parts.isKept ? [] : handover.buckets) {
    try {
      deletedObjects += await deleteObjects(bucket, kept, parts);
    } catch (error) {
      const uri = `gs://${bucket.name}/${handover.folder}`;
      failed(uri, `gcloud storage rm --recursive ${uri}`, error);
    }
  }
  return { deletedBatchJobs: deleted.size, deletedObjects, keptResults: kept.count, left };
}

/** Deletes the run's objects in one bucket, except those that later runs may reuse. Throws `CloudError`. */
async function deleteObjects(bucket: NamedPlace, kept: KeptResults, parts: Parts): Promise<number> {
  const { handover, signal } = parts;
  const { folder, resume } = handover;
  const storage = await parts.clients.storage(bucket);
  const hasKept = kept.buckets.has(bucket.name);
  const own = {
    bucket: bucket.name,
    prefix: folder,
    ...(hasKept && { keeps: (name: string) => staysForLater(folder, name) }),
  };
  const removed = await persistently(parts, () => storage.removeAll(own, signal));
  if (resume === undefined || hasKept) return removed;
  const earlier = { bucket: bucket.name, resume, handover };
  if (isComplete(handover)) {
    return removed + (await persistently(parts, () => forgetResults(storage, earlier, signal)));
  }
  const note = { bucket: bucket.name, prefix: manifestName(resume, handover.runId) };
  return removed + (await persistently(parts, () => storage.removeAll(note, signal)));
}

/** No later run has to do any work. */
const isComplete = ({ status, isPart }: Handover): boolean => isGood(status) && !isPart;

function commandFor(location: NamedPlace, { handover, isKept }: Parts): string {
  const [, project, , region] = location.name.split('/');
  const filter = `labels.${LABELS.run}=${labelValue(handover.runId)}`;
  const list = `gcloud batch jobs list --project=${project} --location=${region} --filter='${filter}' --format='value(name)'`;
  return `${list} | xargs -n1 gcloud batch jobs ${isKept ? 'cancel' : 'delete'} --quiet`;
}

/** Everything that failed is tried again a little later, until the time is up. */
async function persistently<T>(parts: Parts, work: () => Promise<T>): Promise<T> {
  for (const waitMs of AGAIN_MS) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CloudError) || error.status === NOT_GONE || parts.signal.aborted) throw error;
      await parts.clock.sleep(waitMs, parts.signal);
    }
  }
  return work();
}

/**
 * Names that main noted but no listing shows: their create requests may still be in progress, even if main stopped
 * waiting for them when it was canceled. A run that succeeded has seen all of its jobs.
 */
const isLate = (location: NamedPlace, seen: ReadonlySet<string>, { handover }: Parts) =>
  !isGood(handover.status) && notedIn(location, handover).some((name) => !seen.has(name));

const notedIn = ({ name }: NamedPlace, { batchJobs }: Handover) =>
  batchJobs.filter((job) => job.startsWith(`${name}/jobs/`));

async function cancelJobs(location: NamedPlace, parts: Parts): Promise<void> {
  const { handover, signal } = parts;
  const batch = await parts.clients.batch(location);
  for (let look = 1; ; look++) {
    const views = await batch.list(location.name, labelValue(handover.runId), signal);
    await Promise.all(
      views.filter(({ state }) => !isTerminal(state)).map(({ name }) => batch.cancel(name, signal)),
    );
    if (look > 1 || !isLate(location, new Set(views.map(({ name }) => name)), parts)) return;
    await parts.clock.sleep(SECOND_LOOK_MS, signal);
  }
}

const NOT_GONE = 'NOT_GONE';

async function deleteJobs(location: NamedPlace, deleted: Set<string>, parts: Parts): Promise<void> {
  const { handover, clock, signal } = parts;
  const batch = await parts.clients.batch(location);
  const asked = new Set<string>();
  const seen = new Set<string>();
  const startMs = clock.now();
  const ask = async (name: string) => {
    asked.add(name);
    await batch.remove(name, signal);
  };
  for (let waitMs = FIRST_LOOK_MS; ; waitMs = Math.min(2 * waitMs, LOOK_EVERY_MS)) {
    const views = await batch.list(location.name, labelValue(handover.runId), signal);
    const there = new Set(views.map(({ name }) => name));
    for (const name of seen) if (!there.has(name)) deleted.add(name);
    for (const name of there) seen.add(name);
    const unasked = views.filter(({ name, state }) => !asked.has(name) && state !== 'DELETION_IN_PROGRESS');
    await Promise.all(unasked.map(({ name }) => ask(name)));
    if (views.length === 0) {
      const isWaiting = isLate(location, seen, parts) && clock.now() - startMs < SECOND_LOOK_MS;
      if (!isWaiting) return;
    }
    if (clock.now() - startMs > JOBS_MS || signal.aborted) {
      throw new CloudError({
        service: 'batch',
        operation: 'delete Batch jobs of',
        resource: location.name,
        httpStatus: 0,
        status: NOT_GONE,
        message: `${views.length} Batch jobs were deleted but still exist.`,
      });
    }
    await clock.sleep(views.length === 0 ? SECOND_LOOK_MS : waitMs, signal);
  }
}
