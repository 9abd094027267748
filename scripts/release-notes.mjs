// Prints the section of docs/CHANGELOG.md about a version. Fails if there is none, or if package.json has another
// version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [tag = ''] = process.argv.slice(2);
const version = tag.replace(/^v/, '');
const declared = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
const changelog = readFileSync(join(root, 'docs', 'CHANGELOG.md'), 'utf8');
const section = changelog.split(/^## /m).find((part) => part.startsWith(`[${version}]`));
// The links of the versions at the end of the file do not belong to a section.
const notes = section
  ?.slice(section.indexOf('\n'))
  .replace(/^\[[\w.]+\]: .*$/gm, '')
  .trim();

if (!/^v\d+\.\d+\.\d+$/.test(tag) || declared !== version || !notes) {
  process.stderr.write(
    `The tag ${tag || '(none)'} needs the version in package.json (${declared}) and a section "## [${version}]" in docs/CHANGELOG.md.\n`,
  );
  process.exit(1);
}
process.stdout.write(`${notes}\n`);
