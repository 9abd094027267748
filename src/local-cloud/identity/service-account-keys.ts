import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, verify } from 'node:crypto';
import type { Answer, Request } from '../http-host.ts';
import type { Tokens } from '../types.ts';
import type { TokenClaims } from './grants.ts';
import { areKnownScopes } from './scopes.ts';

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** The audience of an assertion, regardless of its target. */
const AUDIENCE = 'https://oauth2.googleapis.com/token';
const LIFETIME_SECONDS = 3_600;

export interface ServiceAccountKeys {
  /** Creates a key and returns the JSON text of its file, in the form of `gcloud iam service-accounts keys create`. */
  create(email: string): string;
  /** The signer and the scopes, or why it is not accepted. */
  read(jwt: string): (Claims & { readonly iss: string }) | string;
}

interface Claims {
  readonly aud?: string;
  readonly scope?: string;
  readonly iat?: number;
  readonly exp?: number;
}

const jsonPart = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));

/** Keys of service accounts, and checks of their signatures. */
export function createServiceAccountKeys(now: () => number = Date.now): ServiceAccountKeys {
  const keys = new Map<string, KeyObject[]>();
  return {
    create(email) {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      keys.set(email, [...(keys.get(email) ?? []), createPublicKey(privateKey)]);
      const file = {
        type: 'service_account',
        project_id: /@([a-z0-9-]+)\./.exec(email)?.[1] ?? '',
        private_key_id: randomUUID().replaceAll('-', ''),
        private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
        client_email: email,
        client_id: '100000000000000000000',
        token_uri: AUDIENCE,
        universe_domain: 'googleapis.com',
      };
      return JSON.stringify(file, null, 2);
    },
    read(jwt) {
      const [header, claims, signature, more] = jwt.split('.');
      if (!header || !claims || !signature || more !== undefined) return 'Invalid JWT.';
      const { iss = '', iat = 0, exp = 0, ...rest } = jsonPart(claims) as Claims & { iss?: string };
      const known = keys.get(iss);
      if (!known) return 'Invalid grant: account not found';
      const isSigned = known.some((key) =>
        verify('RSA-SHA256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url')),
      );
      if (!isSigned) return 'Invalid JWT Signature.';
      if (exp * 1_000 <= now() || exp - iat > LIFETIME_SECONDS)
        return 'Invalid JWT: Token must be a short-lived token (60 minutes).';
      return { ...rest, iss, iat, exp };
    },
  };
}

/** `POST /token`: exchanges an assertion signed with a key for a token. */
export function createTokenEndpoint(keys: ServiceAccountKeys, tokens: Tokens): (request: Request) => Answer {
  const refuse = (description: string, error = 'invalid_grant'): Answer => ({
    status: 400,
    body: { error, error_description: description },
  });
  return (request) => {
    const form = new URLSearchParams(request.body.toString('utf8'));
    if (request.method !== 'POST' || form.get('grant_type') !== GRANT)
      return refuse('Invalid grant_type.', 'unsupported_grant_type');
    const claims = keys.read(form.get('assertion') ?? '');
    if (typeof claims === 'string') return refuse(claims);
    if (claims.aud !== AUDIENCE) return refuse(`Invalid JWT: audience ${claims.aud}.`);
    const scopes = (claims.scope ?? '').split(/\s+/).filter(Boolean);
    if (!areKnownScopes(scopes))
      return refuse('Invalid OAuth scope or ID token audience provided.', 'invalid_scope');
    const lifetimeSeconds = LIFETIME_SECONDS;
    return {
      status: 200,
      body: {
        access_token: tokens.issue({ subject: claims.iss, lifetimeSeconds, scopes }),
        expires_in: lifetimeSeconds,
        token_type: 'Bearer',
      },
    };
  };
}

/** A token that a client signed itself, which Google's APIs accept for their own audience or any scope (AIP-4111). */
export function selfSigned(keys: ServiceAccountKeys, jwt: string): TokenClaims | undefined {
  const claims = keys.read(jwt);
  if (
    typeof claims === 'string' ||
    (!claims.scope && !/^https:\/\/[a-z]+\.googleapis\.com\/$/.test(claims.aud ?? ''))
  )
    return undefined;
  const scopes = claims.scope?.split(/\s+/);
  return {
    subject: claims.iss,
    expiresMs: (claims.exp ?? 0) * 1_000,
    isTask: false,
    ...(scopes && { scopes }),
  };
}
