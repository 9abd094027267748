import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JobFact } from '../../src/run/facts.ts';
import { isOver, schedule } from '../../src/run/schedule.ts';
import { facts, type JobDraft, plan } from './schedule-facts.ts';

const waiting: JobFact = { phase: 'waiting', condition: 'holds' };
const ended = (
  status: 'SUCCESS' | 'FAILED' | 'CANCEL' | 'SKIP',
  hasErrors = status === 'FAILED',
): JobFact => ({
  phase: 'ended',
  status,
  hasErrors,
});
const active = (changes: Partial<JobFact & { phase: 'active' }> = {}): JobFact => ({
  phase: 'active',
  attempt: 0,
  checkIf: false,
  isSettled: false,
  isCancelled: false,
  statuses: ['WAIT'],
  failedTasks: 0,
  queuedMs: 0,
  ...changes,
});

describe('schedule', () => {
  test('starts all jobs that need nothing, side by side', () => {
    const actions = schedule(
      facts({ a: {}, b: {}, c: { needs: ['a'] } }, { a: waiting, b: waiting, c: waiting }),
    );
    expect(actions).toEqual([
      { kind: 'start', job: 'a', attempt: 0, combinations: [0], checkIf: false },
      { kind: 'start', job: 'b', attempt: 0, combinations: [0], checkIf: false },
    ]);
  });

  test('starts a job when the last of its needs has ended', () => {
    const jobs = { a: {}, b: {}, c: { needs: ['a', 'b'] } };
    expect(schedule(facts(jobs, { a: ended('SUCCESS'), b: active(), c: waiting }))).toEqual([]);
    expect(schedule(facts(jobs, { a: ended('SUCCESS'), b: ended('SUCCESS'), c: waiting }))).toMatchObject([
      { kind: 'start', job: 'c' },
    ]);
  });

  test('skips a job whose trigger rule does not hold, with the reason, and leaves its siblings alone', () => {
    const jobs = { a: {}, b: { needs: ['a'] }, c: {} };
    expect(schedule(facts(jobs, { a: ended('FAILED'), b: waiting, c: waiting }))).toEqual([
      {
        kind: 'end',
        job: 'b',
        status: 'SKIP',
        reason: 'a failed',
      },
      { kind: 'start', job: 'c', attempt: 0, combinations: [0], checkIf: false },
    ]);
  });

  test('skips a job all of whose needs were skipped, whatever its rule', () => {
    const jobs: Record<string, JobDraft> = { a: {}, b: { needs: ['a'], rule: 'all_done' } };
    expect(schedule(facts(jobs, { a: ended('SKIP'), b: waiting }))).toMatchObject([
      { kind: 'end', job: 'b', status: 'SKIP' },
    ]);
  });

  test('cancels what needs a cancelled job, unless its rule is all_done', () => {
    const jobs: Record<string, JobDraft> = {
      a: {},
      b: { needs: ['a'] },
      c: { needs: ['a'], rule: 'all_done' },
    };
    expect(schedule(facts(jobs, { a: ended('CANCEL'), b: waiting, c: waiting }))).toMatchObject([
      { kind: 'end', job: 'b', status: 'CANCEL', reason: 'needs a, which was cancelled' },
      { kind: 'start', job: 'c' },
    ]);
  });

  test('an if that is false here costs no machine; one that only Python can decide goes to the task', () => {
    const jobs = { a: {}, b: {} };
    expect(
      schedule(
        facts(jobs, {
          a: { phase: 'waiting', condition: 'fails' },
          b: { phase: 'waiting', condition: 'left-to-the-task' },
        }),
      ),
    ).toMatchObject([
      { kind: 'end', job: 'a', status: 'SKIP', reason: 'its if is false' },
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

  test('a job without stages waits for its needs, and their failure is the reason that is told', () => {
    const jobs: Record<string, JobDraft> = { a: {}, b: { needs: ['a'], isEmpty: true } };
    expect(schedule(facts(jobs, { a: active(), b: waiting }))).toEqual([]);
    expect(schedule(facts(jobs, { a: ended('FAILED'), b: waiting }))).toEqual([
      { kind: 'end', job: 'b', status: 'SKIP', reason: 'a failed' },
    ]);
  });

  test('fail-fast cancels the Batch job once, at the first failed task, and only with fail-fast', () => {
    const jobs: Record<string, JobDraft> = { a: { failFast: true, size: 3 }, b: { size: 3 } };
    const failing = active({ failedTasks: 1, statuses: ['WAIT', 'WAIT', 'WAIT'] });
    expect(schedule(facts(jobs, { a: failing, b: failing }))).toMatchObject([{ kind: 'cancel', job: 'a' }]);
    expect(schedule(facts(jobs, { a: { ...failing, isCancelled: true } as JobFact, b: failing }))).toEqual(
      [],
    );
  });

  test('retries only the combinations that failed or never ended, and gives up after `retry` more attempts', () => {
    const jobs: Record<string, JobDraft> = { a: { retry: 1, size: 3 } };
    const settled = active({ isSettled: true, statuses: ['SUCCESS', 'FAILED', 'CANCEL'] });
    expect(schedule(facts(jobs, { a: settled }))).toEqual([
      { kind: 'start', job: 'a', attempt: 1, combinations: [1, 2], checkIf: false },
    ]);
    expect(schedule(facts(jobs, { a: { ...settled, attempt: 1 } as JobFact }))).toEqual([
      { kind: 'end', job: 'a', status: 'FAILED' },
    ]);
  });

  test('what lost its Spot machines too often goes on with standard ones, which uses up no retry', () => {
    const jobs: Record<string, JobDraft> = { a: { retry: 1, size: 3 } };
    const settled = active({ isSettled: true, statuses: ['SUCCESS', 'FAILED', 'FAILED'], lost: [2] });
    const standard = { kind: 'start', job: 'a', checkIf: false, isFallback: true };
    expect(schedule(facts(jobs, { a: settled }))).toEqual([{ ...standard, attempt: 1, combinations: [2] }]);
    const after = active({
      ...{ isSettled: true, attempt: 1, isFallback: true, lost: [] },
      statuses: ['SUCCESS', 'FAILED', 'SUCCESS'],
    });
    expect(schedule(facts(jobs, { a: after }))).toEqual([{ ...standard, attempt: 2, combinations: [1] }]);
    expect(schedule(facts(jobs, { a: { ...after, attempt: 2 } as JobFact }))).toEqual([
      { kind: 'end', job: 'a', status: 'FAILED' },
    ]);
  });

  test('a job that fail-fast has cancelled does not go on with standard machines', () => {
    const settled = active({
      ...{ isSettled: true, isCancelled: true, lost: [1] },
      statuses: ['FAILED', 'FAILED', 'CANCEL'],
    });
    expect(schedule(facts({ a: { failFast: true, size: 3 } }, { a: settled }))).toEqual([
      { kind: 'end', job: 'a', status: 'FAILED' },
    ]);
  });

  test('a job that waits for machines longer than queue_timeout stops the run', () => {
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

  test('whatever the order of events, every run ends, and no job starts before its needs have ended', () => {
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
