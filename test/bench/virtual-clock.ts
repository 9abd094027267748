import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../src/clock.ts';

/** Milliseconds in which nothing happens before the time of a sleep has come. */
const QUIET_MS = 2;
/** Milliseconds before that of a deadline has: a request may be under way for which it stands. */
const QUIET_DEADLINE_MS = 400;
/** A sleep from which on it is a deadline, in milliseconds. */
const DEADLINE_MS = 20_000;
const TURNS = 6;

interface Sleeper {
  readonly atMs: number;
  readonly isDeadline: boolean;
  wake(): void;
}

export interface VirtualClock extends Clock {
  /** Time stands still from now on. */
  stop(): void;
}

/**
 * Time that passes only when everybody waits: hours take the milliseconds that the work in them takes. `activity` is a
 * number that changes whenever something happens elsewhere, such as an answer of a server in this process.
 */
export function virtualClock(parts: { activity: () => number; hasDeadlines?: boolean }): VirtualClock {
  let nowMs = Date.UTC(2026, 0, 1);
  let changes = 0;
  let isPumping = false;
  let isStopped = false;
  const sleepers = new Set<Sleeper>();

  const isQuiet = async (quietMs: number): Promise<boolean> => {
    const before = changes + parts.activity();
    const untilMs = performance.now() + quietMs;
    for (let turns = 0; turns < TURNS || performance.now() < untilMs; turns++) {
      // A wait that is long leaves the processor to others.
      await (turns < TURNS ? turn() : delay(1));
      if (changes + parts.activity() !== before) return false;
    }
    return true;
  };
  const earliest = (): Sleeper | undefined => {
    let first: Sleeper | undefined;
    for (const each of sleepers) if (!first || each.atMs < first.atMs) first = each;
    return first;
  };
  async function pump(): Promise<void> {
    while (sleepers.size > 0 && !isStopped) {
      const next = earliest();
      if (!(await isQuiet(next?.isDeadline ? QUIET_DEADLINE_MS : QUIET_MS))) continue;
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
        const isDeadline = (parts.hasDeadlines ?? true) && ms >= DEADLINE_MS;
        const sleeper: Sleeper = { atMs: nowMs + Math.max(0, ms), isDeadline, wake };
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
