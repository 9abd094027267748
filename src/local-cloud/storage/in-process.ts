import { randomUUID } from 'node:crypto';
import { errorDocument } from '../error-documents.ts';
import type { Answer } from '../http-host.ts';
import {
  createObjectStore,
  type ObjectMetadata,
  type ObjectStore,
  type StoredObject,
} from './object-store.ts';
import type { Forwarded, StorageServer } from './server.ts';
import { splitRelated } from './uploads.ts';

interface Session {
  readonly bucket: string;
  readonly name: string;
  readonly metadata: ObjectMetadata;
  readonly query: URLSearchParams;
  received: Buffer;
}

type Reply = Answer & { readonly body: Buffer };

const reply = (status: number, value: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
  body: Buffer.from(JSON.stringify(value)),
});
const refuse = (status: number, message: string) => reply(status, errorDocument('storage', status, message));
const notFound = () => refuse(404, 'Not Found');
const parse = (text: string) => JSON.parse(text || '{}') as ObjectMetadata;

/**
 * Cloud Storage's JSON API within this process, for runs with many thousands of objects: fake-gcs-server in memory
 * takes time that grows with the square of their number.
 */
export function createInProcessStorage(now: () => number = Date.now): StorageServer {
  const store = createObjectStore(now);
  const sessions = new Map<string, Session>();
  return {
    stop: async () => store.clear(),
    async forward(request) {
      const url = new URL(request.path, 'http://127.0.0.1');
      const path = url.pathname.replace(/^\/(upload|download)/, '');
      const isUpload = url.pathname.startsWith('/upload/');
      if (path === '/_internal/delete_all') {
        store.clear();
        return reply(200, {});
      }
      if (path === '/storage/v1/b') return serveBuckets(store, request);
      const [, bucketPart, isObjects, namePart] =
        /^\/storage\/v1\/b\/([^/]+)(\/o)?(?:\/(.+))?$/.exec(path) ?? [];
      const bucket = decodeURIComponent(bucketPart ?? '');
      if (!store.hasBucket(bucket)) return notFound();
      if (isUpload) return upload({ store, sessions, bucket, url, request });
      const [, from, toBucket, toName] =
        /^([^/]+)\/rewriteTo\/b\/([^/]+)\/o\/([^/]+)$/.exec(namePart ?? '') ?? [];
      if (from !== undefined && toBucket !== undefined && toName !== undefined) {
        return rewrite(store, {
          from: { bucket, name: decodeURIComponent(from) },
          to: { bucket: decodeURIComponent(toBucket), name: decodeURIComponent(toName) },
          query: url.searchParams,
        });
      }
      if (namePart !== undefined)
        return serveObject({ store, bucket, name: decodeURIComponent(namePart), url, request });
      if (isObjects)
        return request.method === 'GET' ? list(store, bucket, url.searchParams) : refuse(405, 'Not Allowed');
      if (request.method === 'DELETE') store.removeBucket(bucket);
      return reply(200, { kind: 'storage#bucket', id: bucket, name: bucket, location: 'US-CENTRAL1' });
    },
  };
}

function serveBuckets(store: ObjectStore, request: Forwarded): Reply {
  if (request.method === 'GET') {
    return reply(200, {
      kind: 'storage#buckets',
      items: store.buckets().map((name) => ({ id: name, name })),
    });
  }
  const name = String(parse(String(request.body ?? '')).name);
  if (store.hasBucket(name))
    return refuse(409, 'Your previous request to create the named bucket succeeded.');
  store.createBucket(name);
  return reply(200, { kind: 'storage#bucket', id: name, name });
}

function list(store: ObjectStore, bucket: string, query: URLSearchParams): Reply {
  const text = (name: string) => query.get(name) ?? '';
  const found = store.list(bucket, {
    prefix: text('prefix'),
    delimiter: text('delimiter'),
    start: text('startOffset'),
    end: text('endOffset'),
    after: Buffer.from(text('pageToken'), 'base64url').toString('utf8'),
    limit: Math.min(Number(query.get('maxResults') ?? 1_000), 1_000),
  });
  return reply(200, {
    kind: 'storage#objects',
    ...(found.items.length > 0 && { items: found.items.map(({ document }) => document) }),
    ...(found.prefixes.length > 0 && { prefixes: found.prefixes }),
    ...(found.nextPageToken !== undefined && { nextPageToken: found.nextPageToken }),
  });
}

const holds = (object: StoredObject | undefined, query: URLSearchParams): boolean => {
  const wanted = query.get('ifGenerationMatch');
  return wanted === null || wanted === (object?.document.generation ?? '0');
};
const broken = () => refuse(412, 'At least one of the pre-conditions you specified did not hold.');

function serveObject(parts: {
  store: ObjectStore;
  bucket: string;
  name: string;
  url: URL;
  request: Forwarded;
}): Reply {
  const { store, bucket, name, url, request } = parts;
  const object = store.get(bucket, name);
  if (!object) return notFound();
  if (!holds(object, url.searchParams)) return broken();
  switch (request.method) {
    case 'DELETE':
      store.remove(bucket, name);
      return reply(200, null);
    case 'PATCH':
      return reply(200, store.patch(bucket, object, parse(String(request.body ?? ''))).document);
    case 'GET':
      return url.searchParams.get('alt') === 'media' ? media(object, request) : reply(200, object.document);
    default:
      return refuse(405, 'Not Allowed');
  }
}

/** All at once, like the service within a location. */
function rewrite(
  store: ObjectStore,
  { from, to, query }: Record<'from' | 'to', { bucket: string; name: string }> & { query: URLSearchParams },
): Reply {
  const object = store.get(from.bucket, from.name);
  if (!object || !store.hasBucket(to.bucket)) return notFound();
  if (!holds(store.get(to.bucket, to.name), query)) return broken();
  const { contentType, metadata } = object.document;
  const resource = store.put(to.bucket, to.name, object.content, {
    ...(contentType !== undefined && { contentType }),
    ...(metadata !== undefined && { metadata }),
  }).document;
  return reply(200, { kind: 'storage#rewriteResponse', done: true, resource });
}

function media({ content, document }: StoredObject, request: Forwarded): Reply {
  const headers: Record<string, string> = {
    'content-type': String(document.contentType),
    'x-goog-generation': document.generation,
    'x-goog-hash': `crc32c=${document.crc32c},md5=${document.md5Hash}`,
  };
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(String(request.headers?.range ?? '')) ?? [];
  if (from === undefined) return { status: 200, headers, body: content };
  const part = content.subarray(Number(from), to ? Number(to) + 1 : undefined);
  const range = `bytes ${from}-${Number(from) + part.length - 1}/${content.length}`;
  return { status: 206, headers: { ...headers, 'content-range': range }, body: part };
}

function upload(parts: {
  store: ObjectStore;
  sessions: Map<string, Session>;
  bucket: string;
  url: URL;
  request: Forwarded;
}): Reply {
  const { store, sessions, bucket, url, request } = parts;
  const query = url.searchParams;
  const body = Buffer.from(request.body ?? '');
  const contentType = String(request.headers?.['content-type'] ?? 'application/octet-stream');
  const finish = (
    name: string,
    content: Buffer,
    metadata: ObjectMetadata,
    conditions: URLSearchParams,
  ): Reply => {
    if (!name) return refuse(400, 'Required parameter: name');
    if (!holds(store.get(bucket, name), conditions)) return broken();
    return reply(200, store.put(bucket, name, content, metadata).document);
  };
  const session = sessions.get(query.get('upload_id') ?? '');
  if (session) {
    const [, total] =
      /^bytes (?:\d+-\d+|\*)\/(\d+|\*)$/.exec(String(request.headers?.['content-range'] ?? '')) ?? [];
    session.received = Buffer.concat([session.received, body]);
    if (total === '*' || (total !== undefined && Number(total) > session.received.length)) {
      const range = session.received.length > 0 ? { range: `bytes=0-${session.received.length - 1}` } : {};
      return { status: 308, headers: range, body: Buffer.alloc(0) };
    }
    sessions.delete(query.get('upload_id') ?? '');
    return finish(session.name, session.received, session.metadata, session.query);
  }
  switch (query.get('uploadType')) {
    case 'media':
      return finish(query.get('name') ?? '', body, { contentType }, query);
    case 'multipart': {
      const split = splitRelated(body, contentType);
      if (!split) return refuse(400, 'Malformed multipart body.');
      const { name, ...metadata } = split.metadata;
      return finish(query.get('name') ?? String(name ?? ''), split.content, metadata, query);
    }
    case 'resumable': {
      const { name, ...metadata } = parse(body.toString('utf8'));
      const wanted = query.get('name') ?? String(name ?? '');
      if (!holds(store.get(bucket, wanted), query)) return broken();
      const id = randomUUID();
      sessions.set(id, { bucket, name: wanted, metadata, query, received: Buffer.alloc(0) });
      const address = `http://${request.headers?.host}${url.pathname}?uploadType=resumable&upload_id=${id}`;
      return reply(200, {}, { location: address });
    }
    default:
      return refuse(400, 'Invalid upload request.');
  }
}
