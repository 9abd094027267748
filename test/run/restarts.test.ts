import { describe, expect, test } from '@jest/globals';
import type { TaskView } from '../../src/cloud/batch-views.ts';
import { explainTask } from '../../src/run/explain/task-failure.ts';
import type { JobFact, StartAction } from '../../src/run/facts.ts';
import { isStoppedWithJob, MOST_RESTARTS, markStopped } from '../../src/run/restarts.ts';
import { schedule } from '../../src/run/schedule.ts';
import { type AttemptState, type CombinationState, cancelled } from '../../src/run/state.ts';
import { runningJobs, shows } from './running-job.ts';
import { facts } from './schedule-facts.ts';

/** A task with one event for each exit code. */
const task = (state: TaskView['state'], ...exitCodes: readonly (number | undefined)[]): TaskView => ({
  index: 1,
  state,
  events: exitCodes.map((exitCode, atMs) => ({
    description: '',
    atMs,
    ...(exitCode !== undefined && { exitCode }),
  })),
});

function isStopped(
  view: TaskView | undefined,
  more: { failFast?: boolean; state?: 'FAILED' | 'CANCELLED'; byUs?: boolean } = {},
): boolean {
  const state = runningJobs({ etl: { size: 2, failFast: more.failFast ?? false } });
  const job = state.jobs.get('etl');
  const attempt = job?.attempts[0];
  if (!job || !attempt) throw new Error('no attempt');
  shows(job, more.state ?? 'FAILED', {});
  if (more.byUs) cancelled(attempt);
  const of = { planned: job.planned, job: attempt.view, index: 1, ...(view && { task: view }) };
  return isStoppedWithJob({ job, attempt, task: view, failure: explainTask(of) });
}

test.each<[string, boolean, Parameters<typeof isStopped>]>([
  ['never ran', true, [task('UNEXECUTED', undefined)]],
  ['is not listed', true, [undefined]],
  ['was killed', true, [task('FAILED', undefined, undefined)]],
  ['had lost its machine before, and waited', true, [task('UNEXECUTED', 50001, undefined)]],
  ['ended with an exit code', false, [task('FAILED', undefined, 1)]],
  ['lost its machine last', false, [task('FAILED', undefined, 50001)]],
  ['succeeded without a result', false, [task('SUCCEEDED', undefined)]],
  ['never ran, with fail-fast', false, [task('UNEXECUTED'), { failFast: true }]],
  ['never ran, because this run cancelled the job', false, [task('UNEXECUTED'), { byUs: true }]],
  ['never ran, because somebody cancelled the job', false, [task('UNEXECUTED'), { state: 'CANCELLED' }]],
])('a task that %s starts again: %s', (_, isAgain, given) => {
  expect(isStopped(...given)).toBe(isAgain);
});

describe('the combinations that Batch stopped', () => {
  const results = () =>
    new Map<number, CombinationState>(
      [0, 1].map((index) => {
        const combination = { strategyId: `${index}`, matrix: new Map() };
        return [index, { outcome: { combination, index, status: 'FAILED', attempts: 0, warnings: [] } }];
      }),
    );
  const attempt = (inRow?: number) =>
    ({
      combinations: [0, 1],
      ...(inRow !== undefined && { restarts: { all: inRow, inRow } }),
    }) as unknown as AttemptState;

  test('start again where another one ended by itself', () => {
    const found = results();
    markStopped(attempt(), [1], found);
    expect([...found.values()].map(({ isStopped }) => isStopped)).toEqual([undefined, true]);
  });

  test('do not where none did: then the job failed as a whole', () => {
    const found = results();
    markStopped(attempt(), [0, 1], found);
    expect([...found.values()].map(({ isStopped }) => isStopped)).toEqual([undefined, undefined]);
  });

  test('are reported as never started after 20 rounds', () => {
    const found = results();
    markStopped(attempt(MOST_RESTARTS), [1], found);
    expect(found.get(1)?.isStopped).toBeUndefined();
    expect(found.get(1)?.outcome?.failure).toMatchObject({
      name: 'NeverRan',
      message: expect.stringContaining('Never started: in 20 further rounds'),
    });
  });
});

describe('the schedule', () => {
  const settled: JobFact & { phase: 'active' } = {
    phase: 'active',
    attempt: 0,
    checkIf: false,
    isSettled: true,
    isCancelled: false,
    statuses: ['FAILED', 'FAILED', 'SUCCESS'],
    failedTasks: 1,
    queuedMs: 0,
    stopped: [1],
  };
  const next = (changes: Partial<typeof settled>, retry = 1) =>
    schedule(facts({ a: { size: 3, retry } }, { a: { ...settled, ...changes } }))[0];

  test('starts exactly those again, and counts no retry', () => {
    const round = next({}) as StartAction;
    expect(round).toEqual({
      ...{ kind: 'start', job: 'a', attempt: 1, combinations: [1], checkIf: false },
      restarts: { all: 1, inRow: 1 },
    });
    // When all have ended by themselves, the retry is of all that failed.
    expect(next({ attempt: 1, stopped: [], restarts: { all: 1, inRow: 1 } })).toEqual({
      ...{ kind: 'start', job: 'a', attempt: 2, combinations: [0, 1], checkIf: false },
      restarts: { all: 1, inRow: 0 },
    });
    expect(next({ attempt: 2, stopped: [], restarts: { all: 1, inRow: 0 } })).toMatchObject({ kind: 'end' });
  });

  test('gives up after 20 rounds in a row', () => {
    expect(next({ attempt: 19, restarts: { all: 19, inRow: 19 } }, 0)).toMatchObject({
      restarts: { all: 20, inRow: 20 },
    });
    expect(next({ attempt: 20, restarts: { all: 20, inRow: 20 } }, 0)).toMatchObject({ kind: 'end' });
  });

  test('starts nothing again that this run cancelled', () => {
    expect(next({ isCancelled: true }, 0)).toMatchObject({ kind: 'end', status: 'FAILED' });
  });

  test('moves what lost its Spot machines after that, all of it', () => {
    expect(next({ lost: [0] })).toMatchObject({ combinations: [1], restarts: { all: 1, inRow: 1 } });
    expect(next({ lost: [0], stopped: [], attempt: 1, restarts: { all: 1, inRow: 1 } })).toMatchObject({
      ...{ combinations: [0], isFallback: true, restarts: { all: 1, inRow: 0 } },
    });
  });
});
