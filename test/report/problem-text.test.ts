import { expect, test } from '@jest/globals';
import { narrowExcerpt, problemText } from '../../src/report/problem-text.ts';
import { at } from './build-outcome.ts';

test('a problem in the log has its position, the line with a caret, and advice', () => {
  expect(
    problemText({
      code: 'unknown-need',
      message: 'Job "load" needs "transfrom", which does not exist.',
      at: at(82, 14),
      hint: 'Did you mean "transform"?',
      excerpt: '82 |     needs: [transfrom]\n   |             ^\n',
    }),
  ).toBe(
    [
      'workflows/etl.yml:82:14: Job "load" needs "transfrom", which does not exist.',
      '  82 |     needs: [transfrom]',
      '     |             ^',
      '  → Did you mean "transform"?',
    ].join('\n'),
  );
});

test('a problem with an input has no position, and a hint of two lines stays together', () => {
  expect(
    problemText({
      code: 'x',
      message: 'Input "region" is missing.',
      hint: 'Set it, or\nset GOOGLE_CLOUD_REGION.',
    }),
  ).toBe('Input "region" is missing.\n  → Set it, or\n    set GOOGLE_CLOUD_REGION.');
});

test.each([
  ['    key: x\n    ^', 'key: x\n^'],
  [
    `          total = len("\${{ matrx.file }}")\n                       ^`,
    `total = len("\${{ matrx.file }}")\n             ^`,
  ],
  [
    `  - {name: Sum, id: sum, run: 'total = len("\${{ matrx.file }}")'}\n${' '.repeat(43)}^`,
    `…, run: 'total = len("\${{ matrx.file }}")'}\n${' '.repeat(21)}^`,
  ],
  ['82 |     needs: [transfrom]\n   |             ^', '82 |     needs: [transfrom]\n   |             ^'],
])('an excerpt shows its caret on a phone: %j', (excerpt, expected) => {
  expect(narrowExcerpt(excerpt)).toBe(expected);
});
