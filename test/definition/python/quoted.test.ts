import { expect, test } from '@jest/globals';
import { readString } from '../../../src/definition/python/quoted.ts';

test.each([
  ["'\\a\\b\\f\\n\\r\\t\\v'", '\x07\b\f\n\r\t\v'],
  ['"\\\\ \\\' \\""', '\\ \' "'],
  ["'one \\\nline'", 'one line'],
  ["'\\q\\d'", '\\q\\d'],
  ["'\\101\\x41\\u0041\\U0001f600'", 'AAA😀'],
  ['"""a\n"b" c"""', 'a\n"b" c'],
])('%j is the same text as in Python', (text, value) => {
  expect(readString(text, 0, '')).toEqual({ value, end: text.length });
});

test('a raw text keeps its escapes', () => {
  expect(readString("'\\n'", 0, 'r')).toEqual({ value: '\\n', end: 4 });
});

test.each([
  ["'open", ''],
  ["'two\nlines'", ''],
  ["'\\x4'", ''],
  ["'\\N{DASH}'", ''],
  ["'\\ud800'", ''],
  ["'é'", 'b'],
  ["'a'", 'f'],
])('%j after the prefix %j is left to the library', (text, prefix) => {
  expect(readString(text, 0, prefix)).toBeUndefined();
});
