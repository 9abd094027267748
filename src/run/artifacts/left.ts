import type { Storage } from '../../cloud/storage.ts';
import { CloudError } from '../../errors.ts';
import { combinationPath } from '../../plan/files/combination-path.ts';
import { sha256Of } from '../../plan/mac.ts';
import type { Machine } from '../../plan/plan.ts';
import { type Artifact, MAX_RESULT_BYTES, type TaskResult } from '../../plan/task-contract.ts';
import type { CombinationOutcome } from '../../report/outcome.ts';
import type { Keep } from '../kept-text.ts';
import type { JobState, LeftArtifacts } from '../state.ts';

/** The list of a result whose files are listed in a separate object. */
export interface ListObject {
  readonly uri: string;
  /** Digest of its content. */
  readonly sha256: string;
}

/** The files of a combination according to its result; undefined if there are none. */
export function artifactsIn(
  { artifacts }: Pick<TaskResult, 'artifacts'>,
  keep: Keep,
): LeftArtifacts | ListObject | undefined {
  if (typeof artifacts !== 'object' || artifacts === null) return undefined;
  if ('files' in artifacts) return leftOf(artifacts.files, keep);
  const { uri, sha256 } = (artifacts as { readonly list?: Partial<ListObject> }).list ?? {};
  return typeof uri === 'string' && typeof sha256 === 'string' ? { uri, sha256 } : undefined;
}

/**
 * Reads a list from a separate object in the bucket of the job. Undefined if the task did not write this content.
 * Throws `CloudError`.
 */
export async function readList(
  { storage, bucket, list, keep }: { storage: Storage; bucket: string; list: ListObject; keep: Keep },
  signal: AbortSignal,
): Promise<LeftArtifacts | undefined> {
  const prefix = `gs://${bucket}/`;
  if (!list.uri.startsWith(prefix)) return undefined;
  const object = { bucket, name: list.uri.slice(prefix.length), maxBytes: MAX_RESULT_BYTES };
  try {
    const bytes = await storage.read(object, signal);
    if (sha256Of(bytes) !== list.sha256) return undefined;
    return leftOf(JSON.parse(new TextDecoder().decode(bytes)), keep);
  } catch (error) {
    const isWrong =
      error instanceof SyntaxError ||
      (error instanceof CloudError &&
        (error.httpStatus === 404 || /^(TOO_LARGE|COMPRESSED)$/.test(error.status)));
    if (isWrong) return undefined;
    throw error;
  }
}

function leftOf(files: unknown, keep: Keep): LeftArtifacts | undefined {
  const good = Array.isArray(files) ? files.flatMap((each: unknown) => artifactOf(each) ?? []) : [];
  if (good.length === 0) return undefined;
  const bytes = good.reduce((sum, { size }) => sum + size, 0);
  return { count: good.length, bytes, files: keep(JSON.stringify(good)) };
}

/** The task runner signed it, but it ran untrusted code: a path that leads elsewhere is ignored. */
function artifactOf(each: unknown): Artifact | undefined {
  const { path, size, md5, crc32c, generation } = (each ?? {}) as Partial<Artifact>;
  const isGood =
    typeof path === 'string' &&
    isPathInside(path) &&
    Number.isSafeInteger(size) &&
    Number(size) >= 0 &&
    isBase64(md5) &&
    isBase64(crc32c) &&
    typeof generation === 'string' &&
    /^\d{1,20}$/.test(generation);
  return isGood ? ({ path, size, md5, crc32c, generation } as Artifact) : undefined;
}

const isBase64 = (text: unknown) => typeof text === 'string' && /^[A-Za-z0-9+/]{6,22}==$/.test(text);

/** Whether a path stays inside its folder. */
export const isPathInside = (path: string): boolean =>
  !path.includes('\0') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** The artifacts of one combination. */
export interface OfCombination {
  readonly outcome: CombinationOutcome;
  /** `<job>/<key>=<value>/…` */
  readonly path: string;
  /** The job as it ran, with the bucket of the files and the credentials to read them. */
  readonly machine: Machine;
  /** Prefix of the names of the objects, before the path of a file; ends in a slash. */
  readonly prefix: string;
  readonly left: LeftArtifacts;
}

/** The artifacts of a job's combinations, without combinations that have none. */
export function* artifactsOf(job: JobState): Generator<OfCombination> {
  const parts = new Map(job.parts.map((part) => [part.number, part]));
  for (const [index, { outcome, artifacts: left, stored }] of job.combinations.entries()) {
    if (!outcome || !left || !stored) continue;
    const { machine } = parts.get(job.holders[index] ?? -1)?.planned ?? job.planned;
    const path = combinationPath(job.planned.job.id, outcome.combination.matrix);
    const folder = folderOf(stored.name);
    if (folder !== undefined) yield { outcome, path, machine, prefix: `${folder}${path}/`, left };
  }
}

/** Location of the artifacts of an attempt, from the name of its result, even if another run wrote the result. */
export function folderOf(resultName: string): string | undefined {
  const [, run, attempt, retry] =
    /^(.*\/)jobs\/[^/]+\/(\d+)\/results\/\d+-(\d+)\.json$/.exec(resultName) ?? [];
  return run === undefined ? undefined : `${run}artifacts/${attempt}-${retry}/`;
}

export const filesOf = ({ files }: LeftArtifacts): readonly Artifact[] =>
  JSON.parse(files.text()) as readonly Artifact[];

export const isList = (artifacts: LeftArtifacts | ListObject): artifacts is ListObject => 'uri' in artifacts;
