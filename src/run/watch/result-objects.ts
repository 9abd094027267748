import type { StoredObject } from '../../cloud/objects/stored-object.ts';
import type { Storage } from '../../cloud/storage.ts';
import { CloudError } from '../../errors.ts';
import { isResultOf, macKey, sha256Of } from '../../plan/mac.ts';
import { MAX_RESULT_BYTES } from '../../plan/task-contract.ts';
import { readList } from '../artifacts/left.ts';
import type { Keep } from '../kept-text.ts';
import type { CombinationState, ReadBody } from '../state.ts';
import { type ResultPlace, type ResultState, readResult, unreadable } from './read-result.ts';

const UTF8 = new TextDecoder();

/** `<task>-<attempt>.json`. Another spelling of the same numbers would be another object, which no task writes. */
const NAME = /^(0|[1-9]\d{0,8})-(0|[1-9]\d{0,8})\.json$/;

/** One object at the place of a result, as listed. */
export interface Listed {
  readonly task: number;
  /** BATCH_TASK_RETRY_ATTEMPT */
  readonly retry: number;
  /** Full name. */
  readonly name: string;
  readonly generation: string;
  readonly crc32c: string;
  /** Bytes. */
  readonly size: number;
  readonly metadata: Readonly<Record<string, string>>;
  /** Whether a task of the Batch job signed it for this task and attempt. Other objects must not be trusted. */
  readonly isOwn: boolean;
}

/** The folder of one Batch job's results, and the key that signs them. */
export interface SealedBy {
  /** Ending in a slash. */
  readonly resultsPrefix: string;
  readonly key: string;
}

/** The objects of a page of a listing that are at the place of a result. */
export function listedIn(page: readonly StoredObject[], { resultsPrefix, key: text }: SealedBy): Listed[] {
  const key = macKey(text);
  return page.flatMap(({ name, generation, crc32c, size, metadata }) => {
    const match = NAME.exec(name.slice(resultsPrefix.length));
    if (!match) return [];
    const [task, retry] = [Number(match[1]), Number(match[2])];
    const isOwn = isResultOf({ key, index: task, attempt: retry, metadata });
    return [{ task, retry, name, generation, crc32c, size, metadata, isOwn }];
  });
}

/** A result object, and the store for its texts. */
export interface NamedResult {
  readonly storage: Storage;
  readonly name: string;
  /** The newest version by default. */
  readonly generation?: string;
  readonly at: ResultPlace;
  readonly keep: Keep;
}

/** Reads one result object. Throws `CloudError`. */
export async function readBody(result: NamedResult, signal: AbortSignal): Promise<ReadBody> {
  const { at, keep, name, generation } = result;
  const { bucket } = at.planned.machine;
  const object = { bucket, name, maxBytes: MAX_RESULT_BYTES, ...(generation && { generation }) };
  try {
    const bytes = await result.storage.read(object, signal);
    const state = readResult({ at, text: UTF8.decode(bytes), keep });
    return { combination: await withList(state, result, signal), sha256: sha256Of(bytes) };
  } catch (error) {
    // The content from the task is permanently wrong: its combination fails, but not the poll.
    if (!(error instanceof CloudError)) throw error;
    if (error.status === 'TOO_LARGE') return { combination: tooLarge(at) };
    if (error.status === 'COMPRESSED') return { combination: unreadable(at, 'it is stored compressed') };
    throw error;
  }
}

/** A combination whose artifacts are unknown fails, because the jobs that need them would silently get none. */
async function withList(
  { list, ...combination }: ResultState,
  { storage, at, keep }: NamedResult,
  signal: AbortSignal,
): Promise<CombinationState> {
  if (!list) return combination;
  const { bucket } = at.planned.machine;
  const artifacts = await readList({ storage, bucket, list, keep }, signal);
  return artifacts
    ? { ...combination, artifacts }
    : unreadable(at, `the list of its artifacts, ${list.uri}, is not what the task wrote`);
}

/** No code may fill the runner's memory. */
export function tooLarge(at: ResultPlace, size?: number): CombinationState {
  const { combination, index } = at;
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
  const failure = {
    origin: 'setup',
    stagePath: [],
    name: 'ResultTooLarge',
    message: `Its result has ${size === undefined ? `more than ${mebibytes(MAX_RESULT_BYTES)}` : mebibytes(size)}; at most ${mebibytes(MAX_RESULT_BYTES)} can be passed on.`,
    hint: 'Write large data to a bucket, and output its address.',
  } as const;
  const attempts = at.earlierAttempts + at.retry + 1;
  return {
    outcome: { combination, index, status: 'FAILED', attempts, warnings: [], failure },
    errors: { name: failure.name, message: failure.message },
  };
}
