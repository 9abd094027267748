import { readFile } from 'node:fs/promises';
import type { SimulationOptions } from '../../src/local-cloud/simulation.ts';
import type { Call, Fault } from '../../src/local-cloud/types.ts';
import { taskProgram } from '../task/task-program.ts';
import { type KindCount, kindOf, kindsOf } from './call-kinds.ts';
import { makespanMs } from './critical-path.ts';
import { openSimulatedStage } from './simulated-stage.ts';
import { definitionOf, jobIds, type Workload, wrongIn } from './workload.ts';

/** One run of the Action, main and post, in simulated time. */
export interface SimulatedRun {
  readonly status: string;
  readonly log: string;
  /** Duration of main in milliseconds of simulated time. */
  readonly tookMs: number;
  readonly kinds: ReadonlyMap<string, KindCount>;
  readonly calls: number;
  readonly bytes: number;
  readonly wrong: readonly string[];
  /** Time from the creation of a job until its last task ends, according to the script. No client can shorten it. */
  readonly criticalMs: number;
  /** Time from the end of the last task of a job until the run has read the results and reports it, for the slowest job. */
  readonly detectMs: number;
  /** In a chain: time from the end of the last task of each job until the start of the next job. */
  readonly gapsMs: readonly number[];
  /** Number of results that main read after its last listing of results, at the end of the last job. */
  readonly lateReads: number;
  /** Combinations that fail according to their scripts. */
  readonly failed: number;
  readonly left: { readonly batchJobs: number; readonly objects: number };
}

export async function simulatedRun(
  workload: Workload,
  options: {
    simulate?: SimulationOptions;
    latencyMs?: number;
    faults?: readonly Fault[];
    inputs?: Readonly<Record<string, string>>;
  } = {},
): Promise<SimulatedRun> {
  const simulate = options.simulate ?? {};
  const stage = await openSimulatedStage({
    simulate,
    ...(options.latencyMs !== undefined && { latencyMs: options.latencyMs }),
  });
  try {
    for (const fault of options.faults ?? []) stage.cloud.addFault(fault);
    const times = jobTimes(stage.clock.now);
    const { main, left } = await stage.run({
      definition: definitionOf(workload),
      program: taskProgram,
      inputs: { timeout: '24h', ...options.inputs },
      onLine: times.see,
    });
    const spans = jobIds(workload).map((job) => makespanMs(job, workload, simulate));
    const delays = jobIds(workload).map((job, at) => times.tookMs(job) - (spans[at] ?? 0));
    const gapsMs = jobIds(workload).flatMap((job, at, all) => {
      const next = workload.isChain ? all[at + 1] : undefined;
      return next === undefined ? [] : [times.startedMs(next) - times.startedMs(job) - (spans[at] ?? 0)];
    });
    const resultFile = main.outputs.result_file;
    const text = resultFile ? await readFile(resultFile, 'utf8') : '{"jobs":{}}';
    const calls = await stage.calls();
    const kinds = kindsOf(calls);
    const sum = (count: (kind: KindCount) => number) =>
      [...kinds.values()].reduce((total, kind) => total + count(kind), 0);
    return {
      status: main.outputs.status ?? '',
      log: main.log,
      tookMs: main.tookMs,
      kinds,
      criticalMs: Math.max(...spans),
      detectMs: Math.max(...delays),
      gapsMs,
      lateReads: lateReadsOf(calls),
      calls: sum(({ calls }) => calls),
      bytes: sum(({ bytes }) => bytes),
      ...wrongIn(text, workload, simulate),
      left,
    };
  } finally {
    await stage.end();
  }
}

function lateReadsOf(calls: readonly Call[]): number {
  const kinds = calls.filter(({ from }) => from !== 'task').map(kindOf);
  const read = kinds.slice(0, kinds.lastIndexOf('read result') + 1);
  return read.slice(read.lastIndexOf('list objects') + 1).filter((kind) => kind === 'read result').length;
}

/** Start and end of each job, according to the log. */
function jobTimes(now: () => number) {
  const started = new Map<string, number>();
  const ended = new Map<string, number>();
  return {
    see(line: string) {
      const [, job, what] = /^(job-\d+): (starting |[A-Z]+\b)/.exec(line) ?? [];
      if (job === undefined) return;
      const times = what === 'starting ' ? started : ended;
      if (!times.has(job)) times.set(job, now());
    },
    startedMs: (job: string) => started.get(job) ?? Number.NaN,
    tookMs: (job: string) => (ended.get(job) ?? Number.NaN) - (started.get(job) ?? Number.NaN),
  };
}

/** Faults for one in a hundred requests of every kind: temporary refusals, or no response. */
export const CHAOS: readonly Fault[] = (['batch', 'storage', 'logging'] as const).flatMap((service) => [
  { service, times: 1_000_000, kind: 'status', status: 503, chance: 0.01 },
  { service, times: 1_000_000, kind: 'reset', chance: 0.005 },
  { service, times: 1_000_000, kind: 'reset', afterCommit: true, chance: 0.005 },
]);
