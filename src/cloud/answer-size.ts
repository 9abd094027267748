import type { Readable } from 'node:stream';
import type { AuthClient } from 'google-auth-library';

/** Maximum size of a response, in bytes, unpacked. Only the content of an object can come near it. */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** A response over the limit. A retry would not make it smaller. */
export class AnswerTooLarge extends Error {
  readonly code = 'ANSWER_TOO_LARGE';
  constructor() {
    super(`the answer has more than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`);
  }
}

/** Passes the pieces on; throws when their total size is too large, which ends their source. */
async function* bounded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > MAX_ANSWER_BYTES) throw new AnswerTooLarge();
    yield piece;
  }
}

/** The function with which a client of google-auth-library sends requests. */
type Transporter = AuthClient['transporter'];
type Adapter = NonNullable<Transporter['defaults']['adapter']>;

/**
 * An adapter for a client's requests that ends responses over the limit. Readers of streams must count bytes
 * themselves, except for the text of an error, which the client itself reads to its end.
 */
export const boundedAdapter: Adapter = async (options, send) => {
  try {
    // `maxContentLength` checks only a header; `size` is an option of node-fetch and counts received bytes, unpacked.
    const answer = await send({ ...options, size: MAX_ANSWER_BYTES });
    const isRead = options.responseType !== 'stream' || options.validateStatus?.(answer.status) !== false;
    return isRead ? answer : Object.assign(answer, { data: bounded(answer.data as Readable) });
  } catch (error) {
    throw (error as { type?: unknown }).type === 'max-size' ? new AnswerTooLarge() : error;
  }
};

type Fetch = typeof fetch;

/** `fetch` that also reads the response, so that a response over the limit fails the request and not its reader. */
export const boundedFetch =
  (request: Fetch): Fetch =>
  async (...args) => {
    const answer = await request(...args);
    const pieces: Uint8Array[] = [];
    for await (const piece of bounded(answer.body ?? emptyBody())) pieces.push(piece);
    const { status, statusText, headers } = answer;
    return new Response(pieces.length === 0 ? null : Buffer.concat(pieces), { status, statusText, headers });
  };

async function* emptyBody(): AsyncGenerator<Uint8Array> {}
