import type { Fates, SimulatedFiles, Simulation } from './types.ts';

/** Options of a simulated world, with defaults in `DEFAULTS`. */
export interface SimulationOptions {
  readonly seed?: string;
  /** Speed of the simulated clock relative to real time. */
  readonly speed?: number;
  /** Milliseconds since the epoch, instead of a clock with a speed. */
  readonly now?: () => number;
  readonly bootMs?: number;
  readonly taskMs?: readonly [number, number];
  readonly failureRate?: number;
  readonly preemptionRate?: number;
  readonly outputBytes?: number;
  readonly artifacts?: SimulatedFiles;
  readonly fates?: Fates;
}

const DEFAULTS = {
  seed: '1',
  // In the only published log, the first task ran 87 s after the job's creation (nextflow-io/nextflow#4225).
  bootMs: 87_000,
  taskMs: [60_000, 300_000],
  failureRate: 0,
  preemptionRate: 0,
  outputBytes: 100,
  artifacts: { files: 0, bytes: 0 },
} as const;

/** Default speed of the simulated clock. */
export const SPEED = 60;

/** A clock that is `speed` times faster than real time. */
export function fastClock(speed: number): Pick<Simulation, 'now' | 'storageMs'> {
  const startMs = Date.now();
  const started = performance.now();
  return {
    now: () => startMs + (performance.now() - started) * speed,
    storageMs: (atMs) => startMs + (atMs - startMs) / speed,
  };
}

export function simulationOf(options: SimulationOptions, storage: Simulation['storage']): Simulation {
  const { speed = SPEED, now, ...given } = options;
  // With a clock of its own, the simulated world shares it with the storage.
  const clock = now ? { now, storageMs: (atMs: number) => atMs } : fastClock(speed);
  return { ...DEFAULTS, ...given, ...clock, storage };
}
