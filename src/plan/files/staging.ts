import type { Combination } from '../../definition/model.ts';
import { toJsonText } from '../../definition/python/codec.ts';
import type { Value } from '../../definition/python/value.ts';
import { filedVariables } from '../machine/environment.ts';
import { packingOf } from '../machine/packing.ts';
import { claimsFolder, leaseName, sourceName } from '../names.ts';
import type { Plan, PlannedJob, RunIdentity } from '../plan.ts';
import {
  type ArtifactPlaces,
  LEASE_SECONDS,
  LIBRARY,
  type PackageCache,
  TASK_CONTRACT_VERSION,
} from '../task-contract.ts';
import { rowsMember, rowText } from './combination-rows.ts';

/**
 * Text, in pieces, of the job.json that the tasks of one part read: the job's model, its combinations, and the context of the
 * jobs it needs. JSON is put together as text because JavaScript objects would reorder keys, and order is meaning here.
 */
export function* jobFileParts(details: {
  plan: Plan;
  planned: PlannedJob;
  identity: RunIdentity;
  combinations: readonly Combination[];
  /** gs:// URI of their rows, where there are too many for every task to read them all. */
  rowsUri?: string;
  /** False when the `if` was decided already. */
  checkIf: boolean;
  /** JSON text of each finished job's context, in pieces, by id. */
  neededContexts: ReadonlyMap<string, () => Iterable<string>>;
  resultsPrefix: string;
  /** Where the tasks put the files that their combinations leave. */
  artifacts: ArtifactPlaces;
  /** JSON of what they download before their first stage: `NeedsArtifacts`. */
  needsArtifacts?: string;
  /** Where the tasks put copies of their logs: gs:// URI ending in a slash; absent where none are wanted. */
  logs?: string;
  /** Digest of the archive of files that the tasks unpack. */
  sourceSha256?: string;
  /** Packages that the tasks may take, and where they put theirs. */
  cache?: PackageCache;
  /** Whether tasks start only while the run is watched. */
  hasLease: boolean;
  /** What the task of each combination claims, where the combinations may move; names below the folder of claims. */
  claims?: readonly string[];
}): Generator<string> {
  const { plan, planned } = details;
  const combinations =
    details.rowsUri === undefined
      ? `[${details.combinations.map((each, index) => rowText(planned.job.id, each, details.claims?.[index])).join(',\n')}]`
      : rowsMember(planned.job.id, details.combinations, details.rowsUri, details.claims);
  const source = details.sourceSha256 !== undefined && {
    uri: `gs://${planned.machine.bucket}/${sourceName(details.identity)}`,
    sha256: details.sourceSha256,
  };
  const claims = `gs://${planned.machine.bucket}/${claimsFolder(details.identity, planned.job.id)}`;
  const lease = {
    uri: `gs://${planned.machine.bucket}/${leaseName(details.identity)}`,
    max_age_seconds: LEASE_SECONDS,
  };
  const env = filedVariables(planned.machine.env);
  const members: readonly (readonly [string, string])[] = [
    ['version', String(TASK_CONTRACT_VERSION)],
    ['run_id', JSON.stringify(details.identity.runId)],
    ['run_uri', JSON.stringify(`gs://${planned.machine.bucket}/${details.identity.folder}`)],
    ['workflow', JSON.stringify(plan.workflow.name)],
    ['job', JSON.stringify(planned.job.id)],
    ['model', toJsonText(planned.job.model)],
    ['extras', toJsonText(plan.workflow.extras)],
    ['siblings', toJsonText(plan.workflow.siblings as ReadonlyMap<Value, Value>)],
    ['check_if', String(details.checkIf)],
    ['combinations', combinations],
  ];
  const others: readonly (readonly [string, string])[] = [
    ['results_prefix', JSON.stringify(details.resultsPrefix)],
    ['artifacts', JSON.stringify(details.artifacts)],
    ...(details.needsArtifacts === undefined ? [] : [['needs_artifacts', details.needsArtifacts] as const]),
    ...(details.logs === undefined ? [] : [['logs', JSON.stringify(details.logs)] as const]),
    ['library', JSON.stringify(LIBRARY)],
    ['requirements', JSON.stringify(planned.machine.requirements)],
    ...(env.length > 0 ? [['env', JSON.stringify(Object.fromEntries(env))] as const] : []),
    ['cache', JSON.stringify(details.cache ?? null)],
    ['source', JSON.stringify(source || null)],
    ['claims', details.claims ? JSON.stringify(claims) : 'null'],
    ['lease', details.hasLease ? JSON.stringify(lease) : 'null'],
    ['memory_mib', String(packingOf(planned.machine).memoryMib ?? null)],
  ];
  const lines = (all: typeof members) => all.map(([name, text]) => `"${name}":${text}`).join(',\n');
  yield `{\n${lines(members)},\n"context":{"params":${toJsonText(plan.params as ReadonlyMap<Value, Value>)},"jobs":{`;
  let isFirst = true;
  for (const [id, parts] of details.neededContexts) {
    yield `${isFirst ? '' : ','}${JSON.stringify(id)}:`;
    yield* parts();
    isFirst = false;
  }
  yield `}},\n${lines(others)}\n}\n`;
}

/** Ids of all jobs that `job` needs, directly or through others: what its templates may read. */
export function transitiveNeeds(plan: Plan, job: string): readonly string[] {
  const seen = new Set<string>();
  const visit = (id: string) => {
    for (const need of plan.jobs.get(id)?.job.needs ?? []) {
      if (seen.has(need)) continue;
      seen.add(need);
      visit(need);
    }
  };
  visit(job);
  return [...plan.jobs.keys()].filter((id) => seen.has(id));
}
