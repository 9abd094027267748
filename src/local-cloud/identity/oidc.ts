import { createPublicKey, generateKeyPairSync, randomBytes, randomUUID, sign, verify } from 'node:crypto';
import { errorDocument } from '../error-documents.ts';
import type { Answer, Request } from '../http-host.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
/** GitHub's OIDC tokens are valid for five minutes (google-github-actions/auth#474). */
const LIFETIME_SECONDS = 300;

export interface IdToken {
  readonly sub: string;
  readonly aud: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

export interface Oidc {
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN */
  readonly requestToken: string;
  handle(request: Request): Answer;
  /** The claims of an ID token, or why it is not accepted. */
  read(token: string): IdToken | string;
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** GitHub's OIDC provider for a job: `ACTIONS_ID_TOKEN_REQUEST_URL` with an audience, RS256 tokens. */
export function createOidc(now: () => number = Date.now): Oidc {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKey = createPublicKey(privateKey);
  const keyId = randomUUID();
  const requestToken = randomBytes(24).toString('base64url');

  function issue(audience: string): string {
    const seconds = Math.floor(now() / 1_000);
    const header = { typ: 'JWT', alg: 'RS256', kid: keyId };
    const claims = {
      jti: randomUUID(),
      iss: ISSUER,
      aud: audience,
      sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
      repository: 'octo-org/octo-repo',
      repository_owner: 'octo-org',
      repository_id: '1296269',
      ref: 'refs/heads/main',
      event_name: 'push',
      nbf: seconds,
      iat: seconds,
      exp: seconds + LIFETIME_SECONDS,
    };
    const content = `${encode(header)}.${encode(claims)}`;
    return `${content}.${sign('RSA-SHA256', Buffer.from(content), privateKey).toString('base64url')}`;
  }

  return {
    requestToken,
    handle({ method, url, headers }) {
      if (method !== 'GET')
        return { status: 405, body: errorDocument('oidc', 405, 'Only GET is known here.') };
      if (headers.authorization !== `Bearer ${requestToken}`) {
        return { status: 401, body: errorDocument('oidc', 401, 'The request token is missing or wrong.') };
      }
      const audience = url.searchParams.get('audience') ?? 'https://github.com/octo-org';
      return { status: 200, body: { count: 1, value: issue(audience) } };
    },
    read(token) {
      const [header, claims, signature, more] = token.split('.');
      if (!header || !claims || !signature || more !== undefined) return 'The subject token is not a JWT.';
      const content = Buffer.from(`${header}.${claims}`);
      if (!verify('RSA-SHA256', content, publicKey, Buffer.from(signature, 'base64url'))) {
        return 'The signature of the ID Token is invalid.';
      }
      const value = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as IdToken;
      if (value.exp * 1_000 <= now())
        return `ID Token issued at ${value.exp - LIFETIME_SECONDS} is stale to sign-in.`;
      return value;
    },
  };
}
