import { tasksAtATime } from '../../plan/batch-job.ts';
import { packingOf } from '../../plan/machine/packing.ts';
import { planOrder } from '../../plan/needs.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import { willFail } from './active-job.ts';
import type { Action, EarlyFact, Facts, GiveUpAction, JobFact } from './facts.ts';
import type { Forecast, Pace } from './forecast.ts';

type Waiting = JobFact & { readonly phase: 'waiting' };

/** Machines that wait at the same time: those of one job, and those of all jobs together. */
export const MOST_MACHINES = 20;
/** Milliseconds that tasks wait, where earlier runs or a hint say how long the needs take, and where nothing does. */
export const KNOWN_LIMIT_MS = 600_000;
export const UNKNOWN_LIMIT_MS = 180_000;
/** Milliseconds between two looks: what is not started now is started so much later. */
const LOOK_MS = 5_000;
/**
 * The part of its usual time by which a job of many tasks may end sooner, once half of them have ended: how long it takes
 * depends on a few of them, which vary more than all.
 */
const SOONER = 0.15;
/** Times the usual time for machines, and milliseconds at least, after which a job is short of machines. */
const SHORT = { start: 1.5, giveUp: 3, leastMs: 30_000 } as const;

/**
 * Batch jobs to create before the needs of their jobs have ended, and those to give up, because their tasks would wait in
 * vain or for too long. One is created when the needs are expected to end by the time that machines are there. Jobs whose
 * needs have all ended are not decided here.
 */
export function decideEarly(facts: Facts): readonly Action[] {
  const { forecast } = facts;
  if (!forecast) return [];
  const ahead = new Outlook(facts, forecast);
  const actions: Action[] = [];
  let machines = 0;
  const candidates: PlannedJob[] = [];
  for (const planned of facts.plan.jobs.values()) {
    const fact = facts.jobs.get(planned.job.id);
    if (fact?.phase !== 'waiting' || isReady(planned, facts)) continue;
    if (!fact.early) {
      candidates.push(planned);
      continue;
    }
    const reason = whyGiveUp(planned, fact.early, ahead);
    if (reason !== undefined) actions.push(giveUp(planned, reason));
    else machines += machinesOf(planned, fact.early.parallelism);
  }
  for (const planned of candidates) {
    const fact = facts.jobs.get(planned.job.id);
    const when = fact?.phase === 'waiting' ? whenToStart(planned, fact, ahead) : undefined;
    if (!when) continue;
    const combinations = [...planned.combinations.keys()];
    const parallelism = tasksAtATime(planned, combinations.length);
    const needed = machinesOf(planned, parallelism);
    // A smaller one may still fit.
    if (machines + needed > MOST_MACHINES) continue;
    machines += needed;
    actions.push({ kind: 'start early', job: planned.job.id, combinations, parallelism, ...when });
  }
  return actions;
}

export const giveUp = ({ job }: PlannedJob, reason: string): GiveUpAction => ({
  kind: 'give up',
  job: job.id,
  reason,
});

/** Why a Batch job cannot become a part although all needs of its job have ended; undefined where it can. */
export function whyUnusable(fact: Waiting): string | undefined {
  if (!fact.early) return undefined;
  if (fact.early.isBroken) return BROKEN;
  if (fact.early.waitedMs >= fact.early.limitMs) return OVERDUE;
  return fact.reused && fact.reused.length > 0 ? 'results of an earlier run are reused' : undefined;
}

const BROKEN = 'its Batch job ended while it waited';
const OVERDUE = 'what it needs takes longer than expected';

const isReady = ({ job }: PlannedJob, { jobs }: Facts): boolean =>
  job.needs.every((id) => jobs.get(id)?.phase === 'ended');

function whyGiveUp(planned: PlannedJob, early: EarlyFact, ahead: Outlook): string | undefined {
  if (early.isBroken) return BROKEN;
  const failing = ahead.failingNeed(planned);
  if (failing !== undefined) return `it needs ${failing}, which does not succeed`;
  if (early.waitedMs >= early.limitMs) return OVERDUE;
  return ahead.isShort(SHORT.giveUp) ? 'jobs that run wait for machines' : undefined;
}

/** What is expected of the needs of a job that is to be started early now; undefined where it is not. */
function whenToStart(
  planned: PlannedJob,
  fact: Waiting,
  ahead: Outlook,
): { readonly expectedMs?: number; readonly limitMs: number } | undefined {
  if (!ahead.mayStartEarly(planned, fact) || ahead.isShort(SHORT.start)) return undefined;
  if (ahead.failingNeed(planned) !== undefined) return undefined;
  const expected = ahead.endOfNeeds(planned);
  if (expected) {
    if (expected.ms > ahead.forecast.machinesTakeMs + LOOK_MS) return undefined;
    return { expectedMs: expected.ms, limitMs: expected.isKnown ? KNOWN_LIMIT_MS : UNKNOWN_LIMIT_MS };
  }
  const isAlways = planned.startEarly === 'always';
  return isAlways && ahead.doNeedsRun(planned) ? { limitMs: UNKNOWN_LIMIT_MS } : undefined;
}

/** Machines that the first tasks of a job need. */
const machinesOf = ({ machine }: PlannedJob, parallelism: number): number =>
  Math.ceil(parallelism / (packingOf(machine).tasksPerVm ?? 1));

/** When a job is expected to end. */
interface Expected {
  /** Milliseconds from now. */
  readonly ms: number;
  /** Earlier runs, or hints, say how long everything takes that it depends on. */
  readonly isKnown: boolean;
}

/** What the jobs of a run are expected to come to. Looks beyond jobs that wait themselves. */
class Outlook {
  readonly #facts: Facts;
  readonly forecast: Forecast;
  /** Jobs whose end can be expected. */
  readonly #ends = new Map<string, Expected>();
  /** Jobs that are certain not to succeed. */
  readonly #failing = new Set<string>();
  readonly #starvedMs: number;

  constructor(facts: Facts, forecast: Forecast) {
    this.#facts = facts;
    this.forecast = forecast;
    this.#starvedMs = Math.max(
      0,
      ...[...facts.jobs.values()].flatMap((fact) =>
        fact.phase === 'active' ? fact.parts.map(({ starvedMs }) => starvedMs) : [],
      ),
    );
    // Each after its needs, because it depends on them.
    for (const id of planOrder(facts.plan)) {
      const planned = facts.plan.jobs.get(id);
      const fact = facts.jobs.get(id);
      if (!planned || !fact) continue;
      if (this.#isFailing(planned, fact)) this.#failing.add(id);
      const end = this.#endOf(planned, fact);
      if (end) this.#ends.set(id, end);
    }
  }

  /** A job that runs has waited for machines for longer than they usually take. */
  isShort(times: number): boolean {
    return this.#starvedMs > Math.max(SHORT.leastMs, times * this.forecast.machinesTakeMs);
  }

  mayStartEarly(planned: PlannedJob, { begun = 0, reused = [] }: Waiting): boolean {
    const { job, combinations, startEarly } = planned;
    if (!startEarly || begun > 0 || reused.length > 0 || job.needs.length === 0) return false;
    if (job.triggerRule !== 'all_success' && job.triggerRule !== 'all_done') return false;
    if (job.stages.length === 0 || combinations.length === 0) return false;
    const condition = this.forecast.conditions.get(job.id);
    if (condition !== 'holds' && (condition === 'fails' || startEarly !== 'always')) return false;
    return machinesOf(planned, tasksAtATime(planned, combinations.length)) <= MOST_MACHINES;
  }

  /** A need whose end keeps the job from starting, as far as is known already. */
  failingNeed({ job }: PlannedJob): string | undefined {
    const { jobs } = this.#facts;
    if (job.triggerRule === 'all_success') return job.needs.find((id) => this.#failing.has(id));
    if (job.triggerRule === 'all_done') return undefined;
    return job.needs.find((id) => {
      const fact = jobs.get(id);
      return fact?.phase === 'ended' && fact.status === 'CANCEL';
    });
  }

  #isFailing(planned: PlannedJob, fact: JobFact): boolean {
    if (fact.phase === 'ended') return fact.status !== 'SUCCESS' || fact.hasErrors;
    if (fact.phase === 'active') return willFail(planned, fact);
    const condition = this.forecast.conditions.get(planned.job.id);
    return condition === 'fails' || this.failingNeed(planned) !== undefined;
  }

  /** A task of each need runs, or the need has ended. */
  doNeedsRun({ job }: PlannedJob): boolean {
    return job.needs.every((id) => {
      const { running = 0, ended = 0 } = this.forecast.paces.get(id) ?? {};
      return this.#facts.jobs.get(id)?.phase === 'ended' || running + ended > 0;
    });
  }

  /** When the last need ends; undefined where nothing is known of one. */
  endOfNeeds({ job }: PlannedJob): Expected | undefined {
    let last: Expected = { ms: 0, isKnown: true };
    for (const id of job.needs) {
      const end = this.#ends.get(id);
      if (!end) return undefined;
      last = { ms: Math.max(last.ms, end.ms), isKnown: last.isKnown && end.isKnown };
    }
    return last;
  }

  #endOf(planned: PlannedJob, fact: JobFact): Expected | undefined {
    if (fact.phase === 'ended') return { ms: 0, isKnown: true };
    const hint = planned.expectedSeconds;
    const usual = this.forecast.usualMs.get(planned.job.id) ?? (hint === undefined ? undefined : hint * 1000);
    if (fact.phase === 'waiting') return this.#endOfWaiting(planned, fact, usual);
    const { machinesTakeMs, paces } = this.forecast;
    const pace = paces.get(planned.job.id);
    if (usual === undefined) return pace && leftByPace(pace, tasksAtATime(planned, pace.tasks));
    if (!pace) return { ms: machinesTakeMs + usual, isKnown: true };
    const { runningForMs, createdForMs } = pace;
    if (runningForMs === undefined) {
      return { ms: Math.max(0, machinesTakeMs - createdForMs) + usual, isKnown: true };
    }
    const left = Math.max(0, usual - runningForMs);
    const byPace = pace.tasks > 1 ? leftByPace(pace, tasksAtATime(planned, pace.tasks)) : undefined;
    const soonest = Math.max(byPace?.ms ?? left, left - SOONER * usual);
    return { ms: Math.min(left, soonest), isKnown: true };
  }

  #endOfWaiting(planned: PlannedJob, fact: Waiting, usual: number | undefined): Expected | undefined {
    const needs = this.endOfNeeds(planned);
    if (usual === undefined || !needs) return undefined;
    const { machinesTakeMs } = this.forecast;
    const { early } = fact;
    const startMs = early
      ? Math.max(needs.ms, machinesTakeMs - early.createdForMs)
      : this.mayStartEarly(planned, fact)
        ? Math.max(needs.ms, machinesTakeMs)
        : needs.ms + machinesTakeMs;
    return { ms: startMs + usual, isKnown: needs.isKnown };
  }
}

/**
 * A job that nothing is known of beforehand. Once half of its tasks have ended, those that wait are expected to take as
 * long as the others, and those that run to end at any moment. The only task of a job may, too.
 */
function leftByPace({ runningForMs, tasks, ended, running }: Pace, atATime: number): Expected | undefined {
  if (runningForMs === undefined || running + ended === 0) return undefined;
  if (tasks === 1) return { ms: 0, isKnown: false };
  if (ended * 2 < tasks) return undefined;
  const waiting = Math.max(0, tasks - ended - running);
  // The tasks that run are, on average, halfway.
  const taskMs = (runningForMs * atATime) / (ended + running / 2);
  return { ms: Math.ceil(waiting / atATime) * taskMs, isKnown: false };
}
