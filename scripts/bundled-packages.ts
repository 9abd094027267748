// The packages in the bundle, as named in dist/licenses.txt: those in the bundler's own statistics.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const RULE = `\n${'-'.repeat(72)}\n\n`;

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly license: string;
  readonly text: string;
}

/** In the order of the file. */
export function bundledPackages(): readonly BundledPackage[] {
  const file = join(root, 'dist', 'licenses.txt');
  return readFileSync(file, 'utf8')
    .split(RULE)
    .map((entry) => {
      const [id = '', license = '', , ...text] = entry.split('\n');
      const at = id.lastIndexOf('@');
      return { name: id.slice(0, at), version: id.slice(at + 1), license, text: text.join('\n').trim() };
    });
}
