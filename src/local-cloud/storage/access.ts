import { errorDocument } from '../error-documents.ts';
import type { Answer } from '../http-host.ts';
import type { Grants, TokenClaims } from '../identity/grants.ts';
import { deniedText } from '../identity/permissions.ts';
import type { Forwarded, StorageServer } from './server.ts';

/** The effect of one request on one object, or on the list of a bucket's objects. */
interface Need {
  readonly permission: string;
  readonly bucket: string;
  /** Absent for a list, which is checked on the bucket. */
  readonly name?: string;
  /** Only needed if the object exists. */
  readonly isIfThere?: true;
}

const DELETE = 'storage.objects.delete';

/** Prefix of the Action's runs in the conditions of the setup pages. */
const PREFIX = 'gcp-batch-workflow';

/**
 * The roles that the setup pages grant the machines on the bucket of the runs: `roles/storage.objectCreator` and
 * `roles/storage.objectViewer`, each with a condition on the object's name. A list is checked on the bucket, whose name
 * meets every such condition (cloud.google.com/iam/docs/conditions-resource-attributes).
 */
function mayMachine({ permission, name = '' }: Need): boolean {
  switch (permission) {
    case 'storage.objects.create':
      return !name.startsWith(`${PREFIX}/_`);
    case 'storage.objects.get':
      return !name.startsWith(`${PREFIX}/_resume/`) && !name.startsWith(`${PREFIX}/_history/`);
    default:
      return permission === 'storage.objects.list';
  }
}

/** The response to a request without permission; undefined if the caller has it. */
export async function refused(
  request: Forwarded,
  who: TokenClaims | undefined,
  parts: { server: StorageServer; grants: Grants; runBucket: string },
): Promise<Answer | undefined> {
  if (!who) return undefined;
  const isGranted = (need: Need) =>
    parts.grants.allows(who, need.permission) &&
    (!who.isTask || need.bucket !== parts.runBucket || mayMachine(need));
  for (const need of needsOf(request)) {
    if (isGranted(need)) continue;
    // Overwriting an object needs the permission to delete it; creating one does not.
    if (need.permission === DELETE && need.isIfThere && !(await isThere(parts.server, need))) continue;
    const text = `${who.subject} does not have ${need.permission} access to the Google Cloud Storage object. ${deniedText(need.permission)}`;
    return { status: 403, body: errorDocument('storage', 403, text) };
  }
  return undefined;
}

/** Permissions that a request needs (cloud.google.com/storage/docs/access-control/iam-json). */
export function needsOf(request: Forwarded): readonly Need[] {
  const { pathname, searchParams } = new URL(request.path, 'http://127.0.0.1');
  const [, place = '', bucketPart = '', namePart, copied] =
    /^(?:\/(upload|download))?\/storage\/v1\/b\/([^/]+)\/o(?:\/([^/]+))?(?:\/(?:rewriteTo|copyTo)(\/b\/.+))?$/.exec(
      pathname,
    ) ?? [];
  // Only a caller that may write gets the address of a resumable session.
  if (bucketPart === '' || searchParams.has('upload_id')) return [];
  const bucket = decodeURIComponent(bucketPart);
  const name = namePart === undefined ? undefined : decodeURIComponent(namePart);
  const need = (verb: string): Need => ({
    permission: `storage.objects.${verb}`,
    bucket,
    ...(name !== undefined && { name }),
  });
  if (place === 'upload') return writing(bucket, searchParams.get('name') ?? nameIn(request));
  if (copied !== undefined) {
    const [, toBucket = '', toName = ''] = /^\/b\/([^/]+)\/o\/([^/]+)$/.exec(copied) ?? [];
    return [need('get'), ...writing(decodeURIComponent(toBucket), decodeURIComponent(toName))];
  }
  if (request.method === 'GET') return [need(name === undefined ? 'list' : 'get')];
  if (request.method === 'DELETE') return [need('delete')];
  return request.method === 'PATCH' || request.method === 'PUT' ? [need('update')] : [need('create')];
}

const writing = (bucket: string, name: string): readonly Need[] => [
  { permission: 'storage.objects.create', bucket, name },
  { permission: DELETE, bucket, name, isIfThere: true },
];

async function isThere(server: StorageServer, { bucket, name = '' }: Need): Promise<boolean> {
  const path = `/storage/v1/b/${encodeURIComponent(bucket)}/o/${encodeURIComponent(name)}`;
  return (await server.forward({ method: 'GET', path })).status === 200;
}

/** An upload names its object in the query, or in the JSON that the body begins with. */
function nameIn({ body }: Forwarded): string {
  const head = Buffer.from(body ?? '')
    .subarray(0, 10_000)
    .toString('utf8');
  const json = /\{.*\}/.exec(head)?.[0];
  try {
    return String((JSON.parse(json ?? '{}') as { name?: unknown }).name ?? '');
  } catch {
    return '';
  }
}
