import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateStatuses } from '../../src/definition/conditions/trigger-rule.ts';
import type { Action, JobFact } from '../../src/run/facts.ts';
import { isOver, schedule } from '../../src/run/schedule.ts';
import { type JobDraft, plan } from './schedule-facts.ts';

const RULES = [
  'all_success',
  'all_failed',
  'all_done',
  'one_failed',
  'one_success',
  'none_failed',
  'none_skipped',
] as const;
type Draft = Required<JobDraft> & { readonly isSpot: boolean };
type Active = JobFact & { phase: 'active' };

/** A definition: every job may need earlier ones. */
const drafts = fc
  .array(
    fc.record({
      needs: fc.array(fc.nat(), { maxLength: 3 }),
      rule: fc.constantFrom(...RULES),
      retry: fc.nat({ max: 3 }),
      failFast: fc.boolean(),
      size: fc.integer({ min: 1, max: 4 }),
      isSpot: fc.boolean(),
      isEmpty: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((jobs) =>
    Object.fromEntries(
      jobs.map((job, index): [string, Draft] => [
        `j${index}`,
        { ...job, needs: [...new Set(index === 0 ? [] : job.needs.map((need) => `j${need % index}`))] },
      ]),
    ),
  );

/** What the world does next, to the job and the task that the numbers choose. */
const event = fc.record({
  kind: fc.constantFrom(
    ...([
      'task succeeds',
      'task fails',
      'task fails',
      'task is skipped',
      'task is preempted',
      'task ends',
      'failure stops the job',
    ] as const),
    ...(['job ends', 'job ends', 'stranger cancels', 'answer is lost', 'clock jumps', 'nothing'] as const),
  ),
  job: fc.nat(),
  task: fc.nat(),
});
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

/** A run whose Batch is a list of events. What the schedule asks for is done, and checked against what it may ask for. */
function runWorld(given: { jobs: Record<string, Draft>; events: Iterator<Event> }) {
  const { jobs } = given;
  const made = plan(jobs);
  const now = new Map<string, JobFact>(
    Object.keys(jobs).map((id) => [id, { phase: 'waiting', condition: 'holds' }]),
  );
  /** Job → what it was started with, in order. */
  const starts = new Map<string, (Action & { kind: 'start' })[]>();
  const cancels = new Map<string, number>();
  /** Jobs one of whose combinations had failed when their last attempt ended. */
  const failed = new Set<string>();
  const lost = new Map<string, Set<number>>();

  function start(action: Action & { kind: 'start' }): void {
    const { job: id, attempt, combinations } = action;
    const draft = jobs[id];
    if (!draft) throw new Error(`there is no job ${id}`);
    const before = starts.get(id) ?? [];
    const was = now.get(id);
    expect(draft.isEmpty).toBe(false);
    for (const need of draft.needs) expect(now.get(need)?.phase).toBe('ended');
    expect(attempt).toBe(before.length);
    // Retries are bounded: the definition's, and one move from Spot to standard machines. Rounds are, too.
    const isRound = (action.restarts?.inRow ?? 0) > 0;
    const others = before.filter(({ restarts }) => (restarts?.inRow ?? 0) === 0);
    if (!isRound) expect(others.length).toBeLessThanOrEqual(draft.retry + 1);
    expect(action.restarts?.inRow ?? 0).toBeLessThanOrEqual(20);
    if (isRound) expect(combinations).toEqual((was as Active).stopped);
    expect(combinations.length).toBeGreaterThan(0);
    if (was?.phase === 'active') {
      expect(was.isSettled).toBe(true);
      for (const index of combinations) expect(['SUCCESS', 'SKIP']).not.toContain(was.statuses[index]);
    }
    starts.set(id, [...before, action]);
    lost.set(id, new Set());
    const statuses =
      was?.phase === 'active'
        ? was.statuses.map((status, index) => (combinations.includes(index) ? 'WAIT' : status))
        : Array.from({ length: draft.size }, () => 'WAIT' as const);
    now.set(id, {
      ...{ phase: 'active', attempt, checkIf: action.checkIf, statuses },
      ...{ isSettled: false, isCancelled: false, failedTasks: 0, queuedMs: 0, lost: [] },
      ...(action.isFallback && { isFallback: true }),
      ...(action.restarts && { restarts: action.restarts }),
    });
  }

  function perform(action: Action): void {
    if (action.kind === 'start') start(action);
    else if (action.kind === 'cancel') {
      const fact = now.get(action.job) as Active;
      const key = `${action.job} ${fact.attempt}`;
      cancels.set(key, (cancels.get(key) ?? 0) + 1);
      expect(cancels.get(key)).toBe(1);
      now.set(action.job, { ...fact, isCancelled: true });
    } else if (action.kind === 'end') {
      const fact = now.get(action.job);
      if (fact?.phase === 'active') {
        expect(fact.isSettled).toBe(true);
        if (fact.statuses.includes('FAILED')) failed.add(action.job);
      }
      now.set(action.job, { phase: 'ended', status: action.status, hasErrors: action.status === 'FAILED' });
    } else throw new Error('nothing here waits for machines');
  }

  function settle(id: string, fact: Active, isCancelled: boolean): void {
    const statuses = fact.statuses.map((status) =>
      status === 'WAIT' ? (isCancelled ? 'CANCEL' : 'FAILED') : status,
    );
    const gone = [...(lost.get(id) ?? [])].filter((index) => statuses[index] === 'FAILED');
    const isMoved = jobs[id]?.isSpot && !fact.isFallback;
    now.set(id, { ...fact, statuses, isSettled: true, lost: isMoved ? gone.sort() : [] });
  }

  function happen({ kind, job, task }: Event) {
    const running = [...now].filter((each): each is [string, Active] => each[1].phase === 'active');
    const [id, fact] = running[job % Math.max(1, running.length)] ?? [];
    if (id === undefined || !fact) return;
    const open = fact.statuses.flatMap((status, index) => (status === 'WAIT' ? [index] : []));
    const index = open[task % Math.max(1, open.length)];
    const set = (status: 'SUCCESS' | 'FAILED' | 'SKIP' | 'CANCEL') => {
      if (index === undefined) return;
      const statuses = fact.statuses.map((each, at) => (at === index ? status : each));
      now.set(id, { ...fact, statuses, failedTasks: fact.failedTasks + (status === 'FAILED' ? 1 : 0) });
    };
    switch (kind) {
      case 'task succeeds':
        return set('SUCCESS');
      case 'task fails':
        return set('FAILED');
      case 'task is skipped':
        return set('SKIP');
      case 'task ends':
        return set('CANCEL');
      case 'task is preempted':
        if (index !== undefined) lost.get(id)?.add(index);
        return set('FAILED');
      case 'failure stops the job': {
        if (index === undefined || jobs[id]?.failFast || fact.isCancelled) return;
        const statuses = fact.statuses.map((status) => (status === 'WAIT' ? 'FAILED' : status));
        now.set(id, { ...fact, statuses, isSettled: true, stopped: open.filter((each) => each !== index) });
        return;
      }
      case 'job ends':
        return settle(id, fact, fact.isCancelled);
      case 'stranger cancels':
        return settle(id, fact, true);
      case 'answer is lost':
        // The Batch job could not be made: the driver ends the job, whatever the schedule would say.
        failed.add(id);
        now.set(id, { phase: 'ended', status: 'FAILED', hasErrors: true });
        return;
      case 'clock jumps':
        now.set(id, { ...fact, queuedMs: fact.queuedMs + 3_600_000 });
        return;
      case 'nothing':
    }
  }

  for (let steps = 0; steps < 2_000; steps++) {
    const facts = { plan: made, jobs: now };
    if (isOver(facts)) return { now, failed, starts };
    const actions = schedule(facts);
    // The same facts, the same decision; and nothing is left to wait for but the world.
    expect(schedule(facts)).toEqual(actions);
    const isAnythingRunning = [...now.values()].some(({ phase }) => phase === 'active');
    expect(actions.length > 0 || isAnythingRunning).toBe(true);
    for (const action of actions) perform(action);
    happen(given.events.next().value as Event);
  }
  throw new Error('the run did not end');
}

test('in any world every run ends, starts nothing before its needs or without stages, retries within bounds and loses no failure', () => {
  fc.assert(
    fc.property(drafts, fc.infiniteStream(event), (jobs, events) => {
      const { now, failed, starts } = runWorld({ jobs, events });
      const statuses = [...now].map(([id, fact]) => {
        if (fact.phase !== 'ended') throw new Error('not over');
        if (failed.has(id)) expect([id, fact.status]).toEqual([id, 'FAILED']);
        // What was never started did not succeed.
        if (!starts.has(id)) expect(['SKIP', 'CANCEL', 'FAILED']).toContain(fact.status);
        return fact.status;
      });
      if (failed.size > 0) expect(validateStatuses(statuses)).toBe('FAILED');
    }),
    { numRuns: 1_000 },
  );
});

test('a stop at any moment is the end: nothing is decided any more', () => {
  fc.assert(
    fc.property(drafts, (jobs) => {
      const now = new Map<string, JobFact>(
        Object.keys(jobs).map((id) => [id, { phase: 'waiting', condition: 'holds' }]),
      );
      const facts = { plan: plan(jobs), jobs: now, stop: { status: 'CANCEL', signal: 'SIGTERM' } as const };
      expect(schedule(facts)).toEqual([]);
      expect(isOver(facts)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a job that waits for machines too long stops the run, whatever else there is to do', () => {
  fc.assert(
    fc.property(drafts, fc.nat(), (jobs, pick) => {
      const ids = Object.keys(jobs);
      const queued = ids[pick % ids.length] ?? '';
      const now = new Map<string, JobFact>(
        ids.map((id) => [
          id,
          id === queued
            ? {
                ...{ phase: 'active', attempt: 0, checkIf: false, isSettled: false, isCancelled: false },
                ...{ statuses: ['WAIT'], failedTasks: 0, queuedMs: 61_000 },
              }
            : { phase: 'waiting', condition: 'holds' },
        ]),
      );
      const actions = schedule({ plan: plan(jobs), jobs: now, queueTimeoutMs: 60_000 });
      expect(actions).toEqual([expect.objectContaining({ kind: 'stop' })]);
    }),
    { numRuns: 200 },
  );
});
