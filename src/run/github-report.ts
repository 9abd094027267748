import type { Call } from '../cloud/call.ts';
import type { Deps } from '../deps.ts';
import { CloudError } from '../errors.ts';
import { gitHubApi } from '../github/api.ts';
import type { Inputs } from '../inputs.ts';
import type { Plan } from '../plan/plan.ts';
import { annotationsOf } from '../report/annotations.ts';
import { CHECK_SUMMARY_BYTES, checkRunEnd, checkRunStart, conclusionOf } from '../report/check-run.ts';
import { commentBody, commentMarker } from '../report/comment.ts';
import type { Outcome } from '../report/outcome.ts';
import { renderPlanSummary } from '../report/pages.ts';
import { renderSummary, type SummaryOptions } from '../report/summary.ts';

/** The check run and the comment of a run. A report that GitHub refuses never changes how the run ends. */
export interface GitHubReport {
  /** What the post step needs to conclude the check run when main is killed. */
  readonly checkRunId?: number;
  finish(outcome: Outcome, options: SummaryOptions): Promise<void>;
}

/** Check runs take as many annotations as wanted, fifty a request; nobody reads more. */
const CHECK_ANNOTATIONS = 100;

/** Opens the check run, as far as inputs, event and token allow, so that a pull request shows it while it runs. */
export async function openGitHubReport(
  parts: { plan: Plan; inputs: Inputs; call: Call; startedMs: number },
  deps: Deps,
): Promise<GitHubReport> {
  const { inputs, plan } = parts;
  const { gitHub, runner } = deps;
  const { pullRequest } = gitHub;
  const wantsCheck = inputs.checkRun === 'true' || (inputs.checkRun === 'auto' && pullRequest !== undefined);
  const wantsComment = inputs.commentOnPr && pullRequest !== undefined;
  if (!gitHub.repository || !(wantsCheck || wantsComment)) return { finish: async () => undefined };
  if (!inputs.githubToken) {
    runner.warning('No check run and no comment are written: the input "github_token" is empty.');
    return { finish: async () => undefined };
  }
  const api = gitHubApi({ ...gitHub, token: inputs.githubToken, call: parts.call });
  const attempt = async <T>(
    what: string,
    isQuiet: boolean,
    work: () => Promise<T>,
  ): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      const text = `${what} was not written: ${error.message}${error.hint ? ` ${error.hint}` : ''}`;
      if (isQuiet && (error.httpStatus === 403 || error.httpStatus === 404)) runner.info(text);
      else runner.warning(text);
      return undefined;
    }
  };
  const isQuiet = inputs.checkRun === 'auto';
  const checkRunId = wantsCheck
    ? await attempt('The check run', isQuiet, () =>
        api.createCheckRun({
          ...checkRunStart({
            name: inputs.checkName ?? `gcp-batch-workflow / ${plan.workflow.name}`,
            headSha: gitHub.headSha,
            detailsUrl: `${gitHub.serverUrl}/${gitHub.repository}/actions/runs/${gitHub.runId}`,
            startedMs: parts.startedMs,
            title: 'Running',
            summary: renderPlanSummary(plan, { isRunning: true, maxBytes: CHECK_SUMMARY_BYTES }),
          }),
        }),
      )
    : undefined;
  return {
    ...(checkRunId !== undefined && { checkRunId }),
    async finish(outcome, options) {
      if (checkRunId !== undefined) {
        const bodies = checkRunEnd({
          conclusion: conclusionOf[outcome.status],
          endedMs: outcome.endedMs,
          title: outcome.verdict,
          summary: renderSummary(outcome, { ...options, maxBytes: CHECK_SUMMARY_BYTES }),
          annotations: annotationsOf(outcome, CHECK_ANNOTATIONS),
        });
        await attempt('The check run', isQuiet, async () => {
          for (const body of bodies) await api.updateCheckRun(checkRunId, { ...body });
        });
      }
      if (wantsComment && pullRequest !== undefined) {
        const marker = commentMarker(`${plan.workflow.file} ${plan.workflow.name}`);
        await attempt('The comment', false, () =>
          api.upsertComment(pullRequest, marker, commentBody(outcome, marker, options)),
        );
      }
    },
  };
}
