import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RUN_VARIABLES, readCommandFile } from '../../src/cli/action-step.ts';
import { startLocalCloud } from '../../src/local-cloud/cloud.ts';
import type { Used } from './process-run.ts';
import { rounded } from './rounded.ts';

const STARTS = 7;
const DIST = join(import.meta.dirname, '..', '..', 'dist');

/**
 * Start-up times of the built bundle: medians of alternating starts, in milliseconds from the creation of the process.
 */
export interface ColdStart {
  readonly starts: number;
  /** Duration of Node with an empty program. */
  readonly node_ms: number;
  readonly first_line_ms: number;
  /** Time until the process ends. */
  readonly dry_run_ms: number;
  readonly dry_run_peak_rss_mb: number;
  /** Time until the server receives the first request. */
  readonly main_first_request_ms: number;
  readonly post_first_request_ms: number;
  /** The same as a multiple of the duration of Node itself, which depends less on the machine. */
  readonly first_line_ratio: number;
  readonly dry_run_ratio: number;
  readonly main_first_request_ratio: number;
  readonly dist_bytes: number;
  /** Size of the file that every start reads. */
  readonly entry_bytes: number;
}

const DEFINITION = 'name: cold\njobs:\n  only:\n    stages: [{name: Work, id: work, echo: hi}]\n';

type Variables = Readonly<Record<string, string>>;

/** Starts the bundle several times, one after another. */
export async function measureColdStart(): Promise<ColdStart> {
  const folder = await mkdtemp(join(tmpdir(), 'cold-start-'));
  const cloud = await startLocalCloud({ simulate: { bootMs: 0, taskMs: [0, 0] } });
  const service = await tokenService(cloud.environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '');
  try {
    await writeFile(join(folder, 'workflow.yml'), DEFINITION);
    const environment: Variables = {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      ...RUN_VARIABLES,
      ...cloud.environment,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${service.url}/?a=b`,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      INPUT_WORKFLOW: 'workflow.yml',
    };
    const found: Record<'node' | 'line' | 'dry' | 'main' | 'post', number[]> = {
      ...{ node: [], line: [], dry: [], main: [], post: [] },
    };
    for (let start = 0; start < STARTS; start++) {
      found.node.push((await started(['--eval', ''], environment)).endMs);
      const dry = await started([join(DIST, 'index.js')], { ...environment, INPUT_DRY_RUN: 'true' });
      found.line.push(dry.firstOutputMs);
      found.dry.push(dry.endMs);
      const state = join(folder, `state-${start}`);
      await writeFile(state, '');
      const main = await started([join(DIST, 'index.js')], { ...environment, GITHUB_STATE: state });
      found.main.push(service.firstRequestMs() - main.spawnedMs);
      const post = await started([join(DIST, 'post.js')], { ...environment, ...(await savedIn(state)) });
      found.post.push(service.firstRequestMs() - post.spawnedMs);
    }
    const node = median(found.node);
    return {
      starts: STARTS,
      node_ms: rounded(node, 0),
      first_line_ms: rounded(median(found.line), 0),
      dry_run_ms: rounded(median(found.dry), 0),
      dry_run_peak_rss_mb: rounded(await peakOfDryRun(folder, environment), 0),
      main_first_request_ms: rounded(median(found.main), 0),
      post_first_request_ms: rounded(median(found.post), 0),
      first_line_ratio: rounded(median(found.line) / node, 1),
      dry_run_ratio: rounded(median(found.dry) / node, 1),
      main_first_request_ratio: rounded(median(found.main) / node, 1),
      dist_bytes: await bytesOf(DIST),
      entry_bytes: (await stat(join(DIST, 'action.js'))).size,
    };
  } finally {
    service.close();
    await cloud.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A proxy for the token service of the local cloud. Records the time of the first request since the last query. */
async function tokenService(upstream: string) {
  let firstMs: number | undefined;
  const server = createServer(({ url = '', headers }, response) => {
    firstMs ??= performance.now();
    const audience = new URL(url, 'http://localhost').searchParams.get('audience') ?? '';
    fetch(`${upstream}&audience=${encodeURIComponent(audience)}`, {
      headers: { authorization: headers.authorization ?? '' },
    })
      .then(async (answer) => response.writeHead(answer.status).end(await answer.text()))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    firstRequestMs(): number {
      const found = firstMs;
      firstMs = undefined;
      if (found === undefined) throw new Error('no request came');
      return found;
    },
    close: () => void server.close(),
  };
}

interface Started {
  /** Time on the clock of this process. */
  readonly spawnedMs: number;
  readonly firstOutputMs: number;
  readonly endMs: number;
}

async function started(command: readonly string[], environment: Variables): Promise<Started> {
  const spawnedMs = performance.now();
  const child = spawn(process.execPath, command, { env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
  let firstOutputMs = Number.NaN;
  child.stdout.once('data', () => {
    firstOutputMs = performance.now() - spawnedMs;
  });
  child.stdout.resume();
  await new Promise((resolve) => child.once('close', resolve));
  return { spawnedMs, firstOutputMs, endMs: performance.now() - spawnedMs };
}

/** The state that main saved for post, in the format of a runner. */
const savedIn = async (file: string): Promise<Variables> =>
  Object.fromEntries(
    Object.entries(readCommandFile(await readFile(file, 'utf8'))).map(([name, value]) => [
      `STATE_${name}`,
      value,
    ]),
  );

async function peakOfDryRun(folder: string, environment: Variables): Promise<number> {
  const file = join(folder, 'used.json');
  await started([join(DIST, 'index.js')], {
    ...environment,
    INPUT_DRY_RUN: 'true',
    BENCH_FILE: file,
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'watched.mjs')).href}`,
  });
  return (JSON.parse(await readFile(file, 'utf8')) as Used).peakMb;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function bytesOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(folder, name));
      return found.isFile() ? found.size : 0;
    }),
  );
  return sizes.reduce((sum, each) => sum + each, 0);
}
