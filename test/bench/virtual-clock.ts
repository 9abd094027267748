import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../src/clock.ts';

/** Real milliseconds without activity before a sleep ends. */
const QUIET_MS = 2;
/** Real milliseconds without activity before a deadline ends, because its request might be in progress. */
const QUIET_DEADLINE_MS = 400;
/**
 * Sleeps in this range of milliseconds that have a signal are deadlines of requests. Longer ones are deadlines of the
 * run.
 */
const DEADLINE_MS = 20_000;
const LONGEST_DEADLINE_MS = 600_000;
/**
 * Real milliseconds without activity before another sleep ends during a request, unless the sleep is as short as the
 * latency of a response. The client might be loading a file or resolving a name, which no server sees.
 */
const QUIET_REQUEST_MS = 100;
const LATENCY_MS = 1_000;
const TURNS = 6;

interface Sleeper {
  readonly atMs: number;
  readonly isDeadline: boolean;
  /** Whether this is the deadline of a request, which is in progress during the sleep. */
  readonly isOfRequest: boolean;
  readonly isShort: boolean;
  wake(): void;
}

export interface VirtualClock extends Clock {
  /** Stops time. */
  stop(): void;
}

/**
 * A clock whose time passes only when all code waits, so that hours take only milliseconds of work. `activity` is a
 * number that changes with every other event, such as a response of a server in this process.
 */
export function virtualClock(parts: { activity: () => number }): VirtualClock {
  let nowMs = Date.UTC(2026, 0, 1);
  let changes = 0;
  let isPumping = false;
  let isStopped = false;
  const sleepers = new Set<Sleeper>();

  const isQuiet = async (quietMs: number): Promise<boolean> => {
    const before = changes + parts.activity();
    const untilMs = performance.now() + quietMs;
    // The turns come last, because a process that was paused must read pending responses before it counts as quiet.
    for (let turns = 0; turns < TURNS; ) {
      const isEarly = performance.now() < untilMs;
      // A long wait yields the processor.
      await (isEarly ? delay(1) : turn());
      if (!isEarly) turns++;
      if (changes + parts.activity() !== before) return false;
    }
    return true;
  };
  const earliest = (): Sleeper | undefined => {
    let first: Sleeper | undefined;
    for (const each of sleepers) if (!first || each.atMs < first.atMs) first = each;
    return first;
  };
  const quietMsBefore = (next: Sleeper | undefined): number => {
    if (next?.isShort) return QUIET_MS;
    for (const { isOfRequest } of sleepers)
      if (isOfRequest) return next?.isDeadline ? QUIET_DEADLINE_MS : QUIET_REQUEST_MS;
    return QUIET_MS;
  };
  async function pump(): Promise<void> {
    while (sleepers.size > 0 && !isStopped) {
      const next = earliest();
      if (!(await isQuiet(quietMsBefore(next)))) continue;
      const first = earliest();
      if (!first || first !== next) continue;
      nowMs = Math.max(nowMs, first.atMs);
      for (const each of [...sleepers]) if (each.atMs <= nowMs) each.wake();
    }
    isPumping = false;
  }
  return {
    now: () => nowMs,
    sleep(ms, signal) {
      changes++;
      if (signal?.aborted || isStopped) return Promise.resolve();
      return new Promise((resolve) => {
        const wake = () => {
          changes++;
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const isDeadline = ms >= DEADLINE_MS;
        const sleeper: Sleeper = {
          atMs: nowMs + Math.max(0, ms),
          isDeadline,
          isOfRequest: isDeadline && ms <= LONGEST_DEADLINE_MS && signal !== undefined,
          isShort: ms < LATENCY_MS,
          wake,
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', wake, { once: true });
        if (isPumping) return;
        isPumping = true;
        void pump();
      });
    },
    stop() {
      isStopped = true;
      for (const each of [...sleepers]) each.wake();
    },
  };
}
