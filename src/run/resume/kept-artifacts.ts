import type { Storage } from '../../cloud/storage.ts';
import { combinationPath } from '../../plan/files/combination-path.ts';
import { filesOf, folderOf } from '../artifacts/left.ts';
import type { CombinationState, LeftArtifacts } from '../state.ts';

/** A result of an earlier run, of a combination of a job. */
export interface EarlierResult {
  readonly index: number;
  readonly combination: CombinationState;
}

/** The artifacts of one result: what their names begin with, ending in a slash. */
interface Kept {
  readonly prefix: string;
  readonly left: LeftArtifacts;
  readonly index: number;
}

/**
 * Indices of the results whose artifacts are gone: an object that is deleted, or that another version has replaced. Such
 * a combination has to run again, because nobody can read what it left. One request for 1,000 objects of the job, and
 * none where no result has artifacts. Throws `CloudError`.
 */
export async function withoutArtifacts(
  { storage, bucket, job }: { storage: Storage; bucket: string; job: string },
  results: readonly EarlierResult[],
  signal: AbortSignal,
): Promise<ReadonlySet<number>> {
  const gone = new Set<number>();
  /** By the folder of the job in that of an attempt. */
  const folders = new Map<string, Map<string, Kept>>();
  for (const { index, combination } of results) {
    const { artifacts: left, outcome, stored } = combination;
    if (!left || !outcome) continue;
    gone.add(index);
    const folder = stored && folderOf(stored.name);
    if (folder === undefined) continue;
    const prefix = `${folder}${combinationPath(job, outcome.combination.matrix)}/`;
    const ofJob = `${folder}${combinationPath(job, new Map())}/`;
    folders.set(ofJob, (folders.get(ofJob) ?? new Map()).set(prefix, { prefix, left, index }));
  }
  for (const [prefix, kept] of folders) {
    let open: { readonly of: Kept; readonly missing: Map<string, string> } | undefined;
    for await (const page of storage.list({ bucket, prefix }, signal)) {
      for (const { name, generation } of page) {
        if (!open || !name.startsWith(open.of.prefix)) {
          const of = ownerOf(name, kept);
          // In the order of their names, the files of a combination follow each other: one list at a time is enough.
          open = of && { of, missing: new Map(filesOf(of.left).map((file) => [file.path, file.generation])) };
        }
        if (!open) continue;
        const path = name.slice(open.of.prefix.length);
        if (open.missing.get(path) === generation) open.missing.delete(path);
        if (open.missing.size === 0) gone.delete(open.of.index);
      }
    }
  }
  return gone;
}

/** Whose file an object is: the only one whose folder it is in, since no combination has a folder inside another's. */
function ownerOf(name: string, kept: ReadonlyMap<string, Kept>): Kept | undefined {
  for (let end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
    const found = kept.get(name.slice(0, end + 1));
    if (found) return found;
  }
  return undefined;
}
