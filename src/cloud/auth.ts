import type { AuthClient } from 'google-auth-library';
import type { Call } from './call.ts';
import type { Endpoints } from './endpoints.ts';
import { serviceAccountClient } from './key-file.ts';

/** Who the requests are made as. */
export interface Identity {
  readonly workloadIdentityProvider?: string;
  readonly serviceAccount?: string;
  readonly audience?: string;
  readonly universe: string;
  /** Project that is told to the library, so that it does not ask Resource Manager for it. */
  readonly projectId?: string;
  /** Key file to use instead, for a job that names one. */
  readonly keyFile?: string;
}

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/**
 * A federated token lives at most 300 s, and the library renews whatever has less than 300 s left: with its default
 * every request would be an exchange of its own.
 */
const RENEW_BEFORE_MS = 60_000;

/** The credentials of a run: made once and shared by all clients, so that one exchange serves them all. */
export interface Credentials {
  readonly client: AuthClient;
  /** Makes sure that a token is there, exchanging one when needed. Throws `CloudError` naming the step that failed. */
  ready(signal?: AbortSignal): Promise<void>;
}

/**
 * Workload identity federation in the process, without a key or token file; else the ambient credentials
 * (google-github-actions/auth's file, GOOGLE_APPLICATION_CREDENTIALS, a runner on Google).
 *
 * `oidcToken` is asked anew at every renewal, because the run outlives the token. Loads google-auth-library.
 */
export async function credentials(parts: {
  identity: Identity;
  endpoints: Endpoints;
  oidcToken: (audience: string) => Promise<string>;
  call: Call;
}): Promise<Credentials> {
  const { identity, endpoints, call } = parts;
  const { GoogleAuth, IdentityPoolClient, JWT } = await import('google-auth-library');
  const provider = identity.keyFile === undefined ? identity.workloadIdentityProvider : undefined;
  let client: AuthClient;
  if (provider !== undefined) {
    const audience = `//iam.${identity.universe}/${provider}`;
    client = new IdentityPoolClient({
      type: 'external_account',
      audience,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${endpoints.sts}/v1/token`,
      scopes: [SCOPE],
      universe_domain: identity.universe,
      eagerRefreshThresholdMillis: RENEW_BEFORE_MS,
      subject_token_supplier: {
        getSubjectToken: () => parts.oidcToken(identity.audience ?? `https:${audience}`),
      },
      ...(identity.serviceAccount && {
        service_account_impersonation_url: `${endpoints.iamcredentials}/v1/projects/-/serviceAccounts/${identity.serviceAccount}:generateAccessToken`,
      }),
    });
  } else {
    client = await call(
      { service: 'sts', operation: 'read credentials of', resource: identity.keyFile ?? 'the environment' },
      async () => {
        const { keyFile, universe } = identity;
        const parts = { scopes: SCOPE, universe, endpoints, make: JWT };
        const made = keyFile === undefined ? undefined : await serviceAccountClient(keyFile, parts);
        if (made) return made;
        return new GoogleAuth({
          scopes: SCOPE,
          projectId: identity.projectId,
          universeDomain: universe,
          ...(keyFile !== undefined && { keyFilename: keyFile }),
        }).getClient();
      },
    );
  }
  const who = provider ?? identity.keyFile ?? 'the environment';
  return {
    client,
    async ready(signal) {
      await call({ service: 'sts', operation: 'get a token from', resource: who, signal }, () =>
        client.getAccessToken(),
      );
    },
  };
}
