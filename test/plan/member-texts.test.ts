import { expect, test } from '@jest/globals';
import { memberTexts } from '../../src/plan/member-texts.ts';

test('members keep their order and text', () => {
  const text =
    ' {\n"b" : 12345678901234567890,\t"2": {"x": [1, "}"], "y": {}} ,\r\n"1":"a\\"b", "e\\\\": [], "c":true } ';
  expect([...memberTexts(text)]).toEqual([
    ['b', '12345678901234567890'],
    ['2', '{"x": [1, "}"], "y": {}}'],
    ['1', '"a\\"b"'],
    ['e\\', '[]'],
    ['c', 'true '],
  ]);
});

test('an object without members has none', () => {
  expect([...memberTexts('{ }')]).toEqual([]);
});

test.each([
  ['[]', 'expected a JSON object'],
  ['{"a" 1}', 'expected ":" at 5'],
  ['{"a": "b"', 'expected "}" at 9'],
  ['{"a": 1', 'unterminated value'],
  ['{"a', 'unterminated text'],
])('%s is refused', (text, message) => {
  expect(() => memberTexts(text)).toThrow(new SyntaxError(message));
});
