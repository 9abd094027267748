import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { type BatchRig, LOCATION, scriptJob, startBatchRig } from './batch-rig.ts';

let rig: BatchRig;
afterEach(() => rig.stop());

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
/** A zombie process has also ended. */
const hasEnded = (pid: number) =>
  !isAlive(pid) ||
  / Z /.test(existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : ' Z ');
/** Starts a job with two tasks that do not end by themselves. Returns their process ids. */
async function startTwo(id: string): Promise<number[]> {
  const before = rig.entries.length;
  const script = "trap '' TERM; echo $$; while :; do sleep 1; done";
  await rig.create(id, scriptJob(script, {}, { taskCount: 2 }));
  await rig.written(before + 2);
  return rig.lines().slice(before).map(Number);
}

test('reset ends every task at once and deletes every job, and its ids and request ids are free again', async () => {
  rig = await startBatchRig();
  const pids = await startTwo('x');
  expect(pids.map(isAlive)).toEqual([true, true]);
  const started = performance.now();
  await rig.service.reset();
  expect(performance.now() - started).toBeLessThan(2_000);
  expect([pids.map(isAlive), rig.service.state()]).toEqual([[false, false], []]);
  await expect(rig.get(`${LOCATION}/jobs/x`)).rejects.toMatchObject({ code: 5 });
  expect((await rig.ended(await rig.create('x', scriptJob('exit 0')))).status?.state).toBe('SUCCEEDED');
});

test('stop ends every task, frees the port, deletes the folders of jobs, and can be called again', async () => {
  rig = await startBatchRig();
  const pids = await startTwo('x');
  await rig.service.stop();
  expect(pids.map(isAlive)).toEqual([false, false]);
  const folder = join(rig.folder, 'batch');
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  await expect(fetch(rig.service.url)).rejects.toThrow();
  await rig.service.stop();
});

test('a process that a task moved into its own session ends with the task', async () => {
  rig = await startBatchRig();
  const script = 'import os,time; os.fork() or (os.setsid(), print(os.getpid(), flush=True)); time.sleep(60)';
  const name = await rig.create('x', scriptJob(`#!/usr/bin/env python3\n${script}`));
  await rig.written(1);
  const pid = Number(rig.lines()[0]);
  expect(hasEnded(pid)).toBe(false);
  const [operation] = await rig.client.cancelJob({ name });
  await operation.promise();
  await rig.until(() => hasEnded(pid), 'the process');
});

test('stop does not wait for calls that hang', async () => {
  rig = await startBatchRig();
  rig.faults.add({ service: 'batch', kind: 'hang', times: 1 });
  const call = rig.client.listJobs({ parent: LOCATION }, { retry: { retryCodes: [] } });
  const lost = expect(call).rejects.toMatchObject({ code: expect.any(Number) });
  await delay(100);
  await rig.service.stop();
  await lost;
});

test('stop does not wait for machines that boot or images that are being created', async () => {
  rig = await startBatchRig({ bootMs: 60_000 });
  const runnables = [{ container: { imageUri: 'python:3.12', commands: ['python3', '-V'] } }];
  await rig.create('x', { taskGroups: [{ taskSpec: { runnables } }] });
  await delay(100);
  const started = performance.now();
  await rig.service.stop();
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a booting job can be canceled before any task has started', async () => {
  rig = await startBatchRig({ bootMs: 60_000 });
  const name = await rig.create('x', scriptJob('exit 0', {}, { taskCount: 2 }));
  await rig.until(() => rig.service.state()[0]?.state === 'SCHEDULED', 'the job to be scheduled');
  const [operation] = await rig.client.cancelJob({ name });
  await operation.promise();
  const job = await rig.get(name);
  expect([job.status?.state, job.status?.taskGroups?.group0?.counts]).toEqual([
    'CANCELLED',
    { UNEXECUTED: '2' },
  ]);
});

test('tasks start bootMs after the creation of their job', async () => {
  rig = await startBatchRig({ bootMs: 400 });
  const name = await rig.create('x', scriptJob('exit 0'));
  await delay(150);
  expect((await rig.get(name)).status?.state).toBe('SCHEDULED');
  const job = await rig.ended(name);
  const [task] = await rig.tasks(name);
  const at = (time: { seconds?: unknown; nanos?: number | null } | null | undefined) =>
    Number(time?.seconds ?? 0) * 1000 + (time?.nanos ?? 0) / 1e6;
  const waitedMs = at(task?.status?.statusEvents?.[0]?.eventTime) - at(job.createTime);
  expect(waitedMs).toBeGreaterThanOrEqual(395);
  expect(waitedMs).toBeLessThan(3_000);
});

test('latencyMs delays each response', async () => {
  rig = await startBatchRig({ latencyMs: 200 });
  await rig.client.listJobs({ parent: LOCATION });
  const started = performance.now();
  await rig.client.listJobs({ parent: LOCATION });
  expect(performance.now() - started).toBeGreaterThanOrEqual(199);
});
