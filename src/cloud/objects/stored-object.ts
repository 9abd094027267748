import { BrokenAnswer } from '../explain/broken-answer.ts';
import { isRecord } from '../json.ts';
import { jsonOf, type ObjectRequests } from './object-requests.ts';

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
  requests: ObjectRequests;
  bucket: string;
  name: string;
  signal: AbortSignal;
}): Promise<StoredObject> {
  const object = `/storage/v1/b/${encodeURIComponent(parts.bucket)}/o/${encodeURIComponent(parts.name)}`;
  const path = `${object}?${new URLSearchParams({ fields: OBJECT_FIELDS })}`;
  const data = jsonOf(await parts.requests({ path, method: 'GET', signal: parts.signal }));
  if (!isRecord(data)) throw new BrokenAnswer('the response is not a JSON object');
  return storedObject(data);
}
