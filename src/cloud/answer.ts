import type { Readable } from 'node:stream';

/** Maximum size of a response, in bytes, unpacked. Only the content of an object can come near it. */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** A response over the limit. A retry would not make it smaller. */
export class AnswerTooLarge extends Error {
  readonly code = 'ANSWER_TOO_LARGE';
  constructor() {
    super(`the answer has more than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`);
  }
}

/** Returns a header of a response by its name in lowercase; empty if there is none. */
export type Header = (name: string) => string;

/** What arrives of a response before its content. */
export interface AnswerHead {
  readonly status: number;
  readonly header: Header;
}

/** A response with a success status, and its whole content. */
export interface Answer {
  readonly header: Header;
  readonly bytes: Buffer;
}

/** Limits for a response with a success status. */
export interface Acceptance {
  readonly maxBytes: number;
  tooLarge(): Error;
  /** Returns why the response is refused because of its headers, before its content is read. */
  refusal?(header: Header): Error | undefined;
}

const ANY_ANSWER: Acceptance = { maxBytes: MAX_ANSWER_BYTES, tooLarge: () => new AnswerTooLarge() };

/**
 * The header of requests whose responses are read here. Without it, a server may choose any encoding (RFC 9110, 12.5.3),
 * and the size of a compressed response does not limit its content.
 */
export const UNCOMPRESSED = { 'accept-encoding': 'identity' } as const;

/** Whether the value of a header with encodings names one that changes the content. */
export const isEncoded = (encodings: string): boolean => !/^(identity)?$/i.test(encodings);

/** A response that is compressed although its request did not allow it. */
class Compressed extends Error {
  readonly code = 'COMPRESSED';
}

/** The error for a response without a success status; clients of Google throw errors of the same form. */
class Refused extends Error {
  readonly response: {
    readonly status: number;
    readonly data: string;
    readonly headers: Readonly<Record<string, string>>;
  };
  readonly config: { readonly url: string };
  constructor({ status, header }: AnswerHead, text: string, url: string) {
    super(`Request failed with status code ${status}`);
    this.response = { status, data: text, headers: { 'retry-after': header('retry-after') } };
    this.config = { url };
  }
}

/**
 * Reads the content of a response to a request for `url`. Throws for a response without a success status, with the
 * status and the text, and for one over its limits, whose content it destroys.
 */
export const readAnswer = (
  head: AnswerHead,
  content: Readable,
  { url, accepts = ANY_ANSWER }: { readonly url: string; readonly accepts?: Acceptance | undefined },
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { status, header } = head;
    const isSuccess = status >= 200 && status < 300;
    const { maxBytes, tooLarge, refusal } = isSuccess ? accepts : ANY_ANSWER;
    const fail = (error: Error) => {
      reject(error);
      content.destroy();
    };
    content.on('error', fail);
    const unread = refusal?.(header);
    if (unread) return fail(unread);
    if (isEncoded(header('content-encoding'))) {
      // The status alone decides about retries and advice.
      return fail(isSuccess ? new Compressed('the response is compressed') : new Refused(head, '', url));
    }
    if (Number(header('content-length')) > maxBytes) return fail(tooLarge());
    const pieces: Buffer[] = [];
    let size = 0;
    content.on('data', (piece: Buffer) => {
      size += piece.length;
      pieces.push(piece);
      if (size > maxBytes) fail(tooLarge());
    });
    content.on('end', () => {
      const [first] = pieces;
      const bytes = first && pieces.length === 1 ? first : Buffer.concat(pieces, size);
      if (isSuccess) resolve({ header, bytes });
      else reject(new Refused(head, bytes.toString('utf8'), url));
    });
  });
