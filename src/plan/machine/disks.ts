import { diskMistake, localSsdMistake } from './disk-rules.ts';

/** An additional disk of a VM, at the same path on the VM and in the container. */
export interface ExtraDisk {
  /** `/mnt/disks/NAME`. */
  readonly path: string;
  readonly type: string;
  readonly sizeGb: number;
}

/** Container-Optimized OS, which Batch uses for containers, allows disks only here. */
const PATH = /^\/mnt\/disks\/[a-z]([a-z0-9-]{0,40}[a-z0-9])?$/;
/**
 * Reads `PATH → TYPE:SIZE_GB`. Every mistake is passed to `refuse`, as the end of a sentence about the field.
 */
export function disksOf(
  given: ReadonlyMap<string, string>,
  /** Absent if a template defines the machine. */
  machine: { readonly type: string; readonly gpuType?: string } | undefined,
  refuse: (message: string, hint?: string) => void,
): readonly ExtraDisk[] {
  const disks: ExtraDisk[] = [];
  for (const [path, text] of given) {
    const [, type = '', size = ''] = /^([a-z][a-z0-9-]*):(\d{1,5})$/.exec(text.trim()) ?? [];
    const mistake = mistakeOf({ type, sizeGb: Number(size) }, machine);
    if (!PATH.test(path)) {
      refuse(`has the path '${path}', which is not /mnt/disks/NAME`, 'NAME can contain a-z, 0-9 and "-".');
    } else if (type === '' || Number(size) < 10) {
      refuse(
        `has '${text}' for ${path}, which is not TYPE:SIZE_GB`,
        'For example local-ssd:375 or pd-ssd:500.',
      );
    } else if (mistake !== undefined) {
      refuse(mistake);
    } else {
      disks.push({ path, type, sizeGb: Number(size) });
    }
  }
  // "A VM can only have one local SSD setting but multiple local SSD partitions" (batch.proto).
  if (disks.filter(({ type }) => type === 'local-ssd').length > 1) {
    refuse('has more than one local SSD', 'Write one disk of twice the size; it has two partitions.');
  }
  return disks;
}

function mistakeOf(
  disk: { readonly type: string; readonly sizeGb: number },
  machine: { readonly type: string; readonly gpuType?: string } | undefined,
): string | undefined {
  // On an unknown machine type, a local SSD must at least have whole partitions.
  if (disk.type === 'local-ssd') return localSsdMistake(machine?.type ?? '', disk.sizeGb, machine?.gpuType);
  const mistake = machine && diskMistake(disk.type, machine.type);
  return mistake === undefined ? undefined : `asks for ${disk.type}, which ${mistake}`;
}

/** The name by which a volume finds its disk. */
export const deviceNameOf = (disk: ExtraDisk): string => disk.path.slice('/mnt/disks/'.length);
