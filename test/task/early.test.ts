import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { claimantOf, isResultOf, sealClaim, sealJobFile, sealPrepareFile } from '../../src/plan/mac.ts';
import { PYTHON } from '../python.ts';
import type { FakeBucket } from './fake-bucket.ts';
import { FIXTURE, FOLDER, KEY, outputsOf, RUN, runStages, runTask, type TaskRun, WAITS } from './run-task.ts';
import { tinyIndex } from './tiny-wheel.ts';

/** Interval at which the task runner checks for job.json. */
const LOOK_MS = 5_000;
const JOB_FILE = `${FOLDER}job.json`;
const PREPARE_FILE = `${FOLDER}prepare.json`;
const CLAIM = `${RUN}jobs/etl/claims/7/2`;
const OTHER_KEY = Buffer.alloc(32, 1).toString('base64url');

const planted = (name: string) => `Object gs://bucket/${name} exists and was not written by this run.`;

const readsOf = (run: TaskRun, name: string) =>
  run.bucket.calls.filter((call) => decodeURIComponent(call).endsWith(`/o/${name}`)).length;

const put = (bucket: FakeBucket, name: string, body: string | Buffer, metadata: object) =>
  void bucket.objects.set(name, { body, contentType: 'application/json', metadata: { ...metadata } });

function expectNothingDone(run: TaskRun): void {
  const names = [...run.bucket.objects.keys()];
  expect(names.filter((name) => name !== PREPARE_FILE && name !== JOB_FILE)).toEqual([]);
  expect(run.output).not.toContain('stage start');
}

/** Sends SIGTERM once, as soon as the task prints the text. */
function killAt(text: string) {
  let sent = false;
  return (output: string, kill: (signal: NodeJS.Signals) => void) => {
    if (sent || !output.includes(text)) return;
    sent = true;
    kill('SIGTERM');
  };
}

describe('a task that starts early', () => {
  test.concurrent('installs packages, waits for job.json, and runs', async () => {
    const links = tinyIndex(PYTHON);
    const folder = mkdtempSync(join(tmpdir(), 'shared-'));
    const run = await runStages(
      [{ name: 'Use', id: 'use', run: 'import tiny_thing\nsize = tiny_thing.SIZE' }],
      {
        early: { prepare: { requirements: ['tiny-thing==1.0'] } },
        environment: { PIP_NO_INDEX: '1', PIP_FIND_LINKS: links, GCP_BATCH_WORKFLOW_SHARED: folder },
      },
    );
    expect(outputsOf(run, 'use')).toMatchObject({ size: 7 });
    expect(run.lines.map((line) => line.replace(/\d+ s|\d+\.\ds|with pip|with uv/, 'N'))).toEqual([
      'workflow nightly, job etl, combination 1 of 2',
      'packages: installing tiny-thing==1.0 N',
      'packages: installed',
      'waiting for extract',
      'waited N for extract',
      'stage start Use',
      'stage end Use SUCCESS N',
      'ended: SUCCESS',
    ]);
    const { started_ms: started = 0, ended_ms: ended = 0, waited_ms: waited = 0 } = run.result ?? {};
    expect(waited).toBeGreaterThanOrEqual(LOOK_MS);
    expect(waited).toBeLessThan(ended - started);
    const metadata = run.object?.metadata ?? {};
    expect(metadata.waited_ms).toBe(String(waited));
    expect(isResultOf({ key: KEY, index: 0, attempt: 0, metadata })).toBe(true);
    expect(isResultOf({ key: KEY, index: 0, attempt: 0, metadata: { ...metadata, waited_ms: '1' } })).toBe(
      false,
    );
    for (const each of [links, folder]) rmSync(each, { recursive: true });
  });

  test.concurrent('does not wait for an existing job.json', async () => {
    const run = await runTask({ early: { go: 'at once' } });
    expect(run.result?.status).toBe('SUCCESS');
    expect(run.output).not.toContain('wait');
    expect(run.result).not.toHaveProperty('waited_ms');
    expect(run.object?.metadata).not.toHaveProperty('waited_ms');
  });

  test.concurrent('claims its combination only when it continues', async () => {
    let claimsWhileWaiting = -1;
    let bucket: FakeBucket | undefined;
    const run = await runTask({
      early: {},
      job: {
        claims: `gs://bucket/${RUN}jobs/etl/claims/`,
        combinations: [{ strategy_id: '1', matrix: {}, path: 'etl', claim: '7/2' }],
      },
      prepare: (started) => {
        bucket = started;
      },
      onOutput: (output) => {
        if (output.endsWith(WAITS)) claimsWhileWaiting = bucket?.objects.has(CLAIM) ? 1 : 0;
      },
    });
    expect([run.result?.status, claimsWhileWaiting]).toEqual(['SUCCESS', 0]);
    expect(claimantOf(KEY, CLAIM, run.bucket.objects.get(CLAIM)?.metadata ?? {})).toBe('task');
  });

  test.concurrent('does nothing if the Action claims its combination during the wait', async () => {
    const run = await runTask({
      early: {},
      job: {
        claims: `gs://bucket/${RUN}jobs/etl/claims/`,
        combinations: [{ strategy_id: '1', matrix: {}, path: 'etl', claim: '7/2' }],
      },
      attack: (bucket) => put(bucket, CLAIM, '{}', sealClaim(KEY, CLAIM, 'action')),
    });
    expect([run.exitCode, run.result?.status]).toEqual([0, 'MOVED']);
  });

  test.concurrent('keeps waiting while the bucket is unreachable or hides whether an object exists', async () => {
    let bucket: FakeBucket | undefined;
    const run = await runTask({
      early: {},
      prepare: (started) => {
        bucket = started;
      },
      onOutput: (output) => {
        if (output.endsWith(WAITS)) bucket?.faults.read.push(403, 503, 0);
      },
    });
    expect(run.result?.status).toBe('SUCCESS');
    expect(run.bucket.faults.read).toEqual([]);
  });
});

test.concurrent('a task that does not start early does not request a prepare.json', async () => {
  const run = await runTask({});
  expect([readsOf(run, PREPARE_FILE), readsOf(run, JOB_FILE)]).toEqual([0, 2]);
});

describe('a prepare.json of another writer is not used', () => {
  const evil = Buffer.from(JSON.stringify({ ...FIXTURE.prepare, requirements: ['evil'] }));
  test.concurrent.each<[string, object]>([
    ['without a seal', {}],
    ['sealed with the key of another Batch job', sealPrepareFile({ key: OTHER_KEY, body: evil })],
    ['with the seal of a different file', sealPrepareFile({ key: KEY, body: Buffer.from('{}') })],
    ['sealed as a job.json', sealJobFile({ key: KEY, body: evil, needs: '' })],
  ])('%s', async (_, metadata) => {
    const run = await runTask({ early: {}, attack: (bucket) => put(bucket, PREPARE_FILE, evil, metadata) });
    expect(run.exitCode).toBe(2);
    expect(run.result).toMatchObject({ status: 'FAILED', error: { message: planted(PREPARE_FILE) } });
    expect(run.output).not.toContain('evil');
  });
});

describe('a job.json of another writer during the wait is not used', () => {
  const evil = Buffer.from(JSON.stringify(FIXTURE.job));
  test.concurrent.each<[string, object]>([
    ['without a seal', {}],
    ['sealed as a prepare.json', sealPrepareFile({ key: KEY, body: evil })],
    [
      'sealed for other results of the needed jobs',
      { ...sealJobFile({ key: KEY, body: evil, needs: '' }), needs: '0' },
    ],
  ])('%s', async (_, metadata) => {
    let bucket: FakeBucket | undefined;
    const run = await runTask({
      early: { go: 'never' },
      prepare: (started) => {
        bucket = started;
      },
      onOutput: (output) => {
        if (bucket && output.includes(WAITS)) put(bucket, JOB_FILE, evil, metadata);
      },
    });
    expect(run.exitCode).toBe(2);
    expect(run.result).toMatchObject({ status: 'FAILED', error: { message: planted(JOB_FILE) } });
    expect(run.output).not.toContain('stage start');
  });
});

describe('a waiting task ends', () => {
  test.concurrent('immediately without a result when it is stopped', async () => {
    const run = await runTask({ early: { go: 'never' }, onOutput: killAt(WAITS) });
    expect(run.lines.at(-1)).toBe('ended while it waited');
    expect(run.exitCode).toBe(1);
    expect(run.ms).toBeLessThan(LOOK_MS);
    expectNothingDone(run);
  });

  test.concurrent('as a success without a result after the time limit in prepare.json', async () => {
    const run = await runTask({ early: { go: 'never', prepare: { wait_seconds: 1 } } });
    expect(run.lines.at(-1)).toMatch(/^waited \d+ s for extract in vain$/);
    expect(run.exitCode).toBe(0);
    expectNothingDone(run);
  });

  test.concurrent.each([
    ['starts to wait', {}, 700],
    ['continues', { lease: null }, 700],
  ])('as CANCEL if no Action watches the run when the task %s', async (_, more, ageSeconds) => {
    const lease = { uri: 'gs://bucket/run/lease.json', max_age_seconds: 600 };
    const run = await runTask({
      early: { prepare: { lease, ...more } },
      job: { lease },
      prepare: (bucket) => {
        const updated = new Date(Date.now() - ageSeconds * 1000);
        bucket.objects.set('run/lease.json', { body: '{}', contentType: '', metadata: {}, updated });
      },
    });
    expect(run.exitCode).toBe(1);
    expect(run.result).toMatchObject({ status: 'CANCEL', error: { name: 'Orphaned' } });
    expect(run.output).not.toContain('stage start');
  });
});

describe('the time limit starts when the task continues', () => {
  const LIMIT_SECONDS = 3;
  test.concurrent.each([
    ['sleeps', 'import time\ntime.sleep(60)'],
    ['ignores signals', 'import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\ntime.sleep(60)'],
  ])('and ends a stage that %s, as a failure that keeps artifacts', async (_, code) => {
    const write = 'import os\nopen(os.environ["ARTIFACTS_DIR"] + "/left.txt", "w").write("x")\n';
    const run = await runStages([{ name: 'Long', id: 'long', run: write + code }], {
      early: { prepare: { task_timeout_seconds: LIMIT_SECONDS } },
    });
    expect(run.exitCode).toBe(1);
    expect(run.result).toMatchObject({
      status: 'FAILED',
      error: { name: 'TaskTimeout', message: 'The task exceeded its time limit (3 s).', traceback: '' },
      failed_stage: null,
      artifacts: { files: [{ path: 'left.txt' }] },
    });
    expect(run.lines).toContain('failed: The task exceeded its time limit (3 s).');
    const { started_ms: started = 0, ended_ms: ended = 0, waited_ms: waited = 0 } = run.result ?? {};
    expect(waited).toBeGreaterThan(LIMIT_SECONDS * 1000);
    expect(ended - started).toBeGreaterThan(waited + LIMIT_SECONDS * 1000 - 100);
  });
});
