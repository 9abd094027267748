import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Action, StartAction, TakeBackAction } from '../../src/run/schedule/facts.ts';
import { nextTerms } from '../../src/run/schedule/next-terms.ts';
import {
  began,
  begunPart,
  type Cause,
  type CombinationState,
  cancelled,
  collected,
  emptied,
  ended,
  FIRST_TERMS,
  isHeld,
  type JobState,
  newRunState,
  type PartState,
  type RunState,
  refused,
  seen,
  settled,
  started,
  startFailed,
  takenBack,
  taskFailed,
} from '../../src/run/state.ts';
import { viewOf } from './running-job.ts';
import { type JobDraft, plan } from './schedule-facts.ts';

export type Draft = Required<JobDraft>;

/** What the world does next, to the Batch job and the task that the numbers choose. */
export const event = fc.record({
  kind: fc.constantFrom(
    ...(['task starts', 'task starts', 'task succeeds', 'task fails', 'task is skipped'] as const),
    ...(['task loses its machine', 'task runs out of memory', 'task is cancelled'] as const),
    ...(['container does not start', 'machines are refused', 'time passes'] as const),
    ...(['failure stops the job', 'stranger cancels', 'creations fail', 'time passes'] as const),
  ),
  job: fc.nat(),
  task: fc.nat(),
});
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

type TaskEnd = 'SUCCESS' | 'FAILED' | 'SKIP' | 'CANCEL' | 'MOVED' | Cause;

/** One Batch job as it truly is; the Action sees it when it looks. */
interface Truth {
  readonly job: JobState;
  readonly part: PartState;
  /** By the index of the task: `waiting`, `running`, or how it ended. */
  readonly tasks: ('waiting' | 'running' | TaskEnd)[];
  isCancelled: boolean;
}

/** A run whose Batch is made of events. What the schedule asks for is done, and checked against what it may ask for. */
export interface World {
  readonly state: RunState;
  /** Jobs one of whose combinations failed for good, or that could not be started. */
  readonly failed: ReadonlySet<string>;
  nowMs(): number;
  isAnythingRunning(): boolean;
  /** `meanwhile` is what happens between two requests of an action. */
  perform(action: Action, meanwhile: () => void): void;
  happen(event: Event): void;
  /** What the Action learns of the Batch jobs. */
  look(): void;
  /** Of a job that has ended: every combination has the right result, and none succeeded twice. */
  check(job: string): void;
}

/** Batch ends a job when nothing waits or runs. */
const isLive = (truth: Truth) => truth.tasks.some((task) => task === 'waiting' || task === 'running');

export function world(jobs: Readonly<Record<string, Draft>>): World {
  const state = newRunState(plan(jobs), 0);
  const truths: Truth[] = [];
  const failed = new Set<string>();
  /** Who created a claim first. */
  const claims = new Map<string, 'task' | 'action'>();
  const claimOf = ({ job, part }: Truth, task: number) =>
    [job.planned.job.id, part.combinations[task], part.earlierStarts[task]].join(' ');
  let nowMs = 0;
  /** How many of the next creations are refused for lack of machines. */
  let stockOuts = 0;
  /** How many of the next creations fail. */
  let refusals = 0;

  const jobOf = (id: string): JobState => {
    const job = state.jobs.get(id);
    if (!job) throw new Error(`there is no job ${id}`);
    return job;
  };

  function checkStart(action: StartAction, job: JobState, draft: Draft): void {
    expect(draft.isEmpty).toBe(false);
    for (const need of draft.needs) expect(jobOf(need).phase).toBe('ended');
    expect(action.part).toBe(job.begun);
    expect(action.combinations.length).toBeGreaterThan(0);
    expect([...action.combinations].sort((a, b) => a - b)).toEqual(action.combinations);
    expect(action.terms.retry).toBeLessThanOrEqual(draft.retry);
    expect(action.terms.round).toBeLessThanOrEqual(20);
    expect(action.terms.rung.fallback).toBeLessThanOrEqual(draft.fallbacks);
    expect(action.terms.rung.memory).toBeLessThanOrEqual(draft.memories);
    // max-parallel holds over all parts.
    const open = truths.filter((truth) => truth.job === job && isLive(truth));
    const most = open.reduce((sum, truth) => sum + mayRun(truth), 0) + action.parallelism;
    expect(most).toBeLessThanOrEqual(draft.parallelism || 5_000);
    for (const index of action.combinations) {
      expect(['SUCCESS', 'SKIP']).not.toContain(job.combinations[index]?.outcome?.status);
      // It runs nowhere else, and cannot begin to.
      for (const truth of open) {
        const task = truth.part.combinations.indexOf(index);
        if (task < 0) continue;
        expect(truth.tasks[task]).not.toBe('running');
        if (truth.tasks[task] === 'waiting') expect(claims.get(claimOf(truth, task))).toBe('action');
      }
    }
  }

  /** Tasks that can still run something. */
  const mayRun = (truth: Truth): number => {
    const { part, tasks } = truth;
    const isOwn = (task: Truth['tasks'][number], index: number) =>
      task === 'running' || (task === 'waiting' && claims.get(claimOf(truth, index)) !== 'action');
    return Math.min(part.parallelism, tasks.filter(isOwn).length);
  };

  function start(action: StartAction): void {
    const job = jobOf(action.job);
    checkStart(action, job, jobs[action.job] as Draft);
    began(job, action.checkIf, nowMs);
    begunPart(job, action.part);
    const name = `l/jobs/${action.job}-${action.part}`;
    if (stockOuts > 0 && nextTerms(job.planned, { cause: 'refused', terms: action.terms })) {
      stockOuts--;
      refused(job, action.combinations, action.terms);
      return;
    }
    if (refusals > 0) {
      refusals--;
      failed.add(action.job);
      const isFirst = job.phase === 'waiting';
      startFailed(job, { origin: 'batch', stagePath: [], name: 'E', message: 'm' });
      if (isFirst) ended(job, { status: 'FAILED', nowMs });
      return;
    }
    const { part: number, why, terms, combinations, parallelism } = action;
    const earlierStarts = combinations.map((index) => job.starts[index] ?? 0);
    const made = { number, planned: job.planned, why, terms, combinations, parallelism, earlierStarts };
    started(
      job,
      { ...made, location: 'l', name, resultsPrefix: '', key: '', needs: '' },
      { view: viewOf(name, 'QUEUED', { PENDING: combinations.length }), nowMs },
    );
    const part = job.parts.at(-1);
    if (part) truths.push({ job, part, tasks: combinations.map(() => 'waiting'), isCancelled: false });
  }

  /** The Action claims what no task has claimed, while tasks go on to start. */
  function takeBack(action: TakeBackAction, meanwhile: () => void): void {
    const truth = truths.find(({ job, part }) => job === jobOf(action.job) && part.number === action.part);
    if (!truth) throw new Error('there is no such part');
    const { job, part } = truth;
    expect(part.isSettled || part.isCancelled).toBe(false);
    const taken = part.combinations.filter((index, task) => {
      if (!isHeld(job, part, index)) return false;
      meanwhile();
      const claim = claimOf(truth, task);
      if (!claims.has(claim)) claims.set(claim, 'action');
      return claims.get(claim) === 'action';
    });
    takenBack(job, part, { combinations: taken, afterMs: 0 });
  }

  function perform(action: Action, meanwhile: () => void): void {
    if (action.kind === 'start') start(action);
    else if (action.kind === 'take back') takeBack(action, meanwhile);
    else if (action.kind === 'cancel') {
      const truth = truths.find(({ job, part }) => job === jobOf(action.job) && part.number === action.part);
      if (!truth) throw new Error('there is no such part');
      expect(truth.part.isCancelled).toBe(false);
      expect(truth.part.isSettled).toBe(false);
      cancelled(truth.part);
      cancel(truth);
    } else if (action.kind === 'end') {
      const job = jobOf(action.job);
      expect(job.parts.every(({ isSettled }) => isSettled)).toBe(true);
      if (job.combinations.some(({ outcome }) => outcome?.status === 'FAILED')) failed.add(action.job);
      ended(job, { status: action.status, nowMs });
    } else throw new Error('nothing here waits for machines');
  }

  function cancel(truth: Truth): void {
    truth.isCancelled = true;
    for (const [task, was] of truth.tasks.entries()) {
      if (was === 'waiting' || was === 'running') truth.tasks[task] = 'CANCEL';
    }
  }

  function happen({ kind, job, task: pick }: Event): void {
    nowMs += 1_000;
    if (kind === 'creations fail') {
      if (job % 10 === 0) refusals++;
      return;
    }
    if (kind === 'time passes') nowMs += 600_000;
    if (kind === 'machines are refused') stockOuts++;
    const live = truths.filter(isLive);
    const truth = live[job % Math.max(1, live.length)];
    if (!truth) return;
    const { tasks } = truth;
    const at = (wanted: 'waiting' | 'running') => {
      const found = tasks.flatMap((task, index) => (task === wanted ? [index] : []));
      return found[pick % Math.max(1, found.length)];
    };
    const finish = (how: TaskEnd) => {
      const index = at('running');
      if (index !== undefined) tasks[index] = how;
    };
    switch (kind) {
      case 'task starts': {
        const index = at('waiting');
        const running = tasks.filter((task) => task === 'running').length;
        if (index === undefined || running >= truth.part.parallelism) return;
        const claim = claimOf(truth, index);
        if (!claims.has(claim)) claims.set(claim, 'task');
        tasks[index] = claims.get(claim) === 'task' ? 'running' : 'MOVED';
        return;
      }
      case 'task succeeds':
        finish('SUCCESS');
        return;
      case 'task fails':
        finish('FAILED');
        return;
      case 'task is skipped':
        finish('SKIP');
        return;
      case 'task loses its machine':
        finish('lost');
        return;
      case 'task runs out of memory':
        finish('memory');
        return;
      case 'task is cancelled':
        finish('CANCEL');
        return;
      case 'container does not start':
        finish(truth.part.terms.isSecondStart ? 'FAILED' : 'unstarted');
        return;
      case 'failure stops the job': {
        const index = at('running');
        if (index === undefined || jobs[truth.job.planned.job.id]?.failFast) return;
        const rest = truth.part.terms.round < 20 ? 'stopped' : 'FAILED';
        for (const [each, was] of tasks.entries())
          if (was === 'waiting' || was === 'running') tasks[each] = rest;
        tasks[index] = 'FAILED';
        return;
      }
      case 'stranger cancels':
        if (pick % 4 === 0) cancel(truth);
    }
  }

  function look(): void {
    for (const truth of truths) {
      const { job, part, tasks } = truth;
      if (part.isSettled || job.phase !== 'active') continue;
      const count = (holds: (task: Truth['tasks'][number]) => boolean) => tasks.filter(holds).length;
      const counts = {
        PENDING: count((task) => task === 'waiting'),
        RUNNING: count((task) => task === 'running'),
        SUCCEEDED: count((task) => task === 'SUCCESS' || task === 'SKIP' || task === 'MOVED'),
        FAILED: count((task) => FAILURES.has(task)),
      };
      const isOver = !isLive(truth);
      const how = truth.isCancelled ? 'CANCELLED' : counts.FAILED > 0 ? 'FAILED' : 'SUCCEEDED';
      seen(job, part, viewOf(part.name, isOver ? how : 'RUNNING', counts), nowMs);
      noteFailures(truth);
      noteEmptied(truth);
      if (isOver) settle(truth);
    }
  }

  /** As src/run/watch/failures.ts does. */
  function noteFailures({ job, part, tasks, isCancelled }: Truth): void {
    if (isCancelled) return;
    for (const [task, was] of tasks.entries()) {
      const index = part.combinations[task] ?? -1;
      if (!FAILURES.has(was) || part.failures.has(task) || !isHeld(job, part, index)) continue;
      const isMoved =
        (was === 'lost' || was === 'memory') && nextTerms(job.planned, { cause: was, terms: part.terms });
      taskFailed(part, task, isMoved ? was : undefined);
      if (!isMoved) continue;
      const state = resultOf(job, index, was, part);
      collected(job, { combinations: new Map([[index, state]]), preemptions: 0 });
    }
  }

  /** As src/run/watch/emptied.ts does. */
  function noteEmptied({ job, part, tasks }: Truth): void {
    const held = part.combinations.flatMap((index, task) => (isHeld(job, part, index) ? [tasks[task]] : []));
    if (held.length === tasks.length || tasks.includes('running')) return;
    if (held.every((task) => task !== 'waiting')) emptied(part);
  }

  function settle({ job, part, tasks }: Truth): void {
    const results = part.combinations.flatMap((index, task) => {
      const how = tasks[task] ?? 'FAILED';
      return isHeld(job, part, index) ? [[index, resultOf(job, index, how as TaskEnd, part)] as const] : [];
    });
    settled(job, part, { combinations: new Map(results), preemptions: 0 });
  }

  return {
    state,
    failed,
    nowMs: () => nowMs,
    isAnythingRunning: () => [...state.jobs.values()].some(({ phase }) => phase === 'active'),
    perform,
    happen,
    look,
    check(id) {
      const job = jobOf(id);
      for (const index of job.planned.combinations.keys()) {
        const ends = truths.flatMap((truth) =>
          truth.job === job
            ? truth.part.combinations.flatMap((each, task) => (each === index ? [truth.tasks[task]] : []))
            : [],
        );
        expect(ends.filter((how) => how === 'SUCCESS' || how === 'SKIP').length).toBeLessThanOrEqual(1);
        const succeeded = ends.find((how) => how === 'SUCCESS' || how === 'SKIP');
        if (succeeded) expect(job.combinations[index]?.outcome?.status).toBe(succeeded);
      }
      for (const truth of truths) if (truth.job === job) expect(isLive(truth)).toBe(false);
    },
  };
}

const FAILURES: ReadonlySet<string> = new Set(['FAILED', 'lost', 'unstarted', 'memory']);

function resultOf(job: JobState, index: number, how: TaskEnd, part?: PartState): CombinationState {
  const combination = job.planned.combinations[index];
  if (!combination) throw new Error('there is no such combination');
  const base = { combination, index, attempts: 1, warnings: [] };
  if (how === 'SUCCESS' || how === 'SKIP' || how === 'CANCEL') return { outcome: { ...base, status: how } };
  const failure = { origin: 'batch', stagePath: [], name: how, message: how } as const;
  const errors = { name: how, message: how };
  const outcome = { ...base, status: 'FAILED', failure } as const;
  if (how === 'MOVED') return { again: { cause: 'waited', terms: part?.terms ?? FIRST_TERMS } };
  if (how === 'FAILED') return { outcome, errors };
  return { outcome, errors, again: { cause: how, terms: part?.terms ?? FIRST_TERMS } };
}
