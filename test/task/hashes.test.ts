import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PYTHON } from '../python.ts';
import { outputsOf, runStages } from './run-task.ts';
import { tinyIndex } from './tiny-wheel.ts';

let links: string;
beforeAll(() => {
  links = tinyIndex(PYTHON, ['1.0', '2.0']);
});
afterAll(() => rmSync(links, { recursive: true }));

const hashOf = (version: string) =>
  createHash('sha256')
    .update(readFileSync(join(links, `tiny_thing-${version}-py3-none-any.whl`)))
    .digest('hex');

/** A task whose image lacks tiny-thing. */
const needing = (requirements: readonly string[], pip: Readonly<Record<string, string>> = {}) =>
  runStages([{ name: 'Use', id: 'use', run: 'import tiny_thing\nversion = tiny_thing.VERSION\n' }], {
    job: { requirements },
    environment: { PIP_NO_INDEX: '1', PIP_FIND_LINKS: links, ...pip },
  });

test('a package that matches one of its hashes is installed, and the log omits the hashes', async () => {
  const other = `--hash=sha256:${'0'.repeat(64)}`;
  const run = await needing([`tiny-thing==1.0 ${other} --hash=sha256:${hashOf('1.0')}`]);
  expect({ code: run.exitCode, output: run.exitCode === 0 ? '' : run.output }).toEqual({
    code: 0,
    output: '',
  });
  expect(outputsOf(run, 'use')).toMatchObject({ version: '1.0' });
  expect(run.output).toContain('packages: installing tiny-thing==1.0 with pip');
  expect(run.output).not.toContain('--hash');
});

test('a package with different content is not installed, and no stage runs', async () => {
  const run = await needing([`tiny-thing==1.0 --hash=sha256:${hashOf('2.0')}`]);
  expect(run.exitCode).toBe(2);
  expect(run.result).toMatchObject({ stages_started_ms: null, error: { name: 'PackageError' } });
  expect(run.result?.error?.message).toMatch(/do not match|hash/i);
});

test('a package in the image is not installed again, with or without a hash', async () => {
  const run = await needing([`pydantic>=2 --hash=sha256:${'0'.repeat(64)}`]);
  expect(run.output).not.toContain('packages: installing');
});

test('a requirement for the library with hashes replaces the default requirement', async () => {
  const requirements = [`ddeutil-workflow==0.0.86 --hash=sha256:${'0'.repeat(64)}`];
  const run = await needing([...requirements, `tiny-thing==1.0 --hash=sha256:${hashOf('1.0')}`]);
  // The image contains the library, so only pip would have to find it.
  expect(run.output).not.toContain('ddeutil-workflow==0.0.86, ddeutil-workflow==0.0.86');
});

test('a constraint limits versions, and installs nothing itself', async () => {
  const bounded = await needing(['tiny-thing', '-c tiny-thing<2']);
  expect(outputsOf(bounded, 'use')).toMatchObject({ version: '1.0' });
  const free = await needing(['tiny-thing', '-c nothing-of-that-name==1']);
  expect(outputsOf(free, 'use')).toMatchObject({ version: '2.0' });
});
