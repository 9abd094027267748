import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a clone that are kept between its commands. */
const CACHE = join(import.meta.dirname, '..', '..', 'test', '.cache');
/** Where `scripts/setup.mjs` creates the environment for all commands and tests. */
const INSTALLED = join(
  CACHE,
  'python',
  ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']),
);

/**
 * Python with the storage server and the real workflow library: the one in TEST_PYTHON, or the one of this clone.
 */
export function testPython(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment.TEST_PYTHON;
  if (named !== undefined && named !== '') return named;
  if (existsSync(INSTALLED)) return INSTALLED;
  throw new Error(
    `There is no Python at ${INSTALLED}: npm test installs it, or TEST_PYTHON names another one.`,
  );
}

/** The base interpreter of the environment `python`: the Python of a machine before packages are installed. */
export function basePython(python: string): string {
  const program = 'import sys; print(getattr(sys, "_base_executable", sys.executable))';
  try {
    const found = execFileSync(python, ['-c', program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return found.trim() || python;
  } catch (cause) {
    throw new Error(`Cannot run ${python}: the local cloud needs Python 3.`, { cause });
  }
}

/**
 * Where a clone keeps the environment that the images of this interpreter start with; undefined outside a clone, and for
 * a program that does not exist.
 */
export function keptTemplate(base: string): string | undefined {
  const found = statSync(base, { throwIfNoEntry: false });
  if (!found || !existsSync(CACHE)) return undefined;
  // Another interpreter can get the same path.
  const identity = [realpathSync(base), found.size, found.mtimeMs].join(' ');
  const digest = createHash('sha256').update(identity).digest('hex').slice(0, 12);
  return join(CACHE, 'images', digest);
}
