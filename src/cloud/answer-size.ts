import type { Readable } from 'node:stream';
import type { AuthClient } from 'google-auth-library';

/** Bytes of an answer to a request, unpacked. No answer but the content of an object is meant to come near it. */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** An answer with more than is read of any. Another try would bring no smaller one. */
export class AnswerTooLarge extends Error {
  readonly code = 'ANSWER_TOO_LARGE';
  constructor() {
    super(`the answer has more than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`);
  }
}

/** Gives the pieces on; throws when they are too many together, and so ends what they come from. */
async function* bounded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > MAX_ANSWER_BYTES) throw new AnswerTooLarge();
    yield piece;
  }
}

/** What a client of google-auth-library sends with. */
type Transporter = AuthClient['transporter'];
type Adapter = NonNullable<Transporter['defaults']['adapter']>;

/**
 * The adapter for a client's requests that ends answers which are too large. Streams are for who reads them to count,
 * unless they are the text of an error, which the client itself reads to its end.
 */
export const boundedAdapter: Adapter = async (options, send) => {
  try {
    // `maxContentLength` looks at a header only; `size` is node-fetch's and counts what came, unpacked.
    const answer = await send({ ...options, size: MAX_ANSWER_BYTES });
    const isRead = options.responseType !== 'stream' || options.validateStatus?.(answer.status) !== false;
    return isRead ? answer : Object.assign(answer, { data: bounded(answer.data as Readable) });
  } catch (error) {
    throw (error as { type?: unknown }).type === 'max-size' ? new AnswerTooLarge() : error;
  }
};

type Fetch = typeof fetch;

/** `fetch` with an answer that has been read, so that one which is too large fails the request and not its reader. */
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
