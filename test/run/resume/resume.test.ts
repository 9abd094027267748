import { beforeEach, expect, test } from '@jest/globals';
import type { Storage, StoredObject } from '../../../src/cloud/storage.ts';
import { CloudError } from '../../../src/errors.ts';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { planRun } from '../../../src/plan/plan-run.ts';
import type { Status } from '../../../src/report/outcome.ts';
import type { Clients } from '../../../src/run/clients.ts';
import { resumeOf } from '../../../src/run/resume/resume.ts';
import {
  collected,
  ended,
  type JobState,
  newRunState,
  type RunState,
  started,
} from '../../../src/run/state.ts';
import type { Resume } from '../../../src/run/the-run.ts';
import { logTo } from '../a-run.ts';
import { viewOf } from '../running-job.ts';

const FOLDER = 'runs/_resume/acme/etl/42/0123456789abcdef/';
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

/** A bucket in memory, as far as results are read from it. */
const objects = new Map<string, { metadata: Record<string, string>; text: string }>();
beforeEach(() => objects.clear());
const storage = {
  async *list({ prefix }: { prefix: string }): AsyncGenerator<readonly StoredObject[]> {
    yield [...objects]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, { metadata, text }]) => ({ name, metadata, size: text.length }));
  },
  async read({ name }: { name: string }) {
    const object = objects.get(name);
    if (object) return Buffer.from(object.text);
    const message = `read ${name}: No such object`;
    throw new CloudError({
      ...{ service: 'storage', operation: 'read', resource: name, httpStatus: 404, status: '', message },
    });
  },
} as unknown as Storage;

/** One attempt of a GitHub run: its state and what it knows of earlier ones. */
async function attempt(number: number) {
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
  const resume = resumeOf(
    [{ name: 'bucket', projectId: 'my-project' }],
    { folder: FOLDER, attempt: `${number}-ffffff` },
    {
      clients: { storage: async () => storage } as unknown as Clients,
      log: logTo({ say: (line) => said.push(line), warn: (line) => said.push(line) }),
    },
  );
  const signal = new AbortController().signal;
  await resume.begin(signal);
  const job = (id: string): JobState => {
    const found = state.jobs.get(id);
    if (!found) throw new Error(`there is no job ${id}`);
    return found;
  };
  return {
    said,
    /** Indices that are taken over for a job whose needs have ended. */
    async taken(id: string): Promise<readonly number[]> {
      await resume.take(state, signal);
      return job(id).combinations.flatMap(({ outcome }, index) => (outcome?.reusedFrom ? [index] : []));
    },
    /** Runs the combinations that are given, and ends the job. */
    execute: (id: string, statuses: Readonly<Record<number, Status>>) =>
      execute(state, resume, job(id), statuses),
    sourceOf: (id: string) => job(id).combinations.map(({ outcome }) => outcome?.reusedFrom),
  };
}

function execute(
  state: RunState,
  resume: Resume,
  job: JobState,
  statuses: Readonly<Record<number, Status>>,
): void {
  const indices = Object.keys(statuses).map(Number);
  const resultsPrefix = resume.resultsPrefix(state, job, 0);
  if (indices.length > 0) {
    const attempt = { attempt: 0, location: 'l', name: 'l/jobs/j', checkIf: false, isFallback: false };
    const ofTasks = { ...attempt, resultsPrefix: resultsPrefix ?? '', combinations: indices };
    started(job, ofTasks, { view: viewOf('uid', 'QUEUED', {}), nowMs: 0 });
  }
  for (const [task, index] of indices.entries()) {
    const combination = job.planned.combinations[index];
    const status = statuses[index];
    if (!combination || status === undefined || status === 'WAIT') throw new Error('no such combination');
    const outcome = { combination, index, status, attempts: 1, warnings: [] };
    collected(job, { combinations: new Map([[index, { outcome }]]), preemptions: 0 });
    put(`${resultsPrefix}${task}-0.json`, combination.strategyId, status);
  }
  const hasFailed = job.combinations.some(({ outcome }) => outcome?.status === 'FAILED');
  ended(job, { status: hasFailed ? 'FAILED' : 'SUCCESS', nowMs: 0 });
}

function put(name: string, strategyId: string, status: Status, inBody: Status = status): void {
  const metadata = { status, strategy_id: strategyId, job_skipped: 'false' };
  const result = { version: 1, status: inBody, strategy_id: strategyId, job_skipped: false };
  const text = JSON.stringify({ ...result, context: { n: 1 }, started_ms: 1, ended_ms: 2, warnings: [] });
  objects.set(name, { metadata, text });
}

test('what succeeded is taken over, what failed is not', async () => {
  const one = await attempt(1);
  one.execute('a', { 0: 'SUCCESS', 1: 'FAILED' });
  const two = await attempt(2);
  expect(await two.taken('a')).toEqual([0]);
  expect(two.said).toEqual(['a: 1 of 2 results reused ♻️']);
});

test('a result that was made of other results is not taken over, however it ended', async () => {
  const one = await attempt(1);
  one.execute('a', { 0: 'SUCCESS', 1: 'FAILED' });
  one.execute('b', { 0: 'SUCCESS', 1: 'SUCCESS' });
  const two = await attempt(2);
  expect(await two.taken('a')).toEqual([0]);
  two.execute('a', { 1: 'SUCCESS' });
  expect(await two.taken('b')).toEqual([]);
  two.execute('b', { 0: 'SUCCESS', 1: 'FAILED' });
  const three = await attempt(3);
  expect(await three.taken('a')).toEqual([0, 1]);
  expect(three.sourceOf('a')).toEqual([1, 2]);
  three.execute('a', {});
  expect(await three.taken('b')).toEqual([0]);
  expect(three.sourceOf('b')).toEqual([2, undefined]);
});

test('the newest result of a task counts, and one of this attempt or a later one does not', async () => {
  const one = await attempt(1);
  one.execute('a', { 0: 'SUCCESS', 1: 'SUCCESS' });
  const [first = '', second = ''] = [...objects.keys()];
  // Batch ran the first task again: that it succeeded before says nothing.
  put(first.replace('0-0.json', '0-1.json'), objects.get(first)?.metadata.strategy_id ?? '', 'CANCEL');
  expect(await (await attempt(2)).taken('a')).toEqual([1]);
  objects.set(second.replace('/1-ffffff/', '/3-eeeeee/'), objects.get(second) as never);
  objects.delete(second);
  expect(await (await attempt(2)).taken('a')).toEqual([]);
});

test('a result whose body says something else, or that is gone when it is read, is run again', async () => {
  const one = await attempt(1);
  one.execute('a', { 0: 'SUCCESS', 1: 'SUCCESS' });
  const [first = '', second = ''] = [...objects.keys()];
  put(first, objects.get(first)?.metadata.strategy_id ?? '', 'SUCCESS', 'FAILED');
  const two = await attempt(2);
  objects.delete(second);
  expect(await two.taken('a')).toEqual([]);
});

test('objects that are not of that form are left alone', async () => {
  const metadata = { status: 'SUCCESS', strategy_id: 'x', job_skipped: 'false' };
  for (const name of ['1-ffffff/a/0-0.json', '1-ffffff/../a/0123456789abcdef/0/0-0.json', 'x', '']) {
    objects.set(FOLDER + name, { metadata, text: '{}' });
  }
  const two = await attempt(2);
  expect(await two.taken('a')).toEqual([]);
  expect(two.said[0]).toContain('no earlier attempt left a result');
});
