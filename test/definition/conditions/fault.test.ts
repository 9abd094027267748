import { expect, test } from '@jest/globals';
import { conditionFault } from '../../../src/definition/conditions/fault.ts';

const faultOf = (source: string) => conditionFault(source, new Set(['params', 'item']));

test.each([
  ['full == 1', 'full'],
  ['1 == full', 'full'],
  ['not full', 'full'],
  ['[1, full] == []', 'full'],
  ['{1: full} == {}', 'full'],
  ["params[full] == 'x'", 'full'],
  ['full and True', 'full'],
  ['-full < 1', 'full'],
  ['full(1)', 'full'],
  ['len(full) > 0', 'full'],
  ["full.status == 'SUCCESS'", 'full'],
  ["'text'.startswith(full)", 'full'],
  ["params.get('mode', full)[0] == 1", 'full'],
])('%s has a name that does not exist', (source, name) => {
  expect(faultOf(source)).toEqual({ name });
});

test.each(['1', "'text'", '[]', 'None', '1 + 1', "'a' and 'b'"])('%s is neither True nor False', (source) => {
  expect(faultOf(source)).toHaveProperty('value');
});

test.each([
  'True',
  'not 1',
  'item > 1',
  "params['mode'] == 'full'",
  'len(params) > 1',
  'datetime.now().hour > 3',
  "'text'.full() == 'TEXT'",
  // Python never looks these up, or perhaps not.
  'True or full',
  'False and full',
  '1 > 2 > full',
  // Left to Python.
  'any(full for full in params)',
  '(lambda full: full)(1)',
  'dict(full=1) == {}',
  'x = 1',
  '',
])('%j is left to the task', (source) => {
  expect(faultOf(source)).toBeUndefined();
});
