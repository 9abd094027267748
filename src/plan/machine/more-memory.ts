import type { Machine } from '../plan.ts';
import type { GivenArgument } from './entries.ts';
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
