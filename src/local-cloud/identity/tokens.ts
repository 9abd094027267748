import { randomBytes } from 'node:crypto';
import type { Tokens } from '../types.ts';
import type { TokenClaims } from './grants.ts';

/** Access tokens, as opaque to their holders as Google's; only this register knows what they prove. */
export function createTokens(
  now: () => number = Date.now,
  /** What a token proves that nobody here gave out. */
  stranger: (token: string) => TokenClaims | undefined = () => undefined,
): Tokens {
  const issued = new Map<string, TokenClaims>();
  return {
    issue({ subject, lifetimeSeconds, isTask = false }) {
      const token = `ya29.local.${randomBytes(24).toString('base64url')}`;
      issued.set(token, { subject, expiresMs: now() + lifetimeSeconds * 1_000, isTask });
      return token;
    },
    check(authorization) {
      if (!authorization) return { refused: 'Request is missing required authentication credential.' };
      const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
      const claims = token === undefined ? undefined : (issued.get(token) ?? stranger(token));
      if (!claims) return { refused: 'Request had invalid authentication credentials.' };
      if (claims.expiresMs <= now()) return { refused: 'Request had expired authentication credentials.' };
      return claims;
    },
    clear() {
      issued.clear();
    },
  };
}
