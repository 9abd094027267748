/** Who the caller is in an IAM policy, for commands that can be pasted. */
export interface Principal {
  /** Value of `--member` that the caller's requests are made as. */
  readonly caller: string;
  /** The federated identity before impersonation. */
  readonly federated: string;
  /** What GitHub's token says of the run, as far as conditions of providers look at it. */
  readonly claims: string;
}

const PROVIDER =
  /^(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)\/providers\/[a-z0-9-]+$/;

/**
 * Names the caller as policies do (cloud.google.com/iam/docs/principal-identifiers). `CALLER` where the inputs do not
 * say who it is, as with credentials of the environment.
 */
export function principalOf(parts: {
  workloadIdentityProvider: string;
  serviceAccount: string;
  /** `OWNER/REPO` */
  repository: string;
  ref?: string;
  eventName?: string;
}): Principal {
  const pool = PROVIDER.exec(parts.workloadIdentityProvider.trim())?.[1];
  const federated =
    pool && /^[\w.-]+\/[\w.-]+$/.test(parts.repository)
      ? `principalSet://iam.googleapis.com/${pool}/attribute.repository/${parts.repository}`
      : 'CALLER';
  const account = parts.serviceAccount.trim();
  const isAccount = /^[\w.-]+@[\w.-]+$/.test(account);
  const claims = `repository "${parts.repository}", ref "${parts.ref ?? ''}", event_name "${parts.eventName ?? ''}"`;
  return { federated, claims, caller: isAccount ? `serviceAccount:${account}` : federated };
}
