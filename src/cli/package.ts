import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that has package.json, action.yml and dist: this package as installed, or a clone of it. */
export const PACKAGE_ROOT = rootAbove(import.meta.dirname);

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'action.yml'))) return folder;
  if (dirname(folder) === folder) throw new Error('This package is incomplete: it has no action.yml.');
  return rootAbove(dirname(folder));
}

const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

export const VERSION = version;
