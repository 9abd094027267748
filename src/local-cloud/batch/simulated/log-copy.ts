import { crc32c } from '../../storage/crc32c.ts';
import type { Simulation } from '../../types.ts';

/**
 * Puts a copy of a simulated task's log into the folder that job.json names, as the task runner does at its end. Gives
 * how the result names it; undefined where no copy is wanted.
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
