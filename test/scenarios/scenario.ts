import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ActionStep, actionStep, type StepResult } from '../../src/cli/action-step.ts';
import { findContainers } from '../../src/local-cloud/batch/tasks/containers.ts';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../src/local-cloud/cloud.ts';
import { PYTHON } from '../python.ts';

/** Image that contains ddeutil-workflow, so that scenarios do not install it for every job. */
const IMAGE = 'with-library';

/** Compile cache of Node, because tests start the same bundle hundreds of times. */
const COMPILED = join(import.meta.dirname, '..', '.cache', 'compiled');

export interface StagedStep extends ActionStep {
  readonly workspace: string;
}

/** The Action on a local cloud. Each story starts with an empty cloud. */
export interface Stage {
  readonly cloud: LocalCloud;
  /** A step for a definition. Its files exist until `end`. */
  step(options: {
    definition: string;
    inputs?: Readonly<Record<string, string>>;
    environment?: Readonly<Record<string, string>>;
    event?: unknown;
    /** Additional files of the workspace, by name. */
    files?: Readonly<Record<string, string>>;
  }): Promise<StagedStep>;
  /** Runs main and post of a definition, like a runner. */
  run(
    options: Parameters<Stage['step']>[0],
  ): Promise<{ main: StepResult; post: StepResult; step: StagedStep }>;
  end(): Promise<void>;
}

export async function openStage(options: LocalCloudOptions = {}): Promise<Stage> {
  const containers =
    process.env.LOCAL_CLOUD_CONTAINERS === '1' ? await findContainers(PYTHON) : options.containers;
  const cloud = await startLocalCloud({
    ...options,
    images: { [IMAGE]: PYTHON },
    ...(containers && { containers }),
  });
  const folders: string[] = [];
  const steps: ActionStep[] = [];
  const step: Stage['step'] = async ({ definition, inputs, environment, event, files }) => {
    const workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
    folders.push(workspace);
    await writeFile(join(workspace, 'workflow.yml'), definition);
    for (const [name, text] of Object.entries(files ?? {})) {
      await mkdir(dirname(join(workspace, name)), { recursive: true });
      await writeFile(join(workspace, name), text);
    }
    const defaults = Object.entries(cloud.environment).flatMap(([name, value]) =>
      name.startsWith('INPUT_') ? [[name.slice('INPUT_'.length).toLowerCase(), value] as const] : [],
    );
    const made = await actionStep({
      workspace,
      inputs: {
        ...Object.fromEntries(defaults),
        workflow: 'workflow.yml',
        image: IMAGE,
        poll_interval: '1s',
        ...inputs,
      },
      environment: {
        ...{ PATH: process.env.PATH, HOME: workspace, NODE_COMPILE_CACHE: COMPILED },
        ...cloud.environment,
        ...environment,
      },
      ...(event !== undefined && { event }),
    });
    steps.push(made);
    return { ...made, workspace };
  };
  return {
    cloud,
    step,
    async run(details) {
      const made = await step(details);
      const main = await made.main().ended;
      const post = await made.post().ended;
      return { main, post, step: made };
    },
    async end() {
      for (const each of steps) await each.dispose();
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
      await cloud.stop();
    },
  };
}

/** Batch jobs and objects that still exist. After post, there must be none. */
export async function leftovers(cloud: LocalCloud): Promise<{ batchJobs: string[]; objects: string[] }> {
  const { batchJobs, objects } = await cloud.state();
  return { batchJobs: batchJobs.map(({ name }) => name), objects: [...objects] };
}

export const NOTHING = { batchJobs: [], objects: [] };
