// Copies into the folder of the bundle what it needs at run time: the entries of the two steps, the task runner and package.json.
import { cpSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

const dist = join(ROOT, 'dist');
renameSync(join(dist, 'index.js'), join(dist, 'action.js'));
cpSync(join(ROOT, 'src', 'entries'), dist, { recursive: true });
cpSync(join(ROOT, 'src', 'task'), join(dist, 'task'), {
  recursive: true,
  filter: (path) => !path.includes('__pycache__'),
});
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
