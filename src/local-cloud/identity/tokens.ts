import { randomBytes } from 'node:crypto';
import type { Tokens } from '../types.ts';
import type { TokenClaims } from './grants.ts';

const EXPECTED =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';
const MISSING = `Request is missing required authentication credential. ${EXPECTED}`;
/** Also for an expired token. */
const INVALID = `Request had invalid authentication credentials. ${EXPECTED}`;

/** Access tokens, opaque like Google's; only this register knows their claims. */
export function createTokens(
  now: () => number = Date.now,
  /** The claims of a token that was not issued here. */
  stranger: (token: string) => TokenClaims | undefined = () => undefined,
): Tokens {
  const issued = new Map<string, TokenClaims>();
  return {
    issue({ subject, lifetimeSeconds, isTask = false, scopes }) {
      const token = `ya29.local.${randomBytes(24).toString('base64url')}`;
      issued.set(token, {
        subject,
        expiresMs: now() + lifetimeSeconds * 1_000,
        isTask,
        ...(scopes && { scopes }),
      });
      return token;
    },
    check(authorization) {
      if (!authorization) return { refused: MISSING };
      const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
      const claims = token === undefined ? undefined : (issued.get(token) ?? stranger(token));
      if (!claims || claims.expiresMs <= now()) return { refused: INVALID };
      return claims;
    },
    clear() {
      issued.clear();
    },
  };
}
