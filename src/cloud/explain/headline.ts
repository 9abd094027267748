import type { FailedRequest } from './failed-request.ts';
import { missingPermission } from './refusal-hints.ts';

/** Why a request failed, as a heading: the reason first, without long names, and without a period. */
export function headlineOf(request: FailedRequest): string {
  const { httpStatus, operation, resource, status } = request;
  const code = httpStatus > 0 ? `HTTP ${httpStatus}` : status;
  const suffix = code === '' ? '' : ` (${code})`;
  const permission = missingPermission(request);
  if (permission) return `no permission ${permission} on ${placeOf(resource)}${suffix}`;
  const bucket = bucketOf(resource);
  if (bucket !== undefined && /\bbucket does not exist/i.test(request.message)) {
    return `bucket ${bucket} does not exist${suffix}`;
  }
  const reason = request.message.replace(/\bprincipal(?:Set)?:\/\/\S+/g, 'the caller').replace(/\.$/, '');
  // "copy to" and "test writing to" are not a whole sentence without it.
  const what = operation.endsWith(' to') ? `${operation} ${placeOf(resource)}` : operation;
  return reason === '' ? `${what} failed${suffix}` : `${reason}${suffix}: ${what}`;
}

const bucketOf = (resource: string): string | undefined => /^gs:\/\/([^/]+)/.exec(resource)?.[1];

/** The bucket or the project in the name of a resource, which is where roles are granted. */
function placeOf(resource: string): string {
  const bucket = bucketOf(resource);
  if (bucket !== undefined) return `gs://${bucket}`;
  const project = /\bprojects?[/ ]([\w.:-]+)/.exec(resource)?.[1];
  return project === undefined ? resource : `project ${project}`;
}
