import { parsedJson } from '../../cloud/json.ts';
import type { Storage } from '../../cloud/storage.ts';
import { type Listed, listedIn, type SealedBy } from '../watch/result-objects.ts';

/**
 * The accepted results of a run, for later runs of the same commit. Only the Action writes it, at a place that machines
 * can neither read nor write (docs/security.md), so its content needs no further proof.
 */
export interface Manifest {
  readonly version: 1;
  readonly runId: string;
  /** Whether the run is over: its results are deleted after a later run has succeeded. */
  readonly isFinal: boolean;
  readonly entries: readonly Entry[];
}

/** A result with the status SUCCESS. */
export interface Entry {
  readonly job: string;
  readonly strategyId: string;
  /** Digest of the results that were passed to its job. */
  readonly needs: string;
  /** Name of the object, in the bucket of the manifest. */
  readonly name: string;
  readonly generation: string;
  readonly crc32c: string;
  readonly sha256: string;
}

/** Maximum size of a manifest to read, in bytes: far more than 100,000 entries have. */
export const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;

export function manifestText({ version, runId, isFinal, entries }: Manifest): string {
  const rows = entries.map((entry) => ({
    job: entry.job,
    strategy_id: entry.strategyId,
    needs: entry.needs,
    name: entry.name,
    generation: entry.generation,
    crc32c: entry.crc32c,
    sha256: entry.sha256,
  }));
  return `${JSON.stringify({ version, run_id: runId, final: isFinal, entries: rows })}\n`;
}

/** One manifest per run. */
export const manifestName = (folder: string, runId: string) => `${folder}${runId}.json`;

/** Undefined if it is not a manifest; invalid rows are ignored. */
export function readManifest(text: string): Manifest | undefined {
  const value = parsedJson(text);
  if (!isRecord(value) || value.version !== 1 || typeof value.run_id !== 'string') return undefined;
  // Post deletes the folder with this name.
  if (!/^[\w.=-]{1,100}$/.test(value.run_id)) return undefined;
  if (!Array.isArray(value.entries)) return undefined;
  const entries = value.entries.flatMap((row: unknown) => entryOf(row) ?? []);
  return { version: 1, runId: value.run_id, isFinal: value.final === true, entries };
}

function entryOf(row: unknown): Entry | undefined {
  if (!isRecord(row)) return undefined;
  const { job, strategy_id: strategyId, needs, name, generation, crc32c, sha256 } = row;
  const texts = [job, strategyId, needs, name, generation, crc32c, sha256];
  if (!texts.every((each): each is string => typeof each === 'string' && each !== '')) return undefined;
  const [jobId = '', id = '', digest = '', path = '', version = '', checksum = '', content = ''] = texts;
  if (!/^\d+$/.test(version) || !/^[0-9a-f]{64}$/.test(content)) return undefined;
  return {
    job: jobId,
    strategyId: id,
    needs: digest,
    name: path,
    generation: version,
    crc32c: checksum,
    sha256: content,
  };
}

/** The Batch job of one job, whose results are in a bucket. */
export interface ResultsPlace extends SealedBy {
  readonly bucket: string;
  readonly job: string;
  readonly needs: string;
}

/** The results of one Batch job with the status SUCCESS; only the newest of each task counts. Throws `CloudError`. */
export async function acceptedIn(
  storage: Storage,
  place: ResultsPlace,
  signal: AbortSignal,
): Promise<readonly Entry[]> {
  const { bucket, job, needs } = place;
  const newest = new Map<number, Listed>();
  for await (const page of storage.list({ bucket, prefix: place.resultsPrefix }, signal)) {
    for (const listed of listedIn(page, place)) {
      if (listed.isOwn && listed.retry >= (newest.get(listed.task)?.retry ?? 0)) {
        newest.set(listed.task, listed);
      }
    }
  }
  return [...newest.values()].flatMap(({ name, generation, crc32c, metadata }) => {
    const { status, job_skipped: isSkipped, strategy_id: strategyId = '', sha256 = '' } = metadata;
    // The condition of a job is evaluated again, because it may read outputs of a needed job.
    if (status !== 'SUCCESS' || isSkipped !== 'false' || strategyId === '') return [];
    return [{ job, strategyId, needs, name, generation, crc32c, sha256 }];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
