import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '../../errors.ts';

const MAX_BYTES = 1024 * 1024;

/**
 * Reads a file of the workspace for an input. Paths and links that leave the workspace are refused, because the author
 * of the pull request may control them. `file` is the path to show, relative to the workspace.
 */
export async function readWorkspaceFile(parts: {
  workspace: string;
  path: string;
  input: string;
}): Promise<{ readonly bytes: Uint8Array; readonly file: string } | { readonly problem: Problem }> {
  const { workspace, path, input } = parts;
  const problem = (code: string, message: string, hint?: string) => ({
    problem: { code, message: `input "${input}": ${message}`, ...(hint && { hint }) },
  });
  const isInside = (root: string, inner: string) => {
    const way = relative(root, inner);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  };
  if (path.includes('\0')) return problem('file-not-found', 'the path has a NUL character.');
  const wanted = resolve(workspace, path);
  if (!isInside(resolve(workspace), wanted)) {
    return problem(
      'file-outside-workspace',
      `"${path}" is outside the workspace.`,
      'Give a path inside the repository.',
    );
  }
  let real: string;
  try {
    real = await realpath(wanted);
  } catch {
    return problem(
      'file-not-found',
      `"${path}" does not exist in ${workspace}.`,
      'Check that actions/checkout is an earlier step of the job, and that the path is relative to the root of the repository.',
    );
  }
  if (!isInside(await realpath(workspace), real)) {
    return problem('file-outside-workspace', `"${path}" is a link out of the workspace.`);
  }
  const { size, isFile } = await stat(real).then((stats) => ({ size: stats.size, isFile: stats.isFile() }));
  if (!isFile) return problem('file-not-found', `"${path}" is not a file.`);
  if (size > MAX_BYTES) {
    return problem(
      'file-too-large',
      `"${path}" has ${size.toLocaleString('en-US')} bytes; at most 1 MiB is read.`,
    );
  }
  return { bytes: await readFile(real), file: relative(resolve(workspace), wanted).split(sep).join('/') };
}
