import { createHash } from 'node:crypto';
import { crc32c } from './crc32c.ts';

/** Properties of an object from its writer, such as content type and custom metadata. */
export type ObjectMetadata = Readonly<Record<string, unknown>>;

export interface StoredObject {
  readonly content: Buffer;
  /** As the JSON API returns it. */
  readonly document: Readonly<Record<string, unknown>> & {
    readonly name: string;
    readonly generation: string;
  };
}

export interface Listing {
  readonly items: readonly StoredObject[];
  readonly prefixes: readonly string[];
  readonly nextPageToken?: string;
}

interface Bucket {
  readonly objects: Map<string, StoredObject>;
  /** Ordered names; undefined after a name was added or removed. */
  names: readonly string[] | undefined;
}

/** Buckets and objects in this process. */
export interface ObjectStore {
  buckets(): string[];
  hasBucket(bucket: string): boolean;
  createBucket(bucket: string): void;
  removeBucket(bucket: string): void;
  get(bucket: string, name: string): StoredObject | undefined;
  put(bucket: string, name: string, content: Buffer, metadata: ObjectMetadata): StoredObject;
  /** Changes the metadata of an object that exists. */
  patch(bucket: string, object: StoredObject, metadata: ObjectMetadata): StoredObject;
  remove(bucket: string, name: string): boolean;
  list(
    bucket: string,
    query: { prefix: string; delimiter: string; start: string; end: string; after: string; limit: number },
  ): Listing;
  clear(): void;
}

export function createObjectStore(now: () => number = Date.now): ObjectStore {
  const buckets = new Map<string, Bucket>();
  let lastGeneration = 0;
  const objectsOf = (bucket: string): Bucket => {
    const found = buckets.get(bucket);
    if (!found) throw new Error(`There is no bucket ${bucket}.`);
    return found;
  };

  return {
    buckets: () => [...buckets.keys()].sort(),
    hasBucket: (bucket) => buckets.has(bucket),
    createBucket(bucket) {
      buckets.set(bucket, { objects: new Map(), names: undefined });
    },
    removeBucket(bucket) {
      buckets.delete(bucket);
    },
    get: (bucket, name) => buckets.get(bucket)?.objects.get(name),
    put(bucket, name, content, metadata) {
      const inside = objectsOf(bucket);
      // Microseconds like Google's, but never the same twice. A simulated clock has fractions of them.
      lastGeneration = Math.max(Math.round(now() * 1_000), lastGeneration + 1);
      const time = new Date(now()).toISOString();
      const document = {
        kind: 'storage#object',
        contentType: 'application/octet-stream',
        ...metadata,
        id: `${bucket}/${name}/${lastGeneration}`,
        name,
        bucket,
        size: String(content.length),
        generation: String(lastGeneration),
        metageneration: '1',
        storageClass: 'STANDARD',
        crc32c: crc32c(content),
        md5Hash: createHash('md5').update(content).digest('base64'),
        timeCreated: time,
        updated: time,
      };
      if (!inside.objects.has(name)) inside.names = undefined;
      const object = { content, document };
      inside.objects.set(name, object);
      return object;
    },
    patch(bucket, { content, document }, metadata) {
      const changed = {
        content,
        document: {
          ...document,
          ...metadata,
          metageneration: String(Number(document.metageneration) + 1),
          updated: new Date(now()).toISOString(),
        },
      };
      objectsOf(bucket).objects.set(document.name, changed);
      return changed;
    },
    remove(bucket, name) {
      const inside = objectsOf(bucket);
      inside.names = undefined;
      return inside.objects.delete(name);
    },
    list(bucket, { prefix, delimiter, start, end, after, limit }) {
      const inside = objectsOf(bucket);
      inside.names ??= [...inside.objects.keys()].sort();
      const items: StoredObject[] = [];
      const prefixes = new Set<string>();
      let last = '';
      for (const name of inside.names) {
        if (!name.startsWith(prefix) || name < start || (end !== '' && name >= end) || name <= after)
          continue;
        const cut = delimiter === '' ? -1 : name.indexOf(delimiter, prefix.length);
        const folder = cut < 0 ? undefined : name.slice(0, cut + delimiter.length);
        if (folder === undefined || !prefixes.has(folder)) {
          // A folder that the previous page already contained is not repeated.
          if (folder !== undefined && after.startsWith(folder)) continue;
          if (items.length + prefixes.size === limit) {
            return { items, prefixes: [...prefixes], nextPageToken: Buffer.from(last).toString('base64url') };
          }
          const object = inside.objects.get(name);
          if (folder !== undefined) prefixes.add(folder);
          else if (object) items.push(object);
        }
        last = name;
      }
      return { items, prefixes: [...prefixes] };
    },
    clear() {
      buckets.clear();
    },
  };
}
