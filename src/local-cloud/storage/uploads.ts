import { createHash } from 'node:crypto';
import { crc32c } from './crc32c.ts';
import type { Forwarded } from './server.ts';

/** Properties of an object from its writer, such as content type and custom metadata. */
type Metadata = Readonly<Record<string, unknown>>;

/** An upload according to its request; without content if that follows later or in parts. */
export interface Upload {
  readonly bucket: string;
  readonly name: string;
  readonly kind: 'media' | 'multipart' | 'resumable';
  readonly metadata: Metadata;
  readonly content?: Buffer;
}

/** The object that a request creates; undefined if it creates none. */
export function readUpload({ path, headers, body }: Forwarded): Upload | undefined {
  const url = new URL(path, 'http://127.0.0.1');
  const bucket = /^\/upload\/storage\/v1\/b\/([^/]+)\/o$/.exec(url.pathname)?.[1];
  const kind = url.searchParams.get('uploadType');
  if (bucket === undefined || url.searchParams.has('upload_id')) return undefined;
  const bytes = Buffer.from(body ?? '');
  const inQuery = url.searchParams.get('name');
  const named = (metadata: Metadata) => inQuery ?? String(metadata.name ?? '');
  const at = { bucket: decodeURIComponent(bucket) };
  if (kind === 'media') return { ...at, kind, name: inQuery ?? '', metadata: {}, content: bytes };
  if (kind === 'resumable') {
    const metadata = jsonOf(bytes);
    return { ...at, kind, name: named(metadata), metadata };
  }
  if (kind !== 'multipart') return undefined;
  const split = splitRelated(bytes, String(headers?.['content-type'] ?? ''));
  if (!split) return undefined;
  return { ...at, kind, name: named(split.metadata), metadata: split.metadata, content: split.content };
}

function jsonOf(bytes: Buffer): Metadata {
  try {
    return (JSON.parse(bytes.toString('utf8') || '{}') ?? {}) as Metadata;
  } catch {
    return {};
  }
}

/** multipart/related: metadata as JSON, then the content (cloud.google.com/storage/docs/uploading-objects). */
export function splitRelated(
  body: Buffer,
  contentType: string,
): { readonly metadata: Metadata; readonly content: Buffer } | undefined {
  const boundary = /boundary=["']?([^"';]+)/i.exec(contentType)?.[1];
  if (!boundary) return undefined;
  const mark = Buffer.from(`--${boundary}`);
  const first = body.indexOf(mark);
  const second = body.indexOf(mark, first + mark.length);
  const end = body.lastIndexOf(`--${boundary}--`);
  if (first < 0 || second < 0 || end <= second) return undefined;
  const json = body
    .subarray(first + mark.length, second)
    .toString('utf8')
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join('\n');
  const headersEnd = body.indexOf('\r\n\r\n', second);
  const headers = body.subarray(second, headersEnd).toString('utf8');
  const type = /^content-type:\s*(.+?)\s*$/im.exec(headers)?.[1];
  return {
    metadata: { ...(type && { contentType: type }), ...(JSON.parse(json || '{}') as Metadata) },
    content: Buffer.from(body.subarray(headersEnd + 4, end - 2)),
  };
}

/** Why a checksum in the request does not match the content (cloud.google.com/storage/docs/data-validation). */
export function checksumRefusal(
  headers: Forwarded['headers'],
  metadata: Metadata,
  content: { readonly crc32c: string; readonly md5: string },
): string | undefined {
  const inHeader = new Map(
    String(headers?.['x-goog-hash'] ?? '')
      .split(',')
      .flatMap((part) => {
        const [, name, value] = /^\s*(crc32c|md5)=(\S+)\s*$/.exec(part) ?? [];
        return name && value ? [[name, value] as const] : [];
      }),
  );
  const crc = inHeader.get('crc32c') ?? metadata.crc32c;
  if (typeof crc === 'string' && crc !== content.crc32c)
    return `Provided CRC32C "${crc}" doesn't match calculated CRC32C "${content.crc32c}".`;
  const md5 = inHeader.get('md5') ?? metadata.md5Hash ?? headers?.['content-md5'];
  if (typeof md5 === 'string' && md5 !== content.md5)
    return `Provided MD5 hash "${md5}" doesn't match calculated MD5 hash "${content.md5}".`;
  return undefined;
}

export const checksumsOf = (content: Buffer) => ({
  crc32c: crc32c(content),
  md5: createHash('md5').update(content).digest('base64'),
});

const MAX_NAME_BYTES = 1_024;
const MAX_METADATA_BYTES = 8 * 1_024;

/** Invalid names and metadata of objects (cloud.google.com/storage/docs/objects#naming, …/quotas#objects). */
export function objectRefusal(name: string, metadata: Metadata): string | undefined {
  const isWrong =
    Buffer.byteLength(name) > MAX_NAME_BYTES ||
    /[\r\n]/.test(name) ||
    name === '.' ||
    name === '..' ||
    name.startsWith('.well-known/acme-challenge/');
  if (isWrong) return 'The specified object name is not valid.';
  const custom = Object.entries((metadata.metadata ?? {}) as Record<string, unknown>);
  const bytes = custom.reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(String(value)),
    0,
  );
  if (bytes > MAX_METADATA_BYTES)
    return `The maximum size of custom metadata is ${MAX_METADATA_BYTES} bytes; got ${bytes}.`;
  return undefined;
}
