import { expect, test } from '@jest/globals';
import type { PriceTable } from '../../src/inputs/prices.ts';
import { costText } from '../../src/plan/cost/prices.ts';
import { vcpusOf } from '../../src/plan/cost/vcpus.ts';
import { costOf } from '../../src/report/cost/job-cost.ts';
import { machinesTable, machineText } from '../../src/report/machines.ts';
import { job, machine, outcomeOf } from './build-outcome.ts';

const HOUR_MS = 3_600_000;
/** Jobs whose machines were paid for one hour each, half of which tasks used. */
const ran = (...machines: readonly Parameters<typeof machine>[0][]) =>
  outcomeOf({
    seconds: 9,
    jobs: machines.map((over, n) => ({
      job: job(`j${n}`, n + 1),
      machine: machine(over),
      created: 0,
      machineTime: { machines: 2, paidMs: HOUR_MS, taskMs: HOUR_MS / 2 },
    })),
  }).jobs;

test('the vCPUs of a machine type come from lists or from its name, and are never guessed', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['e2-standard-4', 4],
    ['n2-highmem-128', 128],
    ['c3-standard-8-lssd', 8],
    ['z9-standard-6-lssd', 6],
    ['e2-micro', 2],
    ['n2-custom-6-12288', 6],
    ['custom-2-4096', 2],
    ['n1-custom-4-65536-ext', 4],
    ['a2-highgpu-1g', 12],
    ['whatever', undefined],
  ];
  for (const [type, vcpus] of cases)
    expect([type, vcpusOf(machine({ machineType: type }))]).toEqual([type, vcpus]);
  expect(vcpusOf(machine({ instanceTemplate: 'mine' }))).toBeUndefined();
});

test('paid vCPU-hours count whole machines, and used vCPU-hours count the share of each task', () => {
  const hours = (over: Parameters<typeof machine>[0]) => {
    const cost = ran(over).map((one) => costOf(one, undefined))[0];
    return [cost?.machines, cost?.paidVcpuHours, cost?.workedVcpuHours];
  };
  expect(hours({})).toEqual([2, 4, 2]);
  expect(hours({ cpuMilli: 500 })).toEqual([2, 4, 0.25]);
  expect(hours({ memoryMib: 7_000 })).toEqual([2, 4, 1]);
  expect(hours({ machineType: 'whatever' })).toEqual([2, 0, 0]);
  const [unknown] = outcomeOf({ seconds: 9, jobs: [{ job: job('a', 1), created: 0 }] }).jobs;
  expect(unknown && costOf(unknown, prices)).toBeUndefined();
});

test('the text of a machine contains everything that determines its price', () => {
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
    ['e2-standard-4', { standard: 0.2, spot: 0.05, flex_start: 0.12 }],
    ['g2-standard-8', { standard: 1 }],
    ['nvidia-l4', { standard: 0.5 }],
    ['a2-highgpu-1g', { standard: 3 }],
    ['n1-standard-4', { standard: 0.2 }],
  ]),
};
test('a job costs what its machines cost, by their provisioning model', () => {
  const costs = (over: Parameters<typeof machine>[0]) =>
    ran(over).map((one) => costOf(one, prices)?.amount)[0];
  expect(costs({})).toBeCloseTo(0.2);
  expect(costs({ provisioningModel: 'SPOT' })).toBeCloseTo(0.05);
  expect(costs({ provisioningModel: 'FLEX_START' })).toBeCloseTo(0.12);
  expect(costs({ provisioningModel: 'RESERVATION_BOUND' })).toBeCloseTo(0.2);
  // The job pays for the whole machine.
  expect(costs({ cpuMilli: 1000 })).toBeCloseTo(0.2);
  expect(costs({ machineType: 'g2-standard-8', gpu: { type: 'nvidia-l4', count: 1 } })).toBeCloseTo(1.5);
  // Machine types with GPUs, whose price is part of the price of the machine.
  expect(costs({ machineType: 'a2-highgpu-1g', gpu: { type: 'nvidia-tesla-a100', count: 1 } })).toBeCloseTo(
    3,
  );
  const added = { machineType: 'n1-standard-4', gpu: { type: 'nvidia-tesla-t4', count: 1 } };
  expect(costs(added)).toBeUndefined();
  expect(costs({ machineType: 'g2-standard-8', provisioningModel: 'SPOT' })).toBeUndefined();
  expect(costs({ machineType: 'g2-standard-8', provisioningModel: 'FLEX_START' })).toBeUndefined();
  expect(costs({ machineType: 'n2-standard-2' })).toBeUndefined();
  expect(costs({ instanceTemplate: 'mine' })).toBeUndefined();
});

test('sums have as many digits as necessary, and machines without a price are named', () => {
  expect([0, 0.00123, 0.04, 0.42, 1234.5].map((amount) => costText(amount, prices))).toEqual([
    '0.00 EUR',
    '0.0012 EUR',
    '0.040 EUR',
    '0.42 EUR',
    '1,234.50 EUR',
  ]);
  const text = machinesTable({ jobs: ran({}, {}, { machineType: 'n2-standard-2' }), maxRows: 2, prices });
  expect(text).toContain('| Machines | vCPU-hours paid | Worked | Cost |');
  expect(text).toContain('| 2 | 4.0 | 2.0 | 0.20 EUR |');
  expect(text).toContain('… and 1 more job.');
  expect(text).toContain('Together about 10 vCPU-hours paid, 5.0 worked, about 0.40 EUR.');
  expect(text).toContain('No price is given for `n2-standard-2`.');
  const flex = ran({ machineType: 'g2-standard-8', provisioningModel: 'FLEX_START' });
  expect(machinesTable({ jobs: flex, maxRows: 2, prices })).toContain('for `g2-standard-8 (flex_start)`.');
  expect(machinesTable({ jobs: ran({}), maxRows: 9 })).not.toContain('Cost');
});
