import { CloudError } from '../../errors.ts';
import type { Metadata, ObjectName, StoredObject } from './stored-object.ts';

/** The data to compare an object with one that could not be created. */
interface Reader {
  read(object: ObjectName, signal?: AbortSignal): Promise<Uint8Array>;
  describe(object: ObjectName, signal?: AbortSignal): Promise<StoredObject>;
}

/** An object that could not be created, with its intended content. */
interface Uncreated extends ObjectName {
  readonly bytes: Buffer;
  readonly metadata: Metadata;
}

/**
 * Throws unless the object exists and was written by this run with a lost response; `refusal` is why it could not be
 * created. A caller without the permission to delete objects gets 403 for a name that exists, because the write would
 * replace it.
 */
export async function expectOwn(
  storage: Reader,
  object: Uncreated,
  refusal: CloudError,
  signal?: AbortSignal,
): Promise<void> {
  const { bucket, name } = object;
  if (refusal.httpStatus !== 412 && refusal.httpStatus !== 403) throw refusal;
  const found = await storage.read({ bucket, name }, signal).catch((unread: unknown) => {
    throw refusal.httpStatus === 403 ? refusal : unread;
  });
  if (object.bytes.equals(found) && (await hasMetadata(storage, object, signal))) return;
  const resource = `gs://${bucket}/${name}`;
  throw new CloudError({
    service: 'storage',
    operation: 'upload',
    resource,
    httpStatus: 412,
    status: 'PLANTED_OBJECT',
    message: `Object ${resource} exists and was not written by this run.`,
    hint: 'Somebody else with write access to the bucket created it. Grant each service account only the roles in docs/security.md, then run the job again.',
    cause: refusal,
  });
}

async function hasMetadata(
  storage: Reader,
  { bucket, name, metadata: wanted }: Uncreated,
  signal?: AbortSignal,
): Promise<boolean> {
  const entries = Object.entries(wanted);
  if (entries.length === 0) return true;
  const { metadata } = await storage.describe({ bucket, name }, signal);
  return entries.every(([key, text]) => metadata[key] === text);
}
