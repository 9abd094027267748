import { createHash } from 'node:crypto';
import { CloudError } from '../../errors.ts';
import type { GitHubApi } from '../../github/api.ts';
import type { GitHubRun } from '../../github/event.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import {
  type CheckRunBegin,
  type CheckRunBody,
  type CheckRunOptions,
  checkRunStart,
} from '../../report/check-run.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The name of a check run, its place, and the text that identifies it. */
export type CheckIdentity = Required<CheckRunOptions>;

/** A run for which a check run is created. */
export interface CheckedRun {
  readonly inputs: Partial<Inputs>;
  /** Path of the definition, if it could be read. */
  readonly workflowName: string;
  readonly gitHub: GitHubRun;
  readonly environment: Environment;
  readonly nonce: string;
}

/**
 * The check run of this step. Two legs of a GitHub matrix share all variables of GitHub, so the inputs distinguish
 * them, and `nonce` distinguishes legs with the same inputs.
 */
export function checkIdentity(of: CheckedRun): CheckIdentity {
  const { inputs, gitHub, environment } = of;
  const name = inputs.checkName ?? `gcp-batch-workflow / ${of.workflowName}`;
  const { workflow, params, paramsFile, matrix, matrixJob, projectId, region } = inputs;
  const leg = [environment.GITHUB_WORKFLOW, environment.GITHUB_JOB, name, of.workflowName];
  const given = [workflow, params, paramsFile, matrix, matrixJob, projectId, region];
  const key = createHash('sha256')
    .update(JSON.stringify([...leg, ...given]))
    .digest('hex')
    .slice(0, 16);
  return {
    name,
    headSha: gitHub.checkSha,
    externalId: [key, gitHub.runId, gitHub.runAttempt, of.nonce].join('/'),
    detailsUrl: `${gitHub.serverUrl}/${gitHub.repository}/actions/runs/${gitHub.runId}`,
  };
}

/**
 * Creates the check run and returns its id. A re-run reuses the one of its earlier attempt, unless that one shows
 * annotations, which cannot be removed: then the new one hides it by using its name. Two legs with one name would hide
 * each other, so the later one adds a number to its name. Throws `CloudError`.
 */
export async function openCheckRun(
  api: GitHubApi,
  identity: CheckIdentity,
  start: CheckRunBegin,
  notice: (text: string) => void,
): Promise<number> {
  const body: CheckRunBody = checkRunStart(identity, start);
  const [key, run, attempt] = identity.externalId.split('/');
  // Only a re-run can reuse a check run.
  if (Number(attempt) > 1) {
    const earlier = (await api.checkRuns(identity.headSha)).find(
      (one) =>
        one.externalId.startsWith(`${key}/${run}/`) &&
        Number(one.externalId.split('/')[2]) < Number(attempt) &&
        one.annotations === 0,
    );
    if (earlier) {
      const { name: _, head_sha: __, ...change } = body;
      await api.updateCheckRun(earlier.id, change);
      return earlier.id;
    }
  }
  const id = await api.createCheckRun(body);
  try {
    const rank = (await api.checkRuns(identity.headSha)).filter(
      (one) =>
        isNamed(one.name, body.name ?? '') && one.id < id && isOtherLeg(one.externalId, identity.externalId),
    ).length;
    if (rank > 0) await api.updateCheckRun(id, { name: `${body.name} (${rank + 1})` });
  } catch (error) {
    // It is open and must be closed, so its id is needed even if its name is not ideal.
    if (!(error instanceof CloudError)) throw error;
    notice(`Another check run of this commit may have the same name: ${error.advice}`);
  }
  return id;
}

const isNamed = (theirs: string, ours: string) =>
  theirs === ours || (theirs.startsWith(`${ours} (`) && /^ \(\d+\)$/.test(theirs.slice(ours.length)));

/** Check runs of the same attempt of the same GitHub run. */
const isOtherLeg = (theirs: string, ours: string): boolean =>
  theirs !== ours && theirs.split('/').slice(1, 3).join('/') === ours.split('/').slice(1, 3).join('/');
