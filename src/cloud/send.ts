import type { AuthClient } from 'google-auth-library';
import { AnswerTooLarge, boundedAdapter, MAX_ANSWER_BYTES } from './answer-size.ts';
import { readProxy } from './proxy.ts';

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
) => Promise<{ readonly data: unknown; readonly headers: Headers }>;

/**
 * Sends requests for tokens. Only the library supports proxies; without a proxy, nothing large has to be loaded first.
 */
export const senderFor = (environment: Readonly<Record<string, string | undefined>>): Send =>
  readProxy(environment).url === undefined ? sendDirectly : sendThroughLibrary;

const sendThroughLibrary: Send = async (request, onSent) => {
  onSent?.();
  const { OAuth2Client } = await import('google-auth-library');
  const client = new OAuth2Client();
  harden(client);
  return client.transporter.request({ ...request, responseType: 'json', retry: false });
};

/** The error for a response without a success status; clients of Google throw errors of the same form. */
class Refused extends Error {
  readonly response: { readonly status: number; readonly data: unknown; readonly headers: Headers };
  readonly config: { readonly url: string };
  constructor(response: Refused['response'], url: string) {
    super(`Request failed with status code ${response.status}`);
    this.response = response;
    this.config = { url };
  }
}

/** Sends with Node alone, and follows no redirects. */
const sendDirectly: Send = async (request, onSent) => {
  const { url, method, data, signal } = request;
  const isForm = data instanceof URLSearchParams;
  const body = data === undefined || isForm ? data?.toString() : JSON.stringify(data);
  const headers = {
    accept: 'application/json',
    ...(body !== undefined && {
      'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
    }),
    ...request.headers,
  };
  const { request: open } = url.startsWith('http:') ? await import('node:http') : await import('node:https');
  return new Promise((resolve, reject) => {
    const outgoing = open(url, { method, headers, signal }, (incoming) => {
      textOf(incoming).then((text) => {
        const answer = {
          status: incoming.statusCode ?? 0,
          data: parsed(text),
          headers: new Headers(
            Object.entries(incoming.headers).flatMap(([name, value]) => [[name, `${value}`]]),
          ),
        };
        const isSuccess = answer.status >= 200 && answer.status < 300;
        if (isSuccess) resolve(answer);
        else reject(new Refused(answer, url));
      }, reject);
    });
    outgoing.on('error', reject);
    outgoing.on('finish', () => onSent?.());
    outgoing.end(body);
  });
};

/** The text of a response. Throws if it is too large, which ends the connection. */
async function textOf(incoming: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of incoming) {
    size += piece.length;
    if (size > MAX_ANSWER_BYTES) throw new AnswerTooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** If it is not JSON, it stays text, and its reader reports that. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

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
