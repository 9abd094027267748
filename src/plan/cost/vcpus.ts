import { packingOf } from '../machine/packing.ts';
import { shapeOf } from '../machine/types.ts';
import type { Machine } from '../plan.ts';

export const HOUR_MS = 3_600_000;

/** vCPUs of a machine; undefined for a template, or a type whose name does not contain the number. */
export function vcpusOf({ machineType, instanceTemplate }: Machine): number | undefined {
  if (instanceTemplate !== undefined) return undefined;
  const known = shapeOf(machineType);
  if (known) return known.cpuMilli / 1000;
  const named = /^[a-z]\w*-(?:standard|highmem|highcpu|megamem|ultramem|hypermem)-(\d+)(?:-\w+)?$/.exec(
    machineType,
  );
  return named?.[1] === undefined ? undefined : Number(named[1]);
}

/** vCPUs of one task. */
export function vcpusOfTask(machine: Machine): number | undefined {
  const { cpuMilli } = packingOf(machine);
  return cpuMilli === undefined ? vcpusOf(machine) : cpuMilli / 1000;
}
