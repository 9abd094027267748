import { CloudError } from '../../errors.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Clients } from '../clients.ts';
import { placeOf } from '../place.ts';
import { bucketFiles, type Found } from './glob-files.ts';

/** How to grant the caller the permission to list a bucket with files to read. */
export const readerHint = (bucket: string, member: string): string =>
  `Run: gcloud storage buckets add-iam-policy-binding gs://${bucket} --role=roles/storage.objectViewer --member=${member}`;

/**
 * The objects that the input `matrix_glob` of a plan matches; undefined if there is no bucket to list. A bucket that
 * cannot be listed is a problem, because nothing is created yet.
 */
export async function globFiles(
  { jobs }: Plan,
  { clients, caller }: { readonly clients: Pick<Clients, 'storage'>; readonly caller: string },
  signal: AbortSignal,
): Promise<Found | undefined> {
  for (const { glob, machine } of jobs.values()) {
    if (glob?.bucket === undefined) continue;
    const { bucket } = glob;
    try {
      return await bucketFiles(await clients.storage(placeOf(machine)), { ...glob, bucket }, signal);
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      const member = machine.credentialsPath ? 'CALLER' : caller;
      const hint = hintOf(error, bucket, member);
      const message = `input "matrix_glob": ${error.message}`;
      return { problem: { code: 'matrix-glob', message, ...(hint && { hint }) } };
    }
  }
  return undefined;
}

function hintOf(error: CloudError, bucket: string, member: string): string {
  if (error.httpStatus === 404) return `Check the name: bucket ${bucket} does not exist.`;
  // No role helps against a perimeter, a disabled API or similar causes.
  const isRoleMissing = error.httpStatus === 403 && error.hint.includes('add-iam-policy-binding');
  return isRoleMissing ? `The caller needs storage.objects.list. ${readerHint(bucket, member)}` : error.hint;
}
