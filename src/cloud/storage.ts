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
import { tryWriting, writeObject } from './objects/object-write.ts';
import { expectOwn } from './objects/own-object.ts';
import {
  describeObject,
  type Metadata,
  OBJECT_FIELDS,
  type StoredObject,
  storedObject,
} from './objects/stored-object.ts';

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
  describe(object: { bucket: string; name: string }, signal?: AbortSignal): Promise<StoredObject>;
  /** Copies one version of an object within its bucket, inside the service, unless the target exists. */
  copy(
    from: { bucket: string; name: string; generation: string; to: string },
    signal?: AbortSignal,
  ): Promise<void>;
  /** Copies one version of an object, inside the service, and replaces any existing target. */
  copyOver(
    from: { bucket: string; name: string; generation: string; to: { bucket: string; name: string } },
    signal?: AbortSignal,
  ): Promise<void>;
  /** Throws unless an object with this name can be created. Creates nothing. */
  tryWriting(object: { bucket: string; name: string }, signal?: AbortSignal): Promise<void>;
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
  const uri = (object: { bucket: string; name: string }) => `gs://${object.bucket}/${object.name}`;
  async function* list(
    { bucket, prefix, startOffset }: { bucket: string; prefix: string; startOffset?: string },
    signal?: AbortSignal,
  ): AsyncGenerator<readonly StoredObject[]> {
    const seen = new Set<string>();
    for (let pageToken: string | undefined; ; ) {
      const details = {
        service: 'storage',
        operation: 'list',
        resource: `gs://${bucket}/${prefix}`,
      } as const;
      const query = new URLSearchParams({
        prefix,
        ...(startOffset !== undefined && { startOffset }),
        ...(pageToken !== undefined && { pageToken }),
        maxResults: '1000',
        fields: FIELDS,
      });
      const path = `/storage/v1/b/${encodeURIComponent(bucket)}/o?${query}`;
      const answer = await call({ ...details, signal }, async (attempt) => {
        const data = jsonOf(await requests({ path, method: 'GET', signal: attempt }));
        // A truncated list would look like a short one.
        if (!isRecord(data)) throw new BrokenAnswer('the list is not a JSON object');
        return data;
      });
      const items = (answer.items ?? []) as readonly Record<string, unknown>[];
      yield items.map(storedObject);
      pageToken = textOf(answer.nextPageToken) || undefined;
      if (!pageToken) return;
      if (seen.has(pageToken)) {
        const message = `list gs://${bucket}/${prefix}: the service returned the same page again and again.`;
        throw new CloudError({ ...details, httpStatus: 0, status: 'REPEATED_PAGE', message });
      }
      seen.add(pageToken);
    }
  }
  const write = async (
    object: {
      bucket: string;
      name: string;
      bytes: Buffer;
      contentType: string;
      generation?: string;
      metadata?: Metadata;
    },
    signal?: AbortSignal,
  ): Promise<void> => {
    const { bytes } = object;
    const attemptMs = ATTEMPT_MS + bytes.length / SLOWEST;
    const details = { operation: 'upload', resource: uri(object), attemptMs, totalMs: 4 * attemptMs, signal };
    await call({ ...details, service: 'storage' }, (attempt) =>
      writeObject({ ...object, requests, checksum: checksum(bytes), signal: attempt }),
    );
  };
  const read = async (object: ReadObject, signal?: AbortSignal): Promise<Uint8Array> => {
    const times = { attemptMs: READ_MS, totalMs: 4 * READ_MS };
    const details = { operation: 'read', resource: uri(object), ...times, signal };
    return call({ ...details, service: 'storage' }, (attempt) =>
      readObject({ ...object, requests, checksum, signal: attempt }),
    );
  };
  const describe = async (object: { bucket: string; name: string }, signal?: AbortSignal) => {
    const details = { operation: 'read', resource: uri(object), signal } as const;
    return call({ ...details, service: 'storage' }, (attempt) =>
      describeObject({ ...object, requests, signal: attempt }),
    );
  };
  const copyAll = async (copy: Copy, details: Omit<CallDetails, 'service'>): Promise<void> => {
    let rewriteToken: string | undefined;
    do {
      const token = rewriteToken;
      rewriteToken = await call({ ...details, service: 'storage' }, (attempt) =>
        copyStep({ requests, copy, rewriteToken: token, signal: attempt }),
      );
    } while (rewriteToken !== undefined);
  };
  return {
    list,
    describe,
    async copy({ bucket, name, generation, to }, signal) {
      const from = { bucket, name, generation };
      const details = { operation: 'copy', resource: uri(from), signal } as const;
      try {
        await copyAll({ from, to: { bucket, name: to }, isNew: true }, details);
      } catch (error) {
        if (!(error instanceof CloudError) || error.httpStatus !== 412) throw error;
      }
    },
    async copyOver({ to, ...from }, signal) {
      await copyAll({ from, to, isNew: false }, { operation: COPY_TO, resource: uri(to), signal });
    },
    async tryWriting(object, signal) {
      const details = { operation: TEST_WRITING, resource: uri(object), signal } as const;
      await call({ ...details, service: 'storage' }, (attempt) =>
        tryWriting({ ...object, requests, signal: attempt }),
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
            const resource = `gs://${bucket}/${prefix}`;
            const details = { operation: 'delete objects under', resource, signal };
            await call({ ...details, service: 'storage' }, (attempt) =>
              batchDelete({ requests, bucket, names, signal: attempt }),
            );
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
