import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from '../../report/failure/failed-stage.ts';

/** Folders that are looked into, how far down they may be, and names of one that are kept: enough to give advice. */
const MAX_FOLDERS = 500;
const MAX_DEPTH = 5;
const MAX_NAMES = 10_000;

/** What nobody means when they name a file of their repository. */
const FOREIGN = /^\.|^(?:node_modules|__pycache__|site-packages|venv)$/;

/**
 * What is in the workspace, to find what tasks lack; nothing if it cannot be read. `sent` are the files that the input
 * "source" chose.
 */
export async function workspaceNames(
  environment: Readonly<Record<string, string | undefined>>,
  sent: readonly string[],
): Promise<Workspace> {
  const root = environment.GITHUB_WORKSPACE || '.';
  const entriesOf = async (folder: string) =>
    (await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])).slice(0, MAX_NAMES);
  const below = new Map<string, string>();
  const first = await entriesOf('.');
  const foldersIn = (entries: typeof first, above: string) =>
    entries
      .filter((entry) => entry.isDirectory() && !FOREIGN.test(entry.name))
      .map(({ name }) => `${above}${name}`);
  // The folders of one depth after those above: the nearest to the top has a name.
  let level = foldersIn(first, '');
  let left = MAX_FOLDERS;
  for (let depth = 1; depth <= MAX_DEPTH && left > 0; depth++) {
    const inner: string[] = [];
    for (const folder of level.slice(0, left)) {
      const entries = await entriesOf(folder);
      for (const { name } of entries) if (!below.has(name)) below.set(name, folder);
      inner.push(...foldersIn(entries, `${folder}/`));
    }
    left -= level.length;
    level = inner;
  }
  return { top: new Set(first.map(({ name }) => name)), below, sent: withFolders(sent) };
}

/** Files, and all folders that they are in. */
function withFolders(paths: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const path of paths) {
    for (let at = path; at !== '' && !all.has(at); at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
      all.add(at);
  }
  return all;
}
