import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readWorkspaceFile } from '../../../src/run/prepare/files.ts';

let root: string;
let workspace: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'));
  workspace = join(root, 'workspace');
  await mkdir(join(workspace, 'flows'), { recursive: true });
  await mkdir(join(root, 'workspace-other'));
  await writeFile(join(workspace, 'flows', 'etl.yml'), 'name: etl\n');
  await writeFile(join(workspace, 'large.yml'), Buffer.alloc(1024 * 1024 + 1, '#'));
  await writeFile(join(root, 'secret.yml'), 'name: secret\n');
  await writeFile(join(root, 'workspace-other', 'secret.yml'), 'name: secret\n');
  await symlink(join(root, 'secret.yml'), join(workspace, 'out.yml'));
  await symlink(root, join(workspace, 'outside'));
  await symlink(join(workspace, 'flows'), join(workspace, 'inside'));
  await symlink('loop.yml', join(workspace, 'loop.yml'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const read = (path: string) => readWorkspaceFile({ workspace, path, input: 'workflow' });

test.each([
  ['flows/etl.yml', 'flows/etl.yml'],
  ['./flows/../flows/etl.yml', 'flows/etl.yml'],
  ['inside/etl.yml', 'inside/etl.yml'],
])('%s is a file of the workspace', async (path, file) => {
  expect(await read(path)).toEqual({ bytes: Buffer.from('name: etl\n'), file });
});

test('an absolute path inside the workspace is shown relative to it', async () => {
  expect(await read(join(workspace, 'flows/etl.yml'))).toMatchObject({ file: 'flows/etl.yml' });
});

test.each([
  ['../secret.yml', 'file-outside-workspace'],
  ['flows/../../secret.yml', 'file-outside-workspace'],
  ['../workspace-other/secret.yml', 'file-outside-workspace'],
  ['/etc/passwd', 'file-outside-workspace'],
  ['.', 'file-outside-workspace'],
  // Links to a file and to a parent folder.
  ['out.yml', 'file-outside-workspace'],
  ['outside/secret.yml', 'file-outside-workspace'],
  ['outside/workspace-other/secret.yml', 'file-outside-workspace'],
  ['missing.yml', 'file-not-found'],
  ['loop.yml', 'file-not-found'],
  ['flows', 'file-not-found'],
  ['flows/etl.yml/x', 'file-not-found'],
  ['flows/etl.yml\0.txt', 'file-not-found'],
  ['large.yml', 'file-too-large'],
])('%j is refused: %s', async (path, code) => {
  const answer = await read(path);
  expect(answer).toMatchObject({ problem: { code, message: expect.stringMatching(/^input "workflow": /) } });
  expect(JSON.stringify(answer)).not.toContain('name: secret');
});

test('an endless device is not read', async () => {
  await symlink('/dev/zero', join(workspace, 'zero.yml'));
  expect(await read('zero.yml')).toMatchObject({ problem: { code: 'file-outside-workspace' } });
});
