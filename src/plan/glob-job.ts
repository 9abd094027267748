import type { Job } from '../definition/model.ts';
import type { Problem } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { ListedGlob, PlannedJob } from './plan.ts';

/** The input `matrix_glob` for a job, with the found files. */
export function globPart(
  { id }: Job,
  { inputs, files }: { readonly inputs: Inputs; readonly files?: readonly string[] },
): { readonly glob?: ListedGlob } {
  const { matrixGlob, matrixJob } = inputs;
  if (!matrixGlob || matrixJob !== id) return {};
  return { glob: { ...matrixGlob, ...(files && { files }) } };
}

/** A warning about combinations that a dry run cannot know, because it sends no requests. */
export const bucketNotListed = ({ id, strategy }: Job, { text }: ListedGlob): Problem => ({
  code: 'bucket-not-listed',
  message: `Job '${id}': a dry run lists no bucket, so the combinations from the input "matrix_glob" (${text}) are not known.`,
  at: strategy.at,
});

/** Whether its combinations come from a bucket that was not listed. */
export const isUnlisted = ({ glob }: PlannedJob): boolean => glob !== undefined && glob.files === undefined;
