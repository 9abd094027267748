import type { FailedRequest } from './failed-request.ts';
import { PROPAGATION } from './roles.ts';

/** What to do if no token was issued by GitHub's OIDC endpoint, STS or IAM Credentials. */
export function tokenHint(request: FailedRequest): string {
  if (request.service === 'oidc') {
    return 'GitHub did not provide an OIDC token. Add "permissions: { contents: read, id-token: write }" to this job.';
  }
  const isImpersonation =
    /generateAccessToken/.test(request.url ?? '') || request.service === 'iamcredentials';
  return isImpersonation ? impersonationHint(request) : exchangeHint(request);
}

function impersonationHint({ httpStatus, principal }: FailedRequest): string {
  if (httpStatus === 403) {
    const account = principal.caller.replace(/^serviceAccount:/, '');
    return `The federated identity may not impersonate the input "service_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${account} --role=roles/iam.workloadIdentityUser --member=${principal.federated}. ${PROPAGATION}`;
  }
  if (httpStatus === 404) return 'The input "service_account" names an account that does not exist.';
  return 'Check the input "service_account".';
}

/** STS's texts (cloud.google.com/iam/docs/troubleshooting-workload-identity-federation), the narrow ones first. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/127 bytes/i, 'Map google.subject to something shorter in the provider, e.g. assertion.repository_id.'],
  [
    /must be of type STRING|mapped attribute|attribute mapping/i,
    'Correct the attribute mapping of the provider: every mapped attribute must be a text, such as google.subject=assertion.sub and attribute.repository=assertion.repository.',
  ],
  [
    /connecting to the given credential's issuer|fetch(ing)? .{0,40}(JWKS|keys|discovery)|openid-configuration|jwks/i,
    "Google could not reach the issuer of the token. Check the provider's issuer URI (GitHub's is https://token.actions.githubusercontent.com); an Enterprise Server must be reachable from the internet, or its keys must be uploaded to the provider.",
  ],
  [
    /issuer/i,
    "The token's issuer differs from the provider's. Set the provider's issuer URI to https://token.actions.githubusercontent.com, or to that of your Enterprise Server.",
  ],
  [
    /stale|expired|issued at|in the future|too (old|early)|\bexp\b|\biat\b/i,
    "The OIDC token was too old, or not valid yet, when Google saw it. Run the job again; on a self-hosted runner, check the machine's clock.",
  ],
  [
    /audience/i,
    'Google did not accept the OIDC token: compare the input "audience" with the allowed audiences of the provider.',
  ],
];

function exchangeHint({ status, message, principal }: FailedRequest): string {
  if (status === 'invalid_target') {
    return 'The pool or provider in "workload_identity_provider" is disabled, deleted or misspelled.';
  }
  if (status === 'invalid_request' && /Invalid value for "audience"/i.test(message)) {
    return 'Check the input "workload_identity_provider": projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the number of the project.';
  }
  if (/attribute condition/i.test(message)) return conditionHint(principal.claims);
  const known = TEXTS.find(([pattern]) => pattern.test(message));
  if (known) return known[1];
  if (status === 'unauthorized_client') return conditionHint(principal.claims);
  if (status === 'invalid_grant') {
    return 'Google did not accept the OIDC token: compare the input "audience" with the allowed audiences of the provider, and its issuer with GitHub\'s.';
  }
  return 'Check the input "workload_identity_provider".';
}

const conditionHint = (claims: string): string =>
  `The provider's attribute condition rejected the claims of this run: ${claims}. Compare: gcloud iam workload-identity-pools providers describe.`;
