import type { Answer, Request } from '../http-host.ts';
import { jsonOf } from '../http-host.ts';
import type { Tokens } from '../types.ts';
import type { Grants } from './grants.ts';
import type { Oidc } from './oidc.ts';

const PROVIDER =
  /^\/\/iam\.googleapis\.com\/projects\/\d+\/locations\/global\/workloadIdentityPools\/([a-z0-9-]{4,32})\/providers\/[a-z0-9-]{4,32}$/;
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const JWT = 'urn:ietf:params:oauth:token-type:jwt';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';

/**
 * Security Token Service: `POST /v1/token` trades an ID token of the local OIDC provider for a federated token, which
 * dies with it. `audiences` are accepted besides the provider's own name, as the allowed audiences of a provider are.
 */
export function createSts(parts: {
  oidc: Oidc;
  tokens: Tokens;
  audiences: readonly string[];
  grants: Grants;
  now?: () => number;
}): (request: Request) => Answer {
  const now = parts.now ?? Date.now;
  const refuse = (error: string, description: string): Answer => ({
    status: 400,
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
    if (!form('scope')) return refuse('invalid_scope', 'The scope is missing.');
    const audience = form('audience');
    const pool = PROVIDER.exec(audience)?.[1];
    if (!pool) return refuse('invalid_target', `Invalid value for "audience": ${audience}`);
    if (/\/providers\/missing/.test(audience)) {
      return refuse('invalid_target', 'The pool or provider is disabled, deleted, or does not exist.');
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
    if (refusal === 'disabled') {
      return refuse(
        'invalid_target',
        'The target service indicated by the "audience" parameters is invalid.',
      );
    }
    if (refusal === 'condition') {
      return refuse('unauthorized_client', 'The given credential is rejected by the attribute condition.');
    }
    const lifetimeSeconds = Math.floor(token.exp - now() / 1_000);
    const subject = `principal:${audience.replace(/\/providers\/.*$/, '')}/subject/${token.sub}`;
    return {
      status: 200,
      body: {
        access_token: parts.tokens.issue({ subject, lifetimeSeconds }),
        issued_token_type: ACCESS_TOKEN,
        token_type: 'Bearer',
        expires_in: lifetimeSeconds,
      },
    };
  };
}

/** The request's fields by their names in RFC 8693; Google takes JSON in camel case too. */
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
