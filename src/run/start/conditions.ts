import { decideCondition } from '../../definition/conditions/if.ts';
import { fromJsonText } from '../../definition/python/codec.ts';
import type { Value } from '../../definition/python/value.ts';
import { transitiveNeeds } from '../../plan/needs.ts';
import { jobContextText } from '../outcome/context.ts';
import type { Ahead, ConditionFact } from '../schedule/forecast.ts';
import type { JobState, RunState } from '../state.ts';
import type { Run } from '../the-run.ts';

/** Decides the `if` of each job once, when its needs have ended. */
export const conditionsOf = (state: RunState): ((job: JobState) => ConditionFact) =>
  once((job) => conditionFact(state, job, transitiveNeeds(state.plan, [job.planned.job.id])));

/** What decides about early starts; undefined when no job of the run is started early. */
export function aheadOf({ state, history }: Pick<Run, 'state' | 'history'>): Ahead | undefined {
  if (![...state.jobs.values()].some(({ planned }) => planned.startEarly)) return undefined;
  return { usualMs: history.usualMs, conditionOf: once((job) => conditionFact(state, job, [])) };
}

function once(decide: (job: JobState) => ConditionFact): (job: JobState) => ConditionFact {
  const known = new Map<string, ConditionFact>();
  return (job) => {
    const { id } = job.planned.job;
    const fact = known.get(id) ?? decide(job);
    known.set(id, fact);
    return fact;
  };
}

/** `needs` are the jobs whose results may decide it. */
function conditionFact(state: RunState, job: JobState, needs: readonly string[]): ConditionFact {
  const { condition } = job.planned.job;
  if (!condition) return 'holds';
  const jobs = new Map<string, Value>();
  for (const need of needs) {
    const needed = state.jobs.get(need);
    if (needed?.phase === 'ended') jobs.set(need, fromJsonText(jobContextText(needed)));
  }
  const decision = decideCondition(condition.value, { params: state.plan.params, jobs });
  if (!decision.decided) return 'left-to-the-task';
  return decision.value ? 'holds' : 'fails';
}
