import type { FailedRequest } from './failed-request.ts';
import { PROPAGATION, projectOf, roleWith } from './roles.ts';

/** Google's name for an API in "X API has not been used in project" → the host that enables it. */
const API_HOSTS: Readonly<Record<string, string>> = {
  batch: 'batch.googleapis.com compute.googleapis.com logging.googleapis.com',
  storage: 'storage.googleapis.com',
  logging: 'logging.googleapis.com',
  sts: 'sts.googleapis.com',
  iamcredentials: 'iamcredentials.googleapis.com',
  cloudresourcemanager: 'cloudresourcemanager.googleapis.com',
  iam: 'iam.googleapis.com',
};

interface Refusal {
  /** google.api.ErrorReason (google/api/error_reason.proto), or a reason of Cloud Storage. */
  readonly reasons: readonly string[];
  /** The wording if a response has no reason. */
  readonly text?: RegExp;
  readonly hint: (request: FailedRequest) => string;
}

/** Checked from top to bottom; the first match counts. A role helps only with the last one. */
const REFUSALS: readonly Refusal[] = [
  {
    reasons: ['SECURITY_POLICY_VIOLATED', 'vpcServiceControls'],
    text: /vpcServiceControlsUniqueIdentifier|prohibited by organization's policy/i,
    hint: perimeterHint,
  },
  {
    reasons: ['BILLING_DISABLED', 'accountDisabled', 'billingNotEnabled', 'accountDelinquent'],
    text: /billing (account|to be enabled|is disabled|must be enabled)|enable billing/i,
    hint: (request) =>
      `The project has no active billing account. Roles do not help; link one: gcloud billing projects link ${projectOfAnswer(request)} --billing-account=ACCOUNT_ID`,
  },
  {
    reasons: ['SERVICE_DISABLED', 'accessNotConfigured'],
    text: /API has not been used in project|\bSERVICE_DISABLED\b|API .{0,80}\bis (disabled|not enabled)/i,
    hint: (request) =>
      `Run: gcloud services enable ${apisOf(request)} --project=${projectOfAnswer(request)}${isOnlyForChecks(request) ? ' (only "preflight" uses this API; the run itself does not need it)' : ''}`,
  },
  {
    reasons: ['LOCATION_POLICY_VIOLATED'],
    text: /Permission denied on 'locations\/|\bLocation '?[\w-]+'? (is not found|was not found|is not supported|does not exist)|\b(Invalid|Unknown|Unsupported) (location|region)\b|constraints\/gcp\.resourceLocations/i,
    hint: () =>
      'Check "region" and "zones": the region is misspelled, has no Batch, or is closed to the project (the policy constraints/gcp.resourceLocations). No role is missing.',
  },
  {
    reasons: ['CONSUMER_INVALID', 'RESOURCE_PROJECT_INVALID', 'CONSUMER_SUSPENDED', 'GCP_SUSPENDED'],
    text: /project .{0,80}(has been deleted|is (suspended|pending deletion)|not found or deleted)|consumer .{0,80}(suspended|is invalid)/i,
    hint: () =>
      'Check "project_id": the project does not exist, was deleted or is suspended. No role is missing.',
  },
  {
    reasons: ['ACCESS_TOKEN_SCOPE_INSUFFICIENT'],
    text: /insufficient authentication scopes/i,
    hint: () =>
      'The access token has too few scopes. Set "workload_identity_provider", or use credentials with the scope https://www.googleapis.com/auth/cloud-platform.',
  },
  {
    reasons: ['ACCOUNT_STATE_INVALID'],
    text: /service account .{0,120}\b(is|has been) (disabled|deleted)|account .{0,120}is disabled/i,
    hint: ({ principal }) =>
      `The service account is disabled or was deleted. Run: gcloud iam service-accounts enable ${emailIn(principal.caller)}`,
  },
  {
    reasons: ['ORG_RESTRICTION_VIOLATION', 'RESOURCE_USAGE_RESTRICTION_VIOLATED'],
    text: /constraints?\/[\w.]+.{0,80}violated/i,
    hint: () =>
      'A policy of the organization refuses the request; roles do not help. Ask its administrator for an exception for the project.',
  },
  {
    reasons: ['USER_PROJECT_DENIED'],
    text: /serviceusage\.services\.use/,
    hint: ({ principal, ...request }) =>
      `The caller may not use the project for billing and quota. Run: gcloud projects add-iam-policy-binding ${projectOf(request.resource)} --role=roles/serviceusage.serviceUsageConsumer --member=${principal.caller}. ${PROPAGATION}`,
  },
];

/** Advice for refusals that all of Google's services share, with any role of the caller; empty for anything else. */
export function refusalHint(request: FailedRequest): string {
  if (request.service === 'github' || request.service === 'oidc') return '';
  const { details, message } = request;
  const byReason = REFUSALS.find(({ reasons }) => reasons.includes(details.reason));
  const found = byReason ?? REFUSALS.find(({ text }) => text?.test(message));
  return found?.hint(request) ?? '';
}

const isOnlyForChecks = ({ service }: FailedRequest) =>
  service === 'cloudresourcemanager' || service === 'iam';

function perimeterHint({ message, details }: FailedRequest): string {
  const inText = /vpcServiceControlsUniqueIdentifier:?\s*"?([\w-]+)/.exec(message)?.[1];
  const id = details.perimeterId || inText;
  const name = id ? ` The identifier ${id} finds the refusal in the perimeter's audit log.` : '';
  return `A perimeter of VPC Service Controls keeps this runner out; roles do not help. Ask its administrator for an ingress rule for the caller, or use a self-hosted runner inside.${name}`;
}

/** The disabled APIs: the one that Google names, and for Batch also the others that it needs. */
function apisOf({ details, message, service }: FailedRequest): string {
  const named = details.metadata.service || /\/apis\/api\/([\w.-]+)/.exec(message)?.[1] || '';
  if (!named) return API_HOSTS[service] ?? `${service}.googleapis.com`;
  return named === 'batch.googleapis.com' ? (API_HOSTS.batch ?? named) : named;
}

const NAMED_PROJECT =
  /\b(?:in|on|for) project ['"#]?([a-z0-9][\w.:-]*\w)|[?&]project=([\w.:-]*\w)|\bproject #?(\d{6,})/;

/** The project that Google names, which may not be that of the request: for example, that of the token's identity. */
function projectOfAnswer({ details, message, resource }: FailedRequest): string {
  const consumer = /^projects\/([\w.:-]+)$/.exec(details.metadata.consumer ?? '')?.[1];
  const inText = NAMED_PROJECT.exec(message)?.slice(1).find(Boolean);
  return consumer || inText || projectOf(resource);
}

const emailIn = (text: string): string => /[\w.-]+@[\w.-]+\w/.exec(text)?.[0] ?? 'SERVICE_ACCOUNT';

/** Patterns for the missing permission in messages, for responses without a separate `permission`. */
const PERMISSION =
  /Permission '?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?(?: is)? denied|does not have ([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+) access|(?:Required|lacks|missing) (?:the )?'?"?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?"? permission/;

/** The permission that Google names as missing; empty if it names none. */
export function missingPermission({ httpStatus, service, message, details }: FailedRequest): string {
  if (httpStatus !== 403 || service === 'github' || service === 'oidc') return '';
  const inText = PERMISSION.exec(message)?.slice(1).find(Boolean);
  const isActAs = /\bact as\b.{0,60}service account|\bactAs\b/i.test(message);
  return details.metadata.permission || inText || (isActAs ? 'iam.serviceAccounts.actAs' : '');
}

/** The role with the permission that Google names as missing, and the command to grant it; else empty. */
export function permissionHint(request: FailedRequest): string {
  const permission = missingPermission(request);
  if (!permission) return '';
  const { message, principal, resource } = request;
  const found = roleWith(permission);
  if (!found) {
    return `The caller ${principal.caller} lacks the permission ${permission}. Grant it a role that includes it. ${PROPAGATION}`;
  }
  const { role, scope } = found;
  const grant = `--role=${role} --member=`;
  if (scope === 'vm-account') {
    const account = /[\w.-]+@[\w.-]+\w/.exec(message)?.[0] ?? 'VM_SERVICE_ACCOUNT';
    return `The caller may not run VMs as their service account (input "batch_service_account"). Run: gcloud iam service-accounts add-iam-policy-binding ${account} --project=${projectOf(resource)} ${grant}${principal.caller}. ${PROPAGATION}`;
  }
  if (scope === 'caller-account') {
    return `The federated identity may not impersonate the input "service_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${emailIn(principal.caller)} ${grant}${principal.federated}. ${PROPAGATION}`;
  }
  const bucket = /^gs:\/\/([^/]+)/.exec(resource)?.[1];
  if (scope === 'bucket' && bucket) {
    return `Run: gcloud storage buckets add-iam-policy-binding gs://${bucket} ${grant}${principal.caller}. ${PROPAGATION}`;
  }
  const project = projectOf(resource);
  const orLogs = request.service === 'logging' ? ' (or set "stream_logs: false")' : '';
  const orMissing = request.service === 'batch' ? ' (or the project does not exist)' : '';
  return `Run: gcloud projects add-iam-policy-binding ${project} ${grant}${principal.caller}${orLogs}${orMissing}. ${PROPAGATION}`;
}
