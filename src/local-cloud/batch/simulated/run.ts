import type { BatchServiceParts, JobFate, Script, Simulation } from '../../types.ts';
import { newAgenda } from '../agenda.ts';
import { RECORDED } from '../delays.ts';
import {
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
} from '../job.ts';
import { isRetried, type JobRun } from '../job-run.ts';
import { scriptOf } from '../tasks/script.ts';
import { writeTaskLine } from '../tasks/task-log.ts';
import { tasksPerVm, vmOf } from '../vms.ts';
import { milliseconds } from '../wire/messages.ts';
import { putArtifacts } from './artifacts.ts';
import { claim } from './claim.ts';
import { fateOf } from './fate.ts';
import { type PrepareFile, readJobFile, readPrepareFile } from './job-file.ts';
import { leaseRefusal, type Refusal } from './lease.ts';
import { putLog } from './log-copy.ts';
import { newMachines } from './machines.ts';
import { putPackages } from './packages.ts';
import { type JobFile, refusedResult, simulatedResult } from './result.ts';

/** Batch's report about an attempt (cloud.google.com/batch/docs/troubleshooting#reserved-exit-codes). */
const EXIT = {
  succeeds: 0,
  moved: 0,
  fails: 1,
  timesOut: 1,
  preempted: 50001,
  lost: 50002,
  overTime: 50005,
  cancelled: 1,
  refused: 1,
} as const;
/** The end of a task in its result. */
const STATUSES: Readonly<Partial<Record<keyof typeof EXIT, 'SUCCESS' | 'FAILED' | 'MOVED'>>> = {
  succeeds: 'SUCCESS',
  fails: 'FAILED',
  timesOut: 'FAILED',
  moved: 'MOVED',
};
/** The machine is lost, with all its tasks; a retried task needs another one. */
const MACHINE_LOST: ReadonlySet<number> = new Set([50001, 50002, 50003, 50004, 50006]);
/** Environment variable of a task that names its job.json (test/contracts). */
const JOB_VARIABLE = 'GCP_BATCH_WORKFLOW_JOB';

/** Environment of a task that names its prepare.json, where job.json comes later (test/contracts). */
const PREPARE_VARIABLE = 'GCP_BATCH_WORKFLOW_PREPARE';

/** Milliseconds between two checks for job.json by a waiting task. */
const LOOK_MS = 5_000;
/** Milliseconds between two checks by a waiting task whether the run is still watched. */
const LEASE_MS = 60_000;

/** Environment variable of a task with the key of its Batch job (test/contracts). */
const KEY_VARIABLE = 'GCP_BATCH_WORKFLOW_JOB_KEY';

/** Exit code of the task runner if it cannot read its job (test/contracts). */
const WITHOUT_JOB_FILE: Script = { ms: 1_000, ending: 'lost', exitCode: 2 };

interface Running {
  readonly task: Task;
  readonly startedMs: number;
  /** When it found its job.json; absent while it waits. */
  readonly goMs?: number;
  /** When a task that waits last checked whether the run is still watched. */
  readonly leaseMs?: number;
}

/** What an attempt does until its end. */
interface Course extends Partial<Script> {
  /** Why it ends before its first stage. */
  readonly refusal?: Refusal;
}

type Entry =
  | { readonly kind: 'scheduled' }
  | { readonly kind: 'booted' }
  | { readonly kind: 'cancelled' }
  /** Handles that there may be more machines than before. */
  | { readonly kind: 'more' }
  | { readonly kind: 'start'; readonly task: Task }
  /** Tasks that wait look for job.json. */
  | { readonly kind: 'look' }
  /** A task has waited for as long as it may. */
  | { readonly kind: 'tired'; readonly task: Task; readonly attempt: number }
  | {
      readonly kind: 'end';
      readonly task: Task;
      readonly attempt: number;
      readonly ending: keyof typeof EXIT;
      readonly script: Course;
    }
  | { readonly kind: 'fate'; readonly event: NonNullable<JobFate['events']>[number] };

/**
 * A job whose tasks are not executed: each takes the time in its script, and leaves the result object that the task
 * runner would leave. Nothing happens automatically; `advance` executes due events.
 */
export function simulateJob({
  job,
  parts,
  simulation,
  remove,
}: {
  job: Job;
  parts: BatchServiceParts;
  simulation: Simulation;
  /** Someone deletes the job. */
  remove: () => void;
}): JobRun {
  const group = job.message.taskGroups?.[0];
  const { variables } = group?.taskSpec?.environment ?? {};
  const uri = variables?.[JOB_VARIABLE] ?? '';
  const key = variables?.[KEY_VARIABLE] ?? '';
  const prepareUri = variables?.[PREPARE_VARIABLE];
  const bucket = /^gs:\/\/([^/]+)\//.exec(uri)?.[1] ?? '';
  const limitMs = milliseconds(group?.taskSpec?.maxRunDuration) ?? Number.POSITIVE_INFINITY;
  const agenda = newAgenda<Entry>();
  const running = new Map<number, Running>();
  const perMachine = tasksPerVm(job.message);
  const workers = Math.min(parallelismOf(job), job.tasks.length);
  let file: JobFile | undefined;
  let prepareFile: PrepareFile | undefined;
  let isLooking = false;
  let next = 0;
  const queuedMs = (simulation.bootMs * RECORDED.queuedMs) / RECORDED.bootMs;
  const startMs = simulation.bootMs - queuedMs;
  const machines = newMachines({ perMachine, startMs });
  let isBooted = false;
  agenda.add(job.createdMs + queuedMs, { kind: 'scheduled' });
  const fate = fateOf({ job, simulation, queuedMs, isRealistic: parts.options.isRealistic ?? false });
  const bootMs = fate?.bootMs ?? simulation.bootMs;
  if (Number.isFinite(bootMs)) agenda.add(job.createdMs + bootMs, { kind: 'booted' });
  for (const event of fate?.events ?? []) agenda.add(job.createdMs + event.atMs, { kind: 'fate', event });

  for (const { fromMs } of fate?.machines ?? []) agenda.add(job.createdMs + fromMs, { kind: 'more' });
  /** Tasks with machines. */
  const mostRunning = (atMs: number) =>
    fate?.machines?.findLast(({ fromMs }) => job.createdMs + fromMs <= atMs)?.tasks ?? workers;

  const isEnding = () => job.state === 'CANCELLATION_IN_PROGRESS' || job.state === 'DELETION_IN_PROGRESS';
  const say = (task: Task, line: string, atMs: number) =>
    writeTaskLine({ job, task, line, isError: false, logs: parts.logs, atMs });

  async function start(task: Task, atMs: number): Promise<void> {
    startTask(job, task, vmOf(job, machines.take(atMs)), atMs);
    running.set(task.index, { task, startedMs: atMs, leaseMs: atMs });
    if (file || !prepareFile) return go(task, atMs);
    const refusal = await leaseRefusal(simulation, prepareFile.lease, atMs);
    if (refusal) return refuse(task, refusal, atMs);
    say(task, `[gcp-batch-workflow] waiting for ${prepareFile.needs.join(', ')}`, atMs);
    const attempt = task.attempts - 1;
    agenda.add(atMs + prepareFile.wait_seconds * 1000, { kind: 'tired', task, attempt });
    if (!isLooking) agenda.add(atMs + LOOK_MS, { kind: 'look' });
    isLooking = true;
  }

  async function look(atMs: number): Promise<void> {
    const waiting = [...running.values()].filter(({ goMs }) => goMs === undefined);
    isLooking = waiting.length > 0;
    if (!isLooking) return;
    file = await readJobFile(simulation.storage, uri, atMs);
    if (!file) {
      for (const each of waiting) if (running.has(each.task.index)) await checkLease(each, atMs);
      return agenda.add(atMs + LOOK_MS, { kind: 'look' });
    }
    isLooking = false;
    for (const { task } of waiting) if (running.has(task.index)) await go(task, atMs);
  }

  async function checkLease(waiting: Running, atMs: number): Promise<void> {
    const { task, leaseMs = atMs } = waiting;
    if (atMs < leaseMs + LEASE_MS) return;
    running.set(task.index, { ...waiting, leaseMs: atMs });
    const refusal = await leaseRefusal(simulation, prepareFile?.lease, atMs);
    if (!refusal) return;
    if (!refusal.isGone) return refuse(task, refusal, atMs);
    say(task, "[gcp-batch-workflow] the run's folder was deleted", atMs);
    await end(task, 'fails', atMs);
  }

  /** Ends a task before its first stage. */
  async function refuse(task: Task, refusal: Refusal, atMs: number): Promise<void> {
    const what = refusal.status === 'CANCEL' ? 'not started' : 'cannot run';
    say(task, `[gcp-batch-workflow] ${what}: ${refusal.error.message}`, atMs);
    await end(task, 'refused', atMs, { exitCode: refusal.exitCode, refusal });
  }

  /** The work of a task after it knows its combination. */
  async function go(task: Task, atMs: number): Promise<void> {
    const startedMs = running.get(task.index)?.startedMs ?? atMs;
    running.set(task.index, { task, startedMs, goMs: atMs });
    if (task.vm) machines.work(task.vm.index, atMs);
    const attempt = task.attempts - 1;
    const id = file?.combinations[task.index]?.strategy_id ?? String(task.index);
    const which = { job: file?.job ?? job.name, task: id, attempt };
    const refusal = await leaseRefusal(simulation, file?.lease, atMs);
    if (refusal) return refuse(task, refusal, atMs);
    if (file && !(await claim(simulation.storage, { file, index: task.index, attempt, key }))) {
      const script = { ms: 0, ending: 'succeeds' } as const;
      agenda.add(atMs, { kind: 'end', task, attempt, ending: 'moved', script });
      return;
    }
    const script = file
      ? (simulation.fates?.task?.({ ...which, index: task.index }) ?? scriptOf(simulation, which))
      : WITHOUT_JOB_FILE;
    const ownLimitMs = (prepareFile?.task_timeout_seconds ?? Number.POSITIVE_INFINITY) * 1000;
    const isOver = script.ms > Math.min(limitMs, ownLimitMs);
    const endMs = atMs + Math.min(script.ms, limitMs, ownLimitMs);
    const ending = !isOver ? script.ending : prepareFile ? 'timesOut' : 'overTime';
    agenda.add(endMs, { kind: 'end', task, attempt, ending, script });
  }

  /** Writes the task's objects and log; afterwards the machine is free. */
  async function leaveResult(
    task: Task,
    ending: keyof typeof EXIT,
    atMs: number,
    script: Course = {},
  ): Promise<void> {
    const { startedMs, goMs } = running.get(task.index) ?? { startedMs: atMs, goMs: atMs };
    running.delete(task.index);
    if (task.vm) machines.give(task.vm.index);
    const attempt = task.attempts - 1;
    if (script.refusal) {
      const waitedMs = goMs === undefined ? 0 : goMs - startedMs;
      return leaveRefusal(task, script.refusal, { startedMs, waitedMs, endedMs: atMs });
    }
    // What a task leaves that waited in vain is nothing.
    if (ending !== 'lost' && script.result !== null && file && goMs !== undefined) {
      const status = STATUSES[ending] ?? 'CANCEL';
      const { outputBytes } = simulation;
      const times = { startedMs, waitedMs: goMs - startedMs, endedMs: atMs };
      const timeout = ending === 'timesOut' && { timeoutSeconds: prepareFile?.task_timeout_seconds ?? 0 };
      const uploads = script.hasPackages ? file.cache?.uploads : undefined;
      const packages = uploads === undefined ? [] : await putPackages(simulation.storage, uploads);
      const copy = { folder: file.logs, name: `${task.index}-${attempt}` };
      const left = script.artifacts ?? simulation.artifacts;
      const path = file.combinations[task.index]?.path ?? '';
      const leaver = { index: task.index, attempt, path };
      const artifacts = await putArtifacts(simulation.storage, file.artifacts, leaver, left);
      const object = simulatedResult({
        job: file,
        index: task.index,
        attempt,
        status,
        ...times,
        outputBytes,
        key,
        packages,
        artifacts,
        log: await putLog(simulation.storage, copy),
        ...timeout,
        ...(script.result && { body: script.result }),
        ...(script.usage && { usage: script.usage }),
      });
      say(task, `simulated: ${ending} after ${Math.round((atMs - goMs) / 1000)} s`, atMs);
      await simulation.storage.put({ bucket, ...object });
      say(task, `[gcp-batch-workflow] ended: ${status}`, atMs);
    }
  }

  /** The result of a task that ended before its first stage, with or without a job.json. */
  async function leaveRefusal(
    task: Task,
    { status, error }: Refusal,
    times: { readonly startedMs: number; readonly waitedMs: number; readonly endedMs: number },
  ): Promise<void> {
    const { index } = task;
    const attempt = task.attempts - 1;
    const [, partFolder = ''] = /^gs:\/\/[^/]+\/(.*\/)?[^/]+$/.exec(uri) ?? [];
    const folder = file?.results_prefix ?? `${partFolder}results/`;
    const copy = { folder: (file ?? prepareFile)?.logs, name: `${index}-${attempt}` };
    const log = await putLog(simulation.storage, copy);
    const object = refusedResult({ job: file, folder, index, attempt, status, error, ...times, key, log });
    await simulation.storage.put({ bucket, ...object });
    say(task, `[gcp-batch-workflow] ended: ${status}`, times.endedMs);
  }

  async function end(
    task: Task,
    ending: keyof typeof EXIT,
    atMs: number,
    script: Course = {},
  ): Promise<void> {
    await leaveResult(task, ending, atMs, script);
    const exitCode = script.exitCode ?? EXIT[ending];
    if (task.vm && MACHINE_LOST.has(exitCode)) {
      machines.lose(task.vm.index, atMs);
      await loseOthers(task.vm.index, ending, atMs);
    }
    const isStopped = parts.options.failStopsJob !== undefined && job.firstFailure !== undefined;
    const isRepeated = !isEnding() && !isStopped && isRetried(job, task, exitCode);
    endTask(job, task, { exitCode, isRepeated, nowMs: atMs });
    if (job.firstFailure && !isEnding()) await stopAfterFailure(atMs);
    if (isRepeated) agenda.add(atMs + simulation.bootMs, { kind: 'start', task });
    else await takeNext(atMs);
    if (isEnding() || next >= job.tasks.length) machines.release(atMs);
  }

  /** Other tasks on the machine are lost with it. */
  async function loseOthers(machine: number, ending: keyof typeof EXIT, atMs: number): Promise<void> {
    const others = [...running.values()].filter(({ task }) => task.vm?.index === machine);
    for (const { task } of others) if (running.has(task.index)) await end(task, ending, atMs);
  }

  async function stopAfterFailure(atMs: number): Promise<void> {
    const { failStopsJob } = parts.options;
    if (failStopsJob === undefined) return;
    next = job.tasks.length;
    for (const task of job.tasks) if (task.state === 'PENDING') skipTask(job, task, atMs);
    if (failStopsJob === 'waiting') return;
    for (const { task } of [...running.values()]) {
      await leaveResult(task, 'cancelled', atMs);
      endTask(job, task, { exitCode: undefined, isRepeated: false, nowMs: atMs });
    }
  }

  async function takeNext(atMs: number): Promise<void> {
    if (isEnding()) return;
    if (next < job.tasks.length && running.size >= mostRunning(atMs)) return;
    const task = job.tasks[next++];
    if (task) await start(task, atMs);
    else if (running.size === 0 && job.tasks.every(isTaskOver)) {
      setJobState(job, job.firstFailure ? 'FAILED' : 'SUCCEEDED', atMs);
    }
  }

  async function fill(atMs: number): Promise<void> {
    const free = Math.min(workers, mostRunning(atMs)) - running.size;
    for (let worker = 0; worker < free && next < job.tasks.length; worker++) await takeNext(atMs);
  }

  async function cancelAll(atMs: number): Promise<void> {
    for (const { task } of [...running.values()]) await end(task, 'cancelled', atMs);
    for (const task of job.tasks) if (!isTaskOver(task)) skipTask(job, task, atMs);
    giveUpMachines(atMs);
    if (job.state === 'CANCELLATION_IN_PROGRESS') setJobState(job, 'CANCELLED', atMs);
  }

  function giveUpMachines(atMs: number): void {
    const scheduledMs = job.createdMs + bootMs - startMs;
    if (!isBooted && !hasEnded(job)) machines.bootInVain(Math.ceil(workers / perMachine), scheduledMs, atMs);
    isBooted = true;
    machines.release(atMs);
  }

  async function suffer(event: (Entry & { kind: 'fate' })['event'], atMs: number): Promise<void> {
    if (isEnding() || hasEnded(job)) return;
    if (event.description !== undefined) addJobEvent(job, event.description, atMs);
    if (event.kind === 'failed') {
      for (const task of job.tasks) if (!isTaskOver(task)) skipTask(job, task, atMs);
      giveUpMachines(atMs);
      setJobState(job, 'FAILED', atMs);
    } else if (event.kind === 'cancelled') {
      setJobState(job, 'CANCELLATION_IN_PROGRESS', atMs);
      await cancelAll(atMs);
    } else if (event.kind === 'deleted') remove();
  }

  async function perform(entry: Entry, atMs: number): Promise<void> {
    switch (entry.kind) {
      case 'cancelled':
        return cancelAll(atMs);
      case 'scheduled':
        if (!isEnding() && !hasEnded(job)) setJobState(job, 'SCHEDULED', atMs);
        return;
      case 'booted': {
        if (isEnding() || hasEnded(job)) return;
        prepareFile =
          prepareUri === undefined ? undefined : await readPrepareFile(simulation.storage, prepareUri);
        file = await readJobFile(simulation.storage, uri, atMs);
        isBooted = true;
        return fill(atMs);
      }
      case 'more':
        return isBooted && !isEnding() && !hasEnded(job) ? fill(atMs) : undefined;
      case 'start':
        if (isEnding() || isTaskOver(entry.task)) return;
        // Without machines, it continues to wait.
        if (running.size >= mostRunning(atMs)) agenda.add(atMs + simulation.bootMs, entry);
        else await start(entry.task, atMs);
        return;
      case 'end':
        // A preemption or a cancellation may have ended this attempt before its script.
        if (running.has(entry.task.index) && entry.task.attempts - 1 === entry.attempt) {
          await end(entry.task, entry.ending, atMs, entry.script);
        }
        return;
      case 'look':
        return look(atMs);
      case 'tired': {
        const { task, attempt } = entry;
        const waiting = running.get(task.index);
        if (!waiting || waiting.goMs !== undefined || task.attempts - 1 !== attempt) return;
        return end(task, 'succeeds', atMs);
      }
      case 'fate':
        return suffer(entry.event, atMs);
    }
  }

  return {
    job,
    machines: machines.times,
    isHidden: (nowMs) => nowMs < job.createdMs + (fate?.hiddenMs ?? 0),
    async advance(nowMs) {
      for (let next = agenda.due(nowMs); next; next = agenda.due(nowMs)) await perform(next.entry, next.atMs);
    },
    cancel() {
      if (hasEnded(job)) return;
      const nowMs = simulation.now();
      setJobState(job, 'CANCELLATION_IN_PROGRESS', nowMs);
      agenda.add(nowMs, { kind: 'cancelled' });
    },
    async destroy() {
      const nowMs = simulation.now();
      if (job.state !== 'DELETION_IN_PROGRESS') setJobState(job, 'DELETION_IN_PROGRESS', nowMs);
      await cancelAll(nowMs);
    },
    preempt(index) {
      const found = running.get(index);
      if (!found) return false;
      agenda.add(simulation.now(), {
        kind: 'end',
        task: found.task,
        attempt: found.task.attempts - 1,
        ending: 'preempted',
        script: { ms: 0, ending: 'preempted' },
      });
      return true;
    },
  };
}
