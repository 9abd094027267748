import type { GitHubRun } from '../github/event.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { machinesOf } from '../plan/moves.ts';
import { keptFolder, locationOf } from '../plan/names.ts';
import type { Plan, RunIdentity } from '../plan/plan.ts';
import { accessOf } from './access.ts';
import type { Handover, NamedPlace } from './handover.ts';
import { placeOf } from './place.ts';

/** Characters in a folder's name that have no meaning in Cloud Storage, wildcards of gsutil, or URLs. */
const segment = (text: string) => text.replace(/[^\w.=-]/g, '-').replace(/^\.+$/, '-') || '-';

/** `nonce` distinguishes two legs of a GitHub matrix, which share all variables of GitHub. */
export function runIdentity(gitHub: GitHubRun, prefix: string, nonce: string): RunIdentity {
  const [owner = '', repository = ''] = (gitHub.repository || 'local/local').split('/');
  const runId = `${segment(gitHub.runId || 'local')}-${segment(gitHub.runAttempt || '1')}-${nonce}`;
  return {
    runId,
    folder: `${prefix}/${segment(owner)}/${segment(repository)}/${runId}/`,
    githubRunId: gitHub.runId,
    githubRunAttempt: gitHub.runAttempt,
    repositoryId: gitHub.repositoryId,
    commit: gitHub.headSha,
    prefix,
    scopes: gitHub.scopes,
  };
}

/** Where runs of the same commit, definition and inputs record accepted results. `key` has 16 hexadecimal digits. */
export const resumeFolder = (identity: RunIdentity, key: string): string =>
  `${keptFolder(identity, '_resume', identity.scopes.own)}${key}/`;

/** Whether a handover belongs to this attempt of this GitHub run, in any of its legs. */
export function isOfThisRun(handover: Handover, gitHub: GitHubRun): boolean {
  const { runId, folder, resume, prefix } = handover;
  const nonce = runId.slice(runId.lastIndexOf('-') + 1);
  const own = runIdentity(gitHub, prefix, nonce);
  if (runId !== own.runId || folder !== own.folder) return false;
  return resume === undefined || resume === resumeFolder(own, resume.split('/').at(-2) ?? '');
}

/** Every bucket and location that a plan uses, before anything is created there. */
export function newHandover(plan: Plan, identity: RunIdentity, inputs: Inputs): Handover {
  const buckets = new Map<string, NamedPlace>();
  const locations = new Map<string, NamedPlace>();
  for (const machine of [...plan.jobs.values()].flatMap(machinesOf)) {
    const place = placeOf(machine);
    const key = JSON.stringify(place);
    buckets.set(`${machine.bucket} ${key}`, { ...place, name: machine.bucket });
    locations.set(`${locationOf(machine)} ${key}`, { ...place, name: locationOf(machine) });
  }
  return {
    version: 2,
    access: accessOf(inputs),
    prefix: inputs.prefix,
    cleanup: inputs.cleanup,
    jobSummary: inputs.jobSummary,
    runId: identity.runId,
    folder: identity.folder,
    buckets: [...buckets.values()],
    locations: [...locations.values()],
    batchJobs: [],
    ...(plan.leftOut && { isPart: true as const }),
  };
}
