import { expect, test } from '@jest/globals';
import { decideCondition } from '../../../src/definition/conditions/if.ts';
import { scope } from './condition-scope.ts';

const decide = (text: string) => {
  const decision = decideCondition(text, scope);
  return decision.decided ? decision.value : 'left to the task';
};

/** A template, written so that it is no template of JavaScript. */
const at = (path: string) => `$\{{ ${path} }}`;

test('comparisons of params and of outputs of other jobs are decided without a machine', () => {
  expect(decide(`'${at('params.mode')}' == 'full'`)).toBe(true);
  expect(decide(`${at('params.n')} > 5`)).toBe(false);
  expect(decide(`${at('jobs.extract.stages.count.outputs.rows')} == 12 and not params['empty']`)).toBe(true);
  expect(decide("jobs['extract']['status'] == 'SUCCESS'")).toBe(true);
});

test('spaces are free, and a line may end inside brackets only', () => {
  expect(decide(' \t1   ==\t 1  # always \n\n')).toBe(true);
  expect(decide('(1\n==\n\n  1)')).toBe(true);
  expect(decide('(1) == \\\n 1')).toBe(true);
  for (const text of ['1 ==\n1', '(1 ==\n1)\n== True', '(1) ==\n1']) {
    expect([text, decide(text)]).toEqual([text, 'left to the task']);
  }
});

test('a param that holds a condition is evaluated, as a template alone is', () => {
  expect(decide(at('params.expr'))).toBe(true);
});

test('what Python alone knows is left to the task', () => {
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

test('a condition that is no bool is left to the task, which fails the job as the library does', () => {
  for (const text of ['1', "'x'", 'None', '', at('params.flag')]) {
    expect([text, decide(text)]).toEqual([text, 'left to the task']);
  }
});

test('whether a job has ended is left to the task, which may see more jobs', () => {
  const left = [
    "'extract' in jobs",
    "'other' not in jobs",
    'jobs == {}',
    'not jobs',
    `${at('jobs.other?.status')} is None`,
  ];
  for (const text of left) expect([text, decide(text)]).toEqual([text, 'left to the task']);
});

test('a quote inside a value breaks the condition, as in the library, and is not guessed around', () => {
  expect(decide(`'${at('params.quote')}' == 'x'`)).toBe('left to the task');
});
