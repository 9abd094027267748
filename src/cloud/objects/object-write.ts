import { randomUUID } from 'node:crypto';
import type { AuthClient } from 'google-auth-library';
import { BrokenAnswer } from '../explain/broken-answer.ts';
import { isRecord } from '../json.ts';

/**
 * Writes an object, with one request that can be aborted. `generation` is the version that it replaces: `0` for an
 * object that must not exist yet; without it, any version is replaced. The client library's upload cannot be aborted,
 * and deletes the object if it cannot read the response. `checksum` is the CRC32C of the bytes as base64: the service
 * rejects other bytes. Throws if the request fails.
 */
export async function writeObject(parts: {
  client: AuthClient;
  endpoint: string;
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
  const answer = await parts.client.request<unknown>({
    url: `${parts.endpoint}${path}?${query}`,
    method: 'POST',
    headers: { 'Content-Type': `multipart/related; boundary=${boundary}` },
    data: Buffer.concat([Buffer.from(head), parts.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    responseType: 'json',
    signal: parts.signal,
    retry: false,
  });
  if (!isRecord(answer.data)) throw new BrokenAnswer('the response to the upload is not a JSON object');
}

/**
 * Begins a resumable upload and abandons it: this needs the permission to create the object, but nothing is created
 * (cloud.google.com/storage/docs/resumable-uploads). Throws if it is refused.
 */
export async function tryWriting(parts: {
  client: AuthClient;
  endpoint: string;
  bucket: string;
  name: string;
  signal: AbortSignal;
}): Promise<void> {
  const path = `/upload/storage/v1/b/${encodeURIComponent(parts.bucket)}/o`;
  const query = new URLSearchParams({ uploadType: 'resumable', name: parts.name });
  const { headers } = await parts.client.request<unknown>({
    url: `${parts.endpoint}${path}?${query}`,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    data: '{}',
    signal: parts.signal,
    retry: false,
  });
  const session = URL.parse(headers.get('location') ?? '', parts.endpoint);
  if (!session) throw new BrokenAnswer('the response has no upload URL');
  // Abandoned sessions expire after a week, so it does not matter if this request fails.
  const url = `${parts.endpoint}${session.pathname}${session.search}`;
  await parts.client
    .request({ url, method: 'DELETE', signal: parts.signal, retry: false })
    .catch(() => undefined);
}
