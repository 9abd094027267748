import type { Clock } from '../../clock.ts';
import type { Call } from '../../cloud/call.ts';
import { CloudError, type Problem } from '../../errors.ts';
import { type GitHubApi, gitHubApi, type LimitPatience } from '../../github/api.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import type { Plan } from '../../plan/plan.ts';
import { annotationsOf, problemAnnotations } from '../../report/annotations.ts';
import {
  CHECK_SUMMARY_BYTES,
  checkRunEnd,
  checkRunProgress,
  conclusionOf,
  type Ending,
} from '../../report/check-run.ts';
import { commentBody, commentMarker } from '../../report/comment.ts';
import { inline } from '../../report/markdown.ts';
import { isGood } from '../../report/outcome.ts';
import { renderPlanSummary, renderProblemsSummary } from '../../report/pages.ts';
import { renderSummary, within } from '../../report/summary.ts';
import type { Deps, Session } from '../deps.ts';
import type { Handover } from '../handover.ts';
import { progressLines } from '../logs/progress.ts';
import type { RunState } from '../state.ts';
import type { GitHubReport } from '../the-run.ts';
import { type CheckIdentity, checkIdentity, openCheckRun } from './check-run.ts';
import { ENDING_STATE, endingText, HANDED_BYTES, readEnding } from './handed-ending.ts';
import { definitionLinks } from './links.ts';

/** Check runs accept any number of annotations, fifty per request, but nobody reads more than this. */
const CHECK_ANNOTATIONS = 100;
/** Milliseconds between two updates of the live count: a token has 1,000 requests per hour and repository. */
const PROGRESS_MS = 15_000;
/** Later, fewer updates are enough. */
const SLOW_PROGRESS_MS = 60_000;
const SLOW_AFTER_MS = 600_000;
/** Milliseconds for the last requests of a stopped run; the runner allows 7.5 s for all of them. */
const LAST_WORDS_MS = 2_500;

/** Milliseconds to wait for a rate limit of GitHub after the end of a run. */
const LIMIT_MS = 600_000;

/** For a run that reports nothing to GitHub. */
export const noReport: GitHubReport = { progress: () => undefined, finish: async () => undefined };

/** A run that GitHub shows while it is running. */
export interface Reported {
  readonly plan: Plan;
  readonly inputs: Inputs;
  readonly session: Session;
  /** Called with the open check run, and with undefined when it is concluded. */
  readonly noted: (checkRunId: number | undefined) => void;
}

/** Opens the check run, if inputs, event and token allow it, so that a pull request shows it during the run. */
export async function openGitHubReport(reported: Reported, deps: Deps): Promise<GitHubReport> {
  const { inputs, plan, session } = reported;
  const { pullRequest } = deps.gitHub;
  const target = targetOf(inputs, session.call, deps, plan.workflow.name);
  if (!target) return noReport;
  const links = definitionLinks(plan.workflow.file, deps.gitHub);
  const page = renderPlanSummary(plan, {
    links,
    isRunning: true,
    maxBytes: CHECK_SUMMARY_BYTES - 8_000,
    ...(inputs.prices && { prices: inputs.prices }),
  });
  const start = { startedMs: session.startedMs, title: 'Starting', summary: page };
  const open = async (patience?: LimitPatience) => {
    const identity = target.identity(session.nonce);
    const opened = await target.attempt('The check run', () =>
      openCheckRun(target.api(patience), identity, start, target.notice),
    );
    if (opened !== undefined) reported.noted(opened);
    return opened;
  };
  const id = target.wantsCheck ? await open() : undefined;
  const shown = id === undefined ? undefined : liveCount({ id, page, target, session, clock: deps.clock });
  return {
    progress: (state, left) => shown?.progress(state, left),
    async finish(outcome, options) {
      await shown?.end();
      const patience = patienceUntil(outcome.endedMs + LIMIT_MS, deps);
      // A temporary failure may be over by now; a refusal will happen again.
      const mayOpen = id === undefined && target.wantsCheck && !target.isRefused();
      const checkRunId = mayOpen ? await open(patience) : id;
      if (checkRunId !== undefined) {
        const ending: Ending = {
          conclusion: conclusionOf[outcome.status],
          endedMs: outcome.endedMs,
          title: outcome.verdict,
          summary: renderSummary(outcome, within(options, CHECK_SUMMARY_BYTES)),
          annotations: annotationsOf(outcome, CHECK_ANNOTATIONS),
        };
        const handed = { ...ending, summary: renderSummary(outcome, within(options, HANDED_BYTES)) };
        deps.runner.saveState(ENDING_STATE, endingText(handed));
        const bodies = checkRunEnd(ending);
        const done = await target.attempt('The check run', () =>
          sendAll(target.api(patience), checkRunId, bodies),
        );
        if (done) reported.noted(undefined);
      }
      if (!target.wantsComment || pullRequest === undefined) return;
      const marker = commentMarker(`${plan.workflow.file} ${plan.workflow.name}`);
      const body = commentBody(outcome, marker, options);
      // A comment about a failure is updated when the next run succeeds.
      const isOnlyUpdate = inputs.commentOnPr === 'on_failure' && isGood(outcome.status);
      await target.attempt('The comment', () =>
        target.api(patience).upsertComment(pullRequest, { marker, body, isOnlyUpdate }),
      );
    },
  };
}

/** The check run of an active run. */
interface OpenCheckRun {
  readonly id: number;
  /** The plan, below the count. */
  readonly page: string;
  readonly target: GitHubTarget;
  readonly session: Session;
  readonly clock: Clock;
}

/** Shows the progress of the run in a check run, until GitHub refuses it or the run ends. */
function liveCount({ id, page, target, session, clock }: OpenCheckRun) {
  let shown = '';
  let shownMs = clock.now();
  let sending: Promise<unknown> = Promise.resolve();
  let isOff = false;
  return {
    progress(state: RunState, left: string): void {
      const nowMs = clock.now();
      const everyMs = nowMs - session.startedMs > SLOW_AFTER_MS ? SLOW_PROGRESS_MS : PROGRESS_MS;
      if (isOff || nowMs - shownMs < everyMs) return;
      const lines = [...progressLines(state), ...(left ? [left] : [])];
      const title = lines.join('; ');
      if (title === shown || title === '') return;
      [shown, shownMs] = [title, nowMs];
      const summary = [...lines.map((line) => `- ⏳ ${inline(line)}`), '', page].join('\n');
      const body = checkRunProgress({ title, summary });
      sending = target
        .attempt('The progress of the run', () => target.api().updateCheckRun(id, body))
        .then((sent) => {
          isOff = sent === undefined;
        });
    },
    async end(): Promise<void> {
      isOff = true;
      await sending;
    },
  };
}

/** A separate check run for a dry run: neutral, with the plan. */
export async function reportPlan(plan: Plan, inputs: Inputs, session: Session, deps: Deps): Promise<void> {
  const tasks = [...plan.jobs.values()].reduce((sum, { combinations }) => sum + combinations.length, 0);
  const target = targetOf(inputs, session.call, deps, plan.workflow.name);
  await reportAtOnce(target, session, deps.clock, {
    conclusion: 'neutral',
    title: `Plan: ${plan.jobs.size} jobs, ${tasks} tasks; nothing was started`,
    summary: renderPlanSummary(plan, {
      links: definitionLinks(plan.workflow.file, deps.gitHub),
      maxBytes: CHECK_SUMMARY_BYTES,
      ...(inputs.prices && { prices: inputs.prices }),
    }),
    annotations: problemAnnotations(plan.warnings, { level: 'warning', limit: CHECK_ANNOTATIONS }),
  });
}

/** A failed check run for a definition that cannot run, with every problem at its line. */
export async function reportProblems(
  { problems, file }: { readonly problems: readonly Problem[]; readonly file: string },
  inputs: Inputs,
  session: Session,
  deps: Deps,
): Promise<void> {
  const workflowName = inputs.workflowName ?? file.replace(/^.*\/|\.ya?ml$/g, '');
  const target = targetOf(inputs, session.call, deps, workflowName);
  await reportAtOnce(target, session, deps.clock, {
    conclusion: 'failure',
    title: `${problems.length === 1 ? '1 problem' : `${problems.length} problems`} found; nothing was started`,
    summary: renderProblemsSummary(problems, file, { links: definitionLinks(file, deps.gitHub) }),
    annotations: problemAnnotations(problems, { limit: CHECK_ANNOTATIONS }),
  });
}

async function reportAtOnce(
  target: GitHubTarget | undefined,
  session: Session,
  clock: Clock,
  shown: Omit<Ending, 'endedMs'>,
): Promise<void> {
  if (!target?.wantsCheck) return;
  await target.attempt('The check run', async () => {
    const { title, summary } = shown;
    const start = { startedMs: session.startedMs, title, summary };
    const id = await openCheckRun(target.api(), target.identity(session.nonce), start, target.notice);
    const ending: Ending = { ...shown, endedMs: clock.now() };
    await sendAll(target.api(), id, checkRunEnd(ending));
  });
}

/** Logs that the step waits for a limit: a step that is silent for minutes looks as if it hangs. */
const patienceUntil = (limitUntilMs: number, { runner, clock }: Deps): LimitPatience => ({
  limitUntilMs,
  onLimit: (waitMs) => {
    const until = new Date(clock.now() + waitMs).toISOString().slice(11, 19);
    runner.info(`GitHub accepts no more requests for now (a rate limit): trying again at ${until} UTC.`);
  },
});

/**
 * Called by the post step: concludes the check run that main left open, because it was killed or because GitHub
 * accepted no more requests. Returns the URL of the check run if it is still open afterwards.
 */
export async function concludeLostCheckRun(
  handover: Handover,
  call: Call,
  deps: Deps,
  stop: AbortSignal,
): Promise<string | undefined> {
  const id = handover.checkRunId;
  const githubToken = deps.runner.inputs.github_token;
  const wanted = { checkRun: 'true', commentOnPr: 'never', githubToken } as const;
  const target = id === undefined ? undefined : targetOf(wanted, call, deps, '', stop);
  if (id === undefined || !target) return undefined;
  const ending = readEnding(deps.runner.state(ENDING_STATE)) ?? endingWithoutPage(handover, deps.clock);
  const done = await target.attempt('The check run', () => sendAll(target.api(), id, checkRunEnd(ending)));
  const { serverUrl, repository } = deps.gitHub;
  return done ? undefined : `${serverUrl}/${repository}/runs/${id}`;
}

/** For a run whose main part was killed before it had a report. */
function endingWithoutPage({ status, runId }: Handover, clock: Clock): Ending {
  const known = Object.keys(conclusionOf).find((one) => one === status) as
    | keyof typeof conclusionOf
    | undefined;
  const summary = known
    ? 'The step was killed before it wrote its report. The log of the job shows what its tasks did.'
    : 'The step was killed before it knew the results of its tasks. Its cleanup cancels everything that is still running.';
  return {
    conclusion: conclusionOf[known ?? 'CANCEL'],
    endedMs: clock.now(),
    title: known ? `Ended as ${known}` : 'Ended from outside',
    summary: `${summary}\n\nRun \`${runId}\``,
    annotations: [],
  };
}

async function sendAll(
  api: GitHubApi,
  id: number,
  bodies: readonly Readonly<Record<string, unknown>>[],
): Promise<true> {
  for (const body of bodies) await api.updateCheckRun(id, { ...body });
  return true;
}

/** The target of the check run and the comment, and what may be written there. */
interface GitHubTarget {
  readonly wantsCheck: boolean;
  readonly wantsComment: boolean;
  readonly notice: (text: string) => void;
  api(patience?: LimitPatience): GitHubApi;
  /** Whether GitHub has refused a request, which it will do again. */
  isRefused(): boolean;
  identity(nonce: string): CheckIdentity;
  /** Undefined if GitHub refused; the log already says so. */
  attempt<T>(what: string, work: () => Promise<T>): Promise<T | undefined>;
}

/** The settings for the check run and the comment. */
type Wanted = Pick<Inputs, 'checkRun' | 'commentOnPr' | 'githubToken'>;

/** Undefined if nothing is requested or allowed. */
function targetOf(
  inputs: Wanted & Partial<Inputs>,
  call: Call,
  deps: Deps,
  workflowName: string,
  stop = deps.stop,
): GitHubTarget | undefined {
  const { gitHub, runner, environment } = deps;
  const isOnPull = gitHub.pullRequest !== undefined;
  const wantsCheck = inputs.checkRun === 'true' || (inputs.checkRun === 'auto' && isOnPull);
  const wantsComment = inputs.commentOnPr !== 'never' && isOnPull;
  if (!gitHub.repository || !gitHub.checkSha || !(wantsCheck || wantsComment)) return undefined;
  const token = inputs.githubToken;
  if (!token) {
    runner.notice('No check run and no comment are written: the input "github_token" is empty.');
    return undefined;
  }
  let isRefused = false;
  return {
    wantsCheck,
    wantsComment,
    notice: runner.notice,
    isRefused: () => isRefused,
    api: (patience) => {
      const signal = stop.aborted ? AbortSignal.timeout(LAST_WORDS_MS) : stop;
      const { apiUrl, repository } = gitHub;
      // The last requests do not wait.
      return gitHubApi({
        apiUrl,
        repository,
        token,
        call,
        signal,
        patience: stop.aborted ? undefined : patience,
      });
    },
    identity: (nonce) => checkIdentity({ inputs, workflowName, gitHub, environment, nonce }),
    async attempt(what, work) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof CloudError)) throw error;
        const text = `${what} was not written: ${error.advice}`;
        isRefused ||= !error.isLimit && error.httpStatus >= 400 && error.httpStatus < 500;
        // A missing permission is normal on a fork; a failure of GitHub is not.
        if (!error.isLimit && (error.httpStatus === 403 || error.httpStatus === 404)) runner.notice(text);
        else runner.warning(text);
        return undefined;
      }
    },
  };
}
