// The places of a clone's installed files. Plain JavaScript, because it is read before Node 24 is installed.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const WINDOWS = process.platform === 'win32';
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CACHE = join(ROOT, 'test', '.cache');
/** Python with ddeutil-workflow and the storage server. */
export const TEST_PYTHON = WINDOWS
  ? join(CACHE, 'python', 'Scripts', 'python.exe')
  : join(CACHE, 'python', 'bin', 'python');
