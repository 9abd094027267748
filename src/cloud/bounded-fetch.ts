import { AnswerTooLarge, MAX_ANSWER_BYTES } from './answer.ts';

type Fetch = typeof fetch;

/** `fetch` that also reads the response, so that a response over the limit fails the request and not its reader. */
export const boundedFetch =
  (request: Fetch): Fetch =>
  async (...args) => {
    const answer = await request(...args);
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of answer.body ?? emptyBody()) {
      size += piece.length;
      if (size > MAX_ANSWER_BYTES) throw new AnswerTooLarge();
      pieces.push(piece);
    }
    const { status, statusText, headers } = answer;
    return new Response(pieces.length === 0 ? null : Buffer.concat(pieces), { status, statusText, headers });
  };

async function* emptyBody(): AsyncGenerator<Uint8Array> {}
