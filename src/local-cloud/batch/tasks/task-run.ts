import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job, Task } from '../job.ts';
import { type EnvironmentMessage, milliseconds, type RunnableMessage } from '../messages.ts';
import { type Containers, containerCommand, withoutPaths } from './containers.ts';
import { type Execution, execute } from './execution.ts';
import { type Mount, mountsOf, optionsWithoutMounts, toLocalPaths } from './mounts.ts';

/** cloud.google.com/batch/docs/troubleshooting#reserved-exit-codes */
const EXIT = { preempted: 50001, overTime: 50005 } as const;

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Milliseconds between SIGTERM and SIGKILL, by why a task is ended. The real ones are longer. */
const GRACE_MS = {
  cancel: 5_000,
  overTime: 5_000,
  preempt: 2_000,
  /** Another task failed, and Batch ends the job. */
  jobFailed: 2_000,
  abandon: 0,
} as const;
/** What is longer, a timer of Node.js takes for nothing. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** What a shell reports of a process that SIGTERM ended, and docker of a container that it could not start. */
const TERMINATED = 143;
const CANNOT_START = 125;

export type EndReason = keyof typeof GRACE_MS;

/** One attempt of one task. */
export interface TaskRun {
  /** The exit code that Batch reports; undefined where Batch ended the task with its job. Never rejects. */
  readonly ended: Promise<number | undefined>;
  end(why: EndReason): void;
}

export function runTask(parts: {
  job: Job;
  task: Task;
  /** Folder of the job's machines. */
  folder: string;
  /** Folder that has the `python3` of an image. */
  binOf(image: string): Promise<string>;
  /** Runs containers as such; `binOf` is not asked then. */
  containers?: Containers;
  /** What a VM gives every process: where tokens and Storage are. */
  vmEnvironment: Readonly<Record<string, string>>;
  onLine(line: string, isError: boolean): void;
}): TaskRun {
  const { job, task } = parts;
  const group = job.message.taskGroups?.[0];
  const spec = group?.taskSpec;
  const home = join(parts.folder, `task-${task.index}-${task.attempts}`);
  const [work, temporary] = [join(home, 'work'), join(home, 'tmp')];
  const executions = new Set<Execution>();
  let why: EndReason | undefined;
  const stop = (reason: EndReason) => {
    why ??= reason;
    for (const execution of executions) execution.end(GRACE_MS[reason]);
  };
  const limitMs = milliseconds(spec?.maxRunDuration);
  const limit = limitMs ? setTimeout(() => stop('overTime'), Math.min(limitMs, MAX_TIMER_MS)) : undefined;

  async function runAll(): Promise<number | undefined> {
    await mkdir(work, { recursive: true });
    await mkdir(temporary, { recursive: true });
    let result = 0;
    for (const [position, runnable] of (spec?.runnables ?? []).entries()) {
      // What always runs does not survive the end of the task itself (batch.md: maxRunDuration).
      if (why !== undefined || (result !== 0 && !runnable.alwaysRun)) continue;
      const code = await runOne(runnable, position);
      if (code !== 0 && !runnable.ignoreExitStatus && result === 0) result = code;
    }
    // A task is over with its last foreground runnable.
    for (const execution of executions) execution.end(GRACE_MS[why ?? 'preempt']);
    await Promise.all([...executions].map(({ ended }) => ended));
    if (why === 'jobFailed') return undefined;
    if (why === 'preempt') return EXIT.preempted;
    if (why === 'overTime') return EXIT.overTime;
    return why === undefined ? result : result || TERMINATED;
  }

  async function runOne(runnable: RunnableMessage, position: number): Promise<number> {
    if (!runnable.container && !runnable.script) return 0;
    const mounts = mountsOf(runnable, spec, join(parts.folder, 'volumes'));
    for (const { folder } of mounts) await mkdir(folder, { recursive: true });
    if (parts.containers && runnable.container) return runContainer(parts.containers, runnable, mounts);
    const image = runnable.container?.imageUri;
    const bin = image ? await parts.binOf(image) : undefined;
    const command = await commandOf(runnable, join(home, `script-${position}`));
    if (why !== undefined) return TERMINATED;
    const [program = '', ...args] = command.map((word) => toLocalPaths(word, mounts));
    const given = variablesGiven(runnable).map(([name, value]) => [name, toLocalPaths(value, mounts)]);
    const execution = execute({
      command: program,
      args,
      folder: work,
      environment: {
        PATH: bin ? `${bin}:${PATH}` : PATH,
        HOME: home,
        TMPDIR: temporary,
        LANG: 'C.UTF-8',
        ...parts.vmEnvironment,
        ...ofBatch,
        ...Object.fromEntries(given),
      },
      onLine: parts.onLine,
    });
    return follow(execution, runnable);
  }

  async function runContainer(
    containers: Containers,
    { container, ...runnable }: RunnableMessage,
    mounts: readonly Mount[],
  ): Promise<number> {
    const { command, remove } = containerCommand(containers, {
      name: `${job.uid}-${task.index}-${task.attempts}`,
      entrypoint: container?.entrypoint || undefined,
      commands: container?.commands ?? [],
      options: optionsWithoutMounts(container?.options),
      mounts,
      environment: {
        ...withoutPaths(parts.vmEnvironment),
        ...ofBatch,
        ...Object.fromEntries(variablesGiven(runnable)),
      },
    });
    if (why !== undefined) return TERMINATED;
    const [program = '', ...args] = command;
    const { PATH: path = PATH, HOME = home } = process.env;
    const environment = { PATH: path, HOME };
    const execution = execute({ command: program, args, folder: work, environment, onLine: parts.onLine });
    try {
      return await follow(execution, runnable);
    } finally {
      // SIGKILL reached the tool only.
      if (why !== undefined) await remove();
    }
  }

  const ofBatch = {
    BATCH_TASK_INDEX: String(task.index),
    BATCH_TASK_COUNT: String(job.tasks.length),
    BATCH_TASK_RETRY_ATTEMPT: String(task.attempts - 1),
    BATCH_JOB_ID: job.name.split('/').at(-1) ?? '',
    BATCH_JOB_UID: job.uid,
  };

  const variablesGiven = (runnable: RunnableMessage) =>
    [spec?.environment, group?.taskEnvironments?.[task.index], runnable.environment].flatMap(variablesOf);

  /** Gives the exit code; of what runs in the background 0 at once. */
  async function follow(execution: Execution, runnable: RunnableMessage): Promise<number> {
    executions.add(execution);
    const ended = execution.ended.then((code) => {
      executions.delete(execution);
      return code;
    });
    if (runnable.background) return 0;
    const runnableMs = milliseconds(runnable.timeout);
    const timer = runnableMs
      ? setTimeout(() => stop('overTime'), Math.min(runnableMs, MAX_TIMER_MS))
      : undefined;
    const code = await ended;
    clearTimeout(timer);
    return code;
  }

  const ended = runAll()
    .catch((error: unknown) => {
      parts.onLine(`The runnable cannot be started: ${String(error)}`, true);
      return why === 'preempt' ? EXIT.preempted : CANNOT_START;
    })
    .finally(() => {
      clearTimeout(limit);
      // The disk goes with the VM.
      return rm(home, { recursive: true, force: true }).catch(() => undefined);
    });
  return { ended, end: stop };
}

function variablesOf(environment: EnvironmentMessage | null | undefined): (readonly [string, string])[] {
  return [
    ...Object.entries(environment?.variables ?? {}),
    // There is no Secret Manager here; the value says which secret it would be.
    ...Object.entries(environment?.secretVariables ?? {}).map(
      ([name, secret]) => [name, `secret:${secret}`] as const,
    ),
  ];
}

async function commandOf({ container, script }: RunnableMessage, file: string): Promise<readonly string[]> {
  if (script?.path) return ['/bin/sh', script.path];
  if (script) {
    const text = script.text ?? '';
    await writeFile(file, text, { mode: 0o755 });
    return text.startsWith('#!') ? [file] : ['/bin/sh', file];
  }
  const words = [...(container?.entrypoint ? [container.entrypoint] : []), ...(container?.commands ?? [])];
  // Without a command an image's own runs: for a Python image its prompt, which ends when nobody types.
  return words.length > 0 ? words : ['python3'];
}
