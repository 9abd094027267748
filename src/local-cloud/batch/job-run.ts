import { setMaxListeners } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { BatchServiceParts } from '../types.ts';
import {
  addCustomEvent,
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
import type { Slots } from './slots.ts';
import type { PythonImages } from './tasks/python-image.ts';
import { customEvent, writeAgentLine, writeTaskLine } from './tasks/task-log.ts';
import { type EndReason, runTask, type TaskRun } from './tasks/task-run.ts';

/** The agent of a VM whose service account lacks roles/batch.agentReporter (docs/troubleshooting). */
const NO_AGENT =
  ' Job failed due to no VM has agent reporting correctly within the time window 1080 seconds.';

/** A job that is being run. */
export interface JobRun {
  readonly job: Job;
  /** Ends its tasks; it is then CANCELLED. */
  cancel(): void;
  /** Ends its tasks, `isAbrupt` without grace, and resolves when no process is left. */
  destroy(isAbrupt?: boolean): Promise<void>;
  /** False when the task does not run. */
  preempt(index: number): boolean;
  /** Of a simulated job: listings do not show it yet. */
  isHidden?(nowMs: number): boolean;
  /** Of a simulated job: does what is due. */
  advance?(nowMs: number): Promise<void>;
}

export function runJob(details: {
  job: Job;
  parts: BatchServiceParts;
  images: PythonImages;
  slots: Slots;
}): JobRun {
  const { job, parts, slots } = details;
  const folder = join(parts.folder, 'batch', job.uid);
  const group = job.message.taskGroups?.[0];
  const workers = Math.min(parallelismOf(job), job.tasks.length);
  const running = new Map<number, TaskRun>();
  const bins = new Map<string, Promise<string>>();
  const ending = new AbortController();
  // Every waiting task listens.
  setMaxListeners(0, ending.signal);

  const binOf = (image: string) => {
    let bin = bins.get(image);
    if (!bin) {
      bin = details.images.provide(image, folder, ending.signal);
      bins.set(image, bin);
      // The next attempt may try again.
      bin.catch(() => bins.delete(image));
    }
    return bin;
  };

  async function main(): Promise<void> {
    // While a VM boots it pulls its images.
    for (const { container } of parts.options.containers ? [] : (group?.taskSpec?.runnables ?? [])) {
      if (container?.imageUri) binOf(container.imageUri).catch(() => undefined);
    }
    const { bootMs } = parts.options;
    const queuedMs = Math.min(50, bootMs / 2);
    await pause(queuedMs);
    if (!ending.signal.aborted) setJobState(job, 'SCHEDULED', Date.now());
    await pause(bootMs - queuedMs);
    if (!ending.signal.aborted && !parts.grants.allows('tasks', 'batch.states.report')) {
      setJobState(job, 'FAILED', Date.now(), NO_AGENT);
      return;
    }
    let next = 0;
    const worker = async () => {
      for (let task = job.tasks[next++]; task; task = job.tasks[next++]) await runToEnd(task);
    };
    await Promise.all(Array.from({ length: workers }, worker));
    if (job.state === 'CANCELLATION_IN_PROGRESS') setJobState(job, 'CANCELLED', Date.now());
    else if (job.state === 'RUNNING') setJobState(job, job.firstFailure ? 'FAILED' : 'SUCCEEDED', Date.now());
    await Promise.allSettled(bins.values());
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }

  const pause = (ms: number) => delay(ms, undefined, { signal: ending.signal }).catch(() => undefined);

  async function runToEnd(task: Task): Promise<void> {
    while (!isTaskOver(task)) {
      const isTaken = await slots.take(job.name, ending.signal);
      try {
        if (ending.signal.aborted) skipTask(job, task, Date.now());
        else await attempt(task);
      } finally {
        if (isTaken) slots.give();
      }
    }
  }

  async function attempt(task: Task): Promise<void> {
    startTask(job, task, Date.now());
    const run = runTask({
      ...{ job, task, folder, binOf },
      ...(parts.options.containers && { containers: parts.options.containers }),
      vmEnvironment: parts.taskEnvironment(),
      onLine(line, isError) {
        const event = customEvent(line);
        if (event !== undefined) addCustomEvent(task, event, Date.now());
        writeTaskLine({ job, task, line, isError, logs: parts.logs });
      },
    });
    running.set(task.index, run);
    const exitCode = await run.ended;
    running.delete(task.index);
    if (exitCode) writeAgentLine({ job, task, exitCode, logs: parts.logs });
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
      const run = running.get(index);
      run?.end('preempt');
      return run !== undefined;
    },
  };
}

/**
 * TaskSpec.lifecycle_policies: a task that the policy does not name gets the other action; without a policy every
 * failure is repeated.
 */
export function isRetried(job: Job, task: Task, code: number): boolean {
  const spec = job.message.taskGroups?.[0]?.taskSpec;
  if (code === 0 || task.attempts > (spec?.maxRetryCount ?? 0)) return false;
  const [policy] = spec?.lifecyclePolicies ?? [];
  if (!policy) return true;
  const isNamed = policy.actionCondition?.exitCodes?.includes(code) ?? false;
  return policy.action === 'RETRY_TASK' ? isNamed : !isNamed;
}
