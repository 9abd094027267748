import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { actionStep, type StepResult } from '../../src/cli/action-step.ts';
import type { Used } from './process-run.ts';
import { rounded } from './rounded.ts';
import { definitionOf, type Workload } from './workload.ts';

/** Maximum number of tasks of a Batch job (cloud.google.com/batch/quotas). */
const LARGEST: Workload = { jobs: 1, dimensions: [100, 100, 10] };
const TOO_LARGE: Workload = { jobs: 1, dimensions: [100, 100, 100] };

/** Resource usage of a dry run of the largest plan, and the refusal of a larger plan. */
export interface Planning {
  readonly tasks: number;
  readonly planned: boolean;
  /** Processor time and duration of the whole process. */
  readonly cpu_s: number;
  readonly took_s: number;
  readonly peak_rss_mb: number;
  readonly refused_tasks: number;
  readonly refused: boolean;
  readonly refusal: string;
}

export async function measurePlanning(): Promise<Planning> {
  const largest = await dryRun(LARGEST);
  const tooLarge = await dryRun(TOO_LARGE);
  const refusal =
    tooLarge.step.log.split('\n').find((line) => line.includes('1,000,000')) ?? tooLarge.step.log;
  return {
    tasks: 100_000,
    planned: largest.step.code === 0,
    cpu_s: rounded(largest.used.cpuMs / 1000, 2),
    took_s: rounded(largest.used.endMs / 1000, 2),
    peak_rss_mb: Math.round(largest.used.peakMb),
    refused_tasks: 1_000_000,
    refused: tooLarge.step.code === 1,
    refusal,
  };
}

/** A dry run of the built bundle in a separate process. */
export async function dryRun(workload: Workload): Promise<{ step: StepResult; used: Used }> {
  const folder = await mkdtemp(join(tmpdir(), 'planning-'));
  try {
    await writeFile(join(folder, 'workflow.yml'), definitionOf(workload));
    const usedFile = join(folder, 'used.json');
    const step = await actionStep({
      workspace: folder,
      inputs: {
        ...{ workflow: 'workflow.yml', dry_run: 'true', project_id: 'my-project', region: 'us-central1' },
        gcs_bucket: 'my-bucket',
      },
      environment: {
        PATH: process.env.PATH,
        HOME: folder,
        BENCH_FILE: usedFile,
        NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'watched.mjs')).href}`,
      },
    });
    const ended = await step.main().ended;
    await step.dispose();
    return { step: ended, used: JSON.parse(await readFile(usedFile, 'utf8')) as Used };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
