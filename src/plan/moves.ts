import type { Machine, PlannedJob, Rung } from './plan.ts';

export const FIRST_RUNG: Rung = { fallback: 0, memory: 0 };

/** Undefined if the lists have no such entry. */
export function machineAt({ machine, moves }: PlannedJob, rung: Rung): Machine | undefined {
  if (rung.fallback === 0 && rung.memory === 0) return machine;
  return moves?.machines[rung.fallback]?.[rung.memory];
}

/** A job with its other machines. Throws an Error if the plan has no such machines. */
export function plannedAt(planned: PlannedJob, rung: Rung): PlannedJob {
  const machine = machineAt(planned, rung);
  if (!machine) throw new Error(`Job '${planned.job.id}' has no machine ${JSON.stringify(rung)}.`);
  return { ...planned, machine };
}

/** All machines on which combinations of a job may run, its own first. */
export const machinesOf = ({ machine, moves }: PlannedJob): readonly Machine[] => [
  machine,
  ...(moves?.machines.flat().slice(1) ?? []),
];
