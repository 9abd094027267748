import { MACHINE_DATA } from './data.ts';
import { factsOf, isKnownSeries, ofMachineType, seriesOf } from './types.ts';

/** Types of disks that Compute Engine has. */
export const DISK_TYPES: readonly string[] = MACHINE_DATA.diskTypes.split(' ');

/** Of the Hyperdisk types, only Balanced can be a boot disk (docs.cloud.google.com/compute/docs/disks/hyperdisks). */
export const BOOT_DISK_TYPES: readonly string[] = DISK_TYPES.filter(
  (type) => type.startsWith('pd-') || type === 'hyperdisk-balanced',
);

/** Size in GB of Batch's boot images; a boot disk cannot be smaller (batch.proto, Disk.size_gb). */
export const BOOT_IMAGE_GB = 30;

/** A local SSD has partitions of this size (batch.proto, Disk.size_gb). */
const LOCAL_SSD_GB = 375;

function isDiskOf(diskType: string, machineType: string): boolean {
  const all = ofMachineType(MACHINE_DATA.disks, machineType)?.split(' ');
  if (!all || !DISK_TYPES.includes(diskType)) return true;
  return all.includes(diskType) || (diskType.startsWith('hyperdisk-') && all.includes('hyperdisk-*'));
}

/** Batch's default, pd-balanced, fits no machine of a series that supports only Hyperdisk. */
export const defaultBootDiskType = (machineType: string): string | undefined =>
  isDiskOf('pd-balanced', machineType) ? undefined : 'hyperdisk-balanced';

/** Why a disk of this type cannot be combined with the machine type, as the end of a sentence. */
export function diskMistake(diskType: string, machineType: string): string | undefined {
  if (isDiskOf(diskType, machineType)) return undefined;
  const machines = `${seriesOf(machineType).toUpperCase()} machines (${machineType})`;
  if (diskType.startsWith('pd-') && !isDiskOf('pd-balanced', machineType)) {
    return `cannot be combined with ${machines}, which support only Hyperdisk`;
  }
  if (diskType === 'hyperdisk-balanced') {
    return `cannot be combined with ${machines}, which have no Hyperdisk Balanced`;
  }
  const all = ofMachineType(MACHINE_DATA.disks, machineType) ?? '';
  return `cannot be combined with ${machines}, which support ${all.replace('hyperdisk-*', 'Hyperdisk').split(' ').join(', ')}`;
}

const listed = (counts: readonly number[]): string =>
  counts.length < 2 ? counts.join('') : `${counts.slice(0, -1).join(', ')} or ${counts.at(-1)}`;

/**
 * Why a machine cannot have this size of local SSD, as the end of a sentence: machine sizes have fixed counts
 * (docs.cloud.google.com/compute/docs/disks/local-ssd#choose_number_local_ssds).
 */
export function localSsdMistake(
  machineType: string,
  sizeGb: number,
  gpuType: string | undefined,
): string | undefined {
  const facts = factsOf(machineType);
  const oneGb = MACHINE_DATA.localSsdGb.find(([types]) => types.test(machineType))?.[1] ?? LOCAL_SSD_GB;
  if (facts && facts.localSsds > 0) {
    const all = facts.localSsds * oneGb;
    if (sizeGb === all) return undefined;
    return `has a local SSD of ${sizeGb} GB; ${machineType} always has ${facts.localSsds} of ${oneGb} GB: write local-ssd:${all}`;
  }
  const rules = ofMachineType(MACHINE_DATA.localSsds, machineType);
  const notOffered = `asks for local-ssd, which is not offered for ${seriesOf(machineType).toUpperCase()} machines (${machineType})`;
  if (!rules) {
    // Of C3, C4 and others, only the types with built-in local SSDs have any.
    if (isKnownSeries(machineType)) return notOffered;
  } else if (facts) {
    const bound = Object.keys(rules).find((most) => facts.vCpus <= Number(most));
    const counts = (rules[Number(bound)] ?? '')
      .split(' ')
      .filter((count) => count !== '' && !(gpuType === 'nvidia-tesla-t4' && count === '24'))
      .map(Number);
    if (counts.length === 0) return notOffered;
    if (sizeGb % oneGb === 0 && !counts.includes(sizeGb / oneGb)) {
      const sizes = `${listed(counts)} of them, that is ${listed(counts.map((count) => count * oneGb))} GB`;
      return `has a local SSD of ${sizeGb} GB, ${sizeGb / oneGb} of ${oneGb} GB; ${machineType} takes ${sizes}`;
    }
  }
  return sizeGb % oneGb === 0
    ? undefined
    : `has a local SSD of ${sizeGb} GB; it must be a multiple of ${oneGb}`;
}
