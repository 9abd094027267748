import type { BatchJobView } from '../../cloud/batch-views.ts';
import { newsOf } from '../../cloud/explain/batch-events.ts';
import { hasOtherImage, otherImage } from '../../plan/batch-job.ts';
import { machineAt } from '../../plan/moves.ts';
import type { Machine, PlannedJob } from '../../plan/plan.ts';
import { machinesText } from '../../report/machine-change.ts';
import { oneLine } from '../../report/markdown.ts';
import { countText, durationText, numberText } from '../../report/numbers.ts';
import { MOST_RESTARTS } from '../restarts.ts';
import type { StartAction } from '../schedule/facts.ts';
import { nextTerms } from '../schedule/next-terms.ts';
import {
  type EarlyStart,
  type JobState,
  type PartState,
  type RunState,
  type Terms,
  waitingEarly,
} from '../state.ts';
import type { Run } from '../the-run.ts';

/** Milliseconds between two lines about a job in which only counts changed. */
const COUNTS_MS = 10_000;
/** Milliseconds between two estimates of the remaining time. */
const LEFT_MS = 30_000;
/** Milliseconds of silence after which a line says that the job still waits for machines. */
const WAITING_MS = 60_000;
/** Milliseconds of silence after which a line says that tasks are still running. */
const RUNNING_MS = 300_000;

/** Logs the progress of the Batch jobs: a line when something changes, and one from time to time otherwise. */
export interface Progress {
  /** Called after every poll of the Batch jobs. */
  tell(state: RunState): void;
}

export function progress({ clock, log, history }: Pick<Run, 'clock' | 'log' | 'history'>): Progress {
  let leftAtMs = Number.NEGATIVE_INFINITY;
  /** From time to time, at the end of another line. */
  function leftText(state: RunState, nowMs: number): string {
    const left = nowMs - leftAtMs < LEFT_MS ? '' : history.left(state);
    if (left === '') return '';
    leftAtMs = nowMs;
    return `; ${left}`;
  }
  const lastLines = new WeakMap<PartState, { text: string; urgent: string; atMs: number }>();
  function tellPart(state: RunState, job: JobState, part: PartState, nowMs: number): void {
    const text = progressOf(part.view, ownCancels(job, part));
    const urgent = urgentOf(part.view);
    const last = lastLines.get(part) ?? { text: '', urgent: '', atMs: part.view.createdMs || nowMs };
    const name = titleOf(job, part);
    const quietMs = nowMs - last.atMs;
    if (text !== last.text && (urgent !== last.urgent || quietMs >= COUNTS_MS)) {
      log.say(`${name} ${text}${leftText(state, nowMs)}`);
    } else if (!part.isSettled && quietMs >= patience(part)) {
      const sinceMs = nowMs - (part.runningMs ?? part.view.createdMs);
      const what = part.runningMs === undefined ? 'waiting for machines' : text;
      const waited = `${what} for ${durationText(sinceMs)}${waitingText(part, sinceMs)}`;
      log.say(`${name} ${waited}${leftText(state, nowMs)}`);
    } else return;
    lastLines.set(part, { text, urgent, atMs: nowMs });
  }
  const waiting = new WeakSet<EarlyStart>();
  function tellEarly(state: RunState, job: JobState): void {
    const early = waitingEarly(job);
    if (early?.runningMs === undefined || waiting.has(early)) return;
    waiting.add(early);
    log.say(waitingForText(state, job, early));
  }
  return {
    tell(state) {
      const nowMs = clock.now();
      for (const job of state.jobs.values()) {
        tellEarly(state, job);
        for (const part of job.parts) tellPart(state, job, part, nowMs);
      }
    },
  };
}

/** `reduce: 1 task waits for m` */
function waitingForText({ jobs }: RunState, { planned: { job } }: JobState, { part }: EarlyStart): string {
  const needs = job.needs.filter((id) => jobs.get(id)?.phase !== 'ended');
  const tasks = countText(part.parallelism, 'task');
  return `${oneLine(job.id)}: ${tasks} ${part.parallelism === 1 ? 'waits' : 'wait'} for ${needs.join(', ')}`;
}

const patience = (part: PartState) => (part.runningMs === undefined ? WAITING_MS : RUNNING_MS);

/** Batch's last message while no task runs, or what to check if there is none for a long time. */
function waitingText({ view, runningMs }: PartState, sinceMs: number): string {
  if (runningMs !== undefined) return '';
  const last = view.events.toReversed().map(newsOf).find(Boolean);
  if (last) return `: ${oneLine(last)}`;
  return sinceMs < SILENT_MS ? '' : `. ${SILENT_ADVICE}`;
}

/** Longer than a VM takes to start. */
const SILENT_MS = 600_000;
/** Batch has no event for it (nextflow-io/nextflow#5622). */
export const SILENT_ADVICE =
  "Batch gives no reason. If it happens again, check that the VMs' service account has roles/batch.agentReporter and roles/logging.logWriter, and that machines without external IP address have Private Google Access.";

/** One line for each active Batch job. */
export const progressLines = (state: RunState): string[] =>
  [...state.jobs.values()].flatMap((job) => {
    if (job.phase !== 'active') return [];
    const running = job.parts.filter(({ isSettled }) => !isSettled);
    const shown = running.length > 0 ? running : job.parts.slice(-1);
    return shown.map((part) => `${titleOf(job, part)} ${progressOf(part.view, ownCancels(job, part))}`);
  });

/** Tasks that Batch counts as failed but that canceled themselves, which only their results show. */
const ownCancels = (job: JobState, { isSettled, combinations }: PartState): number =>
  isSettled ? combinations.filter((index) => job.combinations[index]?.ownCancel !== undefined).length : 0;

/** `etl: starting 3 tasks`, with the reason if they start again. */
export function startText({ job: id, why, terms, combinations }: StartAction, { planned }: JobState): string {
  const text = `${id}: starting ${countText(combinations.length, 'task')}`;
  const { rung } = terms;
  const step = why === 'memory' ? { memory: rung.memory - 1 } : { fallback: rung.fallback - 1 };
  const machine = machineOn(planned, terms);
  const before = machineAt(planned, { ...rung, ...step }) ?? planned.machine;
  switch (why) {
    case 'first':
      return text;
    case 'retry':
      return `${text}, retry ${terms.retry} of ${planned.job.retry}`;
    case 'stopped':
      return `${text} again, because Batch stopped them when others failed, round ${terms.round} of ${MOST_RESTARTS}`;
    case 'unstarted': {
      const from = hasOtherImage(machine.image) ? `, with ${otherImage(machine.image)}` : '';
      return `${text} again, because their containers did not start${from}`;
    }
    case 'lost':
      return `${text} again, on ${machinesText(before, machine)}: ${lostText(before)}`;
    case 'refused':
      return `${text} on ${machinesText(before, machine)} instead`;
    case 'waited':
      return `${text} on ${machinesText(before, machine)}, because they got no machine before`;
    case 'memory':
      return `${text} again, on ${machinesText(before, machine)}: they were killed because memory ran out`;
  }
}

const lostText = ({ provisioningModel }: Machine): string =>
  provisioningModel === 'SPOT'
    ? 'their Spot machines were preempted too often'
    : 'their machines failed too often';

/** `etl: no task has started for 10m 00s and fewer run than allowed, so 3 tasks move to standard machines`. */
export function takenBackText(
  job: JobState,
  part: PartState,
  { count, starvedMs }: { readonly count: number; readonly starvedMs: number },
): string {
  const next = nextTerms(job.planned, { cause: 'waited', terms: part.terms });
  const to = next ? ` to ${machinesText(part.planned.machine, machineOn(job.planned, next))}` : '';
  const tasks = `${countText(count, 'task')} ${count === 1 ? 'moves' : 'move'}`;
  return `${titleOf(job, part)}: no task has started for ${durationText(starvedMs)} and fewer run than allowed, so ${tasks}${to}`;
}

const machineOn = (planned: PlannedJob, { rung }: Terms): Machine =>
  machineAt(planned, rung) ?? planned.machine;

/** The job, and which of its Batch jobs. */
export function titleOf({ planned }: JobState, { terms, planned: { machine } }: PartState): string {
  const { rung, retry, round } = terms;
  const isOther = rung.fallback > 0 || rung.memory > 0;
  const which = [
    isOther ? machinesText(planned.machine, machine) : '',
    retry > 0 ? `retry ${retry}` : '',
    round > 0 ? `round ${round}` : '',
  ].filter(Boolean);
  return `${oneLine(planned.job.id)}${which.length > 0 ? ` (${which.join(', ')})` : ''}`;
}

/** `37/500 running, 12 ok, 1 failed`, or the state of the machines. */
export function progressOf({ state, counts }: BatchJobView, canceled = 0): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const of = (name: string) => counts[name] ?? 0;
  const ended = of('SUCCEEDED') + of('FAILED');
  if (total === 0 || (of('RUNNING') === 0 && ended === 0)) return STATES[state] ?? state;
  const running = of('RUNNING') + of('ASSIGNED');
  const parts = [
    ended < total ? `${numberText(running)}/${numberText(total)} running` : '',
    of('SUCCEEDED') > 0 ? `${numberText(of('SUCCEEDED'))} ok` : '',
    of('FAILED') > canceled ? `${numberText(of('FAILED') - canceled)} failed` : '',
    canceled > 0 ? `${numberText(canceled)} canceled` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const STATES: Readonly<Record<string, string>> = {
  QUEUED: 'queued',
  SCHEDULED: 'waiting for machines',
  RUNNING: 'machines are ready',
  CANCELLATION_IN_PROGRESS: 'being canceled',
  CANCELLED: 'canceled',
  DELETION_IN_PROGRESS: 'being deleted',
};

/** Changes that are printed at once: the state of the job, a failure, the end of all tasks. */
function urgentOf({ state, counts }: BatchJobView): string {
  const isOver = (counts.RUNNING ?? 0) + (counts.PENDING ?? 0) + (counts.ASSIGNED ?? 0) === 0;
  const isFew = Object.values(counts).reduce((sum, count) => sum + count, 0) <= FEW;
  return JSON.stringify([state, counts.FAILED ?? 0, isOver, isFew && counts]);
}

/** Up to this number of tasks, every change gets a line. */
const FEW = 20;
