import type { Clock } from '../clock.ts';
import type { Call, CallDetails } from './call.ts';
import type { Endpoints } from './endpoints.ts';
import { BrokenAnswer } from './explain/broken-answer.ts';
import { isRecord } from './json.ts';
import type { Send } from './send.ts';

/** An access token, and how long it is valid from now. */
export interface Token {
  readonly text: string;
  readonly lifeMs: number;
}

/** GitHub's token for an audience; `onSent` is called when the request for it is sent. */
export type OidcToken = (audience: string, onSent?: () => void) => Promise<string>;

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type';
/** Lifetime of an impersonated token, unless the service returns its expiry. */
const LIFE_SECONDS = 3_600;
const ATTEMPT_MS = 20_000;

/**
 * Exchanges GitHub's token for a Google token (RFC 8693), and this one for a token of the service account, if any. Each
 * exchange is a separate request, so that an error names the step. Throws `CloudError`.
 */
export async function exchange(parts: {
  /** projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER */
  provider: string;
  serviceAccount?: string | undefined;
  audience?: string | undefined;
  universe: string;
  endpoints: Endpoints;
  oidcToken: OidcToken;
  /** Called when the first request is sent. */
  onSent?: () => void;
  send: Send;
  call: Call;
  clock: Clock;
  /** Called with the first token, which is used to get the second one. */
  mask?: ((token: string) => void) | undefined;
}): Promise<Token> {
  const { endpoints, provider } = parts;
  const audience = `//iam.${parts.universe}/${provider}`;
  const subject = await parts.oidcToken(parts.audience ?? `https:${audience}`, parts.onSent);
  const sts: CallDetails = {
    service: 'sts',
    operation: 'get a token from',
    resource: provider,
    attemptMs: ATTEMPT_MS,
  };
  const federated = await parts.call(sts, async (signal) => {
    const { data } = await parts.send({
      url: `${endpoints.sts}/v1/token`,
      method: 'POST',
      data: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience,
        scope: SCOPE,
        requested_token_type: `${TOKEN_TYPE}:access_token`,
        subject_token: subject,
        subject_token_type: `${TOKEN_TYPE}:jwt`,
      }),
      signal,
    });
    return tokenOf(
      isRecord(data) ? data.access_token : undefined,
      Number(isRecord(data) && data.expires_in) * 1000,
    );
  });
  const account = parts.serviceAccount;
  if (account === undefined) return federated;
  parts.mask?.(federated.text);
  const iam: CallDetails = {
    service: 'iamcredentials',
    operation: 'impersonate',
    resource: account,
    attemptMs: ATTEMPT_MS,
  };
  return parts.call(iam, async (signal) => {
    const { data, header } = await parts.send({
      url: `${endpoints.iamcredentials}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
      method: 'POST',
      headers: { authorization: `Bearer ${federated.text}` },
      data: { scope: [SCOPE], lifetime: `${LIFE_SECONDS}s` },
      signal,
    });
    const answer = isRecord(data) ? data : {};
    // The runner's clock may differ from Google's by minutes.
    const nowMs = Date.parse(header('date')) || parts.clock.now();
    return tokenOf(answer.accessToken, Date.parse(String(answer.expireTime)) - nowMs);
  });
}

function tokenOf(text: unknown, lifeMs: number): Token {
  if (typeof text !== 'string' || text === '') throw new BrokenAnswer('the response contains no token');
  return { text, lifeMs: Number.isFinite(lifeMs) && lifeMs > 0 ? lifeMs : LIFE_SECONDS * 1000 };
}
