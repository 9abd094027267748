import { CloudError, messageOf } from '../errors.ts';
import { isGood } from '../report/outcome.ts';
import { callOf, connect, principalIn } from '../run/connect.ts';
import type { Deps } from '../run/deps.ts';
import { readHandover, STATE_NAME } from '../run/handover.ts';
import { isOfThisRun } from '../run/identity.ts';
import { concludeLostCheckRun } from '../run/publish/github-report.ts';
import { cleanup, POST_MS } from './cleanup.ts';
import { publishCleanup, publishOpenCheckRun } from './tell.ts';

/**
 * The post step: deletes what the run created. The only input it reads is `github_token`. It only warns, because main
 * reports the status of the run.
 */
export async function post(deps: Deps): Promise<void> {
  const { runner } = deps;
  const saved = runner.state(STATE_NAME);
  if (!saved) return;
  const handover = readHandover(saved);
  // The state must be of this run: another step of the job may have written it to make post delete the data of another
  // run.
  if (!handover || !isOfThisRun(handover, deps.gitHub)) {
    runner.warning('Nothing was cleaned up: the saved state of this step was not written by its main part.');
    return;
  }
  const { access, cleanup: wanted } = handover;
  const isKept = wanted === 'never' || (wanted === 'on_success' && !isGood(handover.status));
  const over = new AbortController();
  const ended = new AbortController();
  void deps.clock.sleep(POST_MS, ended.signal).then(() => over.abort());
  try {
    const call = callOf(principalIn(access, deps), deps);
    // Both run at the same time, so that neither a slow GitHub nor a slow Google uses the other's time.
    const concluded = concludeLostCheckRun(handover, call, deps, over.signal);
    concluded.catch(() => undefined);
    const clients = connect(access, call, deps);
    const { clock } = deps;
    const { warning: warn } = runner;
    const report = await cleanup({ handover, clients, clock, isKept, warn, signal: over.signal });
    const openCheckRun = await concluded;
    await publishCleanup(report, handover, deps);
    if (report.keptResults > 0) {
      runner.info(
        `Results are kept for a later run of the same commit: ${report.keptResults}, noted in ${handover.resume}`,
      );
    }
    await clients.close();
    if (openCheckRun !== undefined) await publishOpenCheckRun(openCheckRun, handover, deps);
  } catch (error) {
    runner.warning(`Cleanup failed: ${error instanceof CloudError ? error.advice : messageOf(error)}`);
  } finally {
    ended.abort();
  }
}
