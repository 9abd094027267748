/** Share of the time from a job's SCHEDULED to its first task in which a machine already exists and is paid for. */
const PAID_PART = 60 / 68;
/** Milliseconds from the last task on a machine until its deletion. */
const SHUTDOWN_MS = 30_000;

/** Paid time of one machine of a job, in milliseconds since the epoch. */
export interface MachineTime {
  /** BATCH_NODE_INDEX */
  readonly index: number;
  readonly fromMs: number;
  /** Absent while the machine exists. */
  readonly untilMs?: number;
  /** When it had booted; absent if it was shut down before. */
  readonly readyMs?: number;
  /** When a task on it first had work to do; absent if none had. */
  readonly workFromMs?: number;
}

/**
 * The machines of one simulated job: they boot, take the job's next tasks when places become free, and shut down when
 * no tasks are left. They report the time that the cloud would charge.
 */
export interface Machines {
  /** A place for a task that starts now: on a machine with a free place, else on one that has just booted. */
  take(atMs: number): number;
  /** Records that a task on the machine has work to do. */
  work(machine: number, atMs: number): void;
  /** Records that the task of a place has ended. */
  give(machine: number): void;
  /** Records that the machine is lost; its tasks still return their places. */
  lose(machine: number, atMs: number): void;
  /** Shuts down machines without a task, because no more tasks follow. */
  release(atMs: number): void;
  /** Number of machines that were booting when they were no longer needed. */
  bootInVain(count: number, fromMs: number, atMs: number): void;
  readonly times: readonly MachineTime[];
}

/** How long a machine was paid for but only waited; until `nowMs` if it still exists. */
export function idleMsOf({ fromMs, readyMs, workFromMs, untilMs }: MachineTime, nowMs: number): number {
  if (workFromMs !== undefined) return workFromMs - (readyMs ?? workFromMs);
  return (untilMs ?? nowMs) - fromMs;
}

export function newMachines(of: {
  readonly perMachine: number;
  /** From SCHEDULED until the first task. */
  readonly startMs: number;
}): Machines {
  const times: { -readonly [Member in keyof MachineTime]: MachineTime[Member] }[] = [];
  /** Machine → places with a task. */
  const taken = new Map<number, number>();
  /** Machines with free places, most recently freed last. */
  const free: number[] = [];
  const paidBootMs = of.startMs * PAID_PART;
  const isThere = (machine: number) => times[machine]?.untilMs === undefined;
  const end = (machine: number, untilMs: number) => {
    const time = times[machine];
    if (time) time.untilMs ??= untilMs;
  };
  return {
    take(atMs) {
      for (let found = free.pop(); found !== undefined; found = free.pop()) {
        if (!isThere(found)) continue;
        taken.set(found, (taken.get(found) ?? 0) + 1);
        return found;
      }
      const made = times.length;
      times.push({ index: made, fromMs: atMs - paidBootMs, readyMs: atMs });
      free.push(...Array<number>(of.perMachine - 1).fill(made));
      taken.set(made, 1);
      return made;
    },
    work(machine, atMs) {
      const time = times[machine];
      if (time) time.workFromMs ??= atMs;
    },
    give(machine) {
      taken.set(machine, (taken.get(machine) ?? 1) - 1);
      free.push(machine);
    },
    lose: end,
    release(atMs) {
      for (const { index } of times) if (!taken.get(index)) end(index, atMs + SHUTDOWN_MS);
    },
    bootInVain(count, fromMs, atMs) {
      const begunMs = fromMs + of.startMs - paidBootMs;
      if (begunMs > atMs) return;
      for (let each = 0; each < count; each++) {
        times.push({ index: times.length, fromMs: begunMs, untilMs: atMs + SHUTDOWN_MS });
      }
    },
    times,
  };
}
