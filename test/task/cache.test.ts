import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PYTHON } from '../python.ts';
import type { FakeBucket, StoredObject } from './fake-bucket.ts';
import { outputsOf, runStages, type TaskRun } from './run-task.ts';
import { tinyIndex } from './tiny-wheel.ts';

const FOLDER = 'gcp-batch-workflow/_cache/org/repo/packages/';
let links: string;
let first: TaskRun;

function python(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(PYTHON, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** A task that needs a package of the local index; `kept` is what is in the cache. */
const needing = (details: {
  kept?: ReadonlyMap<string, StoredObject>;
  prepare?: (bucket: FakeBucket) => void;
}) =>
  runStages([{ name: 'Use', id: 'use', run: 'import tiny_thing\nsize = tiny_thing.SIZE\n' }], {
    job: { requirements: ['tiny-thing==1.0'], cache: `gs://bucket/${FOLDER}` },
    environment: { PIP_NO_INDEX: '1', PIP_FIND_LINKS: links },
    prepare(bucket) {
      for (const [name, object] of details.kept ?? []) bucket.objects.set(name, object);
      details.prepare?.(bucket);
    },
  });

beforeAll(async () => {
  links = tinyIndex(PYTHON);
  first = await needing({});
});
afterAll(() => rmSync(links, { recursive: true }));

const cached = (bucket: FakeBucket) =>
  new Map([...bucket.objects].filter(([name]) => name.startsWith(FOLDER)).sort());
const bytesOf = (object: StoredObject | undefined) => Buffer.from(object?.body ?? '');
const endingIn = (objects: ReadonlyMap<string, unknown>, end: string) =>
  [...objects.keys()].find((name) => name.endsWith(end)) ?? '';

test('what one run installed the next one finds, under the name of its content', async () => {
  expect({ code: first.exitCode, output: first.exitCode === 0 ? '' : first.output }).toEqual({
    code: 0,
    output: '',
  });
  expect(first.lines).toContain('packages: not in the cache yet');
  const kept = cached(first.bucket);
  const names = [...kept.keys()].map((name) => name.slice(FOLDER.length));
  expect(names.map((name) => name.replace(/^[0-9a-f]{64}/, 'HASH')).sort()).toEqual([
    'HASH.json',
    'HASH.tar.gz',
  ]);
  const archive = endingIn(kept, '.tar.gz');
  const sha256 = createHash('sha256')
    .update(bytesOf(kept.get(archive)))
    .digest('hex');
  expect(archive).toBe(`${FOLDER}${sha256}.tar.gz`);

  // The index of packages is not asked.
  const next = await needing({ kept });
  expect(next.exitCode).toBe(0);
  expect(next.lines).toContainEqual(expect.stringMatching(/^packages: from the cache, 0\.0 MB$/));
  expect(next.lines.join()).not.toContain('installing');
  expect(outputsOf(next, 'use')).toMatchObject({ size: 7 });
  expect(cached(next.bucket)).toEqual(kept);
});

test('a changed archive is not used: the packages are installed', async () => {
  const kept = cached(first.bucket);
  const name = endingIn(kept, '.tar.gz');
  const body = bytesOf(kept.get(name));
  body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
  const run = await needing({
    kept: new Map([...kept, [name, { ...kept.get(name), body } as StoredObject]]),
  });
  expect(run.lines.join('\n')).toContain('packages: the cache is not used: CacheError: its archive');
  expect(run.exitCode).toBe(0);
  expect(outputsOf(run, 'use')).toMatchObject({ size: 7 });
});

test('nothing that is not whole, or leads elsewhere, is used, and nothing of it stays', () => {
  const told = JSON.parse(
    python(join(import.meta.dirname, 'cache-cases.py'), join(import.meta.dirname, '..', '..', 'src')),
  ) as { results: [string, boolean, string, string[], string[]][]; same: boolean };
  expect(told.same).toBe(true);
  const [whole, absent, ...spoilt] = told.results;
  expect(whole?.slice(0, 4)).toEqual([
    'whole',
    true,
    'from the cache, 0.0 MB',
    ['tiny/__init__.py', 'tiny/data.bin'],
  ]);
  expect(absent?.slice(0, 3)).toEqual(['absent', false, 'not in the cache yet']);
  expect(spoilt.length).toBeGreaterThan(20);
  for (const [name, used, said, files, others] of spoilt) {
    expect({ name, used, files, others, said }).toEqual({
      ...{ name, used: false, files: [], others: [] },
      said: expect.stringMatching(
        /^(CacheError|StorageError|SourceError|ReadError|JSONDecodeError|TypeError): /,
      ),
    });
  }
});

test('a bucket that takes nothing, and another task that was faster, change nothing for the task', async () => {
  const refused = await needing({ prepare: (bucket) => bucket.refuse.add(FOLDER) });
  expect(refused.exitCode).toBe(0);
  expect(refused.lines.join('\n')).toMatch(
    /packages: not kept for later runs: StorageError: Could not write .*HTTP 403/,
  );
  expect(outputsOf(refused, 'use')).toMatchObject({ size: 7 });
  const kept = cached(first.bucket);
  const archiveOnly = new Map([...kept].filter(([name]) => name.endsWith('.tar.gz')));
  const late = await needing({ kept: archiveOnly });
  expect(late.exitCode).toBe(0);
  expect([...cached(late.bucket).keys()].sort()).toEqual([...kept.keys()].sort());
});
