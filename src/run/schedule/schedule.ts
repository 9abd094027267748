import { checkNeeds } from '../../definition/conditions/trigger-rule.ts';
import { tasksAtATime } from '../../plan/batch-job.ts';
import { planOrder } from '../../plan/needs.ts';
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
  const passedOver = endedByNeeds(facts);
  for (const [id, planned] of facts.plan.jobs) {
    const fact = facts.jobs.get(id);
    if (fact?.phase === 'waiting') actions.push(...(passedOver.get(id) ?? decideReady(planned, fact, facts)));
    if (fact?.phase === 'active') {
      const next = decideActive(planned, fact, facts);
      if (next[0]?.kind === 'stop') return next;
      actions.push(...next);
    }
  }
  const early = decideEarly(facts).filter((action) => !('job' in action && passedOver.has(action.job)));
  // What is expected of jobs that need these is known when it is done.
  const isFinal = !actions.some(({ kind }) => kind === 'end' || kind === 'start' || kind === 'go');
  return [...actions, ...(isFinal ? early : early.filter(({ kind }) => kind === 'give up'))];
}

export const isOver = (facts: Facts) =>
  facts.stop !== undefined || [...facts.jobs.values()].every(({ phase }) => phase === 'ended');

/**
 * Waiting jobs that end because of how their needs ended, and so on: of a chain of thousands of jobs, all are skipped at
 * once. Each has the actions that end it.
 */
function endedByNeeds({ plan, jobs }: Facts): ReadonlyMap<string, readonly Action[]> {
  const found = new Map<string, readonly Action[]>();
  const endings = new Map<string, Ending>();
  for (const id of planOrder(plan)) {
    const planned = plan.jobs.get(id);
    const fact = jobs.get(id);
    if (fact?.phase === 'ended') endings.set(id, { id, status: fact.status, hasErrors: fact.hasErrors });
    if (!planned || fact?.phase !== 'waiting') continue;
    const end = endByNeeds(planned, endings);
    if (!end) continue;
    endings.set(id, { id, status: end.status, hasErrors: false });
    found.set(id, endActions(planned, fact, end));
  }
  return found;
}

/** How a job ended. */
interface Ending {
  readonly id: string;
  readonly status: Status;
  readonly hasErrors: boolean;
}

/** Undefined while a need has not ended, and if the job may run. */
function endByNeeds({ job }: PlannedJob, endings: ReadonlyMap<string, Ending>): NotRun | undefined {
  const ended = job.needs.flatMap((id) => endings.get(id) ?? []);
  if (ended.length === 0 || ended.length < job.needs.length) return undefined;
  const canceled = ended.find(({ status }) => status === 'CANCEL');
  if (canceled) {
    const reason = `needs ${canceled.id}, which was canceled`;
    return job.triggerRule === 'all_done' ? undefined : { status: 'CANCEL', reason };
  }
  const verdict = checkNeeds(job.triggerRule, ended);
  if (verdict === 'SUCCESS') return undefined;
  if (verdict !== 'SKIP') return { status: 'SKIP', reason: ruleReason(job.triggerRule, ended) };
  const listed = ended.map(({ id, status }) => `${id} ${status}`).join(', ');
  return { status: 'SKIP', reason: `everything it needs was skipped (${listed})` };
}

/** The end of a job that does not run. */
interface NotRun {
  readonly status: Status;
  readonly reason: string;
}

type Waiting = JobFact & { readonly phase: 'waiting' };

const endActions = (
  planned: PlannedJob,
  { early }: Waiting,
  { status, reason }: NotRun,
): readonly Action[] => [
  ...(early ? [giveUp(planned, reason)] : []),
  { kind: 'end', job: planned.job.id, status, reason },
];

/** A waiting job that its needs allow to run. */
function decideReady(planned: PlannedJob, fact: Waiting, { jobs }: Facts): readonly Action[] {
  const { job } = planned;
  if (!job.needs.every((id) => jobs.get(id)?.phase === 'ended')) return [];
  const end = (status: Status, reason: string) => endActions(planned, fact, { status, reason });
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
