import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globOf } from '../../src/inputs/glob.ts';
import { processorClock } from '../processor-time.ts';

function glob(pattern: string) {
  const read = globOf(pattern);
  if ('mistake' in read) throw new Error(read.mistake);
  return read;
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    'data/*.csv',
    ['data/a.csv', 'data/.csv', 'data/.a.csv', 'data/a b\n.csv'],
    ['a.csv', 'data/x/a.csv', 'data/a.tsv'],
  ],
  [
    'data/**/*.csv',
    ['data/a.csv', 'data/x/a.csv', 'data/x/y/z/.csv', 'data//a.csv'],
    ['data', 'xdata/a.csv'],
  ],
  ['**', ['a', 'a/b', 'a/b/.c'], []],
  ['data/**', ['data/a', 'data/a/b'], ['data', 'dat/a']],
  ['**/a', ['a', 'x/a', 'x/y/a'], ['xa', 'a/x']],
  ['a**b', ['ab', 'axxb'], ['a/b']],
  ['?', ['a', '🦆', '\n', 'é'], ['', 'ab', '/']],
  ['*/*', ['a/b', '/', 'a/'], ['a', 'a/b/c']],
  ['[a-c]x', ['ax', 'cx'], ['dx', 'Ax', '-x']],
  ['[!a-c]', ['d', '🦆'], ['a', '/']],
  ['[^a]', ['b'], ['a']],
  ['[]a]', [']', 'a'], ['b']],
  ['[a-]', ['a', '-'], ['b']],
  ['[🦆-🦉]', ['🦇'], ['a']],
  ['[a', ['[a'], ['a']],
  ['[a/b]', ['[a/b]'], ['a', '/']],
  ['{a,b}.csv', ['a.csv', 'b.csv'], ['c.csv', '{a,b}.csv']],
  ['{a,b{c,d}}/{*.x,y}', ['a/y', 'bc/q.x', 'bd/y'], ['b/y', 'a/x']],
  ['{,a}b', ['b', 'ab'], ['a']],
  ['{a/b,c/**/d}', ['a/b', 'c/d', 'c/x/d'], ['a', 'c']],
  ['{a}', ['{a}'], ['a']],
  ['{a,b', ['{a,b'], ['a']],
  ['a,b}', ['a,b}'], []],
  ['\\*\\{a,b\\}', ['*{a,b}'], ['x{a,b}', '*a']],
  ['[\\]]', [']'], ['\\']],
  ['(a|b)+$^.', ['(a|b)+$^.'], ['a']],
  ['!a', ['!a'], ['b']],
  ['#a', ['#a'], []],
  ['a\\', ['a\\'], ['a']],
])('%s matches %j and not %j', (pattern, matching, others) => {
  const { matches } = glob(pattern);
  expect(matching.filter((name) => !matches(name))).toEqual([]);
  expect(others.filter(matches)).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ['data/*.csv', ['data/']],
  ['data/{a,b}/*.csv', ['data/a/', 'data/b/']],
  ['{a,ab}/x', ['a/x', 'ab/x']],
  ['{a*,ab}', ['a']],
  ['**/x', ['']],
  ['\\*a?', ['*a']],
])('%s is searched below %j', (pattern, prefixes) => {
  expect(glob(pattern).prefixes).toEqual(prefixes);
});

test('patterns that are too large are refused', () => {
  expect(globOf('{a,b}'.repeat(10))).toEqual({ mistake: 'has more than 1000 alternatives in its braces' });
  expect(globOf('a'.repeat(1025))).toEqual({ mistake: 'is longer than 1024 characters' });
});

test('no pattern and no name takes long', () => {
  const patterns = [
    '{'.repeat(1024),
    '{a,'.repeat(341),
    '*a'.repeat(500),
    '**/'.repeat(300),
    '[a-'.repeat(300),
  ];
  const usedMs = processorClock();
  for (const pattern of patterns) {
    const { matches } = glob(pattern);
    for (const name of ['a'.repeat(1024), 'a/'.repeat(512), '{'.repeat(1024)]) matches(name);
  }
  expect(usedMs()).toBeLessThan(2_000);
});

const letters = fc.constantFrom('a', 'b', 'c');
const word = fc.array(letters, { minLength: 1, maxLength: 4 }).map((list) => list.join(''));
const part = fc.oneof(word, fc.constantFrom('*', '?', '[ab]', '[!a]', '{a,b*}', '{ab,c}'));
const segment = fc.oneof(
  fc.array(part, { minLength: 1, maxLength: 3 }).map((list) => list.join('').replaceAll('**', '*')),
  fc.constant('**'),
);
const patterns = fc.array(segment, { minLength: 1, maxLength: 4 }).map((list) => list.join('/'));
const paths = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join('/'));

test("it agrees with Node's own globs on ordinary paths", () => {
  fc.assert(
    fc.property(patterns, paths, (pattern, path) => {
      expect([pattern, path, glob(pattern).matches(path)]).toEqual([
        pattern,
        path,
        posix.matchesGlob(path, pattern),
      ]);
    }),
    { numRuns: 3_000 },
  );
});

/** The same language, for any character, by trying everything. */
function matchesSlowly(pattern: readonly string[], name: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  const [character, ...others] = name;
  if (first === undefined) return name.length === 0;
  if (first === '*') {
    const takesOne = character !== undefined && character !== '/' && matchesSlowly(pattern, others);
    return takesOne || matchesSlowly(rest, name);
  }
  if (character === undefined) return false;
  return (first === '?' ? character !== '/' : first === character) && matchesSlowly(rest, others);
}

test('it treats all characters of a name in the same way', () => {
  const odd = fc.constantFrom('a', '/', '\n', ' ', '.', '=', '🦆', 'é', '\u0000', '(', '+', '$', '^', '|');
  const names = fc.array(odd, { maxLength: 8 });
  const globs = fc.array(fc.oneof(odd, fc.constantFrom('*', '?')), { minLength: 1, maxLength: 8 });
  const single = globs.map((list) => list.filter((each, index) => each !== '*' || list[index - 1] !== '*'));
  fc.assert(
    fc.property(single, names, (pattern, name) => {
      expect(glob(pattern.join('')).matches(name.join(''))).toBe(matchesSlowly(pattern, name));
    }),
    { numRuns: 3_000 },
  );
});

test('every match begins with one of the prefixes', () => {
  fc.assert(
    fc.property(patterns, paths, (pattern, path) => {
      const { prefixes, matches } = glob(pattern);
      expect(!matches(path) || prefixes.some((prefix) => path.startsWith(prefix))).toBe(true);
    }),
  );
});
