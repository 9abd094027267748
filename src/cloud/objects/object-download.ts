import { CloudError } from '../../errors.ts';
import { crc32c, crc32cText } from './crc32c.ts';
import type { ReadObject } from './object-read.ts';

/** Bytes of one request; larger objects are downloaded in parts, with one part in memory at a time. */
const PART_BYTES = 8 * 1024 * 1024;

/** One version of an object, with the values from its writer. */
export interface KnownObject {
  readonly bucket: string;
  readonly name: string;
  readonly generation: string;
  readonly size: number;
  /** In base64. */
  readonly crc32c: string;
}

/**
 * Downloads an object part by part and passes each part to `write`, in order. Throws `CloudError`, also if the content
 * differs from the known checksum or size; and everything that `write` throws.
 */
export async function downloadObject(
  object: KnownObject,
  read: (object: ReadObject) => Promise<Uint8Array>,
  write: (part: Uint8Array) => Promise<void>,
): Promise<void> {
  const { bucket, name, generation, size } = object;
  let length = 0;
  let checksum = 0;
  do {
    const end = Math.min(length + PART_BYTES, size);
    const span = size > PART_BYTES && { span: [length, end] as const };
    const part = await read({ bucket, name, generation, maxBytes: PART_BYTES, ...span });
    checksum = crc32c(part, checksum);
    await write(part);
    length = part.length === 0 ? size : length + part.length;
  } while (length < size);
  if (crc32cText(checksum) === object.crc32c) return;
  const resource = `gs://${bucket}/${name}`;
  throw new CloudError({
    service: 'storage',
    operation: 'read',
    resource,
    httpStatus: 0,
    status: 'OTHER_CONTENT',
    message: `Object ${resource} is not what its task wrote.`,
    hint: 'Somebody else with write access to the bucket changed it. Grant each service account only the roles in docs/security.md, then run the job again.',
  });
}
