// Every call site × every fault, which takes minutes: `npm run faults [-- SITE]`. The last table is in docs/reliability.md.
import { FAULTS, SITES, tableOf, tryFault } from './matrix.ts';
import { openQuickStage } from './quick-run.ts';

const [only = '', kind = ''] = process.argv.slice(2);
const stage = await openQuickStage();
const cells = [];
for (const site of SITES.filter(({ name }) => name.includes(only))) {
  for (const fault of Object.keys(FAULTS).filter((name) => name.includes(kind))) {
    const cell = await tryFault(stage, site, fault);
    cells.push(cell);
    if (cell.losses.length > 0) console.error(`${site.name}, ${fault}: ${cell.losses.join('; ')}`);
  }
}
await stage.end();
console.log(tableOf(cells));
const lost = cells.filter(({ losses }) => losses.length > 0).length;
console.log(`\n${cells.length} runs, ${lost} with a loss.`);
process.exit(lost === 0 ? 0 : 1);
