import { reachedFrom } from '../definition/workflow/needs.ts';
import { grouped } from '../grouped.ts';
import type { Plan } from './plan.ts';

// Nothing here is recursive, because a chain of needs may be as long as the file.

/** Ids of the jobs that one of `jobs` needs, directly or indirectly, in the order of the plan. */
export function transitiveNeeds(plan: Plan, jobs: readonly string[]): readonly string[] {
  const needsOf = (id: string) => plan.jobs.get(id)?.job.needs ?? [];
  const reached = reachedFrom(jobs.flatMap(needsOf), needsOf);
  return [...plan.jobs.keys()].filter((id) => reached.has(id));
}

/**
 * The ids of jobs, each after those that it needs. Needs that are no jobs of the map do not count; jobs that need each
 * other are left out.
 */
export function needsFirst(needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const open = new Map([...needs].map(([id, all]) => [id, all.filter((need) => needs.has(need)).length]));
  const needed = [...needs].flatMap(([id, all]) => all.map((need) => ({ id, need })));
  const dependents = grouped(needed, ({ need }) => need);
  const order = [...open].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (const id of order) {
    for (const { id: dependent } of dependents.get(id) ?? []) {
      const left = (open.get(dependent) ?? 0) - 1;
      open.set(dependent, left);
      if (left === 0) order.push(dependent);
    }
  }
  return order;
}

const orders = new WeakMap<Plan['jobs'], readonly string[]>();

/** `needsFirst` of the jobs of a plan, computed once. */
export function planOrder({ jobs }: Plan): readonly string[] {
  const order = orders.get(jobs) ?? needsFirst(new Map([...jobs].map(([id, { job }]) => [id, job.needs])));
  orders.set(jobs, order);
  return order;
}
