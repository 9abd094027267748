// src/ -> lib/ (tsc) -> dist/ (ncc), with the licences of everything that was bundled.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...parts) => join(root, ...parts);
const node = (...args) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

for (const folder of ['lib', 'dist']) rmSync(inRoot(folder), { recursive: true, force: true });
node(inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json');
const stats = inRoot('lib', 'stats.json');
node(
  inRoot('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js'),
  ...[
    'build',
    'lib/entry.js',
    '-o',
    'dist',
    '-q',
    '--no-cache',
    '--no-source-map-register',
    '--stats-out',
    stats,
  ],
);
node(inRoot('scripts', 'licences.mjs'), stats, inRoot('dist', 'licenses.txt'));
// ncc copies schema files of grpc-js that nothing reads at run time.
for (const name of readdirSync(inRoot('dist'))) {
  if (!/\.(js|py|txt|json)$/.test(name)) rmSync(inRoot('dist', name), { recursive: true, force: true });
}
cpSync(inRoot('src', 'task'), inRoot('dist', 'task'), {
  recursive: true,
  filter: (path) => !path.includes('__pycache__'),
});
writeFileSync(inRoot('dist', 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
