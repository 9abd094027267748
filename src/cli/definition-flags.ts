import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { nearestName } from '../definition/suggestion.ts';
import { inputNames } from './action-step.ts';
import { type CommandLine, type Flag, pairOf, UsageError } from './command-line.ts';
import { inWorkspace, isInside, workspaceOf } from './workspace.ts';

/** Flags of the commands that take one definition and its inputs. */
export const DEFINITION_FLAGS: Readonly<Record<string, Flag>> = {
  workspace: {
    value: 'DIR',
    about: 'The repository (default: the git root of this folder, or of the definition).',
  },
  param: { value: 'NAME=VALUE', isMultiple: true, about: 'A param of the workflow.' },
  'params-file': { value: 'FILE', about: 'Params as YAML or JSON.' },
  name: { value: 'NAME', about: 'The workflow to use, if the file has more than one.' },
  only: {
    value: 'ENTRY',
    isMultiple: true,
    about: "Runs only this job and the jobs that it needs: 'JOB' or 'JOB: KEY=VALUE, …'.",
  },
  input: { value: 'NAME=VALUE', isMultiple: true, about: 'An input of the Action.' },
};

/** Inputs that a workflow file usually sets, for commands that use no cloud. */
export const EXAMPLE_PLACE = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };

export interface DefinitionInputs {
  readonly workspace: string;
  /** Inputs of the Action by name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Removes the files that were copied into the workspace. */
  dispose(): Promise<void>;
}

/** Reads the definition, the workspace and the inputs from the flags. Throws `UsageError`. */
export async function definitionInputs(line: CommandLine, definition: string): Promise<DefinitionInputs> {
  if (!existsSync(definition)) throw new UsageError(`${definition} does not exist.`);
  const workspace = workspaceOf(definition, line.value('workspace'), process.cwd());
  if (!isInside(workspace, definition)) {
    throw new UsageError(`The definition ${definition} is outside the workspace ${workspace}.`);
  }
  const inputs = line.values('input').map((text) => pairOf(text, 'input'));
  const known = await inputNames();
  for (const [name] of inputs) {
    if (known.includes(name)) continue;
    const nearest = nearestName(name, known);
    const hint = nearest ? `Did you mean '${nearest}'?` : 'docs/inputs.md lists all inputs.';
    throw new UsageError(`The Action has no input '${name}'. ${hint}`);
  }
  for (const text of line.values('param')) pairOf(text, 'param');
  const params = line.values('param').join('\n');
  const only = line.values('only').join('\n');
  const name = line.value('name');
  const file = await paramsFileIn(workspace, line.value('params-file'));
  return {
    workspace,
    inputs: {
      ...Object.fromEntries(inputs),
      workflow: inWorkspace(workspace, definition),
      ...(name !== undefined && { workflow_name: name }),
      ...(params !== '' && { params }),
      ...(only !== '' && { only }),
      ...(file && { params_file: inWorkspace(workspace, file.path) }),
    },
    dispose: async () => file?.dispose(),
  };
}

/** The Action reads no file outside its workspace, so a file from elsewhere is copied while the command runs. */
async function paramsFileIn(workspace: string, given: string | undefined) {
  if (given === undefined) return undefined;
  const path = resolve(given);
  if (isInside(workspace, path)) return { path, dispose: async () => undefined };
  const folder = join(workspace, `.gcp-batch-workflow-${process.pid}`);
  await mkdir(folder);
  const copy = join(folder, basename(path));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    await copyFile(path, copy);
  } catch (error) {
    await dispose();
    throw new UsageError(`--params-file ${given} cannot be read.`, { cause: error });
  }
  return { path: copy, dispose };
}
