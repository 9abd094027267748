import '../faults/certificate-file.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { taskProgram } from '../task/task-program.ts';
import type { SimulatedStage } from './simulated-stage.ts';

// grpc-js reads the certificate on import.
const { openSimulatedStage } = await import('./simulated-stage.ts');

let taskMs = 300_000;
let stage: SimulatedStage;
beforeAll(async () => {
  const task = () => ({ ms: taskMs, ending: 'succeeds' }) as const;
  stage = await openSimulatedStage({ simulate: { fates: { task } } });
});
beforeEach(() => stage.cloud.reset());
afterAll(() => stage.end());

const DEFINITION = `name: nightly
jobs:
  load:
    strategy: {matrix: {n: [1, 2, 3]}}
    stages: [{name: Work, run: pass}]
  sum:
    needs: [load]
    stages: [{name: Sum, run: pass}]
`;

async function run(minutes: number, inputs: Readonly<Record<string, string>> = {}) {
  taskMs = minutes * 60_000;
  const { main, left } = await stage.run({
    definition: DEFINITION,
    // In hours of simulated time, a check every 15 seconds without log lines is enough.
    inputs: { history: 'true', timeout: '3h', poll_interval: '15s', stream_logs: 'false', ...inputs },
    program: taskProgram,
  });
  return { main, left };
}

const NAME = /_history\/1\/[0-9a-f]{16}\/nightly\.json$/;

async function records(): Promise<readonly { readonly success: boolean; readonly seconds: number }[]> {
  const { objects } = await stage.cloud.state();
  const [name = ''] = objects.filter((each) => NAME.test(each));
  const [bucket = '', ...rest] = name.split('/');
  const body = await stage.cloud.getObject(bucket, rest.join('/'));
  return body ? (JSON.parse(body.toString('utf8')) as { runs: [] }).runs : [];
}

test('a run estimates its duration from earlier runs, and is compared with the last successful run', async () => {
  const first = await run(5);
  expect([first.main.outputs.status, (await records()).length]).toEqual(['SUCCESS', 1]);
  expect(first.main.log).not.toMatch(/earlier runs/i);
  await run(7);
  const third = await run(6);
  expect((await records()).map(({ success }) => success)).toEqual([true, true, true]);
  expect(third.main.log).toMatch(
    /^Earlier runs took 1\dm \d\ds to 1\dm \d\ds and about \d\.\d to \d\.\d vCPU-hours\.$/m,
  );
  expect(third.main.log).toMatch(
    /^load .*; about 1?\dm \d\ds left; earlier runs took 1\dm \d\ds to 1\dm \d\ds$/m,
  );
  const change = /Compared with the last successful run on the default branch: 2m \d\ds shorter \(/;
  expect(third.main.log).toMatch(change);
  expect(third.main.summary).toMatch(change);
});

test('a running job that takes twice as long as ever before causes a warning', async () => {
  for (const minutes of [5, 5, 5]) await run(minutes);
  const slow = await run(30);
  expect(slow.main.log).toMatch(
    /^warning: Job 'load' has taken 1\dm \d\ds and is still running; in earlier runs it took at most 5m \d\ds\.$/m,
  );
  expect(slow.main.log).toMatch(/; longer than usual: earlier runs took/);
  expect(slow.main.summary).toContain('is still running; in earlier runs');
});

test.each<[string, string]>([
  ['invalid JSON', 'not { json'],
  ['another version', '{"version": 9, "runs": []}'],
  [
    'strings instead of numbers',
    '{"version": 1, "runs": [{"started_ms": "<img>", "seconds": "::error::", "jobs": {"load": 1}}]}',
  ],
])('an invalid history is replaced without a failure: %s', async (_, text) => {
  await run(5);
  const { objects } = await stage.cloud.state();
  const [name = ''] = objects.filter((each) => NAME.test(each));
  const [bucket = '', ...rest] = name.split('/');
  await stage.cloud.putObject(bucket, rest.join('/'), text);
  const after = await run(5);
  expect([after.main.outputs.status, (await records()).length]).toEqual(['SUCCESS', 1]);
});

test.each<[string, Parameters<SimulatedStage['cloud']['addFault']>[0], number]>([
  [
    'cannot be read',
    { service: 'storage', method: 'GET', path: '_history', times: 100, kind: 'status', status: 403 },
    1,
  ],
  [
    'cannot be written',
    { service: 'storage', method: 'POST', path: '_history', times: 100, kind: 'status', status: 403 },
    1,
  ],
  [
    'is constantly written by other runs',
    { service: 'storage', method: 'POST', path: '_history', times: 100, kind: 'status', status: 412 },
    1,
  ],
  [
    'is written once by another run',
    { service: 'storage', method: 'POST', path: '_history', times: 1, kind: 'status', status: 412 },
    2,
  ],
])('the run succeeds when its history %s', async (_, fault, count) => {
  await run(5);
  stage.cloud.addFault(fault);
  const { main } = await run(5);
  stage.cloud.clearFaults();
  expect([main.outputs.status, main.code]).toEqual(['SUCCESS', 0]);
  expect((await records()).length).toBe(count);
});

test('a run that ends before its first task leaves no history, and neither does a run with history: false', async () => {
  const waiting = await run(5, { timeout: '30s' });
  expect([waiting.main.outputs.status, await records()]).toEqual(['TIMEOUT', []]);
  await run(5, { history: 'false' });
  expect(await records()).toEqual([]);
  const ended = await run(30, { timeout: '10m' });
  expect([ended.main.outputs.status, (await records()).map(({ success }) => success)]).toEqual([
    'TIMEOUT',
    [false],
  ]);
});
