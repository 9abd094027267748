import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { parseGoldenFile, planGolden, renderGolden } from './golden-file.ts';
import { libraryVerdict } from './library/golden-library.ts';
import { openLibrary } from './library/library.ts';

const FOLDER = join(import.meta.dirname, '..', 'golden', 'definition');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

/** The mutation check runs this file a thousand times, each time without the library. */
const isOurs = process.env.MUTATION === '1';
const library = isOurs ? undefined : openLibrary();
afterAll(() => library?.end());

test.each(NAMES)('%s', async (name) => {
  const path = join(FOLDER, name);
  const file = parseGoldenFile(readFileSync(path, 'utf8'));
  const result = planGolden(file);
  const ours = `${renderGolden(result)}--- library\n`;
  if (!library) return expect(ours).toBe(file.expected.replace(/(?<=^--- library\n).*/ms, ''));
  const actual = `${ours}${await libraryVerdict(library, file, result.plan)}`;
  // UPDATE_GOLDEN=1 rewrites the expected result. Read the changes.
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, `${file.given}${actual}`);
  else expect(actual).toBe(file.expected);
});

test('there are at least 80 rules, and each file states its rule', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(80);
  for (const name of NAMES) {
    const { rule } = parseGoldenFile(readFileSync(join(FOLDER, name), 'utf8'));
    expect([name, rule]).toEqual([name, expect.stringMatching(/^[A-Z`'$].{15,}\.$/s)]);
  }
});
