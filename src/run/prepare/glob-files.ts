import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Storage } from '../../cloud/storage.ts';
import type { Problem } from '../../errors.ts';
import { checkedGlob, type Glob } from '../../inputs/glob.ts';
import { MAX_MATCHES, type MatrixGlob } from '../../inputs/matrix-glob.ts';
import { numberText } from '../../report/numbers.ts';
import { Unreadable, type WorkspaceFile, workspaceFiles } from './workspace-files.ts';

/** What a pattern matches, in order; or why that is of no use. */
export type Found = { readonly files: readonly string[] } | { readonly problem: Problem };

/** Names that are looked at: ten minutes of pages for a bucket, and more than any repository has. */
const MAX_SEEN = 2_000_000;

const problem = (code: string, message: string, hint?: string): { readonly problem: Problem } => ({
  problem: { code, message: `input "matrix_glob": ${message}`, ...(hint && { hint }) },
});

/** Files of the workspace that a pattern matches, without those that a .gitignore takes out: their paths. */
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
    'Is actions/checkout an earlier step? Files that .gitignore names, and those that "source" never sends, do not count.';
  return problem(
    'no-match',
    `no file matches "${pattern}"; ${nearText(folder, folder || 'the root of the repository')}.`,
    hint,
  );
}

/** Objects of a bucket that a pattern matches: their URIs. Throws `CloudError`. */
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

/** Regular files, and links to such that do not leave the workspace; of what does not match nothing is asked. */
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

/** Names that match, sorted, each once. */
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
        'Narrow the pattern, or give each task a folder of files.',
      )
    : problem(
        'too-many-matches',
        `more than ${most} names begin like "${text}", too many to look through.`,
        'Begin the pattern with a longer folder.',
      );
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * The folder that all beginnings of a pattern are in, ending in a slash; empty for the top. A beginning that the pattern
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

/** The deepest folder on the way to `folder` that exists, ending in a slash; undefined when not even the top does. */
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
