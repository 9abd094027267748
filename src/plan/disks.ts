import { diskMistake } from './machine-types.ts';

/** A disk that a VM gets besides its boot disk, at a path that is the same on the VM and in the container. */
export interface ExtraDisk {
  /** `/mnt/disks/NAME`. */
  readonly path: string;
  readonly type: string;
  readonly sizeGb: number;
}

/** Container-Optimized OS, which Batch uses for containers, lets disks be mounted nowhere else. */
const PATH = /^\/mnt\/disks\/[a-z]([a-z0-9-]{0,40}[a-z0-9])?$/;
/** A local SSD has partitions of this size (batch.proto, Disk.size_gb). */
const LOCAL_SSD_GB = 375;

/**
 * Reads `PATH → TYPE:SIZE_GB`. Every mistake is told to `refuse`, as the end of a sentence about the field.
 */
export function disksOf(
  given: ReadonlyMap<string, string>,
  machineType: string | undefined,
  refuse: (message: string, hint?: string) => void,
): readonly ExtraDisk[] {
  const disks: ExtraDisk[] = [];
  for (const [path, text] of given) {
    const [, type = '', size = ''] = /^([a-z][a-z0-9-]*):(\d{1,5})$/.exec(text.trim()) ?? [];
    const mistake = machineType === undefined ? undefined : diskMistake(type, machineType);
    if (!PATH.test(path)) {
      refuse(`has the path '${path}', which is not /mnt/disks/NAME`, 'NAME is of a-z, 0-9 and "-".');
    } else if (type === '' || Number(size) < 10) {
      refuse(
        `has '${text}' for ${path}, which is not TYPE:SIZE_GB`,
        'For example local-ssd:375 or pd-ssd:500.',
      );
    } else if (type === 'local-ssd' && Number(size) % LOCAL_SSD_GB !== 0) {
      refuse(`has a local SSD of ${size} GB; it must be a multiple of ${LOCAL_SSD_GB}`);
    } else if (mistake !== undefined) {
      refuse(`asks for ${type}, which ${mistake}`);
    } else {
      disks.push({ path, type, sizeGb: Number(size) });
    }
  }
  // "A VM can only have one local SSD setting but multiple local SSD partitions" (batch.proto).
  if (disks.filter(({ type }) => type === 'local-ssd').length > 1) {
    refuse('has more than one local SSD', `One of twice the size has two partitions of ${LOCAL_SSD_GB} GB.`);
  }
  return disks;
}

/** The name by which a volume finds its disk. */
export const deviceNameOf = (disk: ExtraDisk): string => disk.path.slice('/mnt/disks/'.length);
