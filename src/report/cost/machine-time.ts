/** The time of a task on a machine, in milliseconds since the epoch. */
export interface TaskSpan {
  /** Index of the task in its Batch job. */
  readonly index: number;
  readonly startedMs: number;
  readonly endedMs: number;
  /** BATCH_TASK_RETRY_ATTEMPT: the number of machines that it lost before. */
  readonly retry: number;
  /** Whether it ended because its machine was lost. */
  readonly isLost?: boolean;
  /** For how long it waited for its job.json, if its Batch job was started early. */
  readonly waitedMs?: number;
}

/** Data of a Batch job and its tasks. */
export interface JobSpans {
  readonly createdMs: number;
  /** When Batch started to create machines. */
  readonly scheduledMs?: number;
  /** When the first task ran; absent if none did. */
  readonly runningMs?: number;
  /** Whether Batch reported missing machines: then there may be none after SCHEDULED. */
  readonly isStarved: boolean;
  /** Tasks at a time, in the whole job and on one machine. */
  readonly atATime: number;
  readonly tasksPerVm: number;
  readonly spans: readonly TaskSpan[];
  /** Until when tasks with an unknown end ran, and their number. */
  readonly unended: { readonly tasks: number; readonly untilMs: number };
}

/** Machines of one Batch job, as far as its tasks show. */
export interface MachineTime {
  readonly machines: number;
  /** Paid milliseconds of all machines together: boot, tasks, waits between tasks, shutdown. */
  readonly paidMs: number;
  /** Milliseconds of the tasks themselves, including lost ones. */
  readonly taskMs: number;
  /** Milliseconds of machines on which tasks waited for other jobs; absent for a Batch job that was not started early. */
  readonly waitedMs?: number;
}

/** From SCHEDULED until a machine exists and is paid for, and from then until its first task; assumed, not measured. */
export const PROVISIONING_MS = 8_000;
export const TYPICAL_BOOT_MS = 60_000;
/** From the last task of a machine until its deletion; assumed, not measured. */
export const SHUTDOWN_MS = 30_000;
/** A longer boot time includes a wait for machines. GPU drivers are installed in minutes. */
const LONGEST_BOOT_MS = 600_000;

/**
 * Paid time of a Batch job's machines. Batch reports neither the start nor the end of a machine, so both are derived
 * from its tasks: a task that starts takes the place that was freed last, or else a place on a new machine. A machine
 * exists from its boot before its first task until its shutdown after its last one. The boot time is that of the job's
 * first machine.
 */
export function machineTimeOf(job: JobSpans): MachineTime {
  const spans = withLost(job);
  const machines = assigned(spans, job.tasksPerVm);
  const bootMs = bootMsOf(job);
  const paidMs = machines.reduce(
    (sum, { fromMs, untilMs, isLost }) => sum + untilMs - fromMs + bootMs + (isLost ? 0 : SHUTDOWN_MS),
    0,
  );
  const sum = (of: (span: TaskSpan) => number) => spans.reduce((total, span) => total + of(span), 0);
  const waitedMs = sum((span) => span.waitedMs ?? 0);
  const taskMs = sum(({ startedMs, endedMs }) => endedMs - startedMs) - waitedMs;
  return {
    machines: machines.length,
    paidMs,
    taskMs,
    ...(waitedMs > 0 && { waitedMs: waitedMs / job.tasksPerVm }),
  };
}

const firstStartOf = ({ spans, runningMs }: JobSpans): number | undefined =>
  spans.reduce<number | undefined>(
    (first, { startedMs, retry }) =>
      retry > 0 || (first !== undefined && first <= startedMs) ? first : startedMs,
    undefined,
  ) ?? runningMs;

function bootMsOf(job: JobSpans): number {
  const first = firstStartOf(job);
  if (first === undefined || job.scheduledMs === undefined || job.isStarved) return TYPICAL_BOOT_MS;
  const bootMs = first - job.scheduledMs - PROVISIONING_MS;
  return bootMs > LONGEST_BOOT_MS ? TYPICAL_BOOT_MS : Math.max(0, bootMs);
}

/** Milliseconds from the request for a machine until a task runs on it. */
function waitMsOf(job: JobSpans): number {
  const first = firstStartOf(job);
  const waitMs = first === undefined ? Number.POSITIVE_INFINITY : first - job.createdMs;
  return job.isStarved || waitMs > LONGEST_BOOT_MS ? TYPICAL_BOOT_MS + PROVISIONING_MS : waitMs;
}

/**
 * All spans, including those of which only the number is known: an attempt on a preempted machine ended one machine
 * start before the next attempt, and tasks without an end started with the first ones.
 */
function withLost(job: JobSpans): readonly TaskSpan[] {
  const { spans, atATime, unended } = job;
  const known = new Set(spans.map(({ index, retry }) => `${index}-${retry}`));
  const firstMs = firstStartOf(job) ?? unended.untilMs;
  const meanMs =
    spans.reduce((sum, { startedMs, endedMs }) => sum + endedMs - startedMs, 0) / (spans.length || 1);
  const waitMs = waitMsOf(job);
  const lost: TaskSpan[] = [];
  for (const { index, retry: last, startedMs } of spans) {
    let nextMs = startedMs;
    for (let retry = last - 1; retry >= 0 && !known.has(`${index}-${retry}`); retry--) {
      const endedMs = Math.max(firstMs, nextMs - waitMs);
      const isFirstWave = retry === 0 && index < atATime;
      nextMs = isFirstWave ? firstMs : Math.max(firstMs, endedMs - meanMs / 2);
      lost.push({ index, retry, startedMs: nextMs, endedMs, isLost: true });
    }
  }
  const running = Array.from({ length: unended.tasks }, (_, at): TaskSpan => {
    const startedMs = Math.min(unended.untilMs, job.runningMs ?? firstMs);
    return { index: spans.length + at, retry: 0, startedMs, endedMs: unended.untilMs };
  });
  return [...lost, ...spans, ...running];
}

interface AssignedMachine {
  readonly fromMs: number;
  untilMs: number;
  isLost: boolean;
  /** Places that no task has used yet. */
  spare: number;
}

/** Machines, by the tasks that ran on them. */
function assigned(spans: readonly TaskSpan[], tasksPerVm: number): readonly AssignedMachine[] {
  const machines: AssignedMachine[] = [];
  /** Machines with a freed place; the last one freed is at the end. */
  const freed: AssignedMachine[] = [];
  const of = new Map<TaskSpan, AssignedMachine>();
  const made = (atMs: number): AssignedMachine => {
    const machine = { fromMs: atMs, untilMs: atMs, isLost: false, spare: tasksPerVm };
    machines.push(machine);
    return machine;
  };
  const takeFreed = (): AssignedMachine | undefined => {
    for (let machine = freed.pop(); machine; machine = freed.pop()) if (!machine.isLost) return machine;
    return undefined;
  };
  for (const { span, isEnd } of inOrder(spans)) {
    const machine = of.get(span);
    if (isEnd && machine) {
      machine.untilMs = Math.max(machine.untilMs, endOf(span));
      if (span.isLost) machine.isLost = true;
      else freed.push(machine);
      continue;
    }
    // A task that lost its machine waited for another one.
    const reused = span.retry > 0 ? undefined : takeFreed();
    const newest = machines.at(-1);
    const fresh = newest && newest.spare > 0 && !newest.isLost ? newest : undefined;
    const taken = reused ?? fresh ?? made(span.startedMs);
    if (!reused) taken.spare--;
    of.set(span, taken);
  }
  return machines;
}

/** A task that took no time still had a place. */
const endOf = ({ startedMs, endedMs }: TaskSpan): number => Math.max(endedMs, startedMs + 1);

/** Starts and ends in the order of time; at the same time, ends come before starts. */
function* inOrder(
  spans: readonly TaskSpan[],
): Generator<{ readonly span: TaskSpan; readonly isEnd: boolean }> {
  const starts = [...spans].sort((a, b) => a.startedMs - b.startedMs || a.index - b.index);
  const ends = [...spans].sort((a, b) => endOf(a) - endOf(b) || a.index - b.index);
  let at = 0;
  for (const end of ends) {
    for (let start = starts[at]; start && start.startedMs < endOf(end); start = starts[++at]) {
      yield { span: start, isEnd: false };
    }
    yield { span: end, isEnd: true };
  }
}
