import { CloudError } from '../../errors.ts';
import type { Run } from '../the-run.ts';

/** Milliseconds for which an existing permission may be missing: changes of IAM take up to five minutes. */
const REFUSAL_MS = 300_000;

/** Handles polls that fail after all retries of their requests. */
export interface Patience {
  succeeded(): void;
  /** Logs the failure and returns if the poll should be repeated; throws the error if not. */
  failed(error: unknown): void;
}

/**
 * A service that does not respond never ends a run: its jobs continue without us, and the run's timeout limits the
 * wait. A refusal (401, 403, 404) does: at once if no poll has succeeded yet, because then the setup is wrong.
 */
export function patience({ clock, log }: Pick<Run, 'clock' | 'log'>): Patience {
  let hasSucceeded = false;
  let failingSinceMs: number | undefined;
  return {
    succeeded() {
      if (failingSinceMs !== undefined) log.warn('The run can be watched again.');
      hasSucceeded = true;
      failingSinceMs = undefined;
    },
    failed(error) {
      if (!(error instanceof CloudError)) throw error;
      const isFirst = failingSinceMs === undefined;
      failingSinceMs ??= clock.now();
      if (!isPassing(error) && !(hasSucceeded && clock.now() - failingSinceMs < REFUSAL_MS)) throw error;
      if (!isFirst) return;
      // Advice about a missing role is most useful while the jobs still run.
      const why = isPassing(error) ? error.message : error.advice;
      log.warn(`The run cannot be watched at the moment; its Batch jobs continue. ${why}`);
    },
  };
}

const isPassing = ({ httpStatus }: CloudError) =>
  httpStatus === 0 || httpStatus === 408 || httpStatus === 429 || httpStatus >= 499;
