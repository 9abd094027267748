import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { goTool } from '../../scripts/go-tool.ts';

const root = join(import.meta.dirname, '..', '..');

/** Builds act once into the tests' cache. */
export const installAct = (go: string): string => goTool(go, 'github.com/nektos/act@v0.2.89');

/** Runs the workflows of a repository with act, directly on this machine, with the Action under its public name. */
export async function runAct(options: {
  act: string;
  repository: string;
  environment: Readonly<Record<string, string>>;
  home: string;
  event?: 'push' | 'pull_request';
  /** File that contains the event payload. */
  eventFile?: string;
  /** Path of the workflow to run. Default: all workflows. */
  workflow?: string;
  /** Whether the job also sees ignored files (.gitignore). */
  shareIgnored?: boolean;
}): Promise<{ code: number; log: string }> {
  const { GITHUB_TOKEN: token = '', ...environment } = options.environment;
  const child = spawn(
    options.act,
    [
      options.event ?? 'push',
      '-P',
      'ubuntu-latest=-self-hosted',
      '--no-cache-server',
      '--local-repository',
      `org/gcp-batch-workflow@v1=${root}`,
      '-s',
      `GITHUB_TOKEN=${token}`,
      `--use-gitignore=${!options.shareIgnored}`,
      ...(options.eventFile === undefined ? [] : ['--eventpath', options.eventFile]),
      ...(options.workflow === undefined ? [] : ['--workflows', options.workflow]),
      ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ],
    {
      cwd: options.repository,
      env: {
        // act runs actions with the first node in PATH.
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

/** Turns a folder into a repository with an origin, which act requires, and commits its content. */
export function commitAll(git: (...args: string[]) => void): void {
  git('init', '-q');
  git('remote', 'add', 'origin', 'https://github.com/octo-org/octo-repo.git');
  git('add', '-A');
  git('commit', '-qm', 'A workflow');
}
