// Must be the first import: it sets the variable that grpc-js reads on import.
import './certificate-file.ts';

import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Clock } from '../../src/clock.ts';
import { gitHubRun } from '../../src/github/event.ts';
import type { Runner } from '../../src/github/runner.ts';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../src/local-cloud/cloud.ts';
import { main } from '../../src/main.ts';
import { post } from '../../src/post/post.ts';
import type { Deps } from '../../src/run/deps.ts';
import { CERTIFICATE_FILE } from './certificate-file.ts';

export interface QuickResult {
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
  /** Duration in milliseconds of the clock of the run. */
  readonly tookMs: number;
}

/** Runs main and post in this process, on the clock of the local cloud. */
export interface QuickStage {
  readonly cloud: LocalCloud;
  run(options?: QuickOptions): Promise<QuickRun>;
  end(): Promise<void>;
}

export interface QuickRun {
  readonly main: QuickResult;
  readonly post: QuickResult;
  readonly left: { readonly batchJobs: number; readonly objects: number };
}

export interface QuickOptions {
  readonly definition?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Content of the event file. */
  readonly event?: unknown;
  /** A separate clock for the Action. Default: the clock of the cloud. */
  readonly clock?: Clock;
  /** The task runner in each Batch job. Default: a placeholder, because only its size can matter. */
  readonly program?: Deps['program'];
  /** Called between main and post. */
  readonly between?: () => void | Promise<void>;
  /** Additional files of the workspace, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Simulates a kill of main at the first matching log line: main saves and logs nothing after it. */
  readonly killAt?: RegExp;
  readonly stop?: AbortSignal;
  readonly onLine?: (line: string) => void;
}

/** Two jobs with a matrix, where one needs the other, so that every kind of request occurs. */
export const MATRIX = `name: faults
jobs:
  many:
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: s, id: s, echo: hi}]
  last:
    needs: [many]
    stages: [{name: s, id: s, echo: hi}]
`;

export async function openQuickStage(options: LocalCloudOptions & { clock: Clock }): Promise<QuickStage> {
  const folder = await mkdtemp(join(tmpdir(), 'quick-'));
  const cloud = await startLocalCloud({ ...options, storage: 'in-process' });
  await copyFile(cloud.environment.GRPC_DEFAULT_SSL_ROOTS_FILE_PATH ?? '', CERTIFICATE_FILE);
  return {
    cloud,
    run: (details = {}) => quickRun({ cloud, folder, clock: options.clock }, details),
    async end() {
      await cloud.stop();
      await rm(CERTIFICATE_FILE, { force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function quickRun(
  stage: { cloud: LocalCloud; folder: string; clock: Clock },
  options: QuickOptions,
): Promise<QuickRun> {
  const { cloud, folder } = stage;
  const clock = options.clock ?? stage.clock;
  const workspace = await mkdtemp(join(folder, 'workspace-'));
  await writeFile(join(workspace, 'workflow.yml'), options.definition ?? MATRIX);
  for (const [name, text] of Object.entries(options.files ?? {})) {
    await mkdir(dirname(join(workspace, name)), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
  const environment: Record<string, string | undefined> = {
    ...cloud.environment,
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: workspace,
    ...options.environment,
  };
  const inputs: Record<string, string> = {
    workflow: 'workflow.yml',
    github_token: cloud.environment.GITHUB_TOKEN ?? '',
    ...options.inputs,
  };
  for (const [name, value] of Object.entries(cloud.environment)) {
    if (name.startsWith('INPUT_')) inputs[name.slice('INPUT_'.length).toLowerCase()] ??= value;
  }
  const state: Record<string, string> = {};
  const step = async (work: (deps: Deps) => Promise<number>): Promise<QuickResult> => {
    const lines: string[] = [];
    const outputs: Record<string, string> = {};
    let summary = '';
    let isDead = false;
    const say = (line: string) => {
      if (work === main && options.killAt?.test(line)) isDead = true;
      if (isDead) throw new Error('killed');
      lines.push(line);
      options.onLine?.(line);
    };
    const runner: Runner = {
      inputs,
      isDebug: false,
      info: say,
      debug: () => undefined,
      notice: (text) => say(`notice: ${text}`),
      warning: (text) => say(`warning: ${text}`),
      error: (text) => say(`error: ${text}`),
      fail: (text) => say(`failed: ${text}`),
      group: (title, rest) => say([title, ...rest].join('\n')),
      mask: () => undefined,
      outputs: (values) => {
        if (!isDead) Object.assign(outputs, values);
      },
      saveState: (name, value) => {
        if (!isDead) state[name] = value;
      },
      state: (name) => state[name] ?? '',
      summary: async (text) => {
        summary += text;
        return true;
      },
    };
    const startedMs = clock.now();
    const ended = work({
      runner,
      gitHub: gitHubRun(environment, options.event),
      environment,
      clock,
      // The simulated tasks do not read it.
      program: options.program ?? (() => ({ loader: 'pass', archive: '' })),
      stop: options.stop ?? new AbortController().signal,
    });
    const code = await ended.catch((error: unknown) => {
      if (isDead) return 137;
      throw error;
    });
    return { code, outputs, log: lines.join('\n'), summary, tookMs: clock.now() - startedMs };
  };
  const ended = await step(main);
  await options.between?.();
  const cleaned = await step(async (deps) => {
    await post({ ...deps, stop: new AbortController().signal });
    return 0;
  });
  const { batchJobs, objects } = await cloud.state();
  return { main: ended, post: cleaned, left: { batchJobs: batchJobs.length, objects: objects.length } };
}
