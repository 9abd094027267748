import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { StoredObject } from '../../../src/cloud/objects/stored-object.ts';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { bucketFiles, repositoryFiles } from '../../../src/run/prepare/glob-files.ts';

function globIn(text: string) {
  const { inputs, problems } = readInputs({ workflow: 'w.yml', matrix_glob: text, matrix_job: 'a' }, {});
  if (!inputs?.matrixGlob) throw new Error(JSON.stringify(problems));
  return inputs.matrixGlob;
}

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'glob-'));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

async function files(given: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(given)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
}

test('files of the repository are found in order, without those in .gitignore', async () => {
  await files({
    'data/b.csv': '',
    'data/a b.csv': '',
    'data/x=1/c,d.csv': '',
    'data/.hidden.csv': '',
    'data/skipped/e.csv': '',
    'data/line\nbreak.csv': '',
    'data/a.txt': '',
    'other/f.csv': '',
    '.git/data/g.csv': '',
    '.gitignore': 'skipped/\n',
  });
  expect(await repositoryFiles(workspace, globIn('FILE=./data/**/*.csv'))).toEqual({
    files: ['data/.hidden.csv', 'data/a b.csv', 'data/b.csv', 'data/line\nbreak.csv', 'data/x=1/c,d.csv'],
  });
  expect(await repositoryFiles(workspace, globIn('F=**/{f,g}.csv'))).toEqual({ files: ['other/f.csv'] });
});

test('a link counts if it leads to a file of the workspace', async () => {
  await files({ 'data/real.csv': '' });
  await symlink(join(workspace, 'data/real.csv'), join(workspace, 'data/link.csv'));
  await symlink('/etc/passwd', join(workspace, 'data/out.csv'));
  await symlink('nowhere', join(workspace, 'data/gone.csv'));
  expect(await repositoryFiles(workspace, globIn('F=data/*.csv'))).toEqual({
    files: ['data/link.csv', 'data/real.csv'],
  });
});

test.each([
  ['F=data/2025/*.csv', 'the nearest folder that exists is data/.'],
  ['F=data/2024/x*.csv', 'the nearest folder that exists is data/2024/.'],
  ['F=data/{2024,2025}/z.csv', 'the nearest folder that exists is data/.'],
  ['F=dota/*.csv', 'the nearest folder that exists is the root of the repository.'],
  ['F=data', 'the nearest folder that exists is data/.'],
  ['F=data/2024', 'the nearest folder that exists is data/2024/.'],
  ['F=data/2024/', 'the nearest folder that exists is data/2024/.'],
])('%s matches nothing, and the error says: %s', async (text, nearest) => {
  await files({ 'data/2024/a.csv': '' });
  const found = await repositoryFiles(workspace, globIn(text));
  expect('problem' in found && found.problem).toMatchObject({ code: 'no-match' });
  expect('problem' in found && found.problem.message).toContain(nearest);
});

/** A bucket with objects of these names, listed in pages of two, and the requested prefixes. */
function bucketWith(names: readonly string[]) {
  const asked: string[] = [];
  return {
    asked,
    storage: {
      async *list({ prefix }: { prefix: string }) {
        asked.push(prefix);
        const all = names.filter((name) => name.startsWith(prefix)).sort();
        for (let at = 0; at === 0 || at < all.length; at += 2) {
          yield all.slice(at, at + 2).map((name) => ({ name }) as StoredObject);
        }
      },
    },
  };
}

const inBucket = (text: string) => ({ ...globIn(text), bucket: 'data' });
const never = new AbortController().signal;

test('objects of a bucket are found by prefix, in order and without duplicates, as URIs', async () => {
  const { storage, asked } = bucketWith([
    'in/',
    'in/b.csv',
    'in/a b.csv',
    'in/x/c.csv',
    'in/d=1\n.csv',
    'out/e.csv',
  ]);
  expect(await bucketFiles(storage, inBucket('F=gs://data/in/*.csv'), never)).toEqual({
    files: ['gs://data/in/a b.csv', 'gs://data/in/b.csv', 'gs://data/in/d=1\n.csv'],
  });
  expect(asked).toEqual(['in/']);
  const both = inBucket('F=gs://data/{in/x,out,out/}**/{*.csv,e*}');
  expect(await bucketFiles(storage, both, never)).toEqual({
    files: ['gs://data/in/x/c.csv', 'gs://data/out/e.csv'],
  });
  expect(asked.slice(1)).toEqual(['in/x', 'out']);
});

test.each([
  ['F=gs://data/in/2025/*.csv', ['in/2024/a.csv'], 'the nearest folder that exists is gs://data/in/.'],
  ['F=gs://data/in/2025/*.csv', ['x'], 'the nearest folder that exists is gs://data/.'],
  ['F=gs://data/in/*.csv', [], 'the bucket is empty.'],
  // An object that represents a folder is not a file.
  ['F=gs://data/in', ['in/a.csv'], 'the nearest folder that exists is gs://data/in/.'],
  ['F=gs://data/in/*', ['in/'], 'the nearest folder that exists is gs://data/in/.'],
])('%s in a bucket with %j matches nothing, and the error says so', async (text, names, nearest) => {
  const found = await bucketFiles(bucketWith(names).storage, inBucket(text), never);
  expect('problem' in found && found.problem.message).toContain(nearest);
});

test('more than 100,000 matches are refused immediately', async () => {
  let pages = 0;
  const storage = {
    async *list() {
      for (; ; pages++) {
        yield Array.from({ length: 1_000 }, (_, n) => ({ name: `in/${pages}-${n}.csv` }) as StoredObject);
      }
    },
  };
  const found = await bucketFiles(storage, inBucket('F=gs://data/in/*.csv'), never);
  expect('problem' in found && found.problem.code).toBe('too-many-matches');
  expect(pages).toBe(100);
});

test.each<[Readonly<Record<string, string>>, string]>([
  [{ matrix_glob: 'F=*.csv' }, '"matrix_job" is required with "matrix_glob"'],
  [{ matrix_job: 'a' }, '"matrix" or "matrix_glob" is required with "matrix_job"'],
  [{ matrix_glob: 'F=*.csv', matrix_job: 'a', matrix: '{"a": [1]}' }, 'cannot be given with "matrix"'],
  [{ matrix_glob: '*.csv', matrix_job: 'a' }, 'must be "KEY=gs://bucket/folder/*.csv"'],
  [{ matrix_glob: '=*.csv', matrix_job: 'a' }, 'must be "KEY=gs://bucket/folder/*.csv"'],
  [{ matrix_glob: 'F=', matrix_job: 'a' }, 'must be "KEY=gs://bucket/folder/*.csv"'],
  [{ matrix_glob: 'F=s3://b/*.csv', matrix_job: 'a' }, 'buckets have the form "gs://bucket/…"'],
  [{ matrix_glob: 'F=gs://*/x.csv', matrix_job: 'a' }, 'must name one bucket'],
  [{ matrix_glob: 'F=gs://bucket', matrix_job: 'a' }, 'must have a pattern after the bucket'],
  [{ matrix_glob: 'F=a/*\nF=b/*', matrix_job: 'a' }, 'must be one pattern, on one line'],
  [{ matrix_glob: 'F=/etc/*', matrix_job: 'a' }, 'must be a path inside the repository'],
  [{ matrix_glob: 'F=../*.csv', matrix_job: 'a' }, 'must be a path inside the repository'],
  [{ matrix_glob: `F=${'{a,b}'.repeat(12)}`, matrix_job: 'a' }, 'more than 1000 alternatives'],
])('%j is refused', (inputs, message) => {
  const { problems } = readInputs({ workflow: 'w.yml', ...inputs }, {});
  expect(problems.map((each) => each.message).join('\n')).toContain(message);
});
