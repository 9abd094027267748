// `npm run bench [-- --only NAME] [--json FILE]`: what runs of many sizes take, all of them simulated.
// First: it sets what grpc-js reads when it is loaded.
import '../faults/certificate-file.ts';

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measureRow, type Row } from './row.ts';
import { tableOf } from './table.ts';
import type { Workload } from './workload.ts';

const SIZES: Readonly<Record<string, Workload>> = {
  t1: { jobs: 1, dimensions: [1, 1, 1] },
  t100: { jobs: 1, dimensions: [5, 5, 4] },
  t1000: { jobs: 1, dimensions: [10, 10, 10] },
  t10000: { jobs: 1, dimensions: [25, 20, 20] },
  j10: { jobs: 10, dimensions: [5, 5, 4] },
  j50: { jobs: 50, dimensions: [5, 2, 2] },
};

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
const isWanted = (name: string) => values.only === undefined || values.only === name;
const told = (text: string) => process.stderr.write(`${text}\n`);

const runs: Row[] = [];
for (const [name, workload] of Object.entries(SIZES)) {
  if (!isWanted(name)) continue;
  told(`${name}: a simulated run …`);
  const row = await measureRow(name, workload);
  for (const wrong of row.wrong) told(`${name}: ${wrong}`);
  runs.push(row);
}
const text = [`Simulated runs (tasks are not executed).`, '', tableOf(runs), ''].join('\n');
process.stdout.write(text);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ runs }, null, 2)}\n`);
process.exit(runs.every(({ correct }) => correct) ? 0 : 1);
