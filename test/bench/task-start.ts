import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackageCache } from '../../src/plan/task-contract.ts';
import { PYTHON } from '../python.ts';
import type { StoredObject } from '../task/fake-bucket.ts';
import { runTask } from '../task/run-task.ts';
import { rounded } from './rounded.ts';

/** Each is measured so often, and the fastest counts: what else the machine does only ever adds. */
const ROUNDS = 2;
/** Where tasks upload their packages. */
const UPLOADS = 'gcp-batch-workflow/run/packages/';

/** From the start of a task's container until its first stage, as parts of what the provider's recipe takes. */
export interface TaskStart {
  /** `pip install ddeutil-workflow[gcp]`, then the library is imported: what its provider does in each task. */
  readonly recipe_s: number;
  readonly cold_ratio: number;
  /** The VM's first task, with `cache: true` and the packages in the bucket. */
  readonly cached_ratio: number;
  /** A later task of the VM. */
  readonly warm_ratio: number;
}

/** What pip needs to find its index here, and nothing that it kept: a new VM has none of it. */
const index = () => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(PIP_|https?_proxy$|no_proxy$)/i.test(name)),
  ),
  PIP_NO_CACHE_DIR: '1',
});

async function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, ...index() },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${said}`);
}

export async function measureTaskStart(): Promise<TaskStart> {
  const folder = await mkdtemp(join(tmpdir(), 'task-start-'));
  let number = 0;
  /** The `python3` of an image without packages. */
  const freshPython = async () => {
    const home = join(folder, `image-${number++}`);
    await run(PYTHON, ['-m', 'venv', home]);
    return join(home, 'bin', 'python');
  };
  const recipe = async () => {
    const python = await freshPython();
    const started = performance.now();
    await run(python, ['-m', 'pip', 'install', '--quiet', 'ddeutil-workflow[gcp]==0.0.86']);
    await run(python, ['-c', 'from ddeutil.workflow import Job, Workflow']);
    return performance.now() - started;
  };
  /** Milliseconds until the first stage, and what is in the bucket then. */
  const task = async (options: {
    python: string;
    shared: string;
    cache?: PackageCache;
    kept?: ReadonlyMap<string, StoredObject>;
  }) => {
    const startedMs = Date.now();
    const done = await runTask({
      python: options.python,
      job: { cache: options.cache ?? null },
      environment: { ...index(), GCP_BATCH_WORKFLOW_SHARED: options.shared },
      prepare: (bucket) => {
        for (const [name, object] of options.kept ?? []) bucket.objects.set(name, object);
      },
    });
    if (done.exitCode !== 0) throw new Error(done.output);
    const { stages_started_ms: stagesMs, packages = [] } = done.result ?? {};
    return { ms: (stagesMs ?? Number.NaN) - startedMs, packages, objects: done.bucket.objects };
  };
  try {
    const times = { recipe: [], cold: [], cached: [], warm: [] } as Record<string, number[]>;
    const uploads = `gs://bucket/${UPLOADS}`;
    const nothingYet = { entries: {}, uploads };
    const first = await task({
      python: await freshPython(),
      shared: join(folder, 'first'),
      cache: nothingYet,
    });
    const kept = new Map([...first.objects].filter(([name]) => name.startsWith(UPLOADS)));
    const archives = first.packages.map(({ key, sha256 }) => [
      key,
      { uri: `${uploads}${sha256}.tar.gz`, sha256 },
    ]);
    if (archives.length !== 1) throw new Error(`the first task left ${archives.length} archives`);
    const cache: PackageCache = { entries: Object.fromEntries(archives), uploads };
    for (let round = 0; round < ROUNDS; round++) {
      times.recipe?.push(await recipe());
      const python = await freshPython();
      const shared = join(folder, `shared-${round}`);
      times.cold?.push((await task({ python, shared })).ms);
      times.warm?.push((await task({ python, shared })).ms);
      // The same path of Python as when the cache was made, as in an image.
      const image = join(folder, 'image-0', 'bin', 'python');
      const options = { python: image, shared: join(folder, `cached-${round}`), cache, kept };
      times.cached?.push((await task(options)).ms);
    }
    const least = (name: string) => Math.min(...(times[name] ?? []));
    const ratio = (name: string) => rounded(least(name) / least('recipe'), 3);
    return {
      recipe_s: rounded(least('recipe') / 1000, 1),
      cold_ratio: ratio('cold'),
      cached_ratio: ratio('cached'),
      warm_ratio: ratio('warm'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
