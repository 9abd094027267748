import { EventEmitter } from 'node:events';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Bucket } from '@google-cloud/storage';
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
  const target = await clientOf(cloud, bucket);
  for (const path of entries) {
    const destination = prefix + relative(folder, path).split(sep).join('/');
    await target.upload(path, { destination, resumable: false });
  }
  return entries.length;
}

/** Google's client streams and checks files of any size. */
async function clientOf(cloud: LocalCloud, bucket: string): Promise<Bucket> {
  // Loaded only for data: the client is large.
  const [{ Storage }, { OAuth2Client }] = await Promise.all([
    import('@google-cloud/storage'),
    import('google-auth-library'),
  ]);
  // The client adds eleven listeners to one stream, and Node warns of more than ten.
  EventEmitter.defaultMaxListeners = Math.max(EventEmitter.defaultMaxListeners, 12);
  const authClient = new OAuth2Client();
  authClient.setCredentials({ access_token: cloud.accessToken('command-line') });
  const { INPUT_PROJECT_ID, CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE } = cloud.environment;
  return new Storage({
    projectId: INPUT_PROJECT_ID,
    apiEndpoint: CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE,
    // The client has its own copy of the library, whose private fields differ for the type checker.
    authClient: authClient as never,
    useAuthWithCustomEndpoint: true,
  }).bucket(bucket);
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
  const source = await clientOf(cloud, bucket);
  const [all] = await source.getFiles({ prefix });
  const files = all.filter(({ name }) => !name.endsWith('/'));
  const unwritten: string[] = [];
  for (const file of files) {
    const path = resolve(folder, file.name.slice(prefix.length));
    // Objects can have any name, including `..`.
    if (!isInside(folder, path)) continue;
    try {
      await mkdir(dirname(path), { recursive: true });
      await file.download({ destination: path });
    } catch (error) {
      if (!CLASHES.has(String((error as NodeJS.ErrnoException).code))) throw error;
      unwritten.push(`${bucket}/${file.name}`);
    }
  }
  return { count: files.length - unwritten.length, unwritten };
}
