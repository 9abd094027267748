import type { Call } from '../../src/local-cloud/types.ts';
import { BY_TIME, type KindCount, ofKind } from './call-kinds.ts';
import { processRun } from './process-run.ts';
import { repeatsIn } from './repeats.ts';
import { rounded } from './rounded.ts';
import { type SimulatedRun, simulatedRun } from './simulated-run.ts';
import { definitionOf, tasksOf, type Workload, wrongIn } from './workload.ts';

/** Poll interval in milliseconds while nothing changes. This is the unit of delays. */
export const POLL_MS = 5_000;
export const LATENCY_MS = 30;
const FAILURE_RATE = 0.01;
/** Number of characters in the outputs of a task for measurements of memory. */
export const OUTPUT_BYTES = 10_000;
/** Speed of the cloud for the real process, relative to real time. The poll intervals are still seconds. */
const SPEED = 40;

export const SIMULATED = { failureRate: FAILURE_RATE } as const;

/** Measurements of a run of one size. */
export interface Row {
  readonly name: string;
  readonly jobs: number;
  readonly tasks: number;
  /** Whether every combination has the result of its script in both runs, and nothing remains. */
  readonly correct: boolean;
  readonly wrong: readonly string[];
  /** Time beyond the critical path, including all processor time of the process, as a fraction of the critical path. */
  readonly overhead_ratio: number;
  readonly critical_path_s: number;
  readonly took_s: number;
  /** Time from the end of the last task of a job until the run reports it, for the slowest job, in polls of 5 s. */
  readonly detect_polls: number;
  /** Peak memory of the built bundle in a separate process, where each result has 10 KB of outputs. */
  readonly peak_rss_mb: number;
  readonly cpu_s: number;
  /** Requests that the process repeated after no response or a retryable response, because the machine was busy. */
  readonly retried_in_process: number;
  /** Service → kind → number of calls, for main and post. */
  readonly calls: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly calls_total: number;
  readonly calls_without_looks: number;
  readonly bytes: number;
  readonly bytes_by_kind: Readonly<Record<string, number>>;
}

/**
 * Measures a run twice: in simulated time with realistic delays, and as the built bundle in a separate process on a fast
 * cloud with real memory and processor time. Both runs must be correct, and must send the same calls except for calls
 * whose number depends on time.
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

/** Compares only kinds of main, because post does not run as a process. Post deletes, and checks and lists once more. */
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

/** Calls by service and kind, in the format of the JSON of the benchmark. */
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
    /** Number of calls without kinds that depend on time. */
    calls_without_looks: sum([...kinds].map(([kind, count]) => (BY_TIME.has(kind) ? 0 : count.calls))),
    bytes: sum(Object.values(bytes)),
    bytes_by_kind: bytes,
  };
}
