import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

const SLOW = `name: slow
jobs:
  wait:
    strategy: {matrix: {n: [1, 2]}}
    stages:
      - name: Wait
        run: |
          import time
          print("waiting now")
          time.sleep(120)
`;

describe('a run that is stopped externally', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => stage.cloud.reset());
  afterAll(() => stage.end());

  test('killing main with SIGKILL leaves no Batch job and no object after post', async () => {
    const step = await stage.step({ definition: SLOW });
    const main = step.main();
    await main.sees('2 running');
    await main.kill('SIGKILL');
    expect((await main.ended).signal).toBe('SIGKILL');
    const before = await leftovers(stage.cloud);
    expect(before.batchJobs).toHaveLength(1);
    expect(before.objects.length).toBeGreaterThan(0);
    const post = await step.post().ended;
    expect({ code: post.code, left: await leftovers(stage.cloud) }).toEqual({ code: 0, left: NOTHING });
  });

  test.each([
    'SIGINT',
    'SIGTERM',
  ] as const)('%s cancels, reports CANCEL and exits within the grace period of the runner', async (signal) => {
    const step = await stage.step({ definition: SLOW });
    const main = step.main();
    await main.sees('2 running');
    const sentMs = Date.now();
    await main.kill(signal);
    const ended = await main.ended;
    expect(Date.now() - sentMs).toBeLessThan(7_500);
    expect({ code: ended.code, status: ended.outputs.status }).toEqual({ code: 1, status: 'CANCEL' });
    await step.post().ended;
    expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  });

  test('a run that exceeds its timeout is canceled with status TIMEOUT', async () => {
    const { main } = await stage.run({ definition: SLOW, inputs: { timeout: '6s' } });
    expect({ code: main.code, status: main.outputs.status }).toEqual({ code: 1, status: 'TIMEOUT' });
    expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  });

  test('cleanup: never keeps the Batch job and the folder', async () => {
    const definition = 'jobs:\n  a:\n    stages:\n      - name: s\n        echo: hi\n';
    const { main } = await stage.run({ definition, inputs: { cleanup: 'never' } });
    expect(main.outputs.status).toBe('SUCCESS');
    const left = await leftovers(stage.cloud);
    expect(left.batchJobs).toHaveLength(1);
    expect(left.objects.some((name) => name.endsWith('definition.yml'))).toBe(true);
  });
});
