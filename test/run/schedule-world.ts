import { expect } from '@jest/globals';
import fc from 'fast-check';
import type {
  Action,
  GoAction,
  StartAction,
  StartEarlyAction,
  TakeBackAction,
} from '../../src/run/schedule/facts.ts';
import { nextTerms } from '../../src/run/schedule/next-terms.ts';
import {
  began,
  begunPart,
  type Cause,
  type CombinationState,
  canceled,
  collected,
  emptied,
  ended,
  FIRST_TERMS,
  gaveUp,
  isHeld,
  type JobState,
  newRunState,
  type PartState,
  type RunState,
  refused,
  seen,
  seenEarly,
  settled,
  started,
  startedEarly,
  startFailed,
  takenBack,
  taskFailed,
  waitingEarly,
  went,
} from '../../src/run/state.ts';
import { viewOf } from './running-job.ts';
import { type JobDraft, plan } from './schedule-facts.ts';

export type Draft = Required<JobDraft>;

/** The next event, which affects the Batch job and task that the numbers choose. */
export const event = fc.record({
  kind: fc.constantFrom(
    ...(['task starts', 'task starts', 'task succeeds', 'task fails', 'task is skipped'] as const),
    ...(['task loses its machine', 'task runs out of memory', 'task is canceled'] as const),
    ...(['container does not start', 'machines are refused', 'time passes'] as const),
    ...(['failure stops the job', 'stranger cancels', 'creations fail', 'time passes'] as const),
    ...(['early task runs', 'early task runs', 'early task ends', 'early job is ended'] as const),
  ),
  job: fc.nat(),
  task: fc.nat(),
});
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

type TaskEnd = 'SUCCESS' | 'FAILED' | 'SKIP' | 'CANCEL' | 'MOVED' | Cause;

/** The true state of one Batch job. The Action sees it when it polls. */
interface Truth {
  readonly job: JobState;
  readonly part: PartState;
  /** For each task: `waiting`, `running`, or how it ended. */
  readonly tasks: ('waiting' | 'running' | TaskEnd)[];
  isCancelled: boolean;
}

/** The true state of a Batch job whose tasks wait for the needs of its job. */
interface EarlyTruth {
  readonly job: JobState;
  /** `ended`: after a failure, or by itself. */
  readonly tasks: ('waiting' | 'running' | 'ended')[];
  /** By the Action, or by somebody else. */
  isCancelled: boolean;
  hasGone: boolean;
}

/** A run with a Batch that consists of events. It performs the actions of the schedule, and checks that they are allowed. */
export interface World {
  readonly state: RunState;
  /** Jobs with a combination that finally failed, or that could not be started. */
  readonly failed: ReadonlySet<string>;
  /** The number of Batch jobs that started early, and of those that became parts. */
  early(): { readonly started: number; readonly went: number };
  nowMs(): number;
  isAnythingRunning(): boolean;
  /** `meanwhile` runs between two requests of an action. */
  perform(action: Action, meanwhile: () => void): void;
  happen(event: Event): void;
  /** The Action polls the Batch jobs. */
  poll(): void;
  /** Checks a job that has ended: every combination has the correct result, and none succeeded twice. */
  check(job: string): void;
}

/** Batch ends a job when no task waits or runs. */
const isLive = (truth: Truth) => truth.tasks.some((task) => task === 'waiting' || task === 'running');

export function world(jobs: Readonly<Record<string, Draft>>): World {
  const state = newRunState(plan(jobs), 0);
  const truths: Truth[] = [];
  const earlies: EarlyTruth[] = [];
  const failed = new Set<string>();
  /** Who created each claim first. */
  const claims = new Map<string, 'task' | 'action'>();
  const claimOf = ({ job, part }: Truth, task: number) =>
    [job.planned.job.id, part.combinations[task], part.earlierStarts[task]].join(' ');
  let nowMs = 0;
  /** Number of next creations that are refused for lack of machines. */
  let stockOuts = 0;
  /** Number of next creations that fail. */
  let refusals = 0;

  const createdAt = new Map<string, number>();
  const viewNow: typeof viewOf = (name, how, counts) => {
    if (!createdAt.has(name)) createdAt.set(name, nowMs);
    return { ...viewOf(name, how, counts), createdMs: createdAt.get(name) ?? 0 };
  };

  const jobOf = (id: string): JobState => {
    const job = state.jobs.get(id);
    if (!job) throw new Error(`there is no job ${id}`);
    return job;
  };

  function checkStart(action: StartAction, job: JobState, draft: Draft): void {
    expect(draft.isEmpty).toBe(false);
    for (const need of draft.needs) expect(jobOf(need).phase).toBe('ended');
    expect(action.part).toBe(job.begun);
    expect(waitingEarly(job)).toBeUndefined();
    expect(action.combinations.length).toBeGreaterThan(0);
    expect([...action.combinations].sort((a, b) => a - b)).toEqual(action.combinations);
    expect(action.terms.retry).toBeLessThanOrEqual(draft.retry);
    expect(action.terms.round).toBeLessThanOrEqual(20);
    expect(action.terms.rung.fallback).toBeLessThanOrEqual(draft.fallbacks);
    expect(action.terms.rung.memory).toBeLessThanOrEqual(draft.memories);
    // max-parallel limits all parts together.
    const open = truths.filter((truth) => truth.job === job && isLive(truth));
    const most = open.reduce((sum, truth) => sum + mayRun(truth), 0) + action.parallelism;
    expect(most).toBeLessThanOrEqual(draft.parallelism || 5_000);
    for (const index of action.combinations) {
      expect(['SUCCESS', 'SKIP']).not.toContain(job.combinations[index]?.outcome?.status);
      // It does not run in another part, and cannot start there.
      for (const truth of open) {
        const task = truth.part.combinations.indexOf(index);
        if (task < 0) continue;
        expect(truth.tasks[task]).not.toBe('running');
        if (truth.tasks[task] === 'waiting') expect(claims.get(claimOf(truth, task))).toBe('action');
      }
    }
  }

  /** Number of tasks that can still run. */
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
      { view: viewNow(name, 'QUEUED', { PENDING: combinations.length }), nowMs },
    );
    const part = job.parts.at(-1);
    if (part) truths.push({ job, part, tasks: combinations.map(() => 'waiting'), isCancelled: false });
  }

  function startEarly(action: StartEarlyAction): void {
    const job = jobOf(action.job);
    const draft = jobs[action.job] as Draft;
    expect(draft.isEmpty).toBe(false);
    expect(['all_success', 'all_done']).toContain(draft.rule);
    expect(draft.needs.every((need) => jobOf(need).phase === 'ended')).toBe(false);
    expect([job.phase, job.begun, job.early]).toEqual(['waiting', 0, undefined]);
    expect(action.combinations).toEqual([...job.planned.combinations.keys()]);
    begunPart(job, 0);
    if (stockOuts > 0 || refusals > 0) {
      if (stockOuts > 0) stockOuts--;
      else refusals--;
      return;
    }
    const { combinations, parallelism, limitMs } = action;
    const made = { number: 0, planned: job.planned, why: 'first', terms: FIRST_TERMS, key: '' } as const;
    const where = { location: 'l', name: `l/jobs/${action.job}-0`, resultsPrefix: '' };
    startedEarly(
      job,
      { ...made, ...where, combinations, parallelism, earlierStarts: combinations.map(() => 0) },
      { view: viewNow(where.name, 'QUEUED', { PENDING: combinations.length }), nowMs, limitMs },
    );
    earlies.push({ job, tasks: combinations.map(() => 'waiting'), isCancelled: false, hasGone: false });
    const waiting = earlies.filter(({ hasGone, isCancelled }) => !hasGone && !isCancelled);
    const machines = waiting.reduce((sum, each) => sum + (each.job.early?.part.parallelism ?? 0), 0);
    expect(machines).toBeLessThanOrEqual(20);
  }

  function earlyOf(job: JobState): EarlyTruth {
    const truth = earlies.find((each) => each.job === job);
    if (!truth) throw new Error('nothing was started early');
    expect(waitingEarly(job)?.part.combinations).toHaveLength(truth.tasks.length);
    expect(truth.hasGone).toBe(false);
    return truth;
  }

  function go(action: GoAction): void {
    const job = jobOf(action.job);
    const early = earlyOf(job);
    for (const need of (jobs[action.job] as Draft).needs) expect(jobOf(need).phase).toBe('ended');
    began(job, action.checkIf, nowMs);
    if (refusals > 0) {
      refusals--;
      failed.add(action.job);
      giveUp(job);
      startFailed(job, { origin: 'batch', stagePath: [], name: 'E', message: 'm' });
      ended(job, { status: 'FAILED', nowMs });
      return;
    }
    early.hasGone = true;
    went(job, '', nowMs);
    const part = job.parts.at(-1);
    // Tasks that ended in the meantime have no result.
    const how = early.isCancelled ? 'CANCEL' : 'FAILED';
    const tasks = early.tasks.map((task): TaskEnd | 'waiting' => (task === 'ended' ? how : 'waiting'));
    if (part) truths.push({ job, part, tasks, isCancelled: early.isCancelled });
  }

  function giveUp(job: JobState): void {
    earlyOf(job).isCancelled = true;
    gaveUp(job, { nowMs, reason: 'r', machineTime: { machines: 0, paidMs: 0, taskMs: 0 } });
  }

  function happenEarly(kind: Event['kind'], job: number, pick: number): void {
    const waiting = earlies.filter((each) => !each.hasGone && !each.isCancelled);
    const early = waiting[job % Math.max(1, waiting.length)];
    if (!early) return;
    const task = pick % early.tasks.length;
    if (kind === 'early task runs' && early.tasks[task] === 'waiting') early.tasks[task] = 'running';
    if (kind === 'early task ends' && early.tasks[task] === 'running') early.tasks[task] = 'ended';
    if (kind !== 'early job is ended' || pick % 4 > 0) return;
    early.isCancelled = true;
    early.tasks.fill('ended');
  }

  function pollEarly(): void {
    for (const { job, tasks, isCancelled } of earlies) {
      const early = waitingEarly(job);
      if (!early) continue;
      const count = (how: string) => tasks.filter((task) => task === how).length;
      const counts = { PENDING: count('waiting'), RUNNING: count('running'), FAILED: count('ended') };
      const how = isCancelled ? 'CANCELLED' : counts.RUNNING > 0 ? 'RUNNING' : 'SCHEDULED';
      seenEarly(early, viewNow(early.part.name, how, counts), nowMs);
    }
  }

  /** The Action claims combinations without a claim, while more tasks start. */
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
    else if (action.kind === 'start early') startEarly(action);
    else if (action.kind === 'go') go(action);
    else if (action.kind === 'give up') giveUp(jobOf(action.job));
    else if (action.kind === 'take back') takeBack(action, meanwhile);
    else if (action.kind === 'cancel') {
      const truth = truths.find(({ job, part }) => job === jobOf(action.job) && part.number === action.part);
      if (!truth) throw new Error('there is no such part');
      expect(truth.part.isCancelled).toBe(false);
      expect(truth.part.isSettled).toBe(false);
      canceled(truth.part);
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
    if (kind === 'time passes') nowMs += pick % 3 === 0 ? 600_000 : 20_000;
    happenEarly(kind, job, pick);
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
      case 'task is canceled':
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

  function poll(): void {
    pollEarly();
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
      const now = counts.PENDING < tasks.length ? 'RUNNING' : 'SCHEDULED';
      seen(job, part, viewNow(part.name, isOver ? how : now, counts), nowMs);
      noteFailures(truth);
      noteEmptied(truth);
      if (isOver) settle(truth);
    }
  }

  /** Like src/run/watch/failures.ts. */
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

  /** Like src/run/watch/emptied.ts. */
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
    early: () => ({ started: earlies.length, went: earlies.filter(({ hasGone }) => hasGone).length }),
    nowMs: () => nowMs,
    isAnythingRunning: () => [...state.jobs.values()].some(({ phase }) => phase === 'active'),
    perform,
    happen,
    poll,
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
      for (const early of earlies)
        if (early.job === job) expect(early.hasGone || early.isCancelled).toBe(true);
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
