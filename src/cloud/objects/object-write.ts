import { randomUUID } from 'node:crypto';
import { BrokenAnswer } from '../explain/broken-answer.ts';
import { isRecord } from '../json.ts';
import { jsonOf, type ObjectAttempt } from './object-requests.ts';
import type { Metadata, ObjectName } from './stored-object.ts';

/** An object with its new content. */
export interface NewContent extends ObjectName {
  readonly bytes: Buffer;
  readonly contentType: string;
  readonly metadata?: Metadata;
  /** The version that it replaces: `0` if the object must not exist yet. Without it, any version is replaced. */
  readonly generation?: string;
}

/**
 * Writes an object, with one request that can be aborted. The client library's upload cannot be aborted,
 * and deletes the object if it cannot read the response. `checksum` is the CRC32C of the bytes as base64: the service
 * rejects other bytes. Throws if the request fails.
 */
export async function writeObject(
  { bucket, name, bytes, contentType, metadata, generation }: NewContent,
  checksum: string,
  { requests, signal }: ObjectAttempt,
): Promise<void> {
  const boundary = `part_${randomUUID()}`;
  const about = JSON.stringify({ name, contentType, crc32c: checksum, metadata });
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
  const path = `/upload/storage/v1/b/${encodeURIComponent(bucket)}/o`;
  const query = new URLSearchParams({
    uploadType: 'multipart',
    name,
    ...(generation !== undefined && { ifGenerationMatch: generation }),
    fields: 'generation',
  });
  const answer = await requests({
    path: `${path}?${query}`,
    method: 'POST',
    headers: { 'content-type': `multipart/related; boundary=${boundary}` },
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    signal,
  });
  if (!isRecord(jsonOf(answer))) throw new BrokenAnswer('the response to the upload is not a JSON object');
}

/**
 * Begins a resumable upload and abandons it: this needs the permission to create the object, but nothing is created
 * (cloud.google.com/storage/docs/resumable-uploads). Throws if it is refused.
 */
export async function tryWriting(
  { bucket, name }: ObjectName,
  { requests, signal }: ObjectAttempt,
): Promise<void> {
  const path = `/upload/storage/v1/b/${encodeURIComponent(bucket)}/o`;
  const query = new URLSearchParams({ uploadType: 'resumable', name });
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
