import { createHash, createHmac } from 'node:crypto';
import type { ScriptUsage } from '../../types.ts';
import type { ArtifactPlaces } from './artifacts.ts';
import type { PackageArchive } from './packages.ts';

/** The object that the Action renews while it watches the run. */
export interface Lease {
  readonly uri: string;
  readonly max_age_seconds: number;
}

export interface CombinationRow {
  readonly strategy_id: string;
  readonly matrix: unknown;
  /** Below `claims` of the job.json. */
  readonly claim?: string;
  readonly path: string;
}

/** What a simulated task reads: job.json as test/contracts/task-contract.json has it, all its combinations at hand. */
export interface JobFile {
  readonly version: number;
  readonly job: string;
  readonly model: { readonly stages?: readonly { readonly id?: string; readonly name?: string }[] };
  readonly combinations: readonly CombinationRow[];
  readonly results_prefix: string;
  /** gs:// URI of the folder of claims; null if combinations do not move. */
  readonly claims?: string | null;
  readonly lease?: Lease | null;
  readonly artifacts: ArtifactPlaces;
  readonly cache?: { readonly uploads: string } | null;
  /** Folder for copies of logs, if requested. */
  readonly logs?: string;
}

const VERSION = 1;
/** SIGTERM */
const TERMINATED = 15;

const FRAME =
  '  File "/usr/local/lib/python3.13/site-packages/simulated/library.py", line 7, in simulated\n    return simulated(value)\n';

const tracebackOf = (characters: number): string =>
  `Traceback (most recent call last):\n${FRAME.repeat(characters / FRAME.length) || '  simulated\n'}ValueError: simulated failure\n`;

/** The course of one attempt of a simulated task. */
interface ResultFacts {
  readonly job: JobFile;
  readonly index: number;
  readonly attempt: number;
  readonly status: 'SUCCESS' | 'FAILED' | 'CANCEL' | 'MOVED';
  readonly startedMs: number;
  /** How long it waited for its job.json. */
  readonly waitedMs?: number;
  readonly endedMs: number;
  /** Its own time limit, at which it stopped itself. */
  readonly timeoutSeconds?: number;
  /** Characters of text among the outputs, and of the frames in the traceback of a failed stage. */
  readonly outputBytes: number;
  /** Key of the Batch job, with which its tasks sign their results. */
  readonly key: string;
  readonly packages?: readonly PackageArchive[];
  /** Entry of the metadata for the copy of the log. */
  readonly log?: string | undefined;
  /** Its list of the task's artifacts. */
  readonly artifacts?: Readonly<Record<string, unknown>> | undefined;
  /** Text instead of the result. */
  readonly body?: string;
  readonly usage?: ScriptUsage;
}

/**
 * The task runner's object for one attempt, according to test/contracts/task-contract.json: name, body, custom
 * metadata. Nothing was executed, and its outputs say so.
 */
export function simulatedResult(of: ResultFacts): {
  name: string;
  body: string;
  metadata: Readonly<Record<string, string>>;
} {
  const { job, index, status } = of;
  const combination = job.combinations[index];
  const strategyId = combination?.strategy_id ?? '';
  const [first] = job.model.stages ?? [];
  const stage = first?.id || first?.name || 'stage';
  const startedMs = Math.round(of.startedMs);
  const endedMs = Math.round(of.endedMs);
  const end = endOf(of, { id: stage, name: first?.name ?? stage });
  const outputs = { simulated: true, text: 'x'.repeat(of.outputBytes) };
  const result = {
    ...membersOf(of, strategyId),
    context: {
      matrix: combination?.matrix ?? {},
      stages: status === 'SUCCESS' ? { [stage]: { outputs, status } } : {},
      status,
      ...(end.errors && { errors: end.errors }),
    },
    errors: end.errors,
    error: end.error,
    failed_stage: end.failed_stage,
    stages_started_ms: startedMs,
    library: 'simulated',
    signal: status === 'CANCEL' ? TERMINATED : null,
    ...(of.packages?.length && { packages: of.packages }),
    ...(of.artifacts && { artifacts: of.artifacts }),
  };
  const body = of.body ?? JSON.stringify(result);
  const metadata = {
    ...timesOf(of, strategyId),
    ...usageMetadata(endedMs - startedMs - Math.round(of.waitedMs ?? 0), of.usage),
    ...(of.log !== undefined && { log: of.log }),
  };
  return objectOf(of, job.results_prefix, { body, metadata });
}

/** A simulated attempt that ended before its first stage. */
type RefusedFacts = Attempt &
  Pick<ResultFacts, 'log'> & {
    /** Absent while it waited for it. */
    readonly job?: JobFile | undefined;
    /** Folder of the results. */
    readonly folder: string;
    readonly error: { readonly name: string; readonly message: string };
  };

/** The task runner's object for an attempt that ended before its first stage. */
export function refusedResult(of: RefusedFacts): ReturnType<typeof simulatedResult> {
  const { error } = of;
  const strategyId = of.job?.combinations[of.index]?.strategy_id ?? '';
  const body = JSON.stringify({
    ...membersOf(of, strategyId),
    error: { name: error.name, message: error.message, traceback: '' },
  });
  const metadata = { ...timesOf(of, strategyId), ...(of.log !== undefined && { log: of.log }) };
  return objectOf(of, of.folder, { body, metadata });
}

type Attempt = Pick<
  ResultFacts,
  'index' | 'attempt' | 'status' | 'startedMs' | 'waitedMs' | 'endedMs' | 'key'
>;

/** The members of every result in their order, with the values of an attempt without stages. */
function membersOf({ index, attempt, status, startedMs, waitedMs, endedMs }: Attempt, strategyId: string) {
  const waited = Math.round(waitedMs ?? 0);
  return {
    version: VERSION,
    index,
    attempt,
    strategy_id: strategyId,
    status,
    job_skipped: false,
    context: {},
    errors: null,
    if_error: null,
    error: null,
    failed_stage: null,
    warnings: [],
    started_ms: Math.round(startedMs),
    stages_started_ms: null,
    ended_ms: Math.round(endedMs),
    library: null,
    python: 'simulated',
    signal: null,
    ...(waited > 0 && { waited_ms: waited }),
  };
}

/** The object of a result in the folder of the job's results. */
function objectOf(
  { index, attempt, key }: Attempt,
  folder: string,
  { body, metadata }: { readonly body: string; readonly metadata: Readonly<Record<string, string>> },
): ReturnType<typeof simulatedResult> {
  return {
    name: `${folder}${index}-${attempt}.json`,
    body,
    metadata: sealed({ key, index, attempt, body, metadata }),
  };
}

/** The metadata of every result. */
function timesOf(
  {
    status,
    startedMs,
    waitedMs = 0,
    endedMs,
  }: Pick<ResultFacts, 'status' | 'startedMs' | 'waitedMs' | 'endedMs'>,
  strategyId: string,
): Readonly<Record<string, string>> {
  return {
    status,
    strategy_id: strategyId,
    job_skipped: 'false',
    started_ms: String(Math.round(startedMs)),
    ended_ms: String(Math.round(endedMs)),
    ...(Math.round(waitedMs) > 0 && { waited_ms: String(Math.round(waitedMs)) }),
  };
}

/** The end of the task in the result; `stage` is the failed stage. */
function endOf(
  { status, timeoutSeconds, outputBytes }: ResultFacts,
  stage: { readonly id: string; readonly name: string },
) {
  const nothing = { errors: null, error: null, failed_stage: null };
  if (timeoutSeconds !== undefined) {
    const message = `The task exceeded its time limit (${timeoutSeconds} s).`;
    return { ...nothing, error: { name: 'TaskTimeout', message, traceback: '' } };
  }
  if (status === 'CANCEL') {
    const message = `Ended by signal ${TERMINATED}: simulated.`;
    return { ...nothing, errors: { name: 'JobCancelError', message } };
  }
  if (status !== 'FAILED') return nothing;
  return {
    ...nothing,
    errors: { name: 'StageError', message: 'ValueError: simulated failure' },
    failed_stage: {
      path: [stage.name],
      id: stage.id,
      exception: 'ValueError',
      message: 'simulated failure',
      traceback: tracebackOf(outputBytes),
      code_line: null,
    },
  };
}

/** Four fifths of one vCPU, and the memory of Python with a few packages. */
const USUAL = { cpuShare: 0.8, peakBytes: 300_000_000, oom: 'no' } as const;

function usageMetadata(ms: number, usage: ScriptUsage = {}): Readonly<Record<string, string>> {
  return {
    cpu_ms: String(usage.cpuMs ?? Math.round(ms * USUAL.cpuShare)),
    peak_bytes: String(usage.peakBytes ?? USUAL.peakBytes),
    memory_source: 'cgroup',
    oom: usage.oom ?? USUAL.oom,
  };
}

/** The custom metadata of a result that its MAC covers, in this order. */
const COVERED = [
  'status',
  'job_skipped',
  'started_ms',
  'ended_ms',
  'waited_ms',
  'cpu_ms',
  'peak_bytes',
  'memory_source',
  'oom',
  'disk_bytes',
  'disk_total_bytes',
  'gpu_bytes',
  'gpu_total_bytes',
  'log',
  'strategy_id',
];

/** Custom metadata of a result with its digest and MAC, as test/contracts/task-contract.json has them. */
export function sealed(of: {
  key: string;
  index: number;
  attempt: number;
  body: string;
  metadata: Readonly<Record<string, string>>;
}): Readonly<Record<string, string>> {
  const { metadata } = of;
  const sha256 = createHash('sha256').update(of.body).digest('hex');
  const parts = ['result', of.index, of.attempt, sha256, ...COVERED.map((name) => metadata[name] ?? '')];
  const mac = createHmac('sha256', Buffer.from(of.key, 'base64url')).update(parts.join('\n')).digest('hex');
  return { ...metadata, sha256, mac };
}
