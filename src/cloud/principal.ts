/** The caller as an IAM principal, for commands to copy. */
export interface Principal {
  /** Value of `--member` for the caller. */
  readonly caller: string;
  /** The federated identity before impersonation. */
  readonly federated: string;
  /** Claims of GitHub's token that conditions of providers use. */
  readonly claims: string;
}

const PROVIDER =
  /^(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)\/providers\/[a-z0-9-]+$/;

/**
 * Names the caller as in policies (cloud.google.com/iam/docs/principal-identifiers). `CALLER` if the inputs do not
 * contain its identity, as with credentials of the environment.
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
