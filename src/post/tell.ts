import { countText } from '../report/numbers.ts';
import { renderCleanupSummary } from '../report/pages.ts';
import type { Deps } from '../run/deps.ts';
import type { Handover } from '../run/handover.ts';
import { writeSummary } from '../run/publish/publish.ts';
import type { CleanupReport } from './cleanup.ts';

/** Reports what the post step did, in one line of the log and in its own summary. */
export async function publishCleanup(
  report: CleanupReport,
  { jobSummary }: Handover,
  deps: Deps,
): Promise<void> {
  const { deletedBatchJobs, deletedObjects, left } = report;
  const isNothing = deletedBatchJobs + deletedObjects + left.length === 0;
  deps.runner.info(
    isNothing
      ? 'Nothing to clean up.'
      : `Cleaned up: ${countText(deletedBatchJobs, 'Batch job')} and ${countText(deletedObjects, 'object')} deleted.`,
  );
  if (!isNothing && jobSummary) await writeSummary(renderCleanupSummary(report), deps);
}

/** The message if the check run of the step stays open: a branch that requires the check would wait forever. */
export async function publishOpenCheckRun(url: string, { jobSummary }: Handover, deps: Deps): Promise<void> {
  const text =
    'The check run of this run is still open, because GitHub accepted no request to conclude it. If a branch requires it, run the job again.';
  if (jobSummary) await writeSummary(`⚠️ ${text} [Check run](${url})\n`, deps);
  deps.runner.warning(`${text} ${url}`);
}
