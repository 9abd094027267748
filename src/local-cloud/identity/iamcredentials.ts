import { permissionDenied } from '../error-details.ts';
import { errorDocument } from '../error-documents.ts';
import { type Answer, jsonOf, type Request } from '../http-host.ts';
import type { Tokens } from '../types.ts';
import type { Grants } from './grants.ts';
import { deniedText } from './permissions.ts';
import { areKnownScopes } from './scopes.ts';

const MAX_SECONDS = 3_600;
const FIELDS = new Set(['scope', 'lifetime', 'delegates']);

/** IAM Service Account Credentials: `generateAccessToken` for every caller with a token of the local cloud. */
export function createIamCredentials(
  tokens: Tokens,
  grants: Grants,
  now: () => number = Date.now,
): (request: Request) => Answer {
  const refuse = (status: number, message: string): Answer => ({
    status,
    body: errorDocument('iamcredentials', status, message),
  });
  return (request) => {
    const found = /^\/v1\/projects\/-\/serviceAccounts\/([^/]+):generateAccessToken$/.exec(
      request.url.pathname,
    );
    if (request.method !== 'POST' || !found)
      return refuse(404, 'Only POST …:generateAccessToken is known here.');
    if (!request.claims) return refuse(401, request.refused);
    const email = decodeURIComponent(found[1] ?? '');
    if (!/^[a-z0-9-]+@[a-z0-9-]+\.iam\.gserviceaccount\.com$|^\d+-compute@developer\.|^\d{21}$/.test(email)) {
      return refuse(404, `Not found; Gaia id not found for email ${email}`);
    }
    const permission = 'iam.serviceAccounts.getAccessToken';
    if (!grants.allows(request.claims, permission)) {
      const { status, message, details } = permissionDenied(permission, deniedText(permission));
      return { status, body: errorDocument('iamcredentials', status, message, details) };
    }
    const body = jsonOf(request);
    const unknown = Object.keys(body ?? {}).find((field) => !FIELDS.has(field));
    if (unknown !== undefined)
      return refuse(400, `Invalid JSON payload received. Unknown name "${unknown}": Cannot find field.`);
    if (!Array.isArray(body?.scope) || body.scope.length === 0) {
      return refuse(400, 'Request contains an invalid argument: scope is missing.');
    }
    const scopes = body.scope.map(String);
    if (!areKnownScopes(scopes)) return refuse(400, 'Invalid OAuth scope or ID token audience provided.');
    const lifetime = /^(\d+)(?:\.\d+)?s$/.exec(String(body.lifetime ?? `${MAX_SECONDS}s`))?.[1];
    const lifetimeSeconds = Number(lifetime ?? 0);
    if (lifetimeSeconds < 1 || lifetimeSeconds > MAX_SECONDS) {
      return refuse(400, `Request contains an invalid argument: lifetime "${String(body.lifetime)}".`);
    }
    const expireTime = new Date(now() + lifetimeSeconds * 1_000).toISOString().replace(/\.\d+Z$/, 'Z');
    return {
      status: 200,
      body: { accessToken: tokens.issue({ subject: email, lifetimeSeconds, scopes }), expireTime },
    };
  };
}
