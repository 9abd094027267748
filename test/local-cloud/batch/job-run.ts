import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { BatchServiceParts } from '../types.ts';
import { hasEnded, isTaskOver, type Job, setJobState, setTaskState, type Task } from './job.ts';
import { type Machine, newMachine } from './machine.ts';
import { writeTaskLine } from './task-log.ts';
import { runTask, type TaskRun } from './task-run.ts';

/** Processes at a time over all jobs: what stands for a whole region is one machine. */
const MAX_PROCESSES = Math.max(8, 4 * cpus().length);

/** Counts the processes of all jobs. */
export interface Slots {
  take(): Promise<void>;
  give(): void;
}

export function newSlots(): Slots {
  let free = MAX_PROCESSES;
  const waiting: (() => void)[] = [];
  return {
    async take() {
      if (free > 0) {
        free--;
        return;
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give() {
      const next = waiting.shift();
      if (next) next();
      else free++;
    },
  };
}

/** A job that is being run. */
export interface JobRun {
  readonly job: Job;
  cancel(): void;
  /** Ends everything of it and resolves when no process is left. */
  destroy(): Promise<void>;
  preempt(index: number): boolean;
}

export function runJob(job: Job, parts: BatchServiceParts, slots: Slots): JobRun {
  const folder = join(parts.folder, 'batch', job.uid);
  const machine: Machine = newMachine({ folder, python: parts.python, images: parts.options.images });
  const group = job.message.taskGroups?.[0];
  const parallelism = Math.min(Number(group?.parallelism || job.tasks.length), job.tasks.length, 5_000);
  const running = new Map<number, TaskRun>();
  let isEnding = false;

  async function main(): Promise<void> {
    await delay(Math.min(50, parts.options.bootMs));
    if (!isEnding) setJobState(job, 'SCHEDULED', Date.now());
    await delay(parts.options.bootMs);
    const queue = [...job.tasks];
    const worker = async () => {
      for (let task = queue.shift(); task; task = queue.shift()) await runToEnd(task);
    };
    await Promise.all(Array.from({ length: parallelism }, worker));
    if (job.state === 'CANCELLATION_IN_PROGRESS') setJobState(job, 'CANCELLED', Date.now());
    else if (job.state !== 'DELETION_IN_PROGRESS') {
      setJobState(job, 'RUNNING', Date.now());
      const failed = job.tasks.some(({ state }) => state === 'FAILED');
      setJobState(job, failed ? 'FAILED' : 'SUCCEEDED', Date.now());
    }
  }

  async function runToEnd(task: Task): Promise<void> {
    while (!isTaskOver(task)) {
      await slots.take();
      try {
        await attempt(task);
      } finally {
        slots.give();
      }
    }
  }

  async function attempt(task: Task): Promise<void> {
    if (isEnding) {
      setTaskState(job, task, 'UNEXECUTED', Date.now());
      return;
    }
    setTaskState(job, task, 'ASSIGNED', Date.now());
    setJobState(job, 'RUNNING', Date.now());
    task.attempts++;
    const run = runTask({
      ...{ job, task, machine, folder },
      vmEnvironment: parts.taskEnvironment(),
      onLine: (line, isError) => writeTaskLine({ job, task, line, isError, logs: parts.logs }),
    });
    running.set(task.index, run);
    setTaskState(job, task, 'RUNNING', Date.now());
    const code = await run.ended;
    running.delete(task.index);
    if (code === 0) setTaskState(job, task, 'SUCCEEDED', Date.now(), 0);
    else if (!isEnding && isRetried(job, task, code)) setTaskState(job, task, 'PENDING', Date.now(), code);
    else setTaskState(job, task, 'FAILED', Date.now(), code);
  }

  const endAll = () => {
    isEnding = true;
    for (const run of running.values()) run.end('cancel');
  };
  const done = main();
  done.catch((error: unknown) => parts.options.log(`Batch job ${job.name}: ${String(error)}`));
  return {
    job,
    cancel() {
      if (hasEnded(job)) return;
      setJobState(job, 'CANCELLATION_IN_PROGRESS', Date.now());
      endAll();
    },
    async destroy() {
      setJobState(job, 'DELETION_IN_PROGRESS', Date.now());
      endAll();
      await done.catch(() => undefined);
    },
    preempt(index) {
      const run = running.get(index);
      run?.end('preempt');
      return run !== undefined;
    },
  };
}

/** TaskSpec.lifecycle_policies: with one, an exit code that it does not name gets the other action. */
function isRetried(job: Job, task: Task, code: number): boolean {
  const spec = job.message.taskGroups?.[0]?.taskSpec;
  if (task.attempts > (spec?.maxRetryCount ?? 0)) return false;
  const [policy] = spec?.lifecyclePolicies ?? [];
  if (!policy) return true;
  const isNamed = policy.actionCondition?.exitCodes?.includes(code) ?? false;
  return policy.action === 'RETRY_TASK' ? isNamed : !isNamed;
}
