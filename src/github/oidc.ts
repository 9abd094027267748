import type { Call } from '../cloud/call.ts';
import { CloudError } from '../errors.ts';
import type { Runner } from './runner.ts';

/** Milliseconds; the toolkit tries again by itself meanwhile. */
const ATTEMPT_MS = 30_000;

/** The toolkit has the status only in its text. */
function withStatus(error: unknown): unknown {
  const status = /Error Code : (\d{3})/.exec(error instanceof Error ? error.message : '')?.[1];
  return error instanceof Error && status ? Object.assign(error, { status: Number(status) }) : error;
}

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
          ? 'GitHub issues no OIDC token to pull requests from forks.'
          : 'This job may not request an OIDC token.',
        hint: parts.isFork
          ? 'Use "dry_run: true" for forks: it checks the definition without credentials.'
          : 'Add "permissions: { contents: read, id-token: write }" to this job.',
      });
    }
    return parts.call({ ...details, attemptMs: ATTEMPT_MS }, () =>
      parts.runner.idToken(audience).catch((error: unknown) => {
        throw withStatus(error);
      }),
    );
  };
}
