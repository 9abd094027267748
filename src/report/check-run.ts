import type { Annotation } from './annotations.ts';
import { cutToBytes } from './detail.ts';
import { oneLine } from './markdown.ts';
import type { RunStatus } from './outcome.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'timed_out' | 'skipped' | 'neutral';

/** The conclusion of a check run for each status of a run. */
export const conclusionOf: Readonly<Record<RunStatus, Conclusion>> = {
  SUCCESS: 'success',
  FAILED: 'failure',
  CANCEL: 'cancelled',
  SKIP: 'skipped',
  TIMEOUT: 'timed_out',
};

/** Maximum annotations per request; updates append more (GitHub REST, "Update a check run"). */
const ANNOTATIONS_PER_REQUEST = 50;
/** 65,535 characters are allowed for the summary of a check run. */
export const CHECK_SUMMARY_BYTES = 60_000;
const TITLE_LENGTH = 250;
const ANNOTATION_TITLE_LENGTH = 255;

interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: Annotation['level'];
  readonly message: string;
  readonly title: string;
}

interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly annotations?: readonly CheckAnnotation[];
}

/** Body of `POST /repos/{owner}/{repo}/check-runs`, and without name and commit of `PATCH …/check-runs/{id}`. */
export interface CheckRunBody extends Readonly<Record<string, unknown>> {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: 'in_progress' | 'completed';
  readonly started_at?: string;
  readonly conclusion?: Conclusion;
  readonly completed_at?: string;
  readonly output: CheckOutput;
}

export interface CheckRunOptions {
  readonly name: string;
  readonly headSha: string;
  /** Used only by us: a later attempt finds the check run with it. */
  readonly externalId?: string;
  readonly detailsUrl?: string;
}

/** What a check run shows when it opens. */
export interface CheckRunBegin {
  readonly startedMs: number;
  readonly title: string;
  readonly summary: string;
}

/** The body that opens a check run while the run is active. */
export const checkRunStart = (of: CheckRunOptions, begin: CheckRunBegin): CheckRunBody => ({
  ...identityOf(of),
  status: 'in_progress',
  started_at: isoSeconds(begin.startedMs),
  output: outputOf(begin),
});

/** The body that shows the progress of a run. */
export const checkRunProgress = (of: { readonly title: string; readonly summary: string }): CheckRunBody => ({
  status: 'in_progress',
  output: outputOf(of),
});

/** The conclusion of a check run. */
export interface Ending {
  readonly conclusion: Conclusion;
  readonly endedMs: number;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** The bodies that conclude a check run, to be sent in this order: the first ends it, the others append annotations. */
export function checkRunEnd(of: Ending): readonly CheckRunBody[] {
  const output = outputOf(of);
  const annotations = of.annotations.map(checkAnnotation);
  const first = annotations.slice(0, ANNOTATIONS_PER_REQUEST);
  const bodies: CheckRunBody[] = [
    {
      status: 'completed',
      conclusion: of.conclusion,
      completed_at: isoSeconds(of.endedMs),
      output: { ...output, ...(first.length > 0 && { annotations: first }) },
    },
  ];
  for (let at = ANNOTATIONS_PER_REQUEST; at < annotations.length; at += ANNOTATIONS_PER_REQUEST) {
    bodies.push({ output: { ...output, annotations: annotations.slice(at, at + ANNOTATIONS_PER_REQUEST) } });
  }
  return bodies;
}

const identityOf = (of: CheckRunOptions) => ({
  name: oneLine(of.name, TITLE_LENGTH),
  head_sha: of.headSha,
  ...(of.externalId !== undefined && { external_id: of.externalId }),
  ...(of.detailsUrl !== undefined && { details_url: of.detailsUrl }),
});

const outputOf = (of: { readonly title: string; readonly summary: string }): CheckOutput => ({
  title: oneLine(of.title, TITLE_LENGTH),
  summary: cutToBytes(of.summary, CHECK_SUMMARY_BYTES),
});

const checkAnnotation = (annotation: Annotation): CheckAnnotation => ({
  path: annotation.path,
  start_line: annotation.startLine,
  end_line: annotation.startLine,
  // Columns are only allowed if both lines are the same.
  ...(annotation.startColumn !== undefined && {
    start_column: annotation.startColumn,
    end_column: annotation.startColumn,
  }),
  annotation_level: annotation.level,
  message: annotation.message === '' ? annotation.title : annotation.message,
  title: oneLine(annotation.title, ANNOTATION_TITLE_LENGTH),
});

/** `2026-11-23T12:04:11Z` */
const isoSeconds = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
