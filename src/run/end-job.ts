import type { Status } from '../report/outcome.ts';
import { ended, type JobState } from './state.ts';
import type { Run } from './the-run.ts';

/** Ends a job and logs how. `reason` replaces an earlier one. */
export function endJob(run: Run, job: JobState, status: Status, reason?: string): void {
  if (!ended(job, { status, nowMs: run.clock.now(), reason })) return;
  run.log.say(`${job.planned.job.id}: ${status}${job.reason ? `, ${job.reason}` : ''}`);
}
