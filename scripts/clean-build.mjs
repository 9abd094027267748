import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

for (const folder of ['lib', 'dist']) rmSync(join(ROOT, folder), { recursive: true, force: true });
