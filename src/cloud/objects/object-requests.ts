import type { AuthClient } from 'google-auth-library';
import type { Acceptance, Answer } from '../answer.ts';
import { parsedJson } from '../json.ts';
import { libraryRequest } from '../library-request.ts';
import { nodeRequest, openerFor } from '../node-request.ts';

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
  ({ path, method, headers = {}, body, signal, accepts }) =>
    libraryRequest({ url: parts.endpoint + path, method, headers, body, signal, accepts }, parts.client);

/** The parsed JSON of a response; undefined if it is not JSON. */
export const jsonOf = ({ bytes }: Answer): unknown => parsedJson(bytes.toString('utf8'));
