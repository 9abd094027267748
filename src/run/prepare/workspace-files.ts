import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type IgnoreRules, ignores } from '../../plan/source-patterns.ts';
import { readWorkspaceFile } from './files.ts';

/** Maximum total size of all .gitignore files, because each pattern is compared with every path. */
const MAX_IGNORE_BYTES = 1024 * 1024;

/** A `.gitignore` that cannot be read. */
export class Unreadable extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface WorkspaceFile {
  /** Relative to the workspace, with slashes. */
  readonly path: string;
  /** False for a link, and for anything else that is not a file, such as a socket. */
  readonly isRegular: boolean;
}

/**
 * All files of a workspace that neither a .gitignore nor the list of files that never leave the runner excludes. Links
 * are not followed. `root` is a real path. Folders for which `enters` is false are skipped. Throws `Unreadable`.
 */
export async function* workspaceFiles(
  root: string,
  enters: (folder: string) => boolean = () => true,
): AsyncGenerator<WorkspaceFile> {
  let ignoreBytes = 0;
  async function* visit(folder: string, outer: readonly IgnoreRules[]): AsyncGenerator<WorkspaceFile> {
    const own = await gitIgnore(root, `${folder}.gitignore`);
    ignoreBytes += own?.length ?? 0;
    if (ignoreBytes > MAX_IGNORE_BYTES) {
      throw new Unreadable('file-too-large', 'the .gitignore files have more than 1 MiB in total.');
    }
    const rules = own === undefined ? outer : [...outer, { base: folder, text: own }];
    const isIgnored = ignores(rules);
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder + entry.name;
      if (!entry.isDirectory()) {
        if (!isIgnored(path)) yield { path, isRegular: entry.isFile() };
      } else if (enters(`${path}/`) && !isIgnored(`${path}/`)) yield* visit(`${path}/`, rules);
    }
  }
  yield* visit('', []);
}

/**
 * The text of a `.gitignore`; undefined if there is none. Like any file, it must be regular and inside the workspace.
 */
async function gitIgnore(root: string, path: string): Promise<string | undefined> {
  const isThere = await lstat(join(root, path)).then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  const read = await readWorkspaceFile({ workspace: root, path, input: 'source' });
  if ('problem' in read) {
    throw new Unreadable(read.problem.code, read.problem.message.replace(/^input "source": /, ''));
  }
  return new TextDecoder().decode(read.bytes);
}
