// Builds the current commit twice, from clean clones in folders of different names, with packages installed again. Both
// must have the same bytes as dist/ in the commit.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'reproducible-'));
const run = (command, args, cwd) =>
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });

/** SHA-256 of every file of a folder, by its path. */
function digests(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [
      relative(folder, path).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

const differences = (a, b) =>
  [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));

try {
  const built = ['a', join('another folder', 'deeper')].map((name) => {
    const clone = join(home, name);
    run('git', ['clone', '--quiet', '--no-hardlinks', root, clone], home);
    const committed = digests(join(clone, 'dist'));
    run('npm', ['run', '--silent', 'build'], clone);
    return { committed, made: digests(join(clone, 'dist')) };
  });
  const [first, second] = built;
  const all = digestOf(first.made);
  process.stdout.write(`${first.made.size} files, ${all} over all of them\n`);
  const odd = [
    ...differences(first.made, second.made).map((name) => `differs between the two builds: ${name}`),
    ...differences(first.made, first.committed).map((name) => `differs from the commit: ${name}`),
  ];
  for (const line of odd) process.stdout.write(`${line}\n`);
  if (odd.length === 0) process.stdout.write('Both builds and the commit have the same bytes.\n');
  process.exitCode = odd.length === 0 ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
}

function digestOf(files) {
  const hash = createHash('sha256');
  for (const [name, digest] of files) hash.update(`${digest}  ${name}\n`);
  return hash.digest('hex');
}
