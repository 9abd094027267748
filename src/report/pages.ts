import type { Problem } from '../errors.ts';
import type { PriceTable } from '../inputs/prices.ts';
import { isUnlisted } from '../plan/glob-job.ts';
import type { Plan } from '../plan/plan.ts';
import { maximumText } from './cost/maximum-text.ts';
import { type Detail, fitting, type Links, PAGE_BYTES, page } from './detail.ts';
import { machineText } from './machines.ts';
import { code, codeBlock, details, inline, link, table } from './markdown.ts';
import { graph } from './mermaid.ts';
import { countText, numberText } from './numbers.ts';
import { leftOutText } from './only/left-out.ts';
import { paramsTable } from './params-table.ts';
import { planDetails, taskCountText } from './plan-details.ts';
import { narrowExcerpt, positionText } from './problem-text.ts';
import { whatToDo } from './what-to-do.ts';

export interface PlanSummaryOptions {
  readonly links?: Links;
  /** Whether the plan is being executed, unlike in a dry run. */
  readonly isRunning?: boolean;
  /** gs:// URIs of the planned uploads; with them, the page also lists combinations. */
  readonly uploads?: readonly string[];
  /** With them, the maximum cost of a dry run is also in money. */
  readonly prices?: PriceTable;
  /** Bytes of UTF-8; 900,000 by default. */
  readonly maxBytes?: number;
}

/** The planned jobs and machines: the job summary of a dry run, and the text of a check run during the run. */
export const renderPlanSummary = (plan: Plan, options: PlanSummaryOptions = {}): string =>
  fitting((detail) => planPage(plan, options, detail), options.maxBytes ?? PAGE_BYTES);

function planPage(plan: Plan, options: PlanSummaryOptions, detail: Detail): string {
  const links = options.links ?? {};
  const jobs = [...plan.jobs.values()];
  const tasks = jobs.reduce((sum, job) => sum + job.combinations.length, 0);
  const { workflow } = plan;
  const counts = `${countText(jobs.length, 'job')}, ${countText(tasks, 'task')}`;
  const what = options.isRunning ? `running ${counts}` : `a plan of ${counts}; nothing was started`;
  const jobGraph = graph(
    jobs.map((planned) => ({ job: planned.job, picture: '', note: taskCountText(planned) })),
  );
  const params = paramsTable(plan, detail.params);
  const rows = jobs
    .slice(0, detail.jobRows)
    .map((planned) => [
      link(inline(planned.job.id, 80), links.definition?.(planned.job.at.line)),
      planned.job.needs.map((need) => inline(need, 60)).join(', '),
      isUnlisted(planned) ? '1 per file' : numberText(planned.combinations.length),
      inline(machineText(planned.machine), 120),
      inline(planned.machine.region, 60),
    ]);
  const left = jobs.length - rows.length;
  return page([
    `## ${options.isRunning ? '⏳' : '🔎'} ${inline(workflow.name, 80)}: ${what}`,
    link(code(workflow.file, 200), links.definition?.(workflow.at.line)),
    inline(leftOutText(plan.leftOut), 1_000),
    problemList(plan.warnings, '⚠️', links, detail),
    table(
      [
        { title: 'Job' },
        { title: 'Needs' },
        { title: 'Tasks', align: 'right' },
        { title: 'Machine' },
        { title: 'Region' },
      ],
      rows,
    ) + (left > 0 ? `\n\n… and ${countText(left, 'more job')}.` : ''),
    options.isRunning ? '' : inline(maximumText(plan, options.prices), 600),
    jobGraph === undefined ? '' : details('Jobs and what they need', jobGraph, true),
    params === undefined ? '' : details(`Params (${plan.params.size})`, params),
    ...(options.uploads ? planDetails(plan, options.uploads, detail) : []),
  ]);
}

/** The job summary if the definition, a param or an input is wrong: all problems with their positions and advice. */
export function renderProblemsSummary(
  problems: readonly Problem[],
  file: string,
  options: { readonly links?: Links } = {},
): string {
  return fitting(
    (detail) =>
      page([
        `## ❌ ${countText(problems.length, 'problem')} in ${inline(file, 200)}; nothing was started`,
        problemList(problems, '❌', options.links ?? {}, detail),
      ]),
    PAGE_BYTES,
  );
}

/** A list of problems, each with its position, its excerpt and advice. Markdown. */
function problemList(problems: readonly Problem[], picture: string, links: Links, detail: Detail): string {
  const shown = problems.slice(0, detail.causes * 5);
  const left = problems.length - shown.length;
  const items = shown.map((problem) => {
    const place =
      problem.at && link(code(positionText(problem.at), 300), links.definition?.(problem.at.line));
    return [
      `${picture} **${inline(problem.message, 1000)}**${place ? ` · ${place}` : ''}`,
      problem.excerpt
        ? codeBlock(narrowExcerpt(problem.excerpt), { lines: 12, characters: 240 }, 'yaml')
        : '',
      problem.hint ? whatToDo(problem.hint, 1000) : '',
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  return [...items, ...(left > 0 ? [`… and ${countText(left, 'more')}.`] : [])].join('\n\n');
}

/** What the post step deleted, and what it could not delete. */
export function renderCleanupSummary(of: {
  readonly deletedBatchJobs: number;
  readonly deletedObjects: number;
  /** What still exists: a sentence with the reason for each. */
  readonly left: readonly string[];
}): string {
  const deleted = [
    of.deletedBatchJobs > 0 ? countText(of.deletedBatchJobs, 'Batch job') : '',
    of.deletedObjects > 0 ? countText(of.deletedObjects, 'object') : '',
  ].filter((text) => text !== '');
  const what = deleted.length === 0 ? 'nothing to delete' : `deleted ${deleted.join(' and ')}`;
  const shown = of.left.slice(0, 50);
  const more = of.left.length - shown.length;
  return page([
    `#### ${of.left.length === 0 ? '🧹' : '⚠️'} Cleanup: ${what}${of.left.length === 0 ? '' : `, ${countText(of.left.length, 'thing')} left`}`,
    [
      ...shown.map((text) => `- ${inline(text, 500)}`),
      ...(more > 0 ? [`- … and ${countText(more, 'more')}`] : []),
    ].join('\n'),
  ]);
}
