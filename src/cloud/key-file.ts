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
 * Reads the text of a key file that a definition names. Only the key of a service account is accepted: all other kinds
 * of credentials name an address to which something is sent, or a file or a program from which it is read
 * (google.aip.dev/auth/4117), and the definition could choose them. Otherwise returns the mistake.
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
 * A client for the key of a service account. Addresses in the file (`token_uri`, `universe_domain`) are ignored: the
 * token comes from Google's endpoint, or from the endpoint that the environment sets.
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
  // The library's code contains the address of the token endpoint.
  if (parts.endpoints.token !== GOOGLE_TOKEN_URL) {
    client.transporter.interceptors.request.add({
      resolved: async (config) =>
        config.url?.href === GOOGLE_TOKEN_URL ? { ...config, url: new URL(parts.endpoints.token) } : config,
    });
  }
  return client;
}
