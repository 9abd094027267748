import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inFile } from '../../src/run/kept-text.ts';

test('texts come back as they were, in any order, and no file of theirs has a name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const { keep, close } = inFile(folder);
  const texts = ['', 'short', 'é'.repeat(5_000), '🙂'.repeat(300), 'x'.repeat(100_000)];
  const kept = texts.map(keep);
  expect(readdirSync(folder)).toEqual([]);
  for (const [at, each] of [...kept.entries()].reverse()) expect(each.text()).toBe(texts[at]);
  close();
  rmSync(folder, { recursive: true });
});

test('without a place on the disk texts stay in memory', () => {
  const { keep } = inFile('/dev/null/not-a-folder');
  expect(keep('y'.repeat(1_000)).text()).toBe('y'.repeat(1_000));
});
