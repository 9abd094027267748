import { crc32c } from '../../storage/crc32c.ts';
import type { Simulation } from '../../types.ts';

/**
 * Uploads a copy of a simulated task's log to the folder in job.json, like the task runner at its end. Returns its
 * entry for the result; undefined if no copy is requested.
 */
export async function putLog(
  storage: Pick<Simulation['storage'], 'put'>,
  { folder, name }: { readonly folder: string | undefined; readonly name: string },
): Promise<string | undefined> {
  const [, bucket = '', path] = /^gs:\/\/([^/]+)\/(.+)$/.exec(folder ?? '') ?? [];
  if (path === undefined) return undefined;
  const body = 'simulated output\n';
  const generation = await storage.put({ bucket, name: `${path}${name}.log`, body, metadata: {} });
  return `${generation} ${body.length} ${crc32c(Buffer.from(body))}`;
}
