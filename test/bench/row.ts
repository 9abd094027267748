import type { Call } from '../../src/local-cloud/types.ts';
import { BY_TIME, type KindCount, ofKind } from './call-kinds.ts';
import { processRun } from './process-run.ts';
import { repeatsIn } from './repeats.ts';
import { rounded } from './rounded.ts';
import { type SimulatedRun, simulatedRun } from './simulated-run.ts';
import { definitionOf, tasksOf, type Workload, wrongIn } from './workload.ts';

/** Milliseconds between two looks while nothing changes: what a delay is counted in. */
export const POLL_MS = 5_000;
export const LATENCY_MS = 30;
const FAILURE_RATE = 0.01;
/** Characters of text among the outputs of a task where memory is measured. */
export const OUTPUT_BYTES = 10_000;
/** How much faster than the world the cloud of the real process is; its looks stay seconds apart. */
const SPEED = 40;

export const SIMULATED = { failureRate: FAILURE_RATE } as const;

/** What one size of run takes. */
export interface Row {
  readonly name: string;
  readonly jobs: number;
  readonly tasks: number;
  /** Every combination came to what its script says, in simulated time and in the real process; nothing was left. */
  readonly correct: boolean;
  readonly wrong: readonly string[];
  /** Time beyond the critical path, all processor time of the process included, as a part of it. */
  readonly overhead_ratio: number;
  readonly critical_path_s: number;
  readonly took_s: number;
  /** From the end of a job's last task until the run said so, of the slowest job, in looks of 5 s. */
  readonly detect_polls: number;
  /** Of the built bundle in a process of its own, each result with 10 KB of outputs. */
  readonly peak_rss_mb: number;
  readonly cpu_s: number;
  /** Requests that the process sent again because no answer came, or one that was worth another try: a busy machine. */
  readonly retried_in_process: number;
  /** Service → kind → number, of main and post. */
  readonly calls: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly calls_total: number;
  readonly calls_without_looks: number;
  readonly bytes: number;
  readonly bytes_by_kind: Readonly<Record<string, number>>;
}

/**
 * Measures a run twice: in simulated time, where delays are those of real life, and as the built bundle in a process of
 * its own on a cloud that is faster than the world, where memory and processor time are real. Both must be right, and
 * both must have made the same calls where time does not decide.
 */
export async function measureRow(name: string, workload: Workload): Promise<Row> {
  const inTime = await simulatedRun(workload, { simulate: SIMULATED, latencyMs: LATENCY_MS });
  const simulate = { ...SIMULATED, outputBytes: OUTPUT_BYTES, speed: SPEED };
  const process = await processRun({
    definition: definitionOf(workload),
    inputs: { timeout: '24h' },
    cloud: { simulate },
  });
  const inProcess = process.resultText
    ? wrongIn(process.resultText, workload, simulate).wrong
    : [`the process wrote no result: ${process.step.log.slice(-500)}`];
  const { batchJobs, objects } = inTime.left;
  const repeats = repeatsIn(process.calls);
  const wrong = [
    ...inTime.wrong,
    ...inProcess,
    ...(batchJobs + objects > 0 ? [`${batchJobs} Batch jobs and ${objects} objects are left`] : []),
    ...differences(inTime, process.calls),
    ...repeats.mistakes.map((path) => `the process asked again for what it had: ${path}`),
  ];
  const tookMs = inTime.tookMs + process.used.cpuMs;
  return {
    name,
    jobs: workload.jobs,
    tasks: tasksOf(workload),
    correct: wrong.length === 0,
    wrong,
    overhead_ratio: rounded(tookMs / inTime.criticalMs - 1, 4),
    critical_path_s: rounded(inTime.criticalMs / 1000, 1),
    took_s: rounded(tookMs / 1000, 1),
    detect_polls: rounded(inTime.detectMs / POLL_MS, 2),
    peak_rss_mb: Math.round(process.used.peakMb),
    cpu_s: rounded(process.used.cpuMs / 1000, 2),
    retried_in_process: repeats.retries,
    ...callsOf(inTime.kinds),
  };
}

/** Main alone ran as a process; what post does is deleting, and looking and listing once more. */
function differences(inTime: SimulatedRun, inProcess: readonly Call[]): string[] {
  const ofMain = ['CreateJob', 'upload', 'read result'];
  return ofMain.flatMap((kind) => {
    const expected = inTime.kinds.get(kind)?.calls ?? 0;
    const found = new Set(ofKind(inProcess, kind).map(({ path }) => path)).size;
    return expected === found ? [] : [`${kind}: ${expected} in simulated time, ${found} in the process`];
  });
}

const SERVICES: Readonly<Record<string, string>> = {
  upload: 'storage',
  'renew lease': 'storage',
  'list objects': 'storage',
  'read result': 'storage',
  'delete 100 objects': 'storage',
  'read logs': 'logging',
};

/** Calls by service and kind, as the JSON of the benchmark has them. */
export function callsOf(kinds: ReadonlyMap<string, KindCount>) {
  const calls: Record<string, Record<string, number>> = {};
  const bytes: Record<string, number> = {};
  for (const [kind, count] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [service, verb] = / (GET|POST)$/.test(kind) ? (kind.split(' ') as [string, string]) : [];
    const of = service ?? SERVICES[kind] ?? 'batch';
    calls[of] = { ...calls[of], [verb ?? kind]: count.calls };
    bytes[kind] = count.bytes;
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    calls,
    calls_total: sum([...kinds.values()].map((count) => count.calls)),
    /** Without those whose number is a matter of time. */
    calls_without_looks: sum([...kinds].map(([kind, count]) => (BY_TIME.has(kind) ? 0 : count.calls))),
    bytes: sum(Object.values(bytes)),
    bytes_by_kind: bytes,
  };
}
