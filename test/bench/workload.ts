import { scriptOf } from '../../src/local-cloud/batch/tasks/script.ts';
import type { SimulationOptions } from '../../src/local-cloud/simulation.ts';
import { simulationOf } from '../../src/local-cloud/simulation.ts';

/** Jobs with three-dimensional matrices. They are independent unless they form a chain. */
export interface Workload {
  readonly jobs: number;
  /** Whether each job needs the previous one. */
  readonly isChain?: boolean;
  readonly dimensions: readonly [number, number, number];
  /** Maximum number of parallel tasks of a job. */
  readonly parallel?: number;
}

export const tasksOf = ({ jobs, dimensions: [a, b, c] }: Workload): number => jobs * a * b * c;

export const jobIds = ({ jobs }: Workload): string[] => Array.from({ length: jobs }, (_, at) => `job-${at}`);

export function definitionOf({ jobs, isChain = false, dimensions, parallel }: Workload): string {
  const list = (size: number) => `[${Array.from({ length: size }, (_, at) => at).join(', ')}]`;
  const [a, b, c] = dimensions.map(list);
  const most = parallel === undefined ? '' : `max-parallel: ${parallel}, `;
  const needs = (at: number) => (isChain && at > 0 ? `\n    needs: [job-${at - 1}]` : '');
  const job = (at: number) => `  job-${at}:${needs(at)}
    strategy: {${most}matrix: {a: ${a}, b: ${b}, c: ${c}}}
    stages: [{name: Work, id: work, echo: hi}]
`;
  return `name: bench\njobs:\n${Array.from({ length: jobs }, (_, at) => job(at)).join('')}`;
}

interface Entry {
  readonly status?: string;
  readonly stages?: Readonly<Record<string, { readonly outputs?: { readonly simulated?: boolean } }>>;
}

/** The endings of tasks in the scripts. A VM can be lost once, and again in the retry. */
export function statusOf(simulate: SimulationOptions, job: string, task: string, retries: number): string {
  const nothing = { get: async () => undefined, createdMs: async () => undefined, put: async () => '1' };
  const simulation = simulationOf(simulate, nothing);
  for (let attempt = 0; attempt <= retries; attempt++) {
    const { ending } = scriptOf(simulation, { job, task, attempt });
    if (ending === 'succeeds') return 'SUCCESS';
    if (ending === 'fails') return 'FAILED';
  }
  return 'FAILED';
}

/** Compares the whole result of a run with the scripts. Returns the differences. Empty if every combination is correct. */
export function wrongIn(
  resultText: string,
  workload: Workload,
  simulate: SimulationOptions,
  retries = 1,
): { wrong: string[]; failed: number } {
  const { jobs } = JSON.parse(resultText) as {
    jobs: Record<string, { status?: string; strategies?: Record<string, Entry> }>;
  };
  const wrong: string[] = [];
  let failed = 0;
  const perJob = tasksOf(workload) / workload.jobs;
  for (const id of jobIds(workload)) {
    const entries = Object.entries(jobs[id]?.strategies ?? {});
    if (entries.length !== perJob) wrong.push(`${id} has ${entries.length} entries, not ${perJob}`);
    let failedHere = 0;
    for (const [task, { status, stages }] of entries) {
      const expected = statusOf(simulate, id, task, retries);
      if (expected === 'FAILED') failedHere++;
      if (status !== expected) wrong.push(`${id} ${task} is ${status}, not ${expected}`);
      const hasOutputs = stages?.work?.outputs?.simulated === true;
      if (hasOutputs !== (expected === 'SUCCESS')) wrong.push(`${id} ${task}: outputs ${hasOutputs}`);
    }
    const status = failedHere > 0 ? 'FAILED' : 'SUCCESS';
    if (jobs[id]?.status !== status) wrong.push(`${id} is ${jobs[id]?.status}, not ${status}`);
    failed += failedHere;
  }
  return { wrong: wrong.slice(0, 20), failed };
}
