import { expect, test } from '@jest/globals';
import type { PriceTable } from '../../src/inputs/prices.ts';
import { costOf, machinesTable, machineText, vcpuHours, vcpusOf } from '../../src/report/machines.ts';
import { costText } from '../../src/report/prices.ts';
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
  expect(machineText(machine({ machineType: 'h4d-standard-192', provisioningModel: 'FLEX_START' }))).toBe(
    'h4d-standard-192, flex start',
  );
});

const prices: PriceTable = {
  currency: 'EUR',
  perHour: new Map([
    ['e2-standard-4', { standard: 0.2, spot: 0.05 }],
    ['g2-standard-8', { standard: 1 }],
    ['nvidia-l4', { standard: 0.5 }],
  ]),
};
const halfAnHour = () => ({ startedMs: 0, endedMs: 1_800_000 });
const ran = (...machines: readonly Parameters<typeof machine>[0][]) =>
  outcomeOf({
    seconds: 9,
    jobs: machines.map((over, n) => ({
      job: job(`j${n}`, n + 1),
      machine: machine(over),
      created: 0,
      one: halfAnHour,
    })),
  }).jobs;

test('a job costs what its machines cost for the time of its tasks', () => {
  const costs = (over: Parameters<typeof machine>[0]) => ran(over).map((one) => costOf(one, prices))[0];
  expect(costs({})).toBeCloseTo(0.1);
  expect(costs({ provisioningModel: 'SPOT' })).toBeCloseTo(0.025);
  // A quarter of the VM is another task's.
  expect(costs({ cpuMilli: 1000 })).toBeCloseTo(0.025);
  expect(costs({ machineType: 'g2-standard-8', gpu: { type: 'nvidia-l4', count: 2 } })).toBeCloseTo(1);
  expect(costs({ machineType: 'g2-standard-8', provisioningModel: 'SPOT' })).toBeUndefined();
  expect(costs({ machineType: 'n2-standard-2' })).toBeUndefined();
  expect(costs({ instanceTemplate: 'mine' })).toBeUndefined();
});

test('sums are told with as many digits as they need, and what has no price by name', () => {
  expect([0, 0.00123, 0.04, 0.42, 1234.5].map((amount) => costText(amount, prices))).toEqual([
    '0.00 EUR',
    '0.0012 EUR',
    '0.040 EUR',
    '0.42 EUR',
    '1,234.50 EUR',
  ]);
  const text = machinesTable({ jobs: ran({}, {}, { machineType: 'n2-standard-2' }), maxRows: 2, prices });
  expect(text).toContain('| vCPU-hours | Cost |');
  expect(text).toContain('| 2.00 | 0.10 EUR |');
  expect(text).toContain('… and 1 more job.');
  expect(text).toContain('Together 5.00 vCPU-hours of tasks, about 0.20 EUR;');
  expect(text).toContain('No price is given for `n2-standard-2`.');
  expect(machinesTable({ jobs: ran({}), maxRows: 9 })).not.toContain('Cost');
});
