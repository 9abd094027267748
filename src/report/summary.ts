import type { PriceTable } from '../inputs/prices.ts';
import { artifactsTable } from './artifacts-table.ts';
import { type UsageLine, usageLine } from './cost/usage-text.ts';
import { type Detail, fitting, type Links, PAGE_BYTES, page } from './detail.ts';
import { earlyText } from './early-text.ts';
import { causesOf, failureText } from './failure/causes.ts';
import { failuresSection } from './failure/failures.ts';
import { jobsTable } from './jobs-table.ts';
import { costLine, machinesTable } from './machines.ts';
import { code, details, inline, link } from './markdown.ts';
import { matrixGrid } from './matrix-grid.ts';
import { graph, nodesOf, timeline } from './mermaid.ts';
import { movedText } from './moved.ts';
import { countText, dateText, durationText } from './numbers.ts';
import { leftOutText } from './only/left-out.ts';
import { resumeText } from './only/resume-text.ts';
import { runAgain } from './only/run-again.ts';
import type { Outcome } from './outcome.ts';
import { paramsTable } from './params-table.ts';
import { reuseText } from './reuse.ts';
import { withoutSecrets } from './secrets.ts';
import { statusPicture } from './verdict.ts';
import { whatToDo } from './what-to-do.ts';

/** Maximum number of grids; nobody opens more. */
const MAX_GRIDS = 20;

export interface SummaryOptions {
  readonly links?: Links;
  /** The source of the definition: `main@1a2b3c4`. */
  readonly commit?: string;
  /** The cost is shown if the workflow file has prices. */
  readonly prices?: PriceTable;
  /** The input `resume`. */
  readonly resume?: boolean;
  /** The difference from the last successful run on the default branch. */
  readonly change?: string;
  /** Bytes of UTF-8; 900,000 by default. */
  readonly maxBytes?: number;
}

/** The same summary in less space. */
export const within = (options: SummaryOptions, maxBytes: number): SummaryOptions => ({
  ...options,
  maxBytes,
});

/**
 * The job summary: verdict, failures, jobs, then the inventory. GitHub Markdown in which text of others stays text and
 * secret params are masked. Never longer than `maxBytes`: successes are omitted before failures.
 */
export function renderSummary(outcome: Outcome, options: SummaryOptions = {}): string {
  const shown = withoutSecrets(outcome);
  const links = options.links ?? {};
  const causes = causesOf(shown);
  const again = [runAgain(outcome), resumeText(shown, options.resume ?? false)].filter((part) => part !== '');
  const warnings = (detail: Detail) => warningsText(shown, detail);
  const jobs = (detail: Detail) => jobsTable({ outcome: shown, links, detail });
  const usage = shown.jobs.flatMap((job) => usageLine(job) ?? []);
  return fitting((detail, isWhole) => {
    const sections = [
      `## ${statusPicture(shown.status)} ${inline(shown.verdict, 400)}`,
      factsLine(shown, options),
      reuseText(shown.jobs),
      inline(options.change ?? '', 600),
      inline(leftOutText(shown.plan.leftOut), 1_000),
      brokenText(shown),
      shown.advice === undefined ? '' : `**What to do:** ${inline(shown.advice, 600)}`,
      ...(causes.length === 0
        ? [...again, warnings(detail), jobs(detail)]
        : [
            failuresSection({
              causes,
              verdict: shown.verdict,
              file: shown.plan.workflow.file,
              links,
              detail,
            }),
            ...again,
            '### Jobs',
            jobs(detail),
            warnings(detail),
          ]),
      movedLines(shown, detail),
      usageLines(usage.filter(hasAdvice), detail),
      artifactsTable(shown, links, detail),
      ...foldedSections({ outcome: shown, options, usage }, detail),
      ...(isWhole
        ? []
        : [
            '*This page is shortened to fit GitHub’s limit; the run’s folder and the outputs contain everything.*',
          ]),
    ];
    return page(sections);
  }, options.maxBytes ?? PAGE_BYTES);
}

/** The machines of combinations that moved. */
function movedLines({ jobs }: Outcome, detail: Detail): string {
  const lines = jobs.flatMap((job) => {
    const text = movedText(job);
    return text === '' ? [] : [`${code(job.planned.job.id, 80)}: ${inline(text, 500)}`];
  });
  return lines.slice(0, detail.jobRows).join('\n\n');
}

function factsLine(outcome: Outcome, options: SummaryOptions): string {
  const { workflow } = outcome.plan;
  const regions = [...new Set([...outcome.plan.jobs.values()].map((job) => job.machine.region))];
  const facts = [
    link(code(workflow.file, 200), options.links?.definition?.(workflow.at.line)),
    options.commit === undefined ? '' : code(options.commit, 80),
    regions
      .slice(0, 3)
      .map((region) => inline(region, 40))
      .join(', '),
    dateText(outcome.startedMs),
    durationText(outcome.endedMs - outcome.startedMs),
    inline(costLine(outcome.jobs, options.prices)),
    options.links?.folder === undefined ? '' : link('run folder', options.links.folder),
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

/** Advice about a request that ended the run; the verdict has the beginning of its message. */
function brokenText({ broken, verdict }: Outcome): string {
  if (!broken) return '';
  const message = failureText(broken);
  return [
    verdict.endsWith(message.replace(/\.$/, '')) ? '' : code(message, 1000),
    broken.hint ? whatToDo(broken.hint, 1000) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function warningsText(outcome: Outcome, detail: Detail): string {
  const lines = outcome.warnings.slice(0, detail.warnings).map((warning) => `⚠️ ${inline(warning, 500)}`);
  const left = outcome.warnings.length - lines.length;
  const more = left > 0 ? [`… and ${countText(left, 'more warning')}`] : [];
  return [...lines, ...more, ...notes(outcome, detail)].join('\n\n');
}

/**
 * Notes of tasks, such as values that were not passed on. A job that reads such a value fails, so the notes are folded.
 */
function notes({ jobs }: Outcome, detail: Detail): readonly string[] {
  const all = [...new Set(jobs.flatMap((job) => job.combinations.flatMap((one) => one.warnings)))];
  if (all.length === 0) return [];
  const lines = all.slice(0, detail.warnings).map((note) => `- ${inline(note, 500)}`);
  const left = all.length - lines.length;
  const more = left > 0 ? [`- … and ${countText(left, 'more')}`] : [];
  return [
    details(countText(all.length, 'note on outputs', 'notes on outputs'), [...lines, ...more].join('\n')),
  ];
}

/** The folded parts of a page below its sections. */
interface Folded {
  readonly outcome: Outcome;
  readonly options: SummaryOptions;
  readonly usage: readonly UsageLine[];
}

function foldedSections(of: Folded, detail: Detail): readonly string[] {
  const { outcome } = of;
  if (detail.params === 0) return [];
  const jobGraph = graph(nodesOf(outcome.jobs));
  const times = timeline(outcome);
  const grids = outcome.jobs.flatMap((job) => matrixGrid(job, detail.gridCells) ?? []);
  const params = paramsTable(outcome.plan, detail.params);
  return [
    ...(jobGraph === undefined ? [] : [details('Jobs and what they need', jobGraph)]),
    ...(times === undefined ? [] : [details(times.title, times.diagram)]),
    ...grids.slice(0, MAX_GRIDS),
    ...(params === undefined ? [] : [details(`Params (${outcome.plan.params.size})`, params)]),
    details('Run and machines', runText(of, detail)),
  ];
}

/** Lines with advice are shown even if all others are folded. */
const hasAdvice = ({ advice }: UsageLine): boolean => advice !== undefined;

function usageLines(lines: readonly UsageLine[], detail: Detail): string {
  const shown = lines.slice(0, detail.jobRows).map(({ job, text, advice }) => {
    return `- ${code(job, 80)}: ${inline(text + (advice ? `: ${advice}` : ''), 400)}`;
  });
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`- … and ${countText(left, 'more job')}`] : [])].join('\n');
}

const runText = ({ outcome, options: { prices }, usage }: Folded, detail: Detail): string =>
  [
    `Run ${code(outcome.runId, 120)} in ${code(outcome.runUri, 300)}`,
    machinesTable({ jobs: outcome.jobs, maxRows: detail.jobRows, ...(prices && { prices }) }),
    earlyText(outcome),
    usageLines(
      usage.filter((line) => !hasAdvice(line)),
      detail,
    ),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
