import { intValue } from '../../src/definition/python/number.ts';
import { strategyId } from '../../src/definition/strategy/strategy.ts';
import { scriptOf } from '../../src/local-cloud/batch/tasks/script.ts';
import { type SimulationOptions, simulationOf } from '../../src/local-cloud/simulation.ts';
import type { Workload } from './workload.ts';

/** Limit of Batch for parallel tasks of a job (cloud.google.com/batch/quotas). */
const MOST_AT_A_TIME = 5_000;

/** Ids of the combinations of a job in the order of its tasks. */
export function strategyIds({ dimensions: [a, b, c] }: Workload): string[] {
  const ids: string[] = [];
  for (let x = 0n; x < a; x++) {
    for (let y = 0n; y < b; y++) {
      for (let z = 0n; z < c; z++) {
        ids.push(strategyId(new Map(Object.entries({ a: intValue(x), b: intValue(y), c: intValue(z) }))));
      }
    }
  }
  return ids;
}

/**
 * Milliseconds from the creation of a job until its last task ends, without preemptions: the machines start, then every
 * task starts as soon as a slot is free. Uses only the scripts, not the events in the cloud.
 */
export function makespanMs(job: string, workload: Workload, simulate: SimulationOptions): number {
  const nothing = { get: async () => undefined, createdMs: async () => undefined, put: async () => '1' };
  const simulation = simulationOf(simulate, nothing);
  const ids = strategyIds(workload);
  const places = new Array<number>(Math.min(workload.parallel ?? MOST_AT_A_TIME, ids.length)).fill(0);
  for (const task of ids) {
    // The slot that is free first is the root of the heap.
    const endMs = (places[0] ?? 0) + scriptOf(simulation, { job, task, attempt: 0 }).ms;
    sink(places, endMs);
  }
  return simulation.bootMs + places.reduce((most, each) => Math.max(most, each), 0);
}

/** Replaces the smallest value of a binary heap. */
function sink(heap: number[], value: number): void {
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const child =
      (heap[right] ?? Number.POSITIVE_INFINITY) < (heap[left] ?? Number.POSITIVE_INFINITY) ? right : left;
    const least = heap[child];
    if (least === undefined || least >= value) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = value;
}
