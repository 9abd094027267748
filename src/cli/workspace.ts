import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/** The folder that holds `.git` above a folder, or the folder itself. */
function gitRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(resolve(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
};

/**
 * The folder that the Action uses as the checked-out repository: the given one, else the git root of the
 * current folder if the definition is inside it, else the git root of the definition's folder, else that folder.
 */
export function workspaceOf(definition: string, given: string | undefined, current: string): string {
  if (given !== undefined) return resolve(current, given);
  const own = gitRoot(current);
  if (own !== undefined && isInside(own, definition)) return own;
  return gitRoot(dirname(definition)) ?? dirname(definition);
}

/** A path in the form of the Action's inputs: relative to the workspace, with slashes. */
export const inWorkspace = (workspace: string, path: string): string =>
  relative(workspace, path).split(sep).join('/');
