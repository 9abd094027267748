import { expect, test } from '@jest/globals';
import { causesOf } from '../../../src/report/failure/causes.ts';
import { failed, job, outcomeOf, param, product, stageFailure } from '../build-outcome.ts';

const CITIES = [
  'berlin',
  'madrid',
  'oslo',
  'paris',
  'rome',
  'wien',
  'bern',
  'lima',
  'cairo',
  'tokyo',
  'delhi',
  'quito',
];

/** The number of combinations of each cause, if every city fails with its own message. */
function sizes(
  message: (city: string, index: number) => string,
  over: Parameters<typeof stageFailure>[0] = {},
) {
  const combinations = product({ city: CITIES });
  const outcome = outcomeOf({
    status: 'FAILED',
    seconds: 9,
    params: [[param('day'), '2026-01-31']],
    jobs: [
      {
        job: job('load', 1),
        status: 'FAILED',
        combinations,
        one: (index) => failed(stageFailure({ message: message(CITIES[index] ?? '', index), ...over })),
      },
    ],
  });
  return causesOf(outcome).map((cause) => [cause.combinations.length, cause.messages]);
}

test.each<[string, (city: string, index: number) => string]>([
  ['the value of the combination', (city) => `no file for ${city}`],
  ['a file named by it', (city) => `cp: cannot stat '/data/${city}.csv': No such file or directory`],
  ['a folder of the task', (_, index) => `no file /tmp/task-${'abcdefghijkl'[index]}x/in.csv`],
  ['a number', (_, index) => `bad row ${index * 17}`],
  ['an id', (_, index) => `request 8f14e45f-ceea-467f-a8a7-00000000000${index.toString(16)} failed`],
  ['an address', (_, index) => `<Session object at 0x7f00ab${index}c> is closed`],
  [
    'the last line of a script that gave no reason',
    (_, index) => `The script ended with exit code 1. Its last line: ${'abcdefghijkl'[index]} sunny`,
  ],
  ['an address of a bucket', (city) => `404 GET gs://bucket/in/${city}/part.csv`],
])('messages that differ in %s only are one cause', (_, message) => {
  expect(sizes(message)).toEqual([[12, 12]]);
});

test('different messages are different causes', () => {
  expect(sizes((_, index) => (index < 4 ? 'no such column' : 'connection refused'))).toEqual([
    [8, 1],
    [4, 1],
  ]);
});

test('if there are very many messages, those of one exception at one line are one cause', () => {
  const words = ['apple', 'pear', 'plum', 'fig', 'kiwi', 'lime', 'date', 'nut', 'oat', 'rye', 'hop', 'tea'];
  expect(sizes((_, index) => `bad ${words[index]}`, { codeLine: 7 })).toEqual([[12, 12]]);
  expect(sizes((_, index) => `bad ${words[index]}`, { codeLine: 7, name: '' })).toHaveLength(12);
});
