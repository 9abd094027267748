import { randomUUID } from 'node:crypto';
import { BrokenAnswer } from '../explain/broken-answer.ts';
import { isRecord } from '../json.ts';
import { jsonOf, type ObjectRequests } from './object-requests.ts';

/**
 * Writes an object, with one request that can be aborted. `generation` is the version that it replaces: `0` for an
 * object that must not exist yet; without it, any version is replaced. The client library's upload cannot be aborted,
 * and deletes the object if it cannot read the response. `checksum` is the CRC32C of the bytes as base64: the service
 * rejects other bytes. Throws if the request fails.
 */
export async function writeObject(parts: {
  requests: ObjectRequests;
  bucket: string;
  name: string;
  bytes: Buffer;
  contentType: string;
  checksum: string;
  generation?: string | undefined;
  metadata?: Readonly<Record<string, string>> | undefined;
  signal: AbortSignal;
}): Promise<void> {
  const { name, contentType } = parts;
  const boundary = `part_${randomUUID()}`;
  const { metadata } = parts;
  const about = JSON.stringify({ name, contentType, crc32c: parts.checksum, metadata });
  const head = [
    `--${boundary}`,
    'Content-Type: application/json; charset=UTF-8',
    '',
    about,
    `--${boundary}`,
    `Content-Type: ${contentType}`,
    '',
    '',
  ].join('\r\n');
  const path = `/upload/storage/v1/b/${encodeURIComponent(parts.bucket)}/o`;
  const query = new URLSearchParams({
    uploadType: 'multipart',
    name,
    ...(parts.generation !== undefined && { ifGenerationMatch: parts.generation }),
    fields: 'generation',
  });
  const answer = await parts.requests({
    path: `${path}?${query}`,
    method: 'POST',
    headers: { 'content-type': `multipart/related; boundary=${boundary}` },
    body: Buffer.concat([Buffer.from(head), parts.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    signal: parts.signal,
  });
  if (!isRecord(jsonOf(answer))) throw new BrokenAnswer('the response to the upload is not a JSON object');
}

/**
 * Begins a resumable upload and abandons it: this needs the permission to create the object, but nothing is created
 * (cloud.google.com/storage/docs/resumable-uploads). Throws if it is refused.
 */
export async function tryWriting(parts: {
  requests: ObjectRequests;
  bucket: string;
  name: string;
  signal: AbortSignal;
}): Promise<void> {
  const path = `/upload/storage/v1/b/${encodeURIComponent(parts.bucket)}/o`;
  const query = new URLSearchParams({ uploadType: 'resumable', name: parts.name });
  const { requests, signal } = parts;
  const answer = await requests({
    path: `${path}?${query}`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
    signal,
  });
  // Only its path and query are used: tokens are sent only to Google.
  const location = answer.header('location');
  const session = location === '' ? null : URL.parse(location, 'https://storage.invalid');
  if (!session) throw new BrokenAnswer('the response has no upload URL');
  // Abandoned sessions expire after a week, so it does not matter if this request fails.
  const at = session.pathname + session.search;
  await requests({ path: at, method: 'DELETE', signal }).catch(() => undefined);
}
