import type { AuthClient } from 'google-auth-library';
import { BrokenAnswer } from './broken-answer.ts';

/**
 * Downloads an object with one request. The client library's own way takes several streams an object, which ten thousand
 * small results pay in memory and time. `checksum` gives the CRC32C of bytes as base64. Throws when the request fails
 * or its content is not what the service sent.
 */
export async function readObject(parts: {
  client: AuthClient;
  endpoint: string;
  bucket: string;
  name: string;
  checksum: (bytes: Buffer) => string;
  signal: AbortSignal;
}): Promise<Uint8Array> {
  const path = `/storage/v1/b/${encodeURIComponent(parts.bucket)}/o/${encodeURIComponent(parts.name)}`;
  const request = parts.client.request<ArrayBuffer>({
    url: `${parts.endpoint}${path}?alt=media`,
    responseType: 'arraybuffer',
    signal: parts.signal,
    retry: false,
  });
  const answer = await request.catch((error: unknown) => {
    throw withText(error);
  });
  const bytes = Buffer.from(answer.data);
  const hashes = answer.headers.get('x-goog-hash') ?? '';
  const wanted = /crc32c=([^,\s]+)/.exec(hashes)?.[1];
  if (wanted !== undefined && wanted !== parts.checksum(bytes)) {
    throw new BrokenAnswer(`the ${bytes.length} bytes that came are not those that were sent`);
  }
  return bytes;
}

/** What the service says of an error is bytes too. */
function withText(error: unknown): unknown {
  const { response } = (error ?? {}) as { response?: { data?: unknown } };
  if (response?.data instanceof ArrayBuffer) response.data = Buffer.from(response.data).toString('utf8');
  return error;
}
