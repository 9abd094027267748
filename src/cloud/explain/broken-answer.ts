/** A response that arrived incomplete or changed; a retry may succeed. */
export class BrokenAnswer extends Error {
  /** Distinguishes it from a refusal, like Node's codes for broken connections. */
  readonly code = 'ERR_BROKEN_ANSWER';
}
