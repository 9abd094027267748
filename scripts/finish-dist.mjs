// Puts beside the bundle what it needs at run time: the entries of the two steps, the task runner and package.json.
import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

const dist = join(ROOT, 'dist');
// ncc copies schema files of grpc-js that nothing reads at run time.
for (const name of readdirSync(dist)) {
  if (!/\.(js|py|txt|json)$/.test(name)) rmSync(join(dist, name), { recursive: true, force: true });
}
renameSync(join(dist, 'index.js'), join(dist, 'action.js'));
cpSync(join(ROOT, 'src', 'entries'), dist, { recursive: true });
cpSync(join(ROOT, 'src', 'task'), join(dist, 'task'), {
  recursive: true,
  filter: (path) => !path.includes('__pycache__'),
});
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
