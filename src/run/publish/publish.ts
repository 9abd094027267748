import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf, type Problem } from '../../errors.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { type BatchJobSpec, batchJobSpec } from '../../plan/batch-job.ts';
import { plannedUploads } from '../../plan/files/uploads.ts';
import { partFolder } from '../../plan/names.ts';
import type { OutputName } from '../../plan/output-name.ts';
import type { Plan, PlannedJob, RunIdentity } from '../../plan/plan.ts';
import { annotationsOf, STEP_ANNOTATIONS } from '../../report/annotations.ts';
import { artifactsParts } from '../../report/artifacts-output.ts';
import { usageLine } from '../../report/cost/usage-text.ts';
import { earlyLine } from '../../report/early-text.ts';
import { costLine } from '../../report/machines.ts';
import { oneLine } from '../../report/markdown.ts';
import { countText } from '../../report/numbers.ts';
import { isGood, type Outcome } from '../../report/outcome.ts';
import { failedByProblems, outputsOf } from '../../report/outputs.ts';
import { renderPlanSummary, renderProblemsSummary } from '../../report/pages.ts';
import { planLines } from '../../report/plan-details.ts';
import { planJson, planOutput, problemsJson } from '../../report/plan-json.ts';
import { problemText } from '../../report/problem-text.ts';
import { reuseText } from '../../report/reuse.ts';
import { maskText, secretTexts } from '../../report/secrets.ts';
import { renderSummary } from '../../report/summary.ts';
import { artifactRows } from '../artifacts/outcome-rows.ts';
import type { Deps } from '../deps.ts';
import { runContext, workflowContextParts } from '../outcome/context.ts';
import type { Run } from '../the-run.ts';
import { definitionLinks, linksOf } from './links.ts';

/** A run that cannot start, and why. */
export interface Refusal {
  readonly inputs?: Inputs | undefined;
  /** Path of the definition relative to the workspace, as far as known. */
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** Reports every problem at its position. Returns the exit code. */
export async function publishProblems(refusal: Refusal, deps: Deps): Promise<number> {
  const { runner } = deps;
  const { problems } = refusal;
  for (const [index, problem] of problems.entries()) {
    // The runner shows ten annotations of a step; the log has them all.
    if (index < STEP_ANNOTATIONS) runner.error(problemText(problem), placeOf(problem));
    else runner.info(problemText(problem));
  }
  runner.outputs({ status: 'FAILED', failed: failedByProblems(problems), plan: problemsJson(problems) });
  if (refusal.inputs?.jobSummary ?? true) {
    const links = definitionLinks(refusal.file, deps.gitHub);
    await writeSummary(renderProblemsSummary(problems, refusal.file, { links }), deps);
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  runner.fail(`${count} found before anything was started; nothing was spent.`);
  return 1;
}

/** The data of a run for a dry run. */
export interface PlannedRun {
  readonly plan: Plan;
  readonly inputs: Inputs;
  readonly identity: RunIdentity;
  readonly hasSource: boolean;
}

/** The plan of a dry run: summary and outputs, without any request. Returns the exit code. */
export async function publishPlan(
  { plan, inputs, identity, hasSource }: PlannedRun,
  deps: Deps,
): Promise<number> {
  const text = planText(plan, identity, inputs, deps);
  const uploads = plannedUploads(plan, identity, hasSource);
  deps.runner.group(`Plan of workflow '${plan.workflow.name}'`, planLines(plan, uploads, inputs.prices));
  for (const planned of plan.jobs.values()) {
    const secrets = secretTexts(plan);
    const spec = JSON.stringify(specOf(planned, identity, inputs, deps), undefined, 2);
    deps.runner.group(`Batch job of '${planned.job.id}'`, maskText(spec, secrets).split('\n'));
  }
  deps.runner.group('The plan as JSON', text.split('\n'));
  deps.runner.outputs({ plan: planOutput(plan, text), status: 'SUCCESS', run_id: identity.runId });
  const links = definitionLinks(plan.workflow.file, deps.gitHub);
  if (inputs.jobSummary)
    await writeSummary(renderPlanSummary(plan, { links, uploads, ...priced(inputs) }), deps);
  const tasks = [...plan.jobs.values()].reduce((sum, { combinations }) => sum + combinations.length, 0);
  deps.runner.info(
    `Dry run: ${countText(plan.jobs.size, 'job')} with ${countText(tasks, 'task')} would run; nothing was started.`,
  );
  return 0;
}

/** Writes outputs, result file, annotations, summary, check run and comment. Returns the exit code. */
export async function publishOutcome(
  run: Run,
  outcome: Outcome,
  inputs: Inputs,
  deps: Deps,
): Promise<number> {
  const { state } = run;
  const { runner } = deps;
  const { runId } = outcome;
  const context = workflowContextParts(state, outcome);
  const resultFile = await writeFile(
    { output: 'result_file', name: 'result.json', runId, parts: context },
    deps,
  );
  const artifacts = artifactRows(state, inputs.artifactsUri);
  const list = artifactsParts(artifacts);
  const artifactsFile = await writeFile(
    { output: 'artifacts_file', name: 'artifacts.json', runId, parts: list },
    deps,
  );
  const outputs = outputsOf({
    outcome,
    context: runContext(state, outcome),
    resultFile,
    artifacts,
    artifactsFile,
    planText: planOutput(outcome.plan, planText(outcome.plan, run.identity, inputs, deps)),
    prices: inputs.prices,
  });
  runner.outputs(outputs);
  // Warnings were shown when they occurred.
  const withoutWarnings = { ...outcome, warnings: [] };
  for (const { path, startLine, title, message, level } of annotationsOf(withoutWarnings)) {
    const tell = level === 'failure' ? runner.error : level === 'warning' ? runner.warning : runner.notice;
    // The log shows neither the title nor the position of an annotation.
    tell(`${path}:${startLine}: ${title}: ${message}`, { file: path, startLine, title });
  }
  const commit = deps.gitHub.headSha.slice(0, 7);
  const isFine = isGood(outcome.status);
  const change = run.history.change(outcome);
  const isKept = inputs.cleanup === 'never' || (inputs.cleanup === 'on_success' && !isFine);
  const options = {
    resume: inputs.resume,
    links: linksOf(outcome, deps.gitHub, isKept, inputs.artifactsUri !== undefined),
    ...(commit && { commit }),
    ...(change && { change }),
    ...priced(inputs),
  };
  if (inputs.jobSummary) await writeSummary(renderSummary(outcome, options), deps);
  await run.report.finish(outcome, options);
  const cost = costLine(outcome.jobs, inputs.prices);
  for (const { job, text, advice } of outcome.jobs.flatMap((each) => usageLine(each) ?? [])) {
    runner.info(`${oneLine(job)}: ${text}${advice ? `: ${advice}` : ''}`);
  }
  if (cost) runner.info(`Machines: ${cost}.`);
  const early = earlyLine(outcome);
  if (early) runner.info(`${early}.`);
  if (change) runner.info(change);
  const reused = reuseText(outcome.jobs);
  if (reused) runner.info(reused);
  if (isFine) runner.info(outcome.verdict);
  else if (inputs.failOnError) runner.fail(outcome.verdict);
  else runner.warning(outcome.verdict);
  return isFine || !inputs.failOnError ? 0 : 1;
}

const priced = ({ prices }: Inputs) => prices && { prices };

const planText = (plan: Plan, identity: RunIdentity, inputs: Inputs, deps: Deps): string =>
  planJson(plan, (planned) => specOf(planned, identity, inputs, deps));

function specOf(planned: PlannedJob, identity: RunIdentity, inputs: Inputs, deps: Deps): BatchJobSpec {
  const program = deps.program();
  return batchJobSpec({
    planned,
    identity,
    jobUri: `gs://${planned.machine.bucket}/${partFolder(identity, planned.job.id, 0)}job.json`,
    taskCount: planned.combinations.length,
    // The task runner's text is the same in every job and would fill the output.
    program: { loader: '<task runner>', archive: `<${program.archive.length} bytes>` },
    skipDefaultLabels: inputs.machine.skipDefaultLabels,
  });
}

const placeOf = ({ at, code }: Problem) =>
  at ? { file: at.file, startLine: at.line, startColumn: at.column, title: code } : { title: code };

/** Shown before anything is started, so that a reader can still stop the run. */
export function tellWarnings(warnings: readonly Problem[], deps: Deps): void {
  for (const warning of warnings) deps.runner.warning(problemText(warning), placeOf(warning));
}

/** A report that cannot be written never changes the status of the run. */
export async function writeSummary(markdown: string, deps: Deps): Promise<void> {
  try {
    await deps.runner.summary(markdown);
  } catch (error) {
    deps.runner.warning(`The job summary was not written: ${messageOf(error)}`);
  }
}

/** Returns the path; empty if the runner's disk is full or read-only, which does not fail the run. */
async function writeFile(
  details: { output: OutputName; name: string; runId: string; parts: Iterable<string> },
  deps: Deps,
): Promise<string> {
  const folder = join(deps.environment.RUNNER_TEMP || tmpdir(), `gcp-batch-workflow-${details.runId}`);
  const file = join(folder, details.name);
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(Readable.from(details.parts), createWriteStream(file, { mode: 0o600 }));
    return file;
  } catch (error) {
    deps.runner.warning(
      `The file of an output was not written, so "${details.output}" is empty: ${messageOf(error)}`,
    );
    return '';
  }
}
