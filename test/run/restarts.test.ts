import { describe, expect, test } from '@jest/globals';
import type { TaskView } from '../../src/cloud/batch-views.ts';
import { explainTask } from '../../src/run/explain/task-failure.ts';
import { isStoppedWithJob, MOST_RESTARTS, markStopped } from '../../src/run/restarts.ts';
import { schedule } from '../../src/run/schedule/schedule.ts';
import { type Again, type CombinationState, canceled, FIRST_TERMS } from '../../src/run/state.ts';
import { runningJobs, shows } from './running-job.ts';
import { active, facts, partFact } from './schedule-facts.ts';

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
  const part = job?.parts[0];
  if (!job || !part) throw new Error('no part');
  shows(job, more.state ?? 'FAILED', {});
  if (more.byUs) canceled(part);
  const of = { planned: job.planned, job: part.view, index: 1, ...(view && { task: view }) };
  return isStoppedWithJob({ job, part, task: view, failure: explainTask(of) });
}

test.each<[string, boolean, Parameters<typeof isStopped>]>([
  ['never ran', true, [task('UNEXECUTED', undefined)]],
  ['is not listed', true, [undefined]],
  ['was killed', true, [task('FAILED', undefined, undefined)]],
  ['lost its machine earlier, and waited', true, [task('UNEXECUTED', 50001, undefined)]],
  ['ended with an exit code', false, [task('FAILED', undefined, 1)]],
  ['lost its machine last', false, [task('FAILED', undefined, 50001)]],
  ['succeeded without a result', false, [task('SUCCEEDED', undefined)]],
  ['never ran, with fail-fast', false, [task('UNEXECUTED'), { failFast: true }]],
  ['never ran, because this run canceled the job', false, [task('UNEXECUTED'), { byUs: true }]],
  ['never ran, because somebody canceled the job', false, [task('UNEXECUTED'), { state: 'CANCELLED' }]],
])('a task that %s starts again: %s', (_, isAgain, given) => {
  expect(isStopped(...given)).toBe(isAgain);
});

describe('combinations that Batch stopped', () => {
  const results = () =>
    new Map<number, CombinationState>(
      [0, 1].map((index) => {
        const combination = { strategyId: `${index}`, matrix: new Map() };
        return [index, { outcome: { combination, index, status: 'FAILED', attempts: 0, warnings: [] } }];
      }),
    );
  const part = (round = 0) => ({ combinations: [0, 1], terms: { ...FIRST_TERMS, round } });
  const causes = (found: ReadonlyMap<number, CombinationState>) =>
    [...found.values()].map(({ again }) => again?.cause);

  test('start again if another one ended by itself', () => {
    const found = results();
    markStopped(part(), [1], found);
    expect(causes(found)).toEqual([undefined, 'stopped']);
  });

  test('do not start again if none did, because the job failed as a whole', () => {
    const found = results();
    markStopped(part(), [0, 1], found);
    expect(causes(found)).toEqual([undefined, undefined]);
  });

  test('are reported as never started after 20 rounds', () => {
    const found = results();
    markStopped(part(MOST_RESTARTS), [1], found);
    expect(causes(found)).toEqual([undefined, undefined]);
    expect(found.get(1)?.outcome?.failure).toMatchObject({
      name: 'NeverRan',
      message: expect.stringContaining('Never started: in 20 further rounds'),
    });
  });
});

describe('the schedule', () => {
  const statuses = ['FAILED', 'FAILED', 'SUCCESS'] as const;
  const stopped = (round: number) =>
    new Map([[1, { cause: 'stopped', terms: { ...FIRST_TERMS, round } } as const]]);
  const next = (changes: Parameters<typeof active>[0], retry = 1) =>
    schedule(facts({ a: { size: 3, retry, fallbacks: 1 } }, { a: active({ statuses, ...changes }) }));
  const settled = { isSettled: true };

  test('starts exactly those again, and counts no retry', () => {
    expect(next({ again: stopped(0), part: settled })).toMatchObject([
      { kind: 'start', part: 1, why: 'stopped', combinations: [1], terms: { round: 1, retry: 0 } },
    ]);
    // When all have ended by themselves, all that failed are retried.
    const parts = [
      partFact(settled),
      partFact({ ...settled, number: 1, terms: { ...FIRST_TERMS, round: 1 } }),
    ];
    const ended = { parts, holders: [0, 1, 0], begun: 2 };
    expect(next(ended)).toMatchObject([
      { kind: 'start', part: 2, why: 'retry', combinations: [0, 1], terms: { round: 0, retry: 1 } },
    ]);
    expect(next(ended, 0)).toMatchObject([{ kind: 'end', status: 'FAILED' }]);
  });

  test('gives up after 20 rounds in a row', () => {
    expect(next({ again: stopped(19), part: settled }, 0)).toMatchObject([{ terms: { round: 20 } }]);
    expect(next({ again: stopped(20), part: settled }, 0)).toMatchObject([{ kind: 'end' }]);
  });

  test('does not start combinations again that this run canceled', () => {
    expect(next({ again: stopped(0), part: { ...settled, isCancelled: true } }, 0)).toMatchObject([
      { kind: 'end', status: 'FAILED' },
    ]);
  });

  test('also moves combinations of the same Batch job that lost their machine', () => {
    const lost = { cause: 'lost', terms: FIRST_TERMS } as const;
    const again = new Map<number, Again>([[0, lost], ...stopped(0)]);
    expect(next({ again, part: settled })).toMatchObject([
      { part: 1, why: 'lost', combinations: [0], terms: { rung: { fallback: 1 } } },
      { part: 2, why: 'stopped', combinations: [1], terms: { rung: { fallback: 0 }, round: 1 } },
    ]);
  });
});
