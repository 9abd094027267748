import pLimit from 'p-limit';
import type { Batch } from '../../cloud/batch.ts';
import type { Storage, StoredObject } from '../../cloud/storage.ts';
import type { Combination } from '../../definition/model.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import { MAX_RESULT_BYTES } from '../../plan/task-contract.ts';
import type { Keep } from '../kept-text.ts';
import type { AttemptState, CombinationState, JobState } from '../state.ts';
import { explainTask } from './explain.ts';
import { readResult } from './read-result.ts';
import { resultOfMetadata } from './result-metadata.ts';

const READS_AT_A_TIME = 32;
/** SIGKILL, SIGTERM, and what Batch itself reports of a task that its cancel ended. */
const ENDED_BY_CANCEL = new Set<number | undefined>([137, 143, 50004]);
const RESULT_NAME = /^(\d+)-(\d+)\.json$/;

/** Which combination a result is of, and its how manieth try it was. */
export interface ResultPlace {
  readonly planned: PlannedJob;
  readonly combination: Combination;
  readonly index: number;
  readonly earlierAttempts: number;
  readonly retry: number;
}

/** Undefined when the attempt has no such task. */
export function resultPlace(of: {
  job: JobState;
  attempt: AttemptState;
  task: number;
  retry: number;
}): ResultPlace | undefined {
  const { job, retry } = of;
  const index = of.attempt.combinations[of.task];
  const combination = index === undefined ? undefined : job.planned.combinations[index];
  if (index === undefined || !combination) return undefined;
  const earlierAttempts = job.combinations[index]?.outcome?.attempts ?? 0;
  return { planned: job.planned, combination, index, earlierAttempts, retry };
}

/** Reads the result object of that name. Throws `CloudError`. */
export async function readNamed(parts: {
  storage: Storage;
  resultsPrefix: string;
  name: string;
  at: ResultPlace;
  keep: Keep;
  signal?: AbortSignal;
}): Promise<CombinationState> {
  const { at, keep } = parts;
  const object = {
    bucket: at.planned.machine.bucket,
    name: parts.resultsPrefix + parts.name,
    maxBytes: MAX_RESULT_BYTES,
  };
  const text = new TextDecoder().decode(await parts.storage.read(object, parts.signal));
  return readResult({ ...at, text, keep });
}

/** One result object, as a listing shows it. */
export interface Listed {
  readonly task: number;
  readonly retry: number;
  /** Without the prefix. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Takes the newest result of every task of an attempt into the job's combinations. One listing tells which there are
 * and how each ended; a body is read where there is more in it, and was not read before. Throws `CloudError`; how the
 * tasks ended is known then all the same.
 */
export async function collectResults(parts: {
  storage: Storage;
  job: JobState;
  attempt: AttemptState;
  keep: Keep;
  signal?: AbortSignal;
}): Promise<void> {
  const { job, attempt } = parts;
  const { resultsPrefix } = attempt;
  const listed = await newestResults(parts);
  const limit = pLimit(READS_AT_A_TIME);
  const reads: Promise<void>[] = [];
  // Nothing is waited for in here: a log line that comes later finds every result of the listing under way.
  for (const { task, retry, name, size, metadata } of listed) {
    const at = resultPlace({ job, attempt, task, retry });
    if (!at) continue;
    job.preemptions += retry;
    if (size > MAX_RESULT_BYTES) {
      job.combinations[at.index] = tooLarge(at, size);
      continue;
    }
    const known = resultOfMetadata({ ...at, metadata });
    if (known) job.combinations[at.index] = known.state;
    const early = attempt.early.get(name);
    if (known?.isWhole && !early) continue;
    const readNow = () => limit(() => readNamed({ ...parts, resultsPrefix, name, at }));
    const read = early ? early.then((state) => state ?? readNow()) : readNow();
    // Another try, when one of the others fails, does so too.
    attempt.early.set(
      name,
      read.catch(() => undefined),
    );
    const taken = read.then((state) => {
      job.combinations[at.index] = state;
    });
    reads.push(taken);
  }
  // None may still be under way when the caller takes back what was collected.
  await Promise.allSettled(reads);
  await Promise.all(reads);
}

/** Nobody's code shall fill the runner's memory. */
function tooLarge(at: ResultPlace, size: number): CombinationState {
  const { combination, index } = at;
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
  const failure = {
    origin: 'setup',
    stagePath: [],
    name: 'ResultTooLarge',
    message: `Its result has ${mebibytes(size)}; at most ${mebibytes(MAX_RESULT_BYTES)} travel.`,
    hint: 'Write large data to a bucket and make its address the output.',
  } as const;
  const attempts = at.earlierAttempts + at.retry + 1;
  return {
    outcome: { combination, index, status: 'FAILED', attempts, warnings: [], failure },
    errors: { name: failure.name, message: failure.message },
  };
}

/** The result objects of a page of a listing. */
export function listedIn(page: readonly StoredObject[], prefix: string): Listed[] {
  return page.flatMap(({ name: path, size, metadata }) => {
    const name = path.slice(prefix.length);
    const match = RESULT_NAME.exec(name);
    return match ? [{ task: Number(match[1]), retry: Number(match[2]), name, size, metadata }] : [];
  });
}

async function newestResults(parts: Parameters<typeof collectResults>[0]): Promise<Iterable<Listed>> {
  const { job, attempt, signal } = parts;
  const { bucket } = job.planned.machine;
  const prefix = attempt.resultsPrefix;
  const newest = new Map<number, Listed>();
  for await (const page of parts.storage.list({ bucket, prefix }, signal)) {
    for (const listed of listedIn(page, prefix)) {
      if (listed.retry >= (newest.get(listed.task)?.retry ?? 0)) newest.set(listed.task, listed);
    }
  }
  return newest.values();
}

/**
 * Ends an attempt whose Batch job is over: reads results, and asks Batch about the tasks that left none.
 * Throws `CloudError`.
 */
export async function settleAttempt(parts: {
  storage: Storage;
  batch: Batch;
  job: JobState;
  attempt: AttemptState;
  keep: Keep;
  signal?: AbortSignal;
}): Promise<void> {
  const { job, attempt } = parts;
  const before = new Map(attempt.combinations.map((index) => [index, job.combinations[index]]));
  const { preemptions } = job;
  try {
    await collectAndExplain(parts, before);
    attempt.isSettled = true;
    attempt.early.clear();
  } catch (error) {
    // It is settled again at the next look, from the start.
    for (const [index, combination] of before) job.combinations[index] = combination ?? {};
    job.preemptions = preemptions;
    throw error;
  }
}

async function collectAndExplain(
  parts: Parameters<typeof settleAttempt>[0],
  before: ReadonlyMap<number, unknown>,
): Promise<void> {
  const { job, attempt } = parts;
  await collectResults(parts);
  // A task that Batch ended (over its time, preempted too often) still writes CANCEL; only Batch knows why.
  const wasEnded = (index: number) => {
    const { outcome, ownCancel } = job.combinations[index] ?? {};
    return !attempt.isCancelled && outcome?.status === 'CANCEL' && ownCancel === undefined;
  };
  const missing = attempt.combinations.flatMap((index, task) =>
    job.combinations[index] === before.get(index) || wasEnded(index) ? [{ index, task }] : [],
  );
  if (missing.length > 0) await explainMissing({ ...parts, missing });
}

async function explainMissing(parts: {
  batch: Batch;
  job: JobState;
  attempt: AttemptState;
  missing: readonly { index: number; task: number }[];
  signal?: AbortSignal;
}): Promise<void> {
  const { job, attempt } = parts;
  const isGone = attempt.view.state === 'DELETION_IN_PROGRESS';
  const views = isGone ? [] : await parts.batch.tasks(attempt.name, '', parts.signal);
  const tasks = new Map(views.map((task) => [task.index, task]));
  for (const { index, task } of parts.missing) {
    const combination = job.planned.combinations[index];
    if (!combination) continue;
    const view = tasks.get(task);
    const attempts = (job.combinations[index]?.outcome?.attempts ?? 0) + (view?.events.length ? 1 : 0);
    const base = { combination, index, attempts, warnings: [] };
    const wasCancelled = attempt.isCancelled || attempt.view.state === 'CANCELLED' || isGone;
    const exitCode = view?.events.findLast((event) => event.exitCode !== undefined)?.exitCode;
    const isByCancel = job.combinations[index]?.outcome?.status === 'CANCEL' || ENDED_BY_CANCEL.has(exitCode);
    if (wasCancelled && (view?.state !== 'FAILED' || isByCancel)) {
      job.combinations[index] = { outcome: { ...base, status: 'CANCEL' } };
      continue;
    }
    const failure = explainTask({
      ...{ planned: job.planned, job: attempt.view, index: task },
      ...(view && { task: view }),
    });
    job.combinations[index] = {
      outcome: { ...base, status: 'FAILED', failure },
      errors: { name: failure.name, message: failure.message },
    };
  }
}
