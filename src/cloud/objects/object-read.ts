import { isEncoded } from '../answer.ts';
import { BrokenAnswer } from '../explain/broken-answer.ts';
import type { ObjectAttempt } from './object-requests.ts';

/** The part of an object to read; of its newest version unless `generation` is set. */
export interface ReadObject {
  readonly bucket: string;
  readonly name: string;
  readonly maxBytes?: number;
  readonly generation?: string;
  /** Only the bytes from the first offset up to the second. */
  readonly span?: readonly [number, number];
}

/** An object over the size limit; a retry would not make it smaller. */
class TooLarge extends Error {
  readonly code = 'TOO_LARGE';
}

/**
 * An object that is stored compressed. The Action never writes such an object, and its size does not limit its content.
 */
class StoredCompressed extends Error {
  readonly code = 'COMPRESSED';
}

/**
 * Downloads an object with one request. `checksum` returns the CRC32C of bytes as base64. Throws if the request fails or
 * the content is not what the service sent. Throws early if the object has more than `maxBytes` or is stored compressed:
 * no retry would change that.
 */
export async function readObject(
  { bucket, name, span, generation, maxBytes = Number.POSITIVE_INFINITY }: ReadObject,
  checksum: (bytes: Buffer) => string,
  { requests, signal }: ObjectAttempt,
): Promise<Uint8Array> {
  const path = `/storage/v1/b/${encodeURIComponent(bucket)}/o/${encodeURIComponent(name)}`;
  const { header, bytes } = await requests({
    path: `${path}?alt=media${generation ? `&generation=${generation}` : ''}`,
    method: 'GET',
    ...(span && { headers: { range: `bytes=${span[0]}-${span[1] - 1}` } }),
    accepts: {
      maxBytes,
      tooLarge: () => new TooLarge(`it has more than ${Math.round(maxBytes / 1024 / 1024)} MiB`),
      refusal: (of) =>
        isEncoded(of('x-goog-stored-content-encoding'))
          ? new StoredCompressed('it is stored compressed')
          : undefined,
    },
    signal,
  });
  // The checksum covers the whole object.
  if (span) return partOf(bytes, span);
  const wanted = /crc32c=([^,\s]+)/.exec(header('x-goog-hash'))?.[1];
  if (wanted !== undefined && wanted !== checksum(bytes)) {
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
