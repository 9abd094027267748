import { COPY_TO, type FailedRequest, TEST_WRITING } from './failed-request.ts';
import { limitHint } from './limit-hints.ts';
import { permissionHint, refusalHint } from './refusal-hints.ts';
import { PROPAGATION, projectOf } from './roles.ts';
import { tokenHint } from './token-hints.ts';

/**
 * What to do about a refused or failed request: the exact role, resource or input. Empty if there is no good advice.
 *
 * Refusals that all services of Google share (a disabled API, a perimeter, billing, a region) are checked before those
 * of a single service, because no role helps against them.
 */
export function hintFor(request: FailedRequest): string {
  const { httpStatus } = request;
  if (request.isLimit) return limitHint(request);
  if (httpStatus === 0) return networkHint(request);
  if (httpStatus >= 500) return outageHint(request);
  return refusalHint(request) || permissionHint(request) || serviceHint(request);
}

const isGitHub = ({ service }: FailedRequest) => service === 'github' || service === 'oidc';

function networkHint(request: FailedRequest): string {
  if (/^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_)/.test(request.status)) {
    return 'The TLS certificate was not accepted. If a proxy decrypts TLS connections, set its certificate in NODE_EXTRA_CA_CERTS.';
  }
  if (request.status === 'ANSWER_TOO_LARGE') {
    return 'Run the job again. If it happens again, check your proxy and your own endpoints.';
  }
  // The content that a task wrote does not depend on the network.
  if (request.status === 'TOO_LARGE' || request.status === 'COMPRESSED') return '';
  if (request.service === 'metadata') return '';
  const whose = isGitHub(request) ? 'GitHub' : 'the service';
  return `The network or ${whose} failed for longer than the Action retries. Run the job again. Behind a proxy, check HTTPS_PROXY and NO_PROXY.`;
}

const outageHint = (request: FailedRequest): string =>
  isGitHub(request)
    ? 'GitHub reports an internal error. See https://www.githubstatus.com, then run the job again.'
    : 'Google reports an internal error. See https://status.cloud.google.com, then run the job again.';

function serviceHint(request: FailedRequest): string {
  const isUnseen = request.httpStatus === 403 || request.httpStatus === 404;
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
      return request.httpStatus === 403 ? loggingHint(request) : '';
    case 'github':
      return gitHubHint(request);
    case 'cloudresourcemanager':
      return isUnseen
        ? 'Check "project_id": the project does not exist, or the caller has no role on it.'
        : '';
    case 'iam':
      return isUnseen
        ? 'Check the name: the service account does not exist, or the caller may not see it.'
        : '';
    case 'metadata':
      return '';
  }
}

function batchHint(request: FailedRequest): string {
  const { httpStatus, principal } = request;
  if (httpStatus === 401) {
    return 'Batch did not accept the token. Set the input "service_account", so that the token belongs to a service account.';
  }
  if (httpStatus === 403) {
    const project = projectOf(request.resource);
    return `Run: gcloud projects add-iam-policy-binding ${project} --role=roles/batch.jobsEditor --member=${principal.caller} (or the project does not exist). ${PROPAGATION}`;
  }
  if (httpStatus === 404 && /tasks? of/.test(request.operation)) {
    return 'Batch does not list the tasks of the job yet, or somebody deleted the job. Run the job again.';
  }
  if (httpStatus === 404) return 'Check "project_id" and "region": Batch is not offered in every region.';
  if (httpStatus === 409) {
    return 'A Batch job with this name exists and does not belong to this run. Delete it, or run the job again to get a new name.';
  }
  return httpStatus === 400 ? fieldHint(request.message) : '';
}

/** Batch's messages about invalid fields begin with the field's name. */
function fieldHint(message: string): string {
  if (/no_external_ip_address field is invalid/.test(message)) {
    return 'Set "no_external_ip: true" (runs-on.with: no_external_ip), with "network" and "subnetwork"; the subnetwork needs Private Google Access.';
  }
  if (/(^|[^\w.])(sub)?network field is invalid/.test(message)) {
    return 'Check "network" and "subnetwork": projects/PROJECT/global/networks/NAME and projects/PROJECT/regions/REGION/subnetworks/NAME.';
  }
  return 'The field that Batch names comes from the inputs or from runs-on.with of this job.';
}

function loggingHint({ resource, principal }: FailedRequest): string {
  const project = resource.split(' ').at(-1);
  return `Run: gcloud projects add-iam-policy-binding ${project} --role=roles/logging.viewer --member=${principal.caller} (or set "stream_logs: false"). ${PROPAGATION}`;
}

function storageHint(request: FailedRequest): string {
  const { httpStatus, resource, principal, message, details, operation } = request;
  const bucket = /^gs:\/\/([^/]+)/.exec(resource)?.[1] ?? resource;
  if (/requester pays/i.test(message) || details.reason === 'userProjectMissing') {
    return `Bucket ${bucket} bills its readers (requester pays), which is not supported. Use another bucket, or run: gcloud storage buckets update gs://${bucket} --no-requester-pays`;
  }
  if (httpStatus === 401) {
    return 'Cloud Storage did not accept the token. Set the input "service_account", or grant the federated identity access.';
  }
  if (httpStatus === 403) {
    return `Run: gcloud storage buckets add-iam-policy-binding gs://${bucket} --role=roles/storage.objectUser --member=${principal.caller}. ${PROPAGATION}`;
  }
  if (httpStatus === 404) {
    const input = operation === COPY_TO || operation === TEST_WRITING ? 'artifacts_uri' : 'gcs_bucket';
    return `Check "${input}": bucket ${bucket} or the object does not exist. The Action never creates a bucket: gcloud storage buckets create gs://${bucket} --uniform-bucket-level-access`;
  }
  return '';
}

function gitHubHint({ httpStatus, message }: FailedRequest): string {
  if (httpStatus === 422 && /no commit found/i.test(message)) {
    return 'The commit does not belong to this repository, so it cannot have a check run: it was not pushed, or belongs to a fork. The run itself is not affected.';
  }
  if (httpStatus === 401) return 'GitHub did not accept the token: check the input "github_token".';
  if (httpStatus !== 403 && httpStatus !== 404) return '';
  if (/\bSAML|SSO\b/.test(message)) return 'Authorize the token for the organization (single sign-on).';
  if (/IP allow list/i.test(message)) {
    return 'The organization allows only some IP addresses, and that of the runner is not among them.';
  }
  if (/archived/i.test(message)) return 'The repository is archived, so nothing can be written to it.';
  return 'Give the job "permissions: checks: write" (and "pull-requests: write" for comments); pull requests from forks never get them.';
}
