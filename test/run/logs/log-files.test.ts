import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Logging, LogLine } from '../../../src/cloud/logging.ts';
import type { KnownObject } from '../../../src/cloud/objects/object-download.ts';
import type { Storage } from '../../../src/cloud/storage.ts';
import { CloudError } from '../../../src/errors.ts';
import { crc32c as checksum } from '../../../src/local-cloud/storage/crc32c.ts';
import { textsOf } from '../../../src/report/secrets.ts';
import { logFilesOf } from '../../../src/run/logs/log-files.ts';
import {
  type CombinationState,
  FIRST_TERMS,
  type RunState,
  settled,
  started,
  taskFailed,
} from '../../../src/run/state.ts';
import { logTo } from '../a-run.ts';
import { KEY, runningJobs, START_MS, viewOf } from '../running-job.ts';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'logs-'));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

/** A bucket with copies of logs, and Cloud Logging with entries. */
function world(
  logged: Readonly<Record<number, readonly (readonly [retry: number | undefined, text: string])[]>> = {},
) {
  const objects = new Map<string, Buffer>();
  const calls: string[] = [];
  const said: string[] = [];
  const storage = {
    async download({ bucket, name, size, crc32c }: KnownObject, write: (part: Uint8Array) => Promise<void>) {
      calls.push(`download ${name}`);
      const bytes = objects.get(name);
      if (!bytes) throw broken(404);
      // In parts of any size.
      for (let at = 0; at < size; at += 1_000_003) await write(bytes.subarray(at, at + 1_000_003));
      if (checksum(bytes) !== crc32c) throw broken(0, `gs://${bucket}/${name} is not what its task wrote`);
    },
  } as unknown as Storage;
  const logging = {
    async taskOutput({ task }: { task?: number }) {
      calls.push(`log of ${task}`);
      const lines = (logged[task ?? -1] ?? []).map(([taskRetry, text], index) =>
        lineOf(task, taskRetry, text, index),
      );
      return { lines: [...lines, ...lines.slice(0, 1)], nextPageToken: '' };
    },
  } as unknown as Logging;
  const files = (folder = 'logs', secrets: readonly string[] = []) =>
    logFilesOf({
      ...{ workspace, folder, secrets },
      clients: { storage: async () => storage, logging: async () => logging },
      clock: { now: Date.now, sleep: async (ms) => (ms < 60_000 ? undefined : new Promise(() => undefined)) },
      log: logTo({ say: (line) => said.push(line), warn: (line) => said.push(`warning: ${line}`) }),
    });
  return { objects, calls, said, files };
}

const lineOf = (taskIndex = 0, taskRetry: number | undefined, text: string, index: number): LogLine => ({
  ...{ insertId: String(index), timestamp: `t${index}`, text, isError: false, jobUid: 'u' },
  ...{ taskIndex, host: '' },
  ...(taskRetry !== undefined && { taskRetry }),
});

const broken = (httpStatus: number, message = 'read gs://b/x: HTTP 404') =>
  new CloudError({
    ...{ service: 'storage', operation: 'read', resource: 'gs://b/x', httpStatus, status: '' },
    message,
  });

/** Number of the part, then for each task the retry and the copy of its log, or null if it was killed. */
type Tries = readonly ({ readonly retry?: number; readonly text: string; readonly isCut?: boolean } | null)[];

function settle(state: RunState, objects: Map<string, Buffer>, tries: Tries): void {
  const [job] = state.jobs.values();
  const part = job?.parts.at(-1);
  if (!job || !part) throw new Error('no part');
  const combinations = new Map<number, CombinationState>();
  for (const [task, index] of part.combinations.entries()) {
    const one = tries[task];
    const combination = job.planned.combinations[index];
    if (one === undefined || !combination) continue;
    const outcome = {
      combination,
      index,
      attempts: 1,
      startedMs: 1,
      warnings: [],
      status: 'SUCCESS',
    } as const;
    if (one === null) {
      combinations.set(index, { outcome });
      continue;
    }
    const bytes = Buffer.from(one.text);
    const at = `${task}-${one.retry ?? 0}`;
    objects.set(`${part.resultsPrefix.replace('results/', 'logs/')}${at}.log`, bytes);
    combinations.set(index, {
      outcome,
      stored: { name: `${part.resultsPrefix}${at}.json`, generation: '1' },
      log: { generation: '1', bytes: bytes.length, crc32c: checksum(bytes), isCut: one.isCut ?? false },
    });
  }
  settled(job, part, { combinations, preemptions: 0 });
}

/** A job whose only part, or whose next part, has all its combinations. */
function nextPart(state: RunState, number: number): void {
  const [job] = state.jobs.values();
  if (!job) throw new Error('no job');
  started(
    job,
    {
      ...{
        number,
        planned: job.planned,
        terms: FIRST_TERMS,
        location: '',
        key: KEY,
        needs: '',
        why: 'first',
        earlierStarts: [0],
      },
      name: `etl-${number}`,
      resultsPrefix: `run/jobs/etl/${number}/results/`,
      combinations: job.planned.combinations.map((_, index) => index),
      parallelism: 0,
    },
    { view: viewOf(`uid-${number}`, 'SUCCEEDED', {}), nowMs: START_MS },
  );
}

function run(size: number): RunState {
  const state = runningJobs({ etl: { size } });
  const [job] = state.jobs.values();
  (job?.parts as unknown[]).length = 0;
  nextPart(state, 0);
  return state;
}

async function written(folder = 'logs'): Promise<Record<string, string>> {
  const entries = await readdir(join(workspace, folder), { recursive: true, withFileTypes: true });
  const found: Record<string, string> = {};
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    found[path.slice(join(workspace, folder).length + 1)] = await readFile(path, 'utf8');
  }
  return found;
}

test('each combination has a file with its complete output, read with one request', async () => {
  const { objects, calls, said, files } = world();
  const writer = files();
  const state = run(2);
  settle(state, objects, [{ text: 'one\n' }, { text: 'two\nwithout an end' }]);
  writer.follow(state);
  await writer.finish(state);
  const paths = Object.keys(await written());
  expect(Object.values(await written())).toEqual(['one\n', 'two\nwithout an end\n']);
  expect(paths).toEqual([...paths].sort());
  expect(paths.every((path) => /^etl\/[^/]+=[^/]+\.log$/.test(path))).toBe(true);
  expect(calls.sort()).toEqual([0, 1].map((task) => `download run/jobs/etl/0/logs/${task}-0.log`));
  expect(said).toEqual(['logs_dir: 2 files in logs']);
});

test('later attempts follow the first, and a file of an earlier run is replaced', async () => {
  const { objects, files } = world();
  const earlier = run(1);
  settle(earlier, objects, [{ text: 'of yesterday\n' }]);
  await files().finish(earlier);
  expect(Object.values(await written())).toEqual(['of yesterday\n']);
  const writer = files();
  const state = run(1);
  settle(state, objects, [{ text: 'first\n' }]);
  writer.follow(state);
  nextPart(state, 1);
  settle(state, objects, [{ text: 'second\n', isCut: true }]);
  await writer.finish(state);
  expect(Object.values(await written())).toEqual([
    'first\n[gcp-batch-workflow] next attempt\nsecond\n[gcp-batch-workflow] the rest of the output is only in Cloud Logging\n',
  ]);
});

test('the output of a killed task, or of an attempt on a lost machine, comes from Cloud Logging', async () => {
  const { objects, calls, files } = world({
    0: [
      [0, 'killed'],
      [0, 'soon'],
    ],
    1: [
      [0, 'on the lost machine'],
      [1, 'on the other one'],
    ],
  });
  const state = run(3);
  settle(state, objects, [null, { retry: 1, text: 'on the other one\n' }, null]);
  const writer = files();
  await writer.finish(state);
  expect(Object.values(await written())).toEqual([
    'killed\nsoon\n',
    'on the lost machine\n[gcp-batch-workflow] attempt 2 on another machine\non the other one\n',
    '[gcp-batch-workflow] this attempt wrote nothing\n',
  ]);
  expect(calls.filter((call) => call.startsWith('log')).sort()).toEqual(['log of 0', 'log of 1', 'log of 2']);
});

test('the output of an attempt with a copy is not repeated if entries do not name their attempt', async () => {
  const begin = '[gcp-batch-workflow] workflow w, job j, combination 1 of 1';
  const entries = [begin, 'on the first machine', begin, 'on the second machine', begin, 'on the third one'];
  const { objects, files } = world({ 0: entries.map((text) => [undefined, text] as const) });
  const state = run(1);
  settle(state, objects, [{ retry: 2, text: `${begin}\non the third one\n` }]);
  await files().finish(state);
  const [text = ''] = Object.values(await written());
  expect(text.split('\n').filter((line) => line.startsWith('on the'))).toEqual([
    'on the first machine',
    'on the second machine',
    'on the third one',
  ]);
});

test('a combination that moved after it started keeps its earlier output, in order', async () => {
  const { objects, files } = world({ 0: [[0, 'on the lost machine']] });
  const state = run(1);
  const [job] = state.jobs.values();
  const [first] = job?.parts ?? [];
  if (!job || !first) throw new Error('no part');
  // Other tasks of its first Batch job are still running.
  taskFailed(first, 0, 'lost');
  nextPart(state, 1);
  settle(state, objects, [{ text: 'on the next one\n' }]);
  const writer = files();
  writer.follow(state);
  settled(job, first, { combinations: new Map(), preemptions: 0 });
  await writer.finish(state);
  expect(Object.values(await written())).toEqual([
    'on the lost machine\n[gcp-batch-workflow] next attempt\non the next one\n',
  ]);
});

test('a combination that moves after its Batch job has ended keeps its output', async () => {
  const { objects, files } = world();
  const state = run(1);
  const [job] = state.jobs.values();
  const [first] = job?.parts ?? [];
  if (!job || !first) throw new Error('no part');
  settle(state, objects, [{ text: 'killed for lack of memory\n' }]);
  const combinations = job.combinations as CombinationState[];
  combinations[0] = { ...combinations[0], again: { cause: 'memory', terms: FIRST_TERMS } };
  const writer = files();
  writer.follow(state);
  nextPart(state, 1);
  settle(state, objects, [{ text: 'on the larger machine\n' }]);
  await writer.finish(state);
  expect(Object.values(await written())).toEqual([
    'killed for lack of memory\n[gcp-batch-workflow] next attempt\non the larger machine\n',
  ]);
});

test('a large log is read in parts, and secrets at their borders are masked', async () => {
  const { objects, calls, files } = world();
  const secret = 'hunter2-hunter2';
  const line = `${'x'.repeat(1_000)} ${secret} ghp_${'a'.repeat(36)}\n`;
  const text = line.repeat(Math.ceil((17 * 1024 * 1024) / line.length));
  const state = run(1);
  settle(state, objects, [{ text }]);
  const writer = files('logs', textsOf([secret]));
  await writer.finish(state);
  const [all = ''] = Object.values(await written());
  expect(all).not.toContain('hunter2');
  expect(all).not.toContain('ghp_');
  expect(all.split('\n')).toHaveLength(text.split('\n').length);
  expect(calls).toHaveLength(1);
});

test('a missing or changed copy causes a warning', async () => {
  const { objects, said, files } = world();
  const state = run(2);
  settle(state, objects, [{ text: 'one\n' }, { text: 'two\n' }]);
  objects.set('run/jobs/etl/0/logs/0-0.log', Buffer.from('no\n.'));
  objects.delete('run/jobs/etl/0/logs/1-0.log');
  await files().finish(state);
  expect(said.at(-1)).toMatch(/^warning: logs_dir: 2 logs could not be written completely: etl\/n=/);
  expect(Object.keys(await written())).toEqual([]);
});

test.each([
  ['the folder', 'logs'],
  ['a folder below it', 'logs/etl'],
])('nothing is written if %s is a link', async (_, link) => {
  const outside = await mkdtemp(join(tmpdir(), 'outside-'));
  try {
    if (link !== 'logs') await mkdir(join(workspace, 'logs'));
    await symlink(outside, join(workspace, link));
    const { objects, said, files } = world();
    const state = run(2);
    settle(state, objects, [{ text: 'one\n' }, { text: 'two\n' }]);
    await files().finish(state);
    expect(await readdir(outside)).toEqual([]);
    expect(said.at(-1)).toContain('is a link');
  } finally {
    await rm(outside, { recursive: true });
  }
});

test('a combination that was reused or never started has no file', async () => {
  const { files, said } = world();
  const state = run(2);
  await files().finish(state);
  expect(said).toEqual(['logs_dir: 0 files in logs']);
});
