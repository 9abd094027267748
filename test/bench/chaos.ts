import { LATENCY_MS, SIMULATED } from './row.ts';
import { CHAOS, simulatedRun } from './simulated-run.ts';
import { tasksOf, type Workload } from './workload.ts';

/** Percentage of attempts that lose their machine. */
const PREEMPTION_RATE = 0.02;

/** A run where one in fifty requests fails and machines are lost. */
export interface ChaosRow {
  readonly jobs: number;
  readonly tasks: number;
  /** Whether every combination occurs once with the result of its script, and nothing remains. */
  readonly correct: boolean;
  readonly wrong: readonly string[];
  readonly failed_combinations: number;
  readonly calls_total: number;
  readonly took_s: number;
}

export async function measureChaos(workload: Workload): Promise<ChaosRow> {
  const run = await simulatedRun(workload, {
    simulate: { ...SIMULATED, preemptionRate: PREEMPTION_RATE },
    latencyMs: LATENCY_MS,
    faults: CHAOS,
  });
  const { batchJobs, objects } = run.left;
  const left = batchJobs + objects > 0 ? [`${batchJobs} Batch jobs and ${objects} objects are left`] : [];
  const wrong = [...run.wrong, ...left];
  return {
    jobs: workload.jobs,
    tasks: tasksOf(workload),
    correct: wrong.length === 0,
    wrong,
    failed_combinations: run.failed,
    calls_total: run.calls,
    took_s: Math.round(run.tookMs / 1000),
  };
}
