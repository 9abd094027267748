import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Tagged, type Value } from '../../../src/definition/python/value.ts';
import { combinationPath } from '../../../src/plan/files/combination-path.ts';
import { PYTHON } from '../../python.ts';

const cases: readonly (readonly [string, readonly (readonly [string, Value])[], string])[] = [
  ['report', [], 'report'],
  ['train', [['region', 'eu']], 'train/region=eu'],
  [
    'train',
    [
      ['z', 1],
      ['a', 'x_~-.9'],
    ],
    'train/z=1/a=x_~-.9',
  ],
  ['load', [['file', 'gs://b/in/a b.csv']], 'load/file=gs%3A%2F%2Fb%2Fin%2Fa%20b.csv'],
  ['load', [['city', 'Zürich']], 'load/city=Z%C3%BCrich'],
  ['load', [['mark', "a=b&!'()*+,;%"]], 'load/mark=a%3Db%26%21%27%28%29%2A%2B%2C%3B%25'],
  ['load', [['name', '']], 'load/name='],
  ['load', [['name', '.hidden']], 'load/name=%2Ehidden'],
  ['load', [['name', '..']], 'load/name=%2E.'],
  ['..', [['../..', '../..']], '%2E./%2E.%2F..=%2E.%2F..'],
  ['two words', [['ein Schlüssel', '🦆\n']], 'two%20words/ein%20Schl%C3%BCssel=%F0%9F%A6%86%0A'],
  ['load', [['odd', '\ud800']], 'load/odd=%EF%BF%BD'],
  ['load', [['on', true]], 'load/on=true'],
  ['load', [['none', null]], 'load/none=null'],
  ['load', [['share', 0.25]], 'load/share=0.25'],
  ['load', [['share', new Tagged('float', '1.0')]], 'load/share=1.0'],
  ['load', [['day', new Tagged('date', '2026-01-31')]], 'load/day=2026-01-31'],
  ['load', [['pair', [1, 'a']]], 'load/pair=%5B1%2C%20%22a%22%5D'],
];

test.each(cases)('%s with %j leaves its files in %s', (job, matrix, path) => {
  expect(combinationPath(job, new Map(matrix))).toBe(path);
});

test('no path leaves its folder, and Python decodes the original values from it', () => {
  const text = fc.string({ unit: 'grapheme' });
  const matrices = fc.dictionary(text, text, { maxKeys: 4 }).map((each) => Object.entries(each));
  const given = fc.sample(fc.tuple(text, matrices), 300);
  const paths = given.map(([job, matrix]) => combinationPath(job, new Map(matrix)));
  for (const path of paths) {
    expect(path).toMatch(/^[\w~%=/.-]*$/);
    expect(path.split('/').filter((part) => part.startsWith('.'))).toEqual([]);
  }
  const program = `
import json, sys
from urllib.parse import unquote
read = lambda part: [unquote(text) for text in part.split("=")]
print(json.dumps([[unquote(path.split("/")[0]), [read(part) for part in path.split("/")[1:]]] for path in json.load(sys.stdin)]))`;
  const read = execFileSync(PYTHON, ['-c', program], { input: JSON.stringify(paths), encoding: 'utf8' });
  expect(JSON.parse(read)).toEqual(given);
});
