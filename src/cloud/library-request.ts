import { Readable } from 'node:stream';
import type { AuthClient } from 'google-auth-library';
import { type Answer, AnswerTooLarge, MAX_ANSWER_BYTES, readAnswer, UNCOMPRESSED } from './answer.ts';
import type { HttpRequest } from './http-request.ts';

/**
 * Sends one request with a client of Google's library, which supports proxies and all kinds of credentials, and reads
 * the whole response. Throws like `nodeRequest`. `client` must be hardened.
 */
export async function libraryRequest(
  { url, method, headers, body, signal, accepts }: HttpRequest,
  client: Pick<AuthClient, 'request'>,
): Promise<Answer> {
  const answer = await client.request<Readable | ''>({
    url,
    method,
    headers: { ...headers, ...UNCOMPRESSED },
    data: body,
    responseType: 'stream',
    signal,
    retry: false,
    // Otherwise the library throws an error whose message is the whole text, without Google's status and reason.
    validateStatus: () => true,
  });
  const head = { status: answer.status, header: (name: string) => answer.headers.get(name) ?? '' };
  // The library returns an empty text for status 204.
  return readAnswer(head, answer.data || Readable.from([]), { url, accepts });
}

/** The function with which a client of google-auth-library sends requests. */
type Transporter = AuthClient['transporter'];
type Adapter = NonNullable<Transporter['defaults']['adapter']>;

/** An adapter for a client's requests that ends responses over the limit, except for streams, which others read. */
const boundedAdapter: Adapter = async (options, send) => {
  try {
    // `maxContentLength` checks only a header; `size` is an option of node-fetch and counts received bytes, unpacked.
    return await send({ ...options, size: MAX_ANSWER_BYTES });
  } catch (error) {
    throw (error as { type?: unknown }).type === 'max-size' ? new AnswerTooLarge() : error;
  }
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
