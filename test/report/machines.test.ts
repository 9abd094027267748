import { expect, test } from '@jest/globals';
import { machineText, vcpuHours, vcpusOf } from '../../src/report/machines.ts';
import { job, machine, outcomeOf } from './build-outcome.ts';

test('the vCPUs of a machine type are read from its name, or not guessed', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['e2-standard-4', 4],
    ['n2-highmem-128', 128],
    ['c3-standard-8-lssd', 8],
    ['e2-micro', 2],
    ['n2-custom-6-12288', 6],
    ['custom-2-4096', 2],
    ['n1-custom-4-65536-ext', 4],
    ['a2-highgpu-1g', undefined],
    ['whatever', undefined],
  ];
  for (const [type, vcpus] of cases) expect([type, vcpusOf(type)]).toEqual([type, vcpus]);
});

test('vCPU-hours are those of the tasks, by their share of a machine', () => {
  const hours = (over: Parameters<typeof machine>[0]) => {
    const one = () => ({ startedMs: 0, endedMs: 1_800_000 });
    const [only] = outcomeOf({
      seconds: 9,
      jobs: [{ job: job('a', 1), machine: machine(over), created: 0, one }],
    }).jobs;
    return only && vcpuHours(only);
  };
  expect(hours({})).toBe(2);
  expect(hours({ cpuMilli: 500 })).toBe(0.25);
  expect(hours({ machineType: 'a2-highgpu-1g' })).toBeUndefined();
});

test('a machine is told with everything that makes its price', () => {
  expect(
    machineText(
      machine({
        machineType: 'g2-standard-8',
        provisioningModel: 'SPOT',
        gpu: { type: 'nvidia-l4', count: 2 },
        cpuMilli: 1500,
        memoryMib: 4096,
      }),
    ),
  ).toBe('g2-standard-8, spot, 2 × nvidia-l4, 1.5 vCPU and 4096 MiB a task');
});
