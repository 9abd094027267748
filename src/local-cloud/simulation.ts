import type { Fates, SimulatedFiles, Simulation } from './types.ts';

/** What a simulated world is like; what is left out is as `DEFAULTS` has it. */
export interface SimulationOptions {
  readonly seed?: string;
  /** How much faster than the world the simulated clock runs. */
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
  // A first task ran 87 s after the job's creation in the one published account (nextflow-io/nextflow#4225).
  bootMs: 87_000,
  taskMs: [60_000, 300_000],
  failureRate: 0,
  preemptionRate: 0,
  outputBytes: 100,
  artifacts: { files: 0, bytes: 0 },
} as const;

/** How much faster the simulated clock runs by default. */
export const SPEED = 60;

/** Milliseconds since the epoch that pass `speed` times faster than the world's. */
export function fastNow(speed: number): () => number {
  const startMs = Date.now();
  const started = performance.now();
  return () => startMs + (performance.now() - started) * speed;
}

export function simulationOf(options: SimulationOptions, storage: Simulation['storage']): Simulation {
  const { speed = SPEED, ...given } = options;
  return { ...DEFAULTS, ...given, now: options.now ?? fastNow(speed), storage };
}
