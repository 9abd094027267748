import type { Clock } from './clock.ts';
import { isTerminal } from './cloud/batch-views.ts';
import { CloudError } from './errors.ts';
import type { Handover, Place } from './handover.ts';
import { labelValue } from './plan/names.ts';
import type { Clients } from './run/clients.ts';

/** What the post step did, for its summary. */
export interface CleanupReport {
  readonly deletedBatchJobs: number;
  readonly deletedObjects: number;
  /** What is still there, as commands that delete it. */
  readonly left: readonly string[];
}

/** The runner gives a cancelled job five minutes in all. */
const BUDGET_MS = 200_000;
const LOOK_EVERY_MS = 2_000;
/** A create that was under way when main was killed shows up a little later. */
const SECOND_LOOK_MS = 5_000;

/**
 * Ends and deletes the Batch jobs of a run, waits until they are gone so that no task writes any more, then deletes
 * the run's folder. Safe to repeat: what is gone already counts as deleted. Never throws for a service that fails;
 * what could not be deleted is in `left`.
 */
export async function cleanup(parts: {
  handover: Handover;
  clients: Clients;
  clock: Clock;
  /** Ends what still runs, but deletes nothing. */
  isKept: boolean;
  warn: (line: string) => void;
}): Promise<CleanupReport> {
  const { handover, clients, clock } = parts;
  const deadlineMs = clock.now() + BUDGET_MS;
  const left: string[] = [];
  const deleted = new Set<string>();
  const failed = (what: string, command: string, error: unknown) => {
    if (!(error instanceof CloudError)) throw error;
    left.push(command);
    parts.warn(
      `${what} could not be deleted: ${error.message}${error.hint ? ` ${error.hint}` : ''} Delete it by hand: ${command}`,
    );
  };

  for (const location of handover.locations) {
    try {
      if (parts.isKept) await cancelJobs(location, handover, clients);
      else await deleteJobs({ location, handover, clients, clock, deadlineMs, deleted });
    } catch (error) {
      const [, project, , region] = location.name.split('/');
      const filter = `labels.gcp-batch-workflow-run=${labelValue(handover.runId)}`;
      const list = `gcloud batch jobs list --project=${project} --location=${region} --filter=${filter}`;
      failed(`Batch jobs of ${location.name}`, list, error);
    }
  }
  let deletedObjects = 0;
  for (const bucket of parts.isKept ? [] : handover.buckets) {
    try {
      const storage = await clients.storage(bucket);
      for (const prefix of [handover.folder, ...outlived(handover)]) {
        deletedObjects += await storage.removeAll({ bucket: bucket.name, prefix });
      }
    } catch (error) {
      const uri = `gs://${bucket.name}/${handover.folder}`;
      failed(uri, `gcloud storage rm --recursive ${uri}`, error);
    }
  }
  return { deletedBatchJobs: deleted.size, deletedObjects, left };
}

/** After a success nobody needs the results any more that this attempt and earlier ones left for a next one. */
function outlived({ resume, status }: Handover): readonly string[] {
  if (!resume || !(status === 'SUCCESS' || status === 'SKIP')) return [];
  const own = Number(resume.attempt.split('-')[0]);
  // Other legs of the same GitHub run may still be at work in this attempt.
  const earlier = Array.from({ length: Math.max(0, Math.min(own, 100) - 1) }, (_, at) => `${at + 1}-`);
  return [`${resume.attempt}/`, ...earlier].map((part) => resume.folder + part);
}

async function cancelJobs(location: Place, handover: Handover, clients: Clients): Promise<void> {
  const batch = await clients.batch(location);
  const views = await batch.list(location.name, labelValue(handover.runId));
  await Promise.all(views.filter(({ state }) => !isTerminal(state)).map(({ name }) => batch.cancel(name)));
}

async function deleteJobs(parts: {
  location: Place;
  handover: Handover;
  clients: Clients;
  clock: Clock;
  deadlineMs: number;
  deleted: Set<string>;
}): Promise<void> {
  const { location, handover, clock } = parts;
  const batch = await parts.clients.batch(location);
  const noted = handover.batchJobs.filter((name) => name.startsWith(`${location.name}/jobs/`));
  const asked = new Set<string>();
  const wasKilled = handover.status === undefined;
  const startMs = clock.now();
  for (;;) {
    const views = await batch.list(location.name, labelValue(handover.runId));
    for (const { name } of views) parts.deleted.add(name);
    const unasked = views.filter(({ name, state }) => !asked.has(name) && state !== 'DELETION_IN_PROGRESS');
    await Promise.all(
      unasked.map(async ({ name }) => {
        asked.add(name);
        await batch.remove(name);
      }),
    );
    const isWaitingForLate =
      wasKilled && noted.length > parts.deleted.size && clock.now() - startMs < SECOND_LOOK_MS;
    if (views.length === 0 && !isWaitingForLate) return;
    if (clock.now() > parts.deadlineMs) {
      throw new CloudError({
        service: 'batch',
        operation: 'delete Batch jobs of',
        resource: location.name,
        httpStatus: 0,
        status: 'DEADLINE',
        message: `${views.length} Batch jobs were asked to go but are still there.`,
      });
    }
    await clock.sleep(views.length === 0 ? SECOND_LOOK_MS : LOOK_EVERY_MS);
  }
}
