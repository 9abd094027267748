import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Python of the tests' environment, which has the storage server and the real workflow library. */
export function testPython(environment: Readonly<Record<string, string | undefined>>): string {
  if (environment.TEST_PYTHON && existsSync(environment.TEST_PYTHON)) return environment.TEST_PYTHON;
  return 'python3';
}

/** The interpreter that `python` is an environment of: what a machine has before anybody installs a package. */
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
