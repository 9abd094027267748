import { toJsonText } from '../definition/python/codec.ts';
import type { OutputName } from '../plan/output-name.ts';
import { failedCombinations, failureText } from './failure/causes.ts';
import { lineOf } from './failure/failure-line.ts';
import { oneLine } from './markdown.ts';
import { countText } from './numbers.ts';
import type { CombinationOutcome, JobOutcome, Outcome } from './outcome.ts';
import { jsonList, jsonObject, jsonScalar } from './raw-json.ts';
import { type RunContext, resultOutput } from './result-output.ts';
import { withoutSecrets } from './secrets.ts';

// Of the 1 MB, counted in UTF-16, that all outputs of a GitHub job together may have, the result takes half.
const FAILED_CHARACTERS = 64 * 1024;
const BATCH_JOBS_CHARACTERS = 64 * 1024;

/** The outputs of the Action, each within its share of what GitHub allows for a job. Secret params are masked. */
export function outputsOf(of: {
  readonly outcome: Outcome;
  readonly context: RunContext;
  /** Path on the runner of the whole result. */
  readonly resultFile: string;
  /** What `planOutput` made. */
  readonly planText: string;
}): Readonly<Record<OutputName, string>> {
  const { outcome } = of;
  return {
    status: outcome.status,
    result: resultOutput(outcome, of.context),
    result_file: of.resultFile,
    failed: failedOutput(outcome),
    batch_jobs: batchJobsOutput(
      new Map(outcome.jobs.map((job) => [job.planned.job.id, job.batchJobs.map(({ name }) => name)])),
    ),
    run_id: outcome.runId,
    run_uri: outcome.runUri,
    plan: of.planText,
  };
}

/** JSON map of job id → names of its Batch jobs, for the output that is set as soon as they are submitted. */
export function batchJobsOutput(names: ReadonlyMap<string, readonly string[]>): string {
  const members = [...names].map(([id, list]) => [id, JSON.stringify(list)] as const);
  const size = ([id, json]: readonly [string, string]) => id.length * 2 + json.length + 4;
  return jsonObject(fitting(members, BATCH_JOBS_CHARACTERS, size));
}

/** Failed combinations as JSON list; when they do not fit, the last entry says how many are missing. */
function failedOutput(outcome: Outcome): string {
  const failed = withoutSecrets(outcome).jobs.filter((job) => job.status === 'FAILED');
  const all = failed.flatMap((job): { job: JobOutcome; one?: CombinationOutcome }[] => {
    const members = failedCombinations(job);
    return members.length > 0 ? members.map((one) => ({ job, one })) : [{ job }];
  });
  const { broken } = withoutSecrets(outcome);
  const entries = broken ? [entryOf({ message: oneLine(failureText(broken), 500) })] : [];
  let characters = 1000;
  for (const { job, one } of all) {
    const entry = failedEntry(job, one);
    characters += entry.length + 1;
    if (characters > FAILED_CHARACTERS) break;
    entries.push(entry);
  }
  const left = all.length - entries.length + (broken ? 1 : 0);
  if (left > 0) entries.push(entryOf({ message: `and ${countText(left, 'more failed combination')}` }));
  return jsonList(entries);
}

function failedEntry(job: JobOutcome, one: CombinationOutcome | undefined): string {
  const failure = one?.failure;
  return entryOf({
    job: job.planned.job.id,
    combination: one && toJsonText(one.combination.matrix),
    stage: failure?.stagePath.at(-1),
    message: oneLine(failure ? failureText(failure) : (job.reason ?? ''), 500),
    line: failure ? lineOf(job, failure) : job.planned.job.at.line,
  });
}

const entryOf = (of: {
  readonly job?: string;
  /** JSON. */
  readonly combination?: string;
  readonly stage?: string;
  readonly message: string;
  readonly line?: number;
}): string =>
  jsonObject([
    ['job', jsonScalar(of.job)],
    ['combination', of.combination ?? 'null'],
    ['stage', jsonScalar(of.stage)],
    ['message', jsonScalar(of.message)],
    ['line', jsonScalar(of.line)],
  ]);

function fitting<T>(members: readonly T[], room: number, sizeOf: (member: T) => number): readonly T[] {
  let size = 0;
  const end = members.findIndex((member) => {
    size += sizeOf(member);
    return size > room;
  });
  return end === -1 ? members : members.slice(0, end);
}
