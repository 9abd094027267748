import type { Call } from '../../cloud/call.ts';
import { CloudError, type Problem } from '../../errors.ts';
import { type GitHubApi, gitHubApi } from '../../github/api.ts';
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
import { isGood, type Outcome } from '../../report/outcome.ts';
import { renderPlanSummary, renderProblemsSummary } from '../../report/pages.ts';
import { renderSummary, type SummaryOptions } from '../../report/summary.ts';
import type { Deps } from '../deps.ts';
import type { Handover } from '../handover.ts';
import { progressLines } from '../logs/progress.ts';
import type { RunState } from '../state.ts';
import { type CheckIdentity, checkIdentity, openCheckRun } from './check-run.ts';
import { definitionLinks } from './links.ts';

/** The check run and the comment of a run. A report that GitHub refuses never changes how the run ends. */
export interface GitHubReport {
  /** Shows how far the run is, now and then; returns at once. */
  progress(state: RunState): void;
  finish(outcome: Outcome, options: SummaryOptions): Promise<void>;
}

/** Check runs take as many annotations as wanted, fifty a request; nobody reads more. */
const CHECK_ANNOTATIONS = 100;
/** Milliseconds between two looks at the live count: a token has 1,000 requests an hour and repository. */
const PROGRESS_MS = 15_000;
/** Later on nobody watches so closely. */
const SLOW_PROGRESS_MS = 60_000;
const SLOW_AFTER_MS = 600_000;
/** Milliseconds for the last words of a run that was told to stop; the runner gives 7.5 s for all of them. */
const LAST_WORDS_MS = 2_500;

interface Parts {
  /** Of this process alone. */
  readonly nonce: string;
  readonly inputs: Inputs;
  readonly call: Call;
  readonly startedMs: number;
}

/** Opens the check run, as far as inputs, event and token allow, so that a pull request shows it while it runs. */
export async function openGitHubReport(
  parts: Parts & { plan: Plan; note: (checkRunId: number | undefined) => void },
  deps: Deps,
): Promise<GitHubReport> {
  const { inputs, plan } = parts;
  const { pullRequest } = deps.gitHub;
  const door = doorTo(parts, deps, plan.workflow.name);
  if (!door) return { progress: () => undefined, finish: async () => undefined };
  const links = definitionLinks(plan.workflow.file, deps.gitHub);
  const page = renderPlanSummary(plan, { links, isRunning: true, maxBytes: CHECK_SUMMARY_BYTES - 8_000 });
  const id = door.wantsCheck
    ? await door.attempt('The check run', () =>
        openCheckRun(door.api(), door.identity(parts.nonce), {
          startedMs: parts.startedMs,
          title: 'Starting',
          summary: page,
        }),
      )
    : undefined;
  if (id !== undefined) parts.note(id);
  let shown = '';
  let shownMs = deps.clock.now();
  let sending: Promise<unknown> = Promise.resolve();
  let isOff = id === undefined;
  return {
    progress(state) {
      const nowMs = deps.clock.now();
      const everyMs = nowMs - parts.startedMs > SLOW_AFTER_MS ? SLOW_PROGRESS_MS : PROGRESS_MS;
      if (isOff || nowMs - shownMs < everyMs) return;
      const lines = progressLines(state);
      const title = lines.join('; ');
      if (title === shown || title === '') return;
      [shown, shownMs] = [title, nowMs];
      const summary = [...lines.map((line) => `- ⏳ ${line}`), '', page].join('\n');
      const body = { ...checkRunProgress({ title, summary }) };
      sending = door
        .attempt('How far the run is', () => door.api().updateCheckRun(id ?? 0, body))
        .then((sent) => {
          isOff = sent === undefined;
        });
    },
    async finish(outcome, options) {
      isOff = true;
      await sending;
      if (id !== undefined) {
        const bodies = checkRunEnd({
          conclusion: conclusionOf[outcome.status],
          endedMs: outcome.endedMs,
          title: outcome.verdict,
          summary: renderSummary(outcome, { ...options, maxBytes: CHECK_SUMMARY_BYTES }),
          annotations: annotationsOf(outcome, CHECK_ANNOTATIONS),
        });
        const done = await door.attempt('The check run', () => sendAll(door.api(), id, bodies));
        if (done) parts.note(undefined);
      }
      if (!door.wantsComment || pullRequest === undefined) return;
      const marker = commentMarker(`${plan.workflow.file} ${plan.workflow.name}`);
      const body = commentBody(outcome, marker, options);
      // A comment on a failure is brought up to date when the next run succeeds.
      const isOnlyUpdate = inputs.commentOnPr === 'on_failure' && isGood(outcome.status);
      await door.attempt('The comment', () =>
        door.api().upsertComment(pullRequest, { marker, body, isOnlyUpdate }),
      );
    },
  };
}

/** A dry run as a check run of its own: neutral, with the plan. */
export async function reportPlan(parts: Parts & { plan: Plan }, deps: Deps): Promise<void> {
  const { plan } = parts;
  const tasks = [...plan.jobs.values()].reduce((sum, { combinations }) => sum + combinations.length, 0);
  await reportAtOnce(parts, deps, plan.workflow.name, {
    conclusion: 'neutral',
    title: `Plan: ${plan.jobs.size} jobs, ${tasks} tasks; nothing was started`,
    summary: renderPlanSummary(plan, {
      links: definitionLinks(plan.workflow.file, deps.gitHub),
      maxBytes: CHECK_SUMMARY_BYTES,
    }),
    annotations: problemAnnotations(plan.warnings, { level: 'warning', limit: CHECK_ANNOTATIONS }),
  });
}

/** A definition that cannot run as a failed check run, with every problem at its line. */
export async function reportProblems(
  parts: Parts & { problems: readonly Problem[]; file: string },
  deps: Deps,
): Promise<void> {
  const { problems, inputs } = parts;
  await reportAtOnce(parts, deps, inputs.workflowName ?? parts.file.replace(/^.*\/|\.ya?ml$/g, ''), {
    conclusion: 'failure',
    title: `${problems.length === 1 ? '1 problem' : `${problems.length} problems`} found; nothing was started`,
    summary: renderProblemsSummary(problems, parts.file, { links: definitionLinks(parts.file, deps.gitHub) }),
    annotations: problemAnnotations(problems, { limit: CHECK_ANNOTATIONS }),
  });
}

async function reportAtOnce(
  parts: Parts,
  deps: Deps,
  workflowName: string,
  ending: Omit<Ending, 'endedMs'>,
): Promise<void> {
  const door = doorTo(parts, deps, workflowName);
  if (!door?.wantsCheck) return;
  await door.attempt('The check run', async () => {
    const { title, summary } = ending;
    const identity = door.identity(parts.nonce);
    const id = await openCheckRun(door.api(), identity, { startedMs: parts.startedMs, title, summary });
    await sendAll(door.api(), id, checkRunEnd({ ...ending, endedMs: deps.clock.now() }));
  });
}

/** Concludes the check run that main left open because it was killed; the post step's part. */
export async function concludeLostCheckRun(
  parts: { handover: Handover; inputs: Inputs; call: Call },
  deps: Deps,
): Promise<void> {
  const id = parts.handover.checkRunId;
  const door = doorTo(parts, deps, '');
  if (id === undefined || !door) return;
  const status = Object.keys(conclusionOf).find((one) => one === parts.handover.status);
  const conclusion = conclusionOf[(status ?? 'CANCEL') as keyof typeof conclusionOf];
  const bodies = checkRunEnd({
    conclusion,
    endedMs: deps.clock.now(),
    title: status ? `Ended as ${status}` : 'Ended from outside',
    summary: `The step was ended before it could tell what its tasks did. Its clean-up cancels what still runs.\n\nRun \`${parts.handover.runId}\``,
    annotations: [],
  });
  await door.attempt('The check run', () => sendAll(door.api(), id, bodies));
}

async function sendAll(
  api: GitHubApi,
  id: number,
  bodies: readonly Readonly<Record<string, unknown>>[],
): Promise<true> {
  for (const body of bodies) await api.updateCheckRun(id, { ...body });
  return true;
}

interface Door {
  readonly wantsCheck: boolean;
  readonly wantsComment: boolean;
  api(): GitHubApi;
  identity(nonce: string): CheckIdentity;
  /** Undefined when GitHub refused; that was told by then. */
  attempt<T>(what: string, work: () => Promise<T>): Promise<T | undefined>;
}

/** What may be written at all; undefined when nothing is wanted. */
function doorTo(parts: Pick<Parts, 'inputs' | 'call'>, deps: Deps, workflowName: string): Door | undefined {
  const { inputs } = parts;
  const { gitHub, runner } = deps;
  const isOnPull = gitHub.pullRequest !== undefined;
  const wantsCheck = inputs.checkRun === 'true' || (inputs.checkRun === 'auto' && isOnPull);
  const wantsComment = inputs.commentOnPr !== 'never' && isOnPull;
  if (!gitHub.repository || !gitHub.checkSha || !(wantsCheck || wantsComment)) return undefined;
  const token = inputs.githubToken;
  if (!token) {
    runner.notice('No check run and no comment are written: the input "github_token" is empty.');
    return undefined;
  }
  return {
    wantsCheck,
    wantsComment,
    api: () => {
      const signal = deps.stop.aborted ? AbortSignal.timeout(LAST_WORDS_MS) : deps.stop;
      return gitHubApi({ ...gitHub, token, call: parts.call, signal });
    },
    identity: (nonce) => checkIdentity({ ...deps, inputs, workflowName, nonce }),
    async attempt(what, work) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof CloudError)) throw error;
        const text = `${what} was not written: ${error.message}${error.hint ? ` ${error.hint}` : ''}`;
        // A token that may not is normal, on a fork; a broken GitHub is not.
        if (error.httpStatus === 403 || error.httpStatus === 404) runner.notice(text);
        else runner.warning(text);
        return undefined;
      }
    },
  };
}
