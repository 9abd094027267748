import type { Problem } from '../../errors.ts';
import type { ArtifactsUri } from '../../inputs/files.ts';
import type { PlannedJob } from '../plan.ts';
import { combinationPath } from './combination-path.ts';

/**
 * A problem for each job whose artifacts could be copied to `<gcs_prefix>/_…`, where the Action keeps packages, results
 * and histories for later runs. Machines may not write there (`keptFolder`), and names of artifacts are theirs to
 * choose.
 */
export function reservedArtifacts(
  { artifactsUri, prefix }: { readonly artifactsUri?: ArtifactsUri | undefined; readonly prefix: string },
  jobs: ReadonlyMap<string, PlannedJob>,
): readonly Problem[] {
  if (!artifactsUri) return [];
  const { bucket, folder } = artifactsUri;
  const buckets = new Set([...jobs.values()].map(({ machine }) => machine.bucket));
  if (!buckets.has(bucket)) return [];
  const reserved = `${prefix}/_`;
  return [...jobs.values()].flatMap(({ job }): readonly Problem[] => {
    const target = `${folder}${combinationPath(job.id, new Map())}/`;
    if (!target.startsWith(reserved) && !reserved.startsWith(target)) return [];
    const message = `input "artifacts_uri": artifacts of job '${job.id}' could replace what the Action keeps for later runs below gs://${bucket}/${reserved}.`;
    return [{ code: 'invalid-input', message, at: job.at, hint: 'Choose another folder.' }];
  });
}
