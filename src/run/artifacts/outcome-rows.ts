import type { ArtifactsUri } from '../../inputs/files.ts';
import type { ArtifactRow, ArtifactRows } from '../../report/artifacts-output.ts';
import { isShown } from '../../report/artifacts-table.ts';
import type { JobOutcome } from '../../report/outcome.ts';
import type { JobState, RunState } from '../state.ts';
import { artifactsOf, filesOf } from './left.ts';

/** Maximum number of rows per job; the folder contains the rest. */
const MOST_SHOWN = 100;

/** The artifacts of every job, for the outputs: at `kept`, or where its tasks uploaded them. */
export function artifactRows(state: RunState, kept: ArtifactsUri | undefined): ArtifactRows {
  const jobs = [...state.jobs].filter(([, job]) => hasArtifacts(job));
  return new Map(jobs.map(([id, job]) => [id, () => rowsOf(job, kept)]));
}

function* rowsOf(job: JobState, kept: ArtifactsUri | undefined): Generator<ArtifactRow> {
  for (const { outcome, path, machine, prefix, left } of artifactsOf(job)) {
    const folder = kept ? `gs://${kept.bucket}/${kept.folder}${path}/` : `gs://${machine.bucket}/${prefix}`;
    const { combination, status } = outcome;
    for (const file of filesOf(left)) {
      const own = { path: `${path}/${file.path}`, bytes: file.size, uri: folder + file.path };
      yield { combination, status, ...own };
    }
  }
}

const hasArtifacts = (job: JobState) => !artifactsOf(job).next().done;

/** The same outcomes with the artifacts of each job's combinations. */
export const withArtifacts = (
  jobs: readonly JobOutcome[],
  state: RunState,
  where: { readonly kept: ArtifactsUri | undefined; readonly runUri: string },
): readonly JobOutcome[] =>
  jobs.map((outcome) => {
    const job = state.jobs.get(outcome.planned.job.id);
    if (!job || !hasArtifacts(job)) return outcome;
    const { kept, runUri } = where;
    let [count, bytes] = [0, 0];
    for (const { left } of artifactsOf(job)) {
      count += left.count;
      bytes += left.bytes;
    }
    const shown: { path: string; uri: string }[] = [];
    for (const { path, uri } of rowsOf(job, kept)) {
      if (isShown(path)) shown.push({ path, uri });
      if (shown.length === MOST_SHOWN) break;
    }
    const [first] = rowsOf(job, undefined);
    const uri = kept
      ? `gs://${kept.bucket}/${kept.folder}${first?.path.split('/')[0] ?? ''}/`
      : `${runUri}artifacts/`;
    return { ...outcome, artifacts: { count, bytes, uri, shown } };
  });
