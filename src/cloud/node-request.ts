import type { request } from 'node:http';
import { type Answer, readAnswer, UNCOMPRESSED } from './answer.ts';
import type { HttpRequest } from './http-request.ts';

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
  { url, method, headers, body, signal, accepts }: HttpRequest,
  open: typeof request,
  /** Called when the request is sent. */
  onSent?: () => void,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const settled = () => signal.removeEventListener('abort', stop);
    const fail = (error: Error) => {
      settled();
      reject(error);
      outgoing.destroy();
    };
    const stop = () => fail(new Stopped('the request was stopped'));
    const outgoing = open(url, { method, headers: { ...headers, ...UNCOMPRESSED } }, (incoming) => {
      const head = {
        status: incoming.statusCode ?? 0,
        header: (name: string) => `${incoming.headers[name] ?? ''}`,
      };
      readAnswer(head, incoming, { url, accepts }).then((answer) => {
        settled();
        resolve(answer);
      }, fail);
    });
    outgoing.on('error', fail);
    if (onSent) outgoing.on('finish', onSent);
    signal.addEventListener('abort', stop, { once: true });
    outgoing.end(body);
  });
