import type { JobFate, Simulation } from '../../types.ts';
import { machineProblem } from '../compute-engine.ts';
import type { Job } from '../job.ts';

/** Events of a simulated job: those that a test sets, and machines that cannot be created. */
export function fateOf(given: {
  job: Job;
  simulation: Simulation;
  /** Until it is SCHEDULED. */
  queuedMs: number;
  isRealistic: boolean;
}): JobFate | undefined {
  const { job, simulation, queuedMs } = given;
  const { name, message } = job;
  const fate = simulation.fates?.job?.({ name, labels: message.labels ?? {}, message });
  const problem = machineProblem(job);
  if (!problem || (problem.isByList && !given.isRealistic)) return fate;
  const atMs = problem.isBeforeScheduling ? queuedMs - 1 : queuedMs + 1;
  return {
    ...fate,
    events: [...(fate?.events ?? []), { kind: 'failed', atMs, description: problem.text }],
  };
}
