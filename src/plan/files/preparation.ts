import { filedVariables } from '../machine/environment.ts';
import { leaseName, sourceName } from '../names.ts';
import type { PlannedJob, RunIdentity } from '../plan.ts';
import { LEASE_SECONDS, LIBRARY, type PackageCache } from '../task-contract.ts';

/** What a task needs before it knows its combination: job.json and prepare.json have the same members for it. */
export interface Preparation {
  readonly planned: PlannedJob;
  readonly identity: RunIdentity;
  /** Where the tasks put copies of their logs: gs:// URI ending in a slash; absent where none are wanted. */
  readonly logs?: string;
  /** Digest of the archive of files that the tasks unpack. */
  readonly sourceSha256?: string;
  /** Packages that the tasks may take, and where they put theirs. */
  readonly cache?: PackageCache;
  /** Whether tasks start only while the run is watched. */
  readonly hasLease: boolean;
}

/** Names of members and the JSON text of each. */
export type Members = readonly (readonly [name: string, text: string])[];

export function preparationMembers(of: Preparation): Members {
  const { bucket, env, requirements } = of.planned.machine;
  const variables = filedVariables(env);
  const source = of.sourceSha256 !== undefined && {
    uri: `gs://${bucket}/${sourceName(of.identity)}`,
    sha256: of.sourceSha256,
  };
  const lease = of.hasLease && {
    uri: `gs://${bucket}/${leaseName(of.identity)}`,
    max_age_seconds: LEASE_SECONDS,
  };
  return [
    ...(of.logs === undefined ? [] : [['logs', JSON.stringify(of.logs)] as const]),
    ['library', JSON.stringify(LIBRARY)],
    ['requirements', JSON.stringify(requirements)],
    ...(variables.length > 0 ? [['env', JSON.stringify(Object.fromEntries(variables))] as const] : []),
    ['cache', JSON.stringify(of.cache ?? null)],
    ['source', JSON.stringify(source || null)],
    ['lease', JSON.stringify(lease || null)],
  ];
}

/** The text of an object with these members, without its braces. */
export const membersText = (members: Members): string =>
  members.map(([name, text]) => `"${name}":${text}`).join(',\n');
