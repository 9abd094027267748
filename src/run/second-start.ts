import { hasOtherImage } from '../plan/batch-job.ts';
import type { Failure } from '../report/outcome.ts';
import { isCutOff, type PartState } from './state.ts';

// A container that does not start has run nothing, so it can start again; once, because its image may be permanently wrong. GPU
// containers do so now and then (DataBiosphere/dsub#326), and a registry's cache need not hold an image at any time.

/** Docker's own exit codes for a container that it could not start; the task runner has none of them. */
const DOCKER = new Set([125, 126]);
/** That of a task whose image could not be pulled. */
const NOT_PULLED = 1;

/** A task that has ended without a result. */
export interface GivenUp {
  readonly part: PartState;
  /** Of the task in its Batch job. */
  readonly task: number;
  readonly failure: Failure;
  /** A task of the run has written to the bucket. */
  readonly isRoleProved: boolean;
}

/** Whether a task without result gets a second start. */
export function getsSecondStart(of: GivenUp): boolean {
  const { part, task, failure } = of;
  const { exitCode } = failure;
  if (part.terms.isSecondStart || isCutOff(part) || (part.view.state === 'CANCELLED' && !part.isEmptied))
    return false;
  // Its log has begun, so its container did start.
  if (exitCode === undefined || part.writing.has(task)) return false;
  if (DOCKER.has(exitCode)) return true;
  // A pull that failed has the exit code of a task that failed; where others ran, the registry had the image.
  return exitCode === NOT_PULLED && hasOtherImage(part.planned.machine.image) && !of.isRoleProved;
}
