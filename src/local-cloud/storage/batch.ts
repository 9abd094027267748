import { randomUUID } from 'node:crypto';
import type { Answer, Request } from '../http-host.ts';

const MAX_PARTS = 100;

export interface BatchPart {
  readonly contentId: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * `POST /batch/storage/v1` (cloud.google.com/storage/docs/batch): up to 100 requests in one, each with its own
 * response. `perform` serves one part.
 */
export async function serveBatch(
  request: Request,
  perform: (part: BatchPart) => Promise<Answer>,
): Promise<Answer> {
  const refuse = (message: string): Answer => ({ status: 400, body: { error: { code: 400, message } } });
  const type = request.headers['content-type'] ?? '';
  const boundary = /^multipart\/mixed;.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!boundary) return refuse('Failed to parse batch request: the content type is not multipart/mixed.');
  const parts = splitParts(request.body.toString('utf8'), boundary);
  if (typeof parts === 'string') return refuse(`Failed to parse batch request: ${parts}`);
  if (parts.length === 0) return refuse('Failed to parse batch request: it has no parts.');
  if (parts.length > MAX_PARTS) return refuse(`The batch request has more than ${MAX_PARTS} calls.`);
  const answers = await Promise.all(parts.map(async (part) => partText(part, await perform(part))));
  const mark = `batch_${randomUUID()}`;
  return {
    status: 200,
    headers: { 'content-type': `multipart/mixed; boundary=${mark}` },
    body: `${answers.map((text) => `--${mark}\r\n${text}\r\n`).join('')}--${mark}--\r\n`,
  };
}

function splitParts(body: string, boundary: string): BatchPart[] | string {
  const pieces = `\r\n${body.replace(/\r?\n/g, '\r\n')}`.split(`\r\n--${boundary}`);
  if (!pieces.at(-1)?.startsWith('--')) return 'the closing boundary is missing.';
  const parts: BatchPart[] = [];
  for (const piece of pieces.slice(1, -1)) {
    const [outer, inner, ...content] = piece.replace(/^\r\n/, '').split('\r\n\r\n');
    const [line = '', ...headerLines] = (inner ?? '').split('\r\n');
    const [, method, path] = /^([A-Z]+) (\S+)(?: HTTP\/1\.1)?$/.exec(line) ?? [];
    if (!method || !path || !outer) return `"${line}" is no request line.`;
    const envelope = headersOf(outer.split('\r\n'));
    if (!/^application\/http/i.test(envelope['content-type'] ?? '')) {
      return 'a part is not of content type application/http.';
    }
    parts.push({
      contentId: envelope['content-id'] ?? '',
      method,
      path,
      headers: headersOf(headerLines),
      body: content.join('\r\n\r\n'),
    });
  }
  return parts;
}

function headersOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      return name ? [[name.toLowerCase(), value ?? '']] : [];
    }),
  );
}

const PHRASES: Readonly<Record<number, string>> = { 200: 'OK', 204: 'No Content', 404: 'Not Found' };

function partText(part: BatchPart, { status, headers, body }: Answer): string {
  const text =
    body === undefined
      ? ''
      : typeof body === 'object' && !Buffer.isBuffer(body)
        ? JSON.stringify(body)
        : String(body);
  const type = headers?.['content-type'] ?? 'application/json; charset=UTF-8';
  const id = part.contentId.replace(/^<?/, '<response-');
  return [
    'Content-Type: application/http',
    ...(part.contentId ? [`Content-ID: ${id}`] : []),
    '',
    `HTTP/1.1 ${status} ${PHRASES[status] ?? 'Error'}`,
    ...(text ? [`Content-Type: ${String(type)}`] : []),
    `Content-Length: ${Buffer.byteLength(text)}`,
    '',
    text,
  ].join('\r\n');
}
