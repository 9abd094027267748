import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/inputs/inputs.ts';

const messages = (inputs: Readonly<Record<string, string>>) =>
  readInputs({ workflow: 'etl.yml', ...inputs }, {}).problems.map(({ message }) => message);

test.each([
  ['90s', 90],
  ['1h30m', 5400],
  ['30', 30],
])('the time %s is read', (timeout, timeoutSeconds) => {
  expect(readInputs({ workflow: 'etl.yml', timeout }, {}).inputs).toMatchObject({ timeoutSeconds });
});

test.each(['1d', 'soon', '0s', '400h'])('the time %s is refused with the form that it takes', (timeout) => {
  expect(messages({ timeout })).toEqual([
    `input "timeout" must be a time from 1 to 1209600 seconds, such as "90s" or "1h30m"; got "${timeout}"`,
  ]);
});

test.each(['x', '-1', '1.5', '11'])('the number %s is refused with its limits', (max_retries) => {
  expect(messages({ max_retries })).toEqual([
    `input "max_retries" must be from 0 to 10; got "${max_retries}"`,
  ]);
});
