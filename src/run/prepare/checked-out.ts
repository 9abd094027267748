import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';

/** The checked-out commit of the git repository of a file. */
export interface CheckedOut {
  /** The folder that holds `.git`. */
  readonly folder: string;
  /** Undefined if HEAD cannot be read. */
  readonly commit?: string;
}

/** HEAD, refs and packed-refs are small; larger files are not git's. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Maximum number of `ref: ` to follow. */
const MAX_STEPS = 5;

/**
 * The commit that is checked out around a file: in the nearest folder with a `.git`, from the file up to `workspace`.
 */
export async function checkedOut(workspace: string, file: string): Promise<CheckedOut | undefined> {
  const top = resolve(workspace);
  for (let folder = dirname(resolve(workspace, file)); folder.startsWith(top); folder = dirname(folder)) {
    const git = await gitFolder(folder);
    if (git !== undefined) {
      const commit = await headOf(git);
      return { folder, ...(commit !== undefined && { commit }) };
    }
    if (folder === dirname(folder)) break;
  }
  return undefined;
}

/** The folder with HEAD; undefined if there is no `.git`, or for a submodule, whose commit is set by its repository. */
async function gitFolder(folder: string): Promise<string | undefined> {
  const path = join(folder, '.git');
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return path;
  if (!found?.isFile()) return undefined;
  const [, named] = /^gitdir: (.+)$/m.exec((await small(path)) ?? '') ?? [];
  if (named === undefined || /[/\\]modules[/\\]/.test(named)) return undefined;
  return isAbsolute(named) ? named : join(folder, named);
}

async function headOf(git: string): Promise<string | undefined> {
  // A worktree has its own HEAD but shares the refs.
  const common = (await small(join(git, 'commondir')))?.trim();
  const shared = common === undefined ? git : resolve(git, common);
  let text = (await small(join(git, 'HEAD')))?.trim() ?? '';
  for (let step = 0; step < MAX_STEPS; step++) {
    if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text)) return text;
    const [, ref] = /^ref: (refs\/[^\0]+)$/.exec(text) ?? [];
    if (ref === undefined || ref.split('/').includes('..')) return undefined;
    text =
      (await small(join(shared, ref)))?.trim() ??
      packed((await small(join(shared, 'packed-refs'))) ?? '', ref);
  }
  return undefined;
}

const packed = (refs: string, name: string): string =>
  refs
    .split('\n')
    .map((line) => line.split(' '))
    .find(([, ref]) => ref === name)?.[0] ?? '';

/** Undefined if it is not a regular file of limited size. */
async function small(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > MAX_BYTES) return undefined;
  return readFile(path, 'utf8').catch(() => undefined);
}
