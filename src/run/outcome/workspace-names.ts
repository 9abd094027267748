import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from '../../report/failure/failed-stage.ts';

/** Folders that are looked into, and names of one that are kept: enough to give advice. */
const MAX_FOLDERS = 200;
const MAX_NAMES = 10_000;

/** What is at the top of the workspace and in its folders, to find what tasks lack; nothing if it cannot be read. */
export async function workspaceNames(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Workspace> {
  const root = environment.GITHUB_WORKSPACE || '.';
  const top = await readdir(root, { withFileTypes: true }).catch(() => []);
  const folders = top.filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name));
  const below = new Map<string, string>();
  for (const { name: folder } of folders.slice(0, MAX_FOLDERS)) {
    const names = await readdir(join(root, folder)).catch(() => []);
    for (const name of names.slice(0, MAX_NAMES)) if (!below.has(name)) below.set(name, folder);
  }
  return { top: new Set(top.map(({ name }) => name)), below };
}
