import type { Batch } from '../../cloud/batch.ts';
import type { Storage } from '../../cloud/storage.ts';
import { MAX_RESULT_BYTES } from '../../plan/task-contract.ts';
import type { TaskSpan } from '../../report/cost/machine-time.ts';
import type { TaskUsage } from '../../report/outcome.ts';
import { movedForMemory, withOutOfMemory } from '../explain/out-of-memory.ts';
import { hasWritten, isRoleProvedIn } from '../explain/role-proof.ts';
import type { Keep } from '../kept-text.ts';
import { placeOf } from '../place.ts';
import { isStoppedWithJob, markStopped } from '../restarts.ts';
import type { ResultReads } from '../result-reads.ts';
import {
  type Collected,
  type CombinationState,
  isCutOff,
  isHeld,
  type JobState,
  type PartState,
  paid,
  type ReadBody,
  reading,
  settled,
} from '../state.ts';
import type { Run } from '../the-run.ts';
import type { ResultPlace } from './read-result.ts';
import { logIn, resultOfMetadata, usageIn } from './result-metadata.ts';
import { type Listed, listedIn, readBody, tooLarge } from './result-objects.ts';
import { machineTimeOfPart, spansOfResults, spansOfTask } from './task-spans.ts';
import { withoutResult } from './without-result.ts';

/** One task of a part, by its number in Batch. */
export interface TaskOf {
  readonly job: JobState;
  readonly part: PartState;
  readonly task: number;
  /** BATCH_TASK_RETRY_ATTEMPT */
  readonly retry: number;
}

/** Undefined if the part has no such task, or its combination has moved elsewhere. */
export function resultPlace({ job, part, task, retry }: TaskOf): ResultPlace | undefined {
  const index = part.combinations[task];
  const combination = index === undefined ? undefined : job.planned.combinations[index];
  if (index === undefined || !combination || !isHeld(job, part, index)) return undefined;
  const earlierAttempts = job.combinations[index]?.outcome?.attempts ?? 0;
  return { planned: part.planned, combination, index, earlierAttempts, retry };
}

/** The part of a job whose results are read, and their bucket. */
export interface ResultsOf {
  readonly storage: Storage;
  readonly job: JobState;
  readonly part: PartState;
  readonly keep: Keep;
  readonly reads: ResultReads;
}

/** Results as they arrive; they count for the run after `collected` or `settled` of state.ts. */
export class Gathered implements Collected {
  readonly combinations = new Map<number, CombinationState>();
  preemptions = 0;
  /** When the tasks ran. */
  spans = new Map<number, readonly TaskSpan[]>();
}

/**
 * Collects the newest result of every task of a part. One list request returns the results and their statuses; a body
 * is read if it contains more and was not read before. Objects that the tasks did not sign are ignored. Throws
 * `CloudError`; the statuses are collected even then.
 */
export async function collectResults(of: ResultsOf, into: Gathered, signal: AbortSignal): Promise<void> {
  const { job, part, storage, keep } = of;
  const { bucket } = part.planned.machine;
  const { newest, planted, own } = await newestResults(of, signal);
  into.spans = spansOfResults(own);
  for (const [task, { retry, name }] of planted) {
    const at = resultPlace({ job, part, task, retry });
    if (at && !newest.has(task)) into.combinations.set(at.index, plantedResult(at, `gs://${bucket}/${name}`));
  }
  const inTurn = of.reads.line('due', signal);
  const reads: Promise<void>[] = [];
  // Nothing waits here, so that a later log line finds all results of this listing already in progress.
  for (const { task, retry, name, generation, size, metadata } of newest.values()) {
    const at = resultPlace({ job, part, task, retry });
    if (!at) continue;
    const log = logIn(metadata);
    const stored = { stored: { name, generation }, ...(log && { log }) };
    into.preemptions += retry;
    if (size > MAX_RESULT_BYTES) {
      into.combinations.set(at.index, { ...tooLarge(at, size), ...stored });
      continue;
    }
    if (metadata.status === 'MOVED') {
      // The Action claimed it, but the response was lost.
      const again = { cause: 'waited', terms: part.terms } as const;
      into.combinations.set(at.index, { ...job.combinations[at.index], again });
      continue;
    }
    const known = resultOfMetadata(at, metadata);
    if (known) into.combinations.set(at.index, { ...known.state, ...stored });
    const shortName = name.slice(part.resultsPrefix.length);
    const early = part.early.get(shortName);
    if (known?.isWhole && !early) continue;
    const readNow = () => inTurn(() => readBody({ storage, name, at, keep }, signal));
    const isSealed = (body: ReadBody | undefined) => body?.sha256 === metadata.sha256;
    const read = early ? early.then((body) => (body && isSealed(body) ? body : readNow())) : readNow();
    // Starts to read all of them before it waits, even if one fails.
    const asEarly = read.catch(() => undefined);
    reading(part, shortName, asEarly);
    const taken = read.then((body) => {
      const isUnread = body.sha256 === undefined;
      const combination =
        isUnread || isSealed(body) ? body.combination : plantedResult(at, `gs://${bucket}/${name}`);
      into.combinations.set(at.index, { ...withUsage(combination, usageIn(metadata)), ...stored });
    });
    reads.push(taken);
  }
  // All reads must have ended when the caller discards the results.
  await Promise.allSettled(reads);
  await Promise.all(reads);
}

/** Bodies do not contain it. */
function withUsage(state: CombinationState, usage: TaskUsage | undefined): CombinationState {
  const { outcome } = state;
  if (!usage || !outcome) return state;
  const failure = outcome.failure && { failure: withOutOfMemory(outcome.failure, usage) };
  return { ...state, outcome: { ...outcome, usage, ...failure } };
}

/** Reports an object at the place of a result that this run's task did not write, or that was changed afterwards. */
function plantedResult(at: ResultPlace, uri: string): CombinationState {
  const { combination, index } = at;
  const failure = {
    origin: 'setup',
    stagePath: [],
    name: 'PlantedObject',
    message: `Object ${uri} exists and was not written by this run.`,
    hint: 'Somebody else with write access to the bucket created it. Grant each service account only the roles in docs/security.md. A definition must not write to the folder of the run.',
  } as const;
  const attempts = at.earlierAttempts + at.retry + 1;
  return {
    outcome: { combination, index, status: 'FAILED', attempts, warnings: [], failure },
    errors: { name: failure.name, message: failure.message },
  };
}

interface FoundResults {
  readonly newest: ReadonlyMap<number, Listed>;
  readonly planted: ReadonlyMap<number, Listed>;
  /** All signed results. */
  readonly own: readonly Listed[];
}

/**
 * The newest signed result of each task, and the newest unsigned object at the place of a result.
 */
async function newestResults({ part, storage }: ResultsOf, signal: AbortSignal): Promise<FoundResults> {
  const { bucket } = part.planned.machine;
  const newest = new Map<number, Listed>();
  const planted = new Map<number, Listed>();
  const own: Listed[] = [];
  for await (const page of storage.list({ bucket, prefix: part.resultsPrefix }, signal)) {
    for (const listed of listedIn(page, part)) {
      if (listed.isOwn) own.push(listed);
      const known = listed.isOwn ? newest : planted;
      if (listed.retry >= (known.get(listed.task)?.retry ?? 0)) known.set(listed.task, listed);
    }
  }
  return { newest, planted, own };
}

/** A part, and the clients for its Batch job. */
export interface WatchedPart {
  readonly job: JobState;
  readonly part: PartState;
  readonly batch: Batch;
}

/**
 * Settles a part whose Batch job is over: reads results, and asks Batch about tasks without one. Throws `CloudError`;
 * then nothing counts, and the next poll settles it from the start.
 */
export async function settlePart(
  run: Pick<Run, 'clients' | 'state' | 'reads'>,
  { job, part, batch }: WatchedPart,
  signal: AbortSignal,
): Promise<void> {
  const storage = await run.clients.storage(placeOf(part.planned.machine));
  const results = new Gathered();
  const { reads, state } = run;
  await collectResults({ storage, job, part, keep: state.keep, reads }, results, signal);
  // A task that Batch stopped (timeout, too many preemptions) still writes CANCEL; only Batch knows why.
  const wasEnded = ({ outcome, ownCancel }: CombinationState) =>
    !isCutOff(part) && outcome?.status === 'CANCEL' && ownCancel === undefined;
  const missing = part.combinations.flatMap((index, task) => {
    if (!isHeld(job, part, index)) return [];
    const result = results.combinations.get(index);
    return result === undefined || wasEnded(result) ? [{ index, task }] : [];
  });
  const isRoleProved = hasWritten(results.combinations.values()) || isRoleProvedIn(run.state, part.planned);
  const unexplained = { missing, isRoleProved };
  if (missing.length > 0) await explainMissing({ job, part, batch }, unexplained, results, signal);
  for (const [index, state] of results.combinations) {
    results.combinations.set(index, movedForMemory(part, state));
  }
  paid(part, machineTimeOfPart(part, results.spans, part.endedMs ?? part.view.createdMs));
  settled(job, part, results);
}

interface Unexplained {
  readonly missing: readonly MissingResult[];
  /** Whether a task of this run has written to the bucket. */
  readonly isRoleProved: boolean;
}

interface MissingResult {
  readonly index: number;
  readonly task: number;
}

async function explainMissing(
  { job, part, batch }: WatchedPart,
  { missing, isRoleProved }: Unexplained,
  into: Gathered,
  signal: AbortSignal,
): Promise<void> {
  const isGone = part.view.state === 'DELETION_IN_PROGRESS';
  const views = isGone ? [] : await batch.tasks(part.name, '', signal);
  const tasks = new Map(views.map((task) => [task.index, task]));
  const stopped: number[] = [];
  for (const { index, task } of missing) {
    const view = tasks.get(task);
    if (view) into.spans.set(task, spansOfTask(view));
    const known = into.combinations.get(index);
    const state = withoutResult({ job, part, index, task, view, known, isRoleProved });
    into.combinations.set(index, state);
    const failure = state.outcome?.failure;
    if (failure && isStoppedWithJob({ job, part, task: view, failure })) stopped.push(index);
  }
  markStopped(part, stopped, into.combinations);
}
