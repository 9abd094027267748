import { createHash } from 'node:crypto';
import { crc32c } from '../../storage/crc32c.ts';
import type { SimulatedFiles, Simulation } from '../../types.ts';

/** Where the tasks of a Batch job upload their artifacts, according to job.json (test/contracts). */
export interface ArtifactPlaces {
  readonly uploads: string;
  readonly lists: string;
}

/** The attempt and the combination of the artifacts. */
interface Leaver {
  readonly index: number;
  readonly attempt: number;
  /** Path of the combination. */
  readonly path: string;
}

const MAX_LISTED = 100;
const digest = (algorithm: 'md5' | 'sha256', content: Buffer) => createHash(algorithm).update(content);

/**
 * Uploads files to the bucket like the task runner at its end. Returns their list for the result; undefined for none.
 */
export async function putArtifacts(
  storage: Pick<Simulation['storage'], 'put'>,
  places: ArtifactPlaces,
  leaver: Leaver,
  { files, bytes }: SimulatedFiles,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (files === 0) return undefined;
  const { index, attempt, path } = leaver;
  const list: unknown[] = [];
  for (let number = 0; number < files; number++) {
    const body = Buffer.alloc(bytes, `${path} ${number}\n`);
    const name = `${String(number).padStart(5, '0')}.csv`;
    const generation = await storage.put({ ...at(`${places.uploads}${attempt}/${path}/${name}`), body });
    const checksums = { md5: digest('md5', body).digest('base64'), crc32c: crc32c(body) };
    list.push({ path: name, size: bytes, ...checksums, generation });
  }
  const total = { count: files, size: files * bytes };
  if (files <= MAX_LISTED) return { ...total, files: list };
  const uri = `${places.lists}${index}-${attempt}.json`;
  const body = Buffer.from(JSON.stringify(list));
  await storage.put({ ...at(uri), body });
  return { ...total, list: { uri, sha256: digest('sha256', body).digest('hex') } };
}

function at(uri: string): {
  readonly bucket: string;
  readonly name: string;
  readonly metadata: Readonly<Record<string, string>>;
} {
  const [, bucket = '', name = ''] = /^gs:\/\/([^/]+)\/(.+)$/.exec(uri) ?? [];
  return { bucket, name, metadata: {} };
}
