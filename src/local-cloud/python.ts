import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where `scripts/setup.mjs` creates the environment for all commands and tests. */
const INSTALLED = join(
  import.meta.dirname,
  ...['..', '..', 'test', '.cache', 'python'],
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
