import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { senderFor } from '../../src/cloud/send.ts';
import { storage } from '../../src/cloud/storage.ts';
import { BOTH } from './both-ways.ts';
import { callerWithoutWaits } from './caller-without-waits.ts';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A response. Its body is followed by silence if its length is declared as larger. */
interface Answered {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

const MEBIBYTE = 1024 * 1024;
const JSON_TEXT = '{"error": {"status": "SOME_STATUS", "message": "some reason"}}';
const GZIP = { 'content-encoding': 'gzip' };
const STORED_GZIP = { 'x-goog-stored-content-encoding': 'gzip' };
const declared = (bytes: number) => ({ 'content-length': String(bytes) });

/** Sends the answer to every request, and counts the requests. */
async function answering({ status = 200, headers = {}, body = '' }: Answered) {
  const asked = { count: 0, encodings: new Set<string | undefined>() };
  const url = await serve((request, response) => {
    request.resume();
    asked.count++;
    asked.encodings.add(request.headers['accept-encoding'] as string | undefined);
    response.writeHead(status, headers);
    if (headers['content-length'] === undefined) response.end(body);
    else response.write(body || ' ');
  });
  return { url, asked };
}

const call = callerWithoutWaits(3_000);

const tooLarge = { status: 'TOO_LARGE', message: 'read gs://b/n: it has more than 1 MiB (TOO_LARGE)' };
const stored = { status: 'COMPRESSED', message: 'read gs://b/n: it is stored compressed (COMPRESSED)' };
const compressed = {
  status: 'COMPRESSED',
  message: 'read gs://b/n: the response is compressed (COMPRESSED)',
};
const endless = {
  status: 'ANSWER_TOO_LARGE',
  message: 'read gs://b/n: the answer has more than 64 MiB (ANSWER_TOO_LARGE)',
};
const withStatus = (status: number) => ({
  httpStatus: status,
  message: `read gs://b/n: Request failed with status code ${status} (HTTP ${status})`,
});

const REFUSED: Readonly<Record<string, readonly [Answered, object]>> = {
  'with too many bytes': [{ body: Buffer.alloc(2 * MEBIBYTE) }, tooLarge],
  'that declares too many bytes': [{ headers: declared(2 * MEBIBYTE) }, tooLarge],
  'that declares more than any response may have': [{ headers: declared(2048 * MEBIBYTE) }, tooLarge],
  'that is compressed': [{ headers: GZIP, body: gzipSync('content') }, compressed],
  'that is compressed and has too many bytes': [
    { headers: GZIP, body: gzipSync(Buffer.alloc(2 * MEBIBYTE)) },
    compressed,
  ],
  'that is compressed and declares too many bytes': [
    { headers: { ...GZIP, ...declared(2 * MEBIBYTE) } },
    compressed,
  ],
  'that claims to be compressed': [{ headers: GZIP, body: 'content' }, compressed],
  'with an encoding in capitals': [{ headers: { 'content-encoding': 'GZIP' }, body: 'x' }, compressed],
  'with an unknown encoding': [{ headers: { 'content-encoding': 'zstd' }, body: 'content' }, compressed],
  'with two encodings': [{ headers: { 'content-encoding': 'identity, br' }, body: 'content' }, compressed],
  'that is stored compressed': [{ headers: STORED_GZIP, body: 'content' }, stored],
  'that is stored compressed and declares too many bytes': [
    { headers: { ...STORED_GZIP, ...declared(2 * MEBIBYTE) } },
    stored,
  ],
  'that is stored and sent compressed': [
    { headers: { ...STORED_GZIP, ...GZIP }, body: gzipSync('content') },
    stored,
  ],
  'that redirects': [{ status: 302, headers: { location: 'http://localhost:1/' } }, withStatus(302)],
  'that redirects and keeps the method': [
    { status: 307, headers: { location: 'http://localhost:1/' } },
    withStatus(307),
  ],
  'that redirects nowhere': [{ status: 301 }, withStatus(301)],
  'that redirects to no URL': [{ status: 308, headers: { location: 'http://' } }, withStatus(308)],
  'that nothing has changed': [{ status: 304 }, withStatus(304)],
  'with an error without a text': [{ status: 404 }, withStatus(404)],
  'with an error of a proxy': [{ status: 404, body: '<html>Nothing here</html>' }, withStatus(404)],
  'with an error of Google': [
    { status: 404, body: JSON_TEXT },
    { httpStatus: 404, message: 'read gs://b/n: some reason (HTTP 404 SOME_STATUS)' },
  ],
  'with an error about an object that is stored compressed': [
    { status: 404, headers: STORED_GZIP },
    withStatus(404),
  ],
  'with a compressed error': [{ status: 404, headers: GZIP, body: gzipSync(JSON_TEXT) }, withStatus(404)],
  'with an error that claims to be compressed': [
    { status: 404, headers: GZIP, body: JSON_TEXT },
    withStatus(404),
  ],
  'with an error that declares too many bytes': [
    { status: 404, headers: declared(2048 * MEBIBYTE) },
    endless,
  ],
};

test.each(
  Object.keys(REFUSED).flatMap((what) => BOTH.map(([name, way]) => [what, name, way] as const)),
)('an answer %s is refused with the same error, requested %s', async (what, _, way) => {
  const [answer, error] = REFUSED[what] ?? [{}, {}];
  const { url, asked } = await answering(answer);
  const client = storage({ requests: await way(url), call });
  const read = client.read({ bucket: 'b', name: 'n', maxBytes: MEBIBYTE });
  await expect(read).rejects.toMatchObject({ name: 'CloudError', httpStatus: 0, ...error });
  expect(asked.count).toBe(1);
});

const READ: Readonly<Record<string, Answered>> = {
  'with exactly as many bytes as it may have': { body: Buffer.alloc(MEBIBYTE) },
  'without content': { status: 204 },
  'without an encoding': { headers: { 'content-encoding': '' }, body: 'content' },
  'that says it is not compressed': { headers: { 'content-encoding': 'identity' }, body: 'content' },
  'that says it is not compressed, in capitals': {
    headers: { 'content-encoding': 'Identity' },
    body: 'content',
  },
};

test.each(
  Object.keys(READ).flatMap((what) => BOTH.map(([name, way]) => [what, name, way] as const)),
)('an answer %s is read, requested %s', async (what, _, way) => {
  const { url, asked } = await answering(READ[what] ?? {});
  const client = storage({ requests: await way(url), call });
  const bytes = await client.read({ bucket: 'b', name: 'n', maxBytes: MEBIBYTE });
  expect(Buffer.from(bytes).equals(Buffer.from(READ[what]?.body ?? ''))).toBe(true);
  // Without the header, a server may choose any encoding (RFC 9110, 12.5.3).
  expect(asked).toEqual({ count: 1, encodings: new Set(['identity']) });
});

const SENDERS = [
  ['directly', senderFor({ isProxied: false })],
  ['by the library', senderFor({ isProxied: true })],
] as const;

const TOKENS: Readonly<Record<string, readonly [Answered, object]>> = {
  'that is compressed': [{ headers: GZIP, body: gzipSync('{}') }, { status: 'COMPRESSED' }],
  'that declares too many bytes': [{ headers: declared(2048 * MEBIBYTE) }, { status: 'ANSWER_TOO_LARGE' }],
  'that redirects': [
    { status: 307, headers: { location: 'http://localhost:1/' } },
    { message: 'get a token from x: Request failed with status code 307 (HTTP 307)' },
  ],
  'with an error of a proxy': [
    { status: 403, body: '<html>Nothing here</html>' },
    { message: 'get a token from x: Request failed with status code 403 (HTTP 403)' },
  ],
  'with an error of OAuth': [
    { status: 400, body: '{"error": "invalid_grant", "error_description": "bad subject"}' },
    { message: 'get a token from x: invalid_grant: bad subject (HTTP 400 invalid_grant)' },
  ],
};

test.each(
  Object.keys(TOKENS).flatMap((what) => SENDERS.map(([name, send]) => [what, name, send] as const)),
)('an answer to a request for a token %s is refused with the same error, requested %s', async (what, _, send) => {
  const [answer, error] = TOKENS[what] ?? [{}, {}];
  const { url, asked } = await answering(answer);
  const details = { service: 'sts', operation: 'get a token from', resource: 'x' } as const;
  const sent = call(details, (signal) => send({ url, method: 'POST', data: { a: 'b' }, signal }));
  await expect(sent).rejects.toMatchObject({ name: 'CloudError', ...error });
  expect(asked.count).toBe(1);
});
