import type { Storage } from '../../cloud/storage.ts';
import { CloudError } from '../../errors.ts';
import type { Handover, NamedPlace } from '../handover.ts';
import { placeOf } from '../place.ts';
import { type JobState, type ReadBody, type RunState, reused } from '../state.ts';
import type { Resume, Run } from '../the-run.ts';
import { readBody } from '../watch/result-objects.ts';
import { type EarlierResult, withoutArtifacts } from './kept-artifacts.ts';
import {
  acceptedIn,
  type Entry,
  MAX_MANIFEST_BYTES,
  type Manifest,
  manifestName,
  manifestText,
  readManifest,
} from './manifest.ts';
import { needsDigest } from './needs.ts';

/** For a run that executes everything. */
export const noResume: Resume = {
  begin: async () => undefined,
  take: async () => undefined,
  keep: () => undefined,
};

/** A result of an earlier run. */
interface Kept {
  readonly entry: Entry;
  /** `<GitHub run>-<attempt>-<nonce>` */
  readonly runId: string;
}

/** Milliseconds between two records of accepted results. */
const KEEP_MS = 30_000;

/**
 * A result is reused for a combination only if all of its inputs are the same: `folder` contains the digest of the run,
 * and an entry contains the digest of the results of the needed jobs.
 */
export function resumeOf(
  { runId, buckets }: Pick<Handover, 'runId' | 'buckets'>,
  folder: string,
  { clients, clock, log, reads }: Pick<Run, 'clients' | 'clock' | 'log' | 'reads'>,
): Resume {
  /** `<bucket> <job> <needs>` → strategy id → the newest result. */
  const kept = new Map<string, Map<string, Kept>>();
  const seen = new Set<JobState>();
  let hasWarned = false;
  const places = new Map<string, NamedPlace>(buckets.map((place) => [place.name, place]));
  const keyOf = (bucket: string, of: { job: string; needs: string }) =>
    JSON.stringify([bucket, of.job, of.needs]);

  function add(bucket: string, manifest: Manifest): void {
    for (const entry of manifest.entries) {
      const key = keyOf(bucket, entry);
      const results = kept.get(key) ?? new Map<string, Kept>();
      kept.set(key, results);
      const known = results.get(entry.strategyId);
      if (known && BigInt(known.entry.generation) > BigInt(entry.generation)) continue;
      results.set(entry.strategyId, { entry, runId: manifest.runId });
    }
  }

  async function readFrom(place: NamedPlace, signal: AbortSignal): Promise<void> {
    const storage = await clients.storage(place);
    for await (const page of storage.list({ bucket: place.name, prefix: folder }, signal)) {
      for (const { name } of page) {
        const object = { bucket: place.name, name, maxBytes: MAX_MANIFEST_BYTES };
        const manifest = readManifest(new TextDecoder().decode(await storage.read(object, signal)));
        if (manifest && name === manifestName(folder, manifest.runId)) add(place.name, manifest);
      }
    }
  }

  /** Warns only once: a refusal of one result applies to thousands. */
  function warnOfRead(error: CloudError): void {
    if (hasWarned) return;
    hasWarned = true;
    log.warn(
      `resume: a result of an earlier run cannot be read, so its combination runs again. ${error.advice}`,
    );
  }

  async function read(
    of: { readonly job: JobState; readonly index: number; readonly storage: Storage },
    { entry, runId: from }: Kept,
    run: Reading,
  ): Promise<EarlierResult | undefined> {
    const { job, index, storage } = of;
    const { planned } = job;
    const combination = planned.combinations[index];
    if (!combination) return undefined;
    const { name, generation } = entry;
    const at = { planned, combination, index, earlierAttempts: 0, retry: 0 };
    let body: ReadBody;
    try {
      body = await readBody({ storage, name, generation, at, keep: run.state.keep }, run.signal);
    } catch (error) {
      if (!(error instanceof CloudError) || run.signal.aborted) throw error;
      // Another run may have succeeded and cleaned up in between.
      if (error.httpStatus !== 404) warnOfRead(error);
      return undefined;
    }
    const { outcome } = body.combination;
    if (body.sha256 !== entry.sha256 || outcome?.status !== 'SUCCESS') return undefined;
    if (outcome.combination.strategyId !== combination.strategyId) return undefined;
    return {
      index,
      combination: {
        ...body.combination,
        outcome: { ...outcome, attempts: 0, reusedFrom: originOf(from, runId) },
        stored: { name, generation },
      },
    };
  }

  /** Those whose artifacts are there as well: without them, the jobs that need them would fail again and again. */
  async function whole(
    of: { readonly job: JobState; readonly storage: Storage },
    found: readonly EarlierResult[],
    run: Reading,
  ): Promise<readonly EarlierResult[]> {
    const { job, machine } = of.job.planned;
    const place = { storage: of.storage, bucket: machine.bucket, job: job.id };
    try {
      const gone = await withoutArtifacts(place, found, run.signal);
      const count = gone.size === 1 ? '1 result is' : `${gone.size} results are`;
      if (gone.size > 0) log.say(`${job.id}: ${count} not reused, because artifacts are gone`);
      return found.filter(({ index }) => !gone.has(index));
    } catch (error) {
      if (!(error instanceof CloudError) || run.signal.aborted) throw error;
      warnOfRead(error);
      return found.filter(({ combination }) => !combination.artifacts);
    }
  }

  async function takeFor(job: JobState, run: Reading): Promise<void> {
    const { planned } = job;
    const { id } = planned.job;
    const results = kept.get(keyOf(planned.machine.bucket, { job: id, needs: needsDigest(run.state, id) }));
    if (!results) return;
    const ids = new Map<string, number>();
    for (const { strategyId } of planned.combinations) ids.set(strategyId, (ids.get(strategyId) ?? 0) + 1);
    const inTurn = reads.line('due', run.signal);
    const storage = await clients.storage(placeOf(planned.machine));
    const pending = planned.combinations.flatMap(({ strategyId }, index) => {
      const result = results.get(strategyId);
      // With two results, it is unclear which one to use.
      if (!result || ids.get(strategyId) !== 1) return [];
      return [inTurn(() => read({ job, index, storage }, result, run))];
    });
    const found = (await Promise.all(pending)).flatMap((result) => result ?? []);
    for (const { index, combination } of await whole({ job, storage }, found, run)) {
      reused(job, index, combination);
    }
    const count = job.combinations.filter(({ outcome }) => outcome?.reusedFrom !== undefined).length;
    if (count > 0) log.say(`${id}: ${count} of ${planned.combinations.length} results reused`);
  }

  async function write(state: RunState, signal: AbortSignal): Promise<void> {
    const accepted = await acceptedBy(state, clients, signal);
    for (const [bucket, entries] of accepted) {
      const place = places.get(bucket);
      if (!place || entries.length === 0) continue;
      const storage = await clients.storage(place);
      const content = manifestText({ version: 1, runId, isFinal: false, entries });
      const name = manifestName(folder, runId);
      await storage.replace({ bucket, name, content, contentType: 'application/json' }, signal);
    }
  }

  let keptMs = clock.now();
  let keptTasks = 0;
  let isWriting = false;
  return {
    async begin(signal) {
      for (const place of places.values()) {
        try {
          await readFrom(place, signal);
        } catch (error) {
          if (!(error instanceof CloudError) || signal.aborted) throw error;
          log.warn(`resume: everything runs again. ${error.advice}`);
        }
      }
      if (kept.size === 0) {
        log.say(
          'resume: no earlier run left a result of the same commit, definition, params, files and machines.',
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
        await takeFor(job, { state, signal });
      }
    },
    keep(state, signal) {
      const tasks = endedTasks(state);
      if (isWriting || tasks === keptTasks || clock.now() - keptMs < KEEP_MS) return;
      isWriting = true;
      keptMs = clock.now();
      write(state, signal)
        .then(() => {
          keptTasks = tasks;
        })
        .catch((error: unknown) => {
          if (!(error instanceof CloudError)) throw error;
          if (!signal.aborted) log.warn(`resume: accepted results could not be recorded. ${error.advice}`);
        })
        .finally(() => {
          isWriting = false;
        });
    },
  };
}

interface Reading {
  readonly state: RunState;
  readonly signal: AbortSignal;
}

const haveEnded = (job: JobState, state: RunState) =>
  job.planned.job.needs.every((need) => state.jobs.get(need)?.phase === 'ended');

/** Tasks of all ended Batch jobs, with any result. */
const endedTasks = (state: RunState) =>
  [...state.jobs.values()]
    .flatMap(({ parts }) => parts)
    .reduce((sum, { view: { counts } }) => sum + (counts.SUCCEEDED ?? 0) + (counts.FAILED ?? 0), 0);

/** Results of this run's Batch jobs so far, by bucket. */
async function acceptedBy(
  state: RunState,
  clients: Run['clients'],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const found = new Map<string, Entry[]>();
  for (const { planned, parts } of state.jobs.values()) {
    const { bucket } = planned.machine;
    for (const part of parts) {
      const storage = await clients.storage(placeOf(planned.machine));
      const entries = await acceptedIn(storage, { ...part, bucket, job: planned.job.id }, signal);
      found.set(bucket, [...(found.get(bucket) ?? []), ...entries]);
    }
  }
  return found;
}

/** A run id is `<GitHub run>-<attempt>-<nonce>`. */
function originOf(from: string, own: string): { readonly attempt: number; readonly run?: string } {
  const [, run = from, attempt = '1'] = /^(.+)-(\d+)-[^-]+$/.exec(from) ?? [];
  return { attempt: Number(attempt), ...(!own.startsWith(`${run}-`) && { run }) };
}
