import { CloudError, messageOf } from './errors.ts';
import { failedByError } from './report/outputs.ts';
import type { Deps } from './run/deps.ts';
import { run } from './run/run.ts';

/** Runs the step. Returns the exit code; the last line of the log always says why it ended and what to do. */
export async function main(deps: Deps): Promise<number> {
  try {
    return await run(deps);
  } catch (error) {
    const said = lastLineOf(error);
    const failed = deps.stop.aborted ? '[]' : failedByError(said);
    deps.runner.outputs({ status: deps.stop.aborted ? 'CANCEL' : 'FAILED', failed });
    deps.runner.fail(said);
    if (error instanceof Error) deps.runner.debug(error.stack ?? '');
    return 1;
  }
}

function lastLineOf(error: unknown): string {
  if (error instanceof CloudError) return error.advice;
  return `gcp-batch-workflow failed with: ${messageOf(error)}`;
}
