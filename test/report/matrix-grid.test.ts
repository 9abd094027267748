import { expect, test } from '@jest/globals';
import { matrixGrid } from '../../src/report/matrix-grid.ts';
import { failed, job, outcomeOf, product, stageFailure } from './build-outcome.ts';

function gridOf(values: Parameters<typeof product>[0], bad: (index: number) => boolean, maxCells = 600) {
  const combinations = product(values);
  const one = (index: number) => (bad(index) ? failed(stageFailure()) : {});
  const sketch = {
    job: job('m', 1),
    status: 'FAILED' as const,
    combinations,
    created: 0,
    running: 1,
    ended: 9,
    one,
  };
  const [only] = outcomeOf({ status: 'FAILED', seconds: 9, jobs: [sketch] }).jobs;
  if (!only) throw new Error('no job');
  return matrixGrid(only, maxCells)?.split('\n').slice(2, -2);
}

test('a matrix with one key is shown as a line', () => {
  expect(gridOf({ table: ['a', 'b|c'] }, (index) => index === 1)).toEqual(['`table`: ✅ a · ❌ b&#124;c']);
});

test('two keys are shown as a grid, with the shorter one across', () => {
  expect(gridOf({ day: [1, 2, 3], region: ['eu', 'us'] }, (index) => index === 3)).toEqual([
    '| day | region=eu | region=us |',
    '| :-- | :-- | :-- |',
    '| 1 | ✅ | ✅ |',
    '| 2 | ✅ | ❌ |',
    '| 3 | ✅ | ✅ |',
  ]);
});

test('three keys are shown as a grid, with two of them down', () => {
  expect(
    gridOf({ a: [1, 2], b: ['x', 'y', 'z'], c: ['p', 'q', 'r'] }, (index) => index === 4)?.slice(0, 4),
  ).toEqual([
    '| b | c | a=1 | a=2 |',
    '| :-- | :-- | :-- | :-- |',
    '| x | p | ✅ | ✅ |',
    '| x | q | ✅ | ✅ |',
  ]);
});

test('a larger matrix shows the values that failures have in common', () => {
  const days = Array.from({ length: 500 }, (_, day) => day);
  const rows = gridOf({ region: ['eu', 'us'], day: days }, (index) => index < 250);
  expect(rows?.slice(0, 3)).toEqual([
    '| Where | Failed | Share |',
    '| :-- | --: | --: |',
    '| region = eu | 250 of 500 | 50 % |',
  ]);
});

test('a job without a matrix, or with a large one whose combinations all ended the same, has no grid', () => {
  expect(gridOf({}, () => true)).toBeUndefined();
  expect(gridOf({ n: Array.from({ length: 61 }, (_, n) => n) }, () => false)).toBeUndefined();
});
