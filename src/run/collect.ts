import pLimit from 'p-limit';
import type { Batch } from '../cloud/batch.ts';
import type { Storage } from '../cloud/storage.ts';
import { explainTask } from './explain.ts';
import type { Keep } from './kept-text.ts';
import { readResult } from './read-result.ts';
import type { AttemptState, JobState } from './state.ts';

const READS_AT_A_TIME = 16;
const RESULT_NAME = /^(\d+)-(\d+)\.json$/;

/**
 * Reads the newest result of every task of an attempt into the job's combinations. One listing tells which there are.
 * Throws `CloudError`.
 */
export async function collectResults(parts: {
  storage: Storage;
  job: JobState;
  attempt: AttemptState;
  keep: Keep;
  signal?: AbortSignal;
}): Promise<void> {
  const { job, attempt, signal } = parts;
  const { bucket } = job.planned.machine;
  const newest = new Map<number, number>();
  for await (const page of parts.storage.list({ bucket, prefix: attempt.resultsPrefix }, signal)) {
    for (const { name } of page) {
      const match = RESULT_NAME.exec(name.slice(attempt.resultsPrefix.length));
      if (!match) continue;
      const [task, retry] = [Number(match[1]), Number(match[2])];
      if (retry >= (newest.get(task) ?? 0)) newest.set(task, retry);
    }
  }
  const limit = pLimit(READS_AT_A_TIME);
  const reads = [...newest].map(([task, retry]) =>
    limit(async () => {
      const index = attempt.combinations[task];
      const combination = index === undefined ? undefined : job.planned.combinations[index];
      if (index === undefined || !combination) return;
      const name = `${attempt.resultsPrefix}${task}-${retry}.json`;
      const text = new TextDecoder().decode(await parts.storage.read({ bucket, name }, signal));
      const earlierAttempts = job.combinations[index]?.outcome?.attempts ?? 0;
      job.combinations[index] = readResult({
        ...{ planned: job.planned, index, combination },
        earlierAttempts,
        retry,
        text,
        keep: parts.keep,
      });
      job.preemptions += retry;
    }),
  );
  await Promise.all(reads);
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
  const wasEnded = (index: number) =>
    !attempt.isCancelled && job.combinations[index]?.outcome?.status === 'CANCEL';
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
    if (wasCancelled && view?.state !== 'FAILED') {
      job.combinations[index] = { outcome: { ...base, status: 'CANCEL' } };
      continue;
    }
    const failure = explainTask({ planned: job.planned, job: attempt.view, ...(view && { task: view }) });
    job.combinations[index] = {
      outcome: { ...base, status: 'FAILED', failure },
      errors: { name: failure.name, message: failure.message },
    };
  }
}
