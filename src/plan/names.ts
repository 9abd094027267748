import { createHash } from 'node:crypto';
import type { PlannedJob, RunIdentity } from './plan.ts';

/** Labels that identify a run's Batch jobs. */
export const LABELS = {
  run: 'gcp-batch-workflow-run',
  job: 'gcp-batch-workflow-job',
  spec: 'gcp-batch-workflow-spec',
} as const;

/** `job.name` grammar of google.cloud.batch.v1.CreateJobRequest.job_id. */
export const BATCH_JOB_ID = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Any text as the value of a label: at most 63 of `a-z0-9_-`. */
export const labelValue = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '-')
    .slice(0, 63);

export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Id of one Batch job of a job: the same for the same run, job, part number and spec, so that a repeated create request
 * finds the existing Batch job if the first response was lost.
 */
export function batchJobId(of: { runId: string; job: string; part: number; specDigest: string }): string {
  const digest = digestOf(JSON.stringify([of.runId, of.job, of.part, of.specDigest])).slice(0, 12);
  const name = slug(of.job).slice(0, 40).replace(/-+$/, '');
  return ['ddw', name, digest].filter((part) => part !== '').join('-');
}

/** UUID derived from the request, so that all retries of one request have the same request id. */
export function requestId(verb: 'create' | 'cancel' | 'delete', batchJobName: string): string {
  const hex = digestOf(`${verb} ${batchJobName}`);
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

export const locationOf = (machine: { projectId: string; region: string }) =>
  `projects/${machine.projectId}/locations/${machine.region}`;

/** Folder of a job, ending in a slash. */
export const jobFolder = (identity: RunIdentity, job: string) =>
  `${identity.folder}jobs/${encodeURIComponent(job)}/`;

/**
 * Folder in which the tasks of a job claim their combinations, and the Action those that it moves, ending in a slash.
 */
export const claimsFolder = (identity: RunIdentity, job: string) => `${jobFolder(identity, job)}claims/`;

/**
 * Name of a claim below that folder, for a combination that was started `moves` times before, by attempt `attempt` of
 * its task. Each start, and each retry by Batch, has its own claim.
 */
export const claimName = (combination: number, moves: number, attempt: number) =>
  `${combination}/${moves}${attempt > 0 ? `-${attempt}` : ''}`;

/** Folder of one Batch job of a job, ending in a slash. */
export const partFolder = (identity: RunIdentity, job: string, part: number) =>
  `${jobFolder(identity, job)}${part}/`;

/** What the tasks of a Batch job read that was created before its needs had ended. */
export const prepareName = (identity: RunIdentity, job: string, part: number) =>
  `${partFolder(identity, job, part)}prepare.json`;

/**
 * Prefix of the names of artifacts that the tasks of one part of a job upload. The number of the task's attempt
 * follows, then the path of its combination, which contains the job. So the files of attempts never mix.
 */
export const artifactsPrefix = (run: { readonly folder: string }, part: number) =>
  `${run.folder}artifacts/${part}-`;

/** The files of the input `source`, in each bucket of a run. */
export const sourceName = (run: { readonly folder: string }) => `${run.folder}source.tar.gz`;

/** The lease that a run renews while it is alive, in each of its buckets. */
export const leaseName = (run: { readonly folder: string }) => `${run.folder}lease.json`;

/** Folder in which the tasks of a run save packages for later runs, ending in a slash. */
export const uploadsFolder = (run: { readonly folder: string }) => `${run.folder}packages/`;

/**
 * Folder for data that outlives the runs of one repository and scope, ending in a slash. Machines cannot write below a
 * name that begins with an underscore (docs/security.md). The number of a repository does not change when its name
 * does.
 */
export function keptFolder(
  run: { readonly prefix: string; readonly repositoryId: string },
  kind: '_cache' | '_resume' | '_history',
  scope: string,
): string {
  const repository = run.repositoryId.replace(/\W/g, '-') || 'local';
  return `${run.prefix}/${kind}/${repository}/${scope}/`;
}

/** The history of earlier runs of a workflow. An object name has at most 1,024 bytes. */
export function historyName(
  run: { readonly prefix: string; readonly repositoryId: string },
  scope: string,
  workflow: string,
): string {
  const encoded = encodeURIComponent(workflow.toWellFormed()).replace(/^\./, '%2E');
  const name =
    encoded.length <= 200 ? encoded : `${encoded.slice(0, 150)}-${digestOf(workflow).slice(0, 32)}`;
  return `${keptFolder(run, '_history', scope)}${name}.json`;
}

/** A digest that is the same for all installations of the same requirements. */
export const packageGroup = (requirements: readonly string[]): string =>
  digestOf(JSON.stringify([...requirements].sort())).slice(0, 32);

/** Labels of a Batch job and its VMs; users' labels come first and cannot replace ours. */
export function labelsOf(
  planned: PlannedJob,
  identity: RunIdentity,
  skipDefaultLabels: boolean,
): Record<string, string> {
  return {
    ...(!skipDefaultLabels && {
      'managed-by': 'github-actions',
      ...(identity.commit && { 'commit-sha': labelValue(identity.commit) }),
    }),
    ...Object.fromEntries(planned.machine.labels),
    [LABELS.run]: labelValue(identity.runId),
    [LABELS.job]: labelValue(planned.job.id),
    ...(identity.repositoryId && { 'github-repository-id': labelValue(identity.repositoryId) }),
    ...(identity.githubRunId && { 'github-run-id': labelValue(identity.githubRunId) }),
    ...(identity.githubRunAttempt && { 'github-run-attempt': labelValue(identity.githubRunAttempt) }),
  };
}
