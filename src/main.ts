import { CloudError } from './errors.ts';
import type { Deps } from './run/deps.ts';
import { run } from './run/run.ts';

/** The step itself. Gives the exit code; whatever ends it, its last line says what and what to do. */
export async function main(deps: Deps): Promise<number> {
  try {
    return await run(deps);
  } catch (error) {
    deps.runner.output('status', deps.stop.aborted ? 'CANCEL' : 'FAILED');
    deps.runner.fail(messageOf(error));
    if (error instanceof Error) deps.runner.debug(error.stack ?? '');
    return 1;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof CloudError) return error.hint ? `${error.message} ${error.hint}` : error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `gcp-batch-workflow failed with: ${message}`;
}
