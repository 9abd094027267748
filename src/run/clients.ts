import { resolve } from 'node:path';
import { type Credentials, credentials, withToken } from '../cloud/auth.ts';
import { type Batch, batch } from '../cloud/batch.ts';
import { type Logging, logging } from '../cloud/logging.ts';
import { type Permissions, permissions } from '../cloud/permissions.ts';
import { type Storage, storage } from '../cloud/storage.ts';

/** The clients of a run, one set per credentials: a job that names a key file has its own. */
export interface Clients {
  batch(place: { projectId: string; keyFile?: string }): Promise<Batch>;
  storage(place: { projectId: string; keyFile?: string }): Promise<Storage>;
  logging(place: { keyFile?: string }): Promise<Logging>;
  permissions(place: { keyFile?: string }): Promise<Permissions>;
  /** Exchanges the first token, so that a wrong provider fails before anything else. Throws `CloudError`. */
  authenticate(signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

export function clients(
  parts: Parameters<typeof credentials>[0] & {
    /** Key files are named relative to it. */
    workspace: string;
  },
): Clients {
  const { endpoints, call, identity } = parts;
  const made = new Map<string, Promise<unknown>>();
  const once = <T>(key: readonly unknown[], make: () => Promise<T>): Promise<T> => {
    const name = JSON.stringify(key);
    const existing = made.get(name) as Promise<T> | undefined;
    if (existing) return existing;
    const created = make();
    made.set(name, created);
    return created;
  };
  const credentialsFor = (keyFile: string | undefined): Promise<Credentials> =>
    once(['credentials', keyFile], () =>
      credentials({
        ...parts,
        identity: { ...identity, ...(keyFile && { keyFile: resolve(parts.workspace, keyFile) }) },
      }),
    );
  const signedBy = async (keyFile: string | undefined) => {
    const made = await credentialsFor(keyFile);
    // The token comes while a client is loaded; should it not, the first request says so.
    made.ready().catch(() => undefined);
    return { client: made.client, call: withToken(call, made) };
  };
  const opened: Batch[] = [];
  return {
    batch: ({ projectId, keyFile }) =>
      once(['batch', projectId, keyFile], async () => {
        const signed = await signedBy(keyFile);
        const { universe } = identity;
        const client = await batch({ ...signed, endpoint: endpoints.batch, universe, projectId });
        opened.push(client);
        return client;
      }),
    storage: ({ projectId, keyFile }) =>
      once(['storage', projectId, keyFile], async () =>
        storage({
          ...(await signedBy(keyFile)),
          endpoint: endpoints.storage,
          universe: identity.universe,
          projectId,
        }),
      ),
    logging: ({ keyFile }) =>
      once(['logging', keyFile], async () =>
        logging({ ...(await signedBy(keyFile)), endpoint: endpoints.logging }),
      ),
    permissions: ({ keyFile }) =>
      once(['permissions', keyFile], async () => permissions({ ...(await signedBy(keyFile)), endpoints })),
    authenticate: async (signal) => (await credentialsFor(undefined)).ready(signal),
    close: async () => {
      await Promise.allSettled(opened.map((client) => client.close()));
    },
  };
}
