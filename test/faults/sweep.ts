// Tests every call site with every fault: `npm run faults [-- SITE [FAULT]]`. A full sweep writes docs/reliability.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, FAULTS, openFaultStage, tableOf } from './matrix.ts';
import { SITES } from './sites.ts';

const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'reliability.md');
const TABLE = /(<!-- faults -->\n)[\s\S]*(\n<!-- \/faults -->)/;

const [only = '', kind = ''] = process.argv.slice(2);
const sites = SITES.filter(({ name }) => name.includes(only));
const faults = Object.keys(FAULTS).filter((name) => name.includes(kind));
const startMs = performance.now();
const stage = await openFaultStage();
const cells: Cell[] = [];
for (const site of sites) {
  for (const fault of faults) {
    const cell = await stage.try(site, fault);
    cells.push(cell);
    if (cell.losses.length > 0) console.error(`${site.name}, ${fault}: ${cell.losses.join('; ')}`);
    if (cell.losses.length > 0 && kind !== '') console.error(cell.log);
  }
}
await stage.end();
const lost = cells.filter(({ losses }) => losses.length > 0).length;
const table = `${tableOf(cells)}\n\n${sites.length} call sites × ${faults.length} faults: ${cells.length} runs, ${lost} with a loss.`;
console.log(table);
console.error(`${Math.round((performance.now() - startMs) / 1000)} s`);
if (sites.length === SITES.length && faults.length === Object.keys(FAULTS).length) {
  const text = readFileSync(DOCUMENT, 'utf8');
  writeFileSync(DOCUMENT, text.replace(TABLE, `$1${table.replaceAll('$', '$$$$')}$2`));
}
process.exit(lost === 0 ? 0 : 1);
