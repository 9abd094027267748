import type { Runner } from '../../github/runner.ts';
import type { Plan, RunIdentity } from '../../plan/plan.ts';
import { batchJobsOutput } from '../../report/outputs.ts';
import type { EarlyOutputs } from '../the-run.ts';

/** Growth factor after which the list of Batch jobs is written again. */
const GROWTH = 1.1;

/** Sets `run_id` and `run_uri` at once, and `batch_jobs` as it grows. */
export function earlyOutputs(
  plan: Plan,
  identity: RunIdentity,
  bucket: string,
  runner: Pick<Runner, 'outputs'>,
): EarlyOutputs {
  const names = new Map<string, string[]>([...plan.jobs.keys()].map((id) => [id, []]));
  let count = 0;
  let writtenAt = 0;
  runner.outputs({ run_id: identity.runId, run_uri: `gs://${bucket}/${identity.folder}` });
  return {
    submitted(job, batchJob) {
      names.get(job)?.push(batchJob);
      count++;
      // Each write appends the whole list to a file: thousands of jobs must not fill the disk.
      if (count < writtenAt * GROWTH) return;
      writtenAt = count;
      runner.outputs({ batch_jobs: batchJobsOutput(names) });
    },
  };
}
