import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../src/clock.ts';

/** From so many milliseconds on a sleep is a request's deadline, which a slow machine must not reach. */
const DEADLINE_MS = 15_000;
const DEADLINE_SPEED = 2;

/** A clock that runs `speed` times faster than the world, but gives requests nearly the time of the world. */
export function patientClock(speed: number): Clock {
  const startMs = Date.now();
  const worldMs = (ms: number) => ms / (ms >= DEADLINE_MS ? DEADLINE_SPEED : speed);
  return {
    now: () => startMs + (Date.now() - startMs) * speed,
    sleep: (ms, signal) => delay(worldMs(ms), undefined, signal && { signal }).catch(() => undefined),
  };
}
