import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const MODULE = 'github.com/nektos/act@v0.2.89';

/** A Go that can build act, or undefined: the test is then skipped, and counted as skipped. */
export function findGo(): string | undefined {
  for (const go of ['go', '/usr/local/go/bin/go']) {
    if (spawnSync(go, ['version']).status === 0) return go;
  }
  return undefined;
}

/** Builds act once into the tests' cache. */
export function installAct(go: string): string {
  const folder = join(root, 'test', '.cache', 'go');
  const act = join(folder, 'act');
  if (!existsSync(act)) {
    mkdirSync(folder, { recursive: true });
    execFileSync(go, ['install', MODULE], { env: { ...process.env, GOBIN: folder }, stdio: 'pipe' });
  }
  return act;
}

/** Runs a workflow of a repository with act, on this machine itself, with the Action under the name users write. */
export async function runAct(options: {
  act: string;
  repository: string;
  environment: Readonly<Record<string, string>>;
  home: string;
}): Promise<{ code: number; log: string }> {
  const { GITHUB_TOKEN: token = '', ...environment } = options.environment;
  const child = spawn(
    options.act,
    [
      'push',
      '-P',
      'ubuntu-latest=-self-hosted',
      '--no-cache-server',
      '--local-repository',
      `org/gcp-batch-workflow@v1=${root}`,
      '-s',
      `GITHUB_TOKEN=${token}`,
      ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ],
    {
      cwd: options.repository,
      env: {
        // act runs what an action declares with the node that is first in PATH.
        PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
        HOME: options.home,
        XDG_CACHE_HOME: join(options.home, 'cache'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  child.stdout.on('data', (chunk) => {
    log += chunk;
  });
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const code = await new Promise<number>((resolve) => child.on('close', (exit) => resolve(exit ?? 1)));
  return { code, log };
}
