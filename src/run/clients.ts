import { type CredentialParts, type Credentials, credentials, withToken } from '../cloud/auth.ts';
import { type Batch, batch } from '../cloud/batch.ts';
import { type Logging, logging } from '../cloud/logging.ts';
import { directRequests, libraryRequests, type ObjectRequests } from '../cloud/objects/object-requests.ts';
import { type Permissions, permissions } from '../cloud/permissions.ts';
import { type Storage, storage } from '../cloud/storage.ts';
import type { Place } from './place.ts';
import { readWorkspaceFile } from './prepare/files.ts';

/** The clients of a run, one set per credentials: a job that names a key file has its own. */
export interface Clients {
  batch(place: Place): Promise<Batch>;
  storage(place: Place): Promise<Storage>;
  logging(place: Place): Promise<Logging>;
  permissions(place: Place): Promise<Permissions>;
  /** Requests the first token, so that a wrong provider fails before anything else. Throws `CloudError`. */
  authenticate(signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** The dependencies of a run's clients. */
export interface ClientParts extends CredentialParts {
  /** Requests use a proxy. */
  readonly isProxied: boolean;
  /** Paths of key files are relative to it. */
  readonly workspace: string;
}

export function clients(parts: ClientParts): Clients {
  const { endpoints, call, identity, clock, oidcToken, send, mask } = parts;
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
        identity: keyFile ? { ...identity, key: keyIn(parts.workspace, keyFile) } : identity,
        endpoints,
        clock,
        oidcToken,
        send,
        call,
        mask,
      }),
    );
  const startedFor = async (keyFile: string | undefined): Promise<Credentials> => {
    const made = await credentialsFor(keyFile);
    // The token is requested while a client is loaded; if that fails, the first request reports it.
    made.ready().catch(() => undefined);
    return made;
  };
  const signedBy = async (keyFile: string | undefined) => {
    const made = await startedFor(keyFile);
    return { client: await made.client, call: withToken(call, made) };
  };
  const objectRequests = async ({ token, client }: Credentials): Promise<ObjectRequests> => {
    const endpoint = endpoints.storage;
    // Only the library supports proxies and other kinds of credentials.
    if (token && !parts.isProxied) return directRequests({ endpoint, token });
    return libraryRequests({ endpoint, client: await client });
  };
  const opened: Batch[] = [];
  return {
    batch: ({ projectId, keyFile }) =>
      once(['batch', projectId, keyFile], async () => {
        const { client: auth, call: signed } = await signedBy(keyFile);
        const { universe } = identity;
        const client = await batch({
          client: auth,
          call: signed,
          endpoint: endpoints.batch,
          universe,
          projectId,
        });
        opened.push(client);
        return client;
      }),
    storage: ({ keyFile }) =>
      once(['storage', keyFile], async () => {
        const made = await startedFor(keyFile);
        return storage({ requests: await objectRequests(made), call: withToken(call, made) });
      }),
    logging: ({ keyFile }) =>
      once(['logging', keyFile], async () => {
        const { client, call: signed } = await signedBy(keyFile);
        return logging({ client, call: signed, endpoint: endpoints.logging });
      }),
    permissions: ({ keyFile }) =>
      once(['permissions', keyFile], async () => {
        const { client, call: signed } = await signedBy(keyFile);
        return permissions({ client, call: signed, endpoints });
      }),
    authenticate: async (signal) => (await credentialsFor(undefined)).ready(signal),
    close: async () => {
      await Promise.allSettled(opened.map((client) => client.close()));
    },
  };
}

/**
 * A key is read like any file that a definition names: it must be regular, inside the workspace, and of limited size.
 */
const keyIn = (workspace: string, file: string) => ({
  file,
  text: async () => {
    const read = await readWorkspaceFile({ workspace, path: file, input: 'credentials_path' });
    if ('problem' in read) throw new Error(read.problem.message);
    return new TextDecoder().decode(read.bytes);
  },
});
