import { rounded } from './rounded.ts';
import { LATENCY_MS, SIMULATED } from './row.ts';
import { simulatedRun } from './simulated-run.ts';
import { tasksOf, type Workload } from './workload.ts';

/** Poll intervals: the shortest automatic interval, and the automatic choice of the run. */
const POLLS = ['2s', undefined] as const;

/** Simulated time from the last byte of a job until the start of the dependent job. */
export interface Gaps {
  readonly jobs: number;
  readonly tasks: number;
  /** The input poll_interval. Absent for the automatic choice. */
  readonly poll_interval?: string;
  readonly correct: boolean;
  readonly longest_gap_s: number;
  readonly mean_gap_s: number;
}

export async function measureGaps(workload: Workload): Promise<Gaps[]> {
  const found: Gaps[] = [];
  for (const poll of POLLS) {
    const { wrong, gapsMs } = await simulatedRun(workload, {
      ...{ simulate: SIMULATED, latencyMs: LATENCY_MS },
      ...(poll !== undefined && { inputs: { poll_interval: poll } }),
    });
    found.push({
      ...{ jobs: workload.jobs, tasks: tasksOf(workload) },
      ...(poll !== undefined && { poll_interval: poll }),
      correct: wrong.length === 0 && gapsMs.length === workload.jobs - 1,
      longest_gap_s: rounded(Math.max(...gapsMs) / 1000, 1),
      mean_gap_s: rounded(gapsMs.reduce((sum, each) => sum + each, 0) / gapsMs.length / 1000, 1),
    });
  }
  return found;
}
