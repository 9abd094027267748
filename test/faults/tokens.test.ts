import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { SimulatedStage } from '../bench/simulated-stage.ts';
import './certificate-file.ts';

const { openSimulatedStage } = await import('../bench/simulated-stage.ts');

const HOUR_MS = 3_600_000;
const LIFE_MS = 300_000;
let taskMs = 60_000;
let stage: SimulatedStage;
beforeAll(async () => {
  const task = () => ({ ms: taskMs, ending: 'succeeds' }) as const;
  stage = await openSimulatedStage({ hasTokenTime: true, simulate: { fates: { task } } });
});
beforeEach(() => stage.cloud.reset());
afterAll(() => stage.end());

const ONE = 'name: one\njobs:\n  long:\n    stages: [{name: s, id: s, echo: hi}]\n';

test('a four-hour run exchanges its five-minute token once per lifetime, and always has a valid one', async () => {
  taskMs = 4 * HOUR_MS;
  const { main, left } = await stage.run({
    definition: ONE,
    // The clock of the tests treats a longer wait as a deadline, which costs time.
    inputs: { timeout: '6h', task_timeout: '6h', poll_interval: '15s', stream_logs: 'false' },
  });
  taskMs = 60_000;
  expect(main.outputs.status).toBe('SUCCESS');
  expect(main.tookMs).toBeGreaterThan(4 * HOUR_MS);
  expect(left).toEqual({ batchJobs: 0, objects: 0 });
  const calls = await stage.calls();
  expect(calls.filter(({ status }) => status === 401 || status === 16)).toEqual([]);
  const exchanges = calls.filter(({ service }) => service === 'sts').length;
  // Main renews the token a minute before it expires. Post has a separate token.
  const lives = main.tookMs / (LIFE_MS - 60_000);
  expect(exchanges).toBeGreaterThanOrEqual(Math.floor(main.tookMs / LIFE_MS));
  expect(exchanges).toBeLessThanOrEqual(Math.ceil(lives) + 2);
  expect(calls.filter(({ service }) => service === 'oidc')).toHaveLength(exchanges);
}, 120_000);

test.each([
  ['Batch', { service: 'batch', method: 'ListJobs' }],
  ['Cloud Storage', { service: 'storage', method: 'POST', path: 'job.json' }],
] as const)('a token that %s refuses (401) is renewed once, and the run continues', async (_, match) => {
  stage.cloud.addFault({ ...match, times: 1, kind: 'status', status: 401 });
  const { main, left } = await stage.run({ definition: ONE });
  expect({ status: main.outputs.status, left }).toEqual({
    status: 'SUCCESS',
    left: { batchJobs: 0, objects: 0 },
  });
});

test('a token that is refused again after one renewal ends the run with advice', async () => {
  stage.cloud.addFault({ service: 'storage', times: 1_000, kind: 'status', status: 401 });
  const { main } = await stage.run({ definition: ONE, between: () => stage.cloud.clearFaults() });
  expect(main.outputs.status).toBe('FAILED');
  expect(main.log).toContain('Cloud Storage did not accept the token. Set the input "service_account"');
  const calls = await stage.calls();
  expect(calls.filter(({ service }) => service === 'sts').length).toBeLessThanOrEqual(6);
});
