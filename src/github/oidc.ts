import type { Call } from '../cloud/call.ts';
import type { OidcToken } from '../cloud/exchange.ts';
import { BrokenAnswer } from '../cloud/explain/broken-answer.ts';
import { isRecord } from '../cloud/json.ts';
import type { Send } from '../cloud/send.ts';
import { CloudError } from '../errors.ts';

/** Milliseconds. */
const ATTEMPT_MS = 30_000;

/**
 * Returns a function that requests GitHub's OIDC token for an audience (docs.github.com, "OpenID Connect", "Updating
 * your actions for OIDC"). A runner offers tokens only to jobs with the permission; without it, the error comes before
 * any request. The returned function throws `CloudError`.
 */
export function oidcTokens(parts: {
  send: Send;
  call: Call;
  environment: Readonly<Record<string, string | undefined>>;
  isFork: boolean;
  /** Called with a token before it is used. */
  mask: (token: string) => void;
}): OidcToken {
  return async (audience, onSent) => {
    const details = { service: 'oidc', operation: 'get an OIDC token for', resource: audience } as const;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = parts.environment;
    if (!url || !bearer) {
      throw new CloudError({
        ...details,
        httpStatus: 403,
        status: 'NO_ID_TOKEN',
        message: parts.isFork
          ? 'GitHub issues no OIDC token to pull requests from forks.'
          : 'This job may not request an OIDC token.',
        hint: parts.isFork
          ? 'Use "dry_run: true" for forks: it checks the definition without credentials.'
          : 'Add "permissions: { contents: read, id-token: write }" to this job.',
      });
    }
    return parts.call({ ...details, attemptMs: ATTEMPT_MS }, async (signal) => {
      const request = {
        // The URL from the runner already has a query.
        url: `${url}&audience=${encodeURIComponent(audience)}`,
        method: 'GET',
        headers: { authorization: `Bearer ${bearer}` },
        signal,
      } as const;
      const { data } = await parts.send(request, onSent);
      const token = isRecord(data) ? data.value : undefined;
      if (typeof token !== 'string' || token === '') throw new BrokenAnswer('the answer holds no token');
      parts.mask(token);
      return token;
    });
  };
}
