import pLimit from 'p-limit';
import type { StoredObject } from '../../cloud/storage.ts';
import { CloudError } from '../../errors.ts';
import { digestOf } from '../../plan/names.ts';
import { transitiveNeeds } from '../../plan/staging.ts';
import type { Handover, ResumePlace } from '../handover.ts';
import { placeOf } from '../place.ts';
import { type CombinationState, type JobState, type RunState, reused } from '../state.ts';
import type { Resume, Run } from '../the-run.ts';
import { readNamed } from '../watch/collect.ts';

/** For a run in which every attempt of the GitHub run runs everything. */
export const noResume: Resume = {
  begin: async () => undefined,
  take: async () => undefined,
  resultsPrefix: () => undefined,
};

/** One result object of an earlier attempt that says SUCCESS. */
interface Kept {
  /** Full prefix with which its name begins, and the rest. */
  readonly prefix: string;
  readonly name: string;
  /** Of GitHub. */
  readonly runAttempt: number;
  /** Which Batch job made it: `<GitHub attempt>-<nonce>/<try>`. */
  readonly origin: string;
  readonly retry: number;
}

const READS_AT_A_TIME = 32;
/** Under the folder of the GitHub run: attempt, job, digest of what the job was given, try, task, retry by Batch. */
const NAME = /^((\d+)-\w+)\/([^/]+)\/([0-9a-f]{16})\/(\d+)\/(\d+)-(\d+)\.json$/;

/**
 * A result stands for a combination only when everything that went into it is the same: `handover.resume.folder` holds
 * the digest of what the run is, and a job's folder that of the very results of the jobs it needs.
 */
export function resumeOf(
  buckets: Handover['buckets'],
  { folder, attempt: own }: ResumePlace,
  { clients, log }: Pick<Run, 'clients' | 'log'>,
): Resume {
  const runAttempt = Number(own.split('-')[0]);
  /** `<bucket> <job> <digest>` → strategy id → the newest result. */
  const kept = new Map<string, Map<string, Kept>>();
  const seen = new Set<JobState>();
  const keyOf = (bucket: string, job: string, digest: string) =>
    JSON.stringify([bucket, encodeURIComponent(job), digest]);

  function add(bucket: string, objects: readonly StoredObject[]): void {
    const newest = new Map<string, { object: StoredObject; retry: number; match: RegExpExecArray }>();
    for (const object of objects) {
      const match = NAME.exec(object.name.slice(folder.length));
      if (!match || Number(match[2]) >= runAttempt) continue;
      const retry = Number(match[7]);
      const task = match.slice(1, 7).join('/');
      if (retry >= (newest.get(task)?.retry ?? 0)) newest.set(task, { object, retry, match });
    }
    for (const { object, retry, match } of newest.values()) {
      const { status, job_skipped: isSkipped, strategy_id: id } = object.metadata;
      if (status !== 'SUCCESS' || isSkipped !== 'false' || !id) continue;
      const [, of = '', attempt, job = '', digest = '', tryNumber, index] = match;
      const key = JSON.stringify([bucket, job, digest]);
      const results = kept.get(key) ?? new Map<string, Kept>();
      kept.set(key, results);
      if (Number(attempt) < (results.get(id)?.runAttempt ?? 0)) continue;
      const name = `${index}-${retry}.json`;
      const prefix = object.name.slice(0, -name.length);
      results.set(id, { prefix, name, runAttempt: Number(attempt), origin: `${of}/${tryNumber}`, retry });
    }
  }

  async function read(job: JobState, index: number, result: Kept, state: RunState, signal: AbortSignal) {
    const { planned } = job;
    const combination = planned.combinations[index];
    if (!combination) return;
    const storage = await clients.storage(placeOf(job.planned.machine));
    let taken: CombinationState;
    try {
      const at = { planned, combination, index, earlierAttempts: 0, retry: result.retry };
      const named = { storage, resultsPrefix: result.prefix, name: result.name, at, keep: state.keep };
      taken = await readNamed(named, signal);
    } catch (error) {
      // Another leg of the run may have succeeded and tidied up in between.
      if (!(error instanceof CloudError) || signal.aborted) throw error;
      return;
    }
    const { outcome } = taken;
    if (outcome?.status !== 'SUCCESS' || outcome.combination.strategyId !== combination.strategyId) return;
    reused(job, index, {
      ...taken,
      outcome: { ...outcome, attempts: 0, reusedFrom: result.runAttempt },
      origin: result.origin,
    });
  }

  async function takeFor(job: JobState, state: RunState, signal: AbortSignal): Promise<void> {
    const { planned } = job;
    const digest = needsDigest(state, planned.job.id, own);
    const results = kept.get(keyOf(planned.machine.bucket, planned.job.id, digest));
    if (!results) return;
    const ids = new Map<string, number>();
    for (const { strategyId } of planned.combinations) ids.set(strategyId, (ids.get(strategyId) ?? 0) + 1);
    const limit = pLimit(READS_AT_A_TIME);
    const reads = planned.combinations.flatMap(({ strategyId }, index) => {
      const result = results.get(strategyId);
      // Nobody could tell which of two is meant.
      if (!result || ids.get(strategyId) !== 1) return [];
      return [limit(() => read(job, index, result, state, signal))];
    });
    await Promise.all(reads);
    const count = job.combinations.filter(({ outcome }) => outcome?.reusedFrom !== undefined).length;
    if (count > 0) {
      log.say(`${planned.job.id}: ${count} of ${planned.combinations.length} results reused`);
    }
  }

  return {
    async begin(signal) {
      if (!(runAttempt > 1)) return;
      for (const bucket of new Map(buckets.map((each) => [each.name, each])).values()) {
        try {
          const storage = await clients.storage(bucket);
          const objects: StoredObject[] = [];
          for await (const page of storage.list({ bucket: bucket.name, prefix: folder }, signal)) {
            objects.push(...page);
          }
          add(bucket.name, objects);
        } catch (error) {
          if (!(error instanceof CloudError) || signal.aborted) throw error;
          log.warn(`resume: everything runs again. ${error.advice}`);
        }
      }
      if (kept.size === 0) {
        log.say(
          'resume: no earlier attempt left a result of the same commit, definition, params, files and machines.',
        );
      }
    },
    async take(state, signal) {
      if (kept.size === 0) return;
      const ready = [...state.jobs.values()].filter(
        (job) => job.phase === 'waiting' && !seen.has(job) && haveEnded(job, state),
      );
      for (const job of ready) {
        seen.add(job);
        await takeFor(job, state, signal);
      }
    },
    resultsPrefix(state, { planned }, attempt) {
      const digest = needsDigest(state, planned.job.id, own);
      return `${folder}${own}/${encodeURIComponent(planned.job.id)}/${digest}/${attempt}/`;
    },
  };
}

const haveEnded = (job: JobState, state: RunState) =>
  job.planned.job.needs.every((need) => state.jobs.get(need)?.phase === 'ended');

/** Digest of where everything came from that a job may read of the jobs it needs: the same only for the same results. */
function needsDigest(state: RunState, job: string, own: string): string {
  const needs = transitiveNeeds(state.plan, job).map((id) => {
    const needed = state.jobs.get(id);
    return [id, needed?.status, needed?.failure?.name ?? '', needed ? originsOf(needed, own) : []];
  });
  return digestOf(JSON.stringify(needs)).slice(0, 16);
}

/** For each combination the Batch job that its result is of. */
function originsOf(job: JobState, own: string): readonly string[] {
  const tries = new Map<number, number>();
  for (const { attempt, combinations } of job.attempts) {
    for (const index of combinations) tries.set(index, attempt);
  }
  return job.combinations.map(({ outcome, origin }, index) => {
    const tryNumber = tries.get(index);
    const from = tryNumber === undefined ? (origin ?? '') : `${own}/${tryNumber}`;
    return `${outcome?.status ?? ''} ${from}`;
  });
}
