import { expect, test } from '@jest/globals';
import { noHistory } from '../../../src/run/history/history.ts';
import { progress } from '../../../src/run/logs/progress.ts';
import { settled } from '../../../src/run/state.ts';
import { logTo } from '../a-run.ts';
import { runningJobs, START_MS, shows } from '../running-job.ts';

function watched(size: number) {
  const state = runningJobs({ etl: { size } });
  const job = state.jobs.get('etl');
  const lines: string[] = [];
  let nowMs = START_MS;
  const clock = { now: () => nowMs, sleep: async () => undefined };
  const tell = progress({ clock, history: noHistory, log: logTo({ say: (line) => lines.push(line) }) });
  return {
    lines,
    job,
    /** Polls the job `seconds` after the start. */
    at(seconds: number, ...view: [] | [Parameters<typeof shows>[1], Parameters<typeof shows>[2]]) {
      nowMs = START_MS + seconds * 1000;
      if (view[0]) shows(job, view[0], view[1] ?? {});
      tell.tell(state);
    },
  };
}

test('changed counts and a minute without machines have a line', () => {
  const { lines, at } = watched(500);
  at(1);
  at(5, 'SCHEDULED', { PENDING: 500 });
  at(30);
  at(65);
  at(80, 'RUNNING', { PENDING: 463, RUNNING: 37 });
  at(82, 'RUNNING', { PENDING: 460, RUNNING: 40 });
  at(95, 'RUNNING', { PENDING: 451, RUNNING: 37, SUCCEEDED: 12 });
  at(97, 'RUNNING', { PENDING: 450, RUNNING: 37, SUCCEEDED: 12, FAILED: 1 });
  at(400);
  at(500, 'FAILED', { SUCCEEDED: 499, FAILED: 1 });
  at(501);
  expect(lines).toEqual([
    'etl queued',
    'etl waiting for machines',
    'etl waiting for machines for 1m 05s',
    'etl 37/500 running',
    'etl 37/500 running, 12 ok',
    'etl 37/500 running, 12 ok, 1 failed',
    'etl 37/500 running, 12 ok, 1 failed for 5m 10s',
    'etl 499 ok, 1 failed',
  ]);
});

test('with few tasks, every change has its own line', () => {
  const { lines, at } = watched(3);
  at(1, 'RUNNING', { RUNNING: 3 });
  at(2, 'RUNNING', { RUNNING: 2, SUCCEEDED: 1 });
  at(3, 'RUNNING', { RUNNING: 1, SUCCEEDED: 2 });
  at(4, 'SUCCEEDED', { SUCCEEDED: 3 });
  expect(lines).toEqual(['etl 3/3 running', 'etl 2/3 running, 1 ok', 'etl 1/3 running, 2 ok', 'etl 3 ok']);
});

test('tasks that canceled themselves do not count as failures once their results are read', () => {
  const { lines, at, job } = watched(3);
  at(1, 'RUNNING', { RUNNING: 2, FAILED: 1 });
  const part = job?.parts.at(-1);
  if (!job || !part) throw new Error('no part');
  shows(job, 'FAILED', { SUCCEEDED: 1, FAILED: 2 });
  const ownCancel = "stage 'Stop' raised StageCancelError: enough";
  settled(job, part, { combinations: new Map([[1, { ownCancel }]]), preemptions: 0 });
  at(2);
  expect(lines).toEqual(['etl 2/3 running, 1 failed', 'etl 1 ok, 1 failed, 1 canceled']);
});

test('ten thousand tasks that end one by one cause a line every ten seconds', () => {
  const { lines, at } = watched(10_000);
  for (let second = 1; second <= 600; second++) {
    at(second, 'RUNNING', { PENDING: 10_000 - second * 16, RUNNING: 16, SUCCEEDED: (second - 1) * 16 });
  }
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.length).toBeLessThanOrEqual(61);
});
