import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/inputs/inputs.ts';
import { maximumText } from '../../src/report/cost/maximum-text.ts';
import { planOf } from './plan-of.ts';

const PRICES = '{e2-standard-4: 0.2, n2-standard-8: {standard: 0.4, spot: 0.1}}';
const problemsOf = (details: Parameters<typeof planOf>[0]) =>
  planOf(details).problems.map(({ code, message, at }) => [code, message, at?.line]);

const REFUSED: readonly (readonly [string, Parameters<typeof planOf>[0], readonly string[]])[] = [
  ['an allowed type', { inputs: { allowed_machine_types: 'e2-*, n2-*' } }, []],
  ['the default type', { inputs: { allowed_machine_types: 'n2-*' } }, ['machine-not-allowed']],
  [
    "the definition's type",
    { with: { machine_type: 'n2-standard-8' }, inputs: { allowed_machine_types: 'e2-standard-[24]' } },
    ['machine-not-allowed'],
  ],
  [
    'an entry of fallback',
    { with: { fallback: [{ machine_type: 'c3-standard-8' }] }, inputs: { allowed_machine_types: 'e2-*' } },
    ['machine-not-allowed'],
  ],
  [
    'a machine with more memory',
    {
      with: { on_out_of_memory: [{ machine_type: 'm1-ultramem-40' }] },
      inputs: { allowed_machine_types: 'e2-*' },
    },
    ['machine-not-allowed'],
  ],
  [
    'a template',
    { with: { instance_template: 'mine' }, inputs: { allowed_machine_types: '*' } },
    ['machine-not-allowed'],
  ],
  ['a price for all', { inputs: { max_cost: '5', prices: PRICES } }, []],
  [
    'no price',
    { with: { machine_type: 'c3-standard-8' }, inputs: { max_cost: '5', prices: PRICES } },
    ['missing-price'],
  ],
  [
    'no price of a fallback',
    { with: { fallback: [{ machine_type: 'c3-standard-8' }] }, inputs: { warn_cost: '5', prices: PRICES } },
    ['missing-price'],
  ],
  [
    'no price for Spot',
    {
      with: { machine_type: 'n2-standard-8', spot: true },
      inputs: { max_cost: '5', prices: PRICES.replace(', spot: 0.1', '') },
    },
    ['missing-price'],
  ],
  [
    'a price is only for reports',
    { with: { machine_type: 'c3-standard-8' }, inputs: { prices: PRICES } },
    [],
  ],
  [
    'unknown vCPUs',
    { with: { instance_template: 'mine' }, inputs: { max_vcpu_hours: '5' } },
    ['unknown-vcpus'],
  ],
];

test.each(REFUSED)('cost limits refuse machines in the plan: %s', (_, details, codes) => {
  expect(problemsOf(details).map(([code]) => code)).toEqual(codes);
});

test('a refusal names the machine, the input and the place', () => {
  const details = {
    with: { fallback: [{ machine_type: 'c3-standard-8' }, { spot: true }] },
    inputs: {
      allowed_machine_types: 'e2-*',
      max_cost: '5',
      prices: PRICES.replace('0.2', '{standard: 0.2}'),
    },
  };
  expect(problemsOf(details)).toEqual([
    [
      'machine-not-allowed',
      'Job \'work\' runs on c3-standard-8, which the input "allowed_machine_types" does not allow.',
      4,
    ],
    [
      'missing-price',
      'Job \'work\' runs on c3-standard-8, e2-standard-4 (spot), for which the input "prices" has no price; the input "max_cost" needs the price of every machine.',
      4,
    ],
  ]);
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  ['no number', { max_cost: 'much', prices: PRICES }, /"max_cost" must be a number above 0/],
  ['nothing', { max_vcpu_hours: '0' }, /"max_vcpu_hours" must be a number above 0/],
  ['a negative number', { warn_cost: '-1', prices: PRICES }, /"warn_cost" must be a number above 0/],
  ['no prices', { max_cost: '1' }, /"max_cost" needs the input "prices"/],
  ['no prices for a warning', { warn_cost: '1' }, /"warn_cost" needs the input "prices"/],
  [
    'a pattern too long',
    { allowed_machine_types: 'e'.repeat(2_000) },
    /"allowed_machine_types" must be patterns of machine types/,
  ],
])('invalid limits are refused: %s', (_, inputs, message) => {
  const { problems } = readInputs({ workflow: 'w.yml', ...inputs }, {});
  expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
});

test.each<[string, Parameters<typeof planOf>[0], string]>([
  [
    'tasks × timeout',
    { matrix: { n: [1, 2, 3] }, inputs: { task_timeout: '30m' } },
    'At most 6.0 vCPU-hours, if',
  ],
  [
    'with prices',
    { inputs: { task_timeout: '1h', prices: PRICES } },
    'At most 4.0 vCPU-hours, about 0.20 USD, if',
  ],
  [
    'a task uses a part of a machine',
    { with: { cpu_count: 1 }, inputs: { task_timeout: '1h', prices: PRICES } },
    'At most 1.0 vCPU-hours, about 0.050 USD, if',
  ],
  [
    'the largest machine counts',
    {
      with: { fallback: [{ machine_type: 'n2-standard-8' }] },
      inputs: { task_timeout: '1h', prices: PRICES },
    },
    'At most 8.0 vCPU-hours, about 0.40 USD, if',
  ],
  [
    'no price',
    { with: { machine_type: 'c3-standard-8' }, inputs: { task_timeout: '1h', prices: PRICES } },
    'At most 8.0 vCPU-hours, if',
  ],
  ['no machine is known', { with: { instance_template: 'mine' } }, ''],
])('the plan states the maximum cost of a run: %s', (_, details, text) => {
  const { plan } = planOf(details);
  const read = readInputs({ workflow: 'w.yml', ...details.inputs }, {});
  const maximum = plan ? maximumText(plan, read.inputs?.prices) : 'no plan';
  expect(maximum.slice(0, text.length)).toBe(text);
  expect(maximum === '').toBe(text === '');
});
