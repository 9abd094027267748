import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { actionStep } from '../../src/cli/action-step.ts';
import { startLocalCloud } from '../../src/local-cloud/cloud.ts';
import type { Used } from './process-run.ts';
import { rounded } from './rounded.ts';

const STARTS = 7;
const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** How long the built bundle takes before it does anything for its user. Medians. */
export interface ColdStart {
  readonly starts: number;
  /** Node itself, with an empty program. */
  readonly node_ms: number;
  /** From the start of the process to its end. */
  readonly dry_run_ms: number;
  readonly dry_run_peak_rss_mb: number;
  /** From the start of the process to its first connection. */
  readonly main_first_request_ms: number;
  readonly post_first_request_ms: number;
  /** The same as a multiple of what Node itself takes, which does not depend on the machine as much. */
  readonly dry_run_ratio: number;
  readonly main_first_request_ratio: number;
  readonly dist_bytes: number;
  /** The one file that every start reads. */
  readonly entry_bytes: number;
}

const DEFINITION = 'name: cold\njobs:\n  only:\n    stages: [{name: Work, id: work, echo: hi}]\n';

/** Starts the bundle some times, one after another, on a local cloud whose tasks are simulated. */
export async function measureColdStart(): Promise<ColdStart> {
  const folder = await mkdtemp(join(tmpdir(), 'cold-start-'));
  const cloud = await startLocalCloud({ simulate: { bootMs: 0, taskMs: [0, 0] } });
  try {
    await writeFile(join(folder, 'workflow.yml'), DEFINITION);
    const usedFile = join(folder, 'used.json');
    const environment = {
      PATH: process.env.PATH,
      HOME: folder,
      ...cloud.environment,
      BENCH_FILE: usedFile,
      NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'watched.mjs')).href}`,
    };
    const given = Object.entries(cloud.environment).flatMap(([name, value]) =>
      name.startsWith('INPUT_') ? [[name.slice('INPUT_'.length).toLowerCase(), value] as const] : [],
    );
    const inputs = { ...Object.fromEntries(given), workflow: 'workflow.yml' };
    const used = async () => JSON.parse(await readFile(usedFile, 'utf8')) as Used;
    const [node, dry, main, post]: [number[], Used[], number[], number[]] = [[], [], [], []];
    for (let start = 0; start < STARTS; start++) {
      node.push(await emptyProgram(environment));
      const dryRun = await actionStep({
        ...{ workspace: folder, environment },
        inputs: { ...inputs, dry_run: 'true' },
      });
      await dryRun.main().ended;
      dry.push(await used());
      await dryRun.dispose();
      const step = await actionStep({ workspace: folder, environment, inputs });
      await step.main().ended;
      main.push((await used()).firstRequestMs ?? Number.NaN);
      await step.post().ended;
      post.push((await used()).firstRequestMs ?? Number.NaN);
      await step.dispose();
    }
    const nodeMs = median(node);
    const dryMs = median(dry.map(({ endMs }) => endMs));
    const mainMs = median(main);
    return {
      starts: STARTS,
      node_ms: rounded(nodeMs, 0),
      dry_run_ms: rounded(dryMs, 0),
      dry_run_peak_rss_mb: rounded(median(dry.map(({ peakMb }) => peakMb)), 0),
      main_first_request_ms: rounded(mainMs, 0),
      post_first_request_ms: rounded(median(post), 0),
      dry_run_ratio: rounded(dryMs / nodeMs, 1),
      main_first_request_ratio: rounded(mainMs / nodeMs, 1),
      dist_bytes: await bytesOf(DIST),
      entry_bytes: (await stat(join(DIST, 'action.js'))).size,
    };
  } finally {
    await cloud.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the start of a process that does nothing to its end, by its own clock. */
async function emptyProgram(environment: Readonly<Record<string, string | undefined>>): Promise<number> {
  const child = spawn(process.execPath, ['--eval', ''], { env: environment, stdio: 'ignore' });
  await new Promise((resolve) => child.on('close', resolve));
  const { endMs } = JSON.parse(await readFile(environment.BENCH_FILE ?? '', 'utf8')) as Used;
  return endMs;
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
