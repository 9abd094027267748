import { CloudError } from '../../errors.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import { placeOf } from '../place.ts';
import type { Run } from '../the-run.ts';

/**
 * Asks Batch to cancel a job. Returns the error if the request fails: the tasks then only run longer than necessary.
 * Throws `CloudError` when the run itself ends.
 */
export async function cancelBatchJob(
  run: Pick<Run, 'clients'>,
  { machine }: Pick<PlannedJob, 'machine'>,
  name: string,
  signal: AbortSignal,
): Promise<CloudError | undefined> {
  try {
    const batch = await run.clients.batch(placeOf(machine));
    await batch.cancel(name, signal);
    return undefined;
  } catch (error) {
    if (!(error instanceof CloudError) || signal.aborted) throw error;
    return error;
  }
}
