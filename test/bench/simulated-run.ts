import { readFile } from 'node:fs/promises';
import type { SimulationOptions } from '../local-cloud/simulation.ts';
import type { Fault } from '../local-cloud/types.ts';
import { type KindCount, kindsOf } from './call-kinds.ts';
import { openSimulatedStage } from './simulated-stage.ts';
import { definitionOf, type Workload, wrongIn } from './workload.ts';

/** One run of the Action, main and post, in simulated time. */
export interface SimulatedRun {
  readonly status: string;
  readonly log: string;
  /** Milliseconds of simulated time that main took. */
  readonly tookMs: number;
  readonly kinds: ReadonlyMap<string, KindCount>;
  readonly calls: number;
  readonly bytes: number;
  readonly wrong: readonly string[];
  /** Combinations that fail by their scripts. */
  readonly failed: number;
  readonly left: { readonly batchJobs: number; readonly objects: number };
}

export async function simulatedRun(
  workload: Workload,
  options: {
    simulate?: SimulationOptions;
    latencyMs?: number;
    faults?: readonly Fault[];
    inputs?: Readonly<Record<string, string>>;
  } = {},
): Promise<SimulatedRun> {
  const simulate = options.simulate ?? {};
  const stage = await openSimulatedStage({
    simulate,
    ...(options.latencyMs !== undefined && { latencyMs: options.latencyMs }),
  });
  try {
    for (const fault of options.faults ?? []) stage.cloud.addFault(fault);
    const { main, left } = await stage.run({
      definition: definitionOf(workload),
      inputs: { timeout: '24h', ...options.inputs },
    });
    const resultFile = main.outputs.result_file;
    const text = resultFile ? await readFile(resultFile, 'utf8') : '{"jobs":{}}';
    const kinds = kindsOf(await stage.calls());
    const sum = (count: (kind: KindCount) => number) =>
      [...kinds.values()].reduce((total, kind) => total + count(kind), 0);
    return {
      status: main.outputs.status ?? '',
      log: main.log,
      tookMs: main.tookMs,
      kinds,
      calls: sum(({ calls }) => calls),
      bytes: sum(({ bytes }) => bytes),
      ...wrongIn(text, workload, simulate),
      left,
    };
  } finally {
    await stage.end();
  }
}

/** Something goes wrong with one request in a hundred of every kind: refused for a while, or never answered. */
export const CHAOS: readonly Fault[] = (['batch', 'storage', 'logging'] as const).flatMap((service) => [
  { service, times: 1_000_000, kind: 'status', status: 503, chance: 0.01 },
  { service, times: 1_000_000, kind: 'reset', chance: 0.005 },
  { service, times: 1_000_000, kind: 'reset', afterCommit: true, chance: 0.005 },
]);
