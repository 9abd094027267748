import { checkNeeds, validateStatuses } from '../definition/conditions/trigger-rule.ts';
import type { PlannedJob } from '../plan/plan.ts';
import { isGood, type Status } from '../report/outcome.ts';
import type { Action, Facts, JobFact, StartAction } from './facts.ts';
import { MOST_RESTARTS } from './restarts.ts';

/**
 * All policy of a run: what happened → what to do next. Pure, so that any order of events can be tried.
 *
 * A job starts when its needs have ended and its trigger rule holds (ddeutil.workflow.job.Job.check_needs). One whose
 * rule does not hold is SKIP, where the library ends the whole workflow. A job without stages ends without a machine.
 * Gives no action when there is nothing to do but wait, and when every job has ended.
 */
export function schedule(facts: Facts): readonly Action[] {
  if (facts.stop) return [];
  const actions: Action[] = [];
  for (const planned of facts.plan.jobs.values()) {
    const fact = facts.jobs.get(planned.job.id);
    if (fact?.phase === 'waiting') actions.push(...decideWaiting(planned, fact, facts));
    if (fact?.phase === 'active') {
      const next = decideActive(planned, fact, facts);
      if (next?.kind === 'stop') return [next];
      if (next) actions.push(next);
    }
  }
  return actions;
}

export const isOver = (facts: Facts) =>
  facts.stop !== undefined || [...facts.jobs.values()].every(({ phase }) => phase === 'ended');

function decideWaiting(
  planned: PlannedJob,
  fact: JobFact & { phase: 'waiting' },
  facts: Facts,
): readonly Action[] {
  const { job } = planned;
  const end = (status: Status, reason: string): readonly Action[] => [
    { kind: 'end', job: job.id, status, reason },
  ];
  const needs = job.needs.map((id) => ({ id, fact: facts.jobs.get(id) }));
  const ended = needs.flatMap((need) =>
    need.fact?.phase === 'ended'
      ? [{ id: need.id, status: need.fact.status, hasErrors: need.fact.hasErrors }]
      : [],
  );
  if (ended.length < needs.length) return [];
  const listed = ended.map(({ id, status }) => `${id} ${status}`).join(', ');
  const cancelled = ended.find(({ status }) => status === 'CANCEL');
  if (cancelled && job.triggerRule !== 'all_done')
    return end('CANCEL', `needs ${cancelled.id}, which was cancelled`);
  if (ended.length > 0 && !cancelled) {
    const verdict = checkNeeds(job.triggerRule, ended);
    if (verdict === 'SKIP') return end('SKIP', `everything it needs was skipped (${listed})`);
    if (verdict !== 'SUCCESS') {
      return end('SKIP', ruleReason(job.triggerRule, ended));
    }
  }
  if (fact.condition === 'fails') return end('SKIP', 'its if is false');
  if (job.stages.length === 0) return [{ ...EMPTY, job: job.id }];
  const reused = new Set(fact.reused);
  const combinations = planned.combinations.flatMap((_, index) => (reused.has(index) ? [] : [index]));
  if (combinations.length === 0) return end('SUCCESS', 'all of it reused');
  return [
    {
      kind: 'start',
      job: job.id,
      attempt: 0,
      combinations,
      checkIf: fact.condition === 'left-to-the-task',
    },
  ];
}

/** As many stages were skipped as there are, so the library says SKIP (ddeutil.workflow.job.local_process_strategy). */
const EMPTY = { kind: 'end', status: 'SKIP', reason: 'it has no stages', isEmpty: true } as const;

function decideActive(planned: PlannedJob, fact: Active, facts: Facts): Action | undefined {
  const { job } = planned;
  if (!fact.isSettled) {
    if (facts.queueTimeoutMs !== undefined && fact.queuedMs > facts.queueTimeoutMs) {
      const waited = `job '${job.id}' waited for machines for ${Math.round(fact.queuedMs / 1000)} s`;
      const message = `${waited} (limit: input "queue_timeout")`;
      return { kind: 'stop', reason: { status: 'TIMEOUT', limit: 'queue_timeout', message } };
    }
    if (job.strategy.failFast && !fact.isCancelled && fact.failedTasks > 0) {
      return { kind: 'cancel', job: job.id, reason: 'fail-fast: a combination failed' };
    }
    return undefined;
  }
  const again = startAgain(job.id, fact);
  if (again) return again;
  const status = validateStatuses(fact.statuses.map((each) => (each === 'WAIT' ? 'CANCEL' : each)));
  const missed = fact.statuses.flatMap((each, index) => (isGood(each) ? [] : [index]));
  const { all = 0 } = fact.restarts ?? {};
  // What Batch stopped, and what went from Spot to standard machines, failed by no fault of the definition: no retry of
  // it is used up.
  const retries = fact.attempt - all - (fact.isFallback ? 1 : 0);
  if (status === 'FAILED' && retries < job.retry) {
    return { ...nextAttempt(job.id, fact, missed), ...(all > 0 && { restarts: { all, inRow: 0 } }) };
  }
  return { kind: 'end', job: job.id, status };
}

type Active = JobFact & { phase: 'active' };

const nextAttempt = (job: string, fact: Active, combinations: readonly number[]): StartAction => ({
  kind: 'start',
  job,
  attempt: fact.attempt + 1,
  combinations,
  checkIf: fact.checkIf,
  ...(fact.isFallback && { isFallback: true }),
});

/**
 * Combinations that did not end by themselves: first those that Batch stopped, then those whose container did not start,
 * then those that lost their machines.
 */
function startAgain(job: string, fact: Active): StartAction | undefined {
  if (fact.isCancelled) return undefined;
  const { stopped = [], unstarted = [], lost = [] } = fact;
  const { all = 0, inRow = 0 } = fact.restarts ?? {};
  if (stopped.length > 0 && inRow < MOST_RESTARTS) {
    return { ...nextAttempt(job, fact, stopped), restarts: { all: all + 1, inRow: inRow + 1 } };
  }
  if (unstarted.length > 0) {
    const restarts = { all: all + 1, inRow: 0 };
    return { ...nextAttempt(job, fact, unstarted), isSecondStart: true, restarts };
  }
  if (lost.length === 0) return undefined;
  return {
    ...nextAttempt(job, fact, lost),
    isFallback: true,
    ...(all > 0 && { restarts: { all, inRow: 0 } }),
  };
}

const ENDINGS: Readonly<Record<string, string>> = {
  SUCCESS: 'succeeded',
  FAILED: 'failed',
  SKIP: 'was skipped',
};

/** Why a job is skipped, without the jargon where the rule is the usual one: `load failed`. */
function ruleReason(
  rule: string,
  ended: readonly { readonly id: string; readonly status: string }[],
): string {
  const isUsual = rule === 'all_success';
  const told = ended
    .filter(({ status }) => !isUsual || status !== 'SUCCESS')
    .map(({ id, status }) => `${id} ${ENDINGS[status] ?? status}`)
    .join(', ');
  return isUsual && told !== ''
    ? told
    : `its trigger rule ${rule} does not hold: ${told || 'errors in its needs'}`;
}
