import type { Simulation } from '../../types.ts';
import type { CombinationRow, JobFile, Lease } from './result.ts';

type Storage = Pick<Simulation['storage'], 'get' | 'createdMs'>;

/** What a task that waits reads: prepare.json, as far as it matters here (test/contracts/task-contract.json). */
export interface PrepareFile {
  readonly needs: readonly string[];
  readonly lease: Lease | null;
  readonly logs?: string;
  readonly wait_seconds: number;
  readonly task_timeout_seconds: number;
}

/**
 * The job.json at an address. Undefined when it, or a part of it, is not there, or was not at `atMs`; throws where it is
 * no address.
 */
export async function readJobFile(storage: Storage, uri: string, atMs: number): Promise<JobFile | undefined> {
  const created = await storage.createdMs(placeOf(uri));
  const text = created === undefined || created > atMs ? undefined : await textOf(storage, uri);
  if (text === undefined) return undefined;
  const read = JSON.parse(text) as JobFile & { combinations: { uri?: string } };
  const { uri: rows } = read.combinations;
  if (rows === undefined) return read;
  const lines = (await textOf(storage, rows))?.trimEnd().split('\n');
  return lines && { ...read, combinations: lines.map((line) => JSON.parse(line) as CombinationRow) };
}

/** The prepare.json at an address; undefined when it is not there any more. */
export async function readPrepareFile(storage: Storage, uri: string): Promise<PrepareFile | undefined> {
  const text = await textOf(storage, uri);
  return text === undefined ? undefined : (JSON.parse(text) as PrepareFile);
}

const textOf = async (storage: Storage, uri: string): Promise<string | undefined> =>
  (await storage.get(placeOf(uri)))?.toString('utf8');

export function placeOf(uri: string): { bucket: string; name: string } {
  const [, bucket, name = ''] = /^gs:\/\/([^/]+)\/(.+)$/.exec(uri) ?? [];
  if (bucket === undefined) throw new Error('simulated: only jobs of the Action can be simulated');
  return { bucket, name };
}
