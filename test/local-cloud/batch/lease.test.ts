import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fastClock } from '../../../src/local-cloud/simulation.ts';
import { isResultOf } from '../../../src/plan/mac.ts';
import type { FakeBucket } from '../../task/fake-bucket.ts';
import { FIXTURE, FOLDER, KEY, runTask, WAITS } from '../../task/run-task.ts';
import { BOOT_MS, START_MS, simulatedJob } from './simulated-world.ts';

const LEASE = 'run/lease.json';
const lease = { uri: `gs://bucket/${LEASE}`, max_age_seconds: 600 };
const RESULT = `${FOLDER}results/0-0.json`;
/** How many times faster time passes for a task runner that waits. */
const SPEED = 20;

/** A task that finds a lease. */
interface Story {
  /** Seconds since the lease was renewed, when the task starts; absent if there is no lease. */
  readonly ageSeconds?: number;
  /** The task starts before its job.json exists, and finds these members in its prepare.json. */
  readonly prepare?: { readonly lease: typeof lease | null };
  /** Whether job.json arrives while it waits. */
  readonly goes?: boolean;
  /** Whether the run's folder is deleted while it waits. */
  readonly isDeleted?: boolean;
}

interface End {
  readonly exitCode: number | null | undefined;
  readonly body: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
}

/** The task runner. Its clock and that of Cloud Storage may be fast. */
async function executed({ ageSeconds, prepare, goes, isDeleted }: Story): Promise<End> {
  const folder = mkdtempSync(join(tmpdir(), 'fast-'));
  const speed = prepare ? SPEED : 1;
  try {
    const patches = [
      'import time',
      'sleep, monotonic = time.sleep, time.monotonic',
      `time.sleep = lambda seconds: sleep(seconds / ${speed})`,
      `time.monotonic = lambda: monotonic() * ${speed}`,
    ];
    writeFileSync(join(folder, 'sitecustomize.py'), patches.join('\n'));
    const beganMs = Date.now();
    let bucket: FakeBucket | undefined;
    const run = await runTask({
      ...(prepare && { early: { prepare, go: goes ? 'when it waits' : 'never' } }),
      job: { lease },
      environment: { PYTHONPATH: folder },
      prepare: (given) => {
        bucket = given;
        given.now = () => new Date(beganMs + (Date.now() - beganMs) * speed);
        if (ageSeconds === undefined) return;
        const updated = new Date(beganMs - ageSeconds * 1000);
        given.objects.set(LEASE, { body: '{}', contentType: '', metadata: {}, updated });
      },
      onOutput: (output) => {
        if (isDeleted && output.includes(WAITS)) bucket?.objects.delete(LEASE);
      },
    });
    const { exitCode, object } = run;
    return { exitCode, body: object?.body.toString(), metadata: object?.metadata ?? {}, lines: run.lines };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function simulated({ ageSeconds, prepare, goes, isDeleted }: Story): Promise<End> {
  let end: End | undefined;
  await simulatedJob(
    async ({ world, at, rig, name }) => {
      if (ageSeconds !== undefined) world.put(LEASE, {}, START_MS + BOOT_MS - ageSeconds * 1000);
      if (!prepare) world.put(`${FOLDER}job.json`, { ...FIXTURE.job, lease });
      await at(3);
      if (goes) world.put(`${FOLDER}job.json`, { ...FIXTURE.job, lease });
      if (isDeleted) world.objects.delete(LEASE);
      await at(400);
      const [task] = await rig.tasks(name);
      const { state, statusEvents } = task?.status ?? {};
      const object = world.objects.get(RESULT);
      end = {
        exitCode: state === 'SUCCEEDED' ? 0 : statusEvents?.at(-1)?.taskExecution?.exitCode,
        body: object?.body,
        metadata: object?.metadata ?? {},
        lines: rig.lines().flatMap((line) => /^\[gcp-batch-workflow\] (.*)$/.exec(line)?.[1] ?? []),
      };
    },
    { tasks: 1, prepare },
  );
  if (!end) throw new Error('the job did not end');
  return end;
}

/** Without times, and what only says that nothing was executed. */
function comparable({ exitCode, body, metadata, lines }: End) {
  const plain = (text: string) =>
    text.replace(/\d+ s ago/, 'N s ago').replace(/HTTP 404 \([^)]*\)/, 'HTTP 404');
  const result = body === undefined ? undefined : (JSON.parse(plain(body)) as typeof FIXTURE.result);
  const told = lines.filter((line) => /^(not started|cannot run|ended|the run's folder)/.test(line));
  const isSealed = body === undefined || isResultOf({ key: KEY, index: 0, attempt: 0, metadata });
  const known = { exitCode, isSealed, told: told.map(plain), status: result?.status, error: result?.error };
  if (!result || result.status === 'SUCCESS') return known;
  const { python: _, started_ms: __, ended_ms: ___, waited_ms: waitedMs, ...members } = result;
  return {
    ...known,
    members: { ...members, hasWaited: waitedMs !== undefined },
    metadata: Object.keys(metadata).sort(),
  };
}

const LIVES = { lease } as const;

test.concurrent.each<[string, Story, { exitCode: number; status?: string }]>([
  ['expired', { ageSeconds: 660 }, { exitCode: 1, status: 'CANCEL' }],
  ['is gone', {}, { exitCode: 2, status: 'FAILED' }],
  ['expired before it waits', { ageSeconds: 660, prepare: LIVES }, { exitCode: 1, status: 'CANCEL' }],
  ['expires while it waits', { ageSeconds: 545, prepare: LIVES }, { exitCode: 1, status: 'CANCEL' }],
  [
    'expires until it goes on',
    { ageSeconds: 660, prepare: { lease: null }, goes: true },
    { exitCode: 1, status: 'CANCEL' },
  ],
  [
    'is renewed until it goes on',
    { ageSeconds: 0, prepare: LIVES, goes: true },
    { exitCode: 0, status: 'SUCCESS' },
  ],
  ['is deleted while it waits', { ageSeconds: 100, prepare: LIVES, isDeleted: true }, { exitCode: 1 }],
])('a task whose lease %s ends in the same way, executed or simulated', async (_, story, expected) => {
  const [real, script] = await Promise.all([executed(story), simulated(story)]);
  expect(comparable(script)).toEqual(comparable(real));
  expect(comparable(real)).toMatchObject({ ...expected, isSealed: true });
  if (expected.status === undefined) expect(real.body).toBeUndefined();
});

test('with a fast clock, a lease ages with real time, like the Action that renews it', async () => {
  const beganMs = Date.now();
  const { now, storageMs } = fastClock(1_000);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const nowMs = now();
  expect(nowMs - beganMs).toBeGreaterThan(40_000);
  expect(Math.abs(storageMs(nowMs) - Date.now())).toBeLessThan(40);
  expect(storageMs(nowMs) - storageMs(nowMs - 10_000)).toBeCloseTo(10);
});
