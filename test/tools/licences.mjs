// Lists the licence of every package in the bundle, from the bundler's own statistics (its --license option
// leaves out what lies in the entry chunk). Usage: licences.mjs STATS.json OUT.txt
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [statsFile, outFile] = process.argv.slice(2);
const folders = new Set();
const collect = (modules = []) => {
  for (const module of modules) {
    const found = /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.nameForCondition ?? '');
    if (found) folders.add(found[1]);
    collect(module.modules);
  }
};
collect(JSON.parse(readFileSync(statsFile, 'utf8')).modules);

const packages = new Map();
for (const folder of folders) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const spdx = typeof license === 'string' ? license : (license?.type ?? 'see the package');
  packages.set(`${name}@${version}`, `${name}@${version}\n${spdx}\n\n${texts.join('\n\n')}\n`);
}
const sorted = [...packages.keys()].sort().map((id) => packages.get(id));
writeFileSync(outFile, sorted.join(`\n${'-'.repeat(72)}\n\n`));
