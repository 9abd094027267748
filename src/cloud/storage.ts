import pLimit from 'p-limit';
import { CloudError } from '../errors.ts';
import type { Call, CallDetails } from './call.ts';
import { BrokenAnswer } from './explain/broken-answer.ts';
import { COPY_TO, TEST_WRITING } from './explain/failed-request.ts';
import { isRecord, textOf } from './json.ts';
import { batchDelete } from './objects/batch-delete.ts';
import { crc32c, crc32cText } from './objects/crc32c.ts';
import { type Copy, copyStep } from './objects/object-copy.ts';
import { downloadObject, type KnownObject } from './objects/object-download.ts';
import { type ReadObject, readObject } from './objects/object-read.ts';
import { jsonOf, type ObjectRequests } from './objects/object-requests.ts';
import { type NewContent, tryWriting, writeObject } from './objects/object-write.ts';
import { expectOwn } from './objects/own-object.ts';
import {
  describeObject,
  type Metadata,
  OBJECT_FIELDS,
  type ObjectName,
  type StoredObject,
  storedObject,
} from './objects/stored-object.ts';
import { pagesOf } from './pages.ts';

/** The functions of Cloud Storage that a run needs. Every function throws `CloudError`. */
export interface Storage {
  /**
   * Writes an object that must not exist yet. An existing object with the same content and metadata is accepted,
   * because its response may have been lost. Any other object was not written by this run, and causes an error.
   */
  create(
    object: {
      bucket: string;
      name: string;
      content: string | Uint8Array;
      contentType: string;
      metadata?: Metadata;
    },
    signal?: AbortSignal,
  ): Promise<void>;
  /** Writes an object, replacing any existing one with the same name. */
  replace(
    object: { bucket: string; name: string; content: string; contentType: string },
    signal?: AbortSignal,
  ): Promise<void>;
  /** Replaces one version of an object; `0` for none. Throws with status 412 if there is another version. */
  replaceVersion(
    object: { bucket: string; name: string; content: string; contentType: string; generation: string },
    signal?: AbortSignal,
  ): Promise<void>;
  /** Objects under a prefix, ordered by name, at most 1,000 per page. */
  list(
    from: { bucket: string; prefix: string; startOffset?: string },
    signal?: AbortSignal,
  ): AsyncIterable<readonly StoredObject[]>;
  /**
   * Also throws if the object has more than `maxBytes`, and stops reading there. `span` selects a part by the offsets
   * of its first byte and of the byte after its last one. The content of a part is not compared with a checksum.
   */
  read(object: ReadObject, signal?: AbortSignal): Promise<Uint8Array>;
  /**
   * Downloads one version of an object and compares its checksum. `write` gets each part once, in order; its errors are
   * rethrown.
   */
  download(
    object: KnownObject,
    write: (part: Uint8Array) => Promise<void>,
    signal?: AbortSignal,
  ): Promise<void>;
  /** Metadata of an object. */
  describe(object: ObjectName, signal?: AbortSignal): Promise<StoredObject>;
  /** Copies one version of an object within its bucket, inside the service, unless the target exists. */
  copy(
    from: { bucket: string; name: string; generation: string; to: string },
    signal?: AbortSignal,
  ): Promise<void>;
  /** Copies one version of an object, inside the service, and replaces any existing target. */
  copyOver(
    from: { bucket: string; name: string; generation: string; to: ObjectName },
    signal?: AbortSignal,
  ): Promise<void>;
  /** Throws unless an object with this name can be created. Creates nothing. */
  tryWriting(object: ObjectName, signal?: AbortSignal): Promise<void>;
  /**
   * Deletes all objects under a prefix except those that `keeps` selects, 100 per request. Returns the number of
   * deleted objects.
   */
  removeAll(
    from: { bucket: string; prefix: string; keeps?: (name: string) => boolean },
    signal?: AbortSignal,
  ): Promise<number>;
}

const FIELDS = `items(${OBJECT_FIELDS}),nextPageToken`;
const ATTEMPT_MS = 30_000;
const READ_MS = 60_000;
/** Minimum speed of a connection, in bytes per millisecond. */
const SLOWEST = 100;
const DELETES_AT_A_TIME = 4;

export function storage(parts: { requests: ObjectRequests; call: Call }): Storage {
  const { call, requests } = parts;
  const checksum = (bytes: Uint8Array): string => crc32cText(crc32c(bytes));
  const uri = ({ bucket, name }: ObjectName) => `gs://${bucket}/${name}`;
  /** What most requests to Cloud Storage have in common. */
  const detailsOf = (operation: string, resource: string, signal: AbortSignal | undefined): CallDetails => ({
    service: 'storage',
    operation,
    resource,
    signal,
  });
  async function* list(
    { bucket, prefix, startOffset }: { bucket: string; prefix: string; startOffset?: string },
    signal?: AbortSignal,
  ): AsyncGenerator<readonly StoredObject[]> {
    const details = detailsOf('list', `gs://${bucket}/${prefix}`, signal);
    yield* pagesOf(details, async (pageToken) => {
      const query = new URLSearchParams({
        prefix,
        ...(startOffset !== undefined && { startOffset }),
        ...(pageToken !== '' && { pageToken }),
        maxResults: '1000',
        fields: FIELDS,
      });
      const path = `/storage/v1/b/${encodeURIComponent(bucket)}/o?${query}`;
      const answer = await call(details, async (attempt) => {
        const data = jsonOf(await requests({ path, method: 'GET', signal: attempt }));
        // A truncated list would look like a short one.
        if (!isRecord(data)) throw new BrokenAnswer('the list is not a JSON object');
        return data;
      });
      const items = (answer.items ?? []) as readonly Record<string, unknown>[];
      return { items: items.map(storedObject), nextToken: textOf(answer.nextPageToken) };
    });
  }
  const write = async (object: NewContent, signal?: AbortSignal): Promise<void> => {
    const attemptMs = ATTEMPT_MS + object.bytes.length / SLOWEST;
    const details: CallDetails = {
      service: 'storage',
      operation: 'upload',
      resource: uri(object),
      attemptMs,
      totalMs: 4 * attemptMs,
      signal,
    };
    await call(details, (attempt) =>
      writeObject(object, checksum(object.bytes), { requests, signal: attempt }),
    );
  };
  const read = async (object: ReadObject, signal?: AbortSignal): Promise<Uint8Array> => {
    const details: CallDetails = {
      service: 'storage',
      operation: 'read',
      resource: uri(object),
      attemptMs: READ_MS,
      totalMs: 4 * READ_MS,
      signal,
    };
    return call(details, (attempt) => readObject(object, checksum, { requests, signal: attempt }));
  };
  const describe = async (object: ObjectName, signal?: AbortSignal) =>
    call(detailsOf('read', uri(object), signal), (attempt) =>
      describeObject(object, { requests, signal: attempt }),
    );
  const copyAll = async (copy: Copy, details: CallDetails): Promise<void> => {
    let rewriteToken: string | undefined;
    do {
      const token = rewriteToken;
      rewriteToken = await call(details, (attempt) =>
        copyStep({ requests, copy, rewriteToken: token, signal: attempt }),
      );
    } while (rewriteToken !== undefined);
  };
  return {
    list,
    describe,
    async copy({ bucket, name, generation, to }, signal) {
      const from = { bucket, name, generation };
      try {
        await copyAll({ from, to: { bucket, name: to }, isNew: true }, detailsOf('copy', uri(from), signal));
      } catch (error) {
        if (!(error instanceof CloudError) || error.httpStatus !== 412) throw error;
      }
    },
    async copyOver({ to, bucket, name, generation }, signal) {
      const from = { bucket, name, generation };
      await copyAll({ from, to, isNew: false }, detailsOf(COPY_TO, uri(to), signal));
    },
    async tryWriting(object, signal) {
      await call(detailsOf(TEST_WRITING, uri(object), signal), (attempt) =>
        tryWriting(object, { requests, signal: attempt }),
      );
    },
    async create({ bucket, name, content, contentType, metadata = {} }, signal) {
      const bytes =
        typeof content === 'string'
          ? Buffer.from(content)
          : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
      try {
        await write({ bucket, name, bytes, contentType, metadata, generation: '0' }, signal);
      } catch (error) {
        if (!(error instanceof CloudError)) throw error;
        await expectOwn({ read, describe }, { bucket, name, bytes, metadata }, error, signal);
      }
    },
    async replace({ bucket, name, content, contentType }, signal) {
      await write({ bucket, name, bytes: Buffer.from(content), contentType }, signal);
    },
    async replaceVersion({ bucket, name, content, contentType, generation }, signal) {
      await write({ bucket, name, bytes: Buffer.from(content), contentType, generation }, signal);
    },
    read,
    download: (object, write, signal) => downloadObject(object, (part) => read(part, signal), write),
    async removeAll({ bucket, prefix, keeps = () => false }, signal) {
      let removed = 0;
      for await (const listed of list({ bucket, prefix }, signal)) {
        const page = listed.filter(({ name }) => !keeps(name));
        const starts = Array.from({ length: Math.ceil(page.length / 100) }, (_, at) => at * 100);
        const limit = pLimit(DELETES_AT_A_TIME);
        const deletes = starts.map((at) =>
          limit(async () => {
            const batch = page.slice(at, at + 100);
            const names = new Set(batch.map(({ name }) => name));
            const details = detailsOf('delete objects under', `gs://${bucket}/${prefix}`, signal);
            await call(details, (attempt) => batchDelete({ requests, bucket, names, signal: attempt }));
            removed += batch.length;
          }),
        );
        await Promise.allSettled(deletes);
        await Promise.all(deletes);
      }
      return removed;
    },
  };
}
