import type { Answer, Request } from '../http-host.ts';
import { jsonOf } from '../http-host.ts';
import type { Tokens } from '../types.ts';
import type { Federation, Grants } from './grants.ts';
import type { Oidc } from './oidc.ts';
import { areKnownScopes } from './scopes.ts';

const PROVIDER =
  /^\/\/iam\.googleapis\.com\/projects\/\d+\/locations\/global\/workloadIdentityPools\/([a-z0-9-]{4,32})\/providers\/[a-z0-9-]{4,32}$/;
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const JWT = 'urn:ietf:params:oauth:token-type:jwt';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';

const NO_PROVIDER =
  'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.';
const NOT_THERE =
  'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.';
/** cloud.google.com/iam/docs/workload-identity-federation#mapping */
const MAX_SUBJECT_BYTES = 127;

/**
 * Published responses (google-github-actions/auth,
 * cloud.google.com/iam/docs/troubleshooting-workload-identity-federation).
 */
const REFUSALS: Readonly<Record<Federation, readonly [error: string, description: string, status?: number]>> =
  {
    condition: ['unauthorized_client', 'The given credential is rejected by the attribute condition.'],
    disabled: ['invalid_target', NOT_THERE],
    'subject-too-long': [
      'invalid_request',
      'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.',
    ],
    'subject-not-string': [
      'unauthorized_client',
      "The mapped attribute 'google.subject' must be of type STRING.",
    ],
    'issuer-unreachable': ['invalid_grant', "Error connecting to the given credential's issuer."],
    throttled: [
      'quota_exceeded',
      'The request was throttled due to rate limit: sts.googleapis.com/requests. Please retry after a few seconds.',
      429,
    ],
  };

/**
 * Security Token Service: `POST /v1/token` exchanges an ID token of the local OIDC provider for a federated token,
 * which expires with it. `audiences` are accepted in addition to the provider's own name, like the allowed audiences of
 * a provider.
 */
export function createSts(parts: {
  oidc: Oidc;
  tokens: Tokens;
  audiences: readonly string[];
  grants: Grants;
  now?: () => number;
}): (request: Request) => Answer {
  const now = parts.now ?? Date.now;
  const refuse = (error: string, description: string, status = 400): Answer => ({
    status,
    body: { error, error_description: description },
  });
  return (request) => {
    if (request.method !== 'POST' || request.url.pathname !== '/v1/token') {
      return {
        status: 404,
        body: { error: 'not_found', error_description: 'Only POST /v1/token is known here.' },
      };
    }
    const form = fieldsOf(request);
    if (form('grant_type') !== EXCHANGE) return refuse('unsupported_grant_type', 'Invalid grant type.');
    if (form('requested_token_type') !== ACCESS_TOKEN) {
      return refuse('invalid_request', 'Invalid requested token type.');
    }
    const kind = form('subject_token_type');
    if (kind !== JWT && kind !== ID_TOKEN) return refuse('invalid_request', 'Invalid subject token type.');
    const scopes = form('scope').split(/\s+/).filter(Boolean);
    if (!areKnownScopes(scopes))
      return refuse('invalid_scope', 'Invalid OAuth scope or ID token audience provided.');
    const audience = form('audience');
    const pool = PROVIDER.exec(audience)?.[1];
    if (!pool) return refuse('invalid_request', NO_PROVIDER);
    if (/\/providers\/missing/.test(audience)) {
      return refuse('invalid_target', NOT_THERE);
    }
    const token = parts.oidc.read(form('subject_token'));
    if (typeof token === 'string') return refuse('invalid_grant', token);
    if (![audience, `https:${audience}`, ...parts.audiences].includes(token.aud)) {
      return refuse(
        'invalid_grant',
        `The audience in ID Token [${token.aud}] does not match the expected audience.`,
      );
    }
    const refusal = parts.grants.federation();
    if (refusal !== undefined) return refuse(...REFUSALS[refusal]);
    if (Buffer.byteLength(token.sub) > MAX_SUBJECT_BYTES) return refuse(...REFUSALS['subject-too-long']);
    const lifetimeSeconds = Math.floor(token.exp - now() / 1_000);
    const subject = `principal:${audience.replace(/\/providers\/.*$/, '')}/subject/${token.sub}`;
    return {
      status: 200,
      body: {
        access_token: parts.tokens.issue({ subject, lifetimeSeconds, scopes }),
        issued_token_type: ACCESS_TOKEN,
        token_type: 'Bearer',
        expires_in: lifetimeSeconds,
      },
    };
  };
}

/** The request's fields by their names in RFC 8693; Google also accepts JSON in camel case. */
function fieldsOf(request: Request): (name: string) => string {
  if (!/json/.test(request.headers['content-type'] ?? '')) {
    const form = new URLSearchParams(request.body.toString('utf8'));
    return (name) => form.get(name) ?? '';
  }
  const body = jsonOf(request) ?? {};
  return (name) => {
    const camel = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return String(body[camel] ?? body[name] ?? '');
  };
}
