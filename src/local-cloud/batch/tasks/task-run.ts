import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job, Task } from '../job.ts';
import type { Vm } from '../vms.ts';
import { milliseconds, type RunnableMessage } from '../wire/messages.ts';
import { type BucketVolumes, MountRefused } from './bucket-volumes.ts';
import { commandOf, variablesOf } from './command.ts';
import { type Containers, containerCommand, withoutPaths } from './containers.ts';
import { type Execution, execute } from './execution.ts';
import type { ImageFound } from './image-names.ts';
import {
  isVolume,
  type Mount,
  mountsOf,
  nfsNotices,
  optionsWithoutMounts,
  toLocalPaths,
  volumesProblem,
} from './mounts.ts';
import { inNamespace, namespaceCommand } from './namespace.ts';

/** cloud.google.com/batch/docs/troubleshooting#reserved-exit-codes */
const EXIT = { preempted: 50001, overTime: 50005 } as const;

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Milliseconds between SIGTERM and SIGKILL, by reason. The real ones are longer. */
const GRACE_MS = {
  cancel: 5_000,
  overTime: 5_000,
  preempt: 2_000,
  /** Another task failed, and Batch ends the job. */
  jobFailed: 2_000,
  abandon: 0,
} as const;
/** Maximum delay of a Node.js timer; longer delays become zero. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** Exit codes of a shell for a process that SIGTERM stopped, and of docker for a container that it could not start. */
const TERMINATED = 143;
const CANNOT_START = 125;
const NO_MOUNTS =
  'This machine cannot mount anything for a task: the local cloud needs Linux with root rights (unshare --mount), or docker or podman.';

export type EndReason = keyof typeof GRACE_MS;

export interface TaskEnd {
  /** Batch's report; undefined if it stopped the task with its job. */
  readonly exitCode: number | undefined;
  /** Docker's message if a container did not start; it is only in the agent's log. */
  readonly why?: string | undefined;
}

/** One attempt of one task. */
export interface TaskRun {
  /** Never rejects. */
  readonly ended: Promise<TaskEnd>;
  end(why: EndReason): void;
}

export function runTask(parts: {
  job: Job;
  task: Task;
  /** Folder of the job's machines. */
  folder: string;
  /** Folder of the `python3` of an image. */
  binOf(image: string): Promise<string>;
  /** Runs real containers; `binOf` is then not used. */
  containers?: Containers;
  /** Variables of every process on a VM: the addresses of tokens and Storage. */
  vmEnvironment: Readonly<Record<string, string>>;
  vm: Vm;
  /** Buckets that the tasks of the job mount. */
  buckets: BucketVolumes;
  /** Searches a tool that runs containers, for a task whose mounts need one on this machine. */
  findContainers(): Promise<Containers | undefined>;
  secrets: ReadonlyMap<string, string>;
  /** Memory limit of the task, in MiB. */
  taskMib: number;
  /** Kills processes above the limit, starting from the given process; returns a function that stops this. */
  watchMemory(pid: number): () => void;
  findImage(image: string): ImageFound;
  /** Called before a runnable starts. */
  onRunnable(runnable: RunnableMessage): void;
  /** `runnable` is its position in the task. */
  onLine(line: string, isError: boolean, runnable: number): void;
}): TaskRun {
  const { job, task } = parts;
  const group = job.message.taskGroups?.[0];
  const spec = group?.taskSpec;
  const home = join(parts.folder, `task-${task.index}-${task.attempts}`);
  const [work, temporary] = [join(home, 'work'), join(home, 'tmp')];
  const volumesRoot = join(parts.folder, 'volumes');
  const { buckets } = parts;
  const executions = new Set<Execution>();
  let why: EndReason | undefined;
  let said: string | undefined;
  const stop = (reason: EndReason) => {
    why ??= reason;
    for (const execution of executions) execution.end(GRACE_MS[reason]);
  };
  const limitMs = milliseconds(spec?.maxRunDuration);
  const limit = limitMs ? setTimeout(() => stop('overTime'), Math.min(limitMs, MAX_TIMER_MS)) : undefined;

  async function runAll(): Promise<number | undefined> {
    await mkdir(work, { recursive: true });
    await mkdir(temporary, { recursive: true });
    try {
      await buckets.fetch();
    } catch (error) {
      if (!(error instanceof MountRefused)) throw error;
      // Only in the agent's log, because no runnable was started.
      said ??= error.message;
      return CANNOT_START;
    }
    for (const notice of nfsNotices(spec ?? {})) parts.onLine(notice, true, 0);
    let result = 0;
    for (const [position, runnable] of (spec?.runnables ?? []).entries()) {
      // What always runs does not survive the end of the task itself (batch.md: maxRunDuration).
      if (why !== undefined || (result !== 0 && !runnable.alwaysRun)) continue;
      const code = await runOne(runnable, position);
      await buckets.store();
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
    parts.onRunnable(runnable);
    const notStarted = containerProblem(runnable);
    if (notStarted) {
      // It is neither in the log of the task nor in an event (DataBiosphere/dsub#271).
      said ??= notStarted.text;
      return notStarted.exitCode;
    }
    const onLine = (line: string, isError: boolean) => parts.onLine(line, isError, position);
    const mounts = mountsOf(runnable, spec, volumesRoot);
    for (const { folder } of mounts) await mkdir(folder, { recursive: true });
    const volumes = mounts.filter(isVolume);
    const namespace = volumes.length > 0 && !parts.containers ? namespaceCommand() : undefined;
    const needsContainer = volumes.length > 0 && !namespace && runnable.container !== undefined;
    const containers = parts.containers ?? (needsContainer ? await parts.findContainers() : undefined);
    if (containers && runnable.container) return runContainer({ containers, runnable, mounts, onLine });
    if (needsContainer) {
      onLine(NO_MOUNTS, true);
      // In the words of gcsfuse and mount, because the agent mounts volumes.
      said ??= `mounting ${volumes.map(({ target }) => target).join(', ')} failed: ${NO_MOUNTS}`;
      return CANNOT_START;
    }
    const image = runnable.container?.imageUri;
    const bin = image ? await parts.binOf(image) : undefined;
    // The paths of what is mounted are real.
    const replaced = namespace ? mounts.filter((mount) => !isVolume(mount)) : mounts;
    const localized = (text: string) => toLocalPaths(text, replaced);
    const own = (await commandOf(runnable, join(home, `script-${position}`), localized)).map(localized);
    if (why !== undefined) return TERMINATED;
    const stage = join(home, `mounts-${position}`);
    if (namespace) await mkdir(stage);
    const command = namespace ? inNamespace(namespace, { mounts: volumes, stage, command: own }) : own;
    const [program = '', ...args] = command;
    const given = variablesGiven(runnable).map(([name, value]) => [name, localized(value)]);
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
      onLine,
      isAlone: () => executions.size <= 1,
    });
    const { pid } = execution;
    const unwatch = pid === undefined ? undefined : parts.watchMemory(pid);
    void execution.ended.then(() => unwatch?.());
    return follow(execution, runnable);
  }

  const containerProblem = ({ container }: RunnableMessage) => {
    if (!container) return undefined;
    const found = parts.findImage(container.imageUri ?? '');
    if (found.kind === 'missing') return found;
    const text = volumesProblem(container);
    return text === undefined ? undefined : { exitCode: CANNOT_START, text };
  };

  async function runContainer(given: {
    containers: Containers;
    runnable: RunnableMessage;
    mounts: readonly Mount[];
    onLine: (line: string, isError: boolean) => void;
  }): Promise<number> {
    const { containers, mounts, onLine } = given;
    const { container, ...runnable } = given.runnable;
    const { command, remove } = containerCommand(containers, {
      name: `${job.uid}-${task.index}-${task.attempts}`,
      entrypoint: container?.entrypoint || undefined,
      commands: container?.commands ?? [],
      options: optionsWithoutMounts(container?.options),
      mounts,
      memoryMib: parts.taskMib,
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
    const execution = execute({
      command: program,
      args,
      folder: work,
      environment,
      onLine,
      // Processes that a container leaves end with it.
      isAlone: () => false,
    });
    try {
      return await follow(execution, runnable);
    } finally {
      // SIGKILL only reached the tool.
      if (why !== undefined) await remove();
    }
  }

  const ofBatch = {
    BATCH_TASK_INDEX: String(task.index),
    BATCH_TASK_COUNT: String(job.tasks.length),
    BATCH_TASK_RETRY_ATTEMPT: String(task.attempts - 1),
    BATCH_JOB_ID: job.name.split('/').at(-1) ?? '',
    BATCH_JOB_UID: job.uid,
    BATCH_NODE_INDEX: String(parts.vm.index),
  };

  const variablesGiven = (runnable: RunnableMessage) =>
    [spec?.environment, group?.taskEnvironments?.[task.index], runnable.environment].flatMap((given) =>
      variablesOf(given, parts.secrets),
    );

  /** Returns the exit code; for a background runnable, 0 at once. */
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
      parts.onLine(`The runnable cannot be started: ${String(error)}`, true, 0);
      return why === 'preempt' ? EXIT.preempted : CANNOT_START;
    })
    .finally(() => {
      clearTimeout(limit);
      // The disk is deleted with the VM.
      return rm(home, { recursive: true, force: true }).catch(() => undefined);
    });
  return { ended: ended.then((exitCode) => ({ exitCode, why: said })), end: stop };
}
