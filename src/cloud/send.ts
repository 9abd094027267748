import type { Header } from './answer.ts';
import type { HttpRequest } from './http-request.ts';
import { parsedJson } from './json.ts';
import { harden, libraryRequest } from './library-request.ts';
import { nodeRequest, openerFor } from './node-request.ts';

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
export const senderFor =
  ({ isProxied }: { readonly isProxied: boolean }): Send =>
  async ({ url, method, data, headers, signal }, onSent) => {
    const isForm = data instanceof URLSearchParams;
    const body = data === undefined || isForm ? data?.toString() : JSON.stringify(data);
    const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
    const all = {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': type }),
      ...headers,
    };
    const send = isProxied ? sendThroughLibrary : sendDirectly;
    const { bytes, header } = await send({ url, method, headers: all, body, signal }, onSent);
    const text = bytes.toString('utf8');
    return { data: parsedJson(text) ?? text, header };
  };

const sendThroughLibrary = async (request: HttpRequest, onSent?: () => void) => {
  onSent?.();
  const { OAuth2Client } = await import('google-auth-library');
  const client = new OAuth2Client();
  harden(client);
  return libraryRequest(request, client.transporter);
};

const sendDirectly = async (request: HttpRequest, onSent?: () => void) =>
  nodeRequest(request, await openerFor(request.url), onSent);
