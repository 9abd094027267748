import type { Job } from '../definition/model.ts';
import { criticalPath, startOf, timesOf } from './job-times.ts';
import { oneLine } from './markdown.ts';
import { countText, numberText } from './numbers.ts';
import type { JobOutcome, Outcome } from './outcome.ts';
import { statusPicture } from './verdict.ts';

// GitHub rejects diagrams of more than 50,000 characters or 500 edges, and large ones cannot be read on a phone.
const MAX_NODES = 40;
const MAX_EDGES = 120;
const MAX_BARS = 24;

/** Text without meaning in any mermaid grammar. */
const label = (text: string, length = 40): string =>
  oneLine(text, length)
    .replace(/[^\p{L}\p{N} _./()+=-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim() || 'unnamed';

const block = (lines: readonly string[]) => ['```mermaid', ...lines, '```'].join('\n');

/** The second line of a job in the graph. */
export interface Node {
  readonly job: Job;
  readonly picture: string;
  readonly note: string;
}

export const nodesOf = (jobs: readonly JobOutcome[]): readonly Node[] =>
  jobs.map((job) => ({
    job: job.planned.job,
    picture: statusPicture(job.status),
    note: doneText(job),
  }));

const doneText = (job: JobOutcome): string => {
  const done = job.combinations.filter((one) => one.status === 'SUCCESS').length;
  const all = job.planned.combinations.length;
  return all === 1 ? '' : `${numberText(done)} of ${numberText(all)}`;
};

/** The jobs and their needs; undefined if there is nothing to show, or too much. */
export function graph(nodes: readonly Node[]): string | undefined {
  const ids = new Map(nodes.map((node, index) => [node.job.id, `j${index}`]));
  const edges = nodes.flatMap((node) =>
    node.job.needs.map((need) => `  ${ids.get(need)} --> ${ids.get(node.job.id)}`),
  );
  if (nodes.length < 2 || nodes.length > MAX_NODES || edges.length > MAX_EDGES) return undefined;
  return block([
    // Wide graphs shrink until they cannot be read; tall ones are scrolled.
    `flowchart ${depthOf(nodes) <= 4 ? 'LR' : 'TB'}`,
    ...nodes.map((node) => {
      const note = node.note === '' ? '' : `<br/>${label(node.note)}`;
      return `  ${ids.get(node.job.id)}["${`${node.picture} ${label(node.job.id)}`.trim()}${note}"]`;
    }),
    ...edges,
  ]);
}

function depthOf(nodes: readonly Node[]): number {
  const jobs = new Map(nodes.map((node) => [node.job.id, node.job]));
  const depths = new Map<string, number>();
  const depth = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const found = 1 + Math.max(0, ...(jobs.get(id)?.needs ?? []).map(depth));
    depths.set(id, found);
    return found;
  };
  return Math.max(0, ...nodes.map((node) => depth(node.job.id)));
}

/** The waiting and running times of each job, as a gantt chart of elapsed time; undefined if nothing ran. */
export function timeline(outcome: Outcome): { readonly title: string; readonly diagram: string } | undefined {
  const path = criticalPath(outcome);
  const timed = outcome.jobs.filter((job) => job.batchJobs.length > 0);
  if (timed.length === 0) return undefined;
  const shown = timed.length <= MAX_BARS ? timed : longest(timed, path, outcome.endedMs);
  const span = outcome.endedMs - outcome.startedMs;
  const at = (ms: number) => elapsedDate(ms - outcome.startedMs);
  const lines = shown.flatMap((job) => {
    // Mermaid shows `crit` in red, which looks like a failure.
    const style = job.status === 'FAILED' ? 'crit, ' : 'active, ';
    return [
      `  section ${label(job.planned.job.id, 24)}`,
      ...job.batchJobs.flatMap((batchJob) => {
        const end = batchJob.endedMs ?? outcome.endedMs;
        const ran = batchJob.runningMs ?? end;
        const executed = job.combinations.filter((one) => one.reusedFrom === undefined).length;
        const tasks = countText(executed, 'task');
        const what = batchJob.attempt === 0 ? `run ${tasks}` : `retry ${batchJob.attempt}`;
        const bars = [`  queue :done, ${at(startOf(batchJob))}, ${at(ran)}`];
        if (batchJob.runningMs !== undefined)
          bars.push(`  ${what.replaceAll(',', ' ')} :${style}${at(ran)}, ${at(end)}`);
        return bars;
      }),
    ];
  });
  const chain = path.map((job) => job.planned.job.id).join(' → ');
  const left = timed.length - shown.length;
  return {
    title: `Timeline${path.length > 1 ? `, critical path: ${oneLine(chain, 160)}` : ''}${left > 0 ? `; ${countText(left, 'shorter job')} not shown` : ''}`,
    diagram: block([
      'gantt',
      '  dateFormat YYYY-MM-DD HH:mm:ss',
      `  axisFormat ${span < 3_600_000 ? '%M:%S' : span < 86_400_000 ? '%H:%M' : 'day %e %H:%M'}`,
      `  tickInterval ${tickInterval(span)}`,
      ...lines,
    ]),
  };
}

const STEPS = {
  second: [1, 2, 5, 10, 15, 30],
  minute: [1, 2, 5, 10, 15, 30],
  hour: [1, 2, 3, 6, 12],
  day: [1, 2, 5],
} as const;
const UNIT_MS = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
/** On a phone, more labels would overlap. */
const MOST_TICKS = 5;

function tickInterval(spanMs: number): string {
  for (const unit of ['second', 'minute', 'hour', 'day'] as const) {
    const step = STEPS[unit].find((each) => each * UNIT_MS[unit] * MOST_TICKS >= spanMs);
    if (step !== undefined) return `${step}${unit}`;
  }
  return '1week';
}

// Mermaid reads and shows dates in the reader's time zone. A date without a zone that begins at midnight shows the
// time since the start of the run, the same everywhere.
const elapsedDate = (ms: number) =>
  new Date(Date.UTC(2000, 0, 1) + Math.round(Math.max(0, ms) / 1000) * 1000)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');

function longest(
  jobs: readonly JobOutcome[],
  path: readonly JobOutcome[],
  endedMs: number,
): readonly JobOutcome[] {
  const length = (job: JobOutcome) => {
    const times = timesOf(job, endedMs);
    return times ? times.endedMs - times.startedMs : 0;
  };
  const others = jobs.filter((job) => !path.includes(job)).sort((a, b) => length(b) - length(a));
  const chosen = new Set([...path.slice(-MAX_BARS), ...others].slice(0, MAX_BARS));
  return jobs.filter((job) => chosen.has(job));
}
