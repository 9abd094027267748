import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Execution, execute } from './execution.ts';
import type { Job, Task } from './job.ts';
import type { Machine } from './machine.ts';
import { type EnvironmentMessage, milliseconds, type RunnableMessage } from './messages.ts';

/** cloud.google.com/batch/docs/troubleshooting#reserved-exit-codes */
export const EXIT = { preempted: 50001, overTime: 50005 } as const;

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE_MS = 5_000;
const PREEMPTION_GRACE_MS = 2_000;

/** One attempt of one task. */
export interface TaskRun {
  /** The exit code that Batch reports. */
  readonly ended: Promise<number>;
  end(why: 'cancel' | 'preempt'): void;
}

export function runTask(parts: {
  job: Job;
  task: Task;
  machine: Machine;
  folder: string;
  /** What a VM gives every process: where tokens and Storage are. */
  vmEnvironment: Readonly<Record<string, string>>;
  onLine: (line: string, isError: boolean) => void;
}): TaskRun {
  const { job, task } = parts;
  const group = job.message.taskGroups?.[0];
  const spec = group?.taskSpec;
  let current: Execution | undefined;
  let why: 'cancel' | 'preempt' | 'overTime' | undefined;
  const stop = (reason: NonNullable<typeof why>) => {
    why ??= reason;
    current?.end(reason === 'preempt' ? PREEMPTION_GRACE_MS : GRACE_MS);
  };
  const limitMs = milliseconds(spec?.maxRunDuration);
  const limit = limitMs === undefined ? undefined : setTimeout(() => stop('overTime'), limitMs);

  async function runAll(): Promise<number> {
    let result = 0;
    for (const runnable of spec?.runnables ?? []) {
      if ((why !== undefined || result !== 0) && !runnable.alwaysRun) continue;
      const environments = [spec?.environment, group?.taskEnvironments?.[task.index], runnable.environment];
      const code = await runOne(runnable, environments);
      if (code !== 0 && !runnable.ignoreExitStatus && result === 0) result = code;
    }
    if (why === 'preempt') return EXIT.preempted;
    if (why === 'overTime') return EXIT.overTime;
    return result;
  }

  async function runOne(
    runnable: RunnableMessage,
    environments: readonly (EnvironmentMessage | null | undefined)[],
  ): Promise<number> {
    const toLocal = await parts.machine.localPaths(runnable);
    const home = join(parts.folder, `task-${task.index}-${task.attempts}`);
    const [work, temporary] = [join(home, 'work'), join(home, 'tmp')];
    await mkdir(work, { recursive: true });
    await mkdir(temporary, { recursive: true });
    const image = runnable.container?.imageUri;
    const bin = image ? await parts.machine.binOf(image) : undefined;
    const given = environments.flatMap((environment) => [
      ...Object.entries(environment?.variables ?? {}),
      // There is no Secret Manager here; the value says which one it would be.
      ...Object.entries(environment?.secretVariables ?? {}).map(
        ([name, secret]) => [name, `secret:${secret}`] as const,
      ),
    ]);
    const { command, args } = commandOf(runnable);
    if (why !== undefined) return 143;
    current = execute({
      command,
      args: args.map(toLocal),
      folder: work,
      environment: {
        PATH: bin ? `${bin}:${PATH}` : PATH,
        HOME: home,
        TMPDIR: temporary,
        LANG: 'C.UTF-8',
        ...parts.vmEnvironment,
        BATCH_TASK_INDEX: String(task.index),
        BATCH_TASK_COUNT: String(job.tasks.length),
        BATCH_TASK_RETRY_ATTEMPT: String(task.attempts - 1),
        BATCH_JOB_ID: job.name.split('/').at(-1) ?? '',
        BATCH_JOB_UID: job.uid,
        ...Object.fromEntries(given.map(([name, value]) => [name, toLocal(value)])),
      },
      onLine: parts.onLine,
    });
    const runnableMs = milliseconds(runnable.timeout);
    const timer = runnableMs === undefined ? undefined : setTimeout(() => stop('overTime'), runnableMs);
    if (runnable.background) return 0;
    const code = await current.ended;
    clearTimeout(timer);
    return code;
  }

  const ended = runAll().finally(() => clearTimeout(limit));
  return { ended, end: stop };
}

function commandOf({ container, script }: RunnableMessage): { command: string; args: readonly string[] } {
  if (script) return script.path ? { command: '/bin/sh', args: [script.path] } : shell(script.text ?? '');
  const words = [...(container?.entrypoint ? [container.entrypoint] : []), ...(container?.commands ?? [])];
  // Without a command an image's own runs: for a Python image its prompt, which ends when nobody types.
  const [command = 'python3', ...args] = words;
  return { command, args };
}

const shell = (text: string) => ({ command: '/bin/sh', args: ['-c', text] });
