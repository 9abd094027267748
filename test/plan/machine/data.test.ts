import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type MachineTypeRow, refreshed, withData } from '../../../scripts/machine-data.ts';
import { MACHINE_DATA } from '../../../src/plan/machine/data.ts';
import {
  builtInGpu,
  customMistake,
  factsOf,
  MACHINE_TYPES,
  seriesOf,
} from '../../../src/plan/machine/types.ts';

/** The data in the form of a gcloud list, with every type in two zones. */
const rows: readonly MachineTypeRow[] = MACHINE_TYPES.flatMap((name) => {
  const facts = factsOf(name);
  const gpu = builtInGpu(name);
  if (!facts) throw new Error(name);
  const row = {
    name,
    guestCpus: facts.vCpus,
    memoryMb: facts.memoryMib,
    ...(facts.localSsds > 0 && { bundledLocalSsds: { partitionCount: facts.localSsds } }),
    ...(gpu && { accelerators: [{ guestAcceleratorType: gpu.type, guestAcceleratorCount: gpu.count }] }),
  };
  return [row, row];
}).reverse();

const zones = Object.entries(MACHINE_DATA.zones).flatMap(([ends, regions]) =>
  regions.split(' ').flatMap((region) => ends.split(' ').map((end) => ({ name: `${region}-${end}` }))),
);

test('a gcloud list of the data generates the same data', () => {
  const again = refreshed(MACHINE_DATA, { types: rows, zones }, '2026-08-20');
  const sorted = (lists: Readonly<Record<string, string>>) =>
    Object.entries(lists).map(([name, list]) => [name, list.split(' ').sort()]);
  expect(sorted(again.types)).toEqual(sorted(MACHINE_DATA.types));
  expect(again.gpuTypes).toEqual(MACHINE_DATA.gpuTypes);
  expect(sorted(again.zones)).toEqual(sorted(MACHINE_DATA.zones));
  expect({ ...again, types: {}, gpuTypes: {}, zones: {}, sources: [] }).toEqual({
    ...MACHINE_DATA,
    ...{ types: {}, gpuTypes: {}, zones: {}, sources: [] },
  });
});

test('new types, GPUs and zones are added, and removed or deprecated ones are deleted', () => {
  const listed = {
    types: [
      { name: 'e2-standard-4', guestCpus: 4, memoryMb: 16_384 },
      { name: 'e2-standard-2', guestCpus: 2, memoryMb: 8192, deprecated: { state: 'DEPRECATED' } },
      {
        name: 'a9-newgpu-2g-lssd',
        guestCpus: 30,
        memoryMb: 102_912,
        bundledLocalSsds: { partitionCount: 4 },
        accelerators: [{ guestAcceleratorType: 'nvidia-new', guestAcceleratorCount: 2 }],
      },
    ],
    zones: [{ name: 'us-moon1-b' }, { name: 'us-moon1-a' }],
  };
  const data = refreshed(MACHINE_DATA, listed, '2027-01-02');
  expect(data.types).toEqual({ 'e2-standard': '4:16', 'a9-newgpu': '2g-lssd=30:100.5+4*2' });
  expect(data.gpuTypes).toEqual({ 'a9-newgpu': 'nvidia-new' });
  expect(data.zones).toEqual({ 'a b': 'us-moon1' });
  expect(data.sources).toContain('2027-01-02 gcloud compute zones list: regions and zones');
});

test('the file is written with its types and patterns', () => {
  const file = readFileSync(join(import.meta.dirname, '../../../src/plan/machine/data.ts'), 'utf8');
  const written = withData(file, MACHINE_DATA);
  expect(written.startsWith(file.slice(0, file.indexOf('MACHINE_DATA:')))).toBe(true);
  const value: unknown = new Function(
    `return ${written.slice(written.indexOf('MachineData = ') + 14, -2)}`,
  )();
  expect(value).toEqual(MACHINE_DATA);
});

test('every source has a date', () => {
  for (const source of MACHINE_DATA.sources) expect(source).toMatch(/^20\d\d-\d\d-\d\d \S/);
});

test('every rule applies to existing machines', () => {
  const starts = new Set(
    MACHINE_TYPES.flatMap((name) => [seriesOf(name), name.split('-').slice(0, 2).join('-')]),
  );
  for (const table of ['gpuTypes', 'custom', 'localSsds', 'disks'] as const) {
    for (const start of Object.keys(MACHINE_DATA[table]))
      expect([table, starts.has(start)]).toEqual([table, true]);
  }
  for (const list of Object.values(MACHINE_DATA.disks)) {
    for (const type of list.split(' ')) {
      expect([...MACHINE_DATA.diskTypes.split(' '), 'hyperdisk-*']).toContain(type);
    }
  }
  for (const rule of Object.values(MACHINE_DATA.custom)) expect(rule).toMatch(/^\d+-\d+\/[\d.]+-[\d.]+$/);
});

test.each([
  ['e2-micro', 2, 1024],
  ['n1-highcpu-2', 2, 1843],
  ['c3d-highcpu-30', 30, 60_416],
  ['n2-highmem-128', 128, 884_736],
  ['a2-highgpu-1g', 12, 87_040],
  ['z3-highmem-88-highlssd', 88, 720_896],
  ['custom-4-8192', 4, 8192],
  ['n2-custom-2-32768-ext', 2, 32_768],
  ['g2-custom-8-40960', 8, 40_960],
])('%s has %d vCPUs and %d MiB', (name, vCpus, memoryMib) => {
  expect(factsOf(name)).toMatchObject({ vCpus, memoryMib });
});

test.each([
  ['g2-standard-48', { type: 'nvidia-l4', count: 4 }],
  ['g2-custom-24-98304', { type: 'nvidia-l4', count: 2 }],
  ['a3-ultragpu-8g', { type: 'nvidia-h200-141gb', count: 8 }],
  ['g4-standard-384', { type: 'nvidia-rtx-pro-6000', count: 8 }],
  ['n1-standard-4', undefined],
])('the GPUs of %s', (name, gpu) => {
  expect(builtInGpu(name)).toEqual(gpu);
});

test.each([
  'n1-custom-1-1024',
  'n2-custom-36-18432',
  'n2d-custom-48-49152',
  'e2-custom-32-16384',
  'n4a-custom-5-14336',
  'n4-custom-80-655360',
  'n2-custom-4-65536-ext',
])('%s is a custom type that Google documents as valid', (name) => {
  expect(customMistake(name)).toBeUndefined();
});
