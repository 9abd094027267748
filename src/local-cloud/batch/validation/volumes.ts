import type { JobMessage, VolumeMessage } from '../wire/messages.ts';
import { attachedDisks } from './disks.ts';
import { firstOf, invalid, type Refused, repeated } from './refusal.ts';

const BUCKET_PATH = /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9](\/.*)?$/;

/** The volumes of a task (volume.proto). */
export function volumesRefusal(volumes: readonly VolumeMessage[], job: JobMessage): Refused {
  const twice = repeated(volumes.map(({ mountPath = '' }) => mountPath));
  return (
    firstOf(volumes, (volume) => pathRefusal(volume) ?? sourceRefusal(volume, job)) ??
    (twice ? invalid('volume.mount_path', `"${twice}" is mounted twice`) : undefined)
  );
}

function pathRefusal({ mountPath = '', mountOptions = [] }: VolumeMessage): Refused {
  if (!mountPath.startsWith('/'))
    return invalid('volume.mount_path', `"${mountPath}" is not an absolute path`);
  // dsub cuts the slash for that reason (DataBiosphere/dsub, google_batch_operations.py).
  if (mountPath.endsWith('/')) return invalid('volume.mount_path', `"${mountPath}" must not end with "/"`);
  return firstOf(mountOptions, (option) =>
    // nextflow-io/nextflow#4331
    /[;&|`$<>\n]/.test(option)
      ? invalid('volume.mount_options', `mount_option ${option} has potential shell injection`)
      : undefined,
  );
}

function sourceRefusal({ nfs, gcs, deviceName }: VolumeMessage, job: JobMessage): Refused {
  const sources = [nfs, gcs, deviceName].filter(Boolean).length;
  if (sources !== 1)
    return invalid('volume', `exactly one of nfs, gcs and device_name is required; got ${sources}`);
  if (nfs && !nfs.server) return invalid('volume.nfs.server', 'it is required');
  if (nfs && !nfs.remotePath?.startsWith('/'))
    return invalid('volume.nfs.remote_path', `"${nfs.remotePath ?? ''}" is not an absolute path`);
  if (gcs && !BUCKET_PATH.test(gcs.remotePath ?? ''))
    return invalid('volume.gcs.remote_path', `"${gcs.remotePath ?? ''}" is not BUCKET or BUCKET/FOLDER`);
  const hasTemplate = Boolean(job.allocationPolicy?.instances?.[0]?.instanceTemplate);
  if (deviceName && !hasTemplate && !attachedDisks(job).some((disk) => disk.deviceName === deviceName))
    return invalid('volume.device_name', `there is no disk with device name "${deviceName}"`);
  return undefined;
}
