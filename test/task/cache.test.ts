import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PackageCache } from '../../src/plan/task-contract.ts';
import { PYTHON } from '../python.ts';
import type { FakeBucket, StoredObject } from './fake-bucket.ts';
import { outputsOf, runStages, type TaskRun } from './run-task.ts';
import { tinyIndex } from './tiny-wheel.ts';

/** The folder of the run, where its tasks can write. */
const UPLOADS = 'gcp-batch-workflow/org/repo/9001-1-a1b2c3/packages/';
/** The folder of the repository, where only the Action writes. */
const CACHE = 'gcp-batch-workflow/_cache/1/0123456789abcdef/group/';
let links: string;
let first: TaskRun;

function python(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(PYTHON, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Archives of earlier runs, by environment key. */
type Kept = Readonly<Record<string, StoredObject & { readonly sha256: string }>>;

/** A task that needs a package of the local index. job.json contains `kept`. */
const needing = (details: {
  kept?: Kept;
  prepare?: (bucket: FakeBucket) => void;
  environment?: Readonly<Record<string, string>>;
}) =>
  runStages([{ name: 'Use', id: 'use', run: 'import tiny_thing\nsize = tiny_thing.SIZE\n' }], {
    job: { requirements: ['tiny-thing==1.0'], cache: cacheOf(details.kept ?? {}) },
    environment: { PIP_NO_INDEX: '1', PIP_FIND_LINKS: links, ...details.environment },
    prepare(bucket) {
      for (const [key, object] of Object.entries(details.kept ?? {})) {
        bucket.objects.set(`${CACHE}${key}/${object.sha256}.tar.gz`, object);
      }
      details.prepare?.(bucket);
    },
  });

function cacheOf(kept: Kept): PackageCache {
  const entries = Object.entries(kept).map(([key, { sha256 }]) => [
    key,
    { uri: `gs://bucket/${CACHE}${key}/${sha256}.tar.gz`, sha256 },
  ]);
  return { entries: Object.fromEntries(entries), uploads: `gs://bucket/${UPLOADS}` };
}

/** Copies the packages that the Action keeps from a run. */
function promoted(run: TaskRun): Kept {
  const [archive] = run.result?.packages ?? [];
  const object = run.bucket.objects.get(`${UPLOADS}${archive?.sha256}.tar.gz`);
  if (!archive || !object) throw new Error(`nothing was uploaded:\n${run.output}`);
  return { [archive.key]: { ...object, sha256: archive.sha256 } };
}

beforeAll(async () => {
  links = tinyIndex(PYTHON);
  first = await needing({});
});
afterAll(() => rmSync(links, { recursive: true }));

const uploaded = (bucket: FakeBucket) =>
  [...bucket.objects.keys()].filter((name) => name.startsWith(UPLOADS));

test('a run finds packages that an earlier run installed, by the digest of their content', async () => {
  expect({ code: first.exitCode, output: first.exitCode === 0 ? '' : first.output }).toEqual({
    code: 0,
    output: '',
  });
  expect(first.lines).toContain('packages: not in the cache yet');
  const [name = '', ...others] = uploaded(first.bucket);
  expect(others).toEqual([]);
  const bytes = Buffer.from(first.bucket.objects.get(name)?.body ?? '');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(name).toBe(`${UPLOADS}${sha256}.tar.gz`);
  expect(first.result?.packages).toEqual([
    {
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      sha256,
      size: bytes.length,
      crc32c: expect.any(String),
      generation: expect.stringMatching(/^\d+$/),
    },
  ]);

  // The task does not use the package index.
  const next = await needing({ kept: promoted(first) });
  expect(next.exitCode).toBe(0);
  expect(next.lines).toContainEqual(expect.stringMatching(/^packages: from the cache, 0\.0 MB$/));
  expect(next.lines.join()).not.toContain('installing');
  expect(outputsOf(next, 'use')).toMatchObject({ size: 7 });
  expect(uploaded(next.bucket)).toEqual([]);
  expect(next.result?.packages).toBeUndefined();
});

test('a changed archive is not used, and the packages are installed', async () => {
  const [[key = '', object] = []] = Object.entries(promoted(first));
  if (!object) throw new Error('nothing was kept');
  const body = Buffer.from(object.body);
  body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
  const run = await needing({ kept: { [key]: { ...object, body } } });
  expect(run.lines.join('\n')).toContain('packages: the cache is not used: CacheError: its archive');
  expect(run.exitCode).toBe(0);
  expect(outputsOf(run, 'use')).toMatchObject({ size: 7 });
});

test('packages of another index, from a variable or a file of the image, are not used', async () => {
  const kept = promoted(first);
  const folder = mkdtempSync(join(tmpdir(), 'pip-'));
  const file = join(folder, 'pip.conf');
  writeFileSync(file, '[global]\nextra-index-url = https://other.example/simple\n');
  const environments: Readonly<Record<string, string>>[] = [
    { PIP_EXTRA_INDEX_URL: 'https://other.example/simple' },
    { PIP_CONFIG_FILE: file },
  ];
  for (const environment of environments) {
    const run = await needing({ kept, environment });
    expect(run.lines).toContain('packages: not in the cache yet');
  }
  rmSync(folder, { recursive: true });
});

test('an incomplete archive or one with outside paths is not used, and leaves no files', () => {
  const cases = JSON.parse(
    python(join(import.meta.dirname, 'cache-cases.py'), join(import.meta.dirname, '..', '..', 'src')),
  ) as { results: [string, boolean, string, string[], string[]][]; same: boolean };
  expect(cases.same).toBe(true);
  const [whole, absent, ...damaged] = cases.results;
  expect(whole?.slice(0, 4)).toEqual([
    'whole',
    true,
    'from the cache, 0.0 MB',
    ['tiny/__init__.py', 'tiny/data.bin'],
  ]);
  expect(absent?.slice(0, 3)).toEqual(['absent', false, 'not in the cache yet']);
  expect(damaged.length).toBeGreaterThan(20);
  for (const [name, used, said, files, others] of damaged) {
    expect({ name, used, files, others, said }).toEqual({
      ...{ name, used: false, files: [], others: [] },
      said: expect.stringMatching(
        /^(CacheError|StorageError|SourceError|ReadError|JSONDecodeError|TypeError): /,
      ),
    });
  }
});

test('a read-only bucket, a faster task or a planted archive does not change the outcome', async () => {
  const refused = await needing({ prepare: (bucket) => bucket.refuse.add(UPLOADS) });
  expect(refused.exitCode).toBe(0);
  expect(refused.lines.join('\n')).toMatch(
    /packages: not kept for later runs: StorageError: Could not write .*HTTP 403/,
  );
  expect(outputsOf(refused, 'use')).toMatchObject({ size: 7 });
  expect(refused.result?.packages).toBeUndefined();

  const [name = ''] = uploaded(first.bucket);
  const object = first.bucket.objects.get(name);
  if (!object) throw new Error('nothing was uploaded');
  for (const refusesExisting of [false, true]) {
    const late = await needing({
      prepare(bucket) {
        bucket.refusesExisting = refusesExisting;
        bucket.objects.set(name, object);
      },
    });
    expect({ code: late.exitCode, packages: late.result?.packages }).toEqual({
      ...{ code: 0, packages: first.result?.packages },
    });
    const planted = await needing({
      prepare(bucket) {
        bucket.refusesExisting = refusesExisting;
        bucket.objects.set(name, { ...object, body: 'planted' });
      },
    });
    expect({ code: planted.exitCode, packages: planted.result?.packages }).toEqual({ code: 0 });
    expect(planted.lines.join('\n')).toContain(
      `CacheError: Object gs://bucket/${name} exists and was not written by this run`,
    );
  }
});
