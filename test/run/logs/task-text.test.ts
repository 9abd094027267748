import { expect, test } from '@jest/globals';
import { TaskText } from '../../../src/run/logs/task-text.ts';

const RAW = [
  '[gcp-batch-workflow] workflow talk, job etl, combination 2 of 3',
  '[gcp-batch-workflow] stage start Fetch',
  '[gcp-batch-workflow] stage end Fetch SUCCESS 0.3s',
  '[gcp-batch-workflow] stage start Say',
  'good morning',
  '[gcp-batch-workflow] stage end Say SUCCESS 0.0s',
  '[gcp-batch-workflow] stage start Count',
  'a line of the user',
  '[gcp-batch-workflow] try 1 failed: ValueError',
  'Traceback (most recent call last):',
  '  File "stage Count", line 2, in <module>',
  '    1 / 0',
  'ZeroDivisionError: division by zero',
  '[gcp-batch-workflow] stage end Count FAILED 1.2s',
  '[gcp-batch-workflow] ended: FAILED',
];

test('the log of a task shows its stages and its own output', () => {
  const text = new TaskText(false);
  expect(text.shown(RAW)).toEqual([
    '✓ Fetch 0.3s',
    '▸ Say',
    'good morning',
    '✓ Say 0.0s',
    '▸ Count',
    'a line of the user',
    '· try 1 failed: ValueError',
    'Traceback (most recent call last):',
    '  File "stage Count", line 2, in <module>',
    '    1 / 0',
    'ZeroDivisionError: division by zero',
    '✗ Count FAILED 1.2s',
  ]);
  expect(text.hasEnded()).toBe(true);
  expect(text.lastLines()).toEqual([
    'good morning',
    'a line of the user',
    '· try 1 failed: ValueError',
    'Traceback (most recent call last):',
    '  File "stage Count", line 2, in <module>',
    '    1 / 0',
    'ZeroDivisionError: division by zero',
  ]);
});

test('lines in any chunks give the same log, except for a stage that is shown when it starts', () => {
  const text = new TaskText(false);
  const piecewise = RAW.flatMap((line) => text.shown([line]));
  expect(piecewise.filter((line) => line !== '▸ Fetch')).toEqual(new TaskText(false).shown(RAW));
  expect(piecewise).toContain('▸ Fetch');
});

test('with step debugging, every line is shown unchanged', () => {
  expect(new TaskText(true).shown(RAW)).toEqual(RAW);
});

test('a task keeps its last twenty lines, shortened, and none after it succeeds', () => {
  const text = new TaskText(false);
  text.shown(Array.from({ length: 50 }, (_, index) => `${index} ${'x'.repeat(10_000)}`));
  expect(text.lastLines()).toHaveLength(20);
  expect(text.lastLines().at(-1)).toBe(`49 ${'x'.repeat(497)}`);
  text.shown(['[gcp-batch-workflow] ended: SUCCESS']);
  expect(text.lastLines()).toEqual([]);
});

test('the log shows in which stage a task was when something ended it', () => {
  const brokenOff = (...lines: readonly string[]) => {
    const text = new TaskText(false);
    text.shown(lines.map((line) => `[gcp-batch-workflow] ${line}`));
    return text.brokenOff();
  };
  expect(brokenOff('stage start A', 'stage end A SUCCESS 0.1s', 'stage start B')).toEqual(['B']);
  expect(brokenOff('stage start Each', 'stage start Each > In', 'stage end Each > In CANCEL 0.1s')).toEqual([
    'Each',
    'In',
  ]);
  expect(brokenOff('stage start Each', 'stage start Each > In', 'stage end Each > In SUCCESS 0.1s')).toEqual([
    'Each',
  ]);
  expect(brokenOff('stage start A', 'stage end A SUCCESS 0.1s')).toEqual([]);
});
