import type { Readable } from 'node:stream';
import type { AuthClient } from 'google-auth-library';
import { parsedJson } from '../json.ts';
import { type Acceptance, ANY_ANSWER, type Answer, nodeRequest, openerFor } from '../node-request.ts';

/** One request to Cloud Storage. */
export interface ObjectRequest {
  /** The path with the query. */
  readonly path: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal: AbortSignal;
  readonly accepts?: Acceptance;
}

/** Sends a request and reads the whole response. Throws for a response without a success status or over its limits. */
export type ObjectRequests = (request: ObjectRequest) => Promise<Answer>;

/** One attempt at an operation on objects. */
export interface ObjectAttempt {
  readonly requests: ObjectRequests;
  /** Ends its requests. */
  readonly signal: AbortSignal;
}

/** Sends requests with Node's own client. The library would need half of the processor time of ten thousand results. */
export async function directRequests(parts: {
  readonly endpoint: string;
  /** Returns the current access token. */
  readonly token: () => string;
}): Promise<ObjectRequests> {
  const open = await openerFor(parts.endpoint);
  return ({ path, method, headers, body, signal, accepts }) => {
    const url = parts.endpoint + path;
    const all = {
      authorization: `Bearer ${parts.token()}`,
      ...(body !== undefined && { 'content-length': `${Buffer.byteLength(body)}` }),
      ...headers,
    };
    return nodeRequest({ url, method, headers: all, body, signal, accepts }, open);
  };
}

/** Sends requests with Google's library, which supports proxies and all kinds of credentials. */
export const libraryRequests =
  (parts: { readonly endpoint: string; readonly client: AuthClient }): ObjectRequests =>
  async ({ path, method, headers, body, signal, accepts = ANY_ANSWER }) => {
    const answer = await parts.client.request<Readable>({
      url: parts.endpoint + path,
      method,
      ...(headers && { headers }),
      ...(body !== undefined && { data: body }),
      responseType: 'stream',
      signal,
      retry: false,
    });
    const header = (name: string) => answer.headers.get(name) ?? '';
    const { maxBytes, tooLarge, refusal } = accepts;
    const refused = Number(header('content-length')) > maxBytes ? tooLarge() : refusal?.(header);
    if (refused) {
      answer.data.destroy();
      throw refused;
    }
    const pieces: Uint8Array[] = [];
    let size = 0;
    // Counted as they arrive: compressed content can become a thousand times as large.
    for await (const piece of answer.data) {
      size += piece.length;
      if (size > maxBytes) throw tooLarge();
      pieces.push(piece);
    }
    return { header, bytes: Buffer.concat(pieces) };
  };

/** The parsed JSON of a response; undefined if it is not JSON. */
export const jsonOf = ({ bytes }: Answer): unknown => parsedJson(bytes.toString('utf8'));
