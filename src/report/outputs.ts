import { toJsonText } from '../definition/python/codec.ts';
import type { Problem } from '../errors.ts';
import type { PriceTable } from '../inputs/prices.ts';
import type { OutputName } from '../plan/output-name.ts';
import { type ArtifactRows, artifactsOutput } from './artifacts-output.ts';
import { costOutput, usageOutput } from './cost/cost-outputs.ts';
import { failedCombinations, failureText } from './failure/causes.ts';
import { lineOf } from './failure/failure-line.ts';
import { oneLine } from './markdown.ts';
import { countText } from './numbers.ts';
import type { CombinationOutcome, JobOutcome, Outcome } from './outcome.ts';
import { jsonList, jsonObject, jsonScalar } from './raw-json.ts';
import { type RunContext, resultOutput } from './result-output.ts';
import { secretTexts, withoutSecrets } from './secrets.ts';

// Shares of the 1 MB, counted in UTF-16, that GitHub allows for all outputs of a job; the result takes half.
const FAILED_CHARACTERS = 64 * 1024;
const BATCH_JOBS_CHARACTERS = 64 * 1024;

/** The outputs of the Action, each within its share of GitHub's limit for a job. Secret params are masked. */
export function outputsOf(of: {
  readonly outcome: Outcome;
  readonly context: RunContext;
  /** Path of the complete result on the runner. */
  readonly resultFile: string;
  /** Result of `planOutput`. */
  readonly planText: string;
  readonly prices: PriceTable | undefined;
  readonly artifacts: ArtifactRows;
  /** Path of the complete list on the runner. */
  readonly artifactsFile: string;
}): Readonly<Record<OutputName, string>> {
  const { outcome } = of;
  return {
    status: outcome.status,
    result: resultOutput(outcome, of.context),
    result_file: of.resultFile,
    failed: failedOutput(outcome),
    batch_jobs: batchJobsOutput(new Map(outcome.jobs.map((job) => [job.planned.job.id, batchJobNames(job)]))),
    artifacts: artifactsOutput(of.artifacts, secretTexts(outcome.plan)),
    artifacts_file: of.artifactsFile,
    run_id: outcome.runId,
    run_uri: outcome.runUri,
    plan: of.planText,
    usage: usageOutput(outcome.jobs),
    cost: costOutput(outcome, of.prices),
  };
}

/** In the order in which they were created. */
const batchJobNames = ({ batchJobs, early }: JobOutcome): readonly string[] => [
  ...(early?.reason === undefined ? [] : [early.name]),
  ...batchJobs.map(({ name }) => name),
];

/** JSON map of job id → names of its Batch jobs, for the output that is set when they are submitted. */
export function batchJobsOutput(names: ReadonlyMap<string, readonly string[]>): string {
  const members = [...names].map(([id, list]) => [id, JSON.stringify(list)] as const);
  const size = ([id, json]: readonly [string, string]) => id.length * 2 + json.length + 4;
  return jsonObject(fitting(members, BATCH_JOBS_CHARACTERS, size));
}

/** The output `failed` of a run that cannot start: one entry per problem. */
export function failedByProblems(problems: readonly Problem[]): string {
  const entries = problems.map(({ message, at }) => {
    const line = at && { line: at.line };
    return () => entryOf({ message: oneLine(message, 500), ...line });
  });
  return failedList([], entries, 'more problem');
}

/** The output `failed` of a run that an error ended before it had an outcome. */
export const failedByError = (message: string): string =>
  jsonList([entryOf({ message: oneLine(message, 500) })]);

/** What ended the whole run, then failures, then tasks that the run's time limit stopped. */
function failedOutput(outcome: Outcome): string {
  const { jobs, broken, status, verdict } = withoutSecrets(outcome);
  const first = broken ? failureText(broken) : status === 'TIMEOUT' ? verdict : undefined;
  const entries = jobs.flatMap((job): (() => string)[] => {
    if (job.status === 'FAILED') {
      const members = failedCombinations(job);
      return members.length > 0
        ? members.map((one) => () => failedEntry(job, one))
        : [() => failedEntry(job)];
    }
    if (status !== 'TIMEOUT') return [];
    const stopped = job.combinations.filter((one) => one.status !== 'SUCCESS' && one.startedMs !== undefined);
    return stopped.map((one) => () => failedEntry(job, one));
  });
  const whole = first === undefined ? [] : [entryOf({ message: oneLine(first, 500) })];
  return failedList(whole, entries, 'more failed combination');
}

/** As many entries as fit; the last one then says how many are missing. */
function failedList(
  whole: readonly string[],
  entries: readonly (() => string)[],
  nounOfRest: string,
): string {
  const list = [...whole];
  let characters = 1000;
  for (const entry of entries) {
    const text = entry();
    characters += text.length + 1;
    if (characters > FAILED_CHARACTERS) break;
    list.push(text);
  }
  const left = entries.length + whole.length - list.length;
  if (left > 0) list.push(entryOf({ message: `and ${countText(left, nounOfRest)}` }));
  return jsonList(list);
}

function failedEntry(job: JobOutcome, one?: CombinationOutcome): string {
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
