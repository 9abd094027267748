import { firstOf, invalid, type Refused } from './refusal.ts';

/** Letters of all alphabets without upper case are allowed (cloud.google.com/compute/docs/labeling-resources). */
const KEY = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u;
const VALUE = /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u;
/** cloud.google.com/batch/docs/organize-resources-using-labels */
const OF_BATCH = new Set(['batch-job-id', 'batch-job-uid', 'batch-node']);
/** Google's own sample sets it on a job (GoogleCloudPlatform/batch-samples, slurm-to-batch). */
const ALLOWED = 'goog-batch-dynamic-workload-scheduler';
export const MAX_LABELS = 63;

export function labelsRefusal(
  field: string,
  labels: Readonly<Record<string, string>> | undefined,
  max: number = MAX_LABELS,
): Refused {
  const entries = Object.entries(labels ?? {});
  if (entries.length > max)
    return invalid(field, `there are ${entries.length} labels; at most ${max} are allowed`);
  return firstOf(entries, ([key, value]) => {
    if (!KEY.test(key)) return invalid(field, `label key "${key}" is not matching the expected format`);
    if (/^goog(le)?-/.test(key) && key !== ALLOWED)
      return invalid(field, `label key "${key}" has a reserved prefix`);
    if (OF_BATCH.has(key)) return invalid(field, `label key "${key}" is set by Batch`);
    if (!VALUE.test(value))
      return invalid(field, `label value "${value}" is not matching the expected format`);
    return undefined;
  });
}
