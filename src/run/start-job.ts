import { jobView } from '../cloud/batch-views.ts';
import { batchJobSpec, type TaskProgram } from '../plan/batch-job.ts';
import { ROWS_A_PART, rowParts } from '../plan/combination-rows.ts';
import { attemptFolder, batchJobId, LABELS, locationOf } from '../plan/names.ts';
import type { RunIdentity } from '../plan/plan.ts';
import { jobFileParts, transitiveNeeds } from '../plan/staging.ts';
import type { Clients } from './clients.ts';
import type { Action } from './facts.ts';
import { jobContextParts } from './outcome/context.ts';
import type { Resume } from './resume/resume.ts';
import type { JobState, RunState } from './state.ts';

/**
 * Uploads what the tasks of one attempt read and creates its Batch job. `note` is told the job's name before it is
 * created, so that whoever cleans up knows it even if nothing after that happens. Throws `CloudError`.
 */
export async function startJob(parts: {
  state: RunState;
  job: JobState;
  start: Action & { kind: 'start' };
  identity: RunIdentity;
  clients: Clients;
  program: TaskProgram;
  skipDefaultLabels: boolean;
  hasSource: boolean;
  /** Whether tasks start only while the run is watched. */
  hasLease: boolean;
  /** Says where results go that a later attempt may use. */
  resume?: Resume;
  note: (batchJobName: string, job: string) => void;
  nowMs: () => number;
  signal: AbortSignal;
}): Promise<void> {
  const { state, job, start, identity } = parts;
  const { planned } = job;
  const { machine } = planned;
  const combinations = start.combinations.flatMap((index) => planned.combinations[index] ?? []);
  const place = {
    projectId: machine.projectId,
    ...(machine.credentialsPath && { keyFile: machine.credentialsPath.value }),
  };
  const folder = attemptFolder(identity, planned.job.id, start.attempt);
  const resultsPrefix = parts.resume?.resultsPrefix(state, job, start.attempt) ?? `${folder}results/`;
  const needed = transitiveNeeds(state.plan, planned.job.id).flatMap((id) => {
    const needs = state.jobs.get(id);
    return needs?.phase === 'ended' ? [[id, () => jobContextParts(needs)] as const] : [];
  });
  const rows = { bucket: machine.bucket, name: `${folder}combinations.jsonl` };
  const hasRows = combinations.length > ROWS_A_PART;
  const content = bytesOf(() =>
    jobFileParts({
      plan: state.plan,
      planned,
      identity,
      combinations,
      ...(hasRows && { rowsUri: `gs://${rows.bucket}/${rows.name}` }),
      checkIf: start.checkIf,
      neededContexts: new Map(needed),
      resultsPrefix,
      hasSource: parts.hasSource,
      hasLease: parts.hasLease,
    }),
  );
  const storage = await parts.clients.storage(place);
  const object = { bucket: machine.bucket, name: `${folder}job.json` };
  const uploads = [storage.create({ ...object, content, contentType: 'application/json' }, parts.signal)];
  if (hasRows) {
    const lines = { content: bytesOf(() => rowParts(combinations)), contentType: 'application/jsonl' };
    uploads.push(storage.create({ ...rows, ...lines }, parts.signal));
  }
  await Promise.all(uploads);

  const spec = batchJobSpec({
    planned,
    identity,
    jobUri: `gs://${object.bucket}/${object.name}`,
    taskCount: combinations.length,
    program: parts.program,
    skipDefaultLabels: parts.skipDefaultLabels,
    isFallback: start.isFallback ?? false,
  });
  const location = locationOf(machine);
  const specDigest = spec.labels[LABELS.spec] ?? '';
  const id = batchJobId({ runId: identity.runId, job: planned.job.id, attempt: start.attempt, specDigest });
  const name = `${location}/jobs/${id}`;
  parts.note(name, planned.job.id);
  const batch = await parts.clients.batch(place);
  job.starting = name;
  const view = await batch.create({ location, id, spec }, parts.signal);
  delete job.starting;
  job.attempts.push({
    attempt: start.attempt,
    location,
    name,
    resultsPrefix,
    combinations: start.combinations,
    checkIf: start.checkIf,
    ...(start.isFallback && { isFallback: true }),
    view: view.createdMs > 0 ? view : { ...jobView({}), ...view, createdMs: parts.nowMs() },
    submittedMs: parts.nowMs(),
    misses: 0,
    isCancelled: false,
    isSettled: false,
    early: new Map(),
    writing: new Set(),
  });
  job.phase = 'active';
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
