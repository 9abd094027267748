import { billingDisabled, perimeterViolated, serviceDisabled } from '../error-details.ts';
import { errorDocument } from '../error-documents.ts';
import { type Answer, jsonOf, type Request } from '../http-host.ts';
import type { Denials, Grants, TokenClaims } from './grants.ts';

/** All permissions are granted to everybody, except removed ones. */
export function createGrants(callers: readonly string[] = []): Grants {
  let denied: Denials = { caller: callers };
  return {
    allows(who, permission) {
      const isTask = who === 'tasks' || (who !== 'caller' && who.isTask);
      return !(isTask ? denied.tasks : denied.caller)?.includes(permission);
    },
    federation: () => denied.federation,
    refusal(service) {
      if (denied.disabled?.includes(service)) return serviceDisabled(service);
      if (denied.perimeter?.includes(service)) return perimeterViolated(service);
      return denied.billing?.includes(service) ? billingDisabled(service) : undefined;
    },
    deny(given) {
      denied = { caller: callers, ...given };
    },
    reset() {
      denied = { caller: callers };
    },
  };
}

/** Google's message about a missing permission. */
export const deniedText = (permission: string, resource = 'resource') =>
  `Permission '${permission}' denied on ${resource} (or it may not exist).`;

/**
 * `testIamPermissions` of Resource Manager (projects) and of IAM (service accounts). Projects and accounts whose name
 * begins with "missing" do not exist.
 */
export function createPermissions(
  service: 'cloudresourcemanager' | 'iam',
  grants: Grants,
): (request: Request) => Answer {
  const path =
    service === 'iam'
      ? /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):testIamPermissions$/
      : /^\/v1\/projects\/([^/:]+):testIamPermissions$/;
  const refuse = (status: number, message: string): Answer => ({
    status,
    body: errorDocument(service, status, message),
  });
  return (request) => {
    const name = path.exec(request.url.pathname)?.[1];
    if (request.method !== 'POST' || name === undefined) {
      return refuse(404, 'Only POST …:testIamPermissions is known here.');
    }
    if (!request.claims) return refuse(401, request.refused);
    const asked = jsonOf(request)?.permissions;
    if (!Array.isArray(asked) || !asked.every((each) => /^[a-z]+(\.[a-zA-Z]+){2}$/.test(String(each)))) {
      return refuse(400, 'Request contains an invalid argument: permissions.');
    }
    if (name.startsWith('missing')) {
      // A missing project looks like one without permission.
      if (service === 'iam') return refuse(404, `Unknown service account ${decodeURIComponent(name)}`);
      return refuse(403, 'The caller does not have permission');
    }
    return { status: 200, body: granted(asked.map(String), grants, request.claims) };
  };
}

/** The response of every `testIamPermissions`: without the member if nothing is granted. */
export function granted(asked: readonly string[], grants: Grants, who: TokenClaims): object {
  const permissions = asked.filter((name) => grants.allows(who, name));
  return permissions.length > 0 ? { permissions } : {};
}
