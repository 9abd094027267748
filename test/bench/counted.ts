// Simulated runs for a test in a separate process: reads a list of runs as JSON on stdin, and writes their outcomes as
// JSON on stdout. In the test process, Jest's module registry would load grpc-js a second time.
// Must be the first import: it sets the variable that grpc-js reads on import.
import '../faults/certificate-file.ts';

import { text } from 'node:stream/consumers';
import type { SimulationOptions } from '../../src/local-cloud/simulation.ts';
import { CHAOS, type SimulatedRun, simulatedRun } from './simulated-run.ts';
import type { Workload } from './workload.ts';

/** A requested run. */
export interface Asked {
  readonly workload: Workload;
  readonly simulate?: SimulationOptions;
  readonly latencyMs?: number;
  readonly isChaos?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** The outcome of a run. */
export type Counted = Omit<SimulatedRun, 'kinds'> & {
  readonly kinds: Readonly<Record<string, { readonly calls: number; readonly bytes: number }>>;
};

const found: Counted[] = [];
for (const { workload, isChaos = false, ...options } of JSON.parse(await text(process.stdin)) as Asked[]) {
  const run = await simulatedRun(workload, { ...options, ...(isChaos && { faults: CHAOS }) });
  found.push({ ...run, kinds: Object.fromEntries(run.kinds) });
}
process.stdout.write(JSON.stringify(found), () => process.exit(0));
