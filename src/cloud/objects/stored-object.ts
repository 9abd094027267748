import { BrokenAnswer } from '../explain/broken-answer.ts';
import { isRecord } from '../json.ts';
import { jsonOf, type ObjectAttempt } from './object-requests.ts';

/** Custom metadata of an object. */
export type Metadata = Readonly<Record<string, string>>;

/** An object, in any version. */
export interface ObjectName {
  readonly bucket: string;
  readonly name: string;
}

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
export async function describeObject(
  { bucket, name }: ObjectName,
  { requests, signal }: ObjectAttempt,
): Promise<StoredObject> {
  const object = `/storage/v1/b/${encodeURIComponent(bucket)}/o/${encodeURIComponent(name)}`;
  const path = `${object}?${new URLSearchParams({ fields: OBJECT_FIELDS })}`;
  const data = jsonOf(await requests({ path, method: 'GET', signal }));
  if (!isRecord(data)) throw new BrokenAnswer('the response is not a JSON object');
  return storedObject(data);
}
