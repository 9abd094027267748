import '../../faults/certificate-file.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newMachines } from '../../../src/local-cloud/batch/simulated/machines.ts';
import type { SimulatedStage } from '../../bench/simulated-stage.ts';
import { taskProgram } from '../../task/task-program.ts';

// grpc-js reads the certificate when it is loaded.
const { openSimulatedStage } = await import('../../bench/simulated-stage.ts');

let stage: SimulatedStage;
beforeAll(async () => {
  stage = await openSimulatedStage({ simulate: { taskMs: [10_000, 10_000] } });
});
afterAll(() => stage.end());

const seconds = (times: readonly { fromMs: number; untilMs?: number }[]) =>
  times.map(({ fromMs, untilMs = Number.NaN }) => [fromMs / 1_000, untilMs / 1_000]);

test('a machine is paid from its boot until its shutdown, for any number of tasks', () => {
  const machines = newMachines({ perMachine: 2, startMs: 68_000 });
  const places = [machines.take(87_000), machines.take(87_000), machines.take(87_000)];
  expect(places).toEqual([0, 0, 1]);
  machines.give(0);
  expect(machines.take(97_000)).toBe(0);
  machines.release(97_000);
  machines.give(1);
  machines.release(100_000);
  machines.give(0);
  machines.release(110_000);
  machines.give(0);
  machines.release(120_000);
  expect(seconds(machines.times)).toEqual([
    [27, 150],
    [27, 130],
  ]);
});

test('a preempted machine is paid until then, and another one boots for its task', () => {
  const machines = newMachines({ perMachine: 1, startMs: 68_000 });
  expect(machines.take(87_000)).toBe(0);
  machines.lose(0, 90_000);
  machines.give(0);
  expect(machines.take(177_000)).toBe(1);
  machines.give(1);
  machines.release(200_000);
  expect(seconds(machines.times)).toEqual([
    [27, 90],
    [117, 230],
  ]);
});

test('machines of a job that is canceled before they start are paid from their creation', () => {
  const machines = newMachines({ perMachine: 1, startMs: 68_000 });
  machines.bootInVain(2, 19_000, 20_000);
  expect(machines.times).toEqual([]);
  machines.bootInVain(2, 19_000, 60_000);
  expect(seconds(machines.times)).toEqual([
    [27, 90],
    [27, 90],
  ]);
});

const DEFINITION = `name: wide
jobs:
  job-0:
    strategy:
      matrix: {n: [${Array.from({ length: 12 }, (_, at) => at).join(', ')}]}
    stages:
      - name: Work
        run: pass
`;

test.each<[string, Readonly<Record<string, string>>, number, number]>([
  ['one task each', {}, 12, 100],
  ['four tasks on each', { cpu_count: '1' }, 3, 100],
  ['four machines, one after the other', { max_parallel_tasks: '4' }, 4, 120],
])('simulated jobs report their machines after they are deleted: %s', async (_, inputs, count, each) => {
  await stage.cloud.reset();
  const { main } = await stage.run({ definition: DEFINITION, inputs, program: taskProgram });
  expect(main.outputs.status).toBe('SUCCESS');
  const { batchJobs, machines = [] } = await stage.cloud.state();
  expect(batchJobs).toEqual([]);
  // 60 s of the boot, the tasks, and 30 s of the shutdown.
  expect(seconds(machines).map(([from = 0, until = 0]) => until - from)).toEqual(Array(count).fill(each));
  expect(machines[0]).toMatchObject({
    machineType: 'e2-standard-4',
    provisioningModel: 'STANDARD',
    vcpus: 4,
  });
});
