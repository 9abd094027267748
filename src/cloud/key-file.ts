import type { AuthClient, JWT } from 'google-auth-library';
import { type Endpoints, GOOGLE_TOKEN_URL } from './endpoints.ts';
import { isRecord, parsedJson } from './json.ts';

/** The key of a service account, as `gcloud iam service-accounts keys create` writes it. */
export interface ServiceAccountKey {
  readonly email: string;
  readonly privateKey: string;
  readonly id?: string;
}

/**
 * Reads the text of a key file that a definition names. Only the key of a service account is one: every other kind of
 * credentials names an address to which something is sent, or a file or a program from which it comes
 * (google.aip.dev/auth/4117), and both would be the definition's choice. Gives what is wrong otherwise.
 */
export function readServiceAccountKey(text: string): ServiceAccountKey | string {
  const value = parsedJson(text);
  if (value === undefined) return 'is not JSON';
  if (!isRecord(value)) return 'is not a JSON object';
  const { type, client_email: email, private_key: privateKey, private_key_id: id } = value;
  if (type !== 'service_account') {
    return `holds credentials of type ${JSON.stringify(type ?? null).slice(0, 60)}; only "service_account" is accepted`;
  }
  if (typeof email !== 'string' || typeof privateKey !== 'string') {
    return 'has no "client_email" or no "private_key"';
  }
  return { email, privateKey, ...(typeof id === 'string' && { id }) };
}

/**
 * A client for the key of a service account. What the file says of addresses (`token_uri`, `universe_domain`) is ignored:
 * the token comes from Google's own endpoint, or from the one that the environment names.
 */
export function serviceAccountClient(
  key: ServiceAccountKey,
  parts: { scopes: string; universe: string; endpoints: Endpoints; make: typeof JWT },
): AuthClient {
  const client = new parts.make({
    email: key.email,
    key: key.privateKey,
    keyId: key.id,
    scopes: parts.scopes,
    universeDomain: parts.universe,
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
