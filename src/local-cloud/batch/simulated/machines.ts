/** Part of the time from a job's SCHEDULED to its first task in which a machine exists already, and is paid for. */
const PAID_PART = 60 / 68;
/** Milliseconds from the last task on a machine until it is gone. */
const SHUTDOWN_MS = 30_000;

/** When one machine of a job was paid for, in milliseconds since the epoch. */
export interface MachineTime {
  /** BATCH_NODE_INDEX */
  readonly index: number;
  readonly fromMs: number;
  /** Absent while the machine exists. */
  readonly untilMs?: number;
  /** When it had booted; absent where it was shut down before. */
  readonly readyMs?: number;
  /** When a task on it first had something to do; absent when none ever had. */
  readonly workFromMs?: number;
}

/**
 * The machines of one simulated job: they boot, take the job's next tasks as places get free, and are shut down when
 * there is nothing left for them. What they report is what the cloud would charge for.
 */
export interface Machines {
  /** A place on a machine for a task that starts now: on one that has room, else on one that has just booted. */
  take(atMs: number): number;
  /** A task on the machine has something to do. */
  work(machine: number, atMs: number): void;
  /** The task of a place has ended. */
  give(machine: number): void;
  /** The machine is taken away; what ran on it gives its places back all the same. */
  lose(machine: number, atMs: number): void;
  /** Shuts down what has no task, because no more tasks come. */
  release(atMs: number): void;
  /** So many machines had begun to boot when nobody needed them any more. */
  bootInVain(count: number, fromMs: number, atMs: number): void;
  readonly times: readonly MachineTime[];
}

/** How long a machine was paid for and had nothing to do but to wait; until `nowMs` where it still exists. */
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
  /** Machine → places that a task has. */
  const taken = new Map<number, number>();
  /** Those with room, most recently freed last. */
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
