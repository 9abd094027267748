/**
 * What cloud.google.com/compute/docs documents of machine types, as far as a job can be wrong about it. A type that is
 * not known here is left to Compute Engine, so that a new one needs no new version of this Action.
 */

/** GiB per vCPU of the predefined types (…/general-purpose-machines, …/compute-optimized-machines). */
const RATIOS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  e2: { standard: 4, highmem: 8, highcpu: 1 },
  n1: { standard: 3.75, highmem: 6.5, highcpu: 0.9 },
  n2: { standard: 4, highmem: 8, highcpu: 1 },
  n2d: { standard: 4, highmem: 8, highcpu: 1 },
  n4: { standard: 4, highmem: 8, highcpu: 2 },
  c2: { standard: 4 },
  c2d: { standard: 4, highmem: 8, highcpu: 2 },
  c3: { standard: 4, highmem: 8, highcpu: 2 },
  t2d: { standard: 4 },
  t2a: { standard: 4 },
  g2: { standard: 4 },
};

/** Types that the ratios do not give: vCPUs and GiB. */
const SHAPES: Readonly<Record<string, readonly [vCpus: number, memoryGib: number]>> = {
  'e2-micro': [2, 1],
  'e2-small': [2, 2],
  'e2-medium': [2, 4],
  'n2-highmem-128': [128, 864],
  'a2-highgpu-1g': [12, 85],
  'a2-highgpu-2g': [24, 170],
  'a2-highgpu-4g': [48, 340],
  'a2-highgpu-8g': [96, 680],
  'a2-megagpu-16g': [96, 1360],
  'a2-ultragpu-1g': [12, 170],
  'a2-ultragpu-2g': [24, 340],
  'a2-ultragpu-4g': [48, 680],
  'a2-ultragpu-8g': [96, 1360],
  'a3-highgpu-8g': [208, 1872],
};

/** The first part of a machine type: `n2d` of `n2d-standard-4`; a bare `custom-4-8192` is of N1. */
export function seriesOf(machineType: string): string {
  const [first = ''] = machineType.split('-');
  return first === 'custom' ? 'n1' : first;
}

/** vCPUs and memory of a type whose shape is documented; undefined for any other. */
export function shapeOf(
  machineType: string,
): { readonly cpuMilli: number; readonly memoryMib: number } | undefined {
  const exact = SHAPES[machineType];
  if (exact) return { cpuMilli: exact[0] * 1000, memoryMib: exact[1] * 1024 };
  const custom = customShapeOf(machineType);
  if (custom) return { cpuMilli: custom.vCpus * 1000, memoryMib: custom.memoryMib };
  const [, series = '', kind = '', count] = /^([a-z]\d[a-z]?)-([a-z]+)-(\d+)$/.exec(machineType) ?? [];
  const ratio = RATIOS[series]?.[kind];
  if (ratio === undefined) return undefined;
  return { cpuMilli: Number(count) * 1000, memoryMib: Math.floor(Number(count) * ratio * 1024) };
}

interface CustomRule {
  readonly cpus: readonly [min: number, max: number];
  /** vCPU counts are multiples of this; N1 takes 1, too. */
  readonly step: number;
  /** GiB per vCPU; a `-ext` type may have more. */
  readonly memoryGib: readonly [min: number, max: number];
}

/** …/instances/creating-instance-with-custom-machine-type, "limitations". */
const CUSTOM: Readonly<Record<string, CustomRule>> = {
  n1: { cpus: [1, 96], step: 2, memoryGib: [0.9, 6.5] },
  e2: { cpus: [2, 32], step: 2, memoryGib: [0.5, 8] },
  n2: { cpus: [2, 128], step: 2, memoryGib: [0.5, 8] },
  n2d: { cpus: [2, 224], step: 2, memoryGib: [0.5, 8] },
};

function customShapeOf(machineType: string) {
  const match = /^(?:([a-z]\d[a-z]?)-)?custom-(\d+)-(\d+)(-ext)?$/.exec(machineType);
  if (!match) return undefined;
  const [, series = 'n1', vCpus, memory, ext] = match;
  return { series, vCpus: Number(vCpus), memoryMib: Number(memory), isExtended: ext !== undefined };
}

/** What is wrong with a custom machine type, as the end of a sentence; undefined when nothing is known to be. */
export function customMistake(machineType: string): string | undefined {
  const shape = customShapeOf(machineType);
  if (!shape) {
    if (!/(^|-)custom-/.test(machineType)) return undefined;
    return 'must be SERIES-custom-VCPUS-MEMORY_MIB, e.g. n2-custom-4-8192';
  }
  if (shape.memoryMib % 256 !== 0) return `must have a memory that is a multiple of 256 MiB`;
  const rule = CUSTOM[shape.series];
  if (!rule) return undefined;
  const { vCpus, memoryMib } = shape;
  const [fewest, most] = rule.cpus;
  if (vCpus < fewest || vCpus > most) return `must have from ${fewest} to ${most} vCPUs`;
  if (vCpus > 1 && vCpus % rule.step !== 0) return 'must have an even number of vCPUs';
  const [least, greatest] = rule.memoryGib.map((gib) => gib * vCpus * 1024) as [number, number];
  if (memoryMib < least - 256) return `must have at least ${rule.memoryGib[0]} GiB of memory per vCPU`;
  if (memoryMib > greatest && !shape.isExtended) {
    return `must have at most ${rule.memoryGib[1]} GiB of memory per vCPU; more is "${machineType}-ext"`;
  }
  return undefined;
}

/** GPUs that can be attached, to N1 only, and how many (…/gpus, "NVIDIA GPUs for compute workloads"). */
export const ATTACHED_GPUS: Readonly<Record<string, readonly number[]>> = {
  'nvidia-tesla-t4': [1, 2, 4],
  'nvidia-tesla-p4': [1, 2, 4],
  'nvidia-tesla-p100': [1, 2, 4],
  'nvidia-tesla-v100': [1, 2, 4, 8],
};

const G2_GPUS: Readonly<Record<string, number>> = { 4: 1, 8: 1, 12: 1, 16: 1, 24: 2, 32: 1, 48: 4, 96: 8 };

/** GPUs that a machine type brings with it (…/accelerator-optimized-machines). */
export function builtInGpu(
  machineType: string,
): { readonly type: string; readonly count: number } | undefined {
  const g2 = /^g2-standard-(\d+)$/.exec(machineType)?.[1];
  if (g2 !== undefined) return { type: 'nvidia-l4', count: G2_GPUS[g2] ?? 1 };
  const [, series, count] =
    /^(a2-highgpu|a2-megagpu|a2-ultragpu|a3-[a-z]+|a4-[a-z]+)-(\d+)g/.exec(machineType) ?? [];
  const type = BUILT_IN[series ?? ''];
  return type === undefined ? undefined : { type, count: Number(count) };
}

const BUILT_IN: Readonly<Record<string, string>> = {
  'a2-highgpu': 'nvidia-tesla-a100',
  'a2-megagpu': 'nvidia-tesla-a100',
  'a2-ultragpu': 'nvidia-a100-80gb',
  'a3-highgpu': 'nvidia-h100-80gb',
  'a3-edgegpu': 'nvidia-h100-80gb',
  'a3-megagpu': 'nvidia-h100-mega-80gb',
  'a3-ultragpu': 'nvidia-h200-141gb',
  'a4-highgpu': 'nvidia-b200',
};

/** A machine type with a GPU of this type, for a hint. */
export function machineTypeFor(gpuType: string): string | undefined {
  if (gpuType in ATTACHED_GPUS) return 'n1-standard-4';
  if (gpuType === 'nvidia-l4') return 'g2-standard-4';
  const series = Object.keys(BUILT_IN).find((name) => BUILT_IN[name] === gpuType);
  return series && `${series}-${series.startsWith('a2') ? 1 : 8}g`;
}

/** Series that take Hyperdisk only (…/disks/hyperdisks, …/disks/persistent-disks "machine series support"). */
const HYPERDISK_ONLY = new Set(['n4', 'n4a', 'n4d', 'c4', 'c4a', 'c4d', 'a4', 'a4x', 'x4', 'h4d', 'm4']);
/** Series without Hyperdisk Balanced. */
const PERSISTENT_ONLY = new Set(['e2', 'n1', 'n2', 'n2d', 'c2', 'c2d', 't2d', 'a2', 'g2']);
const NO_LOCAL_SSD = new Set(['e2', 't2d', 't2a', 'n4', 'h3']);

export const BOOT_DISK_TYPES: readonly string[] = [
  'pd-balanced',
  'pd-ssd',
  'pd-standard',
  'pd-extreme',
  'hyperdisk-balanced',
];

/** Batch's own default, pd-balanced, fits no machine of a series that takes Hyperdisk only. */
export const defaultBootDiskType = (machineType: string): string | undefined =>
  HYPERDISK_ONLY.has(seriesOf(machineType)) ? 'hyperdisk-balanced' : undefined;

/** Why a disk of this type does not go with the machine type, as the end of a sentence. */
export function diskMistake(diskType: string, machineType: string): string | undefined {
  const series = seriesOf(machineType);
  if (diskType === 'local-ssd') {
    return NO_LOCAL_SSD.has(series)
      ? `is not offered for ${series.toUpperCase()} machines (${machineType})`
      : undefined;
  }
  if (diskType.startsWith('pd-') && HYPERDISK_ONLY.has(series)) {
    return `does not go with ${series.toUpperCase()} machines (${machineType}), which take Hyperdisk only`;
  }
  if (diskType === 'hyperdisk-balanced' && PERSISTENT_ONLY.has(series)) {
    return `does not go with ${series.toUpperCase()} machines (${machineType}), which have no Hyperdisk Balanced`;
  }
  return undefined;
}
