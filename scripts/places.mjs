// Where a clone keeps what was installed for it. Plain JavaScript, because it is read before Node 24 is there.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const WINDOWS = process.platform === 'win32';
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CACHE = join(ROOT, 'test', '.cache');
/** Python with ddeutil-workflow and the storage server. */
export const TEST_PYTHON = WINDOWS
  ? join(CACHE, 'python', 'Scripts', 'python.exe')
  : join(CACHE, 'python', 'bin', 'python');
