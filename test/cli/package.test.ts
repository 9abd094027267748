import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..');
const MAX_BYTES = 15_000_000;

let folder: string;
let tarball: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, stdio: 'ignore' });
  const [name = ''] = readdirSync(folder);
  tarball = join(folder, name);
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  writeFileSync(join(folder, 'good.yml'), 'name: a\njobs: {j: {stages: [{name: s, echo: hi}]}}\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(folder, 'package', name), 'utf8');

/** The oldest Node that this machine has: the command line runs on Node 20 and later. */
function oldestNode(): string {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((each) => join(each, 'node'))
    .filter(existsSync)
    .map((path) => ({ path, version: execFileSync(path, ['--version'], { encoding: 'utf8' }) }))
    .map(({ path, version }) => ({ path, major: Number(/\d+/.exec(version)?.[0]) }))
    .filter(({ major }) => major >= 20)
    .sort((a, b) => a.major - b.major);
  return found[0]?.path ?? process.execPath;
}

test('the tarball is small and installs no other package', () => {
  expect(statSync(tarball).size).toBeLessThan(MAX_BYTES);
  const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
  for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
    expect({ kind, value: manifest[kind] }).toEqual({ kind, value: undefined });
  }
  expect(manifest.bin).toEqual({ 'gcp-batch-workflow': 'cli/main.js' });
});

test('it contains the Action, the command with its files, and the licenses of both', () => {
  const { runs } = parse(read('action.yml')) as { runs: { main: string; post: string } };
  const files = [runs.main, runs.post, 'dist/licenses.txt', 'cli/main.js', 'cli/licenses.txt', 'LICENSE'];
  const assets = [
    'github.json',
    'host-image.py',
    'python-requirements.txt',
    'protos/google/cloud/batch/v1/batch.proto',
  ];
  for (const name of [...files, ...assets.map((each) => `cli/assets/${each}`)]) {
    expect({ name, exists: existsSync(join(folder, 'package', name)) }).toEqual({ name, exists: true });
  }
});

test.each<[string, string[], string]>([
  [
    '--version',
    ['--version'],
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
  ],
  ['check', ['check', 'good.yml'], 'no problem found'],
  ['plan', ['plan', 'good.yml'], '1 job with 1 task'],
  ['local --help', ['local', '--help'], 'Exit codes:'],
  ['cloud --help', ['cloud', '--help'], 'Exit codes:'],
])('%s works on the oldest Node of this machine', (_, args, said) => {
  const { status, stdout, stderr } = spawnSync(oldestNode(), [join('package', 'cli', 'main.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: expect.stringContaining(said),
    stderr: '',
  });
});

test('the command cloud gets its own --env-file, although Node has a flag of that name', () => {
  const command = join(folder, 'package', 'cli', 'main.js');
  const { status, stderr } = spawnSync(command, ['cloud', '--env-file', 'cloud.env', '--speed', '2'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('need --simulate') });
});

test('a global installation from git, as in pre-commit, installs the packages that build the command', () => {
  const clone = join(folder, 'clone');
  mkdirSync(clone);
  cpSync(join(root, 'scripts'), join(clone, 'scripts'), { recursive: true });
  for (const name of ['src', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'tsconfig.cli.json']) {
    symlinkSync(join(root, name), join(clone, name));
  }
  // Replaces npm: uses the packages of this repository.
  const npm = join(folder, 'npm.cjs');
  const link = `require('node:fs').symlinkSync(${JSON.stringify(join(root, 'node_modules'))}, 'node_modules')`;
  writeFileSync(
    npm,
    `if (process.argv.includes('ci') && process.argv.includes('--global=false')) ${link};\n`,
  );
  const build = (isGlobal: boolean) => {
    const env = { ...process.env, npm_config_global: String(isGlobal), npm_execpath: npm };
    execFileSync(process.execPath, [join(clone, 'scripts', 'build-cli.mjs')], { cwd: clone, env });
    return existsSync(join(clone, 'cli', 'main.js'));
  };
  expect(build(false)).toBe(false);
  expect(build(true)).toBe(true);
});

test('the hook for pre-commit names a command of the package', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
    entry: string;
    language: string;
  }[];
  expect(hook).toMatchObject({ entry: 'gcp-batch-workflow check', language: 'node' });
});
