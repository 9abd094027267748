import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const REQUIREMENTS = join(import.meta.dirname, '..', '..', 'scripts', 'python-requirements.txt');
const CACHE = join(import.meta.dirname, '..', '.cache');

export interface Python {
  readonly path: string;
  /** Version of the language, for example [3, 9, 18]. */
  readonly version: readonly [number, number, number];
  /** `3.9` */
  readonly name: string;
}

/** Folders with several Pythons: of pyenv and of GitHub's runners. */
function sideBySide(): string[] {
  const homes = [
    join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions'),
    join(process.env.RUNNER_TOOL_CACHE ?? '/opt/hostedtoolcache', 'Python'),
  ];
  return homes.flatMap((home) =>
    existsSync(home)
      ? readdirSync(home).flatMap((name) => [join(home, name, 'bin'), join(home, name, 'x64', 'bin')])
      : [],
  );
}

/** One Python for each minor version on this machine, oldest first. Prefers the Pythons of $TASK_PYTHONS. */
export function findPythons(): readonly Python[] {
  const folders = [...sideBySide(), ...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const names = Array.from({ length: 14 }, (_, minor) => `python3.${minor + 6}`);
  const paths = [
    ...(process.env.TASK_PYTHONS ?? '').split(delimiter).filter(Boolean),
    ...folders.flatMap((folder) =>
      names.map((name) => join(folder, name)).filter((path) => existsSync(path)),
    ),
  ];
  const found = new Map<string, Python>();
  for (const path of paths) {
    const { status, stdout } = spawnSync(
      path,
      ['-c', 'import sys, venv, ensurepip, json; print(json.dumps(sys.version_info[:3]))'],
      { encoding: 'utf8', env: { PATH: process.env.PATH } },
    );
    // A broken shim, or a Python without the modules that Debian packages separately.
    if (status !== 0) continue;
    const version = JSON.parse(stdout) as [number, number, number];
    const name = version.slice(0, 2).join('.');
    if (!found.has(name)) found.set(name, { path, version, name });
  }
  return [...found.values()].sort((a, b) => a.version[1] - b.version[1]);
}

/** An environment of this Python with the library, created only once. */
export function withLibrary(python: Python): string {
  const text = readFileSync(REQUIREMENTS, 'utf8');
  const [library = ''] = /^ddeutil-workflow==[\d.]+/m.exec(text) ?? [];
  const home = join(CACHE, `python-${python.name}`);
  const stamp = `${home}.stamp`;
  const digest = createHash('sha256').update(`${library} ${python.path}`).digest('hex');
  const path = join(home, 'bin', 'python');
  if (existsSync(path) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return path;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const run = (command: string, args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
  };
  run(python.path, ['-m', 'venv', home]);
  run(path, ['-m', 'pip', 'install', '--quiet', '--no-compile', '--disable-pip-version-check', library]);
  writeFileSync(stamp, digest);
  return path;
}
