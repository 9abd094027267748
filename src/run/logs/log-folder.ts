import { mkdir, open, realpath, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A folder that cannot be written to as it is; the message says why. */
export class NoFolder extends Error {}

/** Writes files below one folder of the runner. */
export interface LogFolder {
  /** Appends to a file, which is emptied when it is first opened in this run. Throws `NoFolder` and errors of the file system. */
  append(path: string, pieces: AsyncIterable<string>): Promise<void>;
  /** How many files there are. */
  count(): number;
}

/**
 * `folder` is relative to the workspace. What is checked out there may be a stranger's: neither the folder nor one below
 * it may be a link that leads elsewhere.
 */
export function logFolder(workspace: string, folder: string): LogFolder {
  const begun = new Set<string>();
  let base: Promise<string> | undefined;
  return {
    async append(path, pieces) {
      base ??= realFolder(workspace, folder);
      const file = join(await base, path);
      await mkdir(dirname(file), { recursive: true });
      if ((await realpath(dirname(file))) !== dirname(file)) {
        throw new NoFolder(`${join(folder, dirname(path))} is a link`);
      }
      const isFirst = !begun.has(path);
      // Never through a link that has the file's name.
      if (isFirst) await rm(file, { force: true });
      const opened = await open(file, isFirst ? 'wx' : 'a', 0o644);
      begun.add(path);
      try {
        for await (const piece of pieces) await opened.write(piece);
      } finally {
        await opened.close();
      }
    },
    count: () => begun.size,
  };
}

async function realFolder(workspace: string, folder: string): Promise<string> {
  const root = await realpath(workspace);
  const wanted = resolve(root, folder);
  await mkdir(wanted, { recursive: true });
  const real = await realpath(wanted);
  const way = relative(root, wanted);
  const isInside = way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  if (isInside && real !== wanted) throw new NoFolder(`"${folder}" is a link, or is behind one`);
  return real;
}
