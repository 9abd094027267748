import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PYTHON } from '../python.ts';
import { runStages, runTask } from './run-task.ts';
import { tinyIndex } from './tiny-wheel.ts';

test('a version of the library that differs from the pinned one is reported', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'other-'));
  // The metadata and the code have different versions.
  writeFileSync(
    join(folder, 'sitecustomize.py'),
    'import ddeutil.workflow.__about__ as about\nabout.__version__ = "0.0.85"\n',
  );
  const run = await runTask({ environment: { PYTHONPATH: folder } });
  expect(run.exitCode).toBe(2);
  expect(run.result?.error).toMatchObject({
    name: 'LibraryError',
    message: expect.stringMatching(
      /^ddeutil-workflow 0\.0\.85 is imported from .*, but ddeutil-workflow==0\.0\.86 is needed/,
    ),
  });
  rmSync(folder, { recursive: true });
});

test.each([
  'json',
  'types',
  'logging',
  'queue',
  'ddeutil',
])('a folder of the image with a %s.py does not break the task', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'workdir-'));
  writeFileSync(join(folder, `${name}.py`), 'raise RuntimeError("not the module that was meant")\n');
  const run = await runStages([{ name: 'Run', id: 'run', run: 'x = 1' }], { folder });
  expect(run.result).toMatchObject({ status: 'SUCCESS', error: null });
  rmSync(folder, { recursive: true });
});

test('pip installs packages if uv fails for a reason other than versions', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'old-uv-'));
  const links = tinyIndex(PYTHON);
  writeFileSync(join(folder, 'uv'), '#!/bin/sh\necho "error: unexpected argument --python" >&2\nexit 2\n', {
    mode: 0o755,
  });
  const run = await runStages([{ name: 'Use', id: 'use', run: 'import tiny_thing' }], {
    job: { requirements: ['tiny-thing==1.0'] },
    environment: {
      ...{ PIP_NO_INDEX: '1', PIP_FIND_LINKS: links, PIP_USER: '1', PIP_PREFIX: '/nowhere' },
      PATH: `${folder}:${process.env.PATH}`,
    },
  });
  expect(run.result?.status).toBe('SUCCESS');
  expect(run.lines).toContain('packages: uv could not; trying pip');
  for (const each of [folder, links]) rmSync(each, { recursive: true });
});
