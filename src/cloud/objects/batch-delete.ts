import { randomUUID } from 'node:crypto';
import type { ObjectRequests } from './object-requests.ts';

/** A response in a batch that is neither "deleted" nor "not found". */
class PartFailed extends Error {
  readonly status: number;
  constructor(status: number, body: string) {
    super(body.slice(0, 300));
    this.status = status;
  }
}

/**
 * Deletes up to 100 objects with one request (cloud.google.com/storage/docs/batch), which the client library cannot do.
 * Objects that do not exist count as deleted. Removes deleted names from `names`, and throws if the request or a part
 * of it failed: a retry then needs only the remaining names.
 */
export async function batchDelete(parts: {
  requests: ObjectRequests;
  bucket: string;
  names: Set<string>;
  signal: AbortSignal;
}): Promise<void> {
  const boundary = `batch_${randomUUID()}`;
  const names = [...parts.names];
  const body = names
    .map((name, index) =>
      [
        `--${boundary}`,
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        `Content-ID: <${index + 1}>`,
        '',
        `DELETE /storage/v1/b/${encodeURIComponent(parts.bucket)}/o/${encodeURIComponent(name)} HTTP/1.1`,
        '',
        '',
      ].join('\r\n'),
    )
    .join('');
  const answer = await parts.requests({
    path: '/batch/storage/v1',
    method: 'POST',
    headers: { 'content-type': `multipart/mixed; boundary=${boundary}` },
    body: `${body}--${boundary}--\r\n`,
    signal: parts.signal,
  });
  const answers = [
    ...answer.bytes.toString('utf8').matchAll(/^HTTP\/[\d.]+ (\d{3})[^\n]*\n([\s\S]*?)(?=^--|$(?![\s\S]))/gm),
  ];
  // Responses are assigned to requests by their order, so none may be missing.
  if (answers.length !== names.length) {
    throw new PartFailed(500, `${answers.length} answers to ${names.length} deletes`);
  }
  let failed: PartFailed | undefined;
  for (const [at, [, status, rest]] of answers.entries()) {
    const code = Number(status);
    if (code === 404 || (code >= 200 && code <= 299)) parts.names.delete(names[at] ?? '');
    else failed = new PartFailed(code, rest ?? '');
  }
  if (failed) throw failed;
}
