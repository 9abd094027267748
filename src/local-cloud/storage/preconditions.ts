import type { Forwarded, StorageServer } from './server.ts';
import { readUpload } from './uploads.ts';

export const BROKEN = 'At least one of the pre-conditions you specified did not hold.';

interface Known {
  readonly generation: string;
  readonly metageneration: string;
}

/**
 * Whether the object of a request meets its preconditions (cloud.google.com/storage/docs/request-preconditions), for
 * all kinds of requests: fake-gcs-server checks generations only in multipart uploads.
 */
export async function brokenPrecondition(
  server: StorageServer,
  request: Forwarded,
): Promise<string | undefined> {
  const url = new URL(request.path, 'http://127.0.0.1');
  const condition = (name: string) => url.searchParams.get(name);
  const names = [
    'ifGenerationMatch',
    'ifGenerationNotMatch',
    'ifMetagenerationMatch',
    'ifMetagenerationNotMatch',
  ];
  if (names.every((name) => condition(name) === null)) return undefined;
  const upload = readUpload(request);
  const place = upload ?? placeOf(url.pathname);
  if (!place?.name) return undefined;
  const object = await find(server, place);
  // An object that does not exist is reported as missing, unless its absence is a precondition.
  if (!object && !upload && !isWritten(url.pathname)) return undefined;
  const { generation, metageneration } = object ?? { generation: '0', metageneration: '0' };
  const holds = (name: string, found: string, isSame: boolean) =>
    condition(name) === null || (condition(name) === found) === isSame;
  const doHold =
    holds('ifGenerationMatch', generation, true) &&
    holds('ifGenerationNotMatch', generation, false) &&
    holds('ifMetagenerationMatch', metageneration, true) &&
    holds('ifMetagenerationNotMatch', metageneration, false);
  return doHold ? undefined : BROKEN;
}

/** Composing and copying create the object that is named last. */
const isWritten = (pathname: string) => /\/(compose|copyTo\/.*|rewriteTo\/.*)$/.test(pathname);

function placeOf(pathname: string): { readonly bucket: string; readonly name: string } | undefined {
  const path = pathname.replace(/^\/download/, '').replace(/\/compose$/, '');
  const [, bucket, name] = /\/(?:storage\/v1|copyTo|rewriteTo)\/b\/([^/]+)\/o\/([^/]+)$/.exec(path) ?? [];
  if (bucket === undefined || name === undefined) return undefined;
  return { bucket: decodeURIComponent(bucket), name: decodeURIComponent(name) };
}

export async function find(
  server: StorageServer,
  { bucket, name }: { readonly bucket: string; readonly name: string },
): Promise<Known | undefined> {
  const path = `/storage/v1/b/${encodeURIComponent(bucket)}/o/${encodeURIComponent(name)}`;
  const found = await server.forward({ method: 'GET', path });
  if (found.status !== 200) return undefined;
  const { generation, metageneration } = JSON.parse(found.body.toString('utf8')) as Partial<Known>;
  return { generation: String(generation), metageneration: String(metageneration ?? '1') };
}
