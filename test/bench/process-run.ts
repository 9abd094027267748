import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { actionStep, type StepResult } from '../../src/cli/action-step.ts';
import { type LocalCloudOptions, startLocalCloud } from '../../src/local-cloud/cloud.ts';
import type { Call } from '../../src/local-cloud/types.ts';

/** Resource usage of the process of the bundle. */
export interface Used {
  readonly peakMb: number;
  readonly cpuMs: number;
  /** Time from the start of the process to its first connection. Absent without a connection. */
  readonly firstRequestMs?: number;
  readonly endMs: number;
}

/** Runs main of the bundle in a separate process, on a local cloud in this process. */
export async function processRun(options: {
  definition: string;
  inputs?: Readonly<Record<string, string>>;
  cloud?: LocalCloudOptions;
  /** Objects that exist before the run. */
  buckets?: readonly string[];
}): Promise<{
  step: StepResult;
  used: Used;
  calls: readonly Call[];
  resultText: string;
  /** `bucket/name` of the objects that exist at the end of main. */
  objects: readonly string[];
}> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const cloud = await startLocalCloud(options.cloud ?? {});
  const usedFile = join(folder, 'used.json');
  try {
    for (const bucket of options.buckets ?? []) await cloud.makeBucket(bucket);
    await writeFile(join(folder, 'workflow.yml'), options.definition);
    const given = Object.entries(cloud.environment).flatMap(([name, value]) =>
      name.startsWith('INPUT_') ? [[name.slice('INPUT_'.length).toLowerCase(), value] as const] : [],
    );
    const step = await actionStep({
      workspace: folder,
      inputs: { ...Object.fromEntries(given), workflow: 'workflow.yml', ...options.inputs },
      environment: {
        PATH: process.env.PATH,
        HOME: folder,
        ...cloud.environment,
        BENCH_FILE: usedFile,
        NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'watched.mjs')).href}`,
      },
    });
    const ended = await step.main().ended;
    const resultFile = ended.outputs.result_file;
    const resultText = resultFile ? await readFile(resultFile, 'utf8') : '';
    await step.dispose();
    const used = JSON.parse(await readFile(usedFile, 'utf8')) as Used;
    const { calls, objects } = await cloud.state();
    return { step: ended, used, calls, resultText, objects };
  } finally {
    await cloud.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
