import { errorDocument } from '../error-documents.ts';
import type { Answer } from '../http-host.ts';

/** An error in the form of Storage. */
export const refuse = (status: number, message: string): Answer => ({
  status,
  body: errorDocument('storage', status, message),
});

export const jsonOf = (answer: Answer): Readonly<Record<string, unknown>> =>
  JSON.parse(String(answer.body ?? '{}') || '{}') as Record<string, unknown>;

/** The response with another document. */
export function withJson(answer: Answer, value: unknown): Answer {
  const { 'content-length': _length, ...headers } = answer.headers ?? {};
  return { ...answer, headers, body: Buffer.from(JSON.stringify(value)) };
}
