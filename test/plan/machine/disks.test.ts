import { expect, test } from '@jest/globals';
import { deviceNameOf, disksOf } from '../../../src/plan/machine/disks.ts';

function read(given: Readonly<Record<string, string>>, machineType?: string) {
  const said: string[] = [];
  const machine = machineType === undefined ? undefined : { type: machineType };
  const disks = disksOf(new Map(Object.entries(given)), machine, (message, hint) => {
    said.push(hint === undefined ? message : `${message} (${hint})`);
  });
  return { disks, said };
}

test('a disk is a path, a type and a size', () => {
  expect(
    read({ '/mnt/disks/scratch': ' local-ssd:750 ', '/mnt/disks/b-2': 'pd-ssd:10' }, 'n2-standard-8'),
  ).toEqual({
    disks: [
      { path: '/mnt/disks/scratch', type: 'local-ssd', sizeGb: 750 },
      { path: '/mnt/disks/b-2', type: 'pd-ssd', sizeGb: 10 },
    ],
    said: [],
  });
  expect(deviceNameOf({ path: '/mnt/disks/b-2', type: 'pd-ssd', sizeGb: 10 })).toBe('b-2');
});

test.each([
  'pd-ssd',
  'pd-ssd:',
  'pd-ssd:9',
  ':100',
  'pd-ssd:100:',
  'x pd-ssd:100',
  'PD-SSD:100',
  'pd-ssd:100000',
  '',
])('%j is not a disk', (text) => {
  expect(read({ '/mnt/disks/a': text })).toEqual({
    disks: [],
    said: [
      `has '${text}' for /mnt/disks/a, which is not TYPE:SIZE_GB (For example local-ssd:375 or pd-ssd:500.)`,
    ],
  });
});

test.each([
  '/data',
  '/mnt/disks/',
  '/mnt/disks/A',
  '/mnt/disks/a/b',
  '/mnt/disks/1a',
  '/mnt/disks/a-',
  'x/mnt/disks/a',
])('the path %s is invalid', (path) => {
  expect(read({ [path]: 'pd-ssd:100' })).toEqual({
    disks: [],
    said: [`has the path '${path}', which is not /mnt/disks/NAME (NAME can contain a-z, 0-9 and "-".)`],
  });
});

test('a local SSD has whole partitions, and a VM has at most one entry for local SSDs', () => {
  expect(read({ '/mnt/disks/a': 'local-ssd:400' }).said).toEqual([
    'has a local SSD of 400 GB; it must be a multiple of 375',
  ]);
  expect(read({ '/mnt/disks/a': 'local-ssd:375', '/mnt/disks/b': 'local-ssd:375' }).said).toEqual([
    'has more than one local SSD (Write one disk of twice the size; it has two partitions.)',
  ]);
});

test('a disk type must fit the machine, if the machine is known', () => {
  const disk = { '/mnt/disks/a': 'local-ssd:375' };
  expect(read(disk, 'e2-standard-4').said).toEqual([
    'asks for local-ssd, which is not offered for E2 machines (e2-standard-4)',
  ]);
  expect(read(disk).said).toEqual([]);
});
