import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Storage } from '../../cloud/storage.ts';
import type { Problem } from '../../errors.ts';
import { checkedGlob, type Glob } from '../../inputs/glob.ts';
import { MAX_MATCHES, type MatrixGlob } from '../../inputs/matrix-glob.ts';
import { numberText } from '../../report/numbers.ts';
import { Unreadable, type WorkspaceFile, workspaceFiles } from './workspace-files.ts';

/** The matches of a pattern, in order, or why they cannot be used. */
export type Found = { readonly files: readonly string[] } | { readonly problem: Problem };

/** Maximum number of names to check: ten minutes of pages for a bucket, and more than any repository has. */
const MAX_SEEN = 2_000_000;

const problem = (code: string, message: string, hint?: string): { readonly problem: Problem } => ({
  problem: { code, message: `input "matrix_glob": ${message}`, ...(hint && { hint }) },
});

/** Paths of the files in the workspace that match a pattern, without those that a .gitignore excludes. */
export async function repositoryFiles(workspace: string, glob: MatrixGlob): Promise<Found> {
  const { pattern } = glob;
  const read = checkedGlob(pattern);
  const root = await realpath(workspace);
  const { prefixes } = read;
  const enters = (folder: string) =>
    prefixes.some((prefix) => folder.startsWith(prefix) || prefix.startsWith(folder));
  try {
    const found = await matching(namesIn(root, workspaceFiles(root, enters), read), read);
    if ('isTooMany' in found) return tooMany(glob, found.isTooMany);
    if (found.names.length > 0) return { files: found.names };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return problem(error.code, error.message);
  }
  const folder = await nearestFolder(folderOf(read), (path) => isFolder(join(root, path)));
  const hint =
    'Check that actions/checkout is an earlier step. Files in .gitignore, and those that "source" never sends, do not count.';
  return problem(
    'no-match',
    `no file matches "${pattern}"; ${nearText(folder, folder || 'the root of the repository')}.`,
    hint,
  );
}

/** URIs of the objects of a bucket that match a pattern. Throws `CloudError`. */
export async function bucketFiles(
  storage: Pick<Storage, 'list'>,
  glob: MatrixGlob & { readonly bucket: string },
  signal: AbortSignal,
): Promise<Found> {
  const { bucket, pattern } = glob;
  const read = checkedGlob(pattern);
  const found = await matching(pagesOf(storage, bucket, read, signal), read);
  if ('isTooMany' in found) return tooMany(glob, found.isTooMany);
  const uri = (name: string) => `gs://${bucket}/${name}`;
  if (found.names.length > 0) return { files: found.names.map(uri) };
  const folder = await nearestFolder(folderOf(read), async (prefix) => {
    for await (const page of storage.list({ bucket, prefix }, signal)) return page.length > 0;
    return false;
  });
  return problem('no-match', `no object matches "${uri(pattern)}"; ${nearText(folder, uri(folder ?? ''))}.`);
}

async function* pagesOf(
  storage: Pick<Storage, 'list'>,
  bucket: string,
  { prefixes }: Glob,
  signal: AbortSignal,
): AsyncGenerator<readonly string[]> {
  for (const prefix of prefixes) {
    for await (const page of storage.list({ bucket, prefix }, signal)) {
      // An empty object named like a folder represents one (cloud.google.com/storage/docs/folders).
      yield page.flatMap(({ name }) => (name.endsWith('/') ? [] : [name]));
    }
  }
}

/** Regular files, and links to regular files inside the workspace; only matching names are checked. */
async function* namesIn(
  root: string,
  files: AsyncIterable<WorkspaceFile>,
  glob: Glob,
): AsyncGenerator<readonly string[]> {
  for await (const { path, isRegular } of files) {
    const isFound = isRegular || (glob.matches(path) && (await leadsToFile(root, path)));
    yield isFound ? [path] : [];
  }
}

async function leadsToFile(root: string, path: string): Promise<boolean> {
  const real = await realpath(join(root, path)).catch(() => undefined);
  if (real === undefined || relative(root, real).split(sep).includes('..')) return false;
  return (await stat(real)).isFile();
}

/** Matching names, sorted, without duplicates. */
async function matching(
  pages: AsyncIterable<readonly string[]>,
  glob: Glob,
): Promise<{ readonly names: readonly string[] } | { readonly isTooMany: 'matches' | 'names' }> {
  const names = new Set<string>();
  let seen = 0;
  for await (const page of pages) {
    seen += page.length;
    if (seen > MAX_SEEN) return { isTooMany: 'names' };
    for (const name of page) if (glob.matches(name)) names.add(name);
    if (names.size > MAX_MATCHES) return { isTooMany: 'matches' };
  }
  return { names: [...names].sort() };
}

function tooMany({ text }: MatrixGlob, what: 'matches' | 'names'): { readonly problem: Problem } {
  const most = numberText(what === 'matches' ? MAX_MATCHES : MAX_SEEN);
  return what === 'matches'
    ? problem(
        'too-many-matches',
        `"${text}" matches more than ${most} files; Batch runs at most that many tasks in one job.`,
        'Use a narrower pattern, or give each task a folder of files.',
      )
    : problem(
        'too-many-matches',
        `more than ${most} names begin like "${text}", too many to search.`,
        'Begin the pattern with a longer path.',
      );
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * The common folder of all beginnings of a pattern, ending in a slash; empty for the top. A beginning that the pattern
 * matches by itself can be the name of a folder: `data`, for `data/**`.
 */
function folderOf({ prefixes, matches }: Glob): string {
  const [first = '', ...others] = prefixes.map((prefix) =>
    matches(prefix) && !prefix.endsWith('/') ? `${prefix}/` : prefix,
  );
  let length = first.length;
  for (const prefix of others) while (!prefix.startsWith(first.slice(0, length))) length--;
  return first.slice(0, first.slice(0, length).lastIndexOf('/') + 1);
}

/** The deepest existing folder on the path to `folder`, ending in a slash; undefined if not even the top exists. */
async function nearestFolder(
  folder: string,
  exists: (folder: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (let path = folder; path !== ''; path = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1)) {
    if (await exists(path)) return path;
  }
  return (await exists('')) ? '' : undefined;
}

const nearText = (folder: string | undefined, name: string): string =>
  folder === undefined ? 'the bucket is empty' : `the nearest folder that exists is ${name}`;
