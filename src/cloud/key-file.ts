import { readFile } from 'node:fs/promises';
import type { AuthClient, JWT } from 'google-auth-library';
import { type Endpoints, GOOGLE_TOKEN_URL } from './endpoints.ts';

/**
 * A client for the key of a service account; undefined when the file holds credentials of another kind, such as the
 * configuration that google-github-actions/auth writes. Throws an Error when it cannot be read as JSON.
 */
export async function serviceAccountClient(
  path: string,
  parts: { scopes: string; universe: string; endpoints: Endpoints; make: typeof JWT },
): Promise<AuthClient | undefined> {
  const key = JSON.parse(await readFile(path, 'utf8')) as Readonly<Record<string, string | undefined>>;
  if (key.type !== 'service_account') return undefined;
  const client = new parts.make({
    email: key.client_email,
    key: key.private_key,
    keyId: key.private_key_id,
    scopes: parts.scopes,
    universeDomain: key.universe_domain ?? parts.universe,
  });
  // The library has the address of the token endpoint in its code.
  if (parts.endpoints.token !== GOOGLE_TOKEN_URL) {
    client.transporter.interceptors.request.add({
      resolved: async (config) =>
        config.url?.href === GOOGLE_TOKEN_URL ? { ...config, url: new URL(parts.endpoints.token) } : config,
    });
  }
  return client;
}
