import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { workspaceNames } from '../../../src/run/outcome/workspace-names.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'names-'));
  for (const path of [
    'main.py',
    'jobs/daily/helpers.py',
    'jobs/helpers.py',
    '.git/config',
    'venv/lib/six.py',
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
});
afterAll(() => rmSync(root, { recursive: true }));

test('the names of all folders are known, from the top down, and which of them tasks have', async () => {
  const { top, below, sent } = await workspaceNames({ GITHUB_WORKSPACE: root }, ['jobs/daily/helpers.py']);
  expect([...top].sort()).toEqual(['.git', 'jobs', 'main.py', 'venv']);
  expect([...below].sort()).toEqual([
    ['daily', 'jobs'],
    ['helpers.py', 'jobs'],
  ]);
  expect([...sent].sort()).toEqual(['jobs', 'jobs/daily', 'jobs/daily/helpers.py']);
});

test('a workspace that cannot be read has no names', async () => {
  const { top, below } = await workspaceNames({ GITHUB_WORKSPACE: join(root, 'nowhere') }, []);
  expect([top.size, below.size]).toEqual([0, 0]);
});
