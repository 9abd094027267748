import type { Job } from '../../definition/model.ts';
import type { Problem } from '../../errors.ts';
import type { Machine } from '../plan.ts';
import { type Entry, entryText, type GivenArgument } from './entries.ts';
import { packingOf } from './packing.ts';
import { factsOf, MACHINE_TYPES, seriesOf, shapeOf } from './types.ts';

/**
 * The steps of `on_out_of_memory: next`: twice the memory of a task up to that of its machine, then the
 * machine type of the same series with the least memory above the present one and, among those, the fewest vCPUs.
 */
export function moreMemory(machine: Machine): readonly ReadonlyMap<string, GivenArgument>[] {
  if (machine.instanceTemplate !== undefined) return [];
  const steps: ReadonlyMap<string, GivenArgument>[] = [];
  let { machineType, memoryMib } = machine;
  for (;;) {
    const present = shapeOf(machineType)?.memoryMib;
    if (present === undefined) return steps;
    if (memoryMib === undefined || memoryMib >= present) {
      const larger = largerType(machineType, machine.cpuMilli);
      if (larger === undefined) return steps;
      machineType = larger;
    }
    const most = shapeOf(machineType)?.memoryMib ?? present;
    if (memoryMib !== undefined) memoryMib = Math.min(2 * memoryMib, most);
    steps.push(
      new Map<string, GivenArgument>([
        ...(machineType === machine.machineType ? [] : [['machine_type', { value: machineType }] as const]),
        ...(memoryMib === undefined ? [] : [['memory_mb', { value: memoryMib }] as const]),
      ]),
    );
  }
}

/**
 * The type of the same series with enough vCPUs for a task, the least memory above that of the given one and, among
 * those, the fewest vCPUs.
 */
export function largerType(machineType: string, cpuMilli = 0): string | undefined {
  const present = factsOf(machineType);
  if (!present) return undefined;
  const larger = MACHINE_TYPES.flatMap((name) => {
    const facts = factsOf(name);
    if (!facts || seriesOf(name) !== seriesOf(machineType)) return [];
    const isLarger = facts.memoryMib > present.memoryMib && facts.vCpus * 1000 >= cpuMilli;
    return isLarger ? [{ name, facts }] : [];
  });
  larger.sort(
    ({ facts: a }, { facts: b }) =>
      a.memoryMib - b.memoryMib ||
      a.vCpus - b.vCpus ||
      // Of two types without other differences, the one with the same number of GPUs and local SSDs as before.
      Math.abs(a.gpus - present.gpus) - Math.abs(b.gpus - present.gpus) ||
      Math.abs(a.localSsds - present.localSsds) - Math.abs(b.localSsds - present.localSsds),
  );
  return larger[0]?.name;
}

/**
 * A warning for each entry of `on_out_of_memory` that gives a task no more memory than it had when it was killed.
 * `machines` are that of the job and those of the entries.
 */
export function withoutMoreMemory(
  job: Job,
  entries: readonly Entry[],
  machines: readonly Machine[],
): readonly Problem[] {
  return entries.flatMap((entry, index): readonly Problem[] => {
    const [before, after] = [machines[index], machines[index + 1]].map(
      (machine) => machine && packingOf(machine).memoryMib,
    );
    if (before === undefined || after === undefined || after > before) return [];
    const message = `${entryText(entry, job)}: a task has ${after} MiB there, and was killed with ${before} MiB.`;
    const hint =
      'Give each entry more memory than the one before it; the first one more than the job itself.';
    return [{ code: 'no-more-memory', message, hint, ...(entry.at && { at: entry.at }) }];
  });
}
