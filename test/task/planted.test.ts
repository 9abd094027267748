import { describe, expect, test } from '@jest/globals';
import { isResultOf, sealJobFile, sha256Of } from '../../src/plan/mac.ts';
import type { FakeBucket } from './fake-bucket.ts';
import { FIXTURE, FOLDER, KEY, outputsOf, runStages, runTask, type TaskRun } from './run-task.ts';

const OTHER_KEY = Buffer.alloc(32, 1).toString('base64url');
const JOB_FILE = `${FOLDER}job.json`;
const SOURCE = `${FOLDER}source.tar.gz`;
const ROWS = `${FOLDER}combinations.jsonl`;

const put = (bucket: FakeBucket, name: string, body: string, metadata: Record<string, string> = {}) =>
  bucket.objects.set(name, { body, contentType: 'application/json', metadata });

const planted = (name: string) => `Object gs://bucket/${name} exists and was not written by this run.`;

const EVIL = JSON.stringify({
  ...FIXTURE.job,
  model: { stages: [{ name: 'Evil', id: 'evil', run: 'print("EVIL")' }] },
});

/** Checks that no stage ran, and that the task names the planted object. */
function expectRefused(run: TaskRun, name: string): void {
  expect(run.exitCode).toBe(2);
  expect(run.output).not.toContain('EVIL');
  expect(run.result).toMatchObject({
    status: 'FAILED',
    stages_started_ms: null,
    error: { message: planted(name) },
  });
}

describe('a job.json of another writer is not used, sealed', () => {
  const seal = (key: string) => ({ ...sealJobFile({ key, body: Buffer.from(EVIL), needs: '' }) });
  test.each<[string, (bucket: FakeBucket) => Record<string, string>]>([
    ['not at all', () => ({})],
    ['with the key of another Batch job', () => seal(OTHER_KEY)],
    ['with the MAC of the real file', ({ objects }) => ({ ...objects.get(JOB_FILE)?.metadata })],
    ['with an empty MAC', () => ({ ...seal(KEY), mac: '' })],
    ['for other needs', () => ({ ...seal(KEY), needs: '0'.repeat(16) })],
  ])('%s', async (_, metadata) => {
    const run = await runTask({ attack: (bucket) => put(bucket, JOB_FILE, EVIL, metadata(bucket)) });
    expectRefused(run, JOB_FILE);
  });
});

test('a task without the key of its Batch job reads nothing, and writes nothing acceptable', async () => {
  for (const key of ['', 'short', OTHER_KEY.slice(1)]) {
    const run = await runTask({ environment: { GCP_BATCH_WORKFLOW_JOB_KEY: key } });
    expect({ code: run.exitCode, object: run.object }).toEqual({ code: 2 });
    expect(run.output).toContain('GCP_BATCH_WORKFLOW_JOB_KEY is not set');
    expect(run.bucket.calls).toEqual([]);
  }
});

test('a source archive of another writer is not unpacked', async () => {
  const run = await runTask({
    job: { source: { uri: `gs://bucket/${SOURCE}`, sha256: sha256Of('the real one') } },
    attack: (bucket) => put(bucket, SOURCE, 'another one'),
  });
  expectRefused(run, SOURCE);
});

test('combinations of another writer do not run', async () => {
  const row = '{"strategy_id":"1","matrix":{"table":"EVIL"}}\n';
  const run = await runTask({
    job: {
      combinations: {
        ...{ uri: `gs://bucket/${ROWS}`, count: 1, rows_a_part: 100, offsets: [0, row.length] },
        sha256: [sha256Of(row.replace('EVIL', 'good'))],
      },
    },
    attack: (bucket) => put(bucket, ROWS, row),
  });
  expectRefused(run, ROWS);
});

describe('an earlier result of another writer ends the task, and the error names it', () => {
  const RESULT = `${FOLDER}results/0-0.json`;
  test.each([
    ['in a bucket where the task can delete objects', false],
    ['in a bucket where the task can only create objects', true],
  ])('%s', async (_, refusesExisting) => {
    const real = await runTask({});
    for (const metadata of [{}, FIXTURE.metadata, { ...real.object?.metadata, status: 'FAILED' }]) {
      const run = await runTask({
        attack(bucket) {
          bucket.refusesExisting = refusesExisting;
          put(bucket, RESULT, JSON.stringify(FIXTURE.result), metadata);
        },
      });
      expect(run.exitCode).toBe(2);
      expect(run.lines).toContain(`the result could not be written: ${planted(RESULT)}`);
    }
  });
});

test('a task seals its objects only for its index and attempt', async () => {
  const run = await runTask({ index: 1, attempt: 2 });
  const { metadata = {}, body = '' } = run.object ?? {};
  expect(metadata.sha256).toBe(sha256Of(body));
  const is = (key: string, index: number, attempt: number) => isResultOf({ key, index, attempt, metadata });
  expect([is(KEY, 1, 2), is(KEY, 0, 2), is(KEY, 1, 1), is(OTHER_KEY, 1, 2)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('no stage finds the key in its environment, its programs or the memory of its processes', async () => {
  const run = await runStages([
    {
      name: 'Look',
      id: 'look',
      run: [
        'import glob, os, subprocess',
        'texts = [repr(dict(os.environ)), subprocess.run(["env"], capture_output=True, text=True).stdout]',
        'for path in ("/proc/self/environ", "/proc/%d/environ" % os.getppid()):',
        '    if os.path.exists(path):',
        '        texts.append(open(path, "rb").read().decode("utf-8", "replace"))',
        'everything = "\\n".join(texts)',
        `found = ${JSON.stringify(KEY)} in everything`,
        'count = len(texts)',
        'sees = "BATCH_TASK_INDEX" in everything',
      ].join('\n'),
    },
  ]);
  expect(outputsOf(run, 'look')).toMatchObject({
    found: false,
    sees: true,
    count: process.platform === 'linux' ? 4 : 2,
  });
  expect(run.output).not.toContain(KEY);
});
