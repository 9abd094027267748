import type { Detail, Links } from './detail.ts';
import { timesOf } from './job-times.ts';
import { shortMachineText } from './machines.ts';
import { type Column, inline, link, table, unbroken } from './markdown.ts';
import { countText, durationText, numberText } from './numbers.ts';
import { type CombinationOutcome, isGood, type JobOutcome, type Outcome } from './outcome.ts';
import { statusText } from './verdict.ts';

/** One row per job; if there are too many, those that did not succeed come first. */
export function jobsTable(of: {
  readonly outcome: Outcome;
  readonly links: Links;
  readonly detail: Detail;
}): string {
  const { outcome, links } = of;
  const shown = chosen(outcome.jobs, of.detail);
  const hasLogs = links.logs !== undefined && outcome.jobs.some((job) => job.batchJobs.length > 0);
  // If all jobs have the same value, the folded part of the page shows it.
  const hasMachines = new Set(outcome.jobs.map((job) => shortMachineText(job.planned.machine))).size > 1;
  const columns: Column[] = [
    { title: 'Job' },
    { title: 'Result' },
    { title: 'Tasks', align: 'right' },
    // On a phone, the rest of a row is not visible.
    ...(hasLogs ? [{ title: 'Logs' }] : []),
    { title: 'Queue', align: 'right' },
    { title: 'Run', align: 'right' },
    ...(hasMachines ? [{ title: 'Machine' }] : []),
  ];
  const rows = shown.map((job) => {
    const times = timesOf(job, outcome.endedMs);
    return [
      inline(job.planned.job.id, 80),
      resultText(job),
      unbroken(tasksText(job)),
      ...(hasLogs ? [logLinks(job, links)] : []),
      times ? unbroken(durationText(times.queueMs)) : '',
      times?.runMs === undefined ? '' : unbroken(durationText(times.runMs)),
      ...(hasMachines ? [machineCell(job)] : []),
    ];
  });
  const left = outcome.jobs.length - shown.length;
  const note = left > 0 ? `\n\n… and ${countText(left, 'more job')}.` : '';
  return table(columns, rows) + note;
}

/** With hyphens that do not break in a narrow cell. */
const machineCell = (job: JobOutcome): string =>
  unbroken(inline(shortMachineText(job.planned.machine), 60)).replaceAll('-', '&#8209;');

function chosen(jobs: readonly JobOutcome[], { badJobRows, jobRows }: Detail): readonly JobOutcome[] {
  if (jobs.length <= jobRows) return jobs;
  const bad = jobs.filter((job) => !isGood(job.status));
  const others = jobs.filter((job) => !bad.includes(job));
  const shown = bad.slice(0, badJobRows);
  const picked = new Set([...shown, ...others.slice(0, Math.max(0, jobRows - shown.length))]);
  return jobs.filter((job) => picked.has(job));
}

// The failures say why a job failed.
const resultText = (job: JobOutcome): string => {
  const reason = job.status === 'SUCCESS' || job.status === 'FAILED' ? '' : inline(job.reason ?? '', 160);
  return unbroken(statusText[job.status]) + (reason === '' ? '' : `: ${reason}`);
};

const tasksText = (job: JobOutcome): string => {
  const all = job.planned.combinations.length;
  const hasRun = (one: CombinationOutcome) => one.startedMs !== undefined || one.reusedFrom !== undefined;
  if (job.batchJobs.length === 0 && !job.combinations.some(hasRun)) {
    return `none of ${numberText(all)}`;
  }
  const done = job.combinations.filter((one) => one.status === 'SUCCESS').length;
  const retries = retriesOf(job);
  const again = retries > 0 ? `, ${numberText(retries)} retried` : '';
  const reused = job.combinations.filter((one) => one.reusedFrom !== undefined).length;
  const taken = reused > 0 ? `, ${numberText(reused)} reused` : '';
  return `${numberText(done)} / ${numberText(all)}${taken}${again}`;
};

/** Restarted tasks, by Batch after a lost machine or by the job's own `retry`. */
const retriesOf = (job: JobOutcome): number =>
  job.combinations.reduce((sum, one) => sum + Math.max(0, one.attempts - 1), 0);

function logLinks(job: JobOutcome, links: Links): string {
  return job.batchJobs
    .slice(-3)
    .map((batchJob) => {
      const name = job.batchJobs.length === 1 ? 'logs' : `try ${batchJob.attempt + 1}`;
      const logs = link(name, links.logs?.({ job, batchJob }));
      const page = links.batchJob?.({ job, batchJob });
      return page === undefined ? logs : `${logs} ${link('console', page)}`;
    })
    .join(' ');
}
