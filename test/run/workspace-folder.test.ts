import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { WrongPath, workspaceFolder } from '../../src/run/workspace-folder.ts';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

const at = (path: string) => join(workspace, path);

/** Writes one file into the folder `out`, and closes the folder. */
async function write(path: string, text = 'new'): Promise<void> {
  const folder = await workspaceFolder(workspace, 'out');
  try {
    await folder.write(path, (part) => part(Buffer.from(text)));
  } finally {
    await folder.close();
  }
}

test('a file replaces one of the same name, and everything else stays', async () => {
  await mkdir(at('out/a'), { recursive: true });
  await writeFile(at('out/a/b.txt'), 'old');
  await writeFile(at('out/a/c.txt'), 'other');
  await write('a/b.txt');
  expect(await readFile(at('out/a/b.txt'), 'utf8')).toBe('new');
  expect(await readdir(at('out/a'))).toEqual(['b.txt', 'c.txt']);
  expect(await readdir(at('out'))).toEqual(['a']);
});

test.each<[string, () => Promise<unknown>, string]>([
  [
    'a folder of that name',
    () => mkdir(at('out/a/b.txt/c'), { recursive: true }),
    '"out/a/b.txt" is a folder',
  ],
  [
    'an empty folder of that name',
    () => mkdir(at('out/a/b.txt'), { recursive: true }),
    '"out/a/b.txt" is a folder',
  ],
  [
    'a file instead of a folder',
    () => mkdir(at('out')).then(() => writeFile(at('out/a'), '')),
    '"out/a" is a link or a file, not a folder',
  ],
  [
    'a link instead of a folder',
    () => mkdir(at('out')).then(() => symlink(workspace, at('out/a'))),
    '"out/a" is a link or a file, not a folder',
  ],
  ['a file with the name out', () => writeFile(at('out'), ''), '"out" is a link or a file, not a folder'],
  ['a link with the name out', () => symlink(tmpdir(), at('out')), '"out" is a link or a file, not a folder'],
])('the error names what prevents the write: %s', async (_, prepare, message) => {
  await prepare();
  await expect(write('a/b.txt')).rejects.toThrow(new WrongPath(message));
});

test.each(['', '../x', 'a/../../x', 'a//b', 'a/./b', 'a/\0'])('%j is outside the folder', async (path) => {
  await expect(write(path)).rejects.toThrow('leaves its folder');
});
