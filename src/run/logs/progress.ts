import type { BatchJobView } from '../../cloud/batch-views.ts';
import { newsOf } from '../../cloud/explain/batch-events.ts';
import { hasOtherImage, otherImage } from '../../plan/batch-job.ts';
import { oneLine } from '../../report/markdown.ts';
import { countText, durationText, numberText } from '../../report/numbers.ts';
import type { StartAction } from '../facts.ts';
import { MOST_RESTARTS } from '../restarts.ts';
import type { AttemptState, JobState, RunState } from '../state.ts';
import type { Run } from '../the-run.ts';

/** Milliseconds between two lines on a job in which nothing but counts changed. */
const COUNTS_MS = 10_000;
/** Milliseconds of silence after which a line says that machines are still awaited. */
const WAITING_MS = 60_000;
/** Milliseconds of silence after which a line says that tasks still run. */
const RUNNING_MS = 300_000;

/** Says how the Batch jobs get on: a line when something changes, and one now and then when nothing does. */
export interface Progress {
  /** After every look at the Batch jobs. */
  tell(state: RunState): void;
}

export function progress({ clock, log }: Pick<Run, 'clock' | 'log'>): Progress {
  const told = new WeakMap<AttemptState, { text: string; urgent: string; atMs: number }>();
  return {
    tell(state) {
      const nowMs = clock.now();
      for (const job of state.jobs.values()) {
        const attempt = job.attempts.at(-1);
        if (!attempt) continue;
        const text = progressOf(attempt.view, ownCancels(job, attempt));
        const urgent = urgentOf(attempt.view);
        const last = told.get(attempt) ?? { text: '', urgent: '', atMs: attempt.view.createdMs || nowMs };
        const name = titleOf(job, attempt);
        const quietMs = nowMs - last.atMs;
        if (text !== last.text && (urgent !== last.urgent || quietMs >= COUNTS_MS)) {
          log.say(`${name} ${text}`);
        } else if (!attempt.isSettled && quietMs >= patience(attempt)) {
          const sinceMs = nowMs - (attempt.runningMs ?? attempt.view.createdMs);
          const what = attempt.runningMs === undefined ? 'waiting for machines' : text;
          log.say(`${name} ${what} for ${durationText(sinceMs)}${waitingText(attempt, sinceMs)}`);
        } else continue;
        told.set(attempt, { text, urgent, atMs: nowMs });
      }
    },
  };
}

const patience = (attempt: AttemptState) => (attempt.runningMs === undefined ? WAITING_MS : RUNNING_MS);

/** What Batch said last while no task runs, or what to check when it says nothing for long. */
function waitingText({ view, runningMs }: AttemptState, sinceMs: number): string {
  if (runningMs !== undefined) return '';
  const last = view.events.toReversed().map(newsOf).find(Boolean);
  if (last) return `: ${oneLine(last)}`;
  return sinceMs < SILENT_MS ? '' : `. ${SILENT_ADVICE}`;
}

/** Longer than a VM takes to start. */
const SILENT_MS = 600_000;
/** Batch has no event for it (nextflow-io/nextflow#5622). */
export const SILENT_ADVICE =
  "Batch gives no reason. If it stays so, check that the VMs' service account has roles/batch.agentReporter and roles/logging.logWriter, and that machines without external IP address have Private Google Access.";

/** One line for each job that is under way. */
export const progressLines = (state: RunState): string[] =>
  [...state.jobs.values()].flatMap((job) => {
    const attempt = job.attempts.at(-1);
    if (job.phase !== 'active' || !attempt) return [];
    return [`${titleOf(job, attempt)} ${progressOf(attempt.view, ownCancels(job, attempt))}`];
  });

/** Tasks that Batch counts as failed and that cancelled themselves, which only their results tell. */
const ownCancels = (job: JobState, { isSettled, combinations }: AttemptState): number =>
  isSettled ? combinations.filter((index) => job.combinations[index]?.ownCancel !== undefined).length : 0;

/** `etl: starting 3 tasks`, and why if not for the first time. */
export function startText(start: StartAction, job: JobState): string {
  const count = start.combinations.length;
  const text = `${start.job}: starting ${countText(count, 'task')}`;
  if (start.attempt === 0) return text;
  const { all = 0, inRow = 0 } = start.restarts ?? {};
  if (inRow > 0) {
    return `${text} again that Batch stopped because others failed, round ${inRow} of ${MOST_RESTARTS}`;
  }
  if (start.isSecondStart) {
    const { image } = job.planned.machine;
    const from = hasOtherImage(image) ? `, with ${otherImage(image)}` : '';
    return `${text} again, because their containers did not start${from}`;
  }
  if (start.isFallback && !job.attempts.at(-1)?.isFallback) {
    return `${text} again, on standard machines: their Spot ones were taken away too often`;
  }
  return `${text}, retry ${start.attempt - all - (start.isFallback ? 1 : 0)} of ${job.planned.job.retry}`;
}

function titleOf(job: JobState, { attempt, restarts }: AttemptState): string {
  const { all = 0, inRow = 0 } = restarts ?? {};
  const retry = attempt - all;
  const which = [retry > 0 ? `retry ${retry}` : '', inRow > 0 ? `round ${inRow}` : ''].filter(Boolean);
  return `${oneLine(job.planned.job.id)}${which.length > 0 ? ` (${which.join(', ')})` : ''}`;
}

/** `37/500 running, 12 ok, 1 failed`, or how the machines come along. */
export function progressOf({ state, counts }: BatchJobView, cancelled = 0): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const of = (name: string) => counts[name] ?? 0;
  const ended = of('SUCCEEDED') + of('FAILED');
  if (total === 0 || (of('RUNNING') === 0 && ended === 0)) return STATES[state] ?? state;
  const running = of('RUNNING') + of('ASSIGNED');
  const parts = [
    ended < total ? `${numberText(running)}/${numberText(total)} running` : '',
    of('SUCCEEDED') > 0 ? `${numberText(of('SUCCEEDED'))} ok` : '',
    of('FAILED') > cancelled ? `${numberText(of('FAILED') - cancelled)} failed` : '',
    cancelled > 0 ? `${numberText(cancelled)} cancelled` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const STATES: Readonly<Record<string, string>> = {
  QUEUED: 'queued',
  SCHEDULED: 'waiting for machines',
  RUNNING: 'machines are ready',
  CANCELLATION_IN_PROGRESS: 'being cancelled',
  CANCELLED: 'cancelled',
  DELETION_IN_PROGRESS: 'being deleted',
};

/** What is told at once: the job's own state, a failure, the end of all tasks. */
function urgentOf({ state, counts }: BatchJobView): string {
  const isOver = (counts.RUNNING ?? 0) + (counts.PENDING ?? 0) + (counts.ASSIGNED ?? 0) === 0;
  const isFew = Object.values(counts).reduce((sum, count) => sum + count, 0) <= FEW;
  return JSON.stringify([state, counts.FAILED ?? 0, isOver, isFew && counts]);
}

/** Up to so many tasks every change is worth a line. */
const FEW = 20;
