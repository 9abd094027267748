import { expect, test } from '@jest/globals';
import { planOf } from '../plan-of.ts';

type Given = Parameters<typeof planOf>[0];

const warningsOf = (given: Given): readonly string[] =>
  planOf(given)
    .warnings.filter(({ code }) => code === 'shared-path')
    .map(({ message }) => message);

const inputMatrix = (matrix: unknown) => ({
  matrix: { n: [5] },
  inputs: { matrix_job: 'work', matrix: JSON.stringify(matrix) },
});

test.each<[string, Given, string, string]>([
  ['include', { strategy: { include: [{ n: '1' }] }, matrix: { n: [1] } }, "n=1 and n='1'", 'work/n=1'],
  [
    'include with another key',
    { strategy: { include: [{ city: 'Bern', n: '2' }] }, matrix: { city: ['Bern', 'Oslo'], n: [3, 2] } },
    "city='Bern', n=2 and city='Bern', n='2'",
    'work/city=Bern/n=2',
  ],
  ['the input "matrix"', inputMatrix({ n: [1, 2, '2'] }), "n=2 and n='2'", 'work/n=2'],
])('a plan warns about combinations with the same path because of %s', (_, given, names, path) => {
  expect(warningsOf(given)).toEqual([
    `Job 'work': the combinations ${names} have the same path for artifacts and log files, ${path}. Files with the same name replace or hinder each other.`,
  ]);
});

test.each<[string, Given]>([
  ['different texts', { matrix: { n: ['1', '01', '1.0'] } }],
  ['the same text at different keys', { matrix: { a: [1], b: ['1'] } }],
  [
    'similar values in combinations with different paths',
    { strategy: { include: [{ a: 9, b: '1' }] }, matrix: { a: [1], b: [1] } },
  ],
  ['a repeated combination, which has its own warning', { matrix: { n: [1, 1] } }],
])('it does not warn about %s', (_, given) => {
  expect(warningsOf(given)).toEqual([]);
});
