import { expect, test } from '@jest/globals';
import { templatesIn } from '../../src/definition/template-pattern.ts';
import { processorClock } from '../processor-time.ts';
import { casesOf } from './library/conformance.ts';

test('a text has the same templates and filters as in the library', () => {
  for (const [text = null, found = null, isForeign = null] of casesOf('templates')) {
    const templates = templatesIn(String(text));
    expect([text, templates.map(({ whole, caller, filters }) => [whole, caller, filters])]).toEqual([
      text,
      found,
    ]);
    // Characters that the name of a stage cannot contain.
    expect([text, templates.some(({ caller }) => !caller.trim().startsWith('matrix.'))]).toEqual([
      text,
      isForeign,
    ]);
  }
});

test('a template has its position and the parts of its path', () => {
  expect(templatesIn(`a \${{ params.x?.y | fmt('%Y') }} b \${{ 'q' }}`)).toEqual([
    {
      whole: `\${{ params.x?.y | fmt('%Y') }}`,
      offset: 2,
      caller: 'params.x?.y',
      path: ['params', 'x?', 'y'],
      filters: `| fmt('%Y') `,
    },
    { whole: `\${{ 'q' }}`, offset: 35, caller: "'q'", path: ["'q'"], filters: '' },
  ]);
});

test.each([
  ['a path', `\${{ ${'a.'.repeat(100_000)}`],
  ['optional parts', `\${{ ${'a?.'.repeat(100_000)}`],
  ['spaces', `\${{ a${' '.repeat(100_000)}`],
  ['filters', `\${{ a ${'| bbbb    '.repeat(20_000)}| b }}`],
  ['one filter', `\${{ a | ${'b'.repeat(50_000)}${' '.repeat(50_000)}! }}`],
  ['braces', `\${{ ${'}'.repeat(1)}${'{'.repeat(100_000)}`],
  ['beginnings', '${{ '.repeat(100_000)],
])('a long text that is almost a template is read in one pass: %s', (_, text) => {
  const usedMs = processorClock();
  expect(templatesIn(text)).toEqual([]);
  expect(usedMs()).toBeLessThan(5_000);
});
