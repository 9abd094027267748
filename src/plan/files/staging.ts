import type { Combination } from '../../definition/model.ts';
import { toJsonText } from '../../definition/python/codec.ts';
import type { Value } from '../../definition/python/value.ts';
import { packingOf } from '../machine/packing.ts';
import { claimsFolder } from '../names.ts';
import type { Plan } from '../plan.ts';
import { type ArtifactPlaces, TASK_CONTRACT_VERSION } from '../task-contract.ts';
import { rowsMember, rowText } from './combination-rows.ts';
import { type Members, membersText, type Preparation, preparationMembers } from './preparation.ts';

/** What a job.json is made of. */
export interface JobFile extends Preparation {
  readonly plan: Plan;
  readonly combinations: readonly Combination[];
  /** gs:// URI of their rows, if there are too many for every task to read all of them. */
  readonly rowsUri?: string;
  /** False if the `if` is already decided. */
  readonly checkIf: boolean;
  /** JSON text of each finished job's context, in pieces, by id. */
  readonly neededContexts: ReadonlyMap<string, () => Iterable<string>>;
  readonly resultsPrefix: string;
  /** Where the tasks upload the files of their combinations. */
  readonly artifacts: ArtifactPlaces;
  /** JSON of the files to download before the first stage: `NeedsArtifacts`. */
  readonly needsArtifacts?: string;
  /** The claim of the task for each combination, if combinations may move; names below the folder of claims. */
  readonly claims?: readonly string[];
}

/**
 * Text, in pieces, of the job.json that the tasks of one part read: the job's model, its combinations, and the context
 * of the jobs it needs. JSON is written as text because JavaScript objects would reorder keys, and the order matters.
 */
export function* jobFileParts(details: JobFile): Generator<string> {
  const { plan, planned } = details;
  const combinations =
    details.rowsUri === undefined
      ? `[${details.combinations.map((each, index) => rowText(planned.job.id, each, details.claims?.[index])).join(',\n')}]`
      : rowsMember(planned.job.id, details.combinations, details.rowsUri, details.claims);
  const claims = `gs://${planned.machine.bucket}/${claimsFolder(details.identity, planned.job.id)}`;
  const members: Members = [
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
  const others: Members = [
    ['results_prefix', JSON.stringify(details.resultsPrefix)],
    ['artifacts', JSON.stringify(details.artifacts)],
    ...(details.needsArtifacts === undefined ? [] : [['needs_artifacts', details.needsArtifacts] as const]),
    ...preparationMembers(details),
    ['claims', details.claims ? JSON.stringify(claims) : 'null'],
    ['memory_mib', String(packingOf(planned.machine).memoryMib ?? null)],
  ];
  yield `{\n${membersText(members)},\n"context":{"params":${toJsonText(plan.params as ReadonlyMap<Value, Value>)},"jobs":{`;
  let isFirst = true;
  for (const [id, parts] of details.neededContexts) {
    yield `${isFirst ? '' : ','}${JSON.stringify(id)}:`;
    yield* parts();
    isFirst = false;
  }
  yield `}},\n${membersText(others)}\n}\n`;
}
