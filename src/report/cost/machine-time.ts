/** When a task was on a machine, in milliseconds since the epoch. */
export interface TaskSpan {
  /** Of the task in its Batch job. */
  readonly index: number;
  readonly startedMs: number;
  readonly endedMs: number;
  /** BATCH_TASK_RETRY_ATTEMPT: it lost so many machines before. */
  readonly retry: number;
  /** It ended because its machine was gone. */
  readonly isLost?: boolean;
  /** For how long it waited for its job.json, if its Batch job was started early. */
  readonly waitedMs?: number;
}

/** What is known of a Batch job and its tasks. */
export interface JobSpans {
  readonly createdMs: number;
  /** When Batch began to make machines. */
  readonly scheduledMs?: number;
  /** When the first task ran; absent when none did. */
  readonly runningMs?: number;
  /** Batch said that machines did not come: from SCHEDULED on there need not be any. */
  readonly isStarved: boolean;
  /** Tasks at a time, of the whole job and of one machine. */
  readonly atATime: number;
  readonly tasksPerVm: number;
  readonly spans: readonly TaskSpan[];
  /** Until when tasks ran of which no end is known, and how many. */
  readonly unended: { readonly tasks: number; readonly untilMs: number };
}

/** Machines of one Batch job, as far as its tasks tell of them. */
export interface MachineTime {
  readonly machines: number;
  /** Milliseconds that they were paid for: boot, tasks, waiting for the next, shutdown; of all machines together. */
  readonly paidMs: number;
  /** Milliseconds of the tasks themselves, of those that were lost as well. */
  readonly taskMs: number;
  /** Milliseconds of machines on which tasks waited for other jobs; absent for a Batch job that was not started early. */
  readonly waitedMs?: number;
}

/** From SCHEDULED until a machine is there and paid for, and from then until its first task; assumed, not measured. */
export const PROVISIONING_MS = 8_000;
export const TYPICAL_BOOT_MS = 60_000;
/** From the last task of a machine until it is gone; assumed, not measured. */
export const SHUTDOWN_MS = 30_000;
/** No boot takes longer: it was a wait for machines. GPU drivers are installed in minutes. */
const LONGEST_BOOT_MS = 600_000;

/**
 * What the machines of a Batch job were paid for. Batch tells neither when a machine began nor when it ended, so it is
 * concluded from its tasks: one that starts takes the place that was freed last, or else a place on a new machine; a
 * machine is there from its boot before its first task until its shutdown after its last one. The boot is the time that
 * the job's first machine took.
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
 * All spans, with those of which only a number is known: attempts on machines that were taken away ended as long before
 * the next one as a machine takes to come, and tasks without an end began with the first wave.
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
  /** Places that no task has had yet. */
  spare: number;
}

/** Machines by the tasks that ran on them. */
function assigned(spans: readonly TaskSpan[], tasksPerVm: number): readonly AssignedMachine[] {
  const machines: AssignedMachine[] = [];
  /** Machines with a place that a task had, freed last at the end. */
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
    // Whoever lost a machine waited for another one.
    const reused = span.retry > 0 ? undefined : takeFreed();
    const newest = machines.at(-1);
    const fresh = newest && newest.spare > 0 && !newest.isLost ? newest : undefined;
    const taken = reused ?? fresh ?? made(span.startedMs);
    if (!reused) taken.spare--;
    of.set(span, taken);
  }
  return machines;
}

/** A task that took no time had a place all the same. */
const endOf = ({ startedMs, endedMs }: TaskSpan): number => Math.max(endedMs, startedMs + 1);

/** Starts and ends in the order of time; what ends makes room for what starts in the same moment. */
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
