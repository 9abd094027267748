import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JobFact } from '../../src/run/schedule/facts.ts';
import { isOver, schedule } from '../../src/run/schedule/schedule.ts';
import { FIRST_TERMS } from '../../src/run/state.ts';
import { active, facts, type JobDraft, partFact, plan } from './schedule-facts.ts';

const waiting: JobFact = { phase: 'waiting', condition: 'holds' };
const ended = (
  status: 'SUCCESS' | 'FAILED' | 'CANCEL' | 'SKIP',
  hasErrors = status === 'FAILED',
): JobFact => ({
  phase: 'ended',
  status,
  hasErrors,
});
const FIRST = {
  ...{ kind: 'start', part: 0, why: 'first', terms: FIRST_TERMS, combinations: [0] },
  ...{ parallelism: 1, checkIf: false },
} as const;
const settled = { isSettled: true };
const lost = { cause: 'lost', terms: FIRST_TERMS } as const;
const SECOND_RUNG = { ...FIRST_TERMS, rung: { fallback: 1, memory: 0 } };

describe('schedule', () => {
  test('starts all jobs without needs at the same time', () => {
    const actions = schedule(
      facts({ a: {}, b: {}, c: { needs: ['a'] } }, { a: waiting, b: waiting, c: waiting }),
    );
    expect(actions).toEqual([
      { ...FIRST, job: 'a' },
      { ...FIRST, job: 'b' },
    ]);
  });

  test('starts a job when the last of its needs has ended', () => {
    const jobs = { a: {}, b: {}, c: { needs: ['a', 'b'] } };
    expect(schedule(facts(jobs, { a: ended('SUCCESS'), b: active(), c: waiting }))).toEqual([]);
    expect(schedule(facts(jobs, { a: ended('SUCCESS'), b: ended('SUCCESS'), c: waiting }))).toMatchObject([
      { kind: 'start', job: 'c' },
    ]);
  });

  test('skips a job whose trigger rule does not hold, with the reason, and no other job', () => {
    const jobs = { a: {}, b: { needs: ['a'] }, c: {} };
    expect(schedule(facts(jobs, { a: ended('FAILED'), b: waiting, c: waiting }))).toEqual([
      {
        kind: 'end',
        job: 'b',
        status: 'SKIP',
        reason: 'a failed',
      },
      { ...FIRST, job: 'c' },
    ]);
  });

  test('skips everything behind a job that failed at once, whatever the order, and then starts what may run', () => {
    const jobs: Record<string, JobDraft> = {
      e: { needs: ['c'], rule: 'all_failed' },
      d: { needs: ['a', 'c'], rule: 'all_done' },
      c: { needs: ['b'] },
      b: { needs: ['a'] },
      a: {},
    };
    const before = { a: ended('FAILED'), b: waiting, c: waiting, d: waiting, e: waiting };
    expect(schedule(facts(jobs, before))).toEqual([
      { kind: 'end', job: 'e', status: 'SKIP', reason: 'everything it needs was skipped (c SKIP)' },
      { kind: 'end', job: 'c', status: 'SKIP', reason: 'everything it needs was skipped (b SKIP)' },
      { kind: 'end', job: 'b', status: 'SKIP', reason: 'a failed' },
    ]);
    const after = { ...before, b: ended('SKIP'), c: ended('SKIP'), e: ended('SKIP') };
    expect(schedule(facts(jobs, after))).toMatchObject([{ kind: 'start', job: 'd' }]);
  });

  test('a chain of thousands of jobs is skipped in one round', () => {
    const ids = Array.from({ length: 5_000 }, (_, n) => `j${n}`);
    const jobs = Object.fromEntries(ids.map((id, n) => [id, { needs: ids.slice(Math.max(0, n - 1), n) }]));
    const all = Object.fromEntries(ids.map((id) => [id, id === 'j0' ? ended('FAILED') : waiting]));
    const actions = schedule(facts(jobs, all));
    expect(actions.map((action) => ('job' in action ? action.job : ''))).toEqual(ids.slice(1));
    expect(new Set(actions.map(({ kind }) => kind))).toEqual(new Set(['end']));
  });

  test('skips a job if all its needs were skipped, for any rule', () => {
    const jobs: Record<string, JobDraft> = { a: {}, b: { needs: ['a'], rule: 'all_done' } };
    expect(schedule(facts(jobs, { a: ended('SKIP'), b: waiting }))).toMatchObject([
      { kind: 'end', job: 'b', status: 'SKIP' },
    ]);
  });

  test('cancels a job that needs a canceled job, unless its rule is all_done', () => {
    const jobs: Record<string, JobDraft> = {
      a: {},
      b: { needs: ['a'] },
      c: { needs: ['a'], rule: 'all_done' },
    };
    expect(schedule(facts(jobs, { a: ended('CANCEL'), b: waiting, c: waiting }))).toMatchObject([
      { kind: 'end', job: 'b', status: 'CANCEL', reason: 'needs a, which was canceled' },
      { kind: 'start', job: 'c' },
    ]);
  });

  test('an if that is false here needs no machine, and one that only Python can evaluate goes to the task', () => {
    const jobs = { a: {}, b: {} };
    expect(
      schedule(
        facts(jobs, {
          a: { phase: 'waiting', condition: 'fails' },
          b: { phase: 'waiting', condition: 'left-to-the-task' },
        }),
      ),
    ).toMatchObject([
      { kind: 'end', job: 'a', status: 'SKIP', reason: 'its condition is false' },
      { kind: 'start', job: 'b', checkIf: true },
    ]);
  });

  test.each<[string, JobDraft]>([
    ['one combination', {}],
    ['many combinations', { size: 3, retry: 2, failFast: true }],
    ['a need', { needs: ['a'] }],
  ])('a job of %s without stages is skipped without a machine', (_, draft) => {
    const jobs: Record<string, JobDraft> = { a: {}, b: { ...draft, isEmpty: true } };
    for (const condition of ['holds', 'left-to-the-task'] as const) {
      expect(schedule(facts(jobs, { a: ended('SUCCESS'), b: { phase: 'waiting', condition } }))).toEqual([
        { kind: 'end', job: 'b', status: 'SKIP', reason: 'it has no stages', isEmpty: true },
      ]);
    }
  });

  test('a job without stages waits for its needs, and reports their failure as the reason', () => {
    const jobs: Record<string, JobDraft> = { a: {}, b: { needs: ['a'], isEmpty: true } };
    expect(schedule(facts(jobs, { a: active(), b: waiting }))).toEqual([]);
    expect(schedule(facts(jobs, { a: ended('FAILED'), b: waiting }))).toEqual([
      { kind: 'end', job: 'b', status: 'SKIP', reason: 'a failed' },
    ]);
  });

  test('fail-fast cancels the Batch job once, at the first failed task, and only with fail-fast', () => {
    const jobs: Record<string, JobDraft> = { a: { failFast: true, size: 3 }, b: { size: 3 } };
    const statuses = ['WAIT', 'WAIT', 'WAIT'] as const;
    const failing = active({ statuses, part: { failedTasks: 1 } });
    expect(schedule(facts(jobs, { a: failing, b: failing }))).toMatchObject([
      { kind: 'cancel', job: 'a', part: 0 },
    ]);
    const cancelled = active({ statuses, part: { failedTasks: 1, isCancelled: true } });
    expect(schedule(facts(jobs, { a: cancelled, b: failing }))).toEqual([]);
  });

  test('fail-fast cancels every Batch job of its job, even if the failure is in one that has ended', () => {
    const parts = [partFact(settled), partFact({ number: 1 }), partFact({ number: 2, isCancelled: true })];
    const of = { parts, statuses: ['FAILED', 'WAIT', 'WAIT'], holders: [0, 1, 2], begun: 3 } as const;
    expect(schedule(facts({ a: { failFast: true, size: 3 } }, { a: active(of) }))).toEqual([
      { kind: 'cancel', job: 'a', part: 1, reason: 'fail-fast: a combination failed' },
    ]);
    expect(schedule(facts({ a: { size: 3 } }, { a: active(of) }))).toEqual([]);
  });

  test('retries only the combinations that failed or never ended, and gives up after `retry` more Batch jobs', () => {
    const jobs: Record<string, JobDraft> = { a: { retry: 1, size: 3 } };
    const statuses = ['SUCCESS', 'FAILED', 'CANCEL'] as const;
    const terms = { ...FIRST_TERMS, retry: 1 };
    expect(schedule(facts(jobs, { a: active({ statuses, part: settled }) }))).toEqual([
      { ...FIRST, job: 'a', part: 1, why: 'retry', terms, combinations: [1, 2], parallelism: 2 },
    ]);
    const parts = [partFact(settled), partFact({ ...settled, number: 1, terms })];
    expect(schedule(facts(jobs, { a: active({ statuses, parts, holders: [0, 1, 1], begun: 2 }) }))).toEqual([
      { kind: 'end', job: 'a', status: 'FAILED' },
    ]);
  });

  test('combinations that ran on several machines are retried on each, within max-parallel', () => {
    const parts = [partFact(settled), partFact({ ...settled, number: 1, terms: SECOND_RUNG })];
    const statuses = ['FAILED', 'FAILED', 'FAILED'] as const;
    const jobs: Record<string, JobDraft> = { a: { retry: 1, size: 3, fallbacks: 1, parallelism: 1 } };
    const fact = active({ statuses, parts, holders: [0, 1, 0], begun: 2 });
    const own = { ...FIRST_TERMS, retry: 1 };
    const first = { ...FIRST, job: 'a', part: 2, why: 'retry', terms: own, combinations: [0, 2] };
    expect(schedule(facts(jobs, { a: fact }))).toEqual([first]);
    // The others start in the same retry, when those have ended.
    const after = { ...fact, parts: [...parts, partFact({ ...settled, number: 2, terms: own })], begun: 3 };
    const other = { ...SECOND_RUNG, retry: 1 };
    const holders = [2, 1, 2];
    const ended = { ...after, statuses: ['SUCCESS', 'FAILED', 'SUCCESS'], holders } as const;
    expect(schedule(facts(jobs, { a: ended }))).toEqual([
      { ...first, part: 3, terms: other, combinations: [1] },
    ]);
  });

  test('a combination that lost its machine too often moves to the next machine at once, and uses up no retry', () => {
    const jobs: Record<string, JobDraft> = { a: { retry: 1, size: 3, fallbacks: 1 } };
    const again = new Map([[2, lost]]);
    const move = { ...FIRST, job: 'a', part: 1, why: 'lost', terms: SECOND_RUNG, combinations: [2] };
    for (const part of [settled, { mayRun: 1 }]) {
      const statuses = ['SUCCESS', part === settled ? 'FAILED' : 'WAIT', 'FAILED'] as const;
      expect(schedule(facts(jobs, { a: active({ statuses, again, part }) }))).toEqual([move]);
    }
    const parts = [partFact(settled), partFact({ ...settled, number: 1, terms: SECOND_RUNG })];
    const statuses = ['SUCCESS', 'FAILED', 'FAILED'] as const;
    const after = active({
      statuses,
      parts,
      holders: [0, 0, 1],
      begun: 2,
      again: new Map([[2, { ...lost, terms: SECOND_RUNG }]]),
    });
    expect(schedule(facts(jobs, { a: after }))).toMatchObject([
      { part: 2, why: 'retry', terms: { rung: { fallback: 0 }, retry: 1 }, combinations: [1] },
      { part: 3, why: 'retry', terms: { rung: { fallback: 1 }, retry: 1 }, combinations: [2] },
    ]);
  });

  test('a move waits while as many tasks run as max-parallel allows', () => {
    const jobs: Record<string, JobDraft> = { a: { size: 3, fallbacks: 1, parallelism: 2 } };
    const fact = (mayRun: number) =>
      active({ statuses: ['WAIT', 'WAIT', 'FAILED'], again: new Map([[2, lost]]), part: { mayRun } });
    expect(schedule(facts(jobs, { a: fact(2) }))).toEqual([]);
    expect(schedule(facts(jobs, { a: fact(1) }))).toMatchObject([{ combinations: [2], parallelism: 1 }]);
  });

  test('a job that fail-fast has canceled does not move to other machines', () => {
    const cancelled = active({
      ...{ part: { isSettled: true, isCancelled: true }, again: new Map([[1, lost]]) },
      statuses: ['FAILED', 'FAILED', 'CANCEL'],
    });
    const jobs = { a: { failFast: true, size: 3, fallbacks: 1 } };
    expect(schedule(facts(jobs, { a: cancelled }))).toEqual([{ kind: 'end', job: 'a', status: 'FAILED' }]);
  });

  test('a job that waits longer than queue_timeout for machines stops the run', () => {
    const jobs = { a: {} };
    const queued = facts(jobs, { a: active({ queuedMs: 61_000 }) });
    expect(schedule({ ...queued, queueTimeoutMs: 60_000 })).toEqual([
      {
        kind: 'stop',
        reason: {
          status: 'TIMEOUT',
          limit: 'queue_timeout',
          message: 'job \'a\' waited for machines for 61 s (limit: input "queue_timeout")',
        },
      },
    ]);
    expect(schedule(queued)).toEqual([]);
  });

  test('decides nothing after a stop', () => {
    const stopped = facts({ a: {} }, { a: waiting });
    const stop = { status: 'CANCEL', signal: 'SIGINT' } as const;
    expect(schedule({ ...stopped, stop })).toEqual([]);
    expect(isOver({ ...stopped, stop })).toBe(true);
  });

  test('for any order of events, every run ends, and no job starts before its needs have ended', () => {
    const graphs = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 8 });
    const endings = fc.infiniteStream(fc.constantFrom('SUCCESS', 'FAILED', 'CANCEL', 'SKIP'));
    const picks = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(graphs, endings, picks, (needs, ending, pick) => {
        const drafts = Object.fromEntries(
          needs.map((each, index): [string, JobDraft] => [
            `j${index}`,
            { needs: [...new Set(index === 0 ? [] : each.map((need) => `j${need % index}`))] },
          ]),
        );
        const made = plan(drafts);
        const now = new Map<string, JobFact>(Object.keys(drafts).map((id) => [id, waiting]));
        const started = new Set<string>();
        for (let steps = 0; steps < 200; steps++) {
          const current = { plan: made, jobs: now };
          if (isOver(current)) return;
          for (const action of schedule(current)) {
            if (action.kind === 'start') {
              expect(started.has(action.job)).toBe(false);
              for (const need of drafts[action.job]?.needs ?? []) expect(now.get(need)?.phase).toBe('ended');
              started.add(action.job);
              now.set(action.job, active());
            } else if (action.kind === 'end') {
              now.set(action.job, ended(action.status as 'SKIP'));
            }
          }
          const running = [...now].filter(([, fact]) => fact.phase === 'active');
          const chosen = running[(pick.next().value as number) % Math.max(1, running.length)];
          if (chosen) now.set(chosen[0], ended(ending.next().value as 'SUCCESS'));
        }
        throw new Error('the run did not end');
      }),
      { numRuns: 200 },
    );
  });
});
