import { expect, test } from '@jest/globals';
import { annotationsOf, problemAnnotations } from '../../src/report/annotations.ts';
import { at, failed, job, outcomeOf, param, product, stage, stageFailure } from './build-outcome.ts';
import { states } from './states.ts';

test('each cause has one annotation, at the line of code that failed', () => {
  expect(annotationsOf(outcomeOf(states['partial-matrix-failure'] as never))).toEqual([
    {
      path: 'workflows/etl.yml',
      startLine: 51,
      level: 'failure',
      title: 'transform / stage per table / dedupe',
      message:
        "KeyError: 'customer_id'\n2 of 500 combinations: [region=eu, day=2026-01-18], [region=eu, day=2026-01-19]",
    },
    {
      path: 'workflows/etl.yml',
      startLine: 30,
      level: 'failure',
      title: 'transform',
      message:
        'NoResult: The task ended with exit code 137 without writing its result.\n1 of 500 combinations: [region=oceania, day=2026-01-03]\nIt was killed, usually because it used more memory than the VM has. Raise "machine_type" or "memory_mb".',
    },
    {
      path: 'workflows/etl.yml',
      startLine: 1,
      level: 'warning',
      title: 'etl-daily',
      message: expect.stringContaining('europe-west1 was short'),
    },
  ]);
});

test('a run that succeeded has no annotations', () => {
  expect(annotationsOf(outcomeOf(states.success as never))).toEqual([]);
});

test('a step can show ten causes: the last annotation has the number of further causes', () => {
  const combinations = product({ n: Array.from({ length: 30 }, (_, n) => n) });
  const names = 'abcdefghijklmnopqrstuvwxyz1234'
    .split('')
    .map((letter) => `E${letter === '1' ? 'x' : letter}rror`);
  const one = (n: number) => failed(stageFailure({ name: `${'Z'.repeat(n + 1)}${names[n]}` }));
  const outcome = outcomeOf({
    status: 'FAILED',
    seconds: 1,
    jobs: [{ job: job('a', 1), status: 'FAILED', combinations, one }],
  });
  const notes = annotationsOf(outcome);
  expect(notes).toHaveLength(10);
  expect(notes.at(-1)?.title).toBe('and 21 more causes');
  expect(annotationsOf(outcome, 100)).toHaveLength(30);
});

test('failures of the definition come before failures of machines, and messages that differ only in numbers are one cause', () => {
  const combinations = product({ n: [1, 2, 3] });
  const one = (n: number) =>
    n === 0
      ? failed(stageFailure({ origin: 'batch', stagePath: [], name: 'Preempted', message: 'gone' }))
      : failed(stageFailure({ name: 'ValueError', message: `row ${n * 1000} at 0x7f${n}0 is bad` }));
  const jobs = [
    { job: job('a', 1), status: 'FAILED' as const, combinations, one },
    {
      job: job('b', 50, { stages: [stage('s', 60)] }),
      status: 'FAILED' as const,
      one: () => failed(stageFailure({ stagePath: ['s'] })),
    },
  ];
  const notes = annotationsOf(outcomeOf({ status: 'FAILED', seconds: 1, jobs }));
  expect(notes.map(({ title, startLine }) => [title, startLine])).toEqual([
    ['a / stage dedupe', 11],
    ['b / stage s', 65],
    ['a', 1],
  ]);
  expect(notes[0]?.message).toBe('ValueError: row 1000 at 0x7f10 is bad\n2 of 3 combinations: [n=2], [n=3]');
});

test('annotations hide secret params, and long messages end before the limit of the runner', () => {
  const outcome = outcomeOf({
    status: 'FAILED',
    seconds: 1,
    params: [[param('key', { secret: true }), 'hunter2']],
    jobs: [
      {
        job: job('a', 1),
        status: 'FAILED',
        one: () => failed(stageFailure({ message: `hunter2 ${'x'.repeat(9000)}` })),
      },
    ],
  });
  const [note] = annotationsOf(outcome);
  expect(note?.message.startsWith('KeyError: *** xxx')).toBe(true);
  expect(note?.message.length).toBe(4000);
});

test('problems of a file have a position, and problems of inputs have none', () => {
  expect(
    problemAnnotations([
      {
        code: 'unknown-need',
        message: 'No such job.',
        hint: 'Did you mean "b"?',
        at: { ...at(3, 7), file: './a.yml' },
      },
      { code: 'missing-input', message: 'Input "region" is missing.' },
    ]),
  ).toEqual([
    {
      path: 'a.yml',
      startLine: 3,
      startColumn: 7,
      level: 'failure',
      title: 'unknown-need',
      message: 'No such job.\nDid you mean "b"?',
    },
  ]);
});
