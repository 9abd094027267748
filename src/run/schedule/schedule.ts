import { checkNeeds } from '../../definition/conditions/trigger-rule.ts';
import { tasksAtATime } from '../../plan/batch-job.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import type { Status } from '../../report/outcome.ts';
import { FIRST_TERMS } from '../state.ts';
import { decideActive } from './active-job.ts';
import { decideEarly, giveUp, whyUnusable } from './early-start.ts';
import type { Action, Facts, JobFact } from './facts.ts';

/**
 * All policy of a run: facts → what to do next. Pure, so that tests can try any order of events.
 *
 * A job starts when its needs have ended and its trigger rule is met (ddeutil.workflow.job.Job.check_needs). If the
 * rule is not met, the job is SKIP, while the library ends the whole workflow. A job without stages ends without a
 * machine. Returns no action if there is nothing to do but wait, and if all jobs have ended.
 */
export function schedule(facts: Facts): readonly Action[] {
  if (facts.stop) return [];
  const actions: Action[] = [];
  for (const planned of facts.plan.jobs.values()) {
    const fact = facts.jobs.get(planned.job.id);
    if (fact?.phase === 'waiting') actions.push(...decideWaiting(planned, fact, facts));
    if (fact?.phase === 'active') {
      const next = decideActive(planned, fact, facts);
      if (next[0]?.kind === 'stop') return next;
      actions.push(...next);
    }
  }
  const early = decideEarly(facts);
  // What is expected of jobs that need these is known when it is done.
  const isFinal = !actions.some(({ kind }) => kind === 'end' || kind === 'start' || kind === 'go');
  return [...actions, ...(isFinal ? early : early.filter(({ kind }) => kind === 'give up'))];
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
    ...(fact.early ? [giveUp(planned, reason)] : []),
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
  const canceled = ended.find(({ status }) => status === 'CANCEL');
  if (canceled && job.triggerRule !== 'all_done')
    return end('CANCEL', `needs ${canceled.id}, which was canceled`);
  if (ended.length > 0 && !canceled) {
    const verdict = checkNeeds(job.triggerRule, ended);
    if (verdict === 'SKIP') return end('SKIP', `everything it needs was skipped (${listed})`);
    if (verdict !== 'SUCCESS') {
      return end('SKIP', ruleReason(job.triggerRule, ended));
    }
  }
  if (fact.condition === 'fails') return end('SKIP', 'its condition is false');
  if (job.stages.length === 0) return [{ ...EMPTY, job: job.id }];
  const reused = new Set(fact.reused);
  const combinations = planned.combinations.flatMap((_, index) => (reused.has(index) ? [] : [index]));
  if (combinations.length === 0) return end('SUCCESS', 'all results were reused');
  const checkIf = fact.condition === 'left-to-the-task';
  const unusable = whyUnusable(fact);
  if (fact.early && unusable === undefined) return [{ kind: 'go', job: job.id, checkIf }];
  return [
    ...(unusable === undefined ? [] : [giveUp(planned, unusable)]),
    {
      kind: 'start',
      job: job.id,
      part: fact.begun ?? 0,
      why: 'first',
      terms: FIRST_TERMS,
      combinations,
      parallelism: tasksAtATime(planned, combinations.length),
      checkIf,
    },
  ];
}

/** All of its zero stages were skipped, so the library returns SKIP (ddeutil.workflow.job.local_process_strategy). */
const EMPTY = { kind: 'end', status: 'SKIP', reason: 'it has no stages', isEmpty: true } as const;

const ENDINGS: Readonly<Record<string, string>> = {
  SUCCESS: 'succeeded',
  FAILED: 'failed',
  SKIP: 'was skipped',
};

/** Why a job is skipped, in plain words if the rule is the default: `load failed`. */
function ruleReason(
  rule: string,
  ended: readonly { readonly id: string; readonly status: string }[],
): string {
  const isUsual = rule === 'all_success';
  const reasons = ended
    .filter(({ status }) => !isUsual || status !== 'SUCCESS')
    .map(({ id, status }) => `${id} ${ENDINGS[status] ?? status}`)
    .join(', ');
  return isUsual && reasons !== ''
    ? reasons
    : `its trigger rule ${rule} is not met: ${reasons || 'errors in its needs'}`;
}
