import { randomBytes } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, realpath, rename, rm, statfs } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Produces the content of a file, piece by piece. */
type Content = (part: (bytes: Uint8Array) => Promise<void>) => Promise<void>;

/**
 * A folder in the workspace that a run fills. Existing files stay, except that files with the same name are replaced.
 */
export interface WorkspaceFolder {
  /**
   * Writes a complete file: under another name until it is complete. Throws for a path that leads elsewhere, and passes
   * on errors of the operating system, such as ENOSPC.
   */
  write(path: string, content: Content): Promise<void>;
  /** Appends to a file that this run wrote. Throws like `write`. */
  append(path: string, content: Content): Promise<void>;
  /** Free space in bytes. */
  free(): Promise<number>;
  /** Removes unfinished files. */
  close(): Promise<void>;
}

/** A path that leaves the folder, or leads to a file with another name. */
export class WrongPath extends Error {}

/**
 * Creates a folder below the workspace if it is missing. The workspace may contain anything that somebody added to the
 * repository, so links in it are not followed.
 */
export async function workspaceFolder(workspace: string, path: string): Promise<WorkspaceFolder> {
  const root = await realpath(workspace);
  const known = new Set<string>(['']);
  /** Creates a folder and its parents; `relative` has no leading or trailing slashes. */
  async function ensure(relative: string): Promise<void> {
    if (known.has(relative)) return;
    await ensure(relative.slice(0, Math.max(0, relative.lastIndexOf('/'))));
    const folder = join(root, ...relative.split('/'));
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (!(await lstat(folder)).isDirectory())
      throw new WrongPath(`"${relative}" is a link or a file, not a folder`);
    known.add(relative);
  }
  const base = segmentsOf(path).join('/');
  await ensure(base);
  const unfinished = join(root, ...base.split('/'), `.gcp-batch-workflow-${randomBytes(4).toString('hex')}`);
  await mkdir(unfinished);
  // On macOS and Windows two names that differ only in case are one file.
  const names = existsSync(unfinished.toUpperCase()) ? new Map<string, string>() : undefined;
  let count = 0;
  return {
    async write(file, content) {
      const relative = [base, ...segmentsOf(file)].join('/');
      const same = names?.get(relative.toLowerCase().normalize());
      if (same !== undefined && same !== relative)
        throw new WrongPath(`"${relative}" and "${same}" are the same file on this runner`);
      names?.set(relative.toLowerCase().normalize(), relative);
      await ensure(relative.slice(0, relative.lastIndexOf('/')));
      const temporary = join(unfinished, String(count++));
      try {
        await fill(temporary, 'wx', content);
        await rename(temporary, join(root, ...relative.split('/')));
      } catch (error) {
        await rm(temporary, { force: true });
        const { code } = error as NodeJS.ErrnoException;
        if (FOLDER_IN_THE_WAY.has(code ?? '') && (await isFolder(join(root, ...relative.split('/')))))
          throw new WrongPath(`"${relative}" is a folder`);
        throw error;
      }
    },
    async append(file, content) {
      const relative = [base, ...segmentsOf(file)].join('/');
      const { O_APPEND, O_WRONLY, O_NOFOLLOW } = constants;
      await fill(join(root, ...relative.split('/')), O_APPEND | O_WRONLY | O_NOFOLLOW, content);
    },
    async free() {
      const { bavail, bsize } = await statfs(unfinished);
      return bavail * bsize;
    },
    close: () => rm(unfinished, { recursive: true, force: true }),
  };
}

/** What systems say to a file that should replace a folder. */
const FOLDER_IN_THE_WAY: ReadonlySet<string> = new Set(['EISDIR', 'EEXIST', 'ENOTEMPTY', 'EPERM']);

const isFolder = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function fill(file: string, flags: string | number, content: Content): Promise<void> {
  const handle = await open(file, flags);
  try {
    await content((bytes) => writeAll(handle, bytes));
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += (await handle.write(bytes, done)).bytesWritten;
  }
}

/** The names in a path; it may begin with `./`, and end with a slash. */
function segmentsOf(path: string): readonly string[] {
  const names = path
    .replace(/^(\.\/+)+/, '')
    .replace(/\/+$/, '')
    .split('/');
  const isWrong = (name: string) =>
    name === '' ||
    name === '.' ||
    name === '..' ||
    name.includes('\0') ||
    (sep === '\\' && name.includes(sep));
  if (names.some(isWrong)) throw new WrongPath(`"${path}" leaves its folder`);
  return names;
}
