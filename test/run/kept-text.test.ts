import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inFile } from '../../src/run/kept-text.ts';

test('texts are read unchanged, in any order, and their file has no name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const { keep, close } = inFile(folder);
  const texts = ['', 'short', 'é'.repeat(5_000), '🙂'.repeat(300), 'x'.repeat(100_000)];
  const kept = texts.map(keep);
  expect(readdirSync(folder)).toEqual([]);
  for (const [at, each] of [...kept.entries()].reverse()) expect(each.text()).toBe(texts[at]);
  close();
  rmSync(folder, { recursive: true });
});

test('texts of any size can be read at any time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const text = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 400_000 }), fc.constantFrom('x', 'é', '🙂'));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), fc.nat({ max: 29 }), (sizes, asked) => {
      const { keep, close } = inFile(folder);
      const texts = sizes.map(([seed, size, letter]) => `${seed} ${letter.repeat(size / letter.length)}`);
      const kept: ReturnType<typeof keep>[] = [];
      for (const each of texts) {
        kept.push(keep(each));
        if (asked < kept.length) expect(kept[asked]?.text()).toBe(texts[asked]);
      }
      expect(kept.map((each) => each.text())).toEqual(texts);
      close();
    }),
    { numRuns: 30 },
  );
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('texts that do not fit on the disk stay in memory, and all texts can be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const program = `
    import { inFile } from ${JSON.stringify(new URL('../../src/run/kept-text.ts', import.meta.url).href)};
    const { keep } = inFile(${JSON.stringify(folder)});
    const texts = Array.from({ length: 3_000 }, (_, at) => String(at).padEnd(1_000, '.'));
    const kept = texts.map(keep);
    process.exit(kept.every((each, at) => each.text() === texts[at]) ? 0 : 1);
  `;
  // Files can have one megabyte. A larger write fails and does not end the process.
  const limited = `trap '' XFSZ; ulimit -f 1024; exec "$0" --input-type=module --eval "$1"`;
  const { status, stderr } = spawnSync('bash', ['-c', limited, process.execPath, program], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  rmSync(folder, { recursive: true });
});

test('without a folder on the disk, texts stay in memory', () => {
  const { keep } = inFile('/dev/null/not-a-folder');
  expect(keep('y'.repeat(1_000)).text()).toBe('y'.repeat(1_000));
});
