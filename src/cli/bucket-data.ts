import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { LocalCloud } from '../local-cloud/cloud.ts';
import { pairOf, UsageError } from './command-line.ts';
import { isInside } from './workspace.ts';

/** A folder in a bucket, and a folder on this machine. */
export interface FolderPair {
  readonly bucket: string;
  /** Ends in a slash, unless it is the whole bucket. */
  readonly prefix: string;
  /** Absolute. */
  readonly folder: string;
}

/** Reads `gs://bucket/folder=DIR`. Throws `UsageError`. */
export function folderPair(text: string, flag: string): FolderPair {
  const [uri, folder] = pairOf(text, flag, 'gs://BUCKET/FOLDER=DIR');
  const [, bucket, rest = ''] = /^gs:\/\/([a-z0-9][a-z0-9._-]+)(?:\/(.*))?$/.exec(uri) ?? [];
  if (bucket === undefined || folder === '') {
    throw new UsageError(`--${flag} must have the form gs://BUCKET/FOLDER=DIR; got '${text}'.`);
  }
  const prefix = rest.replace(/\/+$/, '');
  return { bucket, prefix: prefix === '' ? '' : `${prefix}/`, folder: resolve(folder) };
}

/**
 * Copies the files of a folder into a bucket of the local cloud, and creates the bucket. Returns the number of files.
 */
export async function putFolder(cloud: LocalCloud, { bucket, prefix, folder }: FolderPair): Promise<number> {
  let entries: Awaited<ReturnType<typeof filesOf>>;
  try {
    entries = await filesOf(folder);
  } catch (error) {
    throw new UsageError(`--put: the folder ${folder} cannot be read.`, { cause: error });
  }
  await cloud.makeBucket(bucket);
  for (const path of entries) {
    const name = prefix + relative(folder, path).split(sep).join('/');
    await cloud.putObject(bucket, name, await readFile(path));
  }
  return entries.length;
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What systems say where a file is, or is to be, a folder, and of a name that is too long. */
const CLASHES: ReadonlySet<string> = new Set(['EISDIR', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG']);

/** Creates the folder of `--get`: before the run, since a mistake must not cost its results. Throws `UsageError`. */
export async function createFolder({ folder }: FolderPair): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`--get: the folder ${folder} cannot be created.`, { cause: error });
  }
}

/**
 * Copies the objects below a folder of a bucket into a folder on this machine. Returns the number of objects, and those
 * that have no place there, because a file cannot be a folder as well.
 */
export async function getFolder(
  cloud: LocalCloud,
  { bucket, prefix, folder }: FolderPair,
): Promise<{ readonly count: number; readonly unwritten: readonly string[] }> {
  const { objects } = await cloud.state();
  const start = `${bucket}/${prefix}`;
  const names = objects.filter((name) => name.startsWith(start) && !name.endsWith('/'));
  const unwritten: string[] = [];
  for (const object of names) {
    const path = resolve(folder, object.slice(start.length));
    // Objects can have any name, including `..`.
    if (!isInside(folder, path)) continue;
    const content = await cloud.getObject(bucket, object.slice(bucket.length + 1));
    if (!content) continue;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    } catch (error) {
      if (!CLASHES.has(String((error as NodeJS.ErrnoException).code))) throw error;
      unwritten.push(object);
    }
  }
  return { count: names.length - unwritten.length, unwritten };
}
