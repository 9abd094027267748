import { readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../../errors.ts';
import { chooses, ignores } from '../../plan/source-patterns.ts';
import { type SourceFile, sourceArchive } from './source-archive.ts';
import { Unreadable, workspaceFiles } from './workspace-files.ts';

/** Files of the repository for the tasks. */
export interface Source {
  readonly archive: Uint8Array;
  readonly paths: readonly string[];
}

const MAX_FILES = 20_000;
/** Maximum size in bytes; every task unpacks the files in memory. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Number of bytes at the beginning of a file that are searched for a key. */
const KEY_BYTES = 64 * 1024;

/** Forms of OpenSSL and OpenSSH (RFC 7468), PuTTY and age, and the key file of a service account. */
const isPrivateKey = (content: Buffer): boolean =>
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|^PuTTY-User-Key-File-|AGE-SECRET-KEY-1|"private_key"\s*:\s*"/.test(
    content.subarray(0, KEY_BYTES).toString('latin1'),
  );

const listed = (names: readonly string[]): string =>
  names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');

/** The result of a walk through the workspace. */
interface Collected {
  readonly files: readonly SourceFile[];
  /** Links to files that may not be sent. */
  readonly stray: readonly string[];
  /** Files that look like private keys. */
  readonly keys: readonly string[];
  /** Whether the walk ended early. */
  readonly isTooMuch: boolean;
}

/** Throws `Unreadable`. */
async function collect(root: string, isChosen: (path: string) => boolean): Promise<Collected> {
  const files: SourceFile[] = [];
  const isNeverSent = ignores([]);
  const stray: string[] = [];
  const keys: string[] = [];
  let bytes = 0;
  const isTooMuch = () => files.length > MAX_FILES || bytes > MAX_BYTES;

  const take = async (path: string): Promise<void> => {
    const real = await realpath(join(root, path)).catch(() => undefined);
    const found = real === undefined ? undefined : await stat(real);
    const inside = real === undefined ? '..' : relative(root, real).split(sep).join('/');
    // A link must not include a file that is excluded under its own name.
    if (real === undefined || !found?.isFile() || inside.startsWith('../') || isNeverSent(inside)) {
      stray.push(path);
      return;
    }
    // Checked before it is read: a file may be larger than the memory.
    bytes += found.size;
    if (isTooMuch()) return;
    const content = await readFile(real);
    if (isPrivateKey(content)) keys.push(path);
    files.push({ path, content, isExecutable: (found.mode & 0o100) !== 0 });
  };
  for await (const { path } of workspaceFiles(root)) {
    if (isTooMuch()) break;
    if (isChosen(path)) await take(path);
  }
  return { files, stray, keys, isTooMuch: isTooMuch() };
}

/** Why the found files cannot be sent; undefined if they can. */
function mistakeIn({ files, isTooMuch }: Collected, patterns: readonly string[]): Problem | undefined {
  if (isTooMuch) {
    const limit = `${MAX_FILES.toLocaleString('en-US')} files and ${MAX_BYTES / 1024 / 1024} MiB`;
    return {
      code: 'source-too-large',
      message: `input "source" matches more than ${limit}.`,
      hint: 'Match fewer files, or store data in a bucket.',
    };
  }
  if (files.length > 0) return undefined;
  return {
    code: 'no-source',
    message: `input "source" matches no file: ${patterns.join(', ')}.`,
    hint: 'Write patterns as in .gitignore, relative to the workspace, and check that actions/checkout is an earlier step.',
  };
}

function warningsOf({ stray, keys }: Collected): readonly Problem[] {
  const links = {
    code: 'source-link',
    message: `input "source": ignored, because these links do not lead to a file of the workspace that may be sent: ${listed(stray)}.`,
  };
  const privateKeys = {
    code: 'source-private-key',
    message: `input "source": these files look like private keys, and are sent to the bucket and to every task: ${listed(keys)}.`,
    hint: 'Exclude them with a pattern that starts with "!", and save the key in Secret Manager (input "secrets").',
  };
  return [...(stray.length > 0 ? [links] : []), ...(keys.length > 0 ? [privateKeys] : [])];
}

/**
 * Packs the files of the workspace that `patterns` select and no .gitignore excludes. Links that leave the workspace
 * are omitted with a warning; patterns that select nothing are a problem.
 */
export async function collectSource(parts: { workspace: string; patterns: readonly string[] }): Promise<{
  readonly source?: Source;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}> {
  const { patterns } = parts;
  let collected: Collected;
  try {
    collected = await collect(await realpath(parts.workspace), chooses(patterns));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, message } = error;
    return { problems: [{ code, message: `input "source": ${message}` }], warnings: [] };
  }
  const mistake = mistakeIn(collected, patterns);
  if (mistake) return { problems: [mistake], warnings: [] };
  const { files } = collected;
  return {
    source: { archive: sourceArchive(files), paths: files.map(({ path }) => path).sort() },
    problems: [],
    warnings: warningsOf(collected),
  };
}
