/** An answer that is not what the service says that it sent; another try may bring it whole. */
export class BrokenAnswer extends Error {
  /** Told apart from a refusal like Node's own codes of broken connections. */
  readonly code = 'ERR_BROKEN_ANSWER';
}
