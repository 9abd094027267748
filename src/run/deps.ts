import type { Clock } from '../clock.ts';
import type { Call } from '../cloud/call.ts';
import type { GitHubRun } from '../github/event.ts';
import type { Runner } from '../github/runner.ts';
import type { TaskProgram } from '../plan/batch-job.ts';

/** What the entries hand to the flow: the outside world, and nothing else reaches it. */
export interface Deps {
  readonly runner: Runner;
  readonly gitHub: GitHubRun;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly program: () => TaskProgram;
  /** Aborted when the runner asks for the end; the reason is the signal's name. */
  readonly stop: AbortSignal;
}

/** What is the same for everything that one start of the Action does. */
export interface Session {
  readonly startedMs: number;
  /** Tells two legs of a GitHub matrix apart, which share every variable of GitHub. */
  readonly nonce: string;
  /** Makes every request. */
  readonly call: Call;
}
