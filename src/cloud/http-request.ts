import type { Acceptance } from './answer.ts';

/** One HTTP request, and the limits of its response. */
export interface HttpRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  readonly signal: AbortSignal;
  readonly accepts?: Acceptance | undefined;
}
