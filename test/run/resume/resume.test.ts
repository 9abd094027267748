import { beforeEach, describe, expect, test } from '@jest/globals';
import type { StoredObject } from '../../../src/cloud/objects/stored-object.ts';
import type { Storage } from '../../../src/cloud/storage.ts';
import { CloudError } from '../../../src/errors.ts';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { sealed } from '../../../src/local-cloud/batch/simulated/result.ts';
import { planRun } from '../../../src/plan/plan-run.ts';
import type { Status } from '../../../src/report/outcome.ts';
import type { Clients } from '../../../src/run/clients.ts';
import { ResultReads } from '../../../src/run/result-reads.ts';
import { acceptedIn, manifestName, manifestText } from '../../../src/run/resume/manifest.ts';
import { needsDigest } from '../../../src/run/resume/needs.ts';
import { resumeOf } from '../../../src/run/resume/resume.ts';
import { collected, ended, type JobState, newRunState, type RunState } from '../../../src/run/state.ts';
import { logTo } from '../a-run.ts';
import { KEY } from '../running-job.ts';

const FOLDER = 'runs/_resume/7/0123456789abcdef/0123456789abcdef/';
const DEFINITION = `jobs:
  a:
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: Say, echo: hello}]
  b:
    needs: [a]
    trigger-rule: all_done
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: Say, echo: hello}]
`;

/** A bucket in memory, with the functions for reading results. */
const objects = new Map<string, StoredObject & { text: string }>();
let generation = 0;
beforeEach(() => {
  objects.clear();
  refused.clear();
});

const refusal = (httpStatus: number, name: string) =>
  new CloudError({
    ...{ service: 'storage', operation: 'read', resource: name, httpStatus, status: '' },
    message: `read ${name}: HTTP ${httpStatus}`,
  });
/** Names of objects that nobody can read. */
const refused = new Set<string>();
const storage = {
  async *list({ prefix }: { prefix: string }): AsyncGenerator<readonly StoredObject[]> {
    if (refused.has(prefix)) throw refusal(403, prefix);
    const found = [...objects.values()].filter(({ name }) => name.startsWith(prefix));
    found.sort((a, b) => (a.name < b.name ? -1 : 1));
    // Pages that end in the middle of a combination.
    for (let at = 0; at < found.length; at += 3) yield found.slice(at, at + 3);
  },
  async read(wanted: { name: string; generation?: string }) {
    const object = objects.get(wanted.name);
    if (refused.has(wanted.name)) throw refusal(403, wanted.name);
    if (!object || (wanted.generation ?? object.generation) !== object.generation)
      throw refusal(404, wanted.name);
    return Buffer.from(object.text);
  },
} as unknown as Storage;

function put(name: string, text: string, metadata: Readonly<Record<string, string>> = {}): void {
  const size = text.length;
  objects.set(name, { name, text, size, metadata, crc32c: 'x', generation: String(++generation) });
}

/** One run: its state, and what it knows about earlier runs. */
async function run(runId: string) {
  const inputs = readInputs(
    { workflow: 'w.yml', project_id: 'my-project', region: 'us-central1', gcs_bucket: 'bucket' },
    {},
  ).inputs;
  if (!inputs) throw new Error('the inputs are wrong');
  const definition = { text: DEFINITION, file: 'w.yml' };
  const { plan } = planRun({ inputs, definition, environment: {}, now: new Date(0) });
  if (!plan) throw new Error('the definition is wrong');
  const state = newRunState(plan, 0);
  const said: string[] = [];
  const log = logTo({ say: (line) => said.push(line), warn: (line) => said.push(line) });
  const clients = { storage: async () => storage } as unknown as Clients;
  const clock = { now: () => 0, sleep: async () => undefined };
  const buckets = [{ name: 'bucket', projectId: 'my-project' }];
  const resume = resumeOf({ runId, buckets }, FOLDER, { clients, clock, log, reads: new ResultReads() });
  const { signal } = new AbortController();
  await resume.begin(signal);
  const job = (id: string): JobState => {
    const found = state.jobs.get(id);
    if (!found) throw new Error(`there is no job ${id}`);
    return found;
  };
  const prefix = (id: string) => `runs/acme/etl/${runId}/jobs/${id}/0/results/`;
  return {
    said,
    prefix,
    /** Indices whose results are reused for a job whose needs have ended. */
    async taken(id: string): Promise<readonly number[]> {
      await resume.take(state, signal);
      return job(id).combinations.flatMap(({ outcome }, index) => (outcome?.reusedFrom ? [index] : []));
    },
    /** Runs the given combinations, and ends the job. */
    execute: (id: string, statuses: Readonly<Record<number, Status>>) =>
      execute(state, job(id), prefix(id), statuses),
    sourceOf: (id: string) => job(id).combinations.map(({ outcome }) => outcome?.reusedFrom),
    /** What post does if the run did not succeed. */
    async leave() {
      const places = ['a', 'b'].map((id) => ({
        ...{ bucket: 'bucket', resultsPrefix: prefix(id), key: KEY, job: id, needs: needsDigest(state, id) },
      }));
      const entries = (await Promise.all(places.map((place) => acceptedIn(storage, place, signal)))).flat();
      put(manifestName(FOLDER, runId), manifestText({ version: 1, runId, isFinal: true, entries }));
    },
  };
}

function execute(
  state: RunState,
  job: JobState,
  prefix: string,
  statuses: Readonly<Record<number, Status>>,
): void {
  void state;
  const combinations = Object.keys(statuses).map((text, task) => {
    const index = Number(text);
    const combination = job.planned.combinations[index];
    const status = statuses[index];
    if (!combination || status === undefined || status === 'WAIT') throw new Error('no such combination');
    const name = `${prefix}${task}-0.json`;
    putResult(name, { task, strategyId: combination.strategyId, status });
    const stored = { name, generation: String(generation) };
    const outcome = { combination, index, status, attempts: 1, warnings: [] };
    return [index, { outcome, stored }] as const;
  });
  collected(job, { combinations: new Map(combinations), preemptions: 0 });
  const isFailed = job.combinations.some(({ outcome }) => outcome?.status === 'FAILED');
  ended(job, { status: isFailed ? 'FAILED' : 'SUCCESS', nowMs: 0 });
}

function putResult(
  name: string,
  of: {
    task: number;
    retry?: number;
    strategyId: string;
    status: Status;
    inBody?: Status;
    key?: string;
    artifacts?: unknown;
  },
): void {
  const result = {
    version: 1,
    status: of.inBody ?? of.status,
    strategy_id: of.strategyId,
    job_skipped: false,
    artifacts: of.artifacts,
  };
  const body = JSON.stringify({ ...result, context: { n: 1 }, started_ms: 1, ended_ms: 2, warnings: [] });
  const metadata = { status: of.status, strategy_id: of.strategyId, job_skipped: 'false' };
  put(name, body, sealed({ key: of.key ?? KEY, index: of.task, attempt: of.retry ?? 0, body, metadata }));
}

/** A run that keeps its results. */
async function earlier(runId: string, statuses: Readonly<Record<number, Status>>) {
  const one = await run(runId);
  one.execute('a', statuses);
  await one.leave();
  return one;
}

test('successful results are reused, and failed ones are not', async () => {
  await earlier('42-1-ffffff', { 0: 'SUCCESS', 1: 'FAILED' });
  const two = await run('42-2-eeeeee');
  expect(await two.taken('a')).toEqual([0]);
  expect(two.said).toEqual(['a: 1 of 2 results reused']);
  const other = await run('43-1-dddddd');
  expect(await other.taken('a')).toEqual([0]);
  expect([two.sourceOf('a')[0], other.sourceOf('a')[0]]).toEqual([{ attempt: 1 }, { attempt: 1, run: '42' }]);
});

test('a result that depends on other results is not reused, whatever its status', async () => {
  const one = await run('42-1-ffffff');
  one.execute('a', { 0: 'SUCCESS', 1: 'FAILED' });
  one.execute('b', { 0: 'SUCCESS', 1: 'SUCCESS' });
  await one.leave();
  const two = await run('42-2-eeeeee');
  expect(await two.taken('a')).toEqual([0]);
  two.execute('a', { 1: 'SUCCESS' });
  expect(await two.taken('b')).toEqual([]);
  two.execute('b', { 0: 'SUCCESS', 1: 'FAILED' });
  await two.leave();
  const three = await run('42-3-dddddd');
  expect(await three.taken('a')).toEqual([0, 1]);
  expect(three.sourceOf('a')).toEqual([{ attempt: 1 }, { attempt: 2 }]);
  three.execute('a', {});
  expect(await three.taken('b')).toEqual([0]);
  expect(three.sourceOf('b')).toEqual([{ attempt: 2 }, undefined]);
});

test('if Batch repeated a task, only the newest result counts', async () => {
  const one = await run('42-1-ffffff');
  one.execute('a', { 0: 'SUCCESS', 1: 'SUCCESS' });
  const strategyId = objects.get(`${one.prefix('a')}0-0.json`)?.metadata.strategy_id ?? '';
  putResult(`${one.prefix('a')}0-1.json`, { task: 0, retry: 1, strategyId, status: 'CANCEL' });
  await one.leave();
  expect(await (await run('42-2-eeeeee')).taken('a')).toEqual([1]);
});

test('a combination runs again if its result is changed, missing or another version', async () => {
  const one = await run('42-1-ffffff');
  one.execute('a', { 0: 'SUCCESS', 1: 'SUCCESS' });
  const [first = '', second = ''] = [...objects.keys()];
  const strategyId = objects.get(first)?.metadata.strategy_id ?? '';
  putResult(first, { task: 0, strategyId, status: 'SUCCESS', inBody: 'FAILED' });
  await one.leave();
  objects.delete(second);
  expect(await (await run('42-2-eeeeee')).taken('a')).toEqual([]);

  objects.clear();
  await earlier('42-1-ffffff', { 0: 'SUCCESS', 1: 'SUCCESS' });
  for (const name of [first, second]) put(name, objects.get(name)?.text ?? '', objects.get(name)?.metadata);
  expect(await (await run('42-2-eeeeee')).taken('a')).toEqual([]);
});

test('combinations whose results cannot be read run again, with one message', async () => {
  const one = await earlier('42-1-ffffff', { 0: 'SUCCESS', 1: 'SUCCESS' });
  for (const task of [0, 1]) refused.add(`${one.prefix('a')}${task}-0.json`);
  const two = await run('42-2-eeeeee');
  expect(await two.taken('a')).toEqual([]);
  expect(two.said).toEqual([expect.stringContaining('cannot be read, so its combination runs again. read')]);
});

describe('a result whose artifacts', () => {
  const PATHS = ['f.csv', 'sub/g ü.csv'];
  const folder = (n: number) => `runs/acme/etl/42-1-ffffff/artifacts/0-0/a/n=${n}/`;

  /** A run whose two combinations of `a` wrote two files each. */
  async function withFiles(): Promise<void> {
    const one = await run('42-1-ffffff');
    one.execute('a', { 0: 'SUCCESS', 1: 'SUCCESS' });
    for (const [task, n] of [1, 2].entries()) {
      const files = PATHS.map((path) => {
        put(folder(n) + path, path);
        const checksums = { md5: 'AAAAAAAAAAAAAAAAAAAAAA==', crc32c: 'AAAAAA==' };
        return { path, size: path.length, ...checksums, generation: String(generation) };
      });
      const name = `${one.prefix('a')}${task}-0.json`;
      const strategyId = objects.get(name)?.metadata.strategy_id ?? '';
      putResult(name, { task, strategyId, status: 'SUCCESS', artifacts: { files } });
    }
    await one.leave();
  }

  test.each<[string, () => void, readonly number[], string]>([
    ['all exist is reused', () => undefined, [0, 1], 'a: 2 of 2 results reused'],
    [
      'exist with other artifacts is reused',
      () => put(`${folder(1)}x`, 'x'),
      [0, 1],
      'a: 2 of 2 results reused',
    ],
    [
      'are partly missing is not reused',
      () => objects.delete(`${folder(1)}f.csv`),
      [1],
      'a: 1 result is not reused, because artifacts are gone',
    ],
    [
      'are another version is not reused',
      () => put(`${folder(2)}sub/g ü.csv`, 'other'),
      [0],
      'a: 1 result is not reused, because artifacts are gone',
    ],
    [
      'are all missing is not reused',
      () => {
        for (const name of [...objects.keys()]) if (name.includes('/artifacts/')) objects.delete(name);
      },
      [],
      'a: 2 results are not reused, because artifacts are gone',
    ],
    [
      'cannot be listed is not reused',
      () => refused.add('runs/acme/etl/42-1-ffffff/artifacts/0-0/a/'),
      [],
      'cannot be read, so its combination runs again',
    ],
  ])('%s', async (_, change, taken, said) => {
    await withFiles();
    change();
    const two = await run('42-2-eeeeee');
    expect(await two.taken('a')).toEqual(taken);
    expect(two.said[0]).toContain(said);
  });
});

test('a manifest contains only results that a task of the run sealed', async () => {
  const one = await run('42-1-ffffff');
  one.execute('a', { 0: 'FAILED', 1: 'FAILED' });
  const names = [...objects.keys()];
  for (const [task, name] of names.entries()) {
    const strategyId = objects.get(name)?.metadata.strategy_id ?? '';
    const planted = { task, retry: 1, strategyId, status: 'SUCCESS' } as const;
    putResult(name.replace('-0.json', '-1.json'), {
      ...planted,
      key: Buffer.alloc(32, 8).toString('base64url'),
    });
    // The seal of another attempt of the same task.
    putResult(name.replace('-0.json', '-2.json'), planted);
  }
  await one.leave();
  expect(await (await run('42-2-eeeeee')).taken('a')).toEqual([]);
});

test('objects that are not a manifest, or that name another run, are not used', async () => {
  await earlier('42-1-ffffff', { 0: 'SUCCESS', 1: 'SUCCESS' });
  const name = manifestName(FOLDER, '42-1-ffffff');
  const text = objects.get(name)?.text ?? '';
  objects.delete(name);
  put(manifestName(FOLDER, '42-1-eeeeee'), text);
  put(`${FOLDER}x`, text);
  for (const [at, broken] of [
    '',
    '{}',
    '[]',
    text.slice(1),
    text.replace('"version":1', '"version":2'),
  ].entries()) {
    put(manifestName(FOLDER, `42-1-00000${at}`), broken);
  }
  const two = await run('42-2-eeeeee');
  expect(await two.taken('a')).toEqual([]);
  expect(two.said[0]).toContain('no earlier run left a result');
});
