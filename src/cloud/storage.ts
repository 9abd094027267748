import pLimit from 'p-limit';
import { CloudError } from '../errors.ts';
import type { Credentials } from './auth.ts';
import { batchDelete } from './batch-delete.ts';
import type { Call } from './call.ts';
import { readObject } from './object-read.ts';

export interface StoredObject {
  readonly name: string;
  readonly size: number;
  /** Custom metadata. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Cloud Storage, as far as a run needs it. Every function throws `CloudError`. */
export interface Storage {
  /** Writes an object that must not exist yet; one with the same content, left by a lost answer, is as good. */
  create(
    object: { bucket: string; name: string; content: string | Uint8Array; contentType: string },
    signal?: AbortSignal,
  ): Promise<void>;
  /** Writes an object over whatever is there under its name. */
  replace(
    object: { bucket: string; name: string; content: string; contentType: string },
    signal?: AbortSignal,
  ): Promise<void>;
  /** Objects under a prefix, in the order of their names, at most 1,000 a page. */
  list(
    from: { bucket: string; prefix: string; startOffset?: string },
    signal?: AbortSignal,
  ): AsyncIterable<readonly StoredObject[]>;
  read(object: { bucket: string; name: string }, signal?: AbortSignal): Promise<Uint8Array>;
  /** Deletes all objects under a prefix, 100 a request. Gives how many it deleted. */
  removeAll(from: { bucket: string; prefix: string }, signal?: AbortSignal): Promise<number>;
}

const FIELDS = 'items(name,size,metadata),nextPageToken';
const READ_MS = 120_000;
const DELETES_AT_A_TIME = 4;

/** Loads the client when first called: a dry run never pays for it. */
export async function storage(parts: {
  credentials: Credentials;
  endpoint: string;
  universe: string;
  projectId: string;
  call: Call;
}): Promise<Storage> {
  const { CRC32C, Storage: Client } = await import('@google-cloud/storage');
  const { credentials, call } = parts;
  const client = new Client({
    apiEndpoint: parts.endpoint,
    projectId: parts.projectId,
    universeDomain: parts.universe,
    authClient: credentials.client as never,
    // Without it a replaced endpoint gets no token at all.
    useAuthWithCustomEndpoint: true,
    retryOptions: { autoRetry: false },
  });
  const uri = (object: { bucket: string; name: string }) => `gs://${object.bucket}/${object.name}`;
  async function* list(
    { bucket, prefix, startOffset }: { bucket: string; prefix: string; startOffset?: string },
    signal?: AbortSignal,
  ): AsyncGenerator<readonly StoredObject[]> {
    await credentials.ready(signal);
    const seen = new Set<string>();
    for (let pageToken: string | undefined; ; ) {
      const details = {
        service: 'storage',
        operation: 'list',
        resource: `gs://${bucket}/${prefix}`,
      } as const;
      const query = {
        prefix,
        startOffset,
        pageToken,
        maxResults: 1_000,
        fields: FIELDS,
        autoPaginate: false,
      };
      const [, next, answer] = await call({ ...details, signal }, () =>
        client.bucket(bucket).getFiles(query),
      );
      const items = (answer as { items?: readonly Record<string, unknown>[] } | undefined)?.items ?? [];
      yield items.map((item) => ({
        name: String(item.name),
        size: Number(item.size ?? 0),
        metadata: (item.metadata ?? {}) as Readonly<Record<string, string>>,
      }));
      pageToken = (next as { pageToken?: string } | null)?.pageToken;
      if (!pageToken) return;
      if (seen.has(pageToken)) {
        const message = `list gs://${bucket}/${prefix}: the service gives the same page for ever.`;
        throw new CloudError({ ...details, httpStatus: 0, status: 'REPEATED_PAGE', message });
      }
      seen.add(pageToken);
    }
  }
  return {
    list,
    async create({ bucket, name, content, contentType }, signal) {
      await credentials.ready(signal);
      const file = client.bucket(bucket).file(name);
      const bytes =
        typeof content === 'string'
          ? Buffer.from(content)
          : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
      const details = {
        service: 'storage',
        operation: 'upload',
        resource: uri({ bucket, name }),
        signal,
      } as const;
      try {
        await call({ ...details, attemptMs: READ_MS }, () =>
          file.save(bytes, {
            resumable: false,
            validation: 'crc32c',
            contentType,
            preconditionOpts: { ifGenerationMatch: 0 },
          }),
        );
      } catch (error) {
        if (!(error instanceof CloudError) || error.httpStatus !== 412) throw error;
        const [stored] = await call({ ...details, operation: 'compare' }, () => file.download());
        if (!stored.equals(bytes)) throw error;
      }
    },
    async replace({ bucket, name, content, contentType }, signal) {
      await credentials.ready(signal);
      const details = { service: 'storage', operation: 'upload', resource: uri({ bucket, name }) } as const;
      await call({ ...details, signal }, () =>
        client
          .bucket(bucket)
          .file(name)
          .save(Buffer.from(content), { resumable: false, validation: 'crc32c', contentType }),
      );
    },
    async read(object, signal) {
      await credentials.ready(signal);
      const details = {
        service: 'storage',
        operation: 'read',
        resource: uri(object),
        attemptMs: READ_MS,
        signal,
      };
      return call({ ...details, service: 'storage' }, (attempt) =>
        readObject({
          ...object,
          client: credentials.client,
          endpoint: parts.endpoint,
          checksum: (bytes) => {
            const checksum = new CRC32C();
            checksum.update(bytes);
            return checksum.toString();
          },
          signal: attempt,
        }),
      );
    },
    async removeAll({ bucket, prefix }, signal) {
      let removed = 0;
      for await (const page of list({ bucket, prefix }, signal)) {
        const starts = Array.from({ length: Math.ceil(page.length / 100) }, (_, at) => at * 100);
        const limit = pLimit(DELETES_AT_A_TIME);
        const deletes = starts.map((at) =>
          limit(async () => {
            const batch = page.slice(at, at + 100);
            const names = new Set(batch.map(({ name }) => name));
            await credentials.ready(signal);
            const resource = `gs://${bucket}/${prefix}`;
            const details = { operation: 'delete objects under', resource, signal };
            await call({ ...details, service: 'storage' }, (attempt) =>
              batchDelete({
                ...{ client: credentials.client, endpoint: parts.endpoint, bucket, names, signal: attempt },
              }),
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
