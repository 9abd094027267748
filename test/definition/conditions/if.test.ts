import { expect, test } from '@jest/globals';
import { decideCondition } from '../../../src/definition/conditions/if.ts';
import { scope } from './condition-scope.ts';

const decide = (text: string) => {
  const decision = decideCondition(text, scope);
  return decision.decided ? decision.value : 'left to the task';
};

/** A template of the library, built so that JavaScript does not read it as its own. */
const at = (path: string) => `$\{{ ${path} }}`;

test('conditions that compare params and outputs of other jobs need no machine', () => {
  expect(decide(`'${at('params.mode')}' == 'full'`)).toBe(true);
  expect(decide(`${at('params.n')} > 5`)).toBe(false);
  expect(decide(`${at('jobs.extract.stages.count.outputs.rows')} == 12 and not params['empty']`)).toBe(true);
  expect(decide("jobs['extract']['status'] == 'SUCCESS'")).toBe(true);
});

test('spaces do not matter, and line breaks are allowed only inside brackets', () => {
  expect(decide(' \t1   ==\t 1  # always \n\n')).toBe(true);
  expect(decide('(1\n==\n\n  1)')).toBe(true);
  expect(decide('(1) == \\\n 1')).toBe(true);
  for (const text of ['1 ==\n1', '(1 ==\n1)\n== True', '(1) ==\n1']) {
    expect([text, decide(text)]).toEqual([text, 'left to the task']);
  }
});

test('a param that contains a condition is evaluated, like a template without other text', () => {
  expect(decide(at('params.expr'))).toBe(true);
});

test('the task evaluates conditions that need Python', () => {
  const left = [
    'len(params) > 3',
    "params['mode'].startswith('f')",
    `'${at('params.mode | upper')}' == 'FULL'`,
    `'${at('params.missing')}' == 'x'`,
    `'${at('jobs.extract.stages')}' == ''`,
    "'$" + "{HOME}' == '/root'",
    'True if 1 else False',
    "1 < 'a'",
    '1 / 0 == 1',
  ];
  for (const text of left) expect([text, decide(text)]).toEqual([text, 'left to the task']);
});

test('the task evaluates a condition that is not a bool, and fails the job as the library does', () => {
  for (const text of ['1', "'x'", 'None', '', at('params.flag')]) {
    expect([text, decide(text)]).toEqual([text, 'left to the task']);
  }
});

test('the task evaluates whether a job has ended, because it may know more jobs', () => {
  const left = [
    "'extract' in jobs",
    "'other' not in jobs",
    'jobs == {}',
    'not jobs',
    `${at('jobs.other?.status')} is None`,
  ];
  for (const text of left) expect([text, decide(text)]).toEqual([text, 'left to the task']);
});

test('a quote inside a value breaks the condition, as in the library', () => {
  expect(decide(`'${at('params.quote')}' == 'x'`)).toBe('left to the task');
});
