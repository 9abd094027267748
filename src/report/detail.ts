import { byteLength } from './markdown.ts';
import type { BatchJobRecord, JobOutcome } from './outcome.ts';

/** Links that depend on the runner's environment; without one, the text is not a link. */
export interface Links {
  /** The definition at the commit that ran, at a 1-based line. */
  readonly definition?: (line: number) => string | undefined;
  /** A file of the repository at the commit that ran, at a 1-based line. */
  readonly source?: (path: string, line: number) => string | undefined;
  /** Logs Explorer for a Batch job, or for one of its tasks; it outlives the Batch job. */
  readonly logs?: (of: {
    readonly job: JobOutcome;
    readonly batchJob: BatchJobRecord;
    /** Index of the task inside the Batch job. */
    readonly taskIndex?: number;
  }) => string | undefined;
  /** The page of a Batch job in the Cloud Console, if it is not deleted after the run. */
  readonly batchJob?: (of: {
    readonly job: JobOutcome;
    readonly batchJob: BatchJobRecord;
  }) => string | undefined;
  /** Links to artifacts that outlive the run, by their gs:// URIs. */
  readonly artifacts?: {
    readonly folder: (uri: string) => string;
    readonly file: (uri: string) => string;
  };
  /** The run's folder in the Cloud Console. */
  readonly folder?: string;
}

/** Limits on what a long report shows. */
export interface Detail {
  readonly causes: number;
  /** Failed combinations listed per cause. */
  readonly failed: number;
  readonly tracebackLines: number;
  readonly logLines: number;
  /** Characters of one line of a traceback or a log. */
  readonly lineLength: number;
  /** Rows of jobs that did not succeed. */
  readonly badJobRows: number;
  /** Rows of all jobs; those that did not succeed come first. */
  readonly jobRows: number;
  readonly warnings: number;
  readonly gridCells: number;
  readonly params: number;
}

/** Evidence of failures, from everything useful to the minimum. */
const failureLevels = [
  { causes: 20, failed: 500, tracebackLines: 80, logLines: 40, lineLength: 1000, badJobRows: 300 },
  { causes: 15, failed: 100, tracebackLines: 40, logLines: 20, lineLength: 500, badJobRows: 150 },
  { causes: 10, failed: 30, tracebackLines: 20, logLines: 10, lineLength: 300, badJobRows: 50 },
  { causes: 5, failed: 10, tracebackLines: 8, logLines: 0, lineLength: 200, badJobRows: 25 },
  { causes: 1, failed: 1, tracebackLines: 3, logLines: 0, lineLength: 160, badJobRows: 5 },
] as const;

const [allFailures, ...fewerFailures] = failureLevels;
const BARE = { jobRows: 5, warnings: 3, gridCells: 0, params: 0 } as const;

/** Failures are shortened only after everything else. */
export const detailLevels: readonly Detail[] = [
  { ...allFailures, jobRows: 300, warnings: 50, gridCells: 600, params: 100 },
  { ...allFailures, jobRows: 50, warnings: 10, gridCells: 0, params: 20 },
  { ...allFailures, ...BARE },
  ...fewerFailures.map((level) => ({ ...level, ...BARE })),
];

/** The most complete form of a page within `maxBytes`; in the worst case, its beginning. */
export function fitting(render: (detail: Detail, isWhole: boolean) => string, maxBytes: number): string {
  let page = '';
  for (const [position, detail] of detailLevels.entries()) {
    page = render(detail, position === 0);
    if (byteLength(page) <= maxBytes) return page;
  }
  return cutToBytes(page, maxBytes);
}

const CUT_NOTE = '\n\n…';

/** The beginning of a text, up to the end of a line. An unclosed code block or table ends with the page. */
export function cutToBytes(text: string, maxBytes: number): string {
  if (byteLength(text) <= maxBytes) return text;
  const room = Math.max(0, maxBytes - byteLength(CUT_NOTE));
  const start = Buffer.from(text, 'utf8')
    .subarray(0, room)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
  const lineEnd = start.lastIndexOf('\n');
  return `${lineEnd > room / 2 ? start.slice(0, lineEnd) : start}${CUT_NOTE}`;
}

/**
 * GitHub does not show a job summary above 1 MiB (actions/runner, FileCommandManager.cs), and silently drops some just
 * below it (actions/runner#4337). The limit applies per step.
 */
export const PAGE_BYTES = 900_000;

/** Joins sections of Markdown to a page, without empty ones. */
export const page = (sections: readonly string[]): string =>
  `${sections.filter((section) => section !== '').join('\n\n')}\n`;
