import { errorDocument } from './error-documents.ts';
import { type Answer, jsonOf, type Request } from './http-host.ts';

/**
 * `testIamPermissions` of Resource Manager (projects) and of IAM (service accounts): everything is granted but what
 * `denied` names. Projects and accounts whose name begins with "missing" are not there.
 */
export function createPermissions(
  service: 'cloudresourcemanager' | 'iam',
  denied: readonly string[],
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
      // A project that is not there is not told apart from one that nobody may see.
      if (service === 'iam') return refuse(404, `Unknown service account ${decodeURIComponent(name)}`);
      return refuse(403, 'The caller does not have permission');
    }
    return { status: 200, body: granted(asked.map(String), denied) };
  };
}

/** The answer of every `testIamPermissions`: without the member when nothing is granted. */
export function granted(asked: readonly string[], denied: readonly string[]): object {
  const permissions = asked.filter((name) => !denied.includes(name));
  return permissions.length > 0 ? { permissions } : {};
}
