import { sha256OfParts } from '../../plan/mac.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import type { RunState } from '../state.ts';
import { artifactsOf } from './left.ts';

/** Maximum number of files in job.json itself; more are in a separate object. */
const MAX_INLINE = 100;

/**
 * The files that the tasks of one part download before their first stage (`NeedsArtifacts` of plan/task-contract.ts).
 */
export interface NeededFiles {
  /** The member of job.json; its `uri` names the object with the lines. */
  readonly member: (uri: string) => string;
  /** Text of that object, in pieces; absent if job.json contains everything. */
  readonly lines?: () => Iterable<string>;
}

/** The artifacts of the jobs that a job names in `needs_artifacts`; undefined if it names none. */
export function neededFiles(state: RunState, { needsArtifacts = [] }: PlannedJob): NeededFiles | undefined {
  if (needsArtifacts.length === 0) return undefined;
  const groups = () => groupsOf(state, needsArtifacts);
  let count = 0;
  for (const { files } of groups()) count += files;
  if (count <= MAX_INLINE) {
    const texts = [...groups()].map(({ text }) => text());
    return { member: () => `{"groups":[${texts.join(',\n')}]}` };
  }
  const lines = function* () {
    for (const { text } of groups()) yield `${text()}\n`;
  };
  return {
    member: (uri) => JSON.stringify({ uri, sha256: sha256OfParts(lines()) }),
    lines,
  };
}

/** One entry for each combination with artifacts, as JSON. */
function* groupsOf(
  state: RunState,
  jobs: readonly string[],
): Generator<{ readonly files: number; readonly text: () => string }> {
  for (const id of jobs) {
    const job = state.jobs.get(id);
    if (!job) continue;
    for (const { path, machine, prefix, left } of artifactsOf(job)) {
      const [folder, uri] = [JSON.stringify(path), JSON.stringify(`gs://${machine.bucket}/${prefix}`)];
      const text = () => `{"folder":${folder},"uri":${uri},"files":${left.files.text()}}`;
      yield { files: left.count, text };
    }
  }
}
