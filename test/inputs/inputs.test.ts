import { describe, expect, test } from '@jest/globals';
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

test.each(['1d', 'soon', '0s', '400h'])('the time %s is refused with the expected form', (timeout) => {
  expect(messages({ timeout })).toEqual([
    `input "timeout" must be a time from 1 to 1209600 seconds, such as "90s" or "1h30m"; got "${timeout}"`,
  ]);
});

test.each(['x', '-1', '1.5', '11'])('the number %s is refused with its limits', (max_retries) => {
  expect(messages({ max_retries })).toEqual([
    `input "max_retries" must be from 0 to 10; got "${max_retries}"`,
  ]);
});

describe('KEY=VALUE', () => {
  const env = (env_vars: string) =>
    Object.fromEntries(readInputs({ workflow: 'etl.yml', env_vars }, {}).inputs?.machine.env ?? []);

  test.each([
    ['HOSTS=db1,db2\nMODE=fast', { HOSTS: 'db1,db2', MODE: 'fast' }],
    ['HOSTS=db1,db2\n', { HOSTS: 'db1,db2' }],
    ['A={"a": 1, "b": 2}\r\nB=x=y', { A: '{"a": 1, "b": 2}', B: 'x=y' }],
    ['PATTERN=\\d+\\,\\w\nDIR=C:\\tmp\n', { PATTERN: '\\d+\\,\\w', DIR: 'C:\\tmp' }],
    ['A=1, B=2', { A: '1', B: '2' }],
    ['HOSTS=db1\\,db2,DIR=C:\\tmp', { HOSTS: 'db1,db2', DIR: 'C:\\tmp' }],
    ['\n# comment\nEMPTY=\n', { EMPTY: '' }],
  ])('%j is read as it is written', (text, expected) => {
    expect(env(text)).toEqual(expected);
  });

  test.each([
    ['FOO', 'has no "=" in entry 1'],
    ['HOSTS=db1,db2', 'has no "=" in entry 2'],
    ['A=1\nhunter2', 'has no "=" in entry 2'],
    ['A=1\n=2', 'has no name before the "=" of entry 2'],
    ['A=1\nA=2', 'gives the name of entry 2 twice'],
  ])('%j is refused without its text and with the expected form', (env_vars, what) => {
    for (const input of ['env_vars', 'secrets', 'labels', 'disks']) {
      const { problems } = readInputs({ workflow: 'etl.yml', [input]: env_vars }, {});
      expect(problems.map(({ message }) => message)).toContain(`input "${input}" ${what}`);
      expect(problems[0]?.hint).toContain(`${input}: |\n  HOSTS=db1,db2`);
      expect(JSON.stringify(problems)).not.toContain('hunter2');
    }
  });
});

test.each(['yes', 'on', '2'])('the boolean %s is refused with the two valid words', (dry_run) => {
  expect(messages({ dry_run })).toEqual([`input "dry_run" must be true or false; got "${dry_run}"`]);
});

test('patterns of files can contain commas if each has its own line', () => {
  const source = (text: string) => readInputs({ workflow: 'etl.yml', source: text }, {}).inputs?.source;
  expect(source('src/, conf/')).toEqual(['src/', 'conf/']);
  expect(source('data/a,b.csv\nsrc/\n')).toEqual(['data/a,b.csv', 'src/']);
});

test.each<[string, readonly string[]]>([
  [
    'A=1\n\n# note\nB="two words"\nC=\'x\'',
    [
      'input "env_vars", line 4: the quotes " around the value of B are part of the value.',
      'input "env_vars", line 5: the quotes \' around the value of C are part of the value.',
    ],
  ],
  ['A="1"', ['input "env_vars": the quotes " around the value of A are part of the value.']],
  ['A="1" and "2\nB=say "hi"\nC={"a": "b"}\nD="\nE=\nF="a" or "b"', []],
])('env_vars %j: quotes around a value cause a warning at its line', (env_vars, expected) => {
  const { warnings, inputs } = readInputs({ workflow: 'etl.yml', env_vars }, {});
  expect(warnings.map(({ message }) => message)).toEqual(expected);
  expect(inputs).toBeDefined();
});
