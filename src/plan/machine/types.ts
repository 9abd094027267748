import { MACHINE_DATA } from './data.ts';

/** The resources of a machine type. */
interface TypeFacts {
  readonly vCpus: number;
  readonly memoryMib: number;
  /** Built-in local SSDs. */
  readonly localSsds: number;
  /** Built-in GPUs. */
  readonly gpus: number;
}

const SIZE = /^([^=:]+)(?:=(\d+))?:([\d.]+)(?:\+(\d+))?(?:\*(\d+))?$/;

function predefinedType(start: string, text: string): readonly [name: string, facts: TypeFacts] {
  const [, size = '', vCpus, gib = '0', localSsds = '0', gpus = '0'] = SIZE.exec(text) ?? [];
  const facts = {
    vCpus: Number(vCpus ?? Number.parseInt(size, 10)),
    memoryMib: Math.floor(Number(gib) * 1024),
    localSsds: Number(localSsds),
    gpus: Number(gpus),
  };
  return [`${start}-${size}`, facts];
}

const PREDEFINED: ReadonlyMap<string, TypeFacts> = new Map(
  Object.entries(MACHINE_DATA.types).flatMap(([start, sizes]) =>
    sizes.split(' ').map((size) => predefinedType(start, size)),
  ),
);

/** Names of the predefined machine types. */
export const MACHINE_TYPES: readonly string[] = [...PREDEFINED.keys()];

/** The first part of a machine type: `n2d` of `n2d-standard-4`; a bare `custom-4-8192` is of N1. */
export function seriesOf(machineType: string): string {
  const [first = ''] = machineType.split('-');
  return first === 'custom' ? 'n1' : first;
}

const SERIES: ReadonlySet<string> = new Set(MACHINE_TYPES.map(seriesOf));

/** Whether the lists contain the series, so that everything else about it is certainly wrong. */
export const isKnownSeries = (machineType: string): boolean => SERIES.has(seriesOf(machineType));

/** The entry of a table for a machine type: by its first two parts, such as `a3-ultragpu`, else by its series. */
export function ofMachineType<T>(table: Readonly<Record<string, T>>, machineType: string): T | undefined {
  return table[machineType.split('-').slice(0, 2).join('-')] ?? table[seriesOf(machineType)];
}

function customShapeOf(machineType: string) {
  const match = /^(?:([a-z]\d[a-z]?)-)?custom-(\d+)-(\d+)(-ext)?$/.exec(machineType);
  if (!match) return undefined;
  const [, series = 'n1', vCpus, memory, ext] = match;
  return { series, vCpus: Number(vCpus), memoryMib: Number(memory), isExtended: ext !== undefined };
}

/** The resources of a machine type, from the lists or its name; undefined for a type that is in no list. */
export function factsOf(machineType: string): TypeFacts | undefined {
  const custom = customShapeOf(machineType);
  if (!custom) return PREDEFINED.get(machineType);
  const { series, vCpus, memoryMib } = custom;
  // A custom G2 type has the GPUs of the standard type with the same number of vCPUs
  // (…/accelerator-optimized-machines#g2-vms).
  return { vCpus, memoryMib, localSsds: 0, gpus: PREDEFINED.get(`${series}-standard-${vCpus}`)?.gpus ?? 0 };
}

/** vCPUs and memory of a type whose shape is known; undefined for any other. */
export function shapeOf(
  machineType: string,
): { readonly cpuMilli: number; readonly memoryMib: number } | undefined {
  const facts = factsOf(machineType);
  return facts && { cpuMilli: facts.vCpus * 1000, memoryMib: facts.memoryMib };
}

/** Built-in GPUs of a machine type. */
export function builtInGpu(
  machineType: string,
): { readonly type: string; readonly count: number } | undefined {
  const count = factsOf(machineType)?.gpus ?? 0;
  const type = ofMachineType(MACHINE_DATA.gpuTypes, machineType.replace('-custom-', '-standard-'));
  return count > 0 && type !== undefined ? { type, count } : undefined;
}

/** Available GPU types. */
export const GPU_TYPES: readonly string[] = [
  ...new Set([...Object.keys(MACHINE_DATA.n1Gpus), ...Object.values(MACHINE_DATA.gpuTypes)]),
];

/** A machine type with a GPU of this type, for a hint. */
export function machineTypeFor(gpuType: string): string | undefined {
  if (gpuType in MACHINE_DATA.n1Gpus) return 'n1-standard-4';
  return MACHINE_TYPES.find(
    (name) => builtInGpu(name)?.type === gpuType && !MACHINE_DATA.withoutStandard.test(name),
  );
}

/** Why a series has no custom machine type with this number of vCPUs, as the end of a sentence; undefined if it has. */
function vCpuMistake(series: string, vCpus: number): string | undefined {
  const isMultiple = (step: number) => vCpus % step === 0;
  switch (series) {
    case 'n1':
      return vCpus === 1 || isMultiple(2) ? undefined : 'must have an even number of vCPUs';
    case 'e2':
    case 'n4':
      return isMultiple(2) ? undefined : 'must have an even number of vCPUs';
    case 'n2':
      if (!isMultiple(2)) return 'must have an even number of vCPUs';
      return vCpus <= 32 || isMultiple(4)
        ? undefined
        : 'must have a multiple of 4 vCPUs if it has more than 32';
    case 'n2d':
    case 'n4d':
      return [2, 4, 8].includes(vCpus) || isMultiple(16)
        ? undefined
        : 'must have 2, 4, 8 or a multiple of 16 vCPUs';
    default:
      return undefined;
  }
}

/**
 * The mistake in a custom machine type, as the end of a sentence; undefined if none is known
 * (…/general-purpose-machines#custom_machine_types).
 */
export function customMistake(machineType: string): string | undefined {
  const shape = customShapeOf(machineType);
  if (!shape) {
    if (!/(^|-)custom-/.test(machineType)) return undefined;
    return 'must be SERIES-custom-VCPUS-MEMORY_MIB, e.g. n2-custom-4-8192';
  }
  const { series, vCpus, memoryMib } = shape;
  const step = series === 'n4a' ? 1024 : 256;
  if (memoryMib % step !== 0) return `must have a memory that is a multiple of ${step} MiB`;
  const limits = MACHINE_DATA.custom[series]?.split(/[-/]/).map(Number);
  if (!limits) return undefined;
  const [fewest = 0, most = 0, least = 0, greatest = 0] = limits;
  if (vCpus < fewest || vCpus > most) return `must have from ${fewest} to ${most} vCPUs`;
  const mistake = vCpuMistake(series, vCpus);
  if (mistake) return mistake;
  if (memoryMib < least * vCpus * 1024 - 256) return `must have at least ${least} GiB of memory per vCPU`;
  if (memoryMib > greatest * vCpus * 1024 && !shape.isExtended) {
    return `must have at most ${greatest} GiB of memory per vCPU; for more, write "${machineType}-ext"`;
  }
  return undefined;
}
