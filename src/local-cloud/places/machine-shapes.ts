/** The resources of a machine; `gpus` are part of the machine type. */
export interface MachineShape {
  readonly vcpus: number;
  readonly memoryMib: number;
  readonly gpus: number;
}

/** GiB of memory per vCPU, and the sizes, for the classes of a series. */
type Classes = Readonly<Record<string, readonly [gibPerVcpu: number, sizes: string]>>;

/**
 * Machine series (cloud.google.com/compute/docs/general-purpose-machines and its neighbors, read in November 2026). The
 * list becomes outdated: an unknown name causes a notice, and a refusal only in a realistic world.
 */
const SERIES: Readonly<Record<string, Classes>> = {
  c2: { standard: [4, '4 8 16 30 60'] },
  c2d: {
    standard: [4, '2 4 8 16 32 56 112'],
    highmem: [8, '2 4 8 16 32 56 112'],
    highcpu: [2, '2 4 8 16 32 56 112'],
  },
  c3: {
    standard: [4, '4 8 22 44 88 176 192'],
    highmem: [8, '4 8 22 44 88 176 192'],
    highcpu: [2, '4 8 22 44 88 176 192'],
  },
  c3d: {
    standard: [4, '4 8 16 30 60 90 180 360'],
    highmem: [8, '4 8 16 30 60 90 180 360'],
    highcpu: [2, '4 8 16 30 60 90 180 360'],
  },
  c4: {
    standard: [3.75, '2 4 8 16 24 32 48 96 144 192 288'],
    highmem: [7.75, '2 4 8 16 24 32 48 96 144 192 288'],
    highcpu: [2, '2 4 8 16 24 32 48 96 144 192'],
  },
  c4a: {
    standard: [4, '1 2 4 8 16 32 48 64 72 96'],
    highmem: [8, '1 2 4 8 16 32 48 64 72 96'],
    highcpu: [2, '1 2 4 8 16 32 48 64 72'],
  },
  c4d: {
    standard: [3.875, '2 4 8 16 32 48 64 96 192 384'],
    highmem: [7.875, '2 4 8 16 32 48 64 96 192 384'],
    highcpu: [1.875, '2 4 8 16 32 48 64 96 192 384'],
  },
  e2: {
    standard: [4, '2 4 8 16 32'],
    highmem: [8, '2 4 8 16'],
    highcpu: [1, '2 4 8 16 32'],
  },
  h3: { standard: [4, '88'] },
  h4d: { standard: [3.75, '192'], highmem: [7.75, '192'] },
  n1: {
    standard: [3.75, '1 2 4 8 16 32 64 96'],
    highmem: [6.5, '2 4 8 16 32 64 96'],
    highcpu: [0.9, '2 4 8 16 32 64 96'],
  },
  n2: {
    standard: [4, '2 4 8 16 32 48 64 80 96 128'],
    highmem: [8, '2 4 8 16 32 48 64 80 96 128'],
    highcpu: [1, '2 4 8 16 32 48 64 80 96'],
  },
  n2d: {
    standard: [4, '2 4 8 16 32 48 64 80 96 128 224'],
    highmem: [8, '2 4 8 16 32 48 64 80 96'],
    highcpu: [1, '2 4 8 16 32 48 64 80 96 128 224'],
  },
  n4: {
    standard: [4, '2 4 8 16 32 48 64 80'],
    highmem: [8, '2 4 8 16 32 48 64 80'],
    highcpu: [2, '2 4 8 16 32 48 64 80'],
  },
  n4a: {
    standard: [4, '1 2 4 8 16 32 48 64'],
    highmem: [8, '1 2 4 8 16 32 48 64'],
    highcpu: [2, '1 2 4 8 16 32 48 64'],
  },
  n4d: {
    standard: [4, '2 4 8 16 32 48 64 80 96'],
    highmem: [8, '2 4 8 16 32 48 64 80 96'],
    highcpu: [2, '2 4 8 16 32 48 64 80 96'],
  },
  t2a: { standard: [4, '1 2 4 8 16 32 48'] },
  t2d: { standard: [4, '1 2 4 8 16 32 48 60'] },
  m3: { ultramem: [30.5, '32 64 128'], megamem: [15.25, '64 128'] },
  z3: { highmem: [8, '8 14 16 22 30 36 44 72 88 176 192'] },
};

/** Types without a rule: name → vCPUs, GiB of memory, GPUs. */
const SINGLE: Readonly<Record<string, readonly [vcpus: number, gib: number, gpus?: number]>> = {
  'e2-micro': [2, 1],
  'e2-small': [2, 2],
  'e2-medium': [2, 4],
  'f1-micro': [1, 0.6],
  'g1-small': [1, 1.7],
  'a2-highgpu-1g': [12, 85, 1],
  'a2-highgpu-2g': [24, 170, 2],
  'a2-highgpu-4g': [48, 340, 4],
  'a2-highgpu-8g': [96, 680, 8],
  'a2-megagpu-16g': [96, 1360, 16],
  'a2-ultragpu-1g': [12, 170, 1],
  'a2-ultragpu-2g': [24, 340, 2],
  'a2-ultragpu-4g': [48, 680, 4],
  'a2-ultragpu-8g': [96, 1360, 8],
  'a3-edgegpu-8g': [208, 1872, 8],
  'a3-highgpu-1g': [26, 234, 1],
  'a3-highgpu-2g': [52, 468, 2],
  'a3-highgpu-4g': [104, 936, 4],
  'a3-highgpu-8g': [208, 1872, 8],
  'a3-megagpu-8g': [208, 1872, 8],
  'a3-ultragpu-8g': [224, 2952, 8],
  'a4-highgpu-8g': [224, 3968, 8],
  'a4x-highgpu-4g': [140, 884, 4],
  'g2-standard-4': [4, 16, 1],
  'g2-standard-8': [8, 32, 1],
  'g2-standard-12': [12, 48, 1],
  'g2-standard-16': [16, 64, 1],
  'g2-standard-24': [24, 96, 2],
  'g2-standard-32': [32, 128, 1],
  'g2-standard-48': [48, 192, 4],
  'g2-standard-96': [96, 384, 8],
  'g4-standard-48': [48, 180, 1],
  'g4-standard-96': [96, 360, 2],
  'g4-standard-192': [192, 720, 4],
  'g4-standard-384': [384, 1440, 8],
  'm1-megamem-96': [96, 1433.6],
  'm1-ultramem-40': [40, 961],
  'm1-ultramem-80': [80, 1922],
  'm1-ultramem-160': [160, 3844],
  'm2-megamem-416': [416, 5888],
  'm2-hypermem-416': [416, 8832],
  'm2-ultramem-208': [208, 5888],
  'm2-ultramem-416': [416, 11776],
};

/** Series of machines that exist but whose sizes are not listed here. */
const OTHERS = new Set(['m4', 'x4']);

const CUSTOM = /^(?:(n1|n2|n2d|n4|n4a|n4d|e2|g2)-)?custom-(\d+)-(\d+)(?:-ext)?$/;
/** Local SSDs, bare metal and the kinds of Z3 follow at the end. */
const SUFFIX = /-(?:lssd|metal|standardlssd|highlssd|nolssd)$/;

/** The shape of a machine type; undefined if it is unknown. */
export function shapeOf(machineType: string): MachineShape | undefined {
  const [vcpus, gib, gpus = 0] = SINGLE[machineType] ?? [];
  if (vcpus !== undefined && gib !== undefined) return { vcpus, memoryMib: Math.round(gib * 1_024), gpus };
  const custom = CUSTOM.exec(machineType);
  if (custom) return { vcpus: Number(custom[2]), memoryMib: Number(custom[3]), gpus: 0 };
  const [series = '', kind = '', size = ''] = machineType.replace(SUFFIX, '').split('-');
  const [gibPerVcpu, sizes] = SERIES[series]?.[kind] ?? [];
  if (gibPerVcpu === undefined || !sizes?.split(' ').includes(size)) return undefined;
  return { vcpus: Number(size), memoryMib: Math.round(Number(size) * gibPerVcpu * 1_024), gpus: 0 };
}

/** Whether Compute Engine is known to have the machine type. */
export const isKnownMachine = (machineType: string): boolean =>
  shapeOf(machineType) !== undefined || OTHERS.has(machineType.split('-')[0] ?? '');

/** Batch's choice if a job names no machine (cloud.google.com/batch/docs/vm-options). */
export const DEFAULT_MACHINE = 'e2-standard-4';
