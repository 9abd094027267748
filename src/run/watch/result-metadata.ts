import type { TaskUsage } from '../../report/outcome.ts';
import type { CombinationState, TaskLog } from '../state.ts';
import type { ResultPlace } from './read-result.ts';

/**
 * Reads the custom metadata of a result object (TaskResultMetadata in plan/task-contract.ts). `isWhole`: the body
 * contains nothing more, because the `if` of the job was false. Undefined if the task runner did not write the
 * metadata.
 */
export function resultOfMetadata(
  { combination, index, earlierAttempts, retry }: ResultPlace,
  metadata: Readonly<Record<string, string>>,
): { readonly state: CombinationState; readonly isWhole: boolean } | undefined {
  const startedMs = startOf(metadata);
  const endedMs = numberOf(metadata.ended_ms);
  const isSkipped = metadata.job_skipped === 'true';
  const status = isSkipped ? 'SKIP' : metadata.status;
  if (status !== 'SUCCESS' && status !== 'FAILED' && status !== 'CANCEL' && status !== 'SKIP')
    return undefined;
  const usage = usageIn(metadata);
  const outcome = {
    combination: { ...combination, strategyId: metadata.strategy_id || combination.strategyId },
    index,
    status,
    attempts: earlierAttempts + retry + 1,
    ...(startedMs !== undefined && { startedMs }),
    ...(endedMs !== undefined && { endedMs }),
    ...(usage && { usage }),
    warnings: [],
  } as const;
  if (status !== 'FAILED') return { state: { outcome }, isWhole: isSkipped };
  const [name, message] = ['Error', 'It failed; the run ended before its result could be read.'];
  const failure = { origin: 'stage', stagePath: [], name, message } as const;
  return { state: { outcome: { ...outcome, failure }, errors: { name, message } }, isWhole: false };
}

/** When a task began with its work: what it waited for other jobs is not its own time. */
function startOf({ started_ms, waited_ms }: Readonly<Record<string, string>>): number | undefined {
  const startedMs = numberOf(started_ms);
  return startedMs === undefined ? undefined : startedMs + (numberOf(waited_ms) ?? 0);
}

/** A task's measurements of itself; undefined for a task that ended before its stages. */
export function usageIn(metadata: Readonly<Record<string, string>>): TaskUsage | undefined {
  const cpuMs = numberOf(metadata.cpu_ms);
  const peakBytes = numberOf(metadata.peak_bytes);
  if (cpuMs === undefined || peakBytes === undefined) return undefined;
  const { oom } = metadata;
  const disk = fillOf(metadata.disk_bytes, metadata.disk_total_bytes);
  const gpu = fillOf(metadata.gpu_bytes, metadata.gpu_total_bytes);
  return {
    cpuMs,
    peakBytes,
    memorySource: metadata.memory_source === 'cgroup' ? 'cgroup' : 'process',
    oom: oom === 'certain' || oom === 'likely' ? oom : 'no',
    ...(disk && { disk }),
    ...(gpu && { gpu }),
  };
}

/** The task's copy of its log. */
export function logIn({ log = '' }: Readonly<Record<string, string>>): TaskLog | undefined {
  const [, generation, bytes, crc32c, cut] =
    /^(\d{1,20}) (\d{1,15}) ([A-Za-z0-9+/]{6}==)( cut)?$/.exec(log) ?? [];
  if (generation === undefined || crc32c === undefined) return undefined;
  return { generation, bytes: Number(bytes), crc32c, isCut: cut !== undefined };
}

function fillOf(used: string | undefined, total: string | undefined): TaskUsage['disk'] {
  const bytes = numberOf(used);
  const totalBytes = numberOf(total);
  return bytes === undefined || !totalBytes ? undefined : { bytes, totalBytes };
}

/** The number in a metadata value; undefined for any other text. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
