import type { Plan } from '../plan/plan.ts';
import { type Cause, causesOf, failedCombinations } from './failure/causes.ts';
import { headlineText } from './failure/headline.ts';
import { oneLine } from './markdown.ts';
import { countText, durationText, numberText } from './numbers.ts';
import type { JobOutcome, Outcome, RunStatus, Status } from './outcome.ts';
import { maskJobs, maskText, secretTexts } from './secrets.ts';

/** The data for a verdict: an outcome without it. */
export interface Ended extends Pick<Outcome, 'status' | 'startedMs' | 'endedMs' | 'jobs'> {
  readonly plan: Pick<Plan, 'workflow' | 'params'>;
  /** What ended a run early, as part of a sentence: `queued for 30m 00s (limit "queue_timeout: 30m")`. */
  readonly because?: string;
}

/** The form of a status: always a word with the emoji, for readers who cannot see it. */
export const statusText: Readonly<Record<RunStatus | Status, string>> = {
  SUCCESS: '✅ success',
  FAILED: '❌ failed',
  CANCEL: '🚫 canceled',
  SKIP: '⏭️ skipped',
  TIMEOUT: '⏱️ timed out',
  WAIT: '⏳ waiting',
};

export const statusPicture = (status: RunStatus | Status): string => statusText[status].split(' ')[0] ?? '';

/**
 * One sentence: how a run ended, and why if it did not succeed. Plain text with masked secret params, without a period.
 */
export function verdictOf(of: Ended): string {
  const secrets = secretTexts(of.plan);
  const because = of.because === undefined ? {} : { because: maskText(of.because, secrets) };
  return sentenceOf({ ...of, ...because, jobs: maskJobs(of.jobs, secrets) });
}

function sentenceOf(of: Ended): string {
  const name = oneLine(of.plan.workflow.name, 80);
  const time = durationText(of.endedMs - of.startedMs);
  const because = of.because === undefined ? '' : `: ${sentencePart(of.because, 200)}`;
  switch (of.status) {
    case 'SUCCESS':
      return `${name}: ${successText(of.jobs)} in ${time}`;
    case 'SKIP':
      return `${name}: ${allText(of.jobs.length)} skipped${because || reasonText(of.jobs)}`;
    case 'CANCEL':
      return `${name} canceled after ${time}${because || cancelText(of.jobs)}${soFarText(of.jobs)}`;
    case 'TIMEOUT':
      return `${name} timed out after ${time}${because}${soFarText(of.jobs)}`;
    case 'FAILED':
      return failedText(name, of, because);
  }
}

const allText = (count: number) =>
  count === 1 ? 'its only job was' : count === 2 ? 'both jobs were' : `all ${countText(count, 'job')} were`;

const reasonText = (jobs: readonly JobOutcome[]) => {
  const reasons = new Set(jobs.map((job) => job.reason ?? ''));
  const [reason] = reasons;
  return reasons.size === 1 && reason ? `: ${sentencePart(reason, 200)}` : '';
};

/** In a run that nobody canceled: a job that was itself canceled; jobs that needed it never had a Batch job. */
const cancelText = (jobs: readonly JobOutcome[]) =>
  reasonText(jobs.filter((job) => job.status === 'CANCEL' && job.batchJobs.length > 0).slice(0, 1));

function successText(jobs: readonly JobOutcome[]): string {
  const succeeded = jobs.filter((job) => job.status === 'SUCCESS');
  const tasks = sum(succeeded.map((job) => job.combinations.length));
  const skipped = jobs.filter((job) => job.status === 'SKIP').length;
  const failed = jobs.filter((job) => job.status === 'FAILED').length;
  const also = [
    skipped > 0 ? `${numberText(skipped)} skipped` : '',
    // With a trigger rule such as all_done, a run can succeed despite a failed job.
    failed > 0 ? `${numberText(failed)} failed` : '',
  ].filter((text) => text !== '');
  const counts =
    countText(succeeded.length, 'job') + (tasks > succeeded.length ? `, ${countText(tasks, 'task')}` : '');
  return `${counts} succeeded${also.length > 0 ? ` (${also.join(', ')})` : ''}`;
}

/** `; 211 tasks succeeded, 3 failed, 286 never ran` */
function soFarText(jobs: readonly JobOutcome[]): string {
  const all = jobs.flatMap((job) => job.combinations);
  const count = (test: (combination: (typeof all)[number]) => boolean) => all.filter(test).length;
  const succeeded = count((one) => one.status === 'SUCCESS');
  const failed = count((one) => one.status === 'FAILED');
  const canceled = count((one) => one.status === 'CANCEL');
  const stopped = sum(jobs.map(stoppedTasks));
  const unplanned = sum(
    jobs
      .filter((job) => job.combinations.length === 0 && job.status !== 'SKIP')
      .map((job) => job.planned.combinations.length),
  );
  const parts = (
    [
      [succeeded, 'succeeded'],
      [failed, 'failed'],
      [stopped, 'stopped while running'],
      [canceled - stopped + unplanned, 'never ran'],
    ] as const
  ).filter(([number]) => number > 0);
  const texts = parts.map(
    ([number, what], index) => `${index === 0 ? countText(number, 'task') : numberText(number)} ${what}`,
  );
  return texts.length === 0 ? '' : `; ${texts.join(', ')}`;
}

/**
 * Number of tasks that had started: according to their results or events of Batch, or the number that Batch last saw
 * running.
 */
function stoppedTasks({ combinations, runningTasks }: JobOutcome): number {
  const canceled = combinations.filter((one) => one.status === 'CANCEL');
  // A run that stops does not ask which of its tasks had started: any of them may have.
  const isRead = runningTasks === undefined;
  const started = canceled.filter(
    (one) => one.startedMs !== undefined || (isRead && one.attempts > 0),
  ).length;
  return Math.min(canceled.length, Math.max(started, runningTasks ?? 0));
}

/** The reason comes first: a phone shows little of a heading, and a list of checks even less. */
function failedText(name: string, of: Ended, because: string): string {
  const causes = causesOf(of);
  const [first] = causes;
  if (!first || because !== '') return `${name} failed${because}`;
  const more = causes.length === 1 ? '' : `, and ${countText(causes.length - 1, 'more cause')}`;
  return `${name}: ${shortFailure(first)}${more} (${whatFailed(of.jobs)})`;
}

/** `1 of 2 load tasks failed`, `load failed`, `2 jobs failed: load, report` */
function whatFailed(jobs: readonly JobOutcome[]): string {
  const failed = jobs.filter((job) => job.status === 'FAILED');
  const [only] = failed;
  if (failed.length !== 1 || !only) {
    const names = failed.slice(0, 3).map((job) => oneLine(job.planned.job.id, 40));
    return `${countText(failed.length, 'job')} failed: ${names.join(', ')}${failed.length > 3 ? ', …' : ''}`;
  }
  const id = oneLine(only.planned.job.id, 60);
  const all = only.planned.combinations.length;
  const tasks = failedCombinations(only).length;
  if (all === 1) return `${id} failed`;
  return tasks === 0
    ? `none of ${numberText(all)} ${id} tasks ran`
    : `${numberText(tasks)} of ${numberText(all)} ${id} tasks failed`;
}

/** Maximum characters of a reason: three lines of a heading on a phone. */
const REASON_LENGTH = 110;

const shortFailure = ({ failure }: Cause) => sentencePart(headlineText(failure), REASON_LENGTH);

const sentencePart = (text: string, length: number) => oneLine(text, length).replace(/(?<!\.)\.$/, '');

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
