import type { Simulation } from '../../types.ts';
import type { CombinationRow, JobFile } from './result.ts';

type Storage = Pick<Simulation['storage'], 'get'>;

/** The job.json at an address. Undefined when it, or a part of it, is not there any more; throws where it is no address. */
export async function readJobFile(storage: Storage, uri: string): Promise<JobFile | undefined> {
  const text = await textOf(storage, uri);
  if (text === undefined) return undefined;
  const read = JSON.parse(text) as JobFile & { combinations: { uri?: string } };
  const { uri: rows } = read.combinations;
  if (rows === undefined) return read;
  const lines = (await textOf(storage, rows))?.trimEnd().split('\n');
  return lines && { ...read, combinations: lines.map((line) => JSON.parse(line) as CombinationRow) };
}

async function textOf(storage: Storage, uri: string): Promise<string | undefined> {
  const [, bucket, name = ''] = /^gs:\/\/([^/]+)\/(.+)$/.exec(uri) ?? [];
  if (bucket === undefined) throw new Error('simulated: only jobs of the Action can be simulated');
  return (await storage.get({ bucket, name }))?.toString('utf8');
}
