import { randomBytes } from 'node:crypto';
import { type BatchJobSpec, batchJobSpec, withJobKey } from '../plan/batch-job.ts';
import { ROWS_A_PART, rowParts } from '../plan/files/combination-rows.ts';
import { jobFileParts, transitiveNeeds } from '../plan/files/staging.ts';
import { sealJobFile } from '../plan/mac.ts';
import { plannedAt } from '../plan/moves.ts';
import { artifactsPrefix, batchJobId, claimName, LABELS, locationOf, partFolder } from '../plan/names.ts';
import type { PlannedJob } from '../plan/plan.ts';
import { neededFiles } from './artifacts/needed.ts';
import { refusesMachines } from './explain/troubles.ts';
import { logsFolder } from './logs/log-source.ts';
import { jobContextParts } from './outcome/context.ts';
import { placeOf } from './place.ts';
import { needsDigest } from './resume/needs.ts';
import type { StartAction } from './schedule/facts.ts';
import { movesOn } from './schedule/next-terms.ts';
import { begunPart, type JobState, type NewPart, started, starting } from './state.ts';
import type { Run } from './the-run.ts';

/**
 * Uploads what the tasks of one part read and creates its Batch job. The post step and the outputs learn the job's name
 * before it is created, so that it is cleaned up even if nothing after that happens. Throws `CloudError`.
 */
export async function startJob(
  run: Run,
  job: JobState,
  start: StartAction,
  signal: AbortSignal,
): Promise<void> {
  const { job: definition } = job.planned;
  const number = start.part;
  begunPart(job, number);
  const folder = partFolder(run.identity, definition.id, number);
  const part: PartFiles = {
    start,
    planned: plannedAt(job.planned, start.terms.rung),
    folder,
    key: randomBytes(KEY_BYTES).toString('base64url'),
    needs: needsDigest(run.state, definition.id),
  };
  const { machine } = part.planned;
  const jobUri = await uploadJobFile(run, job, part, signal);

  const spec = specOf(run, part, jobUri);
  const location = locationOf(machine);
  const specDigest = spec.labels[LABELS.spec] ?? '';
  const id = batchJobId({ runId: run.identity.runId, job: definition.id, part: number, specDigest });
  const name = `${location}/jobs/${id}`;
  run.handover.batchJob(name);
  run.outputs.submitted(definition.id, name);
  const batch = await run.clients.batch(placeOf(machine));
  starting(job, name, part.planned);
  // Where there are other machines, the job goes there at once.
  const isFinal = movesOn(job.planned, start.terms) ? refusesMachines : undefined;
  const view = await batch.create({ location, id, spec: withJobKey(spec, part.key), isFinal }, signal);
  const created: NewPart = {
    number,
    location,
    name,
    planned: part.planned,
    key: part.key,
    needs: part.needs,
    terms: start.terms,
    why: start.why,
    resultsPrefix: resultsFolder(folder),
    combinations: start.combinations,
    earlierStarts: start.combinations.map((index) => job.starts[index] ?? 0),
    parallelism: start.parallelism,
  };
  started(job, created, { view, nowMs: run.clock.now() });
}

const specOf = (run: Run, { planned, start }: PartFiles, jobUri: string): BatchJobSpec =>
  batchJobSpec({
    planned,
    identity: run.identity,
    jobUri,
    taskCount: start.combinations.length,
    parallelism: start.parallelism,
    program: run.program,
    skipDefaultLabels: run.settings.skipDefaultLabels,
    isSecondStart: start.terms.isSecondStart,
  });

/** What one part is made of. */
interface PartFiles {
  readonly start: StartAction;
  /** The job with the machine of the part. */
  readonly planned: PlannedJob;
  /** In the run's folder, ending in a slash. */
  readonly folder: string;
  readonly key: string;
  /** Digest of the very results that the job is given. */
  readonly needs: string;
}

/** As many as HMAC-SHA-256 can use (RFC 2104 §3). */
const KEY_BYTES = 32;

const resultsFolder = (folder: string) => `${folder}results/`;

const artifactPlaces = (run: Run, bucket: string, part: number, folder: string) => ({
  uploads: `gs://${bucket}/${artifactsPrefix(run.identity, part)}`,
  lists: `gs://${bucket}/${folder}artifacts/`,
});

/** Uploads job.json and, for large matrices, the rows of its combinations. Gives the URI of job.json. */
async function uploadJobFile(
  run: Run,
  job: JobState,
  { planned, start, folder, key, needs }: PartFiles,
  signal: AbortSignal,
): Promise<string> {
  const { machine } = planned;
  const combinations = start.combinations.flatMap((index) => planned.combinations[index] ?? []);
  const claims =
    planned.moves && start.combinations.map((index) => claimName(index, job.starts[index] ?? 0, 0));
  const contexts = transitiveNeeds(run.plan, planned.job.id).flatMap((id) => {
    const other = run.state.jobs.get(id);
    return other?.phase === 'ended' ? [[id, () => jobContextParts(other)] as const] : [];
  });
  const rows = { bucket: machine.bucket, name: `${folder}combinations.jsonl` };
  const hasRows = combinations.length > ROWS_A_PART;
  const needed = neededFiles(run.state, planned);
  const neededName = `${folder}needs-artifacts.jsonl`;
  const needsArtifacts = needed?.member(`gs://${machine.bucket}/${neededName}`);
  const cache = await run.packages.cacheFor(planned, signal);
  const content = bytesOf(() =>
    jobFileParts({
      plan: run.plan,
      planned,
      identity: run.identity,
      combinations,
      ...(hasRows && { rowsUri: `gs://${rows.bucket}/${rows.name}` }),
      checkIf: start.checkIf,
      neededContexts: new Map(contexts),
      resultsPrefix: resultsFolder(folder),
      artifacts: artifactPlaces(run, machine.bucket, start.part, folder),
      ...(needsArtifacts !== undefined && { needsArtifacts }),
      ...(run.logFiles.areWanted && { logs: `gs://${machine.bucket}/${logsFolder(folder)}` }),
      ...(run.sourceSha256 !== undefined && { sourceSha256: run.sourceSha256 }),
      ...(cache && { cache }),
      hasLease: run.lease.isRequired,
      ...(claims && { claims }),
    }),
  );
  const storage = await run.clients.storage(placeOf(machine));
  const object = { bucket: machine.bucket, name: `${folder}job.json` };
  const metadata = { ...sealJobFile({ key, body: content, needs }) };
  const contentType = 'application/json';
  const uploads = [storage.create({ ...object, content, contentType, metadata }, signal)];
  const addLines = (name: string, parts: () => Iterable<string>) => {
    const lines = { bucket: machine.bucket, name, content: bytesOf(parts), contentType: 'application/jsonl' };
    uploads.push(storage.create(lines, signal));
  };
  if (hasRows) addLines(rows.name, () => rowParts(planned.job.id, combinations, claims));
  if (needed?.lines) addLines(neededName, needed.lines);
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
