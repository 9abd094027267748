import type { Readable } from 'node:stream';
import type { AuthClient } from 'google-auth-library';
import { BrokenAnswer } from '../explain/broken-answer.ts';

/** The part of an object to read; of its newest version unless `generation` is set. */
export interface ReadObject {
  readonly bucket: string;
  readonly name: string;
  readonly maxBytes?: number;
  readonly generation?: string;
  readonly span?: readonly [number, number];
}

/** An object over the size limit; a retry would not make it smaller. */
class TooLarge extends Error {
  readonly code = 'TOO_LARGE';
}

/**
 * An object that is stored compressed. The Action never writes such an object, and its size does not limit its content.
 */
class Compressed extends Error {
  readonly code = 'COMPRESSED';
}

/**
 * Downloads an object with one request. The client library uses several streams per object, which costs too much memory
 * and time for ten thousand small results. `checksum` returns the CRC32C of bytes as base64. Throws if the request
 * fails or the content is not what the service sent. Throws early if the object has more than `maxBytes` or is stored
 * compressed: no retry would change that.
 */
export async function readObject(parts: {
  client: AuthClient;
  endpoint: string;
  bucket: string;
  name: string;
  maxBytes?: number | undefined;
  generation?: string | undefined;
  /** Only the bytes from the first offset up to the second. */
  span?: readonly [number, number] | undefined;
  checksum: (bytes: Buffer) => string;
  signal: AbortSignal;
}): Promise<Uint8Array> {
  const path = `/storage/v1/b/${encodeURIComponent(parts.bucket)}/o/${encodeURIComponent(parts.name)}`;
  const answer = await parts.client.request<Readable>({
    url: `${parts.endpoint}${path}?alt=media${parts.generation ? `&generation=${parts.generation}` : ''}`,
    ...(parts.span && { headers: { range: `bytes=${parts.span[0]}-${parts.span[1] - 1}` } }),
    responseType: 'stream',
    signal: parts.signal,
    retry: false,
  });
  const { maxBytes = Number.POSITIVE_INFINITY } = parts;
  const tooLarge = () => new TooLarge(`it has more than ${Math.round(maxBytes / 1024 / 1024)} MiB`);
  if (Number(answer.headers.get('content-length')) > maxBytes) {
    answer.data.destroy();
    throw tooLarge();
  }
  const stored = answer.headers.get('x-goog-stored-content-encoding') ?? 'identity';
  const isSentCompressed = (answer.headers.get('content-encoding') ?? 'identity') !== 'identity';
  if (stored !== 'identity') {
    answer.data.destroy();
    throw new Compressed('it is stored compressed');
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Counted as they arrive: compressed content can become a thousand times as large.
  for await (const chunk of answer.data) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  // The checksum covers the whole object.
  if (parts.span) return partOf(bytes, parts.span);
  const hashes = answer.headers.get('x-goog-hash') ?? '';
  const wanted = /crc32c=([^,\s]+)/.exec(hashes)?.[1];
  if (wanted !== undefined && wanted !== parts.checksum(bytes)) {
    // The checksum covers the stored bytes, but the received bytes were unpacked on the way.
    if (isSentCompressed) throw new Compressed('it is stored compressed');
    throw new BrokenAnswer(`the ${bytes.length} received bytes differ from those that were sent`);
  }
  return bytes;
}

/** A proxy that ignores ranges returns the whole object. */
function partOf(bytes: Buffer, [begin, end]: readonly [number, number]): Uint8Array {
  if (bytes.length === end - begin) return bytes;
  if (bytes.length >= end) return bytes.subarray(begin, end);
  throw new BrokenAnswer(`received ${bytes.length} of ${end - begin} requested bytes`);
}
