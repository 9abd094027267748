import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

/** The second task starts after the first one ends. */
const DEFINITION = `name: watched
jobs:
  tasks:
    strategy: {max-parallel: 1, matrix: {n: [1, 2]}}
    stages:
      - name: Work
        id: work
        run: |
          import time
          print("working")
          time.sleep(3)
`;

let stage: Stage;
afterEach(() => stage.end());

interface Result {
  readonly status: string;
  readonly error: { readonly name: string; readonly message: string } | null;
}

/** Kills main while its first task runs; ten minutes later the second task starts. */
async function loseRunner(inputs: Readonly<Record<string, string>>) {
  let aheadMs = 0;
  const clock = { now: () => Date.now() + aheadMs, sleep: pause };
  stage = await openStage({ storage: 'in-process', clock });
  const step = await stage.step({ definition: DEFINITION, inputs });
  const main = step.main();
  await main.sees('1/2 running');
  await main.kill('SIGKILL');
  await main.ended;
  aheadMs = 11 * 60_000;
  const results = async () => {
    const { objects } = await stage.cloud.state();
    const names = objects.filter((name) => /\/results\/\d-0\.json$/.test(name)).sort();
    const [bucket = ''] = names[0]?.split('/') ?? [];
    const texts = names.map((name) => stage.cloud.getObject(bucket, name.slice(bucket.length + 1)));
    return (await Promise.all(texts)).map((text) => JSON.parse(String(text)) as Result);
  };
  let ended = await results();
  while (ended.length < 2) {
    await pause(200);
    ended = await results();
  }
  const { batchJobs } = await stage.cloud.state();
  const post = await step.post().ended;
  return { ended, batchJobs, post };
}

test('a task that starts ten minutes after the loss of its runner ends immediately, and says why', async () => {
  const { ended, batchJobs, post } = await loseRunner({});
  expect(batchJobs).toHaveLength(1);
  expect(ended.map(({ status }) => status)).toEqual(['SUCCESS', 'CANCEL']);
  expect(ended[1]?.error).toMatchObject({
    name: 'Orphaned',
    message: expect.stringMatching(/^ORPHANED: .*more than the 600 s allowed.*on_runner_loss: continue/),
  });
  expect({ code: post.code, left: await leftovers(stage.cloud) }).toEqual({ code: 0, left: NOTHING });
});

test('with on_runner_loss: continue, it still starts', async () => {
  const { ended } = await loseRunner({ on_runner_loss: 'continue' });
  expect(ended.map(({ status, error }) => ({ status, error }))).toEqual([
    { status: 'SUCCESS', error: null },
    { status: 'SUCCESS', error: null },
  ]);
  const { calls } = await stage.cloud.state();
  expect(calls.filter(({ path }) => path.includes('lease.json'))).toEqual([]);
});
