import { hasOtherImage } from '../plan/batch-job.ts';
import type { Failure } from '../report/outcome.ts';
import { isCutOff, type PartState } from './state.ts';

// A container that does not start has run nothing, so it can start again, but only once, because its image may be
// permanently wrong. GPU containers sometimes fail to start (DataBiosphere/dsub#326), and a registry's cache may lack
// an image.

/** Docker's exit codes for a container that it could not start; the task runner uses none of them. */
const DOCKER = new Set([125, 126]);
/** Exit code of a task whose image could not be pulled. */
const NOT_PULLED = 1;

/** A task that ended without a result. */
export interface GivenUp {
  readonly part: PartState;
  /** Index of the task in its Batch job. */
  readonly task: number;
  readonly failure: Failure;
  /** Whether a task of the run has written to the bucket. */
  readonly isRoleProved: boolean;
}

/** Whether a task without a result is started a second time. */
export function getsSecondStart(of: GivenUp): boolean {
  const { part, task, failure } = of;
  const { exitCode } = failure;
  if (part.terms.isSecondStart || isCutOff(part) || (part.view.state === 'CANCELLED' && !part.isEmptied))
    return false;
  // Its log has lines, so its container did start.
  if (exitCode === undefined || part.writing.has(task)) return false;
  if (DOCKER.has(exitCode)) return true;
  // A failed pull has the same exit code as a failed task; if other tasks ran, the registry had the image.
  return exitCode === NOT_PULLED && hasOtherImage(part.planned.machine.image) && !of.isRoleProved;
}
