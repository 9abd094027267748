import type { TaskView } from '../../cloud/batch-views.ts';
import { packingOf } from '../../plan/machine/packing.ts';
import { type MachineTime, machineTimeOf, type TaskSpan } from '../../report/cost/machine-time.ts';
import { isMachineFailure } from '../explain/task-failure.ts';
import { jobTrouble } from '../explain/troubles.ts';
import type { PartState } from '../state.ts';
import { numberOf } from './result-metadata.ts';
import type { Listed } from './result-objects.ts';

/** Run times of the tasks of a part, by the number of the task; each attempt of a task has a span. */
export type Spans = ReadonlyMap<number, readonly TaskSpan[]>;

/**
 * Run times from the results of a part: Batch retries a task only if its machine was lost, so only the newest attempt
 * was not lost.
 */
export function spansOfResults(results: readonly Listed[]): Map<number, TaskSpan[]> {
  const spans = new Map<number, TaskSpan[]>();
  for (const { task: index, retry, metadata } of results) {
    const startedMs = numberOf(metadata.started_ms);
    const endedMs = numberOf(metadata.ended_ms);
    if (startedMs === undefined || endedMs === undefined) continue;
    const others = spans.get(index);
    const waitedMs = numberOf(metadata.waited_ms);
    const span = { index, retry, startedMs, endedMs, ...(waitedMs !== undefined && { waitedMs }) };
    if (others) spans.set(index, withNewest(others, span));
    else spans.set(index, [span]);
  }
  return spans;
}

function withNewest(others: readonly TaskSpan[], span: TaskSpan): TaskSpan[] {
  const all = [...others, span];
  const newest = Math.max(...all.map(({ retry }) => retry));
  return all.map((each) => (each.retry < newest ? { ...each, isLost: true } : each));
}

/** Run times of a task from Batch's events. */
export function spansOfTask({ index, events }: TaskView): readonly TaskSpan[] {
  const spans: TaskSpan[] = [];
  let startedMs: number | undefined;
  for (const event of events) {
    if (event.taskState === 'RUNNING') startedMs = event.atMs;
    else if (startedMs !== undefined) {
      const isLost = isMachineFailure(event);
      spans.push({ index, retry: spans.length, startedMs, endedMs: event.atMs, isLost });
      startedMs = undefined;
    }
  }
  return spans;
}

/** Paid time of a part's machines. `untilMs` is the last time at which tasks without an end were known to run. */
export function machineTimeOfPart(part: PartState, spans: Spans, untilMs: number): MachineTime {
  const { view } = part;
  const runningMs = part.waitingSinceMs ?? part.runningMs;
  const running = Math.max(view.counts.RUNNING ?? 0, part.writing.size);
  const scheduledMs = view.events.find(({ description }) => / to SCHEDULED /.test(description))?.atMs;
  return machineTimeOf({
    createdMs: view.createdMs,
    ...(scheduledMs !== undefined && { scheduledMs }),
    ...(runningMs !== undefined && { runningMs }),
    isStarved: jobTrouble(view) !== undefined,
    atATime: part.parallelism,
    tasksPerVm: tasksPerVmOf(part),
    spans: [...spans.values()].flat(),
    unended: {
      tasks: part.endedMs === undefined ? Math.min(running, part.combinations.length - spans.size) : 0,
      untilMs,
    },
  });
}

/** Number of tasks that share a machine: according to Batch, or else to the request. */
export const tasksPerVmOf = ({ view, planned }: Pick<PartState, 'view' | 'planned'>): number =>
  view.tasksPerVm ?? packingOf(planned.machine).tasksPerVm ?? 1;
