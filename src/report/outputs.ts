import { toPlain } from '../definition/codec.ts';
import { failedCombinations, failureText } from './causes.ts';
import { byteLength, oneLine } from './markdown.ts';
import { lineOf } from './failure-line.ts';
import type { Outcome } from './outcome.ts';
import { maskJson, secretTexts, withoutSecrets } from './secrets.ts';

export type OutputName =
  | 'status'
  | 'result'
  | 'result_file'
  | 'failed'
  | 'batch_jobs'
  | 'run_id'
  | 'run_uri'
  | 'plan';

// All outputs of a GitHub job together may have 1 MB, counted in UTF-16.
const RESULT_BYTES = 256 * 1024;
const FAILED_BYTES = 64 * 1024;
const BATCH_JOBS_BYTES = 64 * 1024;

/** The outputs of the Action, each within its share of what GitHub allows for a job. Secret params are masked. */
export function outputsOf(of: {
  readonly outcome: Outcome;
  /** The library's final context as JSON text. */
  readonly contextText: string;
  /** Path on the runner of the whole result. */
  readonly resultFile: string;
  /** What `planJson` made; passed through. */
  readonly planText: string;
}): Readonly<Record<OutputName, string>> {
  const { outcome } = of;
  const result = maskJson(of.contextText, secretTexts(outcome.plan));
  return {
    status: outcome.status,
    result: utf16Length(result) <= RESULT_BYTES ? result : trimmedResult(outcome),
    result_file: of.resultFile,
    failed: failedOutput(outcome),
    batch_jobs: batchJobsOutput(outcome.jobs.map((job) => [job.planned.job.id, job.batchJobs.map(({ name }) => name)])),
    run_id: outcome.runId,
    run_uri: outcome.runUri,
    plan: of.planText,
  };
}

const utf16Length = (text: string) => text.length * 2;

/** What `fromJSON(result)` still tells when the whole is too big: how the run and its jobs ended. */
function trimmedResult(outcome: Outcome): string {
  const jobs: Record<string, { status: string }> = {};
  let size = 200;
  for (const job of outcome.jobs) {
    const id = job.planned.job.id;
    size += 2 * JSON.stringify(id).length + 60;
    if (size > RESULT_BYTES) break;
    jobs[id] = { status: job.status };
  }
  return JSON.stringify({ status: outcome.status, truncated: true, jobs });
}

/** Failed combinations, as many as fit; the last entry then says how many are missing. */
function failedOutput(outcome: Outcome): string {
  const shown = withoutSecrets(outcome);
  const entries: string[] = [];
  let bytes = 200;
  let left = 0;
  for (const job of shown.jobs) {
    const id = job.planned.job.id;
    if (job.status !== 'FAILED') continue;
    const members = failedCombinations(job);
    if (members.length === 0) {
      members.length;
    }
    for (const one of members) {
      const entry = JSON.stringify({
        job: id,
        combination: toPlain(one.combination.matrix),
        stage: one.failure?.stagePath.at(-1) ?? null,
        message: oneLine(one.failure ? failureText(one.failure) : (job.reason ?? ''), 500),
        line: one.failure ? lineOf(job, one.failure) : job.planned.job.at.line,
      });
      bytes += byteLength(entry) + 1;
      if (bytes > FAILED_BYTES) left += 1;
      else entries.push(entry);
    }
  }
  return `[${entries.join(',')}]`;
}
