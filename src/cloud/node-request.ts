import type { IncomingHttpHeaders, IncomingMessage, request } from 'node:http';
import { AnswerTooLarge, MAX_ANSWER_BYTES } from './answer-size.ts';

/** Returns a header of a response by its name in lowercase; empty if there is none. */
export type Header = (name: string) => string;

/** Limits for a response with a success status. */
export interface Acceptance {
  readonly maxBytes: number;
  tooLarge(): Error;
  /** Returns why the response is refused because of its headers, before its content is read. */
  refusal?(header: Header): Error | undefined;
}

export const ANY_ANSWER: Acceptance = { maxBytes: MAX_ANSWER_BYTES, tooLarge: () => new AnswerTooLarge() };

export interface NodeRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  readonly signal: AbortSignal;
  readonly accepts?: Acceptance | undefined;
}

export interface Answer {
  readonly header: Header;
  readonly bytes: Buffer;
}

/** The error for a response without a success status; clients of Google throw errors of the same form. */
class Refused extends Error {
  readonly response: {
    readonly status: number;
    readonly data: string;
    readonly headers: IncomingHttpHeaders;
  };
  readonly config: { readonly url: string };
  constructor(response: Refused['response'], url: string) {
    super(`Request failed with status code ${response.status}`);
    this.response = response;
    this.config = { url };
  }
}

/** A compressed response. No request allows compression, and its size does not limit its content. */
class Compressed extends Error {
  readonly code = 'COMPRESSED';
}

/** The deadline of the request has passed, or the run ends. */
class Stopped extends Error {
  readonly code = 'ABORTED';
}

/** Returns the function that opens requests to a URL. Its module is loaded when it is first needed. */
export const openerFor = async (url: string): Promise<typeof request> =>
  (url.startsWith('http:') ? await import('node:http') : await import('node:https')).request;

/**
 * Sends one request with Node's own client, whose agent keeps connections open, and reads the whole response. Follows no
 * redirects and uses no proxy. Throws for a response without a success status, with the status and the text.
 */
export const nodeRequest = (
  asked: NodeRequest,
  open: typeof request,
  /** Called when the request is sent. */
  onSent?: () => void,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { url, method, headers, body, signal } = asked;
    const settled = () => signal.removeEventListener('abort', stop);
    const fail = (error: Error) => {
      settled();
      reject(error);
      outgoing.destroy();
    };
    const stop = () => fail(new Stopped('the request was stopped'));
    const outgoing = open(url, { method, headers }, (incoming) => {
      const onEnd = (answer: Answer) => {
        settled();
        resolve(answer);
      };
      receive(incoming, asked, { onEnd, fail });
    });
    outgoing.on('error', fail);
    if (onSent) outgoing.on('finish', onSent);
    signal.addEventListener('abort', stop, { once: true });
    outgoing.end(body);
  });

function receive(
  incoming: IncomingMessage,
  { url, accepts = ANY_ANSWER }: NodeRequest,
  { onEnd, fail }: { readonly onEnd: (answer: Answer) => void; readonly fail: (error: Error) => void },
): void {
  const { statusCode: status = 0, headers } = incoming;
  const header: Header = (name) => `${headers[name] ?? ''}`;
  const isSuccess = status >= 200 && status < 300;
  const { maxBytes, tooLarge, refusal } = isSuccess ? accepts : ANY_ANSWER;
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
  incoming.on('error', fail);
  const isLarge = Number(headers['content-length']) > maxBytes;
  const unread = isPlain ? refusal?.(header) : new Compressed('the response is compressed');
  if (isLarge || unread) {
    fail(unread ?? tooLarge());
    return;
  }
  const pieces: Buffer[] = [];
  let size = 0;
  incoming.on('data', (piece: Buffer) => {
    size += piece.length;
    pieces.push(piece);
    if (size > maxBytes) fail(tooLarge());
  });
  incoming.on('end', () => {
    const [first] = pieces;
    const bytes = first && pieces.length === 1 ? first : Buffer.concat(pieces, size);
    if (isSuccess) onEnd({ header, bytes });
    else fail(new Refused({ status, data: bytes.toString('utf8'), headers }, url));
  });
}
