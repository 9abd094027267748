import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MACHINE_DATA, type MachineData } from '../src/plan/machine/data.ts';

/** One line of `gcloud compute machine-types list --format=json`, a type in a zone. */
export interface MachineTypeRow {
  readonly name: string;
  readonly guestCpus: number;
  readonly memoryMb: number;
  readonly deprecated?: unknown;
  readonly bundledLocalSsds?: { readonly partitionCount?: number };
  readonly accelerators?: readonly {
    readonly guestAcceleratorType: string;
    readonly guestAcceleratorCount: number;
  }[];
}

/** One line of `gcloud compute zones list --format=json`. */
export interface ZoneRow {
  readonly name: string;
}

/** The prefix under which a type is listed: its first two parts, or only the first one if it has two. */
function startOf(name: string): string {
  const parts = name.split('-');
  return parts.length === 2 || !/^[a-z]/.test(parts[1] ?? '')
    ? (parts[0] ?? '')
    : parts.slice(0, 2).join('-');
}

/** GiB that `machine-types.ts` converts to the same MiB again. */
function gibOf(memoryMb: number): string {
  const short = [0, 1, 2].map((digits) => (memoryMb / 1024).toFixed(digits));
  return short.find((text) => Math.floor(Number(text) * 1024) === memoryMb) ?? String(memoryMb / 1024);
}

function sizeOf(row: MachineTypeRow): string {
  const size = row.name.slice(startOf(row.name).length + 1);
  const vCpus = /^\d+(?=-|$)/.exec(size)?.[0] === String(row.guestCpus) ? '' : `=${row.guestCpus}`;
  const ssds = row.bundledLocalSsds?.partitionCount ?? 0;
  const gpus = row.accelerators?.[0]?.guestAcceleratorCount ?? 0;
  return `${size}${vCpus}:${gibOf(row.memoryMb)}${ssds > 0 ? `+${ssds}` : ''}${gpus > 0 ? `*${gpus}` : ''}`;
}

/** Keeps the order of known entries, and adds new ones at the end. */
function inOrderOf<T>(
  known: Readonly<Record<string, T>>,
  found: Readonly<Record<string, T>>,
): Record<string, T> {
  const names = [...Object.keys(known).filter((name) => name in found), ...Object.keys(found).sort()];
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => (name in found ? [[name, found[name] as T]] : [])),
  );
}

/** Types, their GPUs and zones from the current lists of Compute Engine; the rules are kept. */
export function refreshed(
  data: MachineData,
  listed: { readonly types: readonly MachineTypeRow[]; readonly zones: readonly ZoneRow[] },
  date: string,
): MachineData {
  const byName = new Map(listed.types.filter(({ deprecated }) => !deprecated).map((row) => [row.name, row]));
  const types: Record<string, string[]> = {};
  const gpuTypes: Record<string, string> = {};
  const rows = [...byName.values()].sort((one, other) => one.guestCpus - other.guestCpus);
  for (const row of rows) {
    const start = startOf(row.name);
    types[start] = [...(types[start] ?? []), sizeOf(row)];
    const gpu = row.accelerators?.[0]?.guestAcceleratorType;
    if (gpu !== undefined) gpuTypes[start] = gpu;
  }
  const zones: Record<string, string[]> = {};
  const inOrder = [...listed.zones].sort(
    (one, other) => one.name.length - other.name.length || one.name.localeCompare(other.name),
  );
  for (const { name } of inOrder) {
    const [, region = '', end = ''] = /^([a-z]+-[a-z]+\d+)-(.+)$/.exec(name) ?? [];
    if (region !== '') zones[region] = [...(zones[region] ?? []), end];
  }
  const regions: Record<string, string[]> = {};
  for (const [region, ends] of Object.entries(zones)) {
    const key = ends.join(' ');
    regions[key] = [...(regions[key] ?? []), region];
  }
  const joined = (lists: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.join(' ')]));
  return {
    ...data,
    sources: [
      ...data.sources.filter((source) => !source.includes(' gcloud compute ')),
      `${date} gcloud compute machine-types list: types, their GPUs and local SSDs`,
      `${date} gcloud compute zones list: regions and zones`,
    ],
    types: inOrderOf(data.types, joined(types)),
    gpuTypes: inOrderOf(data.gpuTypes, gpuTypes),
    zones: inOrderOf(data.zones, joined(regions)),
  };
}

/** A value as TypeScript: JSON with patterns. */
function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, each]) => `${JSON.stringify(key)}: ${literal(each)}`)
      .join(', ')}}`;
  }
  return JSON.stringify(value);
}

const MARK = 'export const MACHINE_DATA: MachineData = ';

/** The file with other data in it; `npm run fix` formats it. */
export const withData = (file: string, data: MachineData): string =>
  `${file.slice(0, file.indexOf(MARK))}${MARK}${literal(data)};\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { types: { type: 'string' }, zones: { type: 'string' } } });
  const rowsOf = (file: string | undefined, what: string) =>
    JSON.parse(
      file === undefined
        ? execFileSync('gcloud', ['compute', what, 'list', '--format=json'], {
            maxBuffer: 1 << 29,
          }).toString()
        : readFileSync(resolve(process.env.INIT_CWD ?? '', file), 'utf8'),
    );
  const listed = {
    types: rowsOf(values.types, 'machine-types') as MachineTypeRow[],
    zones: rowsOf(values.zones, 'zones') as ZoneRow[],
  };
  const path = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'plan', 'machine', 'data.ts');
  const data = refreshed(MACHINE_DATA, listed, new Date().toISOString().slice(0, 10));
  writeFileSync(path, withData(readFileSync(path, 'utf8'), data));
  console.log(
    `src/plan/machine/data.ts has ${listed.types.length} types in zones and ${listed.zones.length} zones. Compare the rules with these pages:`,
  );
  for (const source of MACHINE_DATA.sources) if (!source.includes(' gcloud ')) console.log(`- ${source}`);
}
