import type { TaskView } from '../../cloud/batch-views.ts';
import type { Failure } from '../../report/outcome.ts';
import { explainTask, isMachineFailure, lastExit } from '../explain/task-failure.ts';
import { nextTerms } from '../schedule/next-terms.ts';
import { type GivenUp, getsSecondStart } from '../second-start.ts';
import { type Cause, type CombinationState, isCutOff, type JobState, type PartState } from '../state.ts';

/** SIGKILL, SIGTERM, and Batch's report of a canceled task: its own code, or none. */
const ENDED_BY_CANCEL = new Set<number | undefined>([137, 143, 50004, undefined]);
/** Batch's reason for a job that never got a machine. */
const REFUSALS: readonly string[] = ['NoCapacity', 'QuotaExceeded', 'NotScheduled'];
/** Batch lost contact with the VM, often because its memory was full. */
const LOST_CONTACT = 50002;

/** A task that ended without a valid result. */
export interface Missing {
  readonly job: JobState;
  readonly part: PartState;
  /** Index of the planned combination. */
  readonly index: number;
  /** Index of the task in its Batch job. */
  readonly task: number;
  readonly view: TaskView | undefined;
  /** Its result from before it was preempted. */
  readonly known?: CombinationState | undefined;
  /** Whether a task of the run has written to the bucket. */
  readonly isRoleProved: boolean;
}

/** The result of a combination from Batch's data alone, and why it may start again. */
export function withoutResult({
  job,
  part,
  index,
  task,
  view,
  known,
  isRoleProved,
}: Missing): CombinationState {
  const combination = job.planned.combinations[index];
  if (!combination) return {};
  const earlier = job.combinations[index]?.outcome?.attempts ?? 0;
  // Its result from before the preemption counts the same attempts.
  const attempts = Math.max(known?.outcome?.attempts ?? 0, earlier + startsOf(view));
  const base = { combination, index, attempts, warnings: [] };
  // Its result from before it was stopped does not change.
  const left = (known?.artifacts || known?.log) && {
    stored: known.stored,
    ...(known.artifacts && { artifacts: known.artifacts }),
    ...(known.log && { log: known.log }),
  };
  const exitCode = view && lastExit(view)?.exitCode;
  const isByCancel = known?.outcome?.status === 'CANCEL' || ENDED_BY_CANCEL.has(exitCode);
  if (wasCancelled(part) && (view?.state !== 'FAILED' || isByCancel)) {
    // Its own words, which say that it ran and since when.
    if (known?.outcome?.status === 'CANCEL') return { ...known, outcome: { ...known.outcome, attempts } };
    return { outcome: { ...base, status: 'CANCEL' }, ...left };
  }
  const failure = explainTask({
    planned: part.planned,
    job: part.view,
    index: task,
    ...(view && { task: view }),
    evidence: { isRoleProved },
  });
  const cause = causeOf({ part, task, failure, isRoleProved });
  return {
    outcome: { ...base, status: 'FAILED', failure },
    errors: { name: failure.name, message: failure.message },
    ...left,
    ...(cause && { again: { cause, terms: part.terms } }),
  };
}

/** Somebody ended the Batch job, including its pending tasks. */
const wasCancelled = (part: PartState): boolean =>
  isCutOff(part) ||
  (part.view.state === 'CANCELLED' && !part.isEmptied) ||
  part.view.state === 'DELETION_IN_PROGRESS';

/** Why a task without a result may start again. */
function causeOf(of: GivenUp): Cause | undefined {
  const { part, failure } = of;
  if (getsSecondStart(of)) return 'unstarted';
  if (isCutOff(part)) return undefined;
  if (isMachineFailure(failure)) return isForMemory(part, failure) ? 'memory' : 'lost';
  return part.runningMs === undefined && isRefusal(failure) ? 'refused' : undefined;
}

const isRefusal = ({ name, exitCode }: Failure): boolean => exitCode === undefined && REFUSALS.includes(name);

/** A VM that is lost after the same combination ran out of memory has very probably also run out of memory. */
const isForMemory = ({ planned, terms }: PartState, { exitCode }: Failure): boolean =>
  exitCode === LOST_CONTACT &&
  terms.rung.memory > 0 &&
  nextTerms(planned, { cause: 'memory', terms }) !== undefined;

/** How often Batch started a task. A task whose VM was lost at once only has the event of its end. */
const startsOf = (task: TaskView | undefined): number => {
  const events = task?.events ?? [];
  const hasEnded = events.some(({ taskState, exitCode }) => taskState === 'FAILED' || exitCode !== undefined);
  return Math.max(hasEnded ? 1 : 0, events.filter(({ taskState }) => taskState === 'RUNNING').length);
};

/** How often a task has lost its machine. */
export const lossesOf = ({ events }: TaskView): number => events.filter(isMachineFailure).length;
