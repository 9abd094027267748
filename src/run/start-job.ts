import { randomBytes } from 'node:crypto';
import { type BatchJobSpec, batchJobSpec, withJobKey } from '../plan/batch-job.ts';
import { ROWS_A_PART, rowParts } from '../plan/combination-rows.ts';
import { sealJobFile } from '../plan/mac.ts';
import { attemptFolder, batchJobId, LABELS, locationOf } from '../plan/names.ts';
import { jobFileParts, transitiveNeeds } from '../plan/staging.ts';
import type { StartAction } from './facts.ts';
import { jobContextParts } from './outcome/context.ts';
import { placeOf } from './place.ts';
import { needsDigest } from './resume/needs.ts';
import { type JobState, started, starting } from './state.ts';
import type { Run } from './the-run.ts';

/**
 * Uploads what the tasks of one attempt read and creates its Batch job. The post step and the outputs learn the job's
 * name before it is created, so that it is cleaned up even if nothing after that happens. Throws `CloudError`.
 */
export async function startJob(
  run: Run,
  job: JobState,
  start: StartAction,
  signal: AbortSignal,
): Promise<void> {
  const { machine, job: definition } = job.planned;
  const folder = attemptFolder(run.identity, definition.id, start.attempt);
  const key = randomBytes(KEY_BYTES).toString('base64url');
  const needs = needsDigest(run.state, definition.id);
  const jobUri = await uploadJobFile(run, job, { start, folder, key, needs }, signal);

  const spec = specOf(run, job, start, jobUri);
  const location = locationOf(machine);
  const id = batchJobId({
    runId: run.identity.runId,
    job: definition.id,
    attempt: start.attempt,
    specDigest: spec.labels[LABELS.spec] ?? '',
  });
  const name = `${location}/jobs/${id}`;
  run.handover.batchJob(name);
  run.outputs.submitted(definition.id, name);
  const batch = await run.clients.batch(placeOf(machine));
  starting(job, name);
  const view = await batch.create({ location, id, spec: withJobKey(spec, key) }, signal);
  const attempt = {
    attempt: start.attempt,
    location,
    name,
    resultsPrefix: resultsFolder(folder),
    key,
    needs,
    combinations: start.combinations,
    checkIf: start.checkIf,
    isFallback: start.isFallback ?? false,
    ...(start.isSecondStart && { isSecondStart: true }),
    ...(start.restarts && { restarts: start.restarts }),
  };
  started(job, attempt, { view, nowMs: run.clock.now() });
}

function specOf(run: Run, { planned }: JobState, start: StartAction, jobUri: string): BatchJobSpec {
  return batchJobSpec({
    planned,
    identity: run.identity,
    jobUri,
    taskCount: start.combinations.length,
    program: run.program,
    skipDefaultLabels: run.settings.skipDefaultLabels,
    isFallback: start.isFallback ?? false,
    isSecondStart: start.isSecondStart ?? false,
  });
}

/** Where one attempt of a job keeps its files. */
interface AttemptFiles {
  readonly start: StartAction;
  /** In the run's folder, ending in a slash. */
  readonly folder: string;
  readonly key: string;
  /** Digest of the very results that the job is given. */
  readonly needs: string;
}

/** As many as HMAC-SHA-256 can use (RFC 2104 §3). */
const KEY_BYTES = 32;

const resultsFolder = (folder: string) => `${folder}results/`;

/** Uploads job.json and, for large matrices, the rows of its combinations. Gives the URI of job.json. */
async function uploadJobFile(
  run: Run,
  { planned }: JobState,
  files: AttemptFiles,
  signal: AbortSignal,
): Promise<string> {
  const { machine } = planned;
  const combinations = files.start.combinations.flatMap((index) => planned.combinations[index] ?? []);
  const needed = transitiveNeeds(run.plan, planned.job.id).flatMap((id) => {
    const needs = run.state.jobs.get(id);
    return needs?.phase === 'ended' ? [[id, () => jobContextParts(needs)] as const] : [];
  });
  const rows = { bucket: machine.bucket, name: `${files.folder}combinations.jsonl` };
  const hasRows = combinations.length > ROWS_A_PART;
  const cache = await run.packages.cacheFor(planned, signal);
  const content = bytesOf(() =>
    jobFileParts({
      plan: run.plan,
      planned,
      identity: run.identity,
      combinations,
      ...(hasRows && { rowsUri: `gs://${rows.bucket}/${rows.name}` }),
      checkIf: files.start.checkIf,
      neededContexts: new Map(needed),
      resultsPrefix: resultsFolder(files.folder),
      ...(run.sourceSha256 !== undefined && { sourceSha256: run.sourceSha256 }),
      ...(cache && { cache }),
      hasLease: run.lease.isRequired,
    }),
  );
  const storage = await run.clients.storage(placeOf(machine));
  const object = { bucket: machine.bucket, name: `${files.folder}job.json` };
  const metadata = { ...sealJobFile({ key: files.key, body: content, needs: files.needs }) };
  const contentType = 'application/json';
  const uploads = [storage.create({ ...object, content, contentType, metadata }, signal)];
  if (hasRows) {
    const lines = { content: bytesOf(() => rowParts(combinations)), contentType: 'application/jsonl' };
    uploads.push(storage.create({ ...rows, ...lines }, signal));
  }
  await Promise.all(uploads);
  return `gs://${object.bucket}/${object.name}`;
}

/** Texts as one piece of UTF-8, made twice, so that no more than the bytes themselves have to be in memory. */
function bytesOf(parts: () => Iterable<string>): Uint8Array {
  let size = 0;
  for (const part of parts()) size += Buffer.byteLength(part);
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  for (const part of parts()) at += bytes.write(part, at);
  return bytes;
}
