import type { BatchEvent, BatchJobView } from '../../cloud/batch-views.ts';
import { batchErrorIn, newsOf, stateSetBy, taskEndIn } from '../../cloud/explain/batch-events.ts';

/** The meaning of a failure in Batch, and what to do. */
export interface Meaning {
  readonly name: string;
  readonly message: string;
  readonly hint?: string;
}

/** Why a Batch job gets no machines, or why it failed before a task ran. */
export interface Trouble {
  readonly meaning: Meaning;
  readonly event: BatchEvent;
  /** Batch's text, without the change of state and the job's name. */
  readonly news: string;
}

const QUOTA: Meaning = {
  name: 'QuotaExceeded',
  message: 'A Compute Engine quota of the project does not allow the VMs.',
  hint: 'Request more of the quota that the text names, lower "max_parallel_tasks", or use another region or machine type.',
};
const QUOTA_HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /Limit: 0(?:\.0+)?(?![\d.])/,
    'The project has none of this quota, so waiting or fewer tasks do not help: request the quota that the text names, or use another machine, GPU or region.',
  ],
  [
    /IN_USE_ADDRESSES|STATIC_ADDRESSES|EXTERNAL/i,
    'Every VM has an external IP address: set "no_external_ip: true" with "network" and "subnetwork" (Private Google Access; Cloud NAT for the internet), lower "max_parallel_tasks", or request more of this quota.',
  ],
  [
    /(?:SSD|DISKS?|HYPERDISK|STORAGE)\w*_GB|_GB\b/,
    'Use smaller boot disks, disks of another type, or fewer at a time ("boot_disk_size_gb", "boot_disk_type", "disks", "max_parallel_tasks"), or request more of this quota.',
  ],
  [
    /GPUS|NVIDIA|TPU/,
    'Lower "max_parallel_tasks", use another GPU or region, or request more of this quota (GPUs also count toward GPUS_ALL_REGIONS).',
  ],
];

const NO_CAPACITY: Meaning = {
  name: 'NoCapacity',
  message: 'The zones have no more machines of this type.',
  hint: 'Try another "machine_type", "region" or "provisioning_model", or more "zones".',
};

const EXTERNAL_IP: Meaning = {
  name: 'ExternalIpForbidden',
  message: 'A policy of the organization forbids VMs with an external IP address.',
  hint: 'Set "no_external_ip: true" (runs-on.with: no_external_ip) with "network" and a "subnetwork" that has Private Google Access.',
};

const IMAGE_POLICY: Meaning = {
  name: 'ImageForbidden',
  message: "A policy of the organization forbids Batch's VM images.",
  hint: 'Ask for the project "batch-custom-image" to be added to constraints/compute.trustedImageProjects.',
};

const NO_AGENT: Meaning = {
  name: 'NoAgentContact',
  message: 'The VM started, but its agent never reached Batch.',
  hint: 'Run: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS. Without an external IP address, the subnetwork needs Private Google Access.',
};

const POLICY: Meaning = {
  name: 'PolicyViolated',
  message: 'A policy of the organization forbids such VMs.',
  hint: 'The text names the constraint. Ask the administrator of the organization for an exception for the project, or use an "instance_template" that satisfies it.',
};

const NO_ACCOUNT: Meaning = {
  name: 'NoServiceAccount',
  message: 'The service account of the VMs does not exist.',
  hint: 'Check the input "batch_service_account".',
};

const ACCOUNT_MISMATCH: Meaning = {
  name: 'ServiceAccountMismatch',
  message: 'The instance template and the job name different service accounts for the VMs.',
  hint: 'Set "batch_service_account" to the service account of the template, or remove it from the template.',
};

const NOT_OFFERED: Meaning = {
  name: 'MachineNotOffered',
  message: 'The region or the zones do not offer what the job requests.',
  hint: 'Check "machine_type", "gpu_type", "boot_disk_type" and "disks" against "region" and "zones": gcloud compute machine-types list, gcloud compute accelerator-types list.',
};

const PERMISSION: Meaning = {
  name: 'PermissionDenied',
  message:
    "Compute Engine refused the VMs: a permission of the project or of Batch's service agent is missing.",
  hint: "The text names the permission. Ask the administrator of the project for it; Batch's service agent (service-PROJECT_NUMBER@gcp-sa-cloudbatch.iam.gserviceaccount.com) needs roles/batch.serviceAgent.",
};

const NO_NETWORK: Meaning = {
  name: 'NoNetwork',
  message: 'The network or the subnetwork of the VMs does not exist, or Batch may not use it.',
  hint: 'Check "network" and "subnetwork"; for a shared VPC, Batch\'s agent and the VMs\' account need roles/compute.networkUser in the host project.',
};

const INVALID: Meaning = {
  name: 'InvalidMachine',
  message: 'Compute Engine refused the requested machine.',
  hint: 'The text says what is wrong; it comes from the inputs or from runs-on.with of this job.',
};

const API_OFF: Meaning = {
  name: 'ApiDisabled',
  message: 'An API that Batch needs is not enabled in the project.',
  hint: 'Run: gcloud services enable batch.googleapis.com compute.googleapis.com logging.googleapis.com --project=PROJECT',
};

const NOT_SCHEDULED: Meaning = {
  name: 'NotScheduled',
  message: 'Batch could not schedule the job in time.',
  hint: 'Jobs wait for at most two days. Try another "machine_type", "region" or "provisioning_model", or lower "max_parallel_tasks".',
};

const PASSING: Meaning = {
  name: 'ServiceFailed',
  message: 'Compute Engine failed when Batch requested machines.',
  hint: 'Run the job again. If it happens again, see https://status.cloud.google.com.',
};

/**
 * Phrases of Compute Engine and Batch that contain blanks, so that no name of a job, project or account can match. The
 * first match counts.
 */
const PHRASES: readonly (readonly [RegExp, Meaning])[] = [
  [/\bQuota (?:'[^']+'|[A-Z]\S*) exceeded|\bexceeded (?:the|your) quota\b/, QUOTA],
  [
    /does not have enough resources available|\bresource pool exhausted\b|currently out of capacity/i,
    NO_CAPACITY,
  ],
  [/constraints\/compute\.vmExternalIpAccess\b/i, EXTERNAL_IP],
  [/constraints\/compute\.trustedImageProjects\b/i, IMAGE_POLICY],
  [
    /\bConstraint '?constraints\/[\w.]+'? violated|violated for project|\bdenied by organization policy/i,
    POLICY,
  ],
  [/\bNo VM has agent reporting\b/i, NO_AGENT],
  [/service account specified in the instance template .* doesn't match/i, ACCOUNT_MISMATCH],
  [
    /service account \S+ (?:was )?(?:not found|does not exist)|of type 'serviceAccount' was not found/i,
    NO_ACCOUNT,
  ],
  [/\bAPI has not been used in project\b/, API_OFF],
  [
    /resource '[^']*\/(?:sub)?networks\/[^']*' (?:was )?not found|(?:sub)?network .* (?:was )?not found/i,
    NO_NETWORK,
  ],
  [
    /\/(?:acceleratorTypes|machineTypes|diskTypes)\/[^']*' was not found|No zone supports all of|machine type \S+ .*is not available|does not exist in zone|not supported in zone/i,
    NOT_OFFERED,
  ],
  [/\bRequired '[^']+' permission\b|\bPermission '?[\w.]+'? denied\b/i, PERMISSION],
  [/\b(?:Internal error|backendError|Please try again)\b/i, PASSING],
];

/** The meaning of the code of a `Batch Error`, if the description has none of the phrases. */
const CODES: readonly (readonly [RegExp, Meaning])[] = [
  [/QUOTA/, QUOTA],
  [/EXHAUSTED|STOCKOUT|OUT_OF_CAPACITY|INSUFFICIENT_RESOURCES/, NO_CAPACITY],
  [/SERVICE_ACCOUNT_MISMATCH/, ACCOUNT_MISMATCH],
  [/SERVICE_ACCOUNT/, NO_ACCOUNT],
  [/MACHINE_TYPE|ACCELERATOR|DISK_TYPE/, NOT_OFFERED],
  [/PERMISSION|FORBIDDEN|UNAUTHORIZED/, PERMISSION],
  [/CONDITION_NOT_MET|POLICY|CONSTRAINT/, POLICY],
  [/NETWORK/, NO_NETWORK],
  [/INTERNAL|BACKEND|UNAVAILABLE|RATE_LIMIT|TIMEOUT/, PASSING],
  [/INVALID|BAD_REQUEST|NOT_FOUND|UNSUPPORTED/, INVALID],
];

/** Matches texts about unknown failures. */
const SOUNDS_BAD =
  /\b(?:error|fail(?:ed|s|ure)?|denied|exceeded|violated|invalid|not found|unavailable|cannot|could not|refused|prohibited|non-retryable)\b/i;

const OTHER: Meaning = {
  name: 'NeverRan',
  message: 'Batch could not create the machines.',
  hint: 'The text comes from Batch. The values that it names come from the inputs or from runs-on.with of this job.',
};

/** The meaning of a text of Batch; undefined if it is not about a problem. */
export function meaningOf(news: string): Meaning | undefined {
  const error = batchErrorIn(news);
  const found =
    PHRASES.find(([pattern]) => pattern.test(news))?.[1] ??
    (error && CODES.find(([pattern]) => pattern.test(error.code))?.[1]);
  if (found === QUOTA) return { ...QUOTA, hint: quotaHint(news) };
  if (found) return found;
  if (/for two days|2 days|(?:QUEUED|SCHEDULED) for too long/i.test(news)) return NOT_SCHEDULED;
  if (/non-retryable information/.test(news)) return INVALID;
  return error || SOUNDS_BAD.test(withoutNames(news)) ? OTHER : undefined;
}

/**
 * Whether a text refuses machines, for lack of quota or capacity, which a few minutes do not change; a limit on
 * requests is over within a minute (cloud.google.com/batch/quotas).
 */
export function refusesMachines(text: string): boolean {
  const { name = '' } = meaningOf(text) ?? {};
  return name === QUOTA.name || name === NO_CAPACITY.name;
}

const quotaHint = (news: string): string =>
  QUOTA_HINTS.find(([pattern]) => pattern.test(news))?.[1] ?? QUOTA.hint ?? '';

/** Without paths, addresses and words with hyphens, which may be names from a user. */
const withoutNames = (text: string): string =>
  text.replace(/\S*[/@]\S*/g, ' ').replace(/\b(?!non-retryable)[\w.]+(?:-[\w.]+)+\b/g, ' ');

/**
 * The newest event of a Batch job that explains missing machines. Events before it ran no longer count; a failed task
 * is not such an event.
 */
export function jobTrouble(job: BatchJobView): Trouble | undefined {
  for (const event of job.events.toReversed()) {
    if (stateSetBy(event) === 'RUNNING') return undefined;
    if (taskEndIn(event)) return undefined;
    const news = newsOf(event);
    const meaning = news === '' ? undefined : meaningOf(news);
    if (meaning) return { meaning, event, news };
  }
  return undefined;
}
