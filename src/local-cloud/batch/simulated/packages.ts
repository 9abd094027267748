import { createHash } from 'node:crypto';
import type { Simulation } from '../../types.ts';

/** How a result lists an archive of packages (test/contracts). */
export interface PackageArchive {
  readonly key: string;
  readonly sha256: string;
  readonly size: number;
  readonly generation: string;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Uploads a stand-in for an archive of packages to the folder in job.json, like the task runner after the installation.
 * Returns its entry for the result.
 */
export async function putPackages(
  storage: Pick<Simulation['storage'], 'put'>,
  uploads: string,
): Promise<readonly PackageArchive[]> {
  const [, bucket = '', folder] = /^gs:\/\/([^/]+)\/(.+)$/.exec(uploads) ?? [];
  if (folder === undefined) throw new Error('simulated: the folder for packages is no address');
  const body = 'simulated packages';
  const sha256 = digest(body);
  const object = { bucket, name: `${folder}${sha256}.tar.gz`, body, metadata: {} };
  const generation = await storage.put(object);
  return [{ key: digest('simulated environment'), sha256, size: body.length, generation }];
}
