import type { Call } from '../cloud/call.ts';
import { CloudError } from '../errors.ts';
import type { Runner } from './runner.ts';

/**
 * Gives GitHub's OIDC token for an audience. A runner offers one only to jobs that ask for it; that is said before
 * anything is tried. The function it makes throws `CloudError`.
 */
export function oidcTokens(parts: {
  runner: Runner;
  call: Call;
  environment: Readonly<Record<string, string | undefined>>;
  isFork: boolean;
}): (audience: string) => Promise<string> {
  return async (audience) => {
    const details = { service: 'oidc', operation: 'get an OIDC token for', resource: audience } as const;
    if (!parts.environment.ACTIONS_ID_TOKEN_REQUEST_URL) {
      throw new CloudError({
        ...details,
        httpStatus: 403,
        status: 'NO_ID_TOKEN',
        message: parts.isFork
          ? 'GitHub gives no OIDC token to pull requests from forks.'
          : 'GitHub gave this job no right to an OIDC token.',
        hint: parts.isFork
          ? 'Use "dry_run: true" for forks: it checks the definition without credentials.'
          : 'Add "permissions: { contents: read, id-token: write }" to this job.',
      });
    }
    return parts.call(details, () => parts.runner.idToken(audience));
  };
}
