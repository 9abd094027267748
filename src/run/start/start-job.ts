import { randomBytes } from 'node:crypto';
import type { BatchJobView } from '../../cloud/batch-views.ts';
import {
  type BatchJobSpec,
  batchJobSpec,
  type EarlyStart as EarlySpec,
  retriesOf,
  withJobKey,
} from '../../plan/batch-job.ts';
import { ROWS_A_PART, rowParts } from '../../plan/files/combination-rows.ts';
import { prepareFileText } from '../../plan/files/prepare-file.ts';
import { jobFileParts } from '../../plan/files/staging.ts';
import { sealJobFile, sealPrepareFile } from '../../plan/mac.ts';
import { plannedAt } from '../../plan/moves.ts';
import {
  artifactsPrefix,
  batchJobId,
  claimName,
  LABELS,
  locationOf,
  partFolder,
  prepareName,
} from '../../plan/names.ts';
import { transitiveNeeds } from '../../plan/needs.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import { neededFiles } from '../artifacts/needed.ts';
import { refusesMachines } from '../explain/troubles.ts';
import { logsFolder } from '../logs/log-source.ts';
import { jobContextParts } from '../outcome/context.ts';
import { placeOf } from '../place.ts';
import { needsDigest } from '../resume/needs.ts';
import type { StartAction, StartEarlyAction } from '../schedule/facts.ts';
import { movesOn } from '../schedule/next-terms.ts';
import {
  begunPart,
  type EarlyStart,
  FIRST_TERMS,
  type JobState,
  type NewPart,
  started,
  startedEarly,
  starting,
  went,
} from '../state.ts';
import type { Run } from '../the-run.ts';

/** Uploads what the tasks of one part read and creates its Batch job. Throws `CloudError`. */
export async function startJob(
  run: Run,
  job: JobState,
  start: StartAction,
  signal: AbortSignal,
): Promise<void> {
  const { part: number, terms, why, combinations, parallelism, checkIf } = start;
  begunPart(job, number);
  const planned = plannedAt(job.planned, terms.rung);
  const earlierStarts = combinations.map((index) => job.starts[index] ?? 0);
  const part = withFolder(run, { number, planned, terms, why, combinations, parallelism, earlierStarts });
  const needs = needsDigest(run.state, planned.job.id);
  await uploadJobFile(run, part, { needs, checkIf }, signal);
  const spec = specOf(run, part);
  // Where there are other machines, the job goes there at once.
  const isFinal = movesOn(job.planned, terms) ? refusesMachines : undefined;
  const { name, view } = await createBatchJob(run, job, { part, spec, isFinal }, signal);
  started(job, { ...part, needs, name }, { view, nowMs: run.clock.now() });
}

/** Creates a Batch job whose tasks prepare themselves and wait for the job.json of `goAhead`. Throws `CloudError`. */
export async function createEarly(
  run: Run,
  job: JobState,
  { combinations, parallelism, limitMs }: StartEarlyAction,
  signal: AbortSignal,
): Promise<void> {
  const { planned, begun: number } = job;
  begunPart(job, number);
  const earlierStarts = combinations.map(() => 0);
  const first = { terms: FIRST_TERMS, why: 'first' } as const;
  const part = withFolder(run, { number, planned, combinations, parallelism, earlierStarts, ...first });
  const waitSeconds = limitMs / 1000;
  const prepareUri = await uploadPrepareFile(run, part, waitSeconds, signal);
  const early = { prepareUri, waitSeconds };
  const spec = specOf(run, part, early);
  const machine = { ...planned.machine, maxRetries: retriesOf(planned.machine, early) };
  // Others wait for the answer, and there is time to ask for machines when the needs have ended.
  const made = { part, spec, isFinal: refusesMachines };
  const { name, view } = await createBatchJob(run, job, made, signal);
  startedEarly(
    job,
    { ...part, name, planned: { ...planned, machine } },
    { view, limitMs, nowMs: run.clock.now() },
  );
}

/** Uploads the job.json that the tasks of a Batch job wait for. Throws `CloudError`. */
export async function goAhead(
  run: Run,
  job: JobState,
  { early: { part }, checkIf }: { readonly early: EarlyStart; readonly checkIf: boolean },
  signal: AbortSignal,
): Promise<void> {
  const needs = needsDigest(run.state, part.planned.job.id);
  await uploadJobFile(run, part, { needs, checkIf }, signal);
  went(job, needs, run.clock.now());
}

/** A part before its Batch job has a name. */
type NamelessPart = Omit<NewPart, 'name' | 'needs'>;

const withFolder = (
  run: Run,
  part: Omit<NamelessPart, 'location' | 'resultsPrefix' | 'key'>,
): NamelessPart => ({
  ...part,
  location: locationOf(part.planned.machine),
  resultsPrefix: `${folderOf(run, part)}results/`,
  key: randomBytes(KEY_BYTES).toString('base64url'),
});

/** The length that HMAC-SHA-256 can use (RFC 2104 §3). */
const KEY_BYTES = 32;

/** In the run's folder, ending in a slash. */
const folderOf = (run: Run, { planned, number }: Pick<NewPart, 'planned' | 'number'>): string =>
  partFolder(run.identity, planned.job.id, number);

const uriIn = ({ planned }: Pick<NewPart, 'planned'>, name: string): string =>
  `gs://${planned.machine.bucket}/${name}`;

const specOf = (run: Run, part: NamelessPart, early?: EarlySpec): BatchJobSpec =>
  batchJobSpec({
    planned: part.planned,
    identity: run.identity,
    jobUri: uriIn(part, `${folderOf(run, part)}${JOB_FILE}`),
    taskCount: part.combinations.length,
    parallelism: part.parallelism,
    program: run.program,
    skipDefaultLabels: run.settings.skipDefaultLabels,
    isSecondStart: part.terms.isSecondStart,
    ...(early && { early }),
  });

const JOB_FILE = 'job.json';

interface NewBatchJob {
  readonly part: NamelessPart;
  readonly spec: BatchJobSpec;
  /** Refusals that are not worth another try. */
  readonly isFinal: typeof refusesMachines | undefined;
}

/**
 * The post step and the outputs learn the job's name before it is created, so that it is cleaned up even if nothing after
 * that happens.
 */
async function createBatchJob(
  run: Run,
  job: JobState,
  { part, spec, isFinal }: NewBatchJob,
  signal: AbortSignal,
): Promise<{ readonly name: string; readonly view: BatchJobView }> {
  const { planned, number, location, key } = part;
  const specDigest = spec.labels[LABELS.spec] ?? '';
  const id = batchJobId({ runId: run.identity.runId, job: planned.job.id, part: number, specDigest });
  const name = `${location}/jobs/${id}`;
  run.handover.batchJob(name);
  run.outputs.submitted(planned.job.id, name);
  const batch = await run.clients.batch(placeOf(planned.machine));
  starting(job, name, planned);
  const view = await batch.create({ location, id, spec: withJobKey(spec, key), isFinal }, signal);
  return { name, view };
}

const artifactPlaces = (run: Run, part: NamelessPart) => ({
  uploads: uriIn(part, artifactsPrefix(run.identity, part.number)),
  lists: uriIn(part, `${folderOf(run, part)}artifacts/`),
});

/** What the tasks of a part need before they know their combinations. */
async function preparationOf(run: Run, part: NamelessPart, signal: AbortSignal) {
  const cache = await run.packages.cacheFor(part.planned, signal);
  return {
    planned: part.planned,
    identity: run.identity,
    ...(run.logFiles.areWanted && { logs: uriIn(part, logsFolder(folderOf(run, part))) }),
    ...(run.sourceSha256 !== undefined && { sourceSha256: run.sourceSha256 }),
    ...(cache && { cache }),
    hasLease: run.lease.isRequired,
  };
}

/** Gives the URI of prepare.json. */
async function uploadPrepareFile(
  run: Run,
  part: NamelessPart,
  waitSeconds: number,
  signal: AbortSignal,
): Promise<string> {
  const { planned, key, combinations } = part;
  const preparation = await preparationOf(run, part, signal);
  const text = prepareFileText({ ...preparation, plan: run.plan, tasks: combinations.length, waitSeconds });
  const content = new TextEncoder().encode(text);
  const storage = await run.clients.storage(placeOf(planned.machine));
  const name = prepareName(run.identity, planned.job.id, part.number);
  const metadata = { ...sealPrepareFile({ key, body: content }) };
  const { bucket } = planned.machine;
  await storage.create({ bucket, name, content, contentType: 'application/json', metadata }, signal);
  return uriIn(part, name);
}

/** What the tasks of a part get when its needs have ended. */
interface Given {
  /** Digest of the results that are passed to the job. */
  readonly needs: string;
  readonly checkIf: boolean;
}

/**
 * Uploads job.json, after what it names: the rows of a large matrix, and long lists of needed artifacts. Tasks may be
 * waiting for it.
 */
async function uploadJobFile(
  run: Run,
  part: NamelessPart,
  { needs, checkIf }: Given,
  signal: AbortSignal,
): Promise<void> {
  const { planned, combinations: indices, earlierStarts, key } = part;
  const { bucket } = planned.machine;
  const folder = folderOf(run, part);
  const combinations = indices.flatMap((index) => planned.combinations[index] ?? []);
  const claims = planned.moves && indices.map((index, task) => claimName(index, earlierStarts[task] ?? 0, 0));
  const rowsName = `${folder}combinations.jsonl`;
  const hasRows = combinations.length > ROWS_A_PART;
  const needed = neededFiles(run.state, planned);
  const neededName = `${folder}needs-artifacts.jsonl`;
  const needsArtifacts = needed?.member(uriIn(part, neededName));
  const preparation = await preparationOf(run, part, signal);
  const content = bytesOf(() =>
    jobFileParts({
      ...preparation,
      plan: run.plan,
      combinations,
      ...(hasRows && { rowsUri: uriIn(part, rowsName) }),
      checkIf,
      neededContexts: contextsFor(run, planned),
      resultsPrefix: part.resultsPrefix,
      artifacts: artifactPlaces(run, part),
      ...(needsArtifacts !== undefined && { needsArtifacts }),
      ...(claims && { claims }),
    }),
  );
  const storage = await run.clients.storage(placeOf(planned.machine));
  const addLines = async (name: string, parts: () => Iterable<string>) => {
    const lines = { bucket, name, content: bytesOf(parts), contentType: 'application/jsonl' };
    await storage.create(lines, signal);
  };
  await Promise.all([
    hasRows && addLines(rowsName, () => rowParts(planned.job.id, combinations, claims)),
    needed?.lines && addLines(neededName, needed.lines),
  ]);
  const metadata = { ...sealJobFile({ key, body: content, needs }) };
  const name = `${folder}${JOB_FILE}`;
  await storage.create({ bucket, name, content, contentType: 'application/json', metadata }, signal);
}

/** Contexts of the jobs that a job may read, in pieces. */
const contextsFor = (run: Run, { job }: PlannedJob): ReadonlyMap<string, () => Iterable<string>> =>
  new Map(
    transitiveNeeds(run.plan, [job.id]).flatMap((id) => {
      const other = run.state.jobs.get(id);
      return other?.phase === 'ended' ? [[id, () => jobContextParts(other)] as const] : [];
    }),
  );

/** Texts as one piece of UTF-8. They are generated twice, so that only the bytes themselves are in memory. */
function bytesOf(parts: () => Iterable<string>): Uint8Array {
  let size = 0;
  for (const part of parts()) size += Buffer.byteLength(part);
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  for (const part of parts()) at += bytes.write(part, at);
  return bytes;
}
