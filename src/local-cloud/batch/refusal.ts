import type { ErrorDetail } from '../error-details.ts';

/** An error response: the gRPC code and its text. */
export class Refusal extends Error {
  readonly code: number;
  readonly details: readonly ErrorDetail[];
  constructor(code: number, message: string, details: readonly ErrorDetail[] = []) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
