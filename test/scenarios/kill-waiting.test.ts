import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunningStep } from '../../src/cli/action-step.ts';
import type { Call } from '../../src/local-cloud/types.ts';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

const DEFINITION = `name: killed
jobs:
  first:
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: s, id: s, echo: hi}]
  second:
    needs: [first]
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: s, id: s, echo: hi}]
`;
const INPUTS = { stream_logs: 'false', start_early: 'always' };

/** Simulated seconds per real second, and the duration of the first job in simulated seconds. */
const SPEED = 10;
const FIRST_S = 60;

let aheadMs = 0;
let stage: Stage;
beforeEach(async () => {
  aheadMs = 0;
  const startMs = Date.now();
  const now = () => startMs + (Date.now() - startMs) * SPEED + aheadMs;
  const task = () => ({ ms: FIRST_S * 1_000, ending: 'succeeds' }) as const;
  stage = await openStage({
    clock: { now, sleep: (ms: number) => delay(ms / SPEED) },
    simulate: { bootMs: 5_000, fates: { task } },
  });
});
afterEach(() => stage.end());

const upload =
  (name: string) =>
  ({ service, method, path, from }: Call) =>
    service === 'storage' &&
    method === 'POST' &&
    from === undefined &&
    decodeURIComponent(path).includes(name);
const isCreate = ({ method }: Call) => method === 'CreateJob';

async function until(step: RunningStep, holds: () => Promise<boolean>): Promise<void> {
  let isOver = false;
  void step.ended.finally(() => {
    isOver = true;
  });
  while (!isOver && !(await holds())) await delay(10);
  expect(isOver).toBe(false);
}

const calls = async (isIt: (call: Call) => boolean) => (await stage.cloud.state()).calls.filter(isIt);

const tasksOfSecond = async () =>
  (await stage.cloud.state()).batchJobs.find(({ labels }) => labels['started-early'])?.tasks ?? [];

/** Whether the tasks of the second job wait. */
const areWaiting = async () => {
  const tasks = await tasksOfSecond();
  return tasks.length > 0 && tasks.every(({ state }) => state === 'RUNNING');
};

describe('the Action ends while a job starts early', () => {
  test.each<[string, NodeJS.Signals, () => Promise<boolean>]>([
    [
      'killed before it creates the Batch job',
      'SIGKILL',
      async () => (await calls(upload('prepare.json'))).length > 0,
    ],
    ['killed after it created the Batch job', 'SIGKILL', async () => (await calls(isCreate)).length > 1],
    ['killed while tasks wait', 'SIGKILL', areWaiting],
    ['canceled after it created the Batch job', 'SIGINT', async () => (await calls(isCreate)).length > 1],
    ['canceled while tasks wait', 'SIGTERM', areWaiting],
    [
      'killed when tasks continue',
      'SIGKILL',
      async () => (await calls(upload('second/0/job.json'))).length > 0,
    ],
    [
      'canceled when tasks continue',
      'SIGINT',
      async () => (await calls(upload('second/0/job.json'))).length > 0,
    ],
  ])('%s: post leaves nothing', async (_, signal, holds) => {
    const step = await stage.step({ definition: DEFINITION, inputs: INPUTS });
    const main = step.main();
    await until(main, holds);
    await main.kill(signal);
    const { code, outputs } = await main.ended;
    if (signal !== 'SIGKILL') expect([code, outputs.status]).toEqual([1, 'CANCEL']);
    const post = await step.post().ended;
    expect({ code: post.code, left: await leftovers(stage.cloud) }).toEqual({ code: 0, left: NOTHING });
    const created = await calls((call) => isCreate(call) && call.status === 0);
    expect(created).toHaveLength(new Set(created.map(({ path }) => path)).size);
  });
});

test('without post, waiting tasks end on their own and leave no result', async () => {
  const step = await stage.step({ definition: DEFINITION, inputs: INPUTS });
  const main = step.main();
  await until(main, areWaiting);
  await main.kill('SIGKILL');
  await main.ended;
  aheadMs = 20 * 60_000;
  await stage.cloud.state();
  expect((await tasksOfSecond()).map(({ state }) => state)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
  const { objects } = await stage.cloud.state();
  expect(objects.filter((name) => name.includes('/second/0/results/'))).toEqual([]);
  const post = await step.post().ended;
  expect({ code: post.code, left: await leftovers(stage.cloud) }).toEqual({ code: 0, left: NOTHING });
});
