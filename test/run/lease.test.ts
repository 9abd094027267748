import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import '../faults/certificate-file.ts';
import type { SimulatedStage } from '../bench/simulated-stage.ts';

// Imported after the line above, because Jest loads static imports before it runs any code.
const { openSimulatedStage } = await import('../bench/simulated-stage.ts');

let stage: SimulatedStage;
beforeAll(async () => {
  stage = await openSimulatedStage({ simulate: { taskMs: [150_000, 150_000] } });
});
beforeEach(() => stage.cloud.reset());
afterAll(() => stage.end());

const LONG = {
  definition: 'name: one\njobs:\n  a:\n    stages: [{name: s, id: s, echo: hi}]\n',
  inputs: { stream_logs: 'false' },
};

const renewals = async () =>
  (await stage.cloud.state()).calls.filter(
    ({ service, method, path }) => service === 'storage' && method === 'POST' && path.includes('lease.json'),
  );

test('the lease is renewed while tasks run, about once a minute', async () => {
  const { main, left } = await stage.run(LONG);
  expect({ status: main.outputs.status, log: main.code === 0 ? '' : main.log }).toEqual({
    status: 'SUCCESS',
    log: '',
  });
  const minutes = main.tookMs / 60_000;
  expect(minutes).toBeGreaterThan(2);
  const { length } = await renewals();
  expect(length).toBeGreaterThanOrEqual(2);
  expect(length).toBeLessThanOrEqual(minutes + 1);
  expect(left).toEqual({ batchJobs: 0, objects: 0 });
});

test('a lease that cannot be renewed causes one warning and no failure', async () => {
  let isBroken = false;
  const { main, left } = await stage.run({
    ...LONG,
    onLine(line) {
      if (isBroken || !line.includes('running')) return;
      isBroken = true;
      stage.cloud.addFault({
        service: 'storage',
        method: 'POST',
        path: 'lease.json',
        times: 1_000,
        kind: 'status',
        status: 403,
      });
    },
  });
  expect(isBroken).toBe(true);
  expect(main.outputs.status).toBe('SUCCESS');
  const warnings = main.log
    .split('\n')
    .filter((line) => line.includes("The run's lease could not be renewed"));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('on_runner_loss: continue');
  expect(left).toEqual({ batchJobs: 0, objects: 0 });
});

test('without a lease no object is written for it', async () => {
  await stage.run({ ...LONG, inputs: { on_runner_loss: 'continue' } });
  expect(await renewals()).toEqual([]);
});
