import '../faults/certificate-file.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { taskProgram } from '../task/task-program.ts';
import type { SimulatedStage } from './simulated-stage.ts';

// grpc-js reads the certificate on import.
const { openSimulatedStage } = await import('./simulated-stage.ts');

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
let taskMs = HOUR_MS;
let stage: SimulatedStage;
beforeAll(async () => {
  const task = () => ({ ms: taskMs, ending: 'succeeds' }) as const;
  stage = await openSimulatedStage({ simulate: { fates: { task } } });
});
afterAll(() => stage.end());

const definitionOf = (tasks: number) => `name: capped
jobs:
  wide:
    strategy:
      matrix: {a: [${Array.from({ length: tasks / 10 }, (_, at) => at).join(', ')}], b: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}
    stages: [{name: Work, run: pass}]
  next:
    needs: [wide]
    trigger-rule: all_done
    stages: [{name: Sum, run: pass}]
`;

/** An hour of a machine costs 1. */
async function capped(tasks: number, inputs: Readonly<Record<string, string>>) {
  await stage.cloud.reset();
  const { main, left } = await stage.run({
    definition: definitionOf(tasks),
    inputs: { prices: '{e2-standard-4: 1}', timeout: '24h', stream_logs: 'false', ...inputs },
    program: taskProgram,
  });
  const { machines = [] } = await stage.cloud.state();
  const charged = machines.reduce((sum, { fromMs, untilMs = Number.NaN }) => sum + untilMs - fromMs, 0);
  return { main, left, charged: charged / HOUR_MS };
}

const TEN_MINUTES_OF_1000 = (1_000 * 10) / 60;

test.each<[string, number, number, Readonly<Record<string, string>>]>([
  ['1,000 machines for ten minutes', 60, TEN_MINUTES_OF_1000, {}],
  ['1,000 machines for five minutes', 60, TEN_MINUTES_OF_1000 / 2, {}],
  ['machines that run several tasks one after another', 4, (100 * 15) / 60, { max_parallel_tasks: '100' }],
  ['four tasks on a machine', 60, (250 * 10) / 60, { cpu_count: '1' }],
  ['a poll interval that is too long', 60, TEN_MINUTES_OF_1000, { poll_interval: '5m' }],
])('a run of 1,000 tasks stops when its machines reach the cost limit: %s', async (_, minutes, limit, inputs) => {
  taskMs = minutes * MINUTE_MS;
  const { main, left, charged } = await capped(1_000, { max_cost: limit.toFixed(2), ...inputs });
  expect([main.outputs.status, main.code, left]).toEqual(['CANCEL', 1, { batchJobs: 0, objects: 0 }]);
  expect(charged / limit).toBeLessThanOrEqual(1.1);
  expect(charged / limit).toBeGreaterThan(0.9);
  expect(JSON.parse(main.outputs.cost ?? '')).toMatchObject({ reason: 'cost-cap', currency: 'USD' });
  expect(main.log).toMatch(/cost-cap: its machines have cost about [\d.]+ USD, .*"max_cost"/);
  expect(main.summary).toContain('cost-cap');
  expect(main.log).not.toContain('next: starting');
});

test('vCPU-hours work as a limit without prices, and a warning comes first', async () => {
  taskMs = HOUR_MS;
  const { main, charged } = await capped(20, { max_vcpu_hours: '40', warn_cost: '5' });
  expect(main.outputs.status).toBe('CANCEL');
  expect(charged * 4).toBeGreaterThan(36);
  expect(charged * 4).toBeLessThan(44);
  expect(main.log).toMatch(/cost-cap: its machines have cost about 40 vCPU-hours, .*"max_vcpu_hours"/);
  expect(main.log.match(/warning: The machines of this run have cost about 5\.\d+ USD/g)).toHaveLength(1);
});

test('a finished run is not canceled because of its cost', async () => {
  taskMs = 10 * MINUTE_MS;
  const { main } = await capped(20, { max_cost: '100' });
  expect(main.outputs.status).toBe('SUCCESS');
  expect(main.log).toContain(
    'At most 504 vCPU-hours, about 126.00 USD, if every task takes its full task_timeout; boot times are not included.',
  );
  expect(JSON.parse(main.outputs.cost ?? '')).not.toHaveProperty('reason');
});
