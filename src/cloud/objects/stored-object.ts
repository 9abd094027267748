import type { AuthClient } from 'google-auth-library';
import { BrokenAnswer } from '../explain/broken-answer.ts';
import { isRecord } from '../json.ts';

/** Custom metadata of an object. */
export type Metadata = Readonly<Record<string, string>>;

/** Metadata of an object in Cloud Storage. */
export interface StoredObject {
  readonly name: string;
  readonly size: number;
  /** CRC32C of the content, in base64. */
  readonly crc32c: string;
  /** Version of the object. */
  readonly generation: string;
  readonly metadata: Metadata;
}

export const OBJECT_FIELDS = 'name,size,crc32c,generation,metadata';

export const storedObject = (item: Readonly<Record<string, unknown>>): StoredObject => ({
  name: String(item.name),
  size: Number(item.size ?? 0),
  crc32c: String(item.crc32c ?? ''),
  generation: String(item.generation ?? ''),
  metadata: (item.metadata ?? {}) as Metadata,
});

/** Requests the metadata of an object. Throws if the request fails. */
export async function describeObject(parts: {
  client: AuthClient;
  endpoint: string;
  bucket: string;
  name: string;
  signal: AbortSignal;
}): Promise<StoredObject> {
  const path = `/storage/v1/b/${encodeURIComponent(parts.bucket)}/o/${encodeURIComponent(parts.name)}`;
  const { data } = await parts.client.request<unknown>({
    url: `${parts.endpoint}${path}?${new URLSearchParams({ fields: OBJECT_FIELDS })}`,
    responseType: 'json',
    signal: parts.signal,
    retry: false,
  });
  if (!isRecord(data)) throw new BrokenAnswer('the response is not a JSON object');
  return storedObject(data);
}
