import type { Storage } from '../cloud/storage.ts';
import { CloudError } from '../errors.ts';
import { isJobFileOf } from '../plan/mac.ts';
import { labelValue } from '../plan/names.ts';
import { JOB_KEY_VARIABLE, JOB_URI_VARIABLE } from '../plan/task-contract.ts';
import type { Clients } from '../run/clients.ts';
import type { Handover, NamedPlace } from '../run/handover.ts';
import {
  acceptedIn,
  type Entry,
  MAX_MANIFEST_BYTES,
  manifestName,
  manifestText,
  readManifest,
} from '../run/resume/manifest.ts';

interface Parts {
  readonly handover: Handover;
  readonly clients: Clients;
  readonly warn: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Results of an unsuccessful run are kept: `keeps` says which objects of a bucket. */
export interface KeptResults {
  /** Number of results that a later run can reuse. */
  readonly count: number;
  /** Buckets with such results. */
  readonly buckets: ReadonlySet<string>;
}

export const NOTHING_KEPT: KeptResults = { count: 0, buckets: new Set() };

/** Objects below the folder of a run that are kept for later runs of the same commit. */
export function staysForLater(folder: string, name: string): boolean {
  return /^(jobs\/[^/]+\/\d+\/(results|artifacts)|artifacts)\//.test(name.slice(folder.length));
}

/**
 * Notes which results of an unsuccessful run are valid, before anything is deleted: main may have been killed before it
 * could do so. The Batch jobs contain the keys that distinguish results from planted objects. Never throws when a
 * service fails: results that cannot be noted are deleted, and a later run executes everything.
 */
export async function keepResults(parts: Parts, resume: string): Promise<KeptResults> {
  const { handover, clients, signal } = parts;
  const buckets = new Set<string>();
  let count = 0;
  try {
    const found = await resultsOfBatchJobs(parts);
    for (const place of new Map(handover.buckets.map((each) => [each.name, each])).values()) {
      const storage = await clients.storage(place);
      const name = manifestName(resume, handover.runId);
      const noted = await notedByMain(storage, { bucket: place.name, name }, signal);
      const all = [...noted, ...(found.get(place.name) ?? [])];
      const entries = [...new Map(all.map((entry) => [entry.name, entry])).values()];
      if (entries.length === 0) continue;
      const content = manifestText({ version: 1, runId: handover.runId, isFinal: true, entries });
      await storage.replace({ bucket: place.name, name, content, contentType: 'application/json' }, signal);
      buckets.add(place.name);
      count += entries.length;
    }
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    parts.warn(`resume: results could not be kept for a later run. ${error.advice}`);
  }
  return { count, buckets };
}

/** Objects by bucket. */
async function resultsOfBatchJobs(parts: Parts): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const { handover, clients, signal } = parts;
  const found = new Map<string, Entry[]>();
  for (const location of handover.locations) {
    const batch = await clients.batch(location);
    const views = await batch.list(location.name, labelValue(handover.runId), signal);
    for (const { name } of views) {
      const variables = await batch.variables(name, signal).catch(ignoringMissing);
      const place = variables && placeIn(variables, handover);
      if (!place) continue;
      const storage = await clients.storage(place.at);
      const entries = await resultsOfOne(storage, place, signal);
      found.set(place.bucket, [...(found.get(place.bucket) ?? []), ...entries]);
    }
  }
  return found;
}

interface JobFilePlace {
  readonly at: NamedPlace;
  readonly bucket: string;
  /** Folder of the attempt, ending in a slash. */
  readonly folder: string;
  readonly job: string;
  readonly key: string;
}

/** Location of a Batch job's job.json; undefined if it is not in the folder of this run. */
function placeIn(
  variables: Readonly<Record<string, string>>,
  { folder: runFolder, buckets }: Handover,
): JobFilePlace | undefined {
  const [, bucket = '', name = ''] = /^gs:\/\/([^/]+)\/(.+)$/.exec(variables[JOB_URI_VARIABLE] ?? '') ?? [];
  const at = buckets.find((place) => place.name === bucket);
  const [folder = '', job] = /^jobs\/([^/]+)\/\d+\/(?=job\.json$)/.exec(name.slice(runFolder.length)) ?? [];
  if (!at || !name.startsWith(runFolder) || job === undefined) return undefined;
  const key = variables[JOB_KEY_VARIABLE] ?? '';
  return { at, bucket, folder: runFolder + folder, job: decodeURIComponent(job), key };
}

async function resultsOfOne(
  storage: Storage,
  { bucket, folder, job, key }: JobFilePlace,
  signal: AbortSignal,
): Promise<readonly Entry[]> {
  const object = { bucket, name: `${folder}job.json` };
  const jobFile = await storage.describe(object, signal).catch(ignoringMissing);
  if (!jobFile || !isJobFileOf(key, jobFile.metadata)) return [];
  const { needs = '' } = jobFile.metadata;
  return acceptedIn(storage, { bucket, resultsPrefix: `${folder}results/`, key, job, needs }, signal);
}

async function notedByMain(
  storage: Storage,
  object: { bucket: string; name: string },
  signal: AbortSignal,
): Promise<readonly Entry[]> {
  const { bucket, name } = object;
  const bytes = await storage
    .read({ bucket, name, maxBytes: MAX_MANIFEST_BYTES }, signal)
    .catch(ignoringMissing);
  return (bytes && readManifest(new TextDecoder().decode(bytes))?.entries) ?? [];
}

function ignoringMissing(error: unknown): undefined {
  if (error instanceof CloudError && error.httpStatus === 404) return undefined;
  throw error;
}

/**
 * After a success, the results of earlier runs of the same commit are not needed: deletes those of runs that have
 * ended, their notes, and this run's own note. Returns the number of deleted objects. Throws `CloudError`.
 */
export async function forgetResults(
  storage: Storage,
  { bucket, resume, handover }: { bucket: string; resume: string; handover: Handover },
  signal: AbortSignal,
): Promise<number> {
  const runs = handover.folder.slice(0, -`${handover.runId}/`.length);
  let removed = 0;
  for await (const page of storage.list({ bucket, prefix: resume }, signal)) {
    for (const { name } of page) {
      const bytes = await storage.read({ bucket, name, maxBytes: MAX_MANIFEST_BYTES }, signal);
      const manifest = readManifest(new TextDecoder().decode(bytes));
      if (!manifest || name !== manifestName(resume, manifest.runId)) continue;
      const isOwn = manifest.runId === handover.runId;
      // Another run may still be running, and its note may list its results so far.
      if (!isOwn && !manifest.isFinal) continue;
      if (!isOwn) removed += await storage.removeAll({ bucket, prefix: `${runs}${manifest.runId}/` }, signal);
      removed += await storage.removeAll({ bucket, prefix: name }, signal);
    }
  }
  return removed;
}
