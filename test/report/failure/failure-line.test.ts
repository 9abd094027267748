import { expect, test } from '@jest/globals';
import { lineOf, lineOfFailure } from '../../../src/report/failure/failure-line.ts';
import { failed, job, outcomeOf, stage, stageFailure } from '../build-outcome.ts';

const inner = stage(`load \${{ matrix.table }}`, 30, { id: 'load' });
const tree = job('a', 10, {
  stages: [
    stage('first', 12),
    stage('same', 16, { code: undefined }),
    stage('fan', 20, {
      kind: 'parallel',
      code: undefined,
      nested: [
        stage('same', 22),
        inner,
        stage('loop', 40, { kind: 'foreach', code: undefined, nested: [stage('deep', 42)] }),
      ],
    }),
    stage('why? (a+b)', 50),
  ],
});

test('a failing line of code is found through the names of the stages around it', () => {
  const cases: readonly (readonly [readonly string[], number | undefined, number | undefined])[] = [
    [['first'], undefined, 12],
    [['first'], 1, 14],
    [['first'], 4, 17],
    // A stage without code has only its own line.
    [['same'], 4, 16],
    [['fan', 'same'], 2, 25],
    [['fan', 'load orders'], 1, 32],
    [['fan', 'loop', 'deep'], 3, 46],
    [['fan', 'load'], undefined, 30],
    [['why? (a+b)'], 1, 52],
    // If an inner stage is not found, the failure points at the outer stage, without the line of other code.
    [['fan', 'gone'], 7, 20],
    [['fan', 'loop', 'gone'], 7, 40],
    [['gone'], 7, undefined],
    [[], 7, undefined],
  ];
  for (const [stagePath, codeLine, line] of cases) {
    const found = lineOfFailure({ job: tree, stagePath, ...(codeLine !== undefined && { codeLine }) });
    expect([stagePath, codeLine, found]).toEqual([stagePath, codeLine, line]);
  }
});

test('a failure points at its own line, or else at its stage, or else at its job', () => {
  const outcome = outcomeOf({
    seconds: 1,
    jobs: [{ job: tree, status: 'FAILED', one: () => failed(stageFailure()) }],
  });
  const [only] = outcome.jobs;
  if (!only) throw new Error('no job');
  expect(lineOf(only, stageFailure({ line: 99 }))).toBe(99);
  expect(lineOf(only, stageFailure({ stagePath: ['first'], codeLine: 2 }))).toBe(15);
  expect(lineOf(only, stageFailure({ stagePath: [] }))).toBe(10);
});
