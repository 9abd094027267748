import type { Clock } from '../clock.ts';
import type { Call } from '../cloud/call.ts';
import type { GitHubRun } from '../github/event.ts';
import type { Runner } from '../github/runner.ts';
import type { TaskProgram } from '../plan/batch-job.ts';

/** The dependencies of a run on the outside world; it has no others. */
export interface Deps {
  readonly runner: Runner;
  readonly gitHub: GitHubRun;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly program: () => TaskProgram;
  /** Aborted when the runner stops the step; the reason is the signal's name. */
  readonly stop: AbortSignal;
}

/** Dependencies that are the same for the whole process. */
export interface Session {
  readonly startedMs: number;
  /** Distinguishes two legs of a GitHub matrix, which share all variables of GitHub. */
  readonly nonce: string;
  /** Sends every request. */
  readonly call: Call;
}
