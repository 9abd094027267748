// Simulated runs in a process of their own, as a test asks for them: a list as JSON on stdin, what came of each as JSON
// on stdout. Jest's own module registry would load grpc-js a second time.
// First: it sets what grpc-js reads when it is loaded.
import '../faults/certificate-file.ts';

import { text } from 'node:stream/consumers';
import type { SimulationOptions } from '../../src/local-cloud/simulation.ts';
import { CHAOS, type SimulatedRun, simulatedRun } from './simulated-run.ts';
import type { Workload } from './workload.ts';

/** A run that is asked for. */
export interface Asked {
  readonly workload: Workload;
  readonly simulate?: SimulationOptions;
  readonly latencyMs?: number;
  readonly isChaos?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** What came of it. */
export type Counted = Omit<SimulatedRun, 'kinds'> & {
  readonly kinds: Readonly<Record<string, { readonly calls: number; readonly bytes: number }>>;
};

const found: Counted[] = [];
for (const { workload, isChaos = false, ...options } of JSON.parse(await text(process.stdin)) as Asked[]) {
  const run = await simulatedRun(workload, { ...options, ...(isChaos && { faults: CHAOS }) });
  found.push({ ...run, kinds: Object.fromEntries(run.kinds) });
}
process.stdout.write(JSON.stringify(found), () => process.exit(0));
