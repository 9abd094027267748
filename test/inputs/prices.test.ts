import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/inputs/inputs.ts';

const read = (prices: string) => readInputs({ workflow: 'w.yml', prices }, {});

test('prices map machine types to costs per hour, in YAML or JSON', () => {
  const yaml = read(
    'currency: EUR\ne2-standard-4: 0.134\nn2-standard-8: {standard: 0.4, spot: 0.1}\ng2-standard-8: {flex_start: 0.6, reservation_bound: 0.9}\nnvidia-l4: 1',
  );
  expect(yaml.problems).toEqual([]);
  expect(yaml.inputs?.prices).toEqual({
    currency: 'EUR',
    perHour: new Map<string, object>([
      ['e2-standard-4', { standard: 0.134, spot: 0.134, flex_start: 0.134, reservation_bound: 0.134 }],
      ['n2-standard-8', { standard: 0.4, spot: 0.1 }],
      ['g2-standard-8', { flex_start: 0.6, reservation_bound: 0.9 }],
      ['nvidia-l4', { standard: 1, spot: 1, flex_start: 1, reservation_bound: 1 }],
    ]),
  });
  expect(read('{"e2-standard-4": 0.134}').inputs?.prices?.currency).toBe('USD');
  expect(read('').inputs?.prices).toBeUndefined();
});

test('invalid prices are reported with the machine and the form', () => {
  const messages = (text: string) => read(text).problems.map(({ message }) => message);
  expect(
    messages('e2-standard-4: cheap\nn2-standard-8: {standard: -1}\nc3: {weekly: 3}\ncurrency: a b'),
  ).toEqual([
    'input "prices" has no price for "e2-standard-4": it must be a number of at least 0, or a mapping of "standard", "spot", "flex_start" and "reservation_bound" to such numbers',
    'input "prices" has no price for "n2-standard-8": it must be a number of at least 0, or a mapping of "standard", "spot", "flex_start" and "reservation_bound" to such numbers',
    'input "prices" has no price for "c3": it must be a number of at least 0, or a mapping of "standard", "spot", "flex_start" and "reservation_bound" to such numbers',
    'input "prices" has a currency that is not a short word such as "USD"',
  ]);
  expect(messages('- 1')).toEqual(['input "prices" must be a mapping of machine types to hourly prices']);
  expect(messages('{"a": ')).toEqual([expect.stringMatching(/^input "prices" cannot be read: .*line 1/)]);
  expect(read('- 1').problems[0]?.hint).toContain('e2-standard-4: 0.134');
});
