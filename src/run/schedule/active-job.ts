import { validateStatuses } from '../../definition/conditions/trigger-rule.ts';
import { tasksAtATime } from '../../plan/batch-job.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import { isGood } from '../../report/outcome.ts';
import { type Cause, FIRST_TERMS, type Terms } from '../state.ts';
import type { Action, Facts, JobFact, PartFact, StartAction } from './facts.ts';
import { nextTerms } from './next-terms.ts';

type Active = JobFact & { readonly phase: 'active' };

/** What to do about a job with active Batch jobs. */
export function decideActive(planned: PlannedJob, fact: Active, facts: Facts): readonly Action[] {
  const { job } = planned;
  if (facts.queueTimeoutMs !== undefined && fact.queuedMs > facts.queueTimeoutMs) {
    const waited = `job '${job.id}' waited for machines for ${Math.round(fact.queuedMs / 1000)} s`;
    const message = `${waited} (limit: input "queue_timeout")`;
    return [{ kind: 'stop', reason: { status: 'TIMEOUT', limit: 'queue_timeout', message } }];
  }
  const running = fact.parts.filter(({ isSettled }) => !isSettled);
  if (job.strategy.failFast && hasFailed(planned, fact)) {
    const reason = 'fail-fast: a combination failed';
    const cancels = running.filter(({ isCancelled }) => !isCancelled);
    if (cancels.length > 0) return cancels.map(({ number }) => cancel(job.id, number, reason));
  } else if (fact.failure === undefined && !newestOf(fact).some(isCutOff)) {
    const starts = startsOf(planned, fact, [...again(planned, fact), ...retried(fact, retryOf(fact))]);
    const takings = running.filter((part) => isStarved(planned, part)).map((part) => takeBack(job.id, part));
    if (starts.length > 0 || takings.length > 0) return [...starts, ...takings];
  }
  const idle = running.filter(({ isEmptied, isCancelled }) => isEmptied && !isCancelled);
  if (idle.length > 0)
    return idle.map(({ number }) => cancel(job.id, number, 'its other tasks run elsewhere'));
  if (running.length > 0) return [];
  if (fact.failure !== undefined) {
    return [{ kind: 'end', job: job.id, status: 'FAILED', reason: startFailure(fact.failure) }];
  }
  const status = validateStatuses(fact.statuses.map((each) => (each === 'WAIT' ? 'CANCEL' : each)));
  const retries = retryOf(fact);
  if (status === 'FAILED' && retries < job.retry) return startsOf(planned, fact, retried(fact, retries + 1));
  return [{ kind: 'end', job: job.id, status }];
}

/** Whether a job whose Batch jobs are under way is certain not to succeed. */
export const willFail = (planned: PlannedJob, fact: Active): boolean =>
  fact.failure !== undefined ||
  newestOf(fact).some(isCutOff) ||
  (hasFailed(planned, fact) && retryOf(fact) >= planned.job.retry);

/** The reason for the end of a job if a Batch job could not be created. */
export const startFailure = (message: string): string => `could not be started: ${message}`;

const takeBack = (job: string, { number, starvedMs }: PartFact): Action => ({
  kind: 'take back',
  job,
  part: number,
  starvedMs,
});

const isCutOff = ({ isCancelled, isEmptied }: PartFact): boolean => isCancelled && !isEmptied;

/** Whether a part has waited for machines for so long that its pending combinations move elsewhere. */
const isStarved = (planned: PlannedJob, { terms, starvedMs, isCancelled }: PartFact): boolean =>
  !isCancelled &&
  planned.moves !== undefined &&
  starvedMs >= planned.moves.fallbackAfterMs &&
  nextTerms(planned, { cause: 'waited', terms }) !== undefined;

const cancel = (job: string, part: number, reason: string): Action => ({ kind: 'cancel', job, part, reason });

/** The current retry of the definition, even if it has no machine yet; 0 for none. */
const retryOf = ({ parts, again: waiting }: Active): number =>
  [...parts, ...waiting.values()].reduce((latest, { terms }) => Math.max(latest, terms.retry), 0);

/** Parts of the current retry. */
function newestOf(fact: Active): readonly PartFact[] {
  const retry = retryOf(fact);
  return fact.parts.filter(({ terms }) => terms.retry === retry);
}

/** Whether a combination has failed that does not start again. */
function hasFailed(planned: PlannedJob, fact: Active): boolean {
  const newest = newestOf(fact);
  if (newest.some(({ isSettled, failedTasks }) => !isSettled && failedTasks > 0)) return true;
  const settled = new Set(newest.flatMap(({ isSettled, number }) => (isSettled ? [number] : [])));
  return fact.statuses.some((status, index) => {
    const holder = fact.holders[index];
    if (status !== 'FAILED' || holder === undefined || !settled.has(holder)) return false;
    const again = fact.again.get(index);
    return again === undefined || nextTerms(planned, again) === undefined;
  });
}

/** Combinations that were stopped from outside. */
function again(planned: PlannedJob, fact: Active): readonly Group[] {
  const groups = new Map<string, Group>();
  const retry = retryOf(fact);
  for (const [index, ended] of fact.again) {
    // Combinations of an earlier retry are retried with all others.
    const terms = ended.terms.retry < retry ? undefined : nextTerms(planned, ended);
    if (terms) addTo(groups, ended.cause, terms, index);
  }
  return [...groups.values()];
}

/** Combinations that failed or never ended before this retry and were not started in it, on their last machines. */
function retried(fact: Active, retry: number): readonly Group[] {
  const groups = new Map<string, Group>();
  const terms = new Map(fact.parts.map((part) => [part.number, part.terms]));
  for (const [index, status] of fact.statuses.entries()) {
    const last = terms.get(fact.holders[index] ?? -1) ?? FIRST_TERMS;
    const waits = fact.again.get(index)?.terms.retry ?? 0;
    if (isGood(status) || Math.max(last.retry, waits) >= retry) continue;
    addTo(groups, 'retry', { ...last, isSecondStart: false, round: 0, retry }, index);
  }
  return [...groups.values()];
}

/** Combinations that start together. */
interface Group {
  readonly why: 'retry' | Cause;
  readonly terms: Terms;
  readonly combinations: number[];
}

function addTo(groups: Map<string, Group>, why: Group['why'], terms: Terms, index: number): void {
  const key = JSON.stringify([why, terms]);
  const group = groups.get(key) ?? { why, terms, combinations: [] };
  group.combinations.push(index);
  groups.set(key, group);
}

/**
 * One start for each group, up to the job's limit on tasks that run at a time, including running tasks; the others
 * wait.
 */
function startsOf(planned: PlannedJob, fact: Active, groups: readonly Group[]): readonly StartAction[] {
  const limit = tasksAtATime(planned, fact.statuses.length);
  let room = limit - fact.parts.reduce((sum, { mayRun }) => sum + mayRun, 0);
  const starts: StartAction[] = [];
  for (const { why, terms, combinations } of groups) {
    const parallelism = Math.min(room, combinations.length);
    if (parallelism < 1) break;
    room -= parallelism;
    starts.push({
      kind: 'start',
      job: planned.job.id,
      part: fact.begun + starts.length,
      why,
      terms,
      combinations,
      parallelism,
      checkIf: fact.checkIf,
    });
  }
  return starts;
}
