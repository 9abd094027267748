import { validateStatuses } from '../definition/trigger-rule.ts';
import type { RunIdentity } from '../plan/plan.ts';
import type { JobOutcome, Outcome, RunStatus } from '../report/outcome.ts';
import { verdictOf } from '../report/verdict.ts';
import type { JobState, RunState } from './state.ts';

/** What a run came to, ready for the reports. */
export function outcomeOf(
  state: RunState,
  parts: { identity: RunIdentity; bucket: string; endedMs: number },
): Outcome {
  const jobs = [...state.jobs.values()].map(jobOutcome);
  const aggregated = validateStatuses(jobs.map(({ status }) => status));
  const status: RunStatus = state.stop?.status ?? (aggregated === 'WAIT' ? 'FAILED' : aggregated);
  const outcome = {
    status,
    plan: state.plan,
    runId: parts.identity.runId,
    runUri: `gs://${parts.bucket}/${parts.identity.folder}`,
    startedMs: state.startedMs,
    endedMs: parts.endedMs,
    jobs,
    warnings: state.warnings,
  };
  const { stop } = state;
  const because = stop?.status === 'TIMEOUT' ? stop.message : stop && `the runner sent ${stop.signal}`;
  return { ...outcome, verdict: verdictOf({ ...outcome, ...(because && { because }) }) };
}

function jobOutcome(job: JobState): JobOutcome {
  return {
    planned: job.planned,
    status: job.status,
    ...(job.reason !== undefined && { reason: job.reason }),
    combinations: job.combinations.flatMap(({ outcome }, index) => {
      const combination = job.planned.combinations[index];
      if (outcome) return [outcome];
      if (!combination) return [];
      const status = job.status === 'SKIP' ? 'SKIP' : 'CANCEL';
      const failure = job.failure && { failure: job.failure };
      return [{ combination, index, status, attempts: 0, warnings: [], ...failure } as const];
    }),
    batchJobs: job.attempts.map((attempt) => ({
      name: attempt.name,
      uid: attempt.view.uid,
      attempt: attempt.attempt,
      createdMs: attempt.view.createdMs,
      ...(attempt.runningMs !== undefined && { runningMs: attempt.runningMs }),
      ...(attempt.endedMs !== undefined && { endedMs: attempt.endedMs }),
    })),
    preemptions: job.preemptions,
  };
}
