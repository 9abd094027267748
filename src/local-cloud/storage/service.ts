import { errorDocument } from '../error-documents.ts';
import { applyFieldMask } from '../field-mask.ts';
import { type Answer, type HostParts, type HttpHost, type Request, startHttpHost } from '../http-host.ts';
import type { Grants, TokenClaims } from '../identity/grants.ts';
import { deniedText, granted } from '../identity/permissions.ts';
import { serveBatch } from './batch.ts';
import { createInProcessStorage } from './in-process.ts';
import { type Forwarded, type StorageServer, startStorageServer } from './server.ts';

export interface StorageService extends HttpHost {
  createBucket(name: string): Promise<void>;
  put(object: {
    bucket: string;
    name: string;
    body: string | Buffer;
    /** Custom metadata. */
    metadata?: Readonly<Record<string, string>>;
  }): Promise<void>;
  get(object: { bucket: string; name: string }): Promise<Buffer | undefined>;
  /** `bucket/name` of everything, in order. */
  list(): Promise<string[]>;
  /** Forgets all buckets. */
  clear(): Promise<void>;
}

/** Cloud Storage: fake-gcs-server, or a store in this process, behind a proxy that adds what it does not hold to (see README.md). */
export async function startStorageService(
  parts: HostParts & {
    python: string;
    isInProcess: boolean;
    grants: Grants;
    /** Time that the answers and objects of a store in this process tell. */
    now?: () => number;
  },
): Promise<StorageService> {
  const server = parts.isInProcess
    ? createInProcessStorage(parts.now)
    : await startStorageServer(parts.python);
  const host = await startHttpHost({
    ...parts,
    service: 'storage',
    async handle(request) {
      const answer = await handle(request, server, parts);
      if (!parts.isInProcess || !parts.now) return answer;
      return { ...answer, headers: { ...answer.headers, date: new Date(parts.now()).toUTCString() } };
    },
  });
  const expectOk = async (request: Forwarded) => {
    const answer = await server.forward(request);
    if (answer.status >= 300)
      throw new Error(`${request.method} ${request.path}: ${answer.status} ${answer.body}`);
    return JSON.parse(answer.body.toString('utf8') || '{}') as Page;
  };
  const names = async (path: string): Promise<string[]> => {
    const found: string[] = [];
    for (let token: string | undefined = ''; token !== undefined; ) {
      const page: Page = await expectOk({
        method: 'GET',
        path: `${path}?pageToken=${encodeURIComponent(token)}`,
      });
      found.push(...(page.items ?? []).map(({ name }) => name));
      token = page.nextPageToken || undefined;
    }
    return found;
  };
  async function createBucket(name: string): Promise<void> {
    if ((await server.forward({ method: 'GET', path: bucketPath(name) })).status === 200) return;
    const headers = { 'content-type': 'application/json' };
    await expectOk({ method: 'POST', path: '/storage/v1/b', headers, body: JSON.stringify({ name }) });
  }
  return {
    url: host.url,
    createBucket,
    async put({ bucket, name, body, metadata }) {
      await createBucket(bucket);
      if (metadata) {
        await expectOk(multipart({ bucket, name, body, metadata }));
        return;
      }
      const headers = { 'content-type': 'application/octet-stream' };
      const query = `uploadType=media&name=${encodeURIComponent(name)}`;
      const path = `/upload/storage/v1/b/${encodeURIComponent(bucket)}/o?${query}`;
      await expectOk({ method: 'POST', path, headers, body });
    },
    async get({ bucket, name }) {
      const path = `${bucketPath(bucket)}/o/${encodeURIComponent(name)}?alt=media`;
      const answer = await server.forward({ method: 'GET', path });
      return answer.status === 200 ? answer.body : undefined;
    },
    async list() {
      const all: string[] = [];
      for (const bucket of await names('/storage/v1/b')) {
        all.push(...(await names(`${bucketPath(bucket)}/o`)).map((name) => `${bucket}/${name}`));
      }
      return all.sort();
    },
    async clear() {
      await expectOk({ method: 'POST', path: '/_internal/delete_all' });
    },
    async stop() {
      await host.stop();
      await server.stop();
    },
  };
}

interface Page {
  readonly items?: readonly { readonly name: string }[];
  readonly nextPageToken?: string;
}

/** An upload of JSON with custom metadata, as the task runner makes it. */
function multipart(object: {
  bucket: string;
  name: string;
  body: string | Buffer;
  metadata: Readonly<Record<string, string>>;
}): Forwarded {
  const { name, metadata } = object;
  const mark = 'part-of-the-local-cloud';
  const facts = JSON.stringify({ name, contentType: 'application/json', metadata });
  const body = [
    `--${mark}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${facts}\r\n`,
    `--${mark}\r\nContent-Type: application/json\r\n\r\n`,
    object.body,
    `\r\n--${mark}--\r\n`,
  ];
  return {
    method: 'POST',
    path: `/upload/storage/v1/b/${encodeURIComponent(object.bucket)}/o?uploadType=multipart&ifGenerationMatch=0`,
    headers: { 'content-type': `multipart/related; boundary=${mark}` },
    body: Buffer.concat(body.map((part) => Buffer.from(part))),
  };
}

const bucketPath = (bucket: string) => `/storage/v1/b/${encodeURIComponent(bucket)}`;

const refuse = (status: number, message: string): Answer => ({
  status,
  body: errorDocument('storage', status, message),
});

async function handle(
  request: Request,
  server: StorageServer,
  { faults, tokens, grants }: HostParts & { grants: Grants },
): Promise<Answer> {
  // The address of a resumable session is its own proof (cloud.google.com/storage/docs/resumable-uploads).
  if (!request.claims && !request.url.searchParams.has('upload_id')) {
    return {
      ...refuse(401, request.refused),
      headers: { 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' },
    };
  }
  const tested = /^\/storage\/v1\/b\/([^/]+)\/iam\/testPermissions$/.exec(request.url.pathname)?.[1];
  if (tested !== undefined) {
    const { status } = await server.forward({ method: 'GET', path: `/storage/v1/b/${tested}` });
    if (status === 404) return refuse(404, 'The specified bucket does not exist.');
    const kind = 'storage#testIamPermissionsResponse';
    const asked = request.url.searchParams.getAll('permissions');
    return { status: 200, body: { kind, ...(request.claims && granted(asked, grants, request.claims)) } };
  }
  const allowed = (part: Forwarded, who: TokenClaims | undefined): Answer | undefined => {
    const permission = permissionOf(part);
    if (!who || permission === undefined || grants.allows(who, permission)) return undefined;
    const text = `${who.subject} does not have ${permission} access to the Google Cloud Storage object. ${deniedText(permission)}`;
    return refuse(403, text);
  };
  if (request.url.pathname !== '/batch/storage/v1') {
    return allowed(request, request.claims) ?? relay(server, request);
  }
  if (request.method !== 'POST') return refuse(405, 'A batch request is a POST.');
  return serveBatch(request, async (part) => {
    const fault = request.claims?.isTask
      ? undefined
      : faults.take({ service: 'storage', method: part.method, path: part.path });
    if (fault) return refuse(fault.status ?? 503, 'Injected fault in one part.');
    const own =
      part.headers.authorization === undefined ? undefined : tokens.check(part.headers.authorization);
    if (own && 'refused' in own) return refuse(401, own.refused);
    return allowed(part, own && !('refused' in own) ? own : request.claims) ?? relay(server, part);
  });
}

/** The permission that a request needs (cloud.google.com/storage/docs/access-control/iam-json). */
function permissionOf({ method, path }: Forwarded): string | undefined {
  const { pathname } = new URL(path, 'http://127.0.0.1');
  if (pathname.startsWith('/upload/')) return 'storage.objects.create';
  const [, , name] = /^(?:\/download)?\/storage\/v1\/b\/([^/]+)\/o(?:\/([^/]+))?$/.exec(pathname) ?? [];
  if (method === 'DELETE' && name !== undefined) return 'storage.objects.delete';
  if (method !== 'GET' || !/\/o(\/|$)/.test(pathname)) return undefined;
  return name === undefined ? 'storage.objects.list' : 'storage.objects.get';
}

/** Passes a request on, and makes the answer Google's where fake-gcs-server's differs. */
async function relay(server: StorageServer, request: Forwarded): Promise<Answer> {
  const url = new URL(request.path, 'http://127.0.0.1');
  if (!/^(\/upload|\/download)?\/storage\/v1\/|^\/resumable\//.test(url.pathname))
    return refuse(404, 'Not Found');
  const broken = await brokenPrecondition(server, request, url);
  if (broken) return refuse(412, broken);
  const answer = await server.forward(request);
  if (answer.status === 404) return refuse(404, await missing(server, url));
  if (request.method === 'DELETE' && answer.status === 200) return { status: 204 };
  const fields = url.searchParams.get('fields');
  const type = String(answer.headers?.['content-type'] ?? '');
  if (!fields || answer.status !== 200 || url.searchParams.get('alt') === 'media' || !type.includes('json')) {
    return answer;
  }
  const masked = applyFieldMask(JSON.parse(answer.body.toString('utf8')), fields);
  const { 'content-length': _length, ...headers } = answer.headers ?? {};
  return { ...answer, headers, body: Buffer.from(JSON.stringify(masked)) };
}

/** fake-gcs-server holds to generations in multipart and resumable uploads only (v1.54). */
async function brokenPrecondition(
  server: StorageServer,
  request: Forwarded,
  url: URL,
): Promise<string | undefined> {
  const wanted = url.searchParams.get('ifGenerationMatch');
  const isUpload = url.searchParams.get('uploadType') === 'media';
  if (wanted === null || !(isUpload || request.method === 'DELETE' || request.method === 'GET'))
    return undefined;
  const [, bucket, inPath] = /\/b\/([^/]+)\/o(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
  const name = isUpload ? encodeURIComponent(url.searchParams.get('name') ?? '') : inPath;
  if (!bucket || !name) return undefined;
  const found = await server.forward({ method: 'GET', path: `/storage/v1/b/${bucket}/o/${name}` });
  const generation =
    found.status === 200
      ? String((JSON.parse(found.body.toString('utf8')) as { generation: string }).generation)
      : '0';
  if (generation === wanted) return undefined;
  // An object that is not there is reported as missing, unless its absence was asked for.
  if (found.status === 404 && !isUpload) return undefined;
  return 'At least one of the pre-conditions you specified did not hold.';
}

async function missing(server: StorageServer, url: URL): Promise<string> {
  const [, bucket = '', name] = /\/b\/([^/]+)(?:\/o\/([^/]+))?/.exec(url.pathname) ?? [];
  const { status } = await server.forward({ method: 'GET', path: `/storage/v1/b/${bucket}` });
  if (status === 404) return 'The specified bucket does not exist.';
  return `No such object: ${decodeURIComponent(bucket)}/${decodeURIComponent(name ?? '')}`;
}
