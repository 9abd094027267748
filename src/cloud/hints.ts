import type { Service } from '../errors.ts';
import type { Principal } from './principal.ts';

/** What is known about a request that failed for good. */
export interface FailedRequest {
  readonly service: Service;
  readonly operation: string;
  readonly resource: string;
  readonly httpStatus: number;
  readonly status: string;
  readonly message: string;
  readonly url?: string;
  readonly principal: Principal;
}

const PROPAGATION = 'Changes of IAM take up to 5 minutes.';

/** What to do about a refused or failed request: the exact role, resource or input. Empty when nothing better is known. */
export function hintFor(request: FailedRequest): string {
  const { httpStatus } = request;
  if (httpStatus === 0) {
    return 'The network or the service failed for longer than the retries last. Run the job again.';
  }
  if (httpStatus === 429) {
    return 'A quota of the project is used up by requests. Run fewer runs at a time, or raise "poll_interval".';
  }
  if (httpStatus >= 500)
    return 'Google reports an outage. See https://status.cloud.google.com, then run the job again.';
  switch (request.service) {
    case 'batch':
      return batchHint(request);
    case 'storage':
      return storageHint(request);
    case 'sts':
    case 'iamcredentials':
    case 'oidc':
      return tokenHint(request);
    case 'logging':
      return httpStatus === 403 ? loggingHint(request) : '';
    case 'github':
      return httpStatus === 403 || httpStatus === 404
        ? 'Give the job "permissions: checks: write" (and "pull-requests: write" for comments); a fork never has them.'
        : '';
    case 'cloudresourcemanager':
      return httpStatus === 403 || httpStatus === 404
        ? 'Check "project_id": the project does not exist, or the caller has no role in it.'
        : '';
    case 'iam':
      return httpStatus === 403 || httpStatus === 404
        ? 'Check the name: the service account does not exist, or the caller may not see it.'
        : '';
    case 'metadata':
      return '';
  }
}

function batchHint({ httpStatus, message, resource, principal }: FailedRequest): string {
  const project = /^projects\/([^/]+)/.exec(resource)?.[1] ?? 'the project';
  if (httpStatus === 401) {
    return 'Batch did not accept the token. Give the input "service_account", so that the token is one of a service account.';
  }
  if (httpStatus === 403 && /actAs|act as|serviceAccountUser/i.test(message)) {
    const account = /[\w.-]+@[\w.-]+\w/.exec(message)?.[0] ?? 'VM_SERVICE_ACCOUNT';
    return `The caller may not run VMs as their service account (input "batch_service_account"). Run: gcloud iam service-accounts add-iam-policy-binding ${account} --project=${project} --role=roles/iam.serviceAccountUser --member=${principal.caller}. ${PROPAGATION}`;
  }
  if (httpStatus === 403 && /has not been used|disabled|SERVICE_DISABLED/i.test(message)) {
    return `Run: gcloud services enable batch.googleapis.com compute.googleapis.com logging.googleapis.com --project=${project}`;
  }
  if (httpStatus === 403) {
    return `Run: gcloud projects add-iam-policy-binding ${project} --role=roles/batch.jobsEditor --member=${principal.caller} (or the project does not exist). ${PROPAGATION}`;
  }
  if (httpStatus === 404) return 'Check "project_id" and "region": Batch is not offered in every region.';
  if (httpStatus === 409) {
    return 'A Batch job of that name exists and is not ours. Delete it, or run the job again for a new name.';
  }
  if (httpStatus === 400)
    return 'The field that Batch names comes from the inputs or from runs-on.with of this job.';
  return '';
}

function loggingHint({ resource, principal }: FailedRequest): string {
  const project = resource.split(' ').at(-1);
  return `Run: gcloud projects add-iam-policy-binding ${project} --role=roles/logging.viewer --member=${principal.caller} (or set "stream_logs: false"). ${PROPAGATION}`;
}

function storageHint({ httpStatus, resource, principal }: FailedRequest): string {
  const bucket = /^gs:\/\/([^/]+)/.exec(resource)?.[1] ?? resource;
  if (httpStatus === 401) {
    return 'Cloud Storage did not accept the token. Give the input "service_account", or grant the federated identity access.';
  }
  if (httpStatus === 403) {
    return `Run: gcloud storage buckets add-iam-policy-binding gs://${bucket} --role=roles/storage.objectUser --member=${principal.caller}. ${PROPAGATION}`;
  }
  if (httpStatus === 404) {
    return `Check "gcs_bucket": bucket ${bucket} or the object does not exist. A bucket is never created for you: gcloud storage buckets create gs://${bucket} --uniform-bucket-level-access`;
  }
  return '';
}

function tokenHint(request: FailedRequest): string {
  const { httpStatus, status, message, principal } = request;
  const isImpersonation =
    /generateAccessToken/.test(request.url ?? '') || request.service === 'iamcredentials';
  if (isImpersonation && httpStatus === 403) {
    const account = principal.caller.replace(/^serviceAccount:/, '');
    return `The federated identity may not impersonate the input "service_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${account} --role=roles/iam.workloadIdentityUser --member=${principal.federated}. ${PROPAGATION}`;
  }
  if (isImpersonation && httpStatus === 404)
    return 'The input "service_account" names an account that does not exist.';
  if (request.service === 'oidc') {
    return 'GitHub did not provide an OIDC token. Add "permissions: { contents: read, id-token: write }" to this job.';
  }
  if (/127 bytes|google\.subject/i.test(message)) {
    return 'Map google.subject to something shorter in the provider, e.g. assertion.repository_id.';
  }
  if (status === 'unauthorized_client' || /attribute condition/i.test(message)) {
    return `The provider's attribute condition rejected the claims of this run: ${principal.claims}. Compare: gcloud iam workload-identity-pools providers describe.`;
  }
  if (status === 'invalid_target') {
    return 'The pool or provider in "workload_identity_provider" is disabled, deleted or misspelt.';
  }
  if (status === 'invalid_grant') {
    return 'Google did not accept the OIDC token: compare the input "audience" with the allowed audiences of the provider, and its issuer with GitHub\'s.';
  }
  return 'Check the input "workload_identity_provider".';
}
