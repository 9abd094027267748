import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateStatuses } from '../../src/definition/conditions/trigger-rule.ts';
import type { TriggerRule } from '../../src/definition/model.ts';
import { type Circumstances, factsOf, type JobFact } from '../../src/run/schedule/facts.ts';
import type { ConditionFact } from '../../src/run/schedule/forecast.ts';
import { isOver, schedule } from '../../src/run/schedule/schedule.ts';
import { active, plan } from './schedule-facts.ts';
import { type Draft, event, type World, world } from './schedule-world.ts';

const RULES = [
  'all_success',
  'all_failed',
  'all_done',
  'one_failed',
  'one_success',
  'none_failed',
  'none_skipped',
] as const;

/** A definition in which every job can need earlier jobs. */
const draftsOf = (
  rules: readonly TriggerRule[],
  isEmpty: fc.Arbitrary<boolean>,
): fc.Arbitrary<Record<string, Draft>> =>
  fc
    .array(
      fc.record({
        needs: fc.array(fc.nat(), { maxLength: 3 }),
        rule: fc.constantFrom(...rules),
        retry: fc.nat({ max: 3 }),
        failFast: fc.boolean(),
        size: fc.integer({ min: 1, max: 4 }),
        parallelism: fc.nat({ max: 3 }),
        fallbacks: fc.nat({ max: 3 }),
        memories: fc.nat({ max: 2 }),
        isEmpty,
        startEarly: fc.constantFrom(false as const, 'auto' as const, 'always' as const),
        expectedSeconds: fc.nat({ max: 60 }),
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

const drafts = draftsOf(RULES, fc.boolean());
/** Most of these start early. */
const expectable = draftsOf(['all_success', 'all_done'], fc.constant(false));

/** A condition that is finally false depends on other jobs. */
const aheadOf = (condition: ConditionFact = 'holds'): ConditionFact =>
  condition === 'holds' ? 'holds' : 'left-to-the-task';

/** Mostly events that let jobs succeed. */
const calm = fc.oneof(
  event,
  event.map((each) => ({
    ...each,
    kind: each.task % 2 === 0 ? ('task starts' as const) : ('task succeeds' as const),
  })),
);

/** Alternates decisions of the schedule and events until every job has ended. */
function runToEnd(given: {
  jobs: Record<string, Draft>;
  events: Iterator<typeof event extends fc.Arbitrary<infer T> ? T : never>;
  /** The value of the `if` of a job when its needs have ended. By default, no job has one. */
  conditions?: ((job: string) => ConditionFact) | undefined;
}): World {
  const made = world(given.jobs);
  const circumstances = (): Circumstances => ({
    nowMs: made.nowMs(),
    queueTimeoutMs: undefined,
    conditionOf: (job) => given.conditions?.(job.planned.job.id) ?? 'holds',
    ahead: {
      usualMs: () => new Map(),
      conditionOf: ({ planned }) => aheadOf(given.conditions?.(planned.job.id)),
    },
  });
  for (let steps = 0; steps < 3_000; steps++) {
    const facts = factsOf(made.state, circumstances());
    if (isOver(facts)) return made;
    const actions = schedule(facts);
    // The same facts lead to the same decision, so only events can change something.
    expect(schedule(facts)).toEqual(actions);
    expect(actions.length > 0 || made.isAnythingRunning()).toBe(true);
    const meanwhile = () => made.happen(given.events.next().value);
    for (const action of actions) made.perform(action, meanwhile);
    made.happen(given.events.next().value);
    made.poll();
  }
  throw new Error('the run did not end');
}

test('for any events, every run ends, starts nothing before its needs or without stages, limits its retries, loses no failure and uses no result twice', () => {
  fc.assert(
    fc.property(drafts, fc.infiniteStream(event), (jobs, events) => {
      const made = runToEnd({ jobs, events });
      const statuses = [...made.state.jobs].map(([id, job]) => {
        if (made.failed.has(id)) expect([id, job.status]).toEqual([id, 'FAILED']);
        // Combinations that never started did not succeed.
        if (job.begun === 0) expect(['SKIP', 'CANCEL', 'FAILED']).toContain(job.status);
        made.check(id);
        return job.status;
      });
      if (made.failed.size > 0) expect(validateStatuses(statuses)).toBe('FAILED');
    }),
    { numRuns: 1_000 },
  );
});

test('jobs that start early continue or are canceled, for any events and any value of their if', () => {
  let [started, wentOn] = [0, 0];
  const outcomes = fc.infiniteStream(fc.constantFrom('holds', 'holds', 'fails', 'left-to-the-task'));
  fc.assert(
    fc.property(expectable, fc.infiniteStream(calm), outcomes, (jobs, events, ends) => {
      const known = new Map<string, ConditionFact>();
      const conditions = (job: string) => {
        const condition = known.get(job) ?? (ends.next().value as ConditionFact);
        known.set(job, condition);
        return condition;
      };
      const made = runToEnd({ jobs, events, conditions });
      for (const [id, { status }] of made.state.jobs) {
        if (made.failed.has(id)) expect([id, status]).toEqual([id, 'FAILED']);
        made.check(id);
      }
      started += made.early().started;
      wentOn += made.early().went;
    }),
    { numRuns: 300 },
  );
  // Both must happen often enough.
  expect(wentOn).toBeGreaterThan(5);
  expect(started - wentOn).toBeGreaterThan(15);
});

test('after a stop at any time, the schedule decides nothing more', () => {
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

test('a job that waits too long for machines stops the run, whatever other jobs do', () => {
  fc.assert(
    fc.property(drafts, fc.nat(), (jobs, pick) => {
      const ids = Object.keys(jobs);
      const queued = ids[pick % ids.length] ?? '';
      const now = new Map<string, JobFact>(
        ids.map((id) => [
          id,
          id === queued ? active({ queuedMs: 61_000 }) : { phase: 'waiting', condition: 'holds' },
        ]),
      );
      const actions = schedule({ plan: plan(jobs), jobs: now, queueTimeoutMs: 60_000 });
      expect(actions).toEqual([expect.objectContaining({ kind: 'stop' })]);
    }),
    { numRuns: 200 },
  );
});
