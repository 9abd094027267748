import type { PlannedJob } from '../../plan/plan.ts';
import type { CombinationState, RunState } from '../state.ts';

/** A result has the times of the task runner; Batch's data about a task has none. */
export const hasWritten = (combinations: Iterable<CombinationState>): boolean =>
  [...combinations].some(
    ({ outcome }) => outcome?.startedMs !== undefined && outcome.reusedFrom === undefined,
  );

/** Whether a task of this run, on VMs with the same service account, has written to the same bucket. */
export const isRoleProvedIn = ({ jobs }: Pick<RunState, 'jobs'>, { machine }: PlannedJob): boolean =>
  [...jobs.values()].some(
    ({ planned, combinations }) =>
      planned.machine.bucket === machine.bucket &&
      planned.machine.serviceAccount === machine.serviceAccount &&
      hasWritten(combinations),
  );
