import { CloudError } from '../../errors.ts';
import { isBucket, type Mount, roleOf, sourceText } from '../../plan/machine/mounts.ts';
import type { Machine, PlannedJob } from '../../plan/plan.ts';
import type { Clients } from '../clients.ts';
import { placeOf } from '../place.ts';
import { readerHint } from './list-bucket.ts';

/** The operation that lists the files of the input `matrix_glob`. */
const ON_FILES = ['storage.objects.list'];
/** Only the VMs need it; the check shows whether the bucket exists. */
const ON_MOUNT = ['storage.objects.get'];

/** Receives results: a problem ends the run before anything is created. */
export interface Findings {
  problem(message: string, hint: string): void;
  warning(message: string, hint: string): void;
}

/** A check of a bucket with data; `key` is the same for the same check. */
export interface DataQuestion {
  readonly key: string;
  readonly input: 'matrix_glob' | 'mounts';
  ask(found: Findings): Promise<void>;
}

/** The checks of the buckets with data that a job reads or mounts. `member` is the caller as an IAM member. */
export function dataQuestions(
  { planned, machine, member }: { planned: PlannedJob; machine: Machine; member: string },
  clients: Pick<Clients, 'permissions'>,
  signal: AbortSignal,
): readonly DataQuestion[] {
  const { bucket } = planned.glob ?? {};
  const granted = async (on: string, wanted: readonly string[]) =>
    (await clients.permissions(placeOf(machine))).onBucket(on, wanted, signal);
  const glob: DataQuestion[] =
    bucket === undefined
      ? []
      : [
          {
            key: `glob ${bucket}`,
            input: 'matrix_glob',
            async ask(found) {
              tellMissing(found, {
                wanted: ON_FILES,
                granted: await granted(bucket, ON_FILES),
                resource: `gs://${bucket}`,
                hint: readerHint(bucket, member),
              });
            },
          },
        ];
  const mounts = machine.mounts.flatMap((mount): readonly DataQuestion[] => {
    const { source, isWritable } = mount;
    if (!isBucket(source)) return [];
    const look = () => granted(source.bucket, ON_MOUNT);
    return [
      {
        key: `mount ${source.bucket} ${isWritable}`,
        input: 'mounts',
        ask: (found) => askForMount(found, { mount, bucket: source.bucket, machine }, look),
      },
    ];
  });
  return [...glob, ...mounts];
}

/** Reports permissions that are not granted. */
export function tellMissing(
  found: Findings,
  of: {
    readonly wanted: readonly string[];
    readonly granted: readonly string[];
    readonly resource: string;
    readonly hint: string;
  },
): void {
  const missing = of.wanted.filter((name) => !of.granted.includes(name));
  if (missing.length === 0) return;
  found.problem(`the caller may not ${missing.join(', ')} in ${of.resource}.`, of.hint);
}

/**
 * For a bucket that VMs mount, only its existence can be checked: the caller cannot see permissions of another account.
 */
async function askForMount(
  found: Findings,
  of: { readonly mount: Mount; readonly bucket: string; readonly machine: Machine },
  look: () => Promise<unknown>,
): Promise<void> {
  try {
    await look();
  } catch (error) {
    if (!(error instanceof CloudError) || (error.httpStatus !== 403 && error.httpStatus !== 404)) throw error;
    const { mount, machine } = of;
    const role = roleOf(mount);
    const account = machine.serviceAccount ?? 'PROJECT_NUMBER-compute@developer.gserviceaccount.com';
    const grant = `gcloud storage buckets add-iam-policy-binding gs://${of.bucket} --role=${role} --member=serviceAccount:${account}`;
    const hint = `The VMs' service account needs ${role} on it. Run: ${grant}`;
    const what = `${sourceText(mount.source)}, mounted at ${mount.path},`;
    if (error.httpStatus === 404) found.problem(`${what} does not exist.`, hint);
    else found.warning(`${what} was not checked: ${error.message}`, hint);
  }
}
