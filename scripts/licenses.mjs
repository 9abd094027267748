// Lists the license of every package in the bundle, from the bundler's own statistics (its --license option
// omits the packages in the entry chunk). Usage: licenses.mjs STATS.json OUT.txt
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

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Some packages name a license but contain no copy of it; they get its standard text, with their author. */
function standardText({ name, license, author }) {
  const holder = typeof author === 'string' ? author : author?.name;
  if (license === 'MIT') return `Copyright (c) ${holder ?? `the authors of ${name}`}\n\n${MIT}`;
  if (license === 'Apache-2.0') {
    return `Copyright ${holder ?? `the authors of ${name}`}\n\nhttps://www.apache.org/licenses/LICENSE-2.0, the text of which is in LICENSE of this repository.`;
  }
  throw new Error(`${name} contains no text of its license ${license}: add it to licenses.mjs.`);
}

const packages = new Map();
for (const folder of folders) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0) texts.push(standardText(manifest));
  const spdx = typeof license === 'string' ? license : (license?.type ?? 'see the package');
  packages.set(`${name}@${version}`, `${name}@${version}\n${spdx}\n\n${texts.join('\n\n')}\n`);
}
const sorted = [...packages.keys()].sort().map((id) => packages.get(id));
writeFileSync(outFile, sorted.join(`\n${'-'.repeat(72)}\n\n`));
