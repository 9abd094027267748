import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { sha256Of } from '../../src/plan/mac.ts';
import type { FakeBucket } from './fake-bucket.ts';
import { FOLDER, outputsOf, RUN, runStages } from './run-task.ts';

const READ = [
  {
    name: 'Read',
    id: 'read',
    run: [
      'import os, pathlib',
      'folder = pathlib.Path(os.environ["NEEDS_ARTIFACTS_DIR"])',
      'for path in sorted(folder.rglob("*")):',
      '    if path.is_file():',
      '        result.context[str(path.relative_to(folder))] = path.read_bytes().decode("latin-1")',
      'del folder, path',
    ].join('\n'),
  },
];

const GENERATION = '1767312000000001';
const md5Of = (body: string | Buffer) => createHash('md5').update(body).digest('base64');
const PLACE = `${RUN}artifacts/0-1/`;

interface Given {
  readonly [path: string]: string | Buffer;
}

/** Puts files in the artifact folders of needed jobs, and returns their description for job.json. */
function put(bucket: FakeBucket, folder: string, files: Given) {
  const listed = Object.entries(files).map(([path, body]) => {
    const object = { body, contentType: 'text/plain', metadata: {} };
    bucket.objects.set(`${PLACE}${folder}/${path}`, object);
    return {
      path,
      size: Buffer.byteLength(body),
      md5: md5Of(body),
      crc32c: 'AAAAAA==',
      generation: GENERATION,
    };
  });
  return { folder, uri: `gs://bucket/${PLACE}${folder}/`, files: listed };
}

const filesFound = (run: Parameters<typeof outputsOf>[0]) => outputsOf(run, 'read');

test('a task finds the artifacts of needed jobs before its first stage', async () => {
  const run = await runStages(READ, {
    job: (bucket) => ({
      needs_artifacts: {
        groups: [
          put(bucket, 'extract/region=eu%2Fwest', { 'rows.csv': 'id\n1\n', 'a b/ü=%2F.txt': '', '.h': 'x' }),
          put(bucket, 'clean', { 'rows.csv': 'id\n2\n' }),
        ],
      },
    }),
  });
  expect(run.exitCode).toBe(0);
  expect(filesFound(run)).toEqual({
    'extract/region=eu%2Fwest/rows.csv': 'id\n1\n',
    'extract/region=eu%2Fwest/a b/ü=%2F.txt': '',
    'extract/region=eu%2Fwest/.h': 'x',
    'clean/rows.csv': 'id\n2\n',
  });
  // One request per file.
  expect(run.bucket.calls.filter((call) => call.includes(encodeURIComponent(PLACE)))).toHaveLength(4);
});

test('a task without needs_artifacts has no folder; if its needed jobs left no artifacts, the folder is empty', async () => {
  const tell = [
    { name: 'Tell', id: 'tell', bash: 'ls "$NEEDS_ARTIFACTS_DIR" && echo "[$NEEDS_ARTIFACTS_DIR]"' },
  ];
  const empty = await runStages(tell, { job: { needs_artifacts: { groups: [] } } });
  expect(outputsOf(empty, 'tell')?.stdout).toMatch(/^\[\/.+gcp-batch-workflow-needs-.+\]/);
  const none = await runStages([{ name: 'Tell', id: 'tell', bash: 'echo "[$NEEDS_ARTIFACTS_DIR]"' }]);
  expect(outputsOf(none, 'tell')?.stdout).toBe('[]');
});

describe('a list in a separate object', () => {
  const NAME = `${FOLDER}needs-artifacts.jsonl`;
  const runWith = (change: (text: string) => string) =>
    runStages(READ, {
      job(bucket) {
        const groups = ['a', 'b'].map((folder) => put(bucket, folder, { f: folder }));
        const text = groups.map((group) => `${JSON.stringify(group)}\n`).join('');
        bucket.objects.set(NAME, { body: change(text), contentType: 'application/jsonl', metadata: {} });
        return { needs_artifacts: { uri: `gs://bucket/${NAME}`, sha256: sha256Of(text) } };
      },
    });

  test('is read if it matches job.json', async () => {
    expect(filesFound(await runWith((text) => text))).toEqual({ 'a/f': 'a', 'b/f': 'b' });
  });

  test('is refused if another writer created it', async () => {
    const run = await runWith((text) => text.replace('"a"', '"c"'));
    expect(run.result?.error?.name).toBe('PlantedObject');
  });
});

describe('one file', () => {
  const MEBIBYTE = 1024 * 1024;
  const large = Buffer.alloc(17 * MEBIBYTE, 'abcdefg');
  const LENGTH = [
    {
      name: 'Read',
      id: 'read',
      run: 'import os, hashlib\nwith open(os.environ["NEEDS_ARTIFACTS_DIR"] + "/a/f", "rb") as file:\n    digest = hashlib.md5(file.read()).hexdigest()\ndel file',
    },
  ];
  const runWith = (body: string | Buffer, prepare: (bucket: FakeBucket) => void) =>
    runStages(LENGTH, {
      job: (bucket) => ({ needs_artifacts: { groups: [put(bucket, 'a', { f: body })] } }),
      attack: prepare,
    });

  test.each([
    ['a service that refuses for a while', [503, 429]],
    ['a connection that breaks', [0]],
  ])('of many parts arrives complete despite %s', async (_, faults) => {
    const run = await runWith(large, (bucket) => {
      // Skip the requests for job.json and its metadata.
      bucket.onRead = (name) => {
        if (name.startsWith(PLACE)) bucket.faults.read.push(...faults.splice(0));
      };
    });
    expect(outputsOf(run, 'read')?.digest).toBe(createHash('md5').update(large).digest('hex'));
    expect(run.bucket.ranges.filter((range) => range.startsWith('8388608-')).length).toBeGreaterThan(0);
  });

  test.each([
    ['other bytes', 'theirs', 'is not what its task wrote'],
    ['more bytes', 'mine and more', 'is not what its task wrote'],
  ])('that has %s is refused', async (_, theirs, message) => {
    const run = await runWith('mine..', (bucket) => {
      bucket.objects.set(`${PLACE}a/f`, { body: theirs, contentType: 'text/plain', metadata: {} });
    });
    expect(run.exitCode).toBe(2);
    expect(run.result?.error).toMatchObject({ name: 'NeededError' });
    expect(run.result?.error?.message).toContain(message);
  });

  test('that is missing is reported', async () => {
    const run = await runWith('mine', (bucket) => bucket.objects.delete(`${PLACE}a/f`));
    expect(run.result?.error?.message).toMatch(/^Could not read gs:\/\/bucket\/.*0-1\/a\/f: HTTP 404/);
  });
});

test.each(['../f', '/f', 'a/../../f', './f', 'a//f', ''])('%j is refused', async (path) => {
  const run = await runStages(READ, {
    job: (bucket) => ({ needs_artifacts: { groups: [put(bucket, 'a', { [path]: 'x' })] } }),
  });
  expect(run.result?.error?.message).toContain('is not the path of an artifact');
});

test('two files with the same path are reported', async () => {
  const run = await runStages(READ, {
    job: (bucket) => {
      const group = put(bucket, 'a', { f: 'x' });
      return { needs_artifacts: { groups: [group, group] } };
    },
  });
  expect(run.result?.error?.message).toContain('File exists');
});

test('a disk that is too small is reported before anything is downloaded', async () => {
  const run = await runStages(READ, {
    job(bucket) {
      const group = put(bucket, 'a', { f: 'x' });
      const files = group.files.map((file) => ({ ...file, size: 9e15 }));
      return { needs_artifacts: { groups: [{ ...group, files }] } };
    },
  });
  expect(run.exitCode).toBe(2);
  expect(run.result?.error?.message).toMatch(
    /^The needed artifacts have 9000\.0 TB, but the disk has space for [\d.]+ [MGT]B\. Raise boot_disk_size_gb \(30 by default\) by (8|9)\d{6}\.$/,
  );
  expect(run.bucket.calls.filter((call) => call.includes(encodeURIComponent(PLACE)))).toEqual([]);
});
