import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', 'test', 'golden', 'report');

/** Every page that a report can be, by its name, as the golden files hold them. */
export const pages = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => [name.replace(/\.md$/, ''), readFileSync(join(FOLDER, name), 'utf8')]),
  );

export const WIDTHS = [400, 1200] as const;
export const THEMES = ['light', 'dark'] as const;
