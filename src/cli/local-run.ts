import { readFile } from 'node:fs/promises';
import { type LocalCloud, startLocalCloud } from '../local-cloud/cloud.ts';
import type { FailStopsJob } from '../local-cloud/types.ts';
import { actionStep, type RunningStep } from './action-step.ts';
import { LOCAL_IMAGE, localImages } from './python-home.ts';
import { shownByRunner } from './runner-log.ts';

/** A run of the Action on its own local cloud. */
export interface LocalOptions {
  /** The folder that serves as the checked-out repository. */
  readonly workspace: string;
  /** Inputs of the Action by name; project, region, bucket and credentials are those of the local cloud. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Python with ddeutil-workflow and the storage server. */
  readonly python: string;
  /** Node that runs the Action. */
  readonly node: string;
  /** A switch of the local cloud. */
  readonly failStopsJob?: FailStopsJob;
  /** The local cloud takes as long as Google Cloud and rejects unknown names. */
  readonly realistic?: boolean;
}

export interface LocalRun {
  readonly code: number;
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** JSON text of the final context; `null` when nothing ran. */
  readonly contextText: string;
  readonly summary: string;
  /** The output of main, including workflow commands. */
  readonly log: string;
  readonly calls: readonly unknown[];
  readonly leftovers: { readonly batchJobs: readonly string[]; readonly objects: readonly string[] };
}

/** Callbacks before and after a run on the local cloud. */
export interface Visit {
  readonly prepare?: (cloud: LocalCloud) => Promise<void>;
  readonly inspect?: (cloud: LocalCloud) => Promise<void>;
  /** Called when everything is done but the local cloud is still running. */
  readonly beforeStop?: (cloud: LocalCloud) => Promise<void>;
}

/**
 * Runs main and post for one definition on its own local cloud. `prepare` uploads the data that the definition reads,
 * and `inspect` reads the state after the run.
 */
export async function localRun(
  options: LocalOptions,
  onOutput: (text: string) => void,
  visit: Visit = {},
): Promise<LocalRun> {
  let running: RunningStep | undefined;
  let isStopped = false;
  // Signals also count while the local cloud starts and while post cleans up: neither may leave anything behind.
  const stop = (signal: NodeJS.Signals) => {
    isStopped = true;
    void running?.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await runOnCloud(options, onOutput, visit, {
      started: (step) => {
        running = step;
      },
      isStopped: () => isStopped,
    });
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function runOnCloud(
  options: LocalOptions,
  onOutput: (text: string) => void,
  visit: Visit,
  signals: { started(step: RunningStep | undefined): void; isStopped(): boolean },
): Promise<LocalRun> {
  const { workspace, python } = options;
  const image = options.inputs.image ?? LOCAL_IMAGE;
  const { failStopsJob, realistic } = options;
  const cloud = await startLocalCloud({
    images: localImages(python),
    ...(failStopsJob && { failStopsJob }),
    ...(realistic && { realistic }),
    log: (line) => process.stderr.write(`Local cloud: ${line}\n`),
  });
  const place = {
    GOOGLE_CLOUD_PROJECT: cloud.environment.INPUT_PROJECT_ID,
    GOOGLE_CLOUD_REGION: cloud.environment.INPUT_REGION,
    GCS_BUCKET: cloud.environment.INPUT_GCS_BUCKET,
  };
  const given = Object.entries(process.env).filter(
    ([name]) => !/^(INPUT|GITHUB|RUNNER|STATE|ACTIONS)_/.test(name),
  );
  const defaults = Object.entries(cloud.environment).flatMap(([name, value]) =>
    name.startsWith('INPUT_') ? [[name.slice('INPUT_'.length).toLowerCase(), value] as const] : [],
  );
  const step = await actionStep({
    workspace,
    environment: { ...place, ...Object.fromEntries(given), ...cloud.environment },
    inputs: {
      poll_interval: '1s',
      check_run: 'false',
      ...Object.fromEntries(defaults),
      ...options.inputs,
      image,
    },
    node: options.node,
    onOutput: shownByRunner(onOutput),
  });
  try {
    await visit.prepare?.(cloud);
    const before = await cloud.state();
    const objectsBefore = new Set(before.objects);
    if (signals.isStopped()) throw new Error('stopped before the run was started');
    const running = step.main();
    signals.started(running);
    const main = await running.ended;
    signals.started(undefined);
    const post = await step.post().ended;
    const state = await cloud.state();
    await visit.inspect?.(cloud);
    const resultFile = main.outputs.result_file;
    const run: LocalRun = {
      code: main.code,
      status: main.outputs.status ?? '',
      outputs: main.outputs,
      contextText: resultFile ? await readFile(resultFile, 'utf8') : 'null',
      summary: main.summary + post.summary,
      log: main.log,
      // Without those of the data copied before.
      calls: state.calls.slice(before.calls.length),
      leftovers: {
        batchJobs: state.batchJobs.map(({ name }) => name),
        // A history is kept after its runs.
        objects: state.objects.filter((name) => !objectsBefore.has(name) && !name.includes('/_history/')),
      },
    };
    if (!signals.isStopped()) await visit.beforeStop?.(cloud);
    return run;
  } finally {
    await step.dispose();
    await cloud.stop();
  }
}

/** The contract of `--json`. */
export function jsonText(run: LocalRun): string {
  const members = {
    status: JSON.stringify(run.status),
    outputs: JSON.stringify(run.outputs),
    context: run.contextText.trim(),
    // As text, because parsing would reorder the keys of matrices.
    plan: run.outputs.plan || 'null',
    summary: JSON.stringify(run.summary),
    calls: JSON.stringify(run.calls),
    leftovers: JSON.stringify(run.leftovers),
  };
  return `{\n${Object.entries(members)
    .map(([name, text]) => `${JSON.stringify(name)}: ${text}`)
    .join(',\n')}\n}\n`;
}
