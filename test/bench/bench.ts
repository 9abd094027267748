// `npm run bench [-- [--only] NAME] [--json FILE] [--write]`: measures runs of many sizes, and the alternatives of users.
// Tasks are simulated, except in task-start. NAME is one or more of these, separated by commas: a size of run, gaps,
// chain, baseline, chaos, artifacts, claims, cold_start, planning and task-start. --write writes a whole benchmark to
// docs/performance.md, and its ratios to docs/comparison.md.
// Must be the first import: it sets the variable that grpc-js reads on import.
import '../faults/certificate-file.ts';

import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureArtifacts } from './artifacts.ts';
import { type BaselineRow, baselineOf, measureBaseline } from './baseline.ts';
import { measureChains, missed } from './chain.ts';
import { measureChaos } from './chaos.ts';
import { measureClaims } from './claims.ts';
import { measureColdStart } from './cold-start.ts';
import { measureGaps } from './gaps.ts';
import { growthOf } from './growth.ts';
import { writePages } from './pages.ts';
import { measurePlanning } from './planning.ts';
import { type Benchmark, reportOf } from './report.ts';
import { measureRow, type Row } from './row.ts';
import { measureTaskStart } from './task-start.ts';
import type { Workload } from './workload.ts';

const SIZES: Readonly<Record<string, Workload>> = {
  t1: { jobs: 1, dimensions: [1, 1, 1] },
  t100: { jobs: 1, dimensions: [5, 5, 4] },
  t1000: { jobs: 1, dimensions: [10, 10, 10] },
  t10000: { jobs: 1, dimensions: [25, 20, 20] },
  j10: { jobs: 10, dimensions: [5, 5, 4] },
  j10x1000: { jobs: 10, dimensions: [10, 10, 10] },
  j50: { jobs: 50, dimensions: [5, 2, 2] },
};
/** Number of combinations, and number of concurrent Batch jobs of a client. */
const BASELINES: readonly (readonly [Workload, atATime: number])[] = [
  [{ jobs: 1, dimensions: [1, 1, 1] }, 1],
  [{ jobs: 1, dimensions: [5, 5, 4] }, 1],
  [{ jobs: 1, dimensions: [5, 5, 4] }, 256],
  [{ jobs: 1, dimensions: [10, 10, 10] }, 256],
];

const { values: given, positionals } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'string' }, write: { type: 'boolean' } },
  allowPositionals: true,
});
const values = { ...given, only: (given.only ?? positionals[0])?.replaceAll('-', '_') };
const wanted = values.only?.split(',');
const isWanted = (name: string) => wanted?.includes(name) ?? true;
const print = (text: string) => process.stderr.write(`${text}\n`);
const PARTS = [
  ...Object.keys(SIZES),
  'gaps',
  'chain',
  'baseline',
  'chaos',
  'cold_start',
  'planning',
  'artifacts',
  'claims',
  'task_start',
];
const unknown = wanted?.find((name) => !PARTS.includes(name));
if (unknown !== undefined) {
  print(`--only wants some of ${PARTS.join(', ')}: "${unknown}"`);
  process.exit(2);
}

if (values.write && wanted) {
  print('--write wants the whole benchmark: the tables of the page are of one run.');
  process.exit(2);
}
const startMs = performance.now();
const [load = 0] = loadavg();

async function part<T>(name: string, what: string, measure: () => Promise<T>): Promise<T | undefined> {
  if (!isWanted(name)) return undefined;
  print(`${name}: ${what} …`);
  const partMs = performance.now();
  const found = await measure();
  print(`${name}: ${Math.round((performance.now() - partMs) / 1000)} s`);
  return found;
}

const cold_start = await part('cold_start', 'the bundle is started', measureColdStart);
const planning = await part('planning', 'the largest plan', measurePlanning);
const runs: Row[] = [];
for (const [name, workload] of Object.entries(SIZES)) {
  const row = await part(name, 'a simulated run', () => measureRow(name, workload));
  for (const wrong of row?.wrong ?? []) print(`${name}: ${wrong}`);
  if (row) runs.push(row);
}
const gaps = await part('gaps', 'from job to job of a chain, simulated', () =>
  measureGaps({ jobs: 5, isChain: true, dimensions: [5, 2, 2] }),
);
const chains = await part('chain', 'jobs that need each other, simulated', measureChains);
for (const miss of missed(chains ?? [])) print(`chain: ${miss}`);
const baseline = await part('baseline', 'a Batch job for every task, simulated', async () => {
  const rows: BaselineRow[] = [];
  for (const [workload, atATime] of BASELINES) rows.push(await measureBaseline(workload, atATime));
  return baselineOf(rows, runs);
});
const chaos = await part('chaos', 'a simulated run in which much fails', () =>
  measureChaos({ jobs: 1, dimensions: [25, 20, 20] }),
);
for (const wrong of chaos?.wrong ?? []) print(`chaos: ${wrong}`);

const artifacts = await part('artifacts', 'a file of each task, simulated', () =>
  measureArtifacts({ jobs: 1, dimensions: [25, 20, 20] }),
);
const claims = await part('claims', 'tasks that can move, executed and simulated', () =>
  measureClaims({ jobs: 1, dimensions: [2, 2, 1] }, { jobs: 1, dimensions: [5, 5, 4] }),
);
const task_start = await part('task_start', 'packages are installed, some minutes', measureTaskStart);

const growth = growthOf(runs);
const machine = {
  minutes: Math.round((performance.now() - startMs) / 60_000),
  ...{ processors: availableParallelism(), load, node: process.version },
};
const found: Benchmark = {
  machine,
  runs,
  gaps,
  chains,
  growth,
  cold_start,
  planning,
  baseline,
  chaos,
  task_start,
  artifacts,
  claims,
};
process.stdout.write(`${reportOf(found)}\n`);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(found, null, 2)}\n`);
const isRight =
  runs.every(({ correct }) => correct) &&
  (baseline?.runs.every(({ correct }) => correct) ?? true) &&
  (planning === undefined || (planning.planned && planning.refused)) &&
  missed(chains ?? []).length === 0 &&
  (gaps?.every(
    ({ correct, poll_interval, longest_gap_s }) =>
      correct && (poll_interval === undefined || longest_gap_s <= 2.5),
  ) ??
    true) &&
  (chaos?.correct ?? true) &&
  (artifacts === undefined || (artifacts.correct && artifacts.memory_ratio <= 1.1)) &&
  (claims?.correct ?? true) &&
  (task_start === undefined || (task_start.cold_ratio <= 0.35 && task_start.warm_ratio <= 0.1));
if (values.write && isRight) await writePages(found);
process.exit(isRight ? 0 : 1);
