/** Delays of the service, in milliseconds, which are zero in a fast world. */
export interface Delays {
  /** From creation until a job is SCHEDULED. */
  readonly queuedMs: number;
  /** From creation until its tasks start. */
  readonly bootMs: number;
  /** From the deletion of a job until its id is free. */
  readonly deleteMs: number;
}

/**
 * Seconds of a recorded job: SCHEDULED after 19, RUNNING after 87 (nextflow-io/nextflow#4225); a deleted job's id was
 * free after about 60. With another `bootMs`, the other delays keep their proportion.
 */
export const RECORDED = { queuedMs: 19_000, bootMs: 87_000, deleteMs: 60_000 } as const;
/** Even in a fast world, a job is QUEUED for a moment, so that the state is visible. */
const QUICK_QUEUED_MS = 50;

export function delaysOf({
  bootMs,
  isRealistic = false,
}: {
  readonly bootMs?: number;
  readonly isRealistic?: boolean;
}): Delays {
  if (!isRealistic) {
    const given = bootMs ?? 0;
    return { queuedMs: Math.min(QUICK_QUEUED_MS, given / 2), bootMs: given, deleteMs: 0 };
  }
  const part = (bootMs ?? RECORDED.bootMs) / RECORDED.bootMs;
  return {
    queuedMs: RECORDED.queuedMs * part,
    bootMs: RECORDED.bootMs * part,
    deleteMs: RECORDED.deleteMs * part,
  };
}
