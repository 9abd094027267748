import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStage, type Stage } from './scenario.ts';

/** A realistic world that is thirty times as fast. */
describe('in a realistic world', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ realistic: true, bootMs: 3_000 });
  });
  afterAll(() => stage.end());

  const stages = (text: string) => `
    stages:
      - name: Work
        id: work
        run: |
${text.replace(/^/gm, '          ')}`;

  test('jobs wait, run and are deleted, and their names are not mistaken for reasons', async () => {
    const definition = `quota:
  jobs:
    quota_report:
      strategy: { max-parallel: 2, matrix: { x: [1, 2, 3] } }${stages('result.context.update({"x": 1})').replaceAll('\n', '\n  ')}
    after:
      needs: [quota_report]${stages('print("after all")').replaceAll('\n', '\n  ')}
`;
    const { main, post } = await stage.run({ definition });
    expect([main.code, main.outputs.status, post.code]).toEqual([0, 'SUCCESS', 0]);
    expect(main.log).toContain('after all');
    expect(main.log).not.toMatch(/::warning/);
    const { batchJobs, objects } = await stage.cloud.state();
    expect([batchJobs, objects]).toEqual([[], []]);
  });

  test('a failure shows its own lines, and no routine messages of the agent', async () => {
    const definition = `fails:
  jobs:
    work:${stages('print("before it fails")\nimport os; os._exit(3)').replaceAll('\n', '\n  ')}
`;
    const { main } = await stage.run({ definition });
    expect(main.outputs.status).toBe('FAILED');
    expect(main.log).toContain('before it fails');
    expect(main.log).not.toMatch(/report agent state|Executing runnable/);
  });

  test('missing machines are reported with the message of Batch', async () => {
    const definition = `typo:
  jobs:
    work:
      runs-on: { type: gcp_batch, with: { machine_type: e2-standrd-4 } }${stages('print("never")').replaceAll('\n', '\n  ')}
`;
    const { main } = await stage.run({ definition });
    expect(main.outputs.status).toBe('FAILED');
    expect(main.log).toContain('CODE_MACHINE_TYPE_NOT_FOUND');
    expect(main.log).toContain('machine type e2-standrd-4 for job');
  });

  test('a task that leaves a process running ends', async () => {
    const definition = `leaves:
  jobs:
    work:${stages('import subprocess\nsubprocess.Popen(["sleep", "300"], start_new_session=True)').replaceAll('\n', '\n  ')}
`;
    const started = Date.now();
    const { main } = await stage.run({ definition });
    expect(main.outputs.status).toBe('SUCCESS');
    expect(Date.now() - started).toBeLessThan(60_000);
  });

  test('a task that exceeds its memory is killed, and the report says so', async () => {
    const definition = `hungry:
  jobs:
    work:
      runs-on: { type: gcp_batch, with: { memory_mb: 512 } }${stages('import time\nx = bytearray(700 * 1024 * 1024)\ntime.sleep(5)').replaceAll('\n', '\n  ')}
`;
    const { main } = await stage.run({ definition });
    expect(main.outputs.status).toBe('FAILED');
    expect(main.log).toMatch(/memory/i);
  });
});
