import type { AuthClient } from 'google-auth-library';
import { boundedAdapter } from './answer-size.ts';
import { parsedJson } from './json.ts';
import { type Header, nodeRequest, openerFor } from './node-request.ts';

/** A request for a token: to GitHub, or for the exchange with Google. */
export interface TokenRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as a form or as JSON. */
  readonly data?: URLSearchParams | Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/** Throws for a response without a success status, with the status and the text. */
export type Send = (
  request: TokenRequest,
  /** Called when the request is sent. */
  onSent?: () => void,
) => Promise<{
  /** The parsed JSON of the response. If it is not JSON, it stays text, and its reader reports that. */
  readonly data: unknown;
  readonly header: Header;
}>;

/**
 * Sends requests for tokens. Only the library supports proxies; without a proxy, nothing large has to be loaded first.
 */
export const senderFor = ({ isProxied }: { readonly isProxied: boolean }): Send =>
  isProxied ? sendThroughLibrary : sendDirectly;

const sendThroughLibrary: Send = async (request, onSent) => {
  onSent?.();
  const { OAuth2Client } = await import('google-auth-library');
  const client = new OAuth2Client();
  harden(client);
  const asked = { ...request, responseType: 'json', retry: false } as const;
  const { data, headers } = await client.transporter.request(asked);
  return { data, header: (name) => headers.get(name) ?? '' };
};

const sendDirectly: Send = async ({ url, method, data, headers, signal }, onSent) => {
  const isForm = data instanceof URLSearchParams;
  const body = data === undefined || isForm ? data?.toString() : JSON.stringify(data);
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  const all = { accept: 'application/json', ...(body !== undefined && { 'content-type': type }), ...headers };
  const asked = { url, method, headers: all, body, signal };
  const { bytes, header } = await nodeRequest(asked, await openerFor(url), onSent);
  const text = bytes.toString('utf8');
  return { data: parsedJson(text) ?? text, header };
};

/**
 * Tokens are sent only to Google, even if a response redirects elsewhere, and no response can exhaust the memory.
 */
export function harden(client: AuthClient): void {
  // The library's exchange, for configurations from the environment, has a transporter that is missing in its types.
  const { stsCredential } = client as unknown as { stsCredential?: Pick<AuthClient, 'transporter'> };
  for (const each of [client, stsCredential]) {
    if (!each) continue;
    const { defaults } = each.transporter;
    each.transporter.defaults = { ...defaults, redirect: 'manual', adapter: boundedAdapter };
  }
}
