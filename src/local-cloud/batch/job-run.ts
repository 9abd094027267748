import { setMaxListeners } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { BatchServiceParts } from '../types.ts';
import { machineProblem } from './compute-engine.ts';
import { delaysOf } from './delays.ts';
import {
  addCustomEvent,
  addJobEvent,
  endTask,
  hasEnded,
  isTaskOver,
  type Job,
  parallelismOf,
  setJobState,
  skipTask,
  startTask,
  type Task,
} from './job.ts';
import type { MachineTime } from './simulated/machines.ts';
import type { Slots } from './slots.ts';
import { bucketVolumes } from './tasks/bucket-volumes.ts';
import { type Containers, findContainers } from './tasks/containers.ts';
import { findImage } from './tasks/image-names.ts';
import type { MemoryGuard } from './tasks/memory.ts';
import type { PythonImages } from './tasks/python-image.ts';
import {
  customEvent,
  writeAgentFailure,
  writeHeartbeat,
  writeRunnable,
  writeTaskLine,
} from './tasks/task-log.ts';
import { type EndReason, runTask, type TaskRun } from './tasks/task-run.ts';
import { memoryOf, tasksPerVm, type Vm, vmOf } from './vms.ts';

/** Batch's message about a VM whose service account lacks roles/batch.agentReporter (docs/troubleshooting). */
const noAgent = (vm: Vm, startedMs: number) =>
  `No VM has agent reporting correctly within time window 1080 seconds, VM state for instance ${vm.name} is ${new Date(startedMs).toISOString()},agent,start`;

/** Environment of a task that waits for other jobs before it works (test/contracts). */
const PREPARE_VARIABLE = 'GCP_BATCH_WORKFLOW_PREPARE';
const MIB = 1_048_576;
/** Milliseconds between two state reports of a VM's agent. */
const HEARTBEAT_MS = 10_000;

/** A running job. */
export interface JobRun {
  readonly job: Job;
  /** Stops its tasks; the job becomes CANCELLED. */
  cancel(): void;
  /** Stops its tasks, with `isAbrupt` without a grace period, and resolves when no process is left. */
  destroy(isAbrupt?: boolean): Promise<void>;
  /** False if the task is not running. */
  preempt(index: number): boolean;
  /** For a simulated job: whether listings do not show it yet. */
  isHidden?(nowMs: number): boolean;
  /** For a simulated job: the paid time of its machines. */
  readonly machines?: readonly MachineTime[];
  /** For a simulated job: executes due events. */
  advance?(nowMs: number): Promise<void>;
}

/** Parts that all jobs of this machine share. */
let looking: Promise<Containers | undefined> | undefined;

export function runJob(details: {
  job: Job;
  parts: BatchServiceParts;
  images: PythonImages;
  slots: Slots;
  memory: MemoryGuard;
}): JobRun {
  const { job, parts, slots } = details;
  const folder = join(parts.folder, 'batch', job.uid);
  const group = job.message.taskGroups?.[0];
  const workers = Math.min(parallelismOf(job), job.tasks.length);
  const running = new Map<number, TaskRun>();
  const perVm = tasksPerVm(job.message);
  const waitsForOthers = group?.taskSpec?.environment?.variables?.[PREPARE_VARIABLE] !== undefined;
  /** Number of replacements of each machine. */
  const generations = new Map<number, number>();
  const { taskMib, vmMib } = memoryOf(job.message);
  const bins = new Map<string, Promise<string>>();
  const ending = new AbortController();
  // Every waiting task listens.
  setMaxListeners(0, ending.signal);

  const buckets = bucketVolumes({
    spec: group?.taskSpec,
    root: join(folder, 'volumes'),
    files: parts.files,
    allows: (permission) => parts.grants.allows('tasks', permission),
  });

  const binOf = (image: string) => {
    let bin = bins.get(image);
    if (!bin) {
      bin = details.images.provide(image, folder, ending.signal);
      bins.set(image, bin);
      // The next attempt may succeed.
      bin.catch(() => bins.delete(image));
    }
    return bin;
  };

  /** Logs once per image what replaces it. */
  const foundImage = (image: string) => {
    if (parts.options.images.has(image)) return { kind: 'known' as const };
    const found = findImage(image);
    if (found.kind === 'stands-in' && !bins.has(image))
      parts.options.log(`${job.name}: this machine's Python replaces the image ${image}.`);
    return found;
  };

  async function main(): Promise<void> {
    // While a VM boots it pulls its images.
    for (const { container } of parts.options.containers ? [] : (group?.taskSpec?.runnables ?? [])) {
      const image = container?.imageUri;
      if (image && foundImage(image).kind !== 'missing') binOf(image).catch(() => undefined);
    }
    const { queuedMs, bootMs } = delaysOf(parts.options);
    const problem = machineProblem(job);
    const isFatal = problem && (!problem.isByList || parts.options.isRealistic);
    if (problem && !isFatal)
      parts.options.log(`${job.name}: a real project may refuse this. ${problem.text}`);
    await pause(queuedMs);
    if (isFatal && problem.isBeforeScheduling) return failBeforeTasks(problem.text);
    if (!ending.signal.aborted) setJobState(job, 'SCHEDULED', Date.now());
    if (isFatal) {
      if (!ending.signal.aborted) addJobEvent(job, problem.text, Date.now());
      return failBeforeTasks();
    }
    await pause(bootMs - queuedMs);
    if (!ending.signal.aborted && !parts.grants.allows('tasks', 'batch.states.report')) {
      addJobEvent(job, noAgent(vmOf(job, 0), Date.now()), Date.now());
      return failBeforeTasks();
    }
    let next = 0;
    const worker = async (_: unknown, index: number) => {
      const vm = Math.floor(index / perVm);
      for (let task = job.tasks[next++]; task; task = job.tasks[next++]) await runToEnd(task, vm);
    };
    await Promise.all(Array.from({ length: workers }, worker));
    finish();
    await Promise.allSettled(bins.values());
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }

  /** No machine came. */
  function failBeforeTasks(why = ''): void {
    for (const task of job.tasks) skipTask(job, task, Date.now());
    if (ending.signal.aborted) finish();
    else setJobState(job, 'FAILED', Date.now(), why);
  }

  function finish(): void {
    if (job.state === 'CANCELLATION_IN_PROGRESS') setJobState(job, 'CANCELLED', Date.now());
    else if (job.state === 'RUNNING') setJobState(job, job.firstFailure ? 'FAILED' : 'SUCCEEDED', Date.now());
  }

  const pause = (ms: number) => delay(ms, undefined, { signal: ending.signal }).catch(() => undefined);

  async function runToEnd(task: Task, vm: number): Promise<void> {
    while (!isTaskOver(task)) {
      // The task for which it waits may itself wait for a slot.
      const isTaken = !waitsForOthers && (await slots.take(job.name, ending.signal));
      try {
        if (ending.signal.aborted) skipTask(job, task, Date.now());
        else await attempt(task, vmOf(job, vm, generations.get(vm)));
      } finally {
        if (isTaken) slots.give();
      }
    }
  }

  async function attempt(task: Task, vm: Vm): Promise<void> {
    startTask(job, task, vm, Date.now());
    const about = { job, task, logs: parts.logs };
    const run = runTask({
      job,
      task,
      vm,
      folder,
      binOf,
      taskMib,
      buckets,
      findContainers: () => {
        looking ??= findContainers(parts.python()).catch(() => undefined);
        return looking;
      },
      secrets: parts.secrets,
      watchMemory: (pid) =>
        details.memory.watch({
          pid,
          vm: vm.id,
          taskBytes: taskMib * MIB,
          vmBytes: vmMib === undefined ? undefined : vmMib * MIB,
        }),
      ...(parts.options.containers && { containers: parts.options.containers }),
      vmEnvironment: parts.taskEnvironment(),
      onRunnable: (runnable) => writeRunnable({ ...about, runnable }),
      findImage: (image) => foundImage(image),
      onLine(line, isError, runnable) {
        const event = customEvent(line);
        if (event !== undefined) addCustomEvent(task, event, Date.now());
        writeTaskLine({ ...about, line, isError, runnable });
      },
    });
    running.set(task.index, run);
    writeHeartbeat(about);
    const heart = setInterval(() => writeHeartbeat(about), HEARTBEAT_MS).unref();
    const { exitCode, why } = await run.ended;
    clearInterval(heart);
    running.delete(task.index);
    if (exitCode) writeAgentFailure({ ...about, exitCode, why });
    const isRepeated = !ending.signal.aborted && exitCode !== undefined && isRetried(job, task, exitCode);
    endTask(job, task, { exitCode, isRepeated, nowMs: Date.now() });
    if (job.firstFailure && !ending.signal.aborted) stopAfterFailure();
  }

  function stopAfterFailure(): void {
    if (parts.options.failStopsJob === 'waiting') ending.abort();
    else if (parts.options.failStopsJob === 'all') endAll('jobFailed');
  }

  const endAll = (why: EndReason) => {
    ending.abort();
    for (const run of running.values()) run.end(why);
  };
  const done = main();
  done.catch((error: unknown) => parts.options.log(`Batch job ${job.name}: ${String(error)}`));
  return {
    job,
    cancel() {
      if (hasEnded(job)) return;
      setJobState(job, 'CANCELLATION_IN_PROGRESS', Date.now());
      endAll('cancel');
    },
    async destroy(isAbrupt = false) {
      if (job.state !== 'DELETION_IN_PROGRESS') setJobState(job, 'DELETION_IN_PROGRESS', Date.now());
      endAll(isAbrupt ? 'abandon' : 'cancel');
      await done.catch(() => undefined);
    },
    preempt(index) {
      const vm = running.has(index) ? job.tasks[index]?.vm : undefined;
      if (!vm) return false;
      generations.set(vm.index, (generations.get(vm.index) ?? 0) + 1);
      // All tasks of the machine are lost.
      for (const [at, run] of running) if (job.tasks[at]?.vm?.id === vm.id) run.end('preempt');
      return true;
    },
  };
}

/**
 * TaskSpec.lifecycle_policies: a task that the policy does not match gets the other action; without a policy, every
 * failure is retried.
 */
export function isRetried(job: Job, task: Task, code: number): boolean {
  const spec = job.message.taskGroups?.[0]?.taskSpec;
  if (code === 0 || task.attempts > (spec?.maxRetryCount ?? 0)) return false;
  const [policy] = spec?.lifecyclePolicies ?? [];
  if (!policy) return true;
  const isNamed = policy.actionCondition?.exitCodes?.includes(code) ?? false;
  return policy.action === 'RETRY_TASK' ? isNamed : !isNamed;
}
