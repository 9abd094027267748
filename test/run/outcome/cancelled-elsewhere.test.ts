import { expect, test } from '@jest/globals';
import type { TaskView } from '../../../src/cloud/batch-views.ts';
import { verdictOf } from '../../../src/report/verdict.ts';
import { explainTask } from '../../../src/run/explain/task-failure.ts';
import { jobOutcomes } from '../../../src/run/outcome/outcome.ts';
import { type CombinationState, restCancelled, settled } from '../../../src/run/state.ts';
import { withoutResult } from '../../../src/run/watch/without-result.ts';
import { runningJobs, START_MS, shows } from '../running-job.ts';

type Change = readonly [state: string, exitCode?: number];

/** A task in the form of a Batch list, with its changes of state. */
const taskOf = (index: number, changes: readonly Change[]): TaskView => ({
  index,
  state: changes.at(-1)?.[0] ?? 'PENDING',
  events: changes.map(([taskState, exitCode], at) => ({
    ...{ description: '', atMs: START_MS + at, taskState },
    ...(exitCode !== undefined && { exitCode }),
  })),
});

/** The verdict for a job with one task for each of these, after somebody else has ended its Batch job. */
function verdictAfter(
  state: 'CANCELLED' | 'DELETION_IN_PROGRESS',
  tasks: readonly (readonly Change[])[],
  leftCancel: boolean,
): string {
  const run = runningJobs({ job: { size: tasks.length } });
  const job = run.jobs.get('job');
  const part = job?.parts[0];
  if (!job || !part) throw new Error('no part');
  const running = tasks.filter((changes) => changes.some(([to]) => to === 'RUNNING')).length;
  shows(job, 'RUNNING', { RUNNING: running, PENDING: tasks.length - running });
  shows(job, state, { RUNNING: state === 'CANCELLED' ? 0 : running });
  const isGone = state === 'DELETION_IN_PROGRESS';
  const combinations = tasks.map((changes, index): [number, CombinationState] => {
    const combination = job.planned.combinations[index];
    if (!combination) throw new Error('no combination');
    const outcome = {
      combination,
      index,
      status: 'CANCEL',
      attempts: 1,
      startedMs: 5,
      warnings: [],
    } as const;
    const known = leftCancel ? { outcome } : {};
    const view = isGone ? undefined : taskOf(index, changes);
    return [index, withoutResult({ job, part, index, task: index, view, known, isRoleProved: false })];
  });
  settled(job, part, { combinations: new Map(combinations), preemptions: 0 });
  const outcome = { status: 'CANCEL', plan: run.plan, startedMs: START_MS, endedMs: START_MS } as const;
  return verdictOf({ ...outcome, jobs: jobOutcomes(run) }).replace(/^.*?; /, '');
}

const RAN: readonly Change[] = [['ASSIGNED'], ['RUNNING'], ['FAILED']];
const KILLED: readonly Change[] = [['ASSIGNED'], ['RUNNING'], ['FAILED', 50004]];
const WAITED: readonly Change[] = [['UNEXECUTED']];
const ASSIGNED: readonly Change[] = [['ASSIGNED'], ['UNEXECUTED']];

test.each([
  ['left their own last words', 'CANCELLED', [RAN, RAN], true, '2 tasks stopped while running'],
  ['left nothing', 'CANCELLED', [RAN, KILLED], false, '2 tasks stopped while running'],
  ['had not started', 'CANCELLED', [WAITED, ASSIGNED], false, '2 tasks never ran'],
  ['were of both kinds', 'CANCELLED', [RAN, WAITED], false, '1 task stopped while running, 1 never ran'],
  [
    'ran when the job was deleted',
    'DELETION_IN_PROGRESS',
    [RAN, RAN],
    false,
    '2 tasks stopped while running',
  ],
  [
    'were of both kinds when it was deleted',
    'DELETION_IN_PROGRESS',
    [RAN, WAITED],
    false,
    '1 task stopped while running, 1 never ran',
  ],
] as const)('tasks that %s when somebody else ended their Batch job are counted by that state', (_, state, tasks, leftCancel, expected) => {
  expect(verdictAfter(state, tasks, leftCancel)).toBe(expected);
});

test('when a run stops itself, only tasks that Batch reported as running count as running', () => {
  const run = runningJobs({ job: { size: 8 } });
  const job = run.jobs.get('job');
  if (!job) throw new Error('no job');
  shows(job, 'RUNNING', { RUNNING: 2, PENDING: 6 });
  restCancelled(job);
  const outcome = { status: 'CANCEL', plan: run.plan, startedMs: START_MS, endedMs: START_MS } as const;
  const verdict = verdictOf({ ...outcome, jobs: jobOutcomes(run) });
  expect(verdict).toContain('; 2 tasks stopped while running, 6 never ran');
});

test.each([
  ['was running', RAN, 'StoppedWithJob', 'The task was stopped; Batch ended the job as FAILED.'],
  ['had not started', WAITED, 'NeverRan', 'The task never ran; Batch ended the job as FAILED.'],
] as const)('the failure of a task that %s when Batch ended its job says so', (_, changes, name, message) => {
  const job = runningJobs({ job: { size: 1 } }).jobs.get('job');
  if (!job) throw new Error('no job');
  shows(job, 'FAILED', {});
  const view = job.parts[0]?.view;
  if (!view) throw new Error('no part');
  const failure = explainTask({ planned: job.planned, job: view, index: 0, task: taskOf(0, changes) });
  expect(failure).toMatchObject({ name, message });
});
