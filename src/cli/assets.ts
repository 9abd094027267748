import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from './package.ts';

/** The folder of the bundled command has its files next to it; a clone has them where they are written. */
const bundled = join(import.meta.dirname, 'python-requirements.txt');

/** What `local` installs for Python. */
export const PYTHON_REQUIREMENTS = existsSync(bundled)
  ? bundled
  : join(PACKAGE_ROOT, 'scripts', 'python-requirements.txt');
