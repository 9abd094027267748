import { applyFieldMask } from '../field-mask.ts';
import type { Answer } from '../http-host.ts';
import { jsonOf, refuse, withJson } from './answers.ts';
import { createListing } from './listing.ts';
import { newObjectWrites } from './object-writes.ts';
import { BROKEN, brokenPrecondition } from './preconditions.ts';
import type { Forwarded, StorageServer } from './server.ts';
import { checksumRefusal, checksumsOf, objectRefusal, readUpload, type Upload } from './uploads.ts';

type Reply = Answer & { readonly body?: Buffer };

/** Passes requests on to a storage server, and changes responses that differ from Google's. */
export interface Relay {
  perform(request: Forwarded): Promise<Answer>;
  /** Deletes its data about earlier requests. */
  clear(): void;
}

export function createRelay(server: StorageServer, now: () => number = Date.now): Relay {
  /** Checksums that were announced when a resumable upload began, by the address of its session. */
  const sessions = new Map<string, { readonly upload: Upload; readonly headers: Forwarded['headers'] }>();
  /** Canceled sessions. */
  const given = new Set<string>();
  const writes = newObjectWrites(now);
  const list = createListing((request) => forward(server, request));

  async function write(request: Forwarded, upload: Upload): Promise<Answer> {
    const { bucket, name, metadata, content } = upload;
    if (!name) return refuse(400, 'Required parameter: name');
    const wrong =
      objectRefusal(name, metadata) ??
      (content && checksumRefusal(request.headers, metadata, checksumsOf(content)));
    if (wrong) return refuse(400, wrong);
    return writes.alone(`${bucket}/${name}`, async () => {
      if (await brokenPrecondition(server, request)) return refuse(412, BROKEN);
      if (writes.isTooOften(`${bucket}/${name}`)) {
        const text = `The object ${bucket}/${name} exceeded the rate limit for object mutation operations (create, update, and delete). Please reduce your request rate. See https://cloud.google.com/storage/docs/gcs429.`;
        return refuse(429, text);
      }
      const answer = await forward(server, request);
      const session = sessionOf(String(answer.headers?.location ?? ''));
      if (session) sessions.set(session, { upload, headers: request.headers });
      return answer;
    });
  }

  /** A part of a resumable upload; after the last one, the whole object is checked. */
  async function continueUpload(request: Forwarded, session: string): Promise<Answer> {
    const answer = await forward(server, request);
    const begun = sessions.get(session);
    if (!begun || answer.status >= 300) return answer;
    sessions.delete(session);
    const document = jsonOf(answer);
    const { bucket, name, metadata } = begun.upload;
    const content = { crc32c: String(document.crc32c), md5: String(document.md5Hash) };
    const wrong = checksumRefusal({ ...begun.headers, ...request.headers }, metadata, content);
    if (!wrong) return answer;
    const path = `/storage/v1/b/${encodeURIComponent(bucket)}/o/${encodeURIComponent(name)}`;
    await server.forward({ method: 'DELETE', path });
    return refuse(400, wrong);
  }

  /** cloud.google.com/storage/docs/performing-resumable-uploads#cancel-upload */
  function giveUp(session: string): Answer {
    sessions.delete(session);
    given.add(session);
    return { status: 499 };
  }

  return {
    async perform(request) {
      const url = new URL(request.path, 'http://127.0.0.1');
      if (!/^(\/upload|\/download)?\/storage\/v1\/|^\/resumable\//.test(url.pathname))
        return refuse(404, 'Not Found');
      if (isRequesterPays(url))
        return refuse(400, 'Bucket is requester pays bucket but no user project provided.');
      const upload = readUpload(request);
      const session = sessionOf(request.path);
      if (upload) return masked(await write(request, upload), url);
      if (session && request.method === 'DELETE') return giveUp(session);
      if (session && given.has(session)) return refuse(499, 'The upload was canceled.');
      if (session) return masked(await continueUpload(request, session), url);
      if (request.method === 'GET' && /\/storage\/v1\/b\/[^/]+\/o$/.test(url.pathname))
        return masked(await list.page(request, url), url);
      if (await isOtherVersion(server, url)) return refuse(404, await missing(server, url));
      if (await brokenPrecondition(server, request)) return refuse(412, BROKEN);
      const answer = await forward(server, request);
      if (request.method === 'DELETE' && answer.status === 200) return { status: 204 };
      return masked(answer, url);
    },
    clear() {
      for (const known of [sessions, given, list, writes]) known.clear();
    },
  };
}

/** Passes a request on. */
async function forward(server: StorageServer, request: Forwarded): Promise<Reply> {
  const answer = await server.forward(request);
  const url = new URL(request.path, 'http://127.0.0.1');
  // fake-gcs-server has a defect if a part of a composition is missing.
  const isMissing = answer.status === 404 || (answer.status === 500 && url.pathname.endsWith('/compose'));
  return isMissing ? ({ ...refuse(404, await missing(server, url)) } as Reply) : answer;
}

/** Prefix of buckets that require a project that pays. */
const isRequesterPays = (url: URL) =>
  /\/b\/requester-pays[^/]*/.test(url.pathname) && !url.searchParams.has('userProject');

const sessionOf = (address: string): string | undefined =>
  /[?&]upload_id=([^&]+)/.exec(address)?.[1] ?? /^\/resumable\/([^/?]+)/.exec(address)?.[1];

/** A JSON response with only the requested fields. */
function masked(answer: Answer, url: URL): Answer {
  const fields = url.searchParams.get('fields');
  const type = String(answer.headers?.['content-type'] ?? '');
  if (!fields || answer.status !== 200 || url.searchParams.get('alt') === 'media' || !type.includes('json'))
    return answer;
  return withJson(answer, applyFieldMask(jsonOf(answer), fields));
}

async function missing(server: StorageServer, url: URL): Promise<string> {
  const [, bucket = '', name] = /\/b\/([^/]+)(?:\/o\/([^/]+))?/.exec(url.pathname) ?? [];
  const [, target = bucket] = /\/(?:rewriteTo|copyTo)\/b\/([^/]+)\//.exec(url.pathname) ?? [];
  for (const each of [bucket, target]) {
    const { status } = await server.forward({ method: 'GET', path: `/storage/v1/b/${each}` });
    if (status === 404) return 'The specified bucket does not exist.';
  }
  return `No such object: ${decodeURIComponent(bucket)}/${decodeURIComponent(name ?? '')}`;
}

/** Whether the request is for an older version of an object, which is not kept. */
async function isOtherVersion(server: StorageServer, url: URL): Promise<boolean> {
  const wanted = url.searchParams.get('generation') ?? url.searchParams.get('sourceGeneration');
  const path = /^(?:\/download)?(\/storage\/v1\/b\/[^/]+\/o\/[^/]+)/.exec(url.pathname)?.[1];
  if (wanted === null || path === undefined) return false;
  const found = await server.forward({ method: 'GET', path });
  return found.status === 200 && String(jsonOf(found).generation) !== wanted;
}
