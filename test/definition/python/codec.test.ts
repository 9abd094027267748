import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromJsonText, toJsonText } from '../../../src/definition/python/codec.ts';
import { Tagged, type Value } from '../../../src/definition/python/value.ts';
import { askPython, linesOf } from '../library/conformance.ts';

test('values that JSON lacks have a tag, and keys keep their order', () => {
  const value = new Map<Value, Value>([
    ['10', 1],
    ['9', new Tagged('float', '1.0')],
    ['when', new Tagged('datetime', '2026-01-02T00:00:00+00:00', { tz: 'UTC' })],
    ['keyed', new Map<Value, Value>([[1, 'one']])],
    ['disguised', new Map([['$ddw', 'date']])],
    ['big', 2 ** 60],
    ['lone', '\ud800'],
  ]);
  const text =
    '{"10":1,"9":{"$ddw":"float","v":"1.0"},"when":{"$ddw":"datetime","v":"2026-01-02T00:00:00+00:00","tz":"UTC"},' +
    '"keyed":{"$ddw":"dict","v":[[1,"one"]]},"disguised":{"$ddw":"dict","v":[["$ddw","date"]]},' +
    '"big":{"$ddw":"int","v":"1152921504606846976"},"lone":{"$ddw":"bytes-str","v":"7aCA"}}';
  expect(toJsonText(value)).toBe(text);
  expect(toJsonText(fromJsonText(text))).toBe(text);
});

test('with an indent, each entry has its own line', () => {
  const value = new Map<Value, Value>([
    ['a', [1, []]],
    ['b', new Map()],
  ]);
  expect(toJsonText(value, 2)).toBe('{\n  "a": [\n    1,\n    []\n  ],\n  "b": {}\n}');
});

test('plain JSON is read as Python reads it', () => {
  expect(fromJsonText('[1, 1.0, 1e2, -0, 12345678901234567890, "\\ud83d\\ude00"]')).toEqual([
    1,
    new Tagged('float', '1.0'),
    new Tagged('float', '100.0'),
    0,
    new Tagged('int', '12345678901234567890'),
    '😀',
  ]);
});

test('text that is not JSON is refused with its place', () => {
  const refused: readonly (readonly [string, string])[] = [
    ['', 'Unexpected end at line 1, column 1'],
    ['{"a": 1,\n "b" 2}', 'Expected ":" at line 2, column 6'],
    ['[1,]', 'Unexpected "]" at line 1, column 4'],
    ['[1 2]', 'Expected "," or "]" at line 1, column 4'],
    ['{a: 1}', 'Expected a key in double quotes at line 1, column 2'],
    ['"a', 'The closing double quote of a text is missing at line 1, column 1'],
    ['"\t"', 'Bad character or escape in a text in double quotes at line 1, column 1'],
    ['[01]', 'Expected "," or "]" at line 1, column 3'],
    ['1 1', 'Unexpected text after the value at line 1, column 3'],
    ['['.repeat(100_000), 'Nested deeper than 500 levels at line 1, column 502'],
  ];
  for (const [text, message] of refused) expect(() => fromJsonText(text)).toThrow(new SyntaxError(message));
});

test('every JSON value is read as it was written', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (json) => {
      const value = fromJsonText(JSON.stringify(json));
      expect(fromJsonText(toJsonText(value))).toEqual(value);
    }),
  );
});

test('the codec of the task program returns every value unchanged', () => {
  // Python reads a kept repr as text.
  const values = linesOf('values').filter((value) => !(value instanceof Tagged && value.tag === 'repr'));
  expect(askPython('answers = cases', values)).toEqual(values);
});
