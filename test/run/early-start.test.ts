import { describe, expect, test } from '@jest/globals';
import { KNOWN_LIMIT_MS, UNKNOWN_LIMIT_MS } from '../../src/run/schedule/early-start.ts';
import type { Action, EarlyFact, Facts, JobFact } from '../../src/run/schedule/facts.ts';
import type { Forecast, Pace } from '../../src/run/schedule/forecast.ts';
import { schedule } from '../../src/run/schedule/schedule.ts';
import { FIRST_TERMS } from '../../src/run/state.ts';
import { active, type JobDraft, partFact, plan } from './schedule-facts.ts';

const AUTO = 'auto' as const;
const ALWAYS = 'always' as const;
const waiting: JobFact = { phase: 'waiting', condition: 'left-to-the-task' };
const ended = (status: 'SUCCESS' | 'FAILED' | 'CANCEL' | 'SKIP'): JobFact => ({
  phase: 'ended',
  status,
  hasErrors: status === 'FAILED',
});
const early = (changes: Partial<EarlyFact> = {}): JobFact => ({
  ...{ phase: 'waiting', condition: 'holds', begun: 1 },
  early: {
    ...{
      part: 0,
      parallelism: 1,
      createdForMs: 100_000,
      waitedMs: 10_000,
      limitMs: 600_000,
      isBroken: false,
    },
    ...changes,
  },
});
/** A need with one task that has run for 30 s. */
const running: Pace = { createdForMs: 120_000, runningForMs: 30_000, tasks: 1, ended: 0, running: 1 };
const failing = active({ statuses: ['WAIT'], part: { failedTasks: 1 } });

interface Given {
  readonly jobs: Readonly<Record<string, JobDraft>>;
  readonly facts: Readonly<Record<string, JobFact>>;
  /** Durations in earlier runs, in seconds. */
  readonly usual?: Readonly<Record<string, number>>;
  readonly paces?: Readonly<Record<string, Pace>>;
  readonly conditions?: Forecast['conditions'];
  readonly stop?: Facts['stop'];
}

function decide(given: Given): readonly Action[] {
  const holds = Object.keys(given.jobs).map((id) => [id, 'holds'] as const);
  return schedule({
    plan: plan(given.jobs),
    jobs: new Map(Object.entries(given.facts)),
    forecast: {
      machinesTakeMs: 90_000,
      usualMs: new Map(Object.entries(given.usual ?? {}).map(([id, seconds]) => [id, seconds * 1000])),
      paces: new Map(Object.entries(given.paces ?? {})),
      conditions: given.conditions ?? new Map(holds),
    },
    stop: given.stop,
  });
}

/** Whether `b`, which needs `a`, starts early when the task of `a` has run for 30 s. */
const starts = (draft: JobDraft, given: Partial<Given> = {}): boolean =>
  decide({
    jobs: { a: given.jobs?.a ?? {}, b: { needs: ['a'], startEarly: AUTO, ...draft } },
    facts: { a: active(), b: waiting, ...given.facts },
    paces: { a: running },
    usual: { a: 100 },
    ...(given.usual && { usual: given.usual }),
    ...(given.paces && { paces: given.paces }),
    ...(given.conditions && { conditions: given.conditions }),
  }).some(({ kind }) => kind === 'start early');

describe('a job is started early', () => {
  test('when its needs are expected to end before its machines are ready', () => {
    expect(
      decide({
        jobs: { a: {}, b: { needs: ['a'], startEarly: AUTO } },
        facts: { a: active(), b: waiting },
        paces: { a: running },
        usual: { a: 120 },
      }),
    ).toEqual([
      {
        kind: 'start early',
        job: 'b',
        combinations: [0],
        parallelism: 1,
        expectedMs: 90_000,
        limitMs: KNOWN_LIMIT_MS,
      },
    ]);
    expect(starts({}, { usual: { a: 200 } })).toBe(false);
    expect(starts({}, { usual: { a: 10 } })).toBe(true);
  });

  test.each<[string, JobDraft, Partial<Given>, boolean]>([
    ['never unless asked', { startEarly: false }, {}, false],
    ['with all_done', { rule: 'all_done' }, {}, true],
    ['not with a rule that holds when something goes wrong', { rule: 'one_failed' }, {}, false],
    ['not with none_failed', { rule: 'none_failed' }, {}, false],
    ['not without stages', { isEmpty: true }, {}, false],
    ['with 20 machines', { size: 20 }, {}, true],
    ['not with 21 machines', { size: 21 }, {}, false],
    ['with many tasks, 20 of them at a time', { size: 400, parallelism: 20 }, {}, true],
    ['not a second time', {}, { facts: { b: { ...waiting, begun: 1 } as JobFact } }, false],
    ['not with reused results', {}, { facts: { b: { ...waiting, reused: [0] } as JobFact } }, false],
    ['not when its if is false', {}, { conditions: new Map([['b', 'fails']]) }, false],
    ['not when its if names jobs', {}, { conditions: new Map([['b', 'left-to-the-task']]) }, false],
    [
      'always: even if its if names jobs',
      { startEarly: ALWAYS },
      { conditions: new Map([['b', 'left-to-the-task']]) },
      true,
    ],
    [
      'always: not when its if is false',
      { startEarly: ALWAYS },
      { conditions: new Map([['b', 'fails']]) },
      false,
    ],
    ['not when a task of its need has failed', {}, { facts: { a: failing } }, false],
    ['when that need is retried', {}, { facts: { a: failing }, jobs: { a: { retry: 1 } } }, true],
    ['with all_done also when a task has failed', { rule: 'all_done' }, { facts: { a: failing } }, true],
    [
      'not while a running job lacks machines',
      {},
      { facts: { a: active({ part: { starvedMs: 136_000 } }) } },
      false,
    ],
    ['while machines come as usual', {}, { facts: { a: active({ part: { starvedMs: 134_000 } }) } }, true],
  ])('%s', (_, draft, given, isStarted) => {
    expect(starts(draft, given)).toBe(isStarted);
  });

  test.each<[string, JobDraft, Pace | undefined, boolean]>([
    ['a single task runs', {}, running, true],
    [
      'a single task waits for its machine',
      {},
      { createdForMs: 80_000, tasks: 1, ended: 0, running: 0 },
      false,
    ],
    [
      'less than half of the tasks have ended',
      { size: 5 },
      { ...running, tasks: 5, ended: 2, running: 3 },
      false,
    ],
    [
      'half of the tasks have ended and the others run',
      { size: 4 },
      { ...running, tasks: 4, ended: 2, running: 2 },
      true,
    ],
    [
      'those that wait take longer than machines',
      { size: 40, parallelism: 2 },
      { createdForMs: 900_000, runningForMs: 800_000, tasks: 40, ended: 20, running: 2 },
      false,
    ],
    [
      'those that wait take less',
      { size: 40, parallelism: 2 },
      { createdForMs: 900_000, runningForMs: 800_000, tasks: 40, ended: 38, running: 0 },
      true,
    ],
    ['no task has started', {}, undefined, false],
  ])('without earlier runs: %s', (_, need, pace, isStarted) => {
    const actions = decide({
      jobs: { a: need, b: { needs: ['a'], startEarly: AUTO } },
      facts: { a: active(), b: waiting },
      ...(pace && { paces: { a: pace } }),
    });
    const started = { kind: 'start early', job: 'b', limitMs: UNKNOWN_LIMIT_MS };
    expect(actions).toEqual(isStarted ? [expect.objectContaining(started)] : []);
  });

  test.each<[string, JobDraft, Omit<Pace, 'createdForMs'>, boolean]>([
    [
      'half of the tasks have ended',
      { size: 4 },
      { runningForMs: 250_000, tasks: 4, ended: 2, running: 2 },
      true,
    ],
    ['its end is not near', { size: 4 }, { runningForMs: 240_000, tasks: 4, ended: 2, running: 2 }, false],
    [
      'less than half have ended',
      { size: 4 },
      { runningForMs: 250_000, tasks: 4, ended: 1, running: 3 },
      false,
    ],
    [
      'tasks that wait take longer',
      { size: 40, parallelism: 1 },
      { runningForMs: 250_000, tasks: 40, ended: 20, running: 1 },
      false,
    ],
    ['there is only one', {}, { runningForMs: 250_000, tasks: 1, ended: 0, running: 1 }, false],
  ])('a little earlier than earlier runs suggest, once its end is near: %s', (_, need, pace, isStarted) => {
    const paces = { a: { createdForMs: 350_000, ...pace } };
    expect(starts({}, { jobs: { a: need }, usual: { a: 400 }, paces })).toBe(isStarted);
  });

  test('by a hint, if no earlier run gives a better estimate', () => {
    const hinted = { expectedSeconds: 130 };
    const of = (usual?: Record<string, number>) => starts({}, { jobs: { a: hinted }, usual: usual ?? {} });
    expect(of()).toBe(false);
    expect(of({ a: 100 })).toBe(true);
    expect(starts({}, { jobs: { a: { expectedSeconds: 120 } }, usual: {} })).toBe(true);
  });

  test('always: without any expectation when every need runs', () => {
    const many = { ...running, tasks: 100, ended: 0, running: 1 };
    const of = (when: 'auto' | 'always', other: JobFact, paces: Record<string, Pace>) =>
      decide({
        jobs: { a: { size: 100 }, o: {}, b: { needs: ['a', 'o'], startEarly: when } },
        facts: { a: active({ statuses: Array.from({ length: 100 }, () => 'WAIT') }), o: other, b: waiting },
        paces,
      });
    expect(of('auto', ended('SUCCESS'), { a: many })).toEqual([]);
    expect(of('always', ended('SUCCESS'), { a: many })).toMatchObject([
      { job: 'b', limitMs: UNKNOWN_LIMIT_MS },
    ]);
    expect(of('always', active(), { a: many })).toEqual([]);
    expect(of('always', active(), { a: many, o: { ...many, running: 0 } })).toEqual([]);
  });

  test('across jobs that wait themselves', () => {
    const jobs = {
      a: {},
      b: { needs: ['a'], startEarly: AUTO },
      c: { needs: ['b'], startEarly: AUTO },
      d: { needs: ['c'], startEarly: AUTO },
    };
    const usual = { a: 60, b: 20, c: 30, d: 60 };
    const facts = { a: active(), b: early(), c: waiting, d: waiting };
    // a ends in 30 s, b 20 s later, c another 30 s later, if its machines are there.
    expect(decide({ jobs, facts, usual, paces: { a: running } })).toMatchObject([
      { kind: 'start early', job: 'c', expectedMs: 50_000 },
    ]);
    // c was requested 10 s ago: its machines are ready in 80 s, and d needs none for another 110 s.
    const asked = { ...facts, c: early({ createdForMs: 10_000, waitedMs: 0 }) };
    expect(decide({ jobs, facts: asked, usual, paces: { a: running } })).toEqual([]);
    const later = { ...facts, c: early({ createdForMs: 40_000, waitedMs: 0 }) };
    expect(decide({ jobs, facts: later, usual, paces: { a: running } })).toMatchObject([
      { kind: 'start early', job: 'd', expectedMs: 80_000 },
    ]);
  });

  test('machines of all jobs together are at most 20', () => {
    const many = (id: string): [string, JobDraft] => [id, { needs: ['a'], size: 8, startEarly: AUTO }];
    const jobs = { a: {}, ...Object.fromEntries(['b', 'c', 'd'].map(many)) };
    const given = { jobs, usual: { a: 60 }, paces: { a: running } };
    const started = (facts: Record<string, JobFact>) =>
      decide({ ...given, facts }).flatMap((action) => (action.kind === 'start early' ? [action.job] : []));
    expect(started({ a: active(), b: waiting, c: waiting, d: waiting })).toEqual(['b', 'c']);
    expect(started({ a: active(), b: waiting, c: early({ parallelism: 8 }), d: waiting })).toEqual(['b']);
    expect(started({ a: active(), b: waiting, c: early({ parallelism: 13 }), d: waiting })).toEqual([]);
  });

  test('although the machines of another one do not fit any more', () => {
    const sizes = { b: 15, c: 10, d: 3, e: 3, f: 2 };
    const drafts = Object.entries(sizes).map(([id, size]): [string, JobDraft] => [
      id,
      { needs: ['a'], size, startEarly: AUTO },
    ]);
    const facts = { a: active(), b: waiting, c: waiting, d: waiting, e: waiting, f: waiting };
    const jobs = { a: {}, ...Object.fromEntries(drafts) };
    const actions = decide({ jobs, facts, usual: { a: 60 }, paces: { a: running } });
    expect(actions).toMatchObject(['b', 'd', 'f'].map((job) => ({ kind: 'start early', job })));
    expect(actions).toHaveLength(3);
  });

  test('at the start of a chain of thousands of jobs, in any order in the definition', () => {
    const ids = Array.from({ length: 5_000 }, (_, at) => at).reverse();
    const jobs = Object.fromEntries(
      ids.map((at): [string, JobDraft] => [
        `j${at}`,
        { startEarly: AUTO, ...(at > 0 && { needs: [`j${at - 1}`] }) },
      ]),
    );
    const facts = Object.fromEntries(ids.map((at) => [`j${at}`, at === 0 ? active() : waiting]));
    const usual = Object.fromEntries(ids.map((at) => [`j${at}`, 60]));
    expect(decide({ jobs, facts, usual, paces: { j0: running } })).toMatchObject([
      { kind: 'start early', job: 'j1', expectedMs: 30_000 },
    ]);
  });

  test('not after the run is asked to stop', () => {
    const stop = { status: 'CANCEL', signal: 'SIGINT' } as const;
    const jobs = { a: {}, b: { needs: ['a'], startEarly: AUTO } };
    const facts = { a: active(), b: waiting };
    expect(decide({ jobs, facts, usual: { a: 60 }, paces: { a: running }, stop })).toEqual([]);
  });
});

describe('a job that was started early', () => {
  const b = { needs: ['a'], startEarly: AUTO };

  test('continues when its needs have ended', () => {
    expect(decide({ jobs: { a: {}, b }, facts: { a: ended('SUCCESS'), b: early() } })).toEqual([
      { kind: 'go', job: 'b', checkIf: false },
    ]);
  });

  test('waits while they run', () => {
    const retried = { a: { retry: 1 }, b };
    expect(decide({ jobs: { a: {}, b }, facts: { a: active(), b: early() } })).toEqual([]);
    expect(decide({ jobs: retried, facts: { a: failing, b: early() } })).toEqual([]);
  });

  test.each<[string, Record<string, JobDraft>, JobFact, JobFact, string]>([
    [
      'a task of a need has failed',
      { a: { size: 3 }, b },
      failing,
      early(),
      'it needs a, which does not succeed',
    ],
    [
      'the need could not be started',
      { a: {}, b },
      active({ failure: 'm' }),
      early(),
      'it needs a, which does not succeed',
    ],
    [
      'fail-fast ended the need',
      { a: {}, b },
      active({ part: { isCancelled: true } }),
      early(),
      'it needs a, which does not succeed',
    ],
    [
      'it waits for too long',
      { a: {}, b },
      active(),
      early({ waitedMs: 600_000 }),
      'what it needs takes longer than expected',
    ],
    [
      'its Batch job has ended',
      { a: {}, b },
      active(),
      early({ isBroken: true }),
      'its Batch job ended while it waited',
    ],
    [
      'other jobs get no machines',
      { a: {}, b },
      active({ parts: [partFact({ starvedMs: 271_000 })] }),
      early(),
      'jobs that run wait for machines',
    ],
  ])('is canceled at once when %s', (_, jobs, need, fact, reason) => {
    expect(decide({ jobs, facts: { a: need, b: fact } })).toContainEqual({
      kind: 'give up',
      job: 'b',
      reason,
    });
  });

  test('is canceled together with the jobs between it and the failed job', () => {
    const jobs = { a: {}, b, c: { needs: ['b'], startEarly: AUTO } };
    expect(decide({ jobs, facts: { a: failing, b: early(), c: early() } })).toMatchObject([
      { kind: 'give up', job: 'b' },
      { kind: 'give up', job: 'c' },
    ]);
  });

  test.each<['SKIP' | 'FAILED' | 'CANCEL']>([
    ['SKIP'],
    ['FAILED'],
    ['CANCEL'],
  ])('is canceled and does not start when a need ended as %s', (status) => {
    const actions = decide({ jobs: { a: {}, b }, facts: { a: ended(status), b: early() } });
    expect(actions).toMatchObject([
      { kind: 'give up', job: 'b' },
      { kind: 'end', job: 'b' },
    ]);
  });

  test('is canceled and skipped when its if is finally false', () => {
    const fact = { ...early(), condition: 'fails' } as JobFact;
    const startEarly = ALWAYS;
    expect(
      decide({ jobs: { a: {}, b: { ...b, startEarly } }, facts: { a: ended('SUCCESS'), b: fact } }),
    ).toMatchObject([
      { kind: 'give up', job: 'b' },
      { kind: 'end', job: 'b', status: 'SKIP' },
    ]);
  });

  test.each<[string, Partial<EarlyFact>, readonly number[]]>([
    ['it has waited too long when they end', { waitedMs: 600_000 }, []],
    ['its Batch job has ended', { isBroken: true }, []],
    ['results of an earlier run count for some of it', {}, [1]],
  ])('starts in another Batch job when %s', (_, changes, reused) => {
    const fact = { ...early(changes), reused } as JobFact;
    const actions = decide({
      jobs: { a: {}, b: { ...b, size: 2 } },
      facts: { a: ended('SUCCESS'), b: fact },
    });
    const combinations = [0, 1].filter((index) => !reused.includes(index));
    expect(actions).toMatchObject([
      { kind: 'give up', job: 'b' },
      { kind: 'start', job: 'b', part: 1, why: 'first', terms: FIRST_TERMS, combinations },
    ]);
  });
});
