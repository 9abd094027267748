import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { TaskSpecMessage, VolumeMessage } from '../wire/messages.ts';
import { volumeFolder } from './mounts.ts';

/** Objects as a mounted bucket has them. */
export interface BucketFiles {
  /** Names that begin with the prefix. */
  list(bucket: string, prefix: string): Promise<readonly string[]>;
  get(object: { bucket: string; name: string }): Promise<Buffer | undefined>;
  put(object: { bucket: string; name: string; body: Buffer }): Promise<unknown>;
}

/** The buckets that a task mounts, as folders: what is in them comes before a runnable starts, what it writes goes back. */
export interface BucketVolumes {
  fetch(): Promise<void>;
  /** Writes what was made or changed since, unless the volume is mounted read-only. */
  store(): Promise<void>;
}

export function bucketVolumes(given: {
  spec: TaskSpecMessage | null | undefined;
  /** Folder of the job's volumes. */
  root: string;
  files: BucketFiles;
}): BucketVolumes {
  const volumes = (given.spec?.volumes ?? []).flatMap((volume) => {
    const place = placeOf(volume);
    if (!place) return [];
    return [
      { ...place, isReadOnly: isReadOnly(volume), folder: volumeFolder(given.root, volume.mountPath ?? '') },
    ];
  });
  /** When each file was last fetched or stored, in milliseconds. */
  const known = new Map<string, number>();

  return {
    async fetch() {
      for (const { bucket, prefix, folder } of volumes) {
        await mkdir(folder, { recursive: true });
        for (const name of await given.files.list(bucket, prefix)) {
          const path = join(folder, ...name.slice(prefix.length).split('/'));
          if (name.endsWith('/') || known.has(path)) continue;
          const content = await given.files.get({ bucket, name });
          if (!content) continue;
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, content);
          known.set(path, (await stat(path)).mtimeMs);
        }
      }
    },
    async store() {
      for (const { bucket, prefix, folder, isReadOnly: isKept } of volumes) {
        if (isKept) continue;
        for (const path of await filesIn(folder)) {
          const { mtimeMs } = await stat(path);
          if (known.get(path) === mtimeMs) continue;
          const name = prefix + relative(folder, path).split(sep).join('/');
          await given.files.put({ bucket, name, body: await readFile(path) });
          known.set(path, mtimeMs);
        }
      }
    },
  };
}

function placeOf({ gcs }: VolumeMessage): { readonly bucket: string; readonly prefix: string } | undefined {
  const [, bucket, path = ''] = /^([^/]+)(?:\/(.*))?$/.exec(gcs?.remotePath ?? '') ?? [];
  if (bucket === undefined) return undefined;
  return { bucket, prefix: path === '' || path.endsWith('/') ? path : `${path}/` };
}

/** As in `-o ro` and `--o=ro,allow_other`. */
const isReadOnly = ({ mountOptions = [] }: VolumeMessage) =>
  /(^|[\s,=])ro($|[\s,])/.test(mountOptions.join(' '));

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
