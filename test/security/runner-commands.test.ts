import { expect, test } from '@jest/globals';
import { commandsIn } from './runner-commands.ts';

test.each([
  ['::set-output name=a::b', 'set-output'],
  [' \t::ERROR::b', 'error'],
  ['x\r::error::b', 'error'],
  ['x ##[save-state name=a]b', 'save-state'],
  ['##[Error]b', 'error'],
  [':\u200b:error::b', 'error'],
])('the stand-in for the runner finds the command in %j', (line, name) => {
  expect(commandsIn(line)).toMatchObject([{ name }]);
});

test.each([
  'x ::error::b',
  '::unknown::b',
  '##[\\error]b',
  '\\::error::b',
  '# #[error]b',
  ':: error::b',
])('the stand-in for the runner finds none in %j', (line) => {
  expect(commandsIn(line)).toEqual([]);
});
