/**
 * Kinds of faults, in words. `faults.ts` accepts these kinds, every server implements them, and the README and the
 * matrix of test/faults contain all of them.
 */
export const FAULT_KINDS = {
  status: "An error with that HTTP status in the service's own form, with `Retry-After` if asked.",
  reset: 'The connection breaks.',
  hang: 'No answer until the caller gives up.',
  slow: 'The answer comes 3 seconds late.',
  malformed: 'Status 200 with half a document; a download keeps its checksum headers.',
} as const;

export type FaultKind = keyof typeof FAULT_KINDS;

export const faultKinds = Object.keys(FAULT_KINDS) as readonly FaultKind[];
