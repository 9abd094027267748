import { readFile } from 'node:fs/promises';
import { taskProgram } from '../task/task-program.ts';
import { rounded } from './rounded.ts';
import { LATENCY_MS } from './row.ts';
import { criticalSeconds, definitionOfShape, onAnotherDay, SHAPES, type Shape } from './shapes.ts';
import { openSimulatedStage, type SimulatedStage } from './simulated-stage.ts';

/** Difference between the durations of an earlier run and this run: the standard deviation of their logarithms. */
const SIGMA = 0.15;
/** Time from the creation of a Batch job until its tasks start, as in all measurements. */
const BOOT_S = 87;
/** Goals of the policy (docs/performance.md). */
const MOST_OVER_CRITICAL_PATH = 1.2;
const MOST_IDLE = 0.15;
/** Tolerance, because the times of the checks differ between two runs. */
const NOT_SLOWER = 1.01;

/** A run of dependent jobs in simulated time. */
export interface Chain {
  readonly shape: string;
  readonly start_early: 'never' | 'auto';
  /** Whether the durations of the jobs are known from an earlier run. */
  readonly history: boolean;
  readonly makespan_s: number;
  /** Duration as a multiple of one boot and the tasks on the longest path. */
  readonly over_critical_path: number;
  /** Fraction of the paid machine time during which machines only waited. */
  readonly idle_share: number;
  readonly correct: boolean;
}

/** Runs every shape with and without early starts and history. */
export async function measureChains(): Promise<Chain[]> {
  const chains: Chain[] = [];
  let current: Shape | undefined;
  const task = ({ job, index }: { job: string; index: number }) => {
    const seconds = current?.jobs.find(({ id }) => id === job)?.seconds[index] ?? Number.NaN;
    return { ms: Math.round(seconds * 1000), ending: 'succeeds' } as const;
  };
  const stage = await openSimulatedStage({ latencyMs: LATENCY_MS, simulate: { fates: { task } } });
  try {
    for (const shape of SHAPES) {
      for (const history of [false, true]) {
        await stage.cloud.reset();
        if (history) {
          current = onAnotherDay(shape, SIGMA, 'yesterday');
          await runOf(stage, shape, { history: 'true' });
        }
        current = shape;
        // A history that contains this run would be too exact. Without early starts, the history changes nothing.
        for (const start_early of ['auto', 'never'] as const) {
          const inputs = { start_early, history: String(history) };
          const found = await runOf(stage, shape, inputs);
          chains.push({ shape: shape.name, start_early, history, ...found });
        }
      }
    }
  } finally {
    await stage.end();
  }
  return chains;
}

/** Rows that miss the goals of early starts: the limits with a history, and never slower than without early starts. */
export function missed(chains: readonly Chain[]): readonly string[] {
  return chains.flatMap((row) => {
    const name = `${row.shape}, start_early: ${row.start_early}${row.history ? ', with history' : ''}`;
    if (!row.correct) return [`${name}: its result is wrong, or something is left`];
    if (row.start_early === 'never') return [];
    const never = chains.find(
      (each) => each.shape === row.shape && each.history === row.history && each.start_early === 'never',
    );
    const isSlower = never && row.makespan_s > never.makespan_s * NOT_SLOWER;
    return [
      ...(isSlower ? [`${name}: slower than without`] : []),
      ...(row.history && row.over_critical_path > MOST_OVER_CRITICAL_PATH
        ? [`${name}: ${row.over_critical_path} × the critical path`]
        : []),
      ...(row.history && row.idle_share > MOST_IDLE ? [`${name}: idle for ${row.idle_share}`] : []),
    ];
  });
}

async function runOf(
  stage: SimulatedStage,
  shape: Shape,
  inputs: Readonly<Record<string, string>>,
): Promise<Pick<Chain, 'makespan_s' | 'over_critical_path' | 'idle_share' | 'correct'>> {
  const before = (await stage.cloud.state()).machines?.length ?? 0;
  const { main, left } = await stage.run({
    definition: definitionOfShape(shape),
    program: taskProgram,
    inputs: { timeout: '24h', ...inputs },
  });
  const { machines = [], objects } = await stage.cloud.state();
  const own = machines.slice(before);
  const paidMs = own.reduce((sum, { fromMs, untilMs = Number.NaN }) => sum + untilMs - fromMs, 0);
  const idleMs = own.reduce((sum, each) => sum + each.idleMs, 0);
  const kept = objects.filter((name) => name.includes('/_history/')).length;
  const isClean = left.batchJobs === 0 && left.objects === kept;
  const seconds = main.tookMs / 1000;
  return {
    makespan_s: rounded(seconds, 1),
    over_critical_path: rounded(seconds / (BOOT_S + criticalSeconds(shape)), 2),
    idle_share: rounded(idleMs / paidMs, 3),
    correct:
      isClean && main.outputs.status === 'SUCCESS' && (await isComplete(shape, main.outputs.result_file)),
  };
}

interface Entry {
  readonly status?: string;
  readonly stages?: Readonly<Record<string, { readonly outputs?: { readonly simulated?: boolean } }>>;
}

/** Whether every combination of every job has a result. */
async function isComplete({ jobs }: Shape, resultFile = ''): Promise<boolean> {
  const result = JSON.parse(await readFile(resultFile, 'utf8')) as {
    jobs: Readonly<Record<string, Entry & { readonly strategies?: Readonly<Record<string, Entry>> }>>;
  };
  const isDone = ({ status, stages }: Entry) =>
    status === 'SUCCESS' && stages?.work?.outputs?.simulated === true;
  return jobs.every(({ id, seconds }) => {
    const found = result.jobs[id];
    const entries = seconds.length > 1 ? Object.values(found?.strategies ?? {}) : found ? [found] : [];
    return entries.length === seconds.length && entries.every(isDone);
  });
}
