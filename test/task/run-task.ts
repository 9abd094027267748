import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealJobFile, sealPrepareFile } from '../../src/plan/mac.ts';
import type { TaskResult } from '../../src/plan/task-contract.ts';
import { PYTHON } from '../python.ts';
import { FakeBucket, type StoredObject } from './fake-bucket.ts';
import { taskProgram } from './task-program.ts';

const FIXTURE_FILE = join(import.meta.dirname, '..', 'contracts', 'task-contract.json');

export const FIXTURE = JSON.parse(readFileSync(FIXTURE_FILE, 'utf8')) as {
  readonly job: JobJson;
  readonly prepare: Members;
  readonly result: TaskResult;
  readonly metadata: Readonly<Record<string, string>>;
  readonly seals: { readonly key: string };
};

export type JobJson = Readonly<Record<string, unknown>> & { readonly results_prefix: string };

/** Folder of the run. */
export const RUN = 'gcp-batch-workflow/org/repo/9001-1-a1b2c3/';
/** Folder of the task's Batch job. */
export const FOLDER = `${RUN}jobs/etl/0/`;
const PROGRAM = taskProgram();
/** Key of the task's Batch job. */
export const KEY = FIXTURE.seals.key;

type Members = Readonly<Record<string, unknown>>;

export interface TaskRun {
  readonly exitCode: number | null;
  readonly output: string;
  /** The part of `output` from stderr. */
  readonly errorOutput: string;
  /** The lines of the task runner, without their prefix. */
  readonly lines: readonly string[];
  /** undefined if the task wrote no result. */
  readonly result: TaskResult | undefined;
  readonly object: StoredObject | undefined;
  readonly bucket: FakeBucket;
  readonly ms: number;
}

/** Starts the task runner like the Batch job, with job.json in the bucket, and waits until it ends. */
export async function runTask(details: {
  /** Members of job.json that override the fixture. null omits the file. */
  job?: Members | ((bucket: FakeBucket) => Members) | null;
  /** Settings for a task that starts while needed jobs run. */
  early?: {
    /** Members of prepare.json that override the fixture. */
    readonly prepare?: Members;
    /** The time when job.json appears. Default: when the task waits for it. */
    readonly go?: 'at once' | 'when it waits' | 'never';
  };
  index?: number;
  attempt?: number;
  environment?: Readonly<Record<string, string>> | ((bucket: FakeBucket) => Readonly<Record<string, string>>);
  python?: string;
  /** Working directory of the image. Default: an empty folder. */
  folder?: string;
  /** Called before job.json is written; `kill` sends a signal to the task. */
  prepare?: (bucket: FakeBucket, kill: (signal: NodeJS.Signals) => void) => void;
  /** Called before the start, after all objects of the Action exist. */
  attack?: (bucket: FakeBucket) => void;
  /** Called with each piece of output, and a function that sends a signal to the task. */
  onOutput?: (output: string, kill: (signal: NodeJS.Signals) => void) => void;
}): Promise<TaskRun> {
  const bucket = new FakeBucket();
  await bucket.start();
  const folder = mkdtempSync(join(tmpdir(), 'task-'));
  try {
    let kill: (signal: NodeJS.Signals) => void = () => {};
    details.prepare?.(bucket, (signal) => kill(signal));
    const members = typeof details.job === 'function' ? details.job(bucket) : details.job;
    const { early } = details;
    const go = early ? (early.go ?? 'when it waits') : 'at once';
    if (members !== null && go === 'at once') putJobFile(bucket, members ?? {});
    if (early) putPrepareFile(bucket, early.prepare ?? {});
    details.attack?.(bucket);
    const { index = 0, attempt = 0 } = details;
    const started = performance.now();
    const child = spawn(details.python ?? PYTHON, ['-c', PROGRAM.loader, PROGRAM.archive], {
      cwd: details.folder ?? folder,
      env: {
        PATH: process.env.PATH,
        TMPDIR: folder,
        GCP_BATCH_WORKFLOW_JOB: `gs://bucket/${FOLDER}job.json`,
        GCP_BATCH_WORKFLOW_JOB_KEY: KEY,
        ...(early && { GCP_BATCH_WORKFLOW_PREPARE: `gs://bucket/${FOLDER}prepare.json` }),
        BATCH_TASK_INDEX: String(index),
        BATCH_TASK_COUNT: '2',
        BATCH_TASK_RETRY_ATTEMPT: String(attempt),
        GCE_METADATA_HOST: bucket.host,
        API_ENDPOINT_OVERRIDE: `http://${bucket.host}`,
        ...(typeof details.environment === 'function' ? details.environment(bucket) : details.environment),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    kill = (signal) => child.kill(signal);
    let output = '';
    const hear = (text: string) => {
      output += text;
      if (go === 'when it waits' && output.includes(WAITS) && !bucket.objects.has(`${FOLDER}job.json`))
        putJobFile(bucket, members ?? {});
      details.onOutput?.(output, (signal) => child.kill(signal));
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    let errorOutput = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errorOutput += text;
      hear(text);
    });
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    const object = bucket.objects.get(`${FOLDER}results/${index}-${attempt}.json`);
    return {
      exitCode,
      output,
      errorOutput,
      lines: output.split('\n').flatMap((line) => /^\[gcp-batch-workflow\] (.*)$/.exec(line)?.[1] ?? []),
      result: object && (JSON.parse(object.body.toString()) as TaskResult),
      object,
      bucket,
      ms: performance.now() - started,
    };
  } finally {
    await bucket[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The message of a waiting task. */
export const WAITS = '] waiting for extract\n';

/** All objects are in the only bucket of the test. */
const PLACES = {
  run_uri: `gs://bucket/${RUN}`,
  artifacts: { uploads: `gs://bucket/${RUN}artifacts/0-`, lists: `gs://bucket/${FOLDER}artifacts/` },
};

/** Seals files like the Action. */
function putJobFile(bucket: FakeBucket, members: Members): void {
  const body = Buffer.from(JSON.stringify({ ...FIXTURE.job, ...PLACES, ...members }));
  const metadata = { ...sealJobFile({ key: KEY, body, needs: '0123456789abcdef' }) };
  bucket.objects.set(`${FOLDER}job.json`, { body, contentType: 'application/json', metadata });
}

function putPrepareFile(bucket: FakeBucket, members: Members): void {
  const body = Buffer.from(JSON.stringify({ ...FIXTURE.prepare, ...members }));
  const metadata = { ...sealPrepareFile({ key: KEY, body }) };
  bucket.objects.set(`${FOLDER}prepare.json`, { body, contentType: 'application/json', metadata });
}

/** Runs one job with the given stages and without a matrix. */
export function runStages(
  stages: readonly unknown[],
  details: Omit<Parameters<typeof runTask>[0], 'job'> & {
    job?: Members | ((bucket: FakeBucket) => Members);
  } = {},
): Promise<TaskRun> {
  const { job } = details;
  return runTask({
    ...details,
    job: (bucket) => ({
      model: { stages },
      combinations: [{ strategy_id: 'EMPTY', matrix: {}, path: 'etl' }],
      ...(typeof job === 'function' ? job(bucket) : job),
    }),
  });
}

interface StageRecord {
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly status: string;
}

/** The record of a stage in the result's context. */
export function stageOf(run: TaskRun, id: string): StageRecord | undefined {
  const context = run.result?.context as { stages?: Readonly<Record<string, StageRecord>> } | undefined;
  return context?.stages?.[id];
}

/** Outputs of a stage in the result's context. */
export function outputsOf(run: TaskRun, id: string): Readonly<Record<string, unknown>> | undefined {
  return stageOf(run, id)?.outputs;
}
