import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fates } from '../../src/local-cloud/types.ts';
import type { SimulatedStage } from '../bench/simulated-stage.ts';
import './certificate-file.ts';

const { openSimulatedStage } = await import('../bench/simulated-stage.ts');

const MINUTE_MS = 60_000;
const ONE = 'name: one\njobs:\n  work:\n    stages: [{name: s, id: s, echo: hi}]\n';

let fates: Fates = {};
let stage: SimulatedStage;
beforeAll(async () => {
  stage = await openSimulatedStage({
    hasTokenTime: true,
    simulate: {
      ...{ bootMs: 10_000, taskMs: [20_000, 60_000] },
      fates: { task: (key) => fates.task?.(key), job: (job) => fates.job?.(job) },
    },
  });
});
beforeEach(async () => {
  fates = {};
  await stage.cloud.reset();
});
afterAll(() => stage.end());

const good = { status: 'SUCCESS', code: 0, left: { batchJobs: 0, objects: 0 } };
async function run(options: Parameters<SimulatedStage['run']>[0] = {}) {
  const { main, post, left } = await stage.run({ definition: ONE, ...options });
  return { ended: { status: main.outputs.status, code: main.code, left }, main, post };
}
const creates = async () => (await stage.calls()).filter(({ method }) => method === 'CreateJob');

describe('a create', () => {
  test('that succeeded despite a broken connection (F1) is accepted: one Batch job', async () => {
    let made = 0;
    stage.cloud.addFault({
      service: 'batch',
      method: 'CreateJob',
      times: 1,
      kind: 'reset',
      afterCommit: true,
    });
    const { ended } = await run({
      between: async () => {
        made = (await stage.cloud.state()).batchJobs.length;
      },
    });
    expect({ ended, made }).toEqual({ ended: good, made: 1 });
    expect((await creates()).length).toBeGreaterThan(1);
  });

  test('that gets 503 twice (F2) is sent three times with the same name', async () => {
    stage.cloud.addFault({ service: 'batch', method: 'CreateJob', times: 2, kind: 'status', status: 503 });
    const { ended } = await run();
    expect(ended).toEqual(good);
    const paths = (await creates()).map(({ path }) => path);
    expect(paths).toHaveLength(3);
    expect(new Set(paths).size).toBe(1);
  });

  test('of a job that listings omit for half a minute (F5) is not reported as deleted', async () => {
    fates = { job: () => ({ hiddenMs: 30_000 }) };
    const { ended, main } = await run();
    expect(ended).toEqual(good);
    expect(main.log).not.toContain('someone else');
  });
});

describe('a watch', () => {
  test('that gets 503 for three minutes (F6) says so once and continues', async () => {
    fates = { task: () => ({ ms: 10 * MINUTE_MS, ending: 'succeeds' }) };
    const startMs = stage.clock.now();
    const fault = { service: 'batch', method: 'ListJobs', times: 1, kind: 'status', status: 503 } as const;
    // The number of tries in three minutes, including the waits between them.
    stage.cloud.addFault({ ...fault, times: 24 });
    const { ended, main } = await run();
    expect(ended).toEqual(good);
    expect(stage.clock.now() - startMs).toBeGreaterThan(3 * MINUTE_MS);
    expect(main.log.match(/cannot be watched at the moment; its Batch jobs continue/g)).toHaveLength(1);
    expect(main.log).toContain('The run can be watched again.');
  });

  test('of a runner that slept for hours (F16) checks once more before it reports TIMEOUT', async () => {
    fates = { task: () => ({ ms: 10 * MINUTE_MS, ending: 'succeeds' }) };
    // The only check before the timeout of the run is too early, as it is before a sleep.
    const { ended } = await run({
      inputs: { timeout: '30m', poll_interval: '5m', stream_logs: 'false' },
      clock: sleepy(),
    });
    expect(ended).toEqual(good);
  });

  test('still reports TIMEOUT if jobs run when the time is over', async () => {
    fates = { task: () => ({ ms: 60 * MINUTE_MS, ending: 'succeeds' }) };
    const { ended } = await run({ inputs: { timeout: '10m', poll_interval: '15s', stream_logs: 'false' } });
    expect(ended).toEqual({ ...good, status: 'TIMEOUT', code: 1 });
  });

  /** A clock whose first wait of five minutes takes an hour. */
  function sleepy() {
    let waits = 0;
    const sleep = (ms: number, signal?: AbortSignal) => {
      const isFirst = ms === 5 * MINUTE_MS && waits++ === 0;
      return stage.clock.sleep(isFirst ? 60 * MINUTE_MS : ms, signal);
    };
    return { now: stage.clock.now, sleep };
  }
});

test('a failure of the second page of a list (F8) neither loses nor duplicates a task', async () => {
  const size = 1_001;
  const definition = `name: pages\njobs:\n  many:\n    strategy: {matrix: {n: [${Array.from({ length: size }, (_, n) => n).join(', ')}]}}\n    stages: [{name: s, id: s, echo: hi}]\n`;
  stage.cloud.addFault({
    service: 'storage',
    method: 'GET',
    path: 'pageToken=',
    times: 1,
    kind: 'status',
    status: 500,
  });
  const { ended, main } = await run({ definition, inputs: { stream_logs: 'false' } });
  expect(ended).toEqual(good);
  expect(main.log).toContain('1,001 ok');
  const strategies = /"strategies":\s*\{/.test(main.outputs.result ?? '');
  expect({ strategies, failed: main.outputs.failed }).toEqual({ strategies: true, failed: '[]' });
});

test.each([
  ['a temporary folder that cannot be written', { environment: { RUNNER_TEMP: '/dev/null/temp' } }],
])('%s (F18) does not change the status, and causes a warning', async (_, options) => {
  const { ended, main } = await run(options);
  expect(ended).toEqual(good);
  expect(main.log).toContain('warning: The file of an output was not written, so "result_file" is empty');
});

describe('a clock that is off by ten minutes', () => {
  test.each([
    ['fast', 600_000],
    ['slow', -600_000],
  ])('(%s) changes nothing, with or without impersonated tokens', async (_, offMs) => {
    const clock = { now: () => stage.clock.now() + offMs, sleep: stage.clock.sleep };
    const account = { service_account: 'runner@local-project.iam.gserviceaccount.com' };
    for (const inputs of [{}, account]) {
      await stage.cloud.reset();
      fates = { task: () => ({ ms: 20 * MINUTE_MS, ending: 'succeeds' }) };
      const watch = { queue_timeout: '5m', poll_interval: '15s', stream_logs: 'false' };
      const { ended, main } = await run({ clock, inputs: { ...inputs, ...watch } });
      expect({ ended, isFast: main.tookMs < 22 * MINUTE_MS }).toEqual({ ended: good, isFast: true });
      const refused = (await stage.calls()).filter(({ status }) => status === 401 || status === 16);
      expect(refused).toEqual([]);
    }
  });
});
