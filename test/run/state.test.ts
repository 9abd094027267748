import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BatchJobView } from '../../src/cloud/batch-views.ts';
import type { CombinationOutcome } from '../../src/report/outcome.ts';
import * as verbs from '../../src/run/state.ts';
import { runningJobs, START_MS, viewOf } from './running-job.ts';
import { plan } from './schedule-facts.ts';

const SIZE = 3;
const STATES = ['QUEUED', 'SCHEDULED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'] as const;

type Verb = Exclude<
  keyof typeof verbs,
  | 'newRunState'
  | 'FIRST_TERMS'
  | 'hasErrors'
  | 'isHeld'
  | 'isCutOff'
  | 'openTasks'
  | 'holderOf'
  | 'ownCancelOf'
  | 'waitingEarly'
  | 'serviceMs'
>;
type Step = { readonly verb: Verb; readonly job: number; readonly index: number; readonly kind: number };

function resultOf(job: verbs.JobState, index: number, kind: number): verbs.CombinationState {
  const combination = job.planned.combinations[index];
  if (!combination) throw new Error('no combination');
  const status = (['SUCCESS', 'FAILED', 'CANCEL', 'SKIP'] as const)[kind % 4] ?? 'SUCCESS';
  const failure = { origin: 'stage', stagePath: [], name: 'E', message: 'm' } as const;
  const base = { combination, index, status, attempts: 1, warnings: [] };
  return { outcome: status === 'FAILED' ? { ...base, failure } : base };
}

const partOf = (job: verbs.JobState): verbs.EarlyPart => ({
  number: job.parts.length,
  planned: job.planned,
  terms: verbs.FIRST_TERMS,
  why: 'first',
  parallelism: 3,
  earlierStarts: [0, 0, 0],
  location: 'l',
  name: `l/jobs/j${job.parts.length}`,
  resultsPrefix: '',
  key: '',
  combinations: [0, 1, 2],
});

/** All verbs. The type fails if one is missing. */
const DO: Readonly<
  Record<Verb, (state: verbs.RunState, job: verbs.JobState, step: Step, part?: verbs.PartState) => void>
> = {
  stopped: (state, _, { kind }) => verbs.stopped(state, { status: 'CANCEL', signal: `S${kind}` }),
  stopWithdrawn: (state) => verbs.stopWithdrawn(state),
  warned: (state) => verbs.warned(state, 'w'),
  began: (_, job, { kind }) => verbs.began(job, false, kind),
  begunPart: (_, job, { kind }) => verbs.begunPart(job, kind),
  starting: (_, job) => verbs.starting(job, 'l/jobs/j', job.planned),
  started: (_, job, { kind }) =>
    verbs.started(job, { ...partOf(job), needs: '' }, { view: viewOf('u', 'QUEUED', {}), nowMs: kind }),
  startedEarly: (_, job, { kind }) => {
    // Only a job without parts can start early.
    if (job.parts.length === 0 && !job.early)
      verbs.startedEarly(job, partOf(job), { view: viewOf('u', 'QUEUED', {}), nowMs: kind, limitMs: 1 });
  },
  seenEarly: (_, job, { kind }) => {
    const batchState: BatchJobView['state'] = STATES[kind % STATES.length] ?? 'QUEUED';
    if (job.early) verbs.seenEarly(job.early, viewOf('u', batchState, {}), kind);
  },
  vanishedEarly: (_, job) => job.early && verbs.vanishedEarly(job.early),
  went: (_, job, { kind }) => verbs.went(job, '', kind),
  gaveUp: (_, job, { kind }) => {
    const machineTime = { machines: 1, paidMs: kind, taskMs: 0 };
    verbs.gaveUp(job, { nowMs: kind, reason: `because ${kind}`, machineTime });
  },
  refused: (_, job, { index }) => verbs.refused(job, [index], verbs.FIRST_TERMS),
  takenBack: (_, job, { index }, part) =>
    part && verbs.takenBack(job, part, { combinations: [index], afterMs: 1 }),
  emptied: (_, __, ___, part) => part && verbs.emptied(part),
  startFailed: (_, job) =>
    verbs.startFailed(job, { origin: 'batch', stagePath: [], name: 'E', message: 'm' }),
  seen: (_, job, { kind }, part) => {
    const batchState: BatchJobView['state'] = STATES[kind % STATES.length] ?? 'QUEUED';
    if (part) verbs.seen(job, part, viewOf('u', batchState, {}), kind);
  },
  missed(_, job, __, part) {
    if (part) verbs.missed(part);
    if (job.early) verbs.missed(job.early);
  },
  vanished: (_, __, ___, part) => part && verbs.vanished(part),
  taskFailed: (_, __, { index, kind }, part) =>
    part && verbs.taskFailed(part, index, kind % 2 === 0 ? 'lost' : undefined),
  wrote: (_, __, { index, kind }, part) => part && verbs.wrote(part, index, kind, kind % 2 === 0),
  canceled: (_, __, ___, part) => part && verbs.canceled(part),
  reading: (_, __, { index }, part) =>
    part && verbs.reading(part, `${index}-0.json`, Promise.resolve(undefined)),
  batchJobEnded: (_, __, { kind }, part) => part && verbs.batchJobEnded(part, kind),
  paid: (_, __, { kind }, part) => part && verbs.paid(part, { machines: 1, paidMs: kind, taskMs: 0 }),
  collected: (_, job, { index, kind }) =>
    verbs.collected(job, { combinations: new Map([[index, resultOf(job, index, kind)]]), preemptions: 1 }),
  settled: (_, job, { kind }, part) => {
    const all = [0, 1, 2].map((index) => [index, resultOf(job, index, kind + index)] as const);
    if (part) verbs.settled(job, part, { combinations: new Map(all), preemptions: 0 });
  },
  reused: (_, job, { index, kind }) => verbs.reused(job, index, resultOf(job, index, kind)),
  failureKnown: (_, job, { index }) =>
    verbs.failureKnown(job, index, { origin: 'batch', stagePath: [], name: 'Killed', message: 'killed' }),
  explained: (_, job, { kind }) => verbs.explained(job, `because ${kind}`),
  restCancelled: (_, job) => verbs.restCancelled(job),
  ended: (_, job, { kind }) => {
    verbs.ended(job, { status: kind % 2 === 0 ? 'SUCCESS' : 'FAILED', nowMs: kind });
  },
  abandoned: (state, _, { kind }) => verbs.abandoned(state, kind),
};

const steps = fc.array(
  fc.record({
    verb: fc.constantFrom(...(Object.keys(DO) as Verb[])),
    job: fc.nat({ max: 1 }),
    index: fc.nat({ max: SIZE - 1 }),
    kind: fc.nat({ max: 11 }),
  }),
  { maxLength: 60 },
);

/** The state that must not change after a job has ended. The log can still explain a failure. */
const endingOf = ({ phase, status, reason, endedMs, combinations, parts, early }: verbs.JobState) => ({
  hasWent: early?.end?.kind === 'went',
  phase,
  status,
  reason,
  endedMs,
  parts: parts.length,
  results: combinations.map(({ outcome }) => outcome && withoutReason(outcome)),
});

const withoutReason = ({ failure, ...outcome }: CombinationOutcome) => ({
  ...outcome,
  hasFailure: failure !== undefined,
});

test('for any order of events, no job ends twice, no ending changes, and no result is lost', () => {
  fc.assert(
    fc.property(steps, (events) => {
      const state = verbs.newRunState(plan({ a: { size: SIZE }, b: { size: SIZE } }), 0);
      const endings = new Map<string, ReturnType<typeof endingOf>>();
      const withResult = new Set<string>();
      for (const step of events) {
        const job = [...state.jobs.values()][step.job];
        if (!job) throw new Error('no job');
        DO[step.verb](state, job, step, job.parts.at(-1));
        for (const [id, each] of state.jobs) {
          for (const [index, { outcome }] of each.combinations.entries()) {
            if (outcome) withResult.add(`${id} ${index}`);
            else expect(withResult.has(`${id} ${index}`)).toBe(false);
          }
          const ending = endings.get(id);
          if (ending) expect(endingOf(each)).toEqual(ending);
          else if (each.phase === 'ended') endings.set(id, endingOf(each));
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the second end of a job changes nothing, and returns that', () => {
  const [job] = verbs.newRunState(plan({ a: {} }), 0).jobs.values();
  if (!job) throw new Error('no job');
  expect(verbs.ended(job, { status: 'SUCCESS', nowMs: 5 })).toBe(true);
  expect(verbs.ended(job, { status: 'FAILED', nowMs: 6, reason: 'late' })).toBe(false);
  expect([job.status, job.endedMs, job.reason]).toEqual(['SUCCESS', 5, undefined]);
});

test('settling a part twice counts its results and preemptions once', () => {
  const [job] = verbs.newRunState(plan({ a: { size: 1 } }), 0).jobs.values();
  if (!job) throw new Error('no job');
  const step = { verb: 'started', job: 0, index: 0, kind: 0 } as const;
  DO.started(undefined as never, job, step);
  const part = job.parts[0];
  if (!part) throw new Error('no part');
  const results = { combinations: new Map([[0, resultOf(job, 0, 0)]]), preemptions: 2 };
  verbs.settled(job, part, results);
  verbs.settled(job, part, results);
  expect([job.preemptions, job.combinations[0]?.outcome?.status]).toEqual([2, 'SUCCESS']);
});

test('if a job is stopped, only tasks with output count as started', () => {
  const job = runningJobs({ etl: { size: 3 } }).jobs.get('etl');
  const [part] = job?.parts ?? [];
  if (!job || !part) throw new Error('no job');
  verbs.wrote(part, 1, START_MS + 1_000, false);
  verbs.restCancelled(job);
  expect(job.combinations.map(({ outcome }) => [outcome?.status, outcome?.attempts])).toEqual([
    ['CANCEL', 0],
    ['CANCEL', 1],
    ['CANCEL', 0],
  ]);
});
