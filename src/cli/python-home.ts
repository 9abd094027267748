import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installedOnce, runProgram } from './install.ts';
import { PACKAGE_ROOT } from './package.ts';
import { userCache } from './user-cache.ts';

/** The files of the bundled command are in a folder next to it. */
const BUNDLED = join(import.meta.dirname, 'assets', 'python-requirements.txt');
const REQUIREMENTS = existsSync(BUNDLED) ? BUNDLED : join(PACKAGE_ROOT, 'scripts', 'python-requirements.txt');
const WINDOWS = process.platform === 'win32';
const pythonIn = (home: string) =>
  WINDOWS ? join(home, 'Scripts', 'python.exe') : join(home, 'bin', 'python');
/** The Python environment that a clone of the repository installs for its own commands. */
const OF_CLONE = pythonIn(join(PACKAGE_ROOT, 'test', '.cache', 'python'));

/**
 * Python with ddeutil-workflow and the storage server: the Python in TEST_PYTHON, the one of a clone, or one that is
 * installed into the user's cache at the first start. Throws an Error that says what is missing.
 */
export async function readyPython(say: (line: string) => void): Promise<string> {
  const python = await findPython(say);
  // The local cloud and its tasks read it from this variable.
  process.env.TEST_PYTHON = python;
  return python;
}

async function findPython(say: (line: string) => void): Promise<string> {
  const named = process.env.TEST_PYTHON;
  if (named) return named;
  if (existsSync(OF_CLONE)) return OF_CLONE;
  const home = join(userCache(), 'python');
  await installedOnce(home, async (folder) => {
    const base = ['python3', 'python'].find(isRecentPython);
    if (!base) {
      throw new Error(
        'There is no Python 3.9 or later on the PATH (python3 or python). Install it, then run this command again.',
      );
    }
    say(`First start: installing ddeutil-workflow and the storage server into ${folder}`);
    await runProgram({ program: base, args: ['-m', 'venv', folder] }, say);
    const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '--progress-bar', 'off'];
    await runProgram({ program: pythonIn(folder), args: [...pip, '-r', REQUIREMENTS] }, say);
  });
  return pythonIn(home);
}

const isRecentPython = (name: string): boolean =>
  spawnSync(name, ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 9))'], { shell: WINDOWS })
    .status === 0;

/** The image that uses this machine's Python already has the library; tasks of all other images install it. */
export const LOCAL_IMAGE = 'local-python';

export const localImages = (python: string): Readonly<Record<string, string>> => ({ [LOCAL_IMAGE]: python });
