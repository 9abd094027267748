import type { Call } from '../cloud/call.ts';
import type { Deps } from '../deps.ts';
import { CloudError } from '../errors.ts';
import { gitHubApi } from '../github/api.ts';
import type { Inputs } from '../inputs.ts';
import { checkRunBodies } from '../report/check-run.ts';
import { commentBody, commentMarker } from '../report/comment.ts';
import type { Outcome } from '../report/outcome.ts';
import type { SummaryOptions } from '../report/summary.ts';

/**
 * The check run and the comment on the pull request, as far as inputs and token allow. A report that GitHub refuses is
 * a warning: it never changes how the run ended.
 */
export async function publishOnGitHub(
  parts: { outcome: Outcome; inputs: Inputs; call: Call; options: SummaryOptions },
  deps: Deps,
): Promise<void> {
  const { inputs, outcome } = parts;
  const { gitHub, runner } = deps;
  const isWanted = inputs.checkRun === 'true' || (inputs.checkRun === 'auto' && gitHub.pullRequest !== undefined);
  const wantsComment = inputs.commentOnPr && gitHub.pullRequest !== undefined;
  if (!inputs.githubToken || !gitHub.repository || !(isWanted || wantsComment)) return;
  const api = gitHubApi({ token: inputs.githubToken, ...gitHub, call: parts.call });
  const attempt = async (what: string, isQuiet: boolean, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      const text = `${what} was not written: ${error.message}${error.hint ? ` ${error.hint}` : ''}`;
      if (isQuiet && error.httpStatus === 403) runner.info(text);
      else runner.warning(text);
    }
  };
  if (isWanted && gitHub.headSha) {
    const name = inputs.checkName ?? `gcp-batch-workflow / ${outcome.plan.workflow.name}`;
    const [first, ...rest] = checkRunBodies({ outcome, name, headSha: gitHub.headSha, options: parts.options });
    await attempt('The check run', inputs.checkRun === 'auto', async () => {
      const id = await api.createCheckRun(first ?? {});
      for (const body of rest) await api.updateCheckRun(id, body);
    });
  }
  const { pullRequest } = gitHub;
  if (wantsComment && pullRequest !== undefined) {
    const marker = commentMarker(outcome.plan.workflow);
    await attempt('The comment', false, () =>
      api.upsertComment(pullRequest, marker, commentBody(outcome, parts.options)),
    );
  }
}
