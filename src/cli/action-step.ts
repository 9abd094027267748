import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PACKAGE_ROOT } from './package.ts';

export interface StepResult {
  /** 128 + signal number when a signal ended it. */
  readonly code: number;
  /** All of its output, including workflow commands. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly signal: NodeJS.Signals | null;
}

export interface RunningStep {
  /** Sends a signal to the step's process, as a runner does. */
  kill(signal: NodeJS.Signals): Promise<void>;
  readonly ended: Promise<StepResult>;
  /** Resolves when the log contains the text; rejects when the step ends without it. */
  sees(text: string | RegExp): Promise<void>;
}

/** A step that uses the Action, started the way a runner starts it: files for commands, `INPUT_*`, saved state. */
export interface ActionStep {
  main(): RunningStep;
  /** `more` holds environment variables that main did not have. */
  post(more?: Readonly<Record<string, string>>): RunningStep;
  /** What main saved for post so far. */
  state(): Promise<Readonly<Record<string, string>>>;
  /** Deletes the step's temporary files. */
  dispose(): Promise<void>;
  readonly temp: string;
  readonly workspace: string;
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly main: string; readonly post: string };
}

/** Names of the Action's inputs. */
export const inputNames = async (): Promise<readonly string[]> => Object.keys((await readManifest()).inputs);

/** What `action.yml` says. */
export const readManifest = async (): Promise<Manifest> =>
  parse(await readFile(join(PACKAGE_ROOT, 'action.yml'), 'utf8')) as Manifest;

export interface ActionStepOptions {
  readonly workspace: string;
  /** By their names in action.yml; inputs that are not given take their defaults. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Environment of the job. INPUT_*, GITHUB_* and RUNNER_* of this process are never passed on. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Content of the event file. */
  readonly event?: unknown;
  readonly onOutput?: (text: string) => void;
  /** Node that runs the Action; by default the Node of this process. */
  readonly node?: string;
}

/** The environment variables in which a runner passes inputs to a step. */
function inputVariables(manifest: Manifest, options: ActionStepOptions): Readonly<Record<string, string>> {
  const unknown = Object.keys(options.inputs).filter((name) => !(name in manifest.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const variables = Object.entries(manifest.inputs).map(([name, { default: value }]) => {
    const isExpression = String(value ?? '').includes('${{');
    const standard = isExpression ? (options.environment.GITHUB_TOKEN ?? '') : String(value ?? '');
    return [`INPUT_${name.toUpperCase()}`, options.inputs[name] ?? standard] as const;
  });
  return Object.fromEntries(variables);
}

/** Defaults of the environment; the environment of the job overrides them. */
export const RUN_VARIABLES = {
  GITHUB_ACTIONS: 'true',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_REPOSITORY: 'local/definition',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_SHA: '0'.repeat(40),
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKFLOW: 'local',
  GITHUB_JOB: 'local',
};

export async function actionStep(options: ActionStepOptions): Promise<ActionStep> {
  const manifest = await readManifest();
  const inputs = inputVariables(manifest, options);
  const temp = await mkdtemp(join(tmpdir(), 'action-step-'));
  await writeFile(join(temp, 'event.json'), JSON.stringify(options.event ?? {}));

  let starts = 0;
  const stateFile = join(temp, 'state-main');
  const state = async () => readCommandFile(await readFile(stateFile, 'utf8').catch(() => ''));

  function start(phase: 'main' | 'post', more: Readonly<Record<string, string>> = {}): RunningStep {
    const id = `${phase}-${starts++}`;
    const files = {
      GITHUB_OUTPUT: join(temp, `output-${id}`),
      GITHUB_STATE: phase === 'main' ? stateFile : join(temp, `state-${id}`),
      GITHUB_STEP_SUMMARY: join(temp, `summary-${id}`),
      GITHUB_ENV: join(temp, `env-${id}`),
      GITHUB_PATH: join(temp, `path-${id}`),
    };
    let log = '';
    const waiting = new Set<() => void>();
    const child = (async () => {
      for (const file of Object.values(files)) await writeFile(file, '', { flag: 'a' });
      const saved = phase === 'post' ? await state() : {};
      return spawn(options.node ?? process.execPath, [join(PACKAGE_ROOT, manifest.runs[phase])], {
        cwd: options.workspace,
        env: {
          ...RUN_VARIABLES,
          ...options.environment,
          ...inputs,
          ...more,
          ...Object.fromEntries(Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value])),
          ...files,
          GITHUB_EVENT_PATH: join(temp, 'event.json'),
          GITHUB_WORKSPACE: options.workspace,
          RUNNER_TEMP: temp,
          RUNNER_OS: 'Linux',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    })();
    const ended = child.then(
      (process) =>
        new Promise<StepResult>((resolve, reject) => {
          const add = (text: string) => {
            log += text;
            options.onOutput?.(text);
            for (const check of waiting) check();
          };
          // Each stream decodes for itself: a chunk can end in the middle of a character.
          process.stdout?.setEncoding('utf8').on('data', add);
          process.stderr?.setEncoding('utf8').on('data', add);
          const result = async (code: number | null, signal: NodeJS.Signals | null): Promise<StepResult> => ({
            code: code ?? 128,
            signal,
            log,
            outputs: readCommandFile(await readFile(files.GITHUB_OUTPUT, 'utf8')),
            summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
          });
          process.on('close', (code, signal) => {
            result(code, signal).then(resolve, reject);
          });
        }),
    );
    let hasEnded = false;
    const onEnd = () => {
      hasEnded = true;
      for (const check of waiting) check();
    };
    // The files are missing if the step is disposed of while it runs; that concerns only those who wait for the end.
    ended.then(onEnd, onEnd);
    return {
      kill: async (signal) => {
        (await child).kill(signal);
      },
      ended,
      sees: (text) =>
        new Promise((resolve, reject) => {
          const check = () => {
            if (typeof text === 'string' ? log.includes(text) : text.test(log)) resolve();
            else if (hasEnded) reject(new Error(`the step ended without writing ${text}:\n${log}`));
            else return;
            waiting.delete(check);
          };
          waiting.add(check);
          check();
        }),
    };
  }

  return {
    temp,
    workspace: options.workspace,
    state,
    main: () => start('main'),
    post: (more) => start('post', more),
    dispose: () => rm(temp, { recursive: true, force: true }),
  };
}

/** `name<<delimiter`, lines, delimiter; or `name=value`. A later value of a name wins, as on a runner. */
export function readCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] ?? '', at + 1);
      values[heredoc[1] ?? ''] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
