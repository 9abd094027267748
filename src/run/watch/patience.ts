import { CloudError } from '../../errors.ts';
import type { Run } from '../the-run.ts';

/** Milliseconds for which a right that was there may be missing: changes of IAM take up to five minutes. */
const REFUSAL_MS = 300_000;

/** What a watcher does about looks that fail, each after all retries of its requests. */
export interface Patience {
  succeeded(): void;
  /** Says so and returns when the look shall be tried again; throws the error when that is of no use. */
  failed(error: unknown): void;
}

/**
 * A service that does not answer never ends a run: its jobs go on without us, and the run's own timeout bounds the
 * wait. A refusal (401, 403, 404) does: at once when no look has succeeded yet, for then the set-up is wrong.
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
      // What a missing role is, and how to grant it, is worth more while the jobs still run.
      const why = isPassing(error) ? error.message : error.advice;
      log.warn(`The run cannot be watched for now; its Batch jobs continue. ${why}`);
    },
  };
}

const isPassing = ({ httpStatus }: CloudError) =>
  httpStatus === 0 || httpStatus === 408 || httpStatus === 429 || httpStatus >= 499;
