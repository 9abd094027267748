import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackageCache } from '../../src/plan/task-contract.ts';
import { PYTHON } from '../python.ts';
import type { StoredObject } from '../task/fake-bucket.ts';
import { runTask } from '../task/run-task.ts';
import { rounded } from './rounded.ts';

/** Number of repetitions of each measurement. The fastest one counts, because other load only adds time. */
const ROUNDS = 2;
/** The folder where tasks upload their packages. */
const UPLOADS = 'gcp-batch-workflow/run/packages/';

/** Time from the start of a task's container until its first stage, as fractions of the time of the provider's recipe. */
export interface TaskStart {
  /** `pip install ddeutil-workflow[gcp]`, then an import of the library, as the provider does in each task. */
  readonly recipe_s: number;
  readonly cold_ratio: number;
  /** The first task of the VM, with `cache: true` and the packages in the bucket. */
  readonly cached_ratio: number;
  /** A later task of the VM. */
  readonly warm_ratio: number;
}

/** Variables with which pip finds its index, without a cache of pip, as on a new VM. */
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
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${output}`);
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
  /** Milliseconds until the first stage, and the objects in the bucket at that time. */
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
      // Uses the same path of Python as at the creation of the cache, as in an image.
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
