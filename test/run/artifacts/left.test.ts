import { expect, test } from '@jest/globals';
import type { Storage } from '../../../src/cloud/storage.ts';
import { CloudError } from '../../../src/errors.ts';
import { sha256Of } from '../../../src/plan/mac.ts';
import type { Artifact, TaskResult } from '../../../src/plan/task-contract.ts';
import { artifactsIn, artifactsOf, filesOf, isList, readList } from '../../../src/run/artifacts/left.ts';
import { inMemory } from '../../../src/run/kept-text.ts';
import { type CombinationState, collected } from '../../../src/run/state.ts';
import { runningJobs } from '../running-job.ts';

const file = (over: Readonly<Record<string, unknown>> = {}) => ({
  path: 'a/b.csv',
  size: 3,
  md5: 'rL0Y20zC+Fzt72VPzMSk2A==',
  crc32c: 'AAAAAA==',
  generation: '17',
  ...over,
});

/** The files that the Action accepts from a list. */
function believed(files: unknown): readonly Artifact[] {
  const left = artifactsIn({ artifacts: { files } } as Pick<TaskResult, 'artifacts'>, inMemory);
  return left && !isList(left) ? filesOf(left) : [];
}

test('a list of files is read, and its sums are computed again', () => {
  const artifacts = { count: 7, size: 1, files: [file(), file({ path: '...', size: 0 })] } as const;
  expect(artifactsIn({ artifacts }, inMemory)).toMatchObject({ count: 2, bytes: 3 });
  expect(believed(artifacts.files)).toEqual(artifacts.files);
});

test.each([
  '/a',
  'a/',
  'a//b',
  '../a',
  'a/..',
  './a',
  '.',
  '..',
  '',
  'a\0b',
])('%j is not a path of a file', (path) => {
  expect(believed([file({ path })])).toEqual([]);
});

const NO_FILES: readonly (readonly [string, unknown])[] = [
  ['no list', 'files'],
  ['nothing', null],
  ['a list of other things', [null, 1, 'a', []]],
  ['a path that is not text', [file({ path: ['a'] })]],
  ['a negative size', [file({ size: -1 })]],
  ['half a byte', [file({ size: 0.5 })]],
  ['a generation that is not a number', [file({ generation: '1&x' })]],
  ['a number as generation', [file({ generation: 1 })]],
  ['no checksum', [file({ crc32c: '' })]],
];

test.each(NO_FILES)('%s is not a file', (_, files) => {
  expect(believed(files)).toEqual([]);
});

const LIST = {
  uri: 'gs://my-bucket/r/jobs/a/0/artifacts/0-0.json',
  sha256: sha256Of(JSON.stringify([file()])),
};

/** Reads a list with the content `body`. A number is the status of a response without content. */
function readOf(body: string | number, list = LIST) {
  const read = async () => {
    if (typeof body === 'string') return Buffer.from(body);
    const details = { service: 'storage', operation: 'read', resource: '', status: '', message: '' } as const;
    throw new CloudError({ ...details, httpStatus: body });
  };
  const storage = { read } as unknown as Storage;
  return readList({ storage, bucket: 'my-bucket', list, keep: inMemory }, AbortSignal.timeout(1000));
}

test('a list in its own object is used if it is unchanged since the task wrote it', async () => {
  const body = JSON.stringify([file()]);
  expect(await readOf(body)).toMatchObject({ count: 1, bytes: 3 });
  expect(await readOf(`${body} `)).toBeUndefined();
  expect(await readOf(404)).toBeUndefined();
  expect(await readOf('[', { ...LIST, sha256: sha256Of('[') })).toBeUndefined();
  expect(await readOf(body, { ...LIST, uri: LIST.uri.replace('my-bucket', 'other') })).toBeUndefined();
  await expect(readOf(503)).rejects.toThrow(CloudError);
});

test('artifacts are at the place of the attempt whose result counts, even in an earlier run', () => {
  const state = runningJobs({ etl: { size: 3 } });
  const [job] = state.jobs.values();
  if (!job) throw new Error('no job');
  const left = { count: 1, bytes: 3, files: inMemory(JSON.stringify([file()])) };
  const names = ['p/o/r/run-2/jobs/etl/1/results/0-2.json', 'p/o/r/run-1/jobs/etl/0/results/7-0.json'];
  const combinations = new Map<number, CombinationState>();
  for (const [index, combination] of job.planned.combinations.entries()) {
    const outcome = { combination, index, status: 'FAILED', attempts: 1, warnings: [] } as const;
    const name = names[index];
    combinations.set(index, { outcome, artifacts: left, ...(name && { stored: { name, generation: '1' } }) });
  }
  collected(job, { combinations, preemptions: 0 });
  const found = [...artifactsOf(job)].map(({ prefix }) => prefix);
  const paths = [...artifactsOf(job)].map(({ path }) => path);
  expect(found).toEqual([`p/o/r/run-2/artifacts/1-2/${paths[0]}/`, `p/o/r/run-1/artifacts/0-0/${paths[1]}/`]);
});
