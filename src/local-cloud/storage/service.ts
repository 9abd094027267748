import { errorDocument } from '../error-documents.ts';
import { type Answer, type HostParts, type HttpHost, type Request, startHttpHost } from '../http-host.ts';
import type { TokenClaims } from '../identity/grants.ts';
import { deniedText, granted } from '../identity/permissions.ts';
import { needsOf, refused } from './access.ts';
import { serveBatch } from './batch.ts';
import { createInProcessStorage } from './in-process.ts';
import { createRelay, type Relay } from './relay.ts';
import { type Forwarded, type StorageServer, startStorageServer } from './server.ts';

export interface StorageService extends HttpHost {
  createBucket(name: string): Promise<void>;
  /** Returns the generation of the object; an object with metadata does not replace another. */
  put(object: {
    bucket: string;
    name: string;
    body: string | Buffer;
    /** Custom metadata. */
    metadata?: Readonly<Record<string, string>>;
  }): Promise<string>;
  get(object: { bucket: string; name: string }): Promise<Buffer | undefined>;
  /** When an object was written, in milliseconds since the epoch. */
  createdMs(object: { bucket: string; name: string }): Promise<number | undefined>;
  remove(object: { bucket: string; name: string }): Promise<void>;
  /** `bucket/name` of everything, in order. */
  list(): Promise<string[]>;
  /** Deletes all buckets. */
  clear(): Promise<void>;
}

/**
 * Cloud Storage: fake-gcs-server, or a store in this process, behind a proxy that adds missing behavior (see
 * README.md).
 */
export async function startStorageService(
  parts: HostParts & {
    python: string;
    isInProcess: boolean;
    /** Bucket on which the machines only have the roles from the setup pages. */
    runBucket: string;
    /** Clock for the responses and objects of a store in this process. */
    now?: () => number;
  },
): Promise<StorageService> {
  const server = parts.isInProcess
    ? createInProcessStorage(parts.now)
    : await startStorageServer(parts.python);
  const relay = createRelay(server, parts.now);
  const host = await startHttpHost({
    ...parts,
    service: 'storage',
    async handle(request) {
      const answer = await handle(request, { ...parts, server, relay });
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
  const generationOf = async (object: { bucket: string; name: string }): Promise<string> =>
    String((await expectOk({ method: 'GET', path: objectPath(object) })).generation);
  return {
    url: host.url,
    createBucket,
    async put({ bucket, name, body, metadata }) {
      await createBucket(bucket);
      if (metadata) {
        // Like the task runner: existing objects are kept.
        const answer = await server.forward(multipart({ bucket, name, body, metadata }));
        if (answer.status !== 412 && answer.status >= 300) throw new Error(`${name}: ${answer.status}`);
        return answer.status === 412 ? generationOf({ bucket, name }) : generationIn(answer);
      }
      const headers = { 'content-type': 'application/octet-stream' };
      const query = `uploadType=media&name=${encodeURIComponent(name)}`;
      const path = `/upload/storage/v1/b/${encodeURIComponent(bucket)}/o?${query}`;
      return String((await expectOk({ method: 'POST', path, headers, body })).generation);
    },
    async get(object) {
      const answer = await server.forward({ method: 'GET', path: `${objectPath(object)}?alt=media` });
      return answer.status === 200 ? answer.body : undefined;
    },
    createdMs: (object) => createdMsOf(server, object),
    remove: async (object) => void (await server.forward({ method: 'DELETE', path: objectPath(object) })),
    async list() {
      const all: string[] = [];
      for (const bucket of await names('/storage/v1/b')) {
        all.push(...(await names(`${bucketPath(bucket)}/o`)).map((name) => `${bucket}/${name}`));
      }
      return all.sort();
    },
    async clear() {
      relay.clear();
      await expectOk({ method: 'POST', path: '/_internal/delete_all' });
    },
    async stop() {
      await host.stop();
      await server.stop();
    },
  };
}

async function createdMsOf(
  server: StorageServer,
  object: { bucket: string; name: string },
): Promise<number | undefined> {
  const { status, body } = await server.forward({ method: 'GET', path: objectPath(object) });
  if (status !== 200) return undefined;
  return Date.parse((JSON.parse(body.toString('utf8')) as { timeCreated: string }).timeCreated);
}

interface Page {
  readonly generation?: string;
  readonly items?: readonly { readonly name: string }[];
  readonly nextPageToken?: string;
}

const objectPath = ({ bucket, name }: { bucket: string; name: string }) =>
  `${bucketPath(bucket)}/o/${encodeURIComponent(name)}`;

/** An upload of JSON with custom metadata, like that of the task runner. */
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

const generationIn = ({ body }: { readonly body: Buffer }): string =>
  String((JSON.parse(body.toString('utf8')) as Page).generation);

const bucketPath = (bucket: string) => `/storage/v1/b/${encodeURIComponent(bucket)}`;

const refuse = (status: number, message: string): Answer => ({
  status,
  body: errorDocument('storage', status, message),
});

async function handle(
  request: Request,
  parts: Pick<HostParts, 'faults' | 'tokens' | 'grants'> & {
    server: StorageServer;
    relay: Relay;
    runBucket: string;
  },
): Promise<Answer> {
  const { server, relay, faults, tokens, grants } = parts;
  // The address of a resumable session is its own proof (cloud.google.com/storage/docs/resumable-uploads).
  if (!request.claims && !request.url.searchParams.has('upload_id')) {
    return {
      ...refuse(401, anonymous(request)),
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
  const perform = async (part: Forwarded, who: TokenClaims | undefined): Promise<Answer> =>
    (await refused(part, who, parts)) ?? relay.perform(part);
  if (request.url.pathname !== '/batch/storage/v1') {
    return perform(request, request.claims);
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
    return perform(part, own && !('refused' in own) ? own : request.claims);
  });
}

/** Google's message about a missing or wrong token. */
function anonymous(request: Request): string {
  if (request.headers.authorization) return 'Invalid Credentials';
  const permission = needsOf(request)[0]?.permission ?? 'storage.buckets.get';
  const resource = permission.startsWith('storage.objects.') ? 'object' : 'bucket';
  return `Anonymous caller does not have ${permission} access to the Google Cloud Storage ${resource}. ${deniedText(permission)}`;
}
