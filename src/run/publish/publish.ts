import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Problem } from '../../errors.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { type BatchJobSpec, batchJobSpec } from '../../plan/batch-job.ts';
import { attemptFolder } from '../../plan/names.ts';
import type { Plan, PlannedJob, RunIdentity } from '../../plan/plan.ts';
import { plannedUploads } from '../../plan/uploads.ts';
import type { CleanupReport } from '../../post/cleanup.ts';
import { annotationsOf } from '../../report/annotations.ts';
import { neutral } from '../../report/markdown.ts';
import { isGood, type Outcome } from '../../report/outcome.ts';
import { outputsOf } from '../../report/outputs.ts';
import { renderCleanupSummary, renderPlanSummary, renderProblemsSummary } from '../../report/pages.ts';
import { planLines } from '../../report/plan-details.ts';
import { planJson, planOutput, problemsJson } from '../../report/plan-json.ts';
import { problemText } from '../../report/problem-text.ts';
import { reuseText } from '../../report/reuse.ts';
import { maskText, secretTexts } from '../../report/secrets.ts';
import { renderSummary } from '../../report/summary.ts';
import type { Deps } from '../deps.ts';
import { runContext, workflowContextParts } from '../outcome/context.ts';
import type { Prepared } from '../prepare/prepare.ts';
import type { RunState } from '../state.ts';
import type { GitHubReport } from './github-report.ts';
import { definitionLinks, linksOf } from './links.ts';

const ANNOTATIONS = 10;

/** Tells every problem at its place. Gives the exit code. */
export async function publishProblems(prepared: Prepared, deps: Deps): Promise<number> {
  const { runner } = deps;
  const { problems } = prepared;
  for (const [index, problem] of problems.entries()) {
    // The runner shows ten annotations of a step; the log has them all.
    if (index < ANNOTATIONS) runner.error(problemText(problem), placeOf(problem));
    else runner.info(problemText(problem));
  }
  runner.output('status', 'FAILED');
  runner.output('failed', '[]');
  runner.output('plan', problemsJson(problems));
  if (prepared.inputs?.jobSummary ?? true) {
    const links = definitionLinks(prepared.file, deps.gitHub);
    await writeSummary(renderProblemsSummary(problems, prepared.file, { links }), deps);
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  runner.fail(`${count} found before anything was started; nothing was spent.`);
  return 1;
}

/** The plan of a dry run: summary and outputs, no request to anyone. Gives the exit code. */
export async function publishPlan(
  parts: { plan: Plan; inputs: Inputs; identity: RunIdentity; hasSource: boolean },
  deps: Deps,
): Promise<number> {
  const { plan } = parts;
  const text = planText(plan, parts.identity, parts.inputs, deps);
  const uploads = plannedUploads(plan, parts.identity, parts.hasSource);
  deps.runner.group(`Plan of workflow '${plan.workflow.name}'`, planLines(plan, uploads));
  for (const planned of plan.jobs.values()) {
    const secrets = secretTexts(plan);
    const spec = JSON.stringify(specOf(planned, parts.identity, parts.inputs, deps), undefined, 2);
    deps.runner.group(`Batch job of '${planned.job.id}'`, maskText(spec, secrets).split('\n'));
  }
  deps.runner.group('The plan as JSON', text.split('\n'));
  deps.runner.output('plan', planOutput(plan, text));
  deps.runner.output('status', 'SUCCESS');
  deps.runner.output('run_id', parts.identity.runId);
  const links = definitionLinks(plan.workflow.file, deps.gitHub);
  if (parts.inputs.jobSummary) await writeSummary(renderPlanSummary(plan, { links, uploads }), deps);
  const tasks = [...plan.jobs.values()].reduce((sum, { combinations }) => sum + combinations.length, 0);
  deps.runner.info(
    `Dry run: ${plan.jobs.size} job${plan.jobs.size === 1 ? '' : 's'} with ${tasks} task${tasks === 1 ? '' : 's'} would run; nothing was started.`,
  );
  return 0;
}

/** Outputs, result file, annotations, summary, check run and comment. Gives the exit code. */
export async function publishOutcome(
  parts: {
    outcome: Outcome;
    state: RunState;
    inputs: Inputs;
    identity: RunIdentity;
    gitHubReport: GitHubReport;
  },
  deps: Deps,
): Promise<number> {
  const { outcome, state, inputs } = parts;
  const { runner } = deps;
  const resultFile = await writeResult(state, outcome, deps);
  const outputs = outputsOf({
    outcome,
    context: runContext(state, outcome),
    resultFile,
    planText: planOutput(outcome.plan, planText(outcome.plan, parts.identity, inputs, deps)),
  });
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  // Warnings were told when they came.
  const untold = { ...outcome, warnings: [] };
  for (const { path, startLine, title, message, level } of annotationsOf(untold, ANNOTATIONS)) {
    const tell = level === 'failure' ? runner.error : level === 'warning' ? runner.warning : runner.notice;
    // The log shows neither title nor place of an annotation.
    tell(`${path}:${startLine}: ${title}: ${message}`, { file: path, startLine, title });
  }
  const commit = deps.gitHub.headSha.slice(0, 7);
  const isFine = isGood(outcome.status);
  const isKept = inputs.cleanup === 'never' || (inputs.cleanup === 'on_success' && !isFine);
  const options = {
    links: linksOf(outcome, deps.gitHub, isKept),
    ...(commit && { commit }),
    ...(inputs.prices && { prices: inputs.prices }),
  };
  if (inputs.jobSummary) await writeSummary(renderSummary(outcome, options), deps);
  await parts.gitHubReport.finish(outcome, options);
  const reused = reuseText(outcome.jobs);
  if (reused) runner.info(neutral(reused));
  if (isFine) runner.info(neutral(outcome.verdict));
  else if (inputs.failOnError) runner.fail(outcome.verdict);
  else runner.warning(outcome.verdict);
  return isFine || !inputs.failOnError ? 0 : 1;
}

/** What the post step did, in one line, and in a summary of its own. */
export async function publishCleanup(report: CleanupReport, inputs: Inputs, deps: Deps): Promise<void> {
  const { deletedBatchJobs, deletedObjects, left } = report;
  const isNothing = deletedBatchJobs + deletedObjects + left.length === 0;
  deps.runner.info(
    isNothing
      ? 'Nothing to clean up.'
      : `Cleaned up: ${deletedBatchJobs} Batch job${deletedBatchJobs === 1 ? '' : 's'} and ${deletedObjects} object${deletedObjects === 1 ? '' : 's'} deleted.`,
  );
  if (!isNothing && inputs.jobSummary) await writeSummary(renderCleanupSummary(report), deps);
}

const planText = (plan: Plan, identity: RunIdentity, inputs: Inputs, deps: Deps): string =>
  planJson(plan, (planned) => specOf(planned, identity, inputs, deps));

function specOf(planned: PlannedJob, identity: RunIdentity, inputs: Inputs, deps: Deps): BatchJobSpec {
  const program = deps.program();
  return batchJobSpec({
    planned,
    identity,
    jobUri: `gs://${planned.machine.bucket}/${attemptFolder(identity, planned.job.id, 0)}job.json`,
    taskCount: planned.combinations.length,
    // The task runner's text is the same in every job and would fill the output.
    program: { loader: '<task runner>', archive: `<${program.archive.length} bytes>` },
    skipDefaultLabels: inputs.machine.skipDefaultLabels,
  });
}

const placeOf = ({ at, code }: Problem) =>
  at ? { file: at.file, startLine: at.line, startColumn: at.column, title: code } : { title: code };

/** Told before anything is started: whoever reads along may still stop the run. */
export function tellWarnings(warnings: readonly Problem[], deps: Deps): void {
  for (const warning of warnings) deps.runner.warning(problemText(warning), placeOf(warning));
}

/** A report that cannot be written never changes how the run ended. */
async function writeSummary(markdown: string, deps: Deps): Promise<void> {
  try {
    await deps.runner.summary(markdown);
  } catch (error) {
    deps.runner.warning(
      `The job summary was not written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Gives the path; empty when the runner's disk is full or cannot be written, which is no failure of the run. */
async function writeResult(state: RunState, outcome: Outcome, deps: Deps): Promise<string> {
  const folder = join(deps.environment.RUNNER_TEMP || tmpdir(), `gcp-batch-workflow-${outcome.runId}`);
  const file = join(folder, 'result.json');
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(
      Readable.from(workflowContextParts(state, outcome)),
      createWriteStream(file, { mode: 0o600 }),
    );
    return file;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    deps.runner.warning(`The output "result_file" is empty, because the result was not written: ${why}`);
    return '';
  }
}
