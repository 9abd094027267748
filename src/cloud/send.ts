import type { AuthClient } from 'google-auth-library';
import { AnswerTooLarge, boundedAdapter, MAX_ANSWER_BYTES } from './answer-size.ts';
import { readProxy } from './proxy.ts';

/** A request for a token: of GitHub, or of the exchange with Google. */
export interface TokenRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as a form or as JSON. */
  readonly data?: URLSearchParams | Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/** Throws for an answer that is none of success, with its status and what it says. */
export type Send = (
  request: TokenRequest,
  /** Called when the request is on its way. */
  onSent?: () => void,
) => Promise<{ readonly data: unknown; readonly headers: Headers }>;

/** How requests for tokens are sent. Only the library knows proxies; without one nothing large has to be loaded first. */
export const senderFor = (environment: Readonly<Record<string, string | undefined>>): Send =>
  readProxy(environment).url === undefined ? sendDirectly : sendThroughLibrary;

const sendThroughLibrary: Send = async (request, onSent) => {
  onSent?.();
  const { OAuth2Client } = await import('google-auth-library');
  const client = new OAuth2Client();
  harden(client);
  return client.transporter.request({ ...request, responseType: 'json', retry: false });
};

/** What an answer that is none of success is thrown as; clients of Google throw errors of the same form. */
class Refused extends Error {
  readonly response: { readonly status: number; readonly data: unknown; readonly headers: Headers };
  readonly config: { readonly url: string };
  constructor(response: Refused['response'], url: string) {
    super(`Request failed with status code ${response.status}`);
    this.response = response;
    this.config = { url };
  }
}

/** With Node alone, which follows no redirect. */
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

/** The text of an answer. Throws when it is too large, and so ends the connection. */
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

/** As text where it is no JSON, for whoever reads the answer to say so. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Nobody but Google is shown a token, whatever an answer says about where else to ask, and no answer takes all of the
 * memory.
 */
export function harden(client: AuthClient): void {
  // The library's own exchange, for configurations from the environment, has a transporter that its types hide.
  const { stsCredential } = client as unknown as { stsCredential?: Pick<AuthClient, 'transporter'> };
  for (const each of [client, stsCredential]) {
    if (!each) continue;
    const { defaults } = each.transporter;
    each.transporter.defaults = { ...defaults, redirect: 'manual', adapter: boundedAdapter };
  }
}
