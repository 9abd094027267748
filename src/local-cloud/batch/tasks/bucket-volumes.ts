import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import pLimit from 'p-limit';
import type { TaskSpecMessage, VolumeMessage } from '../wire/messages.ts';
import { isReadOnly, volumeFolder } from './mounts.ts';

/** Objects of a mounted bucket. */
export interface BucketFiles {
  /** Names that begin with the prefix. */
  list(bucket: string, prefix: string): Promise<readonly string[]>;
  get(object: { bucket: string; name: string }): Promise<Buffer | undefined>;
  put(object: { bucket: string; name: string; body: Buffer }): Promise<unknown>;
  remove(object: { bucket: string; name: string }): Promise<unknown>;
}

/** A bucket that cannot be mounted; the message is that of gcsfuse. */
export class MountRefused extends Error {}

/**
 * The mounted buckets of a job's tasks, as folders: their objects are copied before a task starts, and created, changed
 * or deleted files are copied back when a runnable ends, unless the volume is read-only.
 */
export interface BucketVolumes {
  /** Throws `MountRefused`. */
  fetch(): Promise<void>;
  store(): Promise<void>;
}

interface Volume {
  readonly bucket: string;
  /** Empty, or with a trailing slash. */
  readonly prefix: string;
  readonly isReadOnly: boolean;
  readonly folder: string;
}

export function bucketVolumes(given: {
  spec: TaskSpecMessage | null | undefined;
  /** Folder of the job's volumes. */
  root: string;
  files: BucketFiles;
  /** Whether the VMs' service account has a permission. */
  allows: (permission: string) => boolean;
}): BucketVolumes {
  const { files } = given;
  const volumes = (given.spec?.volumes ?? []).flatMap((volume) => volumeOf(volume, given.root) ?? []);
  /** The state of each file when it was last downloaded or uploaded. */
  const known = new Map<string, string>();
  // Folders are shared by the tasks of a job.
  const inTurn = pLimit(1);

  async function fetch(volume: Volume): Promise<void> {
    const { bucket, prefix, folder } = volume;
    const missing = ['list', 'get']
      .map((verb) => `storage.objects.${verb}`)
      .find((each) => !given.allows(each));
    if (missing) {
      const why = `googleapi: Error 403: The service account does not have ${missing} access to the Google Cloud Storage bucket., forbidden`;
      throw new MountRefused(`gcsfuse: mounting gs://${bucket} failed: ${why}`);
    }
    await mkdir(folder, { recursive: true });
    const names = (await files.list(bucket, prefix)).filter((name) => isShown(name.slice(prefix.length)));
    const folders = new Set(names.flatMap((name) => foldersOf(name.slice(prefix.length))));
    for (const each of folders) await mkdir(join(folder, each), { recursive: true });
    for (const name of names) {
      const shown = name.slice(prefix.length);
      if (shown.endsWith('/')) continue;
      const path = join(folder, folders.has(shown) ? shown + OF_FILE : shown);
      if (known.has(path)) continue;
      const content = await files.get({ bucket, name });
      if (!content) continue;
      await writeFile(path, content);
      known.set(path, await stateOf(path));
    }
  }

  async function store({ bucket, prefix, folder, isReadOnly: isKept }: Volume): Promise<void> {
    if (isKept) return;
    const nameOf = (path: string) =>
      prefix +
      relative(folder, path)
        .split(sep)
        .join('/')
        .replace(new RegExp(`${OF_FILE}$`), '');
    const there = new Set(await filesIn(folder));
    for (const path of there) {
      const state = await stateOf(path);
      if (known.get(path) === state) continue;
      await files.put({ bucket, name: nameOf(path), body: await readFile(path) });
      known.set(path, state);
    }
    for (const path of known.keys()) {
      if (!path.startsWith(folder + sep) || there.has(path)) continue;
      await files.remove({ bucket, name: nameOf(path) });
      known.delete(path);
    }
  }

  return {
    fetch: () =>
      inTurn(async () => {
        for (const volume of volumes) await fetch(volume);
      }),
    store: () =>
      inTurn(async () => {
        for (const volume of volumes) await store(volume);
      }),
  };
}

/**
 * The suffix that gcsfuse adds to the name of a file if a folder has the same name (its semantics.md, "Name
 * conflicts").
 */
const OF_FILE = '\n';
/** Maximum bytes in one part of a path on Linux. */
const MAX_PART = 255;

/** gcsfuse does not show objects whose names are not paths. */
const isShown = (name: string): boolean =>
  name !== '' &&
  name
    .replace(/\/$/, '')
    .split('/')
    .every((part) => !['', '.', '..'].includes(part) && Buffer.byteLength(part) < MAX_PART);

/** `a/` and `a/b/` of `a/b/c` and of `a/b/`, without their slashes. */
const foldersOf = (name: string): readonly string[] =>
  [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index));

function volumeOf(volume: VolumeMessage, root: string): Volume | undefined {
  const [, bucket, path = ''] = /^([^/]+)(?:\/(.*))?$/.exec(volume.gcs?.remotePath ?? '') ?? [];
  if (bucket === undefined) return undefined;
  const prefix = path === '' || path.endsWith('/') ? path : `${path}/`;
  return {
    bucket,
    prefix,
    isReadOnly: isReadOnly(volume),
    folder: volumeFolder(root, volume.mountPath ?? ''),
  };
}

async function stateOf(path: string): Promise<string> {
  const { mtimeNs, size } = await stat(path, { bigint: true });
  return `${mtimeNs} ${size}`;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
