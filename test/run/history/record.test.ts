import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  historyText,
  MOST_RECORDS,
  type RunRecord,
  readHistory,
  recordOf,
} from '../../../src/run/history/record.ts';
import { job, outcomeOf, START } from '../../report/build-outcome.ts';

const RECORD: RunRecord = {
  startedMs: START,
  isSuccess: true,
  isWhole: true,
  seconds: 61.5,
  vcpuHours: 1.25,
  jobs: new Map([
    ['train', { isSuccess: true, seconds: 60, taskSeconds: 12.5 }],
    ['skipped', { isSuccess: true, seconds: 0 }],
  ]),
};

test('a history is read as it was written, and keeps fifty records', () => {
  expect(readHistory(historyText([RECORD]))).toEqual([RECORD]);
  const many = Array.from({ length: 80 }, (_, at) => ({ ...RECORD, startedMs: at }));
  const read = readHistory(historyText(many));
  expect(read).toHaveLength(MOST_RECORDS);
  expect(read[0]?.startedMs).toBe(0);
});

const run = { started_ms: 1, success: true, whole: true, seconds: 2, jobs: {} };
const USELESS: readonly (readonly [string, string, number])[] = [
  ['no JSON', 'not { json', 0],
  ['another version', JSON.stringify({ version: 2, runs: [run] }), 0],
  ['no list', JSON.stringify({ version: 1, runs: { 0: run } }), 0],
  ['null', 'null', 0],
  ['invalid runs', JSON.stringify({ version: 1, runs: [null, 7, 'x', [], run] }), 1],
  ['an invalid time', JSON.stringify({ version: 1, runs: [{ ...run, seconds: -1 }, run] }), 1],
  ['a time of years', JSON.stringify({ version: 1, runs: [{ ...run, seconds: 1e12 }] }), 0],
  ['a text instead of a time', JSON.stringify({ version: 1, runs: [{ ...run, seconds: '9' }] }), 0],
  ['no start', JSON.stringify({ version: 1, runs: [{ ...run, started_ms: null }] }), 0],
];

test.each(USELESS)('invalid records are ignored: %s', (_, text, count) => {
  expect(readHistory(text)).toHaveLength(count);
});

test('no text and no JSON breaks the reader', () => {
  fc.assert(fc.property(fc.string(), (text) => void readHistory(text)));
  const runs = fc.array(fc.dictionary(fc.constantFrom(...Object.keys(run), '__proto__'), fc.jsonValue()));
  fc.assert(
    fc.property(runs, (list) => {
      for (const { seconds, jobs } of readHistory(JSON.stringify({ version: 1, runs: list }))) {
        expect(seconds).toBeGreaterThanOrEqual(0);
        for (const each of jobs.values()) expect(each.seconds).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('a record has the times of the run and its jobs, and is not created before a task has run', () => {
  const sketch = { job: job('train', 2), created: 10, running: 90, ended: 130 };
  const outcome = outcomeOf({ seconds: 200, jobs: [sketch] });
  expect(recordOf(outcome)).toMatchObject({ isSuccess: true, isWhole: true, seconds: 200 });
  expect(recordOf(outcome)?.jobs).toEqual(
    new Map([['train', { isSuccess: true, seconds: 120, taskSeconds: 40 }]]),
  );
  const early = { ...sketch, created: 10, went: 80, running: 80 };
  const times = { isSuccess: true, seconds: 50, taskSeconds: 50 };
  expect(recordOf(outcomeOf({ seconds: 200, jobs: [early] }))?.jobs).toEqual(new Map([['train', times]]));
  const waiting = { job: job('train', 2), created: 10, status: 'CANCEL' } as const;
  expect(recordOf(outcomeOf({ seconds: 200, status: 'CANCEL', jobs: [waiting] }))).toBeUndefined();
  const reused = { ...sketch, one: () => ({ reusedFrom: { attempt: 1 } }) };
  const partly = recordOf(outcomeOf({ seconds: 200, jobs: [reused] }));
  expect([partly?.isWhole, partly?.jobs.size]).toEqual([false, 0]);
});
