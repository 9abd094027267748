import type { AuthClient } from 'google-auth-library';
import type { Clock } from '../clock.ts';
import { CloudError } from '../errors.ts';
import type { Call, CallDetails } from './call.ts';
import type { Endpoints } from './endpoints.ts';
import { exchange, type OidcToken } from './exchange.ts';
import { readServiceAccountKey, serviceAccountClient } from './key-file.ts';
import { harden } from './library-request.ts';
import type { Send } from './send.ts';

/** The identity of the requests. */
export interface Identity {
  readonly workloadIdentityProvider?: string;
  readonly serviceAccount?: string;
  readonly audience?: string;
  readonly universe: string;
  /** Project that is passed to the library, so that it does not request it from Resource Manager. */
  readonly projectId?: string;
  /** Key to use instead, for a job that names a key file. */
  readonly key?: { readonly file: string; readonly text: () => Promise<string> };
}

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/** Milliseconds before its expiry when a token is renewed; a federated token is valid for at most five minutes. */
const RENEW_BEFORE_MS = 60_000;

/** The credentials of a run: created once and shared by all clients, so that they need only one exchange. */
export interface Credentials {
  /** Loaded after the first request for a token is sent, and never before `ready` is called. */
  readonly client: Promise<AuthClient>;
  /**
   * Returns the current token, if a token is all that a request needs. Absent for credentials from the environment or
   * from a key: the library may add more than a token to their requests.
   */
  readonly token?: () => string;
  /**
   * Makes sure that a valid token exists, and requests one if needed. Throws a `CloudError` that names the failed step.
   */
  ready(signal?: AbortSignal): Promise<void>;
  /** Discards a token that the service did not accept: the next `ready` requests another. */
  refused(): void;
}

/** The sources of credentials. */
export interface CredentialParts {
  readonly identity: Identity;
  readonly endpoints: Endpoints;
  readonly oidcToken: OidcToken;
  readonly send: Send;
  readonly call: Call;
  readonly clock: Clock;
  /** Called with every token before it is used. */
  readonly mask?: (token: string) => void;
}

/**
 * Workload identity federation in the process, without a key or token file; else the ambient credentials
 * (google-github-actions/auth's file, GOOGLE_APPLICATION_CREDENTIALS, a runner on Google).
 *
 * `oidcToken` is called for every renewal, because the run takes longer than a token is valid.
 */
export async function credentials(parts: CredentialParts): Promise<Credentials> {
  const { identity } = parts;
  const provider = identity.key === undefined ? identity.workloadIdentityProvider : undefined;
  return provider === undefined ? ambient(parts) : federated(parts, provider);
}

/** The Action exchanges tokens itself: the library waits forever if an exchange hangs, and so do all later callers. */
async function federated(parts: CredentialParts, provider: string): Promise<Credentials> {
  const { identity, endpoints, oidcToken, send, call, clock, mask } = parts;
  let onSent = () => {};
  const isSent = new Promise<void>((resolve) => {
    onSent = resolve;
  });
  const client = isSent.then(async () => {
    const { OAuth2Client } = await import('google-auth-library');
    const made = new OAuth2Client({ universeDomain: identity.universe });
    harden(made);
    return made;
  });
  let renewAtMs = Number.NEGATIVE_INFINITY;
  let pending: Promise<void> | undefined;
  let accessToken = '';
  async function renew(): Promise<void> {
    const askedMs = clock.now();
    const token = await exchange({
      provider,
      serviceAccount: identity.serviceAccount,
      audience: identity.audience,
      universe: identity.universe,
      endpoints,
      oidcToken,
      onSent,
      send,
      call,
      clock,
      mask,
    }).finally(onSent);
    mask?.(token.text);
    accessToken = token.text;
    // Without an expiry date, the library does not renew the token; it would use another clock than the run.
    (await client).setCredentials({ access_token: token.text });
    renewAtMs = askedMs + token.lifeMs - Math.min(RENEW_BEFORE_MS, token.lifeMs / 2);
  }
  return {
    client,
    token: () => accessToken,
    async ready(signal) {
      if (clock.now() < renewAtMs) return;
      pending ??= renew().finally(() => {
        pending = undefined;
      });
      await untilStopped(pending, signal, provider);
    },
    refused() {
      renewAtMs = Number.NEGATIVE_INFINITY;
    },
  };
}

async function ambient(parts: CredentialParts): Promise<Credentials> {
  const { identity, call } = parts;
  const { GoogleAuth, JWT } = await import('google-auth-library');
  const who = identity.key?.file ?? 'the environment';
  const { key, universe } = identity;
  const details: CallDetails = { service: 'sts', operation: 'read credentials of', resource: who };
  const client = await call<AuthClient>(details, async () => {
    if (key) {
      const read = readServiceAccountKey(await key.text());
      if (typeof read === 'string') throw new Error(`the key file ${read}`);
      return serviceAccountClient(read, { scopes: SCOPE, universe, endpoints: parts.endpoints, make: JWT });
    }
    return new GoogleAuth({
      scopes: SCOPE,
      projectId: identity.projectId,
      universeDomain: universe,
    }).getClient();
  });
  harden(client);
  let masked: string | undefined;
  return {
    client: Promise.resolve(client),
    async ready(signal) {
      const asked: CallDetails = { service: 'sts', operation: 'get a token from', resource: who, signal };
      const { token } = await call(asked, () => client.getAccessToken());
      if (!token || token === masked) return;
      masked = token;
      parts.mask?.(token);
    },
    refused() {
      client.setCredentials({});
    },
  };
}

/** If one caller stops waiting, the request continues for the others. */
async function untilStopped(
  pending: Promise<void>,
  signal: AbortSignal | undefined,
  resource: string,
): Promise<void> {
  if (!signal) return pending;
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => {
      reject(
        new CloudError({
          service: 'sts',
          operation: 'get a token from',
          resource,
          httpStatus: 0,
          status: 'STOPPED',
          message: `get a token from ${resource}: the run was stopped`,
        }),
      );
    };
  });
  stopped.catch(() => undefined);
  pending.catch(() => undefined);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await Promise.race([pending, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Every request gets a valid token; if the service still rejects it, it is renewed once. */
export function withToken(call: Call, credentials: Credentials): Call {
  return async (details, attempt) => {
    await credentials.ready(details.signal);
    try {
      return await call(details, attempt);
    } catch (error) {
      if (!(error instanceof CloudError) || error.httpStatus !== 401) throw error;
      credentials.refused();
      await credentials.ready(details.signal);
      return call(details, attempt);
    }
  };
}
