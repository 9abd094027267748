import type { DiskMessage, InstancePolicyMessage, JobMessage } from '../wire/messages.ts';
import { firstOf, invalid, type Refused, repeated } from './refusal.ts';

const NAME = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
const IMAGE =
  /^(batch-debian|batch-cos|batch-hpc-centos|batch-hpc-rocky|((https:\/\/(www|compute)\.googleapis\.com\/compute\/v1\/)?projects\/[a-z0-9.:-]+\/)?global\/images\/(family\/)?[a-z]([-a-z0-9]{0,61}[a-z0-9])?)$/;

export const attachedDisks = (job: JobMessage): NonNullable<InstancePolicyMessage['disks']> =>
  job.allocationPolicy?.instances?.[0]?.policy?.disks ?? [];

/** The disks of a machine (AllocationPolicy.Disk in job.proto). */
export function disksRefusal({ bootDisk, disks = [] }: InstancePolicyMessage): Refused {
  const names = disks.flatMap(({ deviceName }) => (deviceName ? [deviceName] : []));
  const twice = repeated(names);
  return (
    (bootDisk ? bootDiskRefusal(bootDisk) : undefined) ??
    firstOf(disks, ({ newDisk, existingDisk, deviceName }) => {
      if (!newDisk && !existingDisk) return invalid('disks', 'new_disk or existing_disk is required');
      if (deviceName && !NAME.test(deviceName))
        return invalid('disks.device_name', `"${deviceName}" is not matching the expected format`);
      return newDisk ? diskRefusal('disks.new_disk', newDisk) : undefined;
    }) ??
    (twice ? invalid('disks.device_name', `"${twice}" is used twice`) : undefined)
  );
}

function bootDiskRefusal(disk: DiskMessage): Refused {
  if (disk.snapshot) return invalid('boot_disk.snapshot', 'snapshot is not supported as boot disk');
  if (disk.type === 'local-ssd') return invalid('boot_disk.type', 'local-ssd is not supported as boot disk');
  return diskRefusal('boot_disk', disk);
}

function diskRefusal(field: string, { sizeGb, type, image }: DiskMessage): Refused {
  if (Number(sizeGb ?? 0) < 0) return invalid(`${field}.size_gb`, `${sizeGb} is negative`);
  if (type && !NAME.test(type))
    return invalid(`${field}.type`, `"${type}" is not matching the expected format`);
  if (image && !IMAGE.test(image))
    return invalid(`${field}.image`, `"${image}" is not matching the expected format`);
  return undefined;
}
