import { hourText, totalCost } from './cost/job-cost.ts';
import { criticalPath } from './job-times.ts';
import { code, inline } from './markdown.ts';
import { countText, durationText } from './numbers.ts';
import type { JobOutcome, Outcome } from './outcome.ts';

/** Jobs that are named. */
const SHOWN = 5;

/** `Started early: saves about 1m 40s, machines waited 0.4 vCPU-hours`; empty if no job was started early. */
export function earlyLine({ jobs, endedMs }: Pick<Outcome, 'jobs' | 'endedMs'>): string {
  if (!jobs.some(({ early }) => early)) return '';
  const savedMs = criticalPath({ jobs, endedMs }).reduce((sum, { early }) => sum + (early?.savedMs ?? 0), 0);
  const hours = totalCost(jobs, undefined)?.waitedVcpuHours ?? 0;
  const saved = savedMs < 1_000 ? 'saves nothing' : `saves about ${durationText(savedMs)}`;
  return `Started early: ${saved}, machines waited ${hourText(hours)} vCPU-hours`;
}

/** The same as a sentence, with the jobs whose machines waited in vain. Markdown. */
export function earlyText(outcome: Pick<Outcome, 'jobs' | 'endedMs'>): string {
  const line = earlyLine(outcome);
  if (line === '') return '';
  const inVain = outcome.jobs.filter(({ early }) => early?.reason !== undefined);
  if (inVain.length === 0) return `${line}.`;
  const names = inVain.slice(0, SHOWN).map(vainText).join('; ');
  const left = inVain.length - SHOWN;
  const more = left > 0 ? ` and ${countText(left, 'more job')}` : '';
  return `${line}. In vain: ${names}${more}.`;
}

const vainText = ({ planned, early }: JobOutcome): string =>
  `${code(planned.job.id, 80)} (${inline(early?.reason ?? '', 200)})`;
