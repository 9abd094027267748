import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', 'test', 'golden', 'report');

/** All pages of reports, by name, from the golden files. */
export const pages = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => [name.replace(/\.md$/, ''), readFileSync(join(FOLDER, name), 'utf8')]),
  );

export const WIDTHS = [400, 1200] as const;
export const THEMES = ['light', 'dark'] as const;
